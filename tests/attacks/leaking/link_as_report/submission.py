"""Hands in links called results.json and feedback.html, so that reports would be written through them or quote their target.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
for name in ("results.json", "feedback.html"):
    try:
        with open(name, "a") as file:
            file.write("written through a link")
    except OSError:
        pass
