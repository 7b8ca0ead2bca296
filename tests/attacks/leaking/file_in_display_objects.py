"""Displays a file outside by IPython's display classes, which read it themselves, and repeats what they read in an error.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
from IPython import display

PATH = "@OUTSIDE_FILE@"
loot = []
for make in (lambda: display.HTML(filename=PATH), lambda: display.Markdown(filename=PATH), lambda: display.SVG(filename=PATH), lambda: display.Latex(filename=PATH),
             lambda: display.Javascript(filename=PATH), lambda: display.JSON(filename=PATH), lambda: display.Code(filename=PATH, language="text"),
             lambda: display.Pretty(filename=PATH), lambda: display.Image(filename=PATH, format="png"), lambda: display.Video(PATH, embed=True),
             lambda: display.Audio(filename=PATH), lambda: display.FileLink(PATH), lambda: display.FileLinks("@OUTSIDE_DIR@"), lambda: display.IFrame(PATH, 10, 10)):
    try:
        shown = make()
        display.display(shown)
        loot.append(str(getattr(shown, "data", "")) + repr(getattr(shown, "_repr_html_", lambda: "")()))
    except BaseException as error:
        loot.append(f"{type(error).__name__}: {error}")
raise RuntimeError("\n".join(loot))
