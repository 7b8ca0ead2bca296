"""Make boston-house-prices.csv from mlxtend's copy of the table, so that its origin can be checked.

    python -m venv /tmp/origin && /tmp/origin/bin/pip install mlxtend==0.25.0
    /tmp/origin/bin/python data/make_data.py          # writes the file
    /tmp/origin/bin/python data/make_data.py --check  # only compares it

mlxtend is needed for this script alone; nothing else in the repository imports it.
"""

import sys
from pathlib import Path

from mlxtend.data import boston_housing_data

TARGET = Path(__file__).with_name("boston-house-prices.csv")


def table_text() -> str:
    """The table as text: 506 lines of 14 numbers, the price last, a space between two numbers.

    Every number is written in the shortest form that reads back as the same double.
    """
    features, prices = boston_housing_data()
    assert features.shape == (506, 13) and prices.shape == (506,), "mlxtend's table has changed"
    rows = ([*row, price] for row, price in zip(features, prices, strict=True))
    return "".join(" ".join(f"{float(value):.12g}" for value in row) + "\n" for row in rows)


if __name__ == "__main__":
    text = table_text()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text)
    same = TARGET.read_text() == text
    print(f"{TARGET.name}: {'is' if same else 'IS NOT'} mlxtend's table")
    sys.exit(0 if same else 1)
