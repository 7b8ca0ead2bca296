open("@OUTSIDE_DIR@/usercustomize", "w").write("x")
