open("@OUTSIDE_DIR@/nbformat-shadowed", "w").write("x")
