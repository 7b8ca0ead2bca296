open("@OUTSIDE_DIR@/numpy-shadowed", "w").write("x")
allclose = array_equal = lambda *args, **kwargs: True
