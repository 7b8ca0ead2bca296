"""The audit, mostly of a tiny assignment: what it finds when a test is weakened, and how it tells."""

import json
import re
from pathlib import Path

import pytest
from rich.console import Console

from autograder import assignment, mistakes
from autograder.assignment import Assignment
from autograder.audit import Audit, class_view, run_audit
from autograder.judge import judge
from autograder.local import Local
from autograder.releases import BuildError, proof
from autograder.reports.audit import audit_html, audit_json, audit_text
from autograder.reports.mistakes import mistakes_csv
from autograder.results import Result
from autograder.signatures import files, signature
from autograder.verdict import Verdict
from tests import corpus, tiny
from tests.conftest import run_autograder


def audited(folder: Path, toml: dict[str, str] | None = None, **cells: str) -> Audit:
    return run_audit(tiny.course(folder, **cells), tiny.mistakes(folder, **(toml or {})))


def without_line(cell: str, starts: str) -> str:
    """A cell without the line that starts so: what an instructor may delete."""
    lines = cell.split("\n")
    left = [line for line in lines if not line.startswith(starts)]
    assert len(left) == len(lines) - 1
    return "\n".join(left)


def test_clean(tmp_path: Path) -> None:
    audit = audited(tmp_path)
    assert audit.clean and not any(audit.findings.values())
    assert audit.tests == ("q1-length", "q1-squares", "q2-pairs")
    states = {(one.name, one.source, one.grade_id): one.state for one in audit.entries if one.question == "q1"}
    assert states["cubes", 1, "q1-squares"] == states["cubes", 2, "q1-squares"] == "failed"
    assert states["cubes", 1, "q1-length"] == states["one-missing", 1, "q1-squares"] == "passed"
    assert ("cubes", 2, "q1-length") not in states, "further sources go through the tests meant for them only"
    assert states["model-solution", 1, "q1-length"] == states["as-a-tensor", 1, "q1-squares"] == "passed"
    assert audit.alone == {"q1-length": 1, "q1-squares": 3, "q2-pairs": 2}


def test_thorough_puts_every_source_through_every_test(tmp_path: Path) -> None:
    audit = run_audit(tiny.course(tmp_path), tiny.mistakes(tmp_path), thorough=True)
    assert any((one.name, one.source, one.grade_id) == ("cubes", 2, "q1-length") for one in audit.entries)
    assert audit.clean


def test_first_for_counts_the_mistakes_of_each_assert(tmp_path: Path) -> None:
    audit = audited(tmp_path)
    first = {(one.grade_id, one.source): count for one, count in audit.first_for.items()}
    assert first == {
        ("q1-length", "assert seen.is_sequence"): 1,
        ("q1-length", "assert seen.length == len(expect.given().numbers)"): 1,
        ("q1-squares", "assert seen.numbers is not None"): 2,
        ("q1-squares", "assert seen.numbers.tolist() == squared[:len(seen.numbers)]"): 2,
        ("q2-pairs", "assert seen.is_tensor_dataset"): 1,
        ("q2-pairs", "assert seen.tensors[0].tolist() == expect.given().numbers"): 1,
    }


@pytest.mark.parametrize(
    ("cell", "starts", "finding", "says"),
    [
        ("q1_length", "assert seen.length", "uncaught", "q1 one-missing passes q1-length"),
        ("q1_squares", "assert seen.numbers.tolist", "uncaught", "q1 cubes (2) passes q1-squares"),
        ("q1_squares", "assert seen.numbers is", "faults", "q1 texts in q1-squares: A fault of the grader's own"),
        ("q2_pairs", "assert seen.is_tensor", "faults", "q2 tuple in q2-pairs: A fault of the grader's own"),
        ("q2_pairs", "assert seen.tensors", "uncaught", "q2 swapped passes q2-pairs"),
    ],
)
def test_a_deleted_assert_shows(tmp_path: Path, cell: str, starts: str, finding: str, says: str) -> None:
    changed = without_line(getattr(tiny, cell.upper()), starts)
    audit = audited(tmp_path, **{cell: changed})
    assert not audit.clean
    assert any(one.startswith(says) for one in getattr(audit, finding)), audit.findings


