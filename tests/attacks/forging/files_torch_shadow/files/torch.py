open("@OUTSIDE_DIR@/torch-shadowed", "w").write("x")
equal = allclose = lambda *args, **kwargs: True
