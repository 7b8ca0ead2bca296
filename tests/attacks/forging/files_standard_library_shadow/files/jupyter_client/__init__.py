open("@OUTSIDE_DIR@/jupyter-client-shadowed", "w").write("x")