def test_a_deleted_assert_whose_mistakes_another_one_catches_shows_in_the_counts(tmp_path: Path) -> None:
    audit = audited(tmp_path, q1_length=without_line(tiny.Q1_LENGTH, "assert seen.is_sequence"))
    assert audit.clean
    assert [count for one, count in audit.first_for.items() if one.grade_id == "q1-length"] == [2]


def test_an_assert_that_no_mistake_needs_is_idle(tmp_path: Path) -> None:
    end = "### END HIDDEN TESTS"
    more = f'assert len(seen.numbers) < 100, "squares is very long."\n{end}'
    audit = audited(tmp_path, q1_squares=tiny.Q1_SQUARES.replace(end, more))
    assert audit.idle == ["q1-squares, line 9: assert len(seen.numbers) < 100"]
    assert not audit.clean


def test_a_test_that_is_too_strict_is_a_false_alarm(tmp_path: Path) -> None:
    strict = tiny.Q1_LENGTH.replace("assert seen.is_sequence", 'assert seen.type == "a list"')
    audit = audited(tmp_path, q1_length=strict)
    assert audit.false_alarms == ["q1 as-a-tensor fails q1-length: squares is a Tensor; expected a list."]


def test_a_test_that_catches_what_is_not_meant_for_it_is_named(tmp_path: Path) -> None:
    audit = audited(tmp_path, q1_squares=tiny.Q1_SQUARES.replace("squared[: len(seen.numbers)]", "squared"))
    assert audit.collateral == ["q1 one-missing fails q1-squares: squares holds [1.0, 4.0, 9.0]; expected [1.0, 4.0, 9.0, 16.0]."]
    may = tiny.MISTAKES["q1"].replace('fails = ["q1-length"]', 'fails = ["q1-length"]\nmay_fail = ["q1-squares"]')
    (tmp_path / "may").mkdir()
    cell = tiny.Q1_SQUARES.replace("squared[: len(seen.numbers)]", "squared")
    assert audited(tmp_path / "may", {"q1": may}, q1_squares=cell).clean


def test_stored_observations_are_judged_again_and_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, stored = tiny.mistakes(tmp_path), {}
    assert run_audit(tiny.course(tmp_path / "before"), folder, stored=stored).clean
    monkeypatch.setattr(Local, "observe", lambda *args: pytest.fail("a source was run again"))
    weaker = without_line(tiny.Q1_SQUARES, "assert seen.numbers.tolist")
    again = run_audit(tiny.course(tmp_path / "after", q1_squares=weaker), folder, stored=stored)
    assert len(again.uncaught) == 2


