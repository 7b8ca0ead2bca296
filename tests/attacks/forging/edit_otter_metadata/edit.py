"""Sets otter's metadata: another assignment name, own tests with all points inside the notebook, a plugin and a server.

base: unsolved
max-score: 0
canary: outside-socket
"""


def edit(notebook: dict) -> dict:
    test = ("OK_FORMAT = False\nname = 'q1-dataset'\npoints = 14\nfrom otter.test_files import test_case\n"
            "@test_case(points=14, hidden=False)\ndef test_nothing():\n    pass\n")
    notebook["metadata"]["otter"] = {
        "assignment_name": "something-else", "OK_FORMAT": False, "require_no_pdf_confirmation": True, "seed": 42,
        "plugins": [{"otter.plugins.builtin.RateLimiting": {"weeks": 0}}], "service_port": "@OUTSIDE_PORT@",
        "tests": {"q1-dataset": {"name": "q1-dataset", "points": 14, "suites": []}, "q2-losses": test}}
    return notebook
