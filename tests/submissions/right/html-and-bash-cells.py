"""Added cells with other languages, and displays of tables and Markdown.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% extra after q1
%%html
<b>Question 1 is done.</b>
# %% extra after q1
%%bash
head -n 3 data/boston-house-prices.csv
# %% extra after q2
from IPython.display import HTML, Markdown, display

display(Markdown("**train** is defined"), HTML("<hr>"))
display(pd.DataFrame({"rows": [len(x) for x, _ in mini_batch_loader]}))
# %% extra after q3
%%latex
$L = \sum_i (\hat y_i - y_i)^2$
