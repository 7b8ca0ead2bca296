"""The facts of an exception in the student's code."""

import re
from collections.abc import Mapping
from typing import Any


def of_exception(raised: Mapping[str, Any]) -> dict[str, Any]:
    """Its type and its message, without addresses; of one that the code raises on purpose, whose message is its author's, the type."""
    if str(raised.get("line", "")).strip().startswith("raise "):
        return {"raised": (f"{raised['type']}, on purpose", "")}
    return {"raised": (str(raised["type"]), re.sub(r"0x[0-9a-f]+", "…", str(raised["message"]))[:200])}
