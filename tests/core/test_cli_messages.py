"""Every error becomes a sentence that says what to do, and none quotes what it must not."""

import errno
import importlib
import pkgutil
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import casemgr
from casemgr.cli import messages
from casemgr.errors import CasemgrError, DiskFullError, NotFoundError
from casemgr.exchange.partners import MismatchError
from casemgr.records.case import Case
from casemgr.records.record import Problem
from casemgr.sentences import key_of
from casemgr.store.store import ProblemsError
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.header import HeaderError

ENTRIES = messages.sentences().entries()["errors"]
NOT_TO_BE_QUOTED = {"ValueShapeError": "given", "PartialDateError": "given", "MismatchError": "typed"}


def subclasses(kind: type[CasemgrError]) -> Iterator[type[CasemgrError]]:
    """Give a class of error and all below it, wherever the code base defines them."""
    yield kind
    for below in kind.__subclasses__():
        yield from subclasses(below)


def every_error() -> list[type[CasemgrError]]:
    """Import every module of the core and return all classes of error that are its own."""
    for module in pkgutil.walk_packages(casemgr.__path__, "casemgr."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found = {kind for kind in subclasses(CasemgrError) if kind.__module__.startswith("casemgr.")}
    return sorted(found, key=key_of)


def test_every_class_of_error_has_a_sentence() -> None:
    silent = [key_of(kind) for kind in every_error() if key_of(kind) not in ENTRIES]

    assert silent == []


def test_no_sentence_is_left_over() -> None:
    known = {key_of(kind) for kind in every_error()}

    assert set(ENTRIES) - known == set()


def test_every_sentence_says_something_and_ends_as_one() -> None:
    unfinished = [
        f"{key}: {text}"
        for key, entry in ENTRIES.items()
        for name, text in entry.items()
        if name != "by" and not text.rstrip().endswith((".", "…"))
    ]

    assert unfinished == []


def test_no_sentence_asks_for_what_a_person_typed() -> None:
    quoting = [
        key
        for key, entry in ENTRIES.items()
        for text in entry.values()
        for _, name, _, _ in string.Formatter().parse(text)
        if name == NOT_TO_BE_QUOTED.get(key.partition(".")[2])
    ]

    assert [key for key in quoting if key.partition(".")[2] in NOT_TO_BE_QUOTED] == []


@pytest.mark.parametrize("code", list(FindingCode))
def test_every_finding_has_a_sentence(code: FindingCode) -> None:
    said = messages.finding_sentence(Finding(code, "blobs/00", "size"))

    assert said.endswith(".")
    assert code not in said


def test_the_sentence_follows_what_was_not_found() -> None:
    assert "`case list`" in messages.sentence(NotFoundError("cases", "K7Q-2M9"))
    assert "`vault create`" in messages.sentence(NotFoundError("vault", "/nowhere"))
    assert "“x”" in messages.sentence(NotFoundError("something new", "x"))


def test_the_places_that_an_error_passed_stand_before_it() -> None:
    error = DiskFullError("/media/stick")
    error.add_note("letters/l01.pdf")

    assert messages.sentence(error).startswith("letters/l01.pdf: The disk that holds /media/stick is full.")


def test_findings_inside_an_error_are_told_as_sentences() -> None:
    said = messages.sentence(HeaderError(Finding(FindingCode.HEADER_ALTERED, "header", "mac")))

    assert "header was altered (mac)." in said


def test_broken_rules_name_their_fields() -> None:
    case = Case(id="ab" * 16)
    said = messages.sentence(
        ProblemsError(case, [Problem("sex", "source_missing"), Problem("x", "new_rule")])
    )

    assert "sex needs a source, such as sex.source=client_statement" in said
    assert "x new_rule" in said


def test_a_wrong_fingerprint_is_not_repeated() -> None:
    said = messages.sentence(MismatchError("ab" * 16, "1" * 40, "2" * 40))

    assert "11111" not in said
    assert "22222" not in said


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOENT, "There is no file"),
        (errno.ENOSPC, "is full"),
        (errno.EIO, "failed"),
        (errno.EXDEV, "cross"),
    ],
)
def test_what_the_system_refuses_is_told_with_its_place(number: int, words: str) -> None:
    said = messages.sentence(OSError(number, "cross-device link", str(Path("/media/stick/x.age"))))

    assert words in said
    assert "/media/stick/x.age" in said


def test_an_unexpected_error_is_told_by_kind_and_place_alone() -> None:
    def breaks() -> None:
        raise KeyError("Щербаков")

    with pytest.raises(KeyError) as caught:
        breaks()
    said = messages.unexpected(caught.value)

    assert "KeyError tests.core.test_cli_messages:" in said
    assert "Щербаков" not in said
