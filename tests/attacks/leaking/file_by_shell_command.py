"""Has a shell print files outside by cat, dd, tar and the %% and ! escapes of IPython.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
import subprocess

out = ""
for command in ("cat @OUTSIDE_FILE@", "dd if=@OUTSIDE_FILE@", "tar cO @OUTSIDE_FILE@", "cat @REPO@/source/*/*.ipynb", "cat /autograder/source/*"):
    run = subprocess.run(command, shell=True, capture_output=True, text=True, errors="replace")
    out += run.stdout
get_ipython().system("cat @OUTSIDE_FILE@")
lines = get_ipython().getoutput("cat @OUTSIDE_FILE@")
get_ipython().run_cell_magic("sh", "", "cat @OUTSIDE_FILE@")
raise RuntimeError(out + "\n".join(lines))
