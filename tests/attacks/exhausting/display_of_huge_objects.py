"""Displays single objects of half a gigabyte: an HTML page, an image, a JSON tree and a data frame without limits.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
from IPython.display import HTML, JSON, Image, display

display(HTML("<p>" + "x" * (512 << 20)))
display(Image(data=b"\x89PNG" + b"\0" * (128 << 20), format="png"))
display(JSON({str(n): [n] * 10 for n in range(1_000_000)}))
raise NotImplementedError
