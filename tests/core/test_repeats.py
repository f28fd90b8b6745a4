"""What a partner sends again is known by its bytes, and nothing else is taken for it."""

import json
from pathlib import Path

import pytest

from casemgr.exchange.lines import changes_in, encode_changes
from casemgr.exchange.repeats import Repeats
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, State
from casemgr.store.erasure import erase
from casemgr.store.store import Store
from tests.helpers.offices import open_store

CASE, PERSON, NOTE = "c" * 32, "a" * 32, "b" * 32
DEVICE, OTHER = "d" * 32, "e" * 32


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    """The store of an office."""
    return open_store(tmp_path / "vilnius")


def said(record: str, field: str, value: object, stamp: int, **more: object) -> Change:
    """Return a change of a note, or of a case."""
    collection = "cases" if record == CASE else "notes"
    text = json.dumps(value, ensure_ascii=False)
    return Change(collection, record, field, text, DEVICE, stamp, **more)  # type: ignore[arg-type]


HELD = [
    said(CASE, "reference", "K-1", 1),
    said(NOTE, "case_id", CASE, 2),
    said(NOTE, "text", 'Ён сказаў: "не пайду"\n\tდა წავიდა \\ 🕊', 3),
    said(NOTE, "text", "второй раз", 5, context={DEVICE: 3, OTHER: 4}),
    said(NOTE, "written_by", "A", 6, author='Nino "Nina" Ż.\u2028'),
]
"""Everything that a line has to escape, or must not."""


def lines(changes: list[Change]) -> bytes:
    """Return the changes as they stand in a bundle."""
    return b"".join(encode_changes(changes))


def test_every_line_of_what_is_held_is_told_apart(vilnius: Store) -> None:
    adopt(vilnius, HELD)
    repeats = Repeats(vilnius)
    assert repeats.news_in(lines(HELD[:3])) == repeats.news_in(lines(HELD[3:])) == b""
    case, note = repeats.found[CASE], repeats.found[NOTE]
    assert (len(case.numbers), len(note.numbers)) == (1, 4)
    assert case.writers == note.writers == {DEVICE}
    assert (case.named, note.named) == ([], [("case_id", f'"{CASE}"')])


def test_what_differs_in_anything_is_news(vilnius: Store) -> None:
    adopt(vilnius, HELD)
    altered = [
        HELD[2]._replace(value='"x"'),
        HELD[2]._replace(stamp=4),
        HELD[2]._replace(device=OTHER),
        HELD[2]._replace(author="somebody"),
        HELD[3]._replace(context={DEVICE: 3}),
        HELD[1]._replace(record="f" * 32),
        HELD[1]._replace(field="person_id"),
    ]
    repeats = Repeats(vilnius)
    assert changes_in(repeats.news_in(lines([*HELD, *altered]))) == altered
    assert changes_in(b"".join(repeats.news)) == altered


def test_a_line_that_comes_twice_is_news_the_second_time(vilnius: Store) -> None:
    adopt(vilnius, HELD)
    assert Repeats(vilnius).news_in(lines([HELD[0], HELD[0]])) == lines([HELD[0]])


def test_what_does_not_count_here_is_news(vilnius: Store) -> None:
    adopt(vilnius, HELD[:1], state=State.REJECTED)
    assert Repeats(vilnius).news_in(lines(HELD)) == lines(HELD)


def test_what_names_an_erased_record_is_weighed_again(vilnius: Store) -> None:
    """A note was moved to another case before its first one was erased."""
    moved = said(NOTE, "case_id", PERSON, 7, context={DEVICE: 2})
    adopt(vilnius, [*HELD, moved])
    erase(vilnius, [CASE])
    assert Repeats(vilnius).news_in(lines([HELD[1], moved])) == lines([HELD[1]])
