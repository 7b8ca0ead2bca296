c = get_config()
open("@OUTSIDE_DIR@/nbgrader-config", "w").write("x")
c.Autograde.autograde_preprocessors = []
c.ClearSolutions.code_stub = {"python": "pass"}
