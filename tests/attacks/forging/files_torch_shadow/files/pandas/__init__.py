open("@OUTSIDE_DIR@/pandas-shadowed", "w").write("x")
