open("@OUTSIDE_DIR@/matplotlib-backend", "w").write("x")
from matplotlib.backends.backend_agg import *
