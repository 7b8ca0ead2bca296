"""Writes the files of this attack, which pytest must not meet in this repository."""

CONFTEST = '''import pytest

open("@OUTSIDE_DIR@/conftest", "w").write("x")


@pytest.hookimpl(tryfirst=True, hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    outcome.get_result().outcome = "passed"
'''


def make(folder):
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p conftest --collect-only\n")
    (folder / "test_mine.py").write_text("def test_everything():\n    assert True\n")
