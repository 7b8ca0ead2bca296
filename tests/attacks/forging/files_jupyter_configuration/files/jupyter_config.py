open("@OUTSIDE_DIR@/jupyter-config", "w").write("x")
