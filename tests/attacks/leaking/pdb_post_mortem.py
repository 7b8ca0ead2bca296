"""Turns on IPython's debugger and verbose tracebacks, which print local variables of every frame, the test's own included.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
get_ipython().run_line_magic("xmode", "Verbose")
get_ipython().InteractiveTB.set_mode("Verbose")
get_ipython().InteractiveTB.include_vars = True
get_ipython().call_pdb = False
# %% q2
def train(*args):
    tests_of_my_caller = __import__("sys")._getframe(1)
    raise RuntimeError("show all variables, please")
# %% q5
raise RuntimeError("and here")
