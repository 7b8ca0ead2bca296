open("@OUTSIDE_DIR@/sitecustomize", "w").write("x")
