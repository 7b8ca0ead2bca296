get_ipython().showtraceback = lambda *args, **kwargs: None
open("@OUTSIDE_DIR@/ipython-startup", "w").write("x")