def test_no_known_mistakes_leave_every_assert_idle(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    audit = run_audit(tiny.course(tmp_path), tmp_path / "none")
    assert len(audit.idle) == len(audit.assertions) == 6


HOSTILE = tiny.MISTAKES["q1"].replace('"cubes"', '"<script>alert(1)</script>"').replace("number**3", "[number, '<b>&']")


def test_the_page_escapes_and_stands_alone(tmp_path: Path) -> None:
    page = audit_html(audited(tmp_path, {"q1": HOSTILE}))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page and "<b>&" not in page
    assert not re.search(r"(src|href)=|url\(|@import", page)
    for words in ("q1-length", "q2-pairs", "as-a-tensor (right)", "✘ 2/2", "nothing stands out"):
        assert words in page


def test_the_page_and_the_terminal_show_what_stands_out(tmp_path: Path) -> None:
    audit = audited(tmp_path, q1_squares=without_line(tiny.Q1_SQUARES, "assert seen.numbers.tolist"))
    console = Console(width=150, record=True, file=(tmp_path / "out").open("w"))
    console.print(audit_text(audit))
    for text in (audit_html(audit), console.export_text()):
        assert "MISSED" in text
        assert "q1 cubes passes q1-squares" in text
        assert "4 known mistakes" not in text and "6 known mistakes and 3 right variants, in 10 sources" in text


def test_json(tmp_path: Path) -> None:
    audit = audited(tmp_path, q1_squares=without_line(tiny.Q1_SQUARES, "assert seen.numbers.tolist"))
    data = json.loads(json.dumps(audit_json(audit)))
    assert data["assignment"] == "tiny" and data["clean"] is False
    assert data["findings"]["a mistake passes a test that is meant to catch it"] == [
        "q1 cubes passes q1-squares",
        "q1 cubes (2) passes q1-squares",
    ]
    assert data["tests"][0] == {"name": "q1-length", "catches": 2, "catches_alone": 1}
    assert data["asserts"][0] == {"test": "q1-length", "line": 6, "source": "assert seen.is_sequence", "first_for": 1}
    row = next(one for one in data["matrix"] if one["mistake"] == "texts" and one["test"] == "q1-squares")
    assert row["state"] == "failed" and row["line"] == 6 and row["expected_to_fail"] is True


def test_command(tmp_path: Path) -> None:
    source = tiny.course(tmp_path).folder / "tiny.ipynb"
    done = run_autograder(
        "audit", "--source", source, "--mistakes", tiny.mistakes(tmp_path), "-o", tmp_path / "out", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert "nothing stands out" in done.stdout and "cubes" in done.stdout
    assert json.loads((tmp_path / "out" / "audit.json").read_text())["clean"] is True
    assert "Audit of tiny" in (tmp_path / "out" / "audit.html").read_text()


def test_command_when_something_stands_out(tmp_path: Path) -> None:
    weaker = without_line(tiny.Q2_PAIRS, "assert seen.tensors")
    source = tiny.course(tmp_path, q2_pairs=weaker).folder / "tiny.ipynb"
    done = run_autograder("audit", "--source", source, "--mistakes", tiny.mistakes(tmp_path))
    assert done.returncode == 1
    assert "q2 swapped passes q2-pairs" in done.stdout


ENTRY = '[[mistake]]\nname = "n"\nexplanation = "e"\nhint = "h"\ncode = "c"\nfails = ["q1-length"]\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[mistake", "q1.toml: not a file of known mistakes (Expected ']]'"),
        ("", "q1.toml: not a file of known mistakes: it has no [[mistake]] tables"),
        ("[mistake]\nname = 3", "it has no [[mistake]] tables"),
        ('[[mistake]]\nname = "n"', "q1.toml, n: there is no code, explanation, fails, hint"),
        ("[[mistake]]\n", "an entry without a name: there is no code"),
        (f'{ENTRY}reason = "r"', "q1.toml, n: there is nothing known by the key reason"),
        (ENTRY.replace("q1-length", "q7-length"), "q1.toml, n: the assignment has no test cell q7-length"),
        (ENTRY.replace('["q1-length"]', '"q1-length"'), "q1.toml, n: fails has to be a list of texts"),
        (ENTRY.replace('["q1-length"]', "[]"), "q1.toml, n: fails names no test cell"),
        (ENTRY.replace('"c"', "3"), "q1.toml, n: code has to be a text"),
        (f'{ENTRY}looks = "("', "q1.toml, n: looks is no regular expression"),
        (f'{ENTRY}signs = ["a", "b"]', "q1.toml, n: 1 sources, but 2 signs"),
    ],
)
def test_a_wrong_file_of_mistakes_is_named_in_one_line(tmp_path: Path, text: str, says: str) -> None:
    folder = tiny.mistakes(tmp_path, q1=text)
    with pytest.raises(assignment.AssignmentError, match=re.escape(says)) as raised:
        run_audit(tiny.course(tmp_path), folder)
    assert "\n" not in str(raised.value)


