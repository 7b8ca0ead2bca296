open("@OUTSIDE_DIR@/setup-py", "w").write("x")
