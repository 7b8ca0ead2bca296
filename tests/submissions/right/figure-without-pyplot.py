"""The figure is made without pyplot, saved to memory and shown as an image, with Russian labels.
"""
# %% q4
import io

from IPython.display import Image, display
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

fig = Figure(figsize=(6, 4))
FigureCanvasAgg(fig)
ax = fig.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="все сразу")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="по пятьдесят")
ax.set_xlabel("эпоха")
ax.set_ylabel("функция потерь")
ax.legend()
buffer = io.BytesIO()
fig.savefig(buffer, format="png")
display(Image(buffer.getvalue()))