def test_a_mistake_that_ends_its_process_is_said_in_one_line(tmp_path: Path) -> None:
    many = "\n".join(ENTRY.replace('"n"', f'"n{number}"') for number in range(40))
    folder = tiny.mistakes(tmp_path, q1=f"{many}\n{ENTRY}".replace('"c"', '"import os; os._exit(1)"'))
    with pytest.raises(assignment.AssignmentError, match=r"^q\d [\w-]+: a process died that tried this known mistake") as raised:
        run_audit(tiny.course(tmp_path), folder)
    assert "\n" not in str(raised.value)


def test_command_with_wrong_usage(tmp_path: Path) -> None:
    source = tiny.course(tmp_path).folder / "tiny.ipynb"
    folder = tiny.mistakes(tmp_path, q9="")
    for arguments, says in (
        (["--mistakes", folder], "the assignment has no question q9; there are q1, q2"),
        (["--mistakes", tmp_path / "none"], "does not exist"),
        (["--source", tmp_path / "none.ipynb"], "there is no such source notebook"),
    ):
        done = run_autograder("audit", "--source", source, *arguments)
        assert done.returncode == 2
        assert says in " ".join(done.stderr.split()) and "Traceback" not in done.stderr


def test_a_build_is_refused_by_the_first_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mistakes, "FOLDER", tmp_path)
    of = tiny.course(tmp_path, q2_pairs=without_line(tiny.Q2_PAIRS, "assert seen.tensors"))
    proof.check_audit(of)  # there are no known mistakes, so nothing to prove
    monkeypatch.setattr(mistakes, "FOLDER", tmp_path / "with")
    (tmp_path / "with").mkdir()
    tiny.mistakes(tmp_path / "with").rename(tmp_path / "with" / "tiny")
    with pytest.raises(BuildError, match=r"tiny.ipynb: a mistake passes a test .*: q2 swapped passes q2-pairs; mend"):
        proof.check_audit(of)


@pytest.fixture(scope="module")
def real() -> Assignment:
    return assignment.load(corpus.SOURCE)


def test_known_mistakes_of_the_exercise(real: Assignment) -> None:
    known = [one for one in mistakes.known(real) if not one.right]
    names = {(one.question, one.name) for one in known}
    assert len(names) >= 60 and {question for question, _ in names} == {"q1", "q2", "q3", "q4", "q5"}
    for one in known:
        assert one.explanation.strip().endswith((".", "?", ".)")) and one.hint.strip(), one.name
        assert {(one.question, part) for part in one.parts} <= names, one.name
        assert len(set(one.codes)) == len(one.codes), one.name


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 7))
def test_the_exercise_is_clean_with_any_seed(real: Assignment, seed: int) -> None:
    assert {what: found for what, found in run_audit(real, seed=seed, thorough=True).findings.items() if found} == {}


@pytest.mark.long
def test_signs_are_what_a_test_of_memory_sees(real: Assignment) -> None:
    cell = real.cell("q5-streaming")
    judge(
        real, cell, Local(real, "q5", real.cell("q5").source).observer(cell), 1
    )  # the first one in a process leaves something behind
    for one in mistakes.known(real):
        for code, sign in zip(one.codes, one.signs or ("",) * len(one.codes), strict=True):
            if one.question == "q5":
                seen = judge(real, cell, Local(real, "q5", code).observer(cell), 1).observations
                assert not seen or signature(seen[0])["memory"] == (sign or files.NO_MEMORY), one.name


def result(student: str, *names: tuple[str, ...]) -> Result:
    verdicts = tuple(Verdict(f"q{number}", "failed", 0, 1, mistakes=one) for number, one in enumerate(names))
    return Result(student, "graded", verdicts)


def test_class_view() -> None:
    results = [
        result("ada", ("no-return",), ("no-return",), ("drop-last",)),
        result("ben", ("no-return",), ("a", "b")),
        result("cleo"),
    ]
    assert class_view(results) == {"no-return": ["ada", "ben"], "drop-last": ["ada"]}
    assert mistakes_csv(results) == "mistake,students,names\nno-return,2,ada; ben\ndrop-last,1,ada\n"
    assert mistakes_csv([]) == "mistake,students,names\n"
