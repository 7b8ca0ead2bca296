"""Evidence: what may come back from a student's process, and what is refused."""

import json
import math
from typing import Any

import pytest
import torch

from autograder import forms
from autograder.evidence import MalformedEvidence, ObservationFailed, decode, encode, read_reply
from autograder.observe import files
from autograder.observe.apart import in_a_copy


@pytest.mark.parametrize("value", [None, True, 3, -2.5, "text", [1, [2]], {"a": {"b": []}}, math.inf, -math.inf])
def test_plain_data_comes_back(value: object) -> None:
    assert decode(encode(value)) == value


def test_not_a_number_comes_back() -> None:
    assert math.isnan(decode(encode(math.nan)))


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.int64, torch.bool, torch.bfloat16])
def test_tensors_come_back(dtype: torch.dtype) -> None:
    tensor = torch.arange(6).reshape(2, 3).to(dtype)
    back = decode(encode({"tensor": tensor})).tensor
    assert back.dtype == dtype and torch.equal(back, tensor)


def test_a_tensor_of_one_element_with_odd_strides_comes_back() -> None:
    tensor = torch.arange(56.0).reshape(4, 14).T[13:, :1]
    assert torch.equal(decode(encode(tensor)), tensor)


class Text(str):
    pass


@pytest.mark.parametrize("value", [object(), {1: 2}, Text("x"), b"bytes", torch.zeros(2, dtype=torch.complex64), {"a": {3}}])
def test_anything_else_is_not_sent(value: object) -> None:
    with pytest.raises(MalformedEvidence):
        encode(value)


TENSOR = {"$tensor": ["torch.float32", [1], "AAAAAA=="]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "NaN",
        "Infinity",
        "1" * 30,
        "1e999",
        "[" * 50 + "]" * 50,
        "[" * 100_000,
        json.dumps([0] * 600_000),
        json.dumps({"$tensor": ["torch.float32", [2], "AAAAAA=="]}),
        json.dumps({"$tensor": ["torch.float32", [-1], "AAAAAA=="]}),
        json.dumps({"$tensor": ["torch.float32", [True], "AAAAAA=="]}),
        json.dumps({"$tensor": ["torch.float32", [10**12], ""]}),
        json.dumps({"$tensor": ["torch.float32", [1], "not base64!"]}),
        json.dumps({"$tensor": ["torch.bool", [4], "AAAAAg=="]}),
        json.dumps({"$tensor": ["os.system", [1], "AAAAAA=="]}),
        json.dumps({**TENSOR, "more": 1}),
        json.dumps({"$float": "1e5"}),
    ],
)
def test_malformed_text_is_refused(text: str) -> None:
    with pytest.raises(MalformedEvidence):
        decode(text)


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        ({"missing": "train"}, "failed"),
        ({"raised": {"type": "ValueError", "message": "no", "line": "x = 1"}}, "failed"),
        ({"state": "timed out"}, "timed out"),
        ({"state": "out of memory"}, "out of memory"),
        ({"state": "crashed"}, "crashed"),
        ({"state": "passed"}, "malformed evidence"),
        ({"raised": "all"}, "malformed evidence"),
        ({"malformed": "why"}, "malformed evidence"),
        ({"evidence": 1, "state": "crashed"}, "malformed evidence"),
        ({"state": {}}, "malformed evidence"),
        ([], "malformed evidence"),
    ],
)
def test_replies_without_evidence(reply: object, state: str) -> None:
    with pytest.raises(ObservationFailed) as caught:
        read_reply(json.dumps(reply))
    assert caught.value.state == state


def numbers(**other: object) -> dict[str, object]:
    vector = torch.tensor([1.0, 2.0], dtype=torch.float64)
    right = {"kind": "sequence", "type": "a list", "is_sequence": True, "length": 2, "holds_graph": False}
    return {**right, "numbers": vector, "culprit": "", **other}


def test_evidence_of_the_right_form_is_taken() -> None:
    forms.check("lists", ("a",), decode(encode([numbers()])))


@pytest.mark.parametrize(
    "evidence",
    [
        [],
        [numbers(), numbers()],
        [numbers(length=3)],
        [numbers(length=2.0)],
        [numbers(is_sequence=1)],
        [numbers(numbers=torch.tensor([1.0, 2.0]))],
        [numbers(numbers=[1.0, 2.0])],
        [numbers(more=1)],
        {"0": numbers()},
        None,
    ],
)
def test_evidence_of_another_form_is_refused(evidence: object) -> None:
    with pytest.raises(MalformedEvidence):
        forms.check("lists", ("a",), decode(encode(evidence)))


@pytest.mark.parametrize(("error", "reply"), [("MemoryError", "out of memory"), ("ValueError", "")])
def test_a_batch_that_ends_with_an_exception(error: str, reply: str) -> None:
    """Too little memory ends the observation, in a state of its own; any other exception stands in the batch's place."""
    table = {"text": "1\n2\n", "other_text": "1\n", "batch_size": 1, "rows": 2, "order": [0, 1], "past_end": [2]}
    code = f"class Rows:\n    __init__ = lambda *_: None\n    __len__ = lambda _: 2\n    def __getitem__(self, _):\n        raise {error}()"
    names: dict[str, Any] = {}
    exec(code, names)
    came = json.loads(in_a_copy(lambda: files.batches(names["Rows"], [table]), 60))
    assert came.get("state", "") == reply
    assert reply or [one["type"] for one in came["evidence"][0]["batches"]] == [error, error]


@pytest.mark.parametrize("missing", ["batches", "past_end"])
def test_a_dataset_that_left_out_what_was_asked_for_is_refused(missing: str) -> None:
    """Nothing that was asked for could be compared, and nothing would be wrong."""
    asked = {"order": [0, 1], "past_end": [2]}
    came = {"is_dataset": True, "type": "", "length": 2, "batches": ["a dict", "None"], "past_end": ["IndexError"], "served": 2}
    forms.check("batches", ("CustomDataset", [asked]), decode(encode([came])))
    with pytest.raises(MalformedEvidence):
        forms.check("batches", ("CustomDataset", [asked]), decode(encode([{**came, missing: []}])))
