open("@OUTSIDE_DIR@/otter-shadowed", "w").write("x")


class Notebook:
    def __init__(self, *args, **kwargs): pass
    def check(self, *args, **kwargs): return "all tests passed!"
    def check_all(self, *args, **kwargs): return "all tests passed!"
    def export(self, *args, **kwargs): pass
