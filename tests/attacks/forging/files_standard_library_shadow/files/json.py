open("@OUTSIDE_DIR@/json-shadowed", "w").write("x")
dumps = loads = lambda *args, **kwargs: "{}"
