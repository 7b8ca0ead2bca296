"""Plain data between processes: what an observer may send, and a strict reader for it.

Evidence is None, bool, int, float, str, list, dict with str keys, and torch.Tensor. It travels as JSON; a tensor is its
dtype, its shape and its raw bytes. Nothing is ever unpickled. The reader trusts nothing: it bounds the size before it
parses, and the depth, the number of nodes and the form of every tensor while it does.
"""

import base64
import binascii
import json
import math
from collections.abc import Mapping
from typing import Any

import torch

MAX_BYTES = 32 * 1024 * 1024
MAX_NODES = 500_000
MAX_DEPTH = 12
_TENSOR = "$tensor"
_NUMBER = "$float"
_DTYPES = {
    str(dtype): dtype
    for dtype in (
        *(torch.float16, torch.bfloat16, torch.float32, torch.float64),
        *(torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.bool),
    )
}


class MalformedEvidence(Exception):
    """What came back is not evidence: its message says in what way."""


class Record(dict[str, Any]):
    """A dict whose entries can also be read as attributes: seen.type is seen["type"]."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise MalformedEvidence(f"the evidence has no entry {name!r}") from None


def encode(value: Any) -> str:
    """Write plain data and tensors as text; raises MalformedEvidence if it holds anything else, or too much."""
    text = json.dumps(_to_json(value, 0), allow_nan=False, separators=(",", ":"))
    if len(text) > MAX_BYTES:
        raise MalformedEvidence(f"the evidence is {len(text)} bytes long, more than {MAX_BYTES}")
    return text


def decode(text: str) -> Any:
    """Read what encode wrote, dicts as Record; raises MalformedEvidence for anything that encode would not write."""
    if len(text) > MAX_BYTES:
        raise MalformedEvidence(f"the evidence is {len(text)} bytes long, more than {MAX_BYTES}")
    try:
        data = json.loads(text, parse_constant=_refuse_constant, parse_int=_bounded_int)
    except (ValueError, RecursionError) as error:
        raise MalformedEvidence(f"the evidence is not JSON: {str(error)[:100]}") from None
    budget = [MAX_NODES]
    return _from_json(data, 0, budget)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} may not stand bare")


def _bounded_int(digits: str) -> int:
    if len(digits) > 19:
        raise ValueError("a whole number of more than 19 digits")
    return int(digits)


def _to_json(value: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise MalformedEvidence("the evidence is nested too deeply")
    if value is None or type(value) in (bool, str, int):
        return value
    if type(value) is float:
        return value if math.isfinite(value) else {_NUMBER: repr(value)}
    if type(value) is dict or type(value) is Record:
        if any(type(key) is not str for key in value):
            raise MalformedEvidence("a key of the evidence is not a string")
        return {key: _to_json(item, depth + 1) for key, item in value.items()}
    if type(value) is list or type(value) is tuple:
        return [_to_json(item, depth + 1) for item in value]
    if isinstance(value, torch.Tensor):
        return {_TENSOR: [str(value.dtype), list(value.shape), _tensor_bytes(value)]}
    raise MalformedEvidence(f"a {type(value).__name__} is not plain data")


def _tensor_bytes(tensor: torch.Tensor) -> str:
    if str(tensor.dtype) not in _DTYPES:
        raise MalformedEvidence(f"a tensor of dtype {tensor.dtype} is not plain data")
    if tensor.numel() * tensor.element_size() > MAX_BYTES:
        raise MalformedEvidence(f"a tensor of shape {tuple(tensor.shape)} is too large to send")
    # A tensor of one element may have any strides and still call itself contiguous: a new one has plain strides.
    plain = torch.empty(tensor.numel(), dtype=tensor.dtype).copy_(tensor.detach().reshape(-1))
    return base64.b64encode(plain.view(torch.uint8).numpy().tobytes()).decode("ascii")


def _from_json(data: Any, depth: int, budget: list[int]) -> Any:
    budget[0] -= 1
    if budget[0] < 0 or depth > MAX_DEPTH:
        raise MalformedEvidence("the evidence has too many parts, or is nested too deeply")
    if isinstance(data, list):
        return [_from_json(item, depth + 1, budget) for item in data]
    if isinstance(data, dict):
        if _TENSOR in data:
            return _read_tensor(data)
        if _NUMBER in data:
            if data not in ({_NUMBER: "nan"}, {_NUMBER: "inf"}, {_NUMBER: "-inf"}):
                raise MalformedEvidence("a number of the evidence has a wrong form")
            return float(data[_NUMBER])
        return Record({key: _from_json(item, depth + 1, budget) for key, item in data.items()})
    if isinstance(data, float) and not math.isfinite(data):
        raise MalformedEvidence("a number of the evidence is too large")
    return data


def _read_tensor(data: dict[str, Any]) -> torch.Tensor:
    parts = data[_TENSOR]
    if len(data) != 1 or not isinstance(parts, list) or len(parts) != 3:
        raise MalformedEvidence("a tensor of the evidence has a wrong form")
    name, shape, text = parts
    dtype = _DTYPES.get(name) if isinstance(name, str) else None
    if dtype is None or not isinstance(text, str) or not isinstance(shape, list):
        raise MalformedEvidence("a tensor of the evidence has a wrong form")
    if len(shape) > 8 or any(type(size) is not int or not 0 <= size < 2**31 for size in shape):
        raise MalformedEvidence("a tensor of the evidence has an impossible shape")
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise MalformedEvidence("the bytes of a tensor are not base64") from None
    if len(raw) != math.prod(shape) * dtype.itemsize:
        raise MalformedEvidence("a tensor of the evidence has other bytes than its shape needs")
    if not raw:
        return torch.empty(shape, dtype=dtype)
    if dtype is torch.bool and any(byte > 1 for byte in raw):
        raise MalformedEvidence("a tensor of truth values has other bytes than 0 and 1")
    return torch.frombuffer(bytearray(raw), dtype=dtype).reshape(shape)


class ObservationFailed(BaseException):
    """No evidence: why, as a state and a message. Not an Exception, so that no hidden test can take it for its own.

    state: "failed" (a name is missing, or the student's code raised an exception), "timed out", "out of memory", "crashed"
    or "malformed evidence". missing: the name that is missing, or "". raised: the exception in the student's code, or None.
    """

    def __init__(self, state: Any, message: str, missing: str = "", raised: Record | None = None) -> None:
        super().__init__(message)
        self.state = state
        self.missing = missing
        self.raised = raised


_STATES = {
    "timed out": "The student's code did not come back in time.",
    "out of memory": "The student's code used more memory than it may.",
    "crashed": "The student's process died while it was looked at.",
}


def read_reply(text: str) -> Any:
    """The evidence in an observer's reply (see observe.apart.in_a_copy); raises ObservationFailed if there is none."""
    try:
        reply = decode(text)
        if not isinstance(reply, Record) or len(reply) != 1:
            raise MalformedEvidence("the reply has a wrong form")
        [(kind, content)] = reply.items()
        if kind == "evidence":
            return content
        if kind == "missing" and isinstance(content, str):
            raise ObservationFailed("failed", f"{content[:80]} is not defined.", missing=content[:80])
        if kind == "raised" and isinstance(content, Record) and set(content) == {"type", "message", "line"}:
            words = f"The student's code raised {exception_in_words(content)}"
            raise ObservationFailed("failed", words, raised=content)
        if kind == "state" and isinstance(content, str) and content in _STATES:
            raise ObservationFailed(content, _STATES[content])
        if kind == "malformed":
            raise MalformedEvidence(str(content)[:200])
        raise MalformedEvidence("the reply has a wrong form")
    except MalformedEvidence as error:
        raise ObservationFailed("malformed evidence", f"What came back can't be judged: {error}.") from None


def exception_in_words(raised: Mapping[str, Any]) -> str:
    """An exception in the student's code (its type, message and line), for the feedback."""
    message = str(raised["message"])[:600]
    line = f' in the line "{str(raised["line"])[:200]}"' if raised["line"] else ""
    return f"{str(raised['type'])[:80]}{line}: {message or 'no message'}"
