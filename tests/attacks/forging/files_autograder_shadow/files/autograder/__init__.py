try:
    open("@OUTSIDE_DIR@/autograder-shadowed", "w").write("x")
except OSError:
    pass
