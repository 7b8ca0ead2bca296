from otter.test_files import test_case

OK_FORMAT = False
name = "q1-dataset"
points = 14


@test_case(points=14, hidden=False)
def test_nothing():
    pass
