open("@OUTSIDE_DIR@/pickle-shadowed", "w").write("x")
