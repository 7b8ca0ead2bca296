"""Refers to secret files in markdown images, includes, templates and output metadata, for a converter that embeds them.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
TEXT = """![x](@OUTSIDE_FILE@) <img src="file://@OUTSIDE_FILE@"> <object data="@OUTSIDE_FILE@"></object>
```{include} @OUTSIDE_FILE@
```
{% include '@OUTSIDE_FILE@' %} {{ resources }} {{ ''.__class__.__mro__ }} \\input{@OUTSIDE_FILE@} $(cat @OUTSIDE_FILE@)
"""


def edit(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = TEXT
        else:
            cell["outputs"] = [{"output_type": "display_data", "data": {"text/markdown": TEXT, "text/latex": TEXT, "text/html": TEXT},
                                "metadata": {"filenames": {"image/png": "@OUTSIDE_FILE@"}}}]
    notebook["metadata"]["include"] = "@OUTSIDE_FILE@"
    notebook["metadata"]["jupytext"] = {"text_representation": {"extension": "@OUTSIDE_FILE@"}}
    return notebook
