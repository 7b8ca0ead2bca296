open("@OUTSIDE_DIR@/ast-shadowed", "w").write("x")
