"""The hash chain: every change and every ruling in the order they came, each sealed by the last.

Changes and rulings share one numbering. A link covers the previous link, the number, the bare
facts of a change, what of its context is not believed, and the digest of its content, so content can be
erased while the chain holds.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge as interleave
from typing import NamedTuple

from casemgr.store.changes import Change, State, context_to_text, digest_of, link_of
from casemgr.store.connection import Database, Row
from casemgr.store.places import Places

GENESIS = bytes(32)
SALT_SIZE = 32
TABLES = ("changes", "rulings")

_INSERT = "INSERT INTO changes VALUES (?,?,?,?,?,?,?,?,?,?,?,nullif(?,''),nullif(?,''),nullif(?,0),?,NULL,?)"
"""Bytes and None go through sqlite's adapters, which cost more than the row: hence bytearray and nullif."""


class Incoming(NamedTuple):
    """A change about to be appended, with what this vault makes of it."""

    change: Change
    state: State = State.ADOPTED
    ignored: str | None = None
    variant: int = 0


@dataclass(frozen=True, slots=True)
class ChainFault:
    """A place where the history is not what was written; `seq` is where it shows first."""

    seq: int
    code: str


class Chain:
    """The end of the chain, where everything is appended."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._end: tuple[int, bytes] | None = head_of(database)

    def end(self) -> tuple[int, bytes]:
        """Return number and link of the last entry."""
        if self._end is None:
            self._end = head_of(self._database)
        return self._end

    def append(self, incoming: Sequence[Incoming], places: Places, bundle: int | None = None) -> range:
        """Append changes and return their numbers; the caller holds the transaction."""
        first = self.end()[0] + 1
        salts = bytearray(os.urandom(SALT_SIZE * len(incoming)))
        self._database.run_many(
            _INSERT,
            [
                self._row(item, places, salts[at * SALT_SIZE : (at + 1) * SALT_SIZE], bundle or 0)
                for at, item in enumerate(incoming)
            ],
        )
        return range(first, first + len(incoming))

    def _row(self, item: Incoming, places: Places, salt: bytearray, bundle: int) -> Row:
        change = item.change
        context = context_to_text(change.context)
        digest = digest_of(salt, change.collection, change.field, change.value, change.author)
        seq, link = self._next(change, context, item.ignored, digest)
        return (
            seq,
            places[change.record],
            change.record,
            change.field,
            change.device,
            change.stamp,
            item.variant,
            int(item.state),
            change.collection,
            change.value,
            context,
            item.ignored or "",
            change.author or "",
            bundle,
            salt,
            bytearray(link),
        )

    def rule(self, kind: str, subject: str, made: int) -> int:
        """Append a decision about earlier entries and return its number."""
        seq, link = self._next(ruling_text(kind, subject, made), "", None, b"")
        self._database.run("INSERT INTO rulings VALUES (?,?,?,?,?)", seq, kind, subject, made, link)
        return seq

    def _next(
        self, content: Change | str, context: str, ignored: str | None, digest: bytes
    ) -> tuple[int, bytes]:
        """Put one more entry at the end."""
        seq, link = self.end()
        self._end = seq + 1, link_of(link, seq + 1, content, context, ignored, digest)
        return self._end

    def rewind(self) -> None:
        """Forget the end of the chain after a transaction was rolled back.

        It is read again when it is needed, not now: on a disk that fails the reading fails as well.
        """
        self._end = None


def ruling_text(kind: str, subject: str, made: int) -> str:
    """Return what the link of a ruling covers."""
    return f"{kind}\0{subject}\0{made}"


def head_of(database: Database) -> tuple[int, bytes]:
    """Return number and link of the last entry."""
    ends = [database.row(f"SELECT seq, link FROM {table} ORDER BY seq DESC LIMIT 1") for table in TABLES]
    seq, link = max((end for end in ends if end), default=(0, GENESIS))
    return int(seq), bytes(link)


def ranges_of(numbers: Iterable[int]) -> str:
    """Return numbers as JSON text of [first, last] ranges."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return json.dumps(ranges, separators=(",", ":"))


def numbers_in(ranges: str) -> Iterator[int]:
    """Yield the numbers that `ranges_of` has put into a text."""
    for first, last in json.loads(ranges):
        yield from range(first, last + 1)


def check_chain(database: Database) -> Iterator[ChainFault]:
    """Yield every place where the history does not follow from what stands before it."""
    link, expected = GENESIS, 1
    states: dict[int, int] = {}
    for seq, step, content in interleave(_changes(database), _rulings(database)):
        if seq != expected:
            yield ChainFault(seq, "gap")
        link = link_of(link, seq, *content[:4])
        if link != step:
            yield ChainFault(seq, "link")
            link = step
        expected = seq + 1
        states.update(content[4])
    yield from _wrong_states(database, states)
    yield from _wrong_places(database)


Entry = tuple[int, bytes, tuple[Change | str, str, str | None, bytes, dict[int, int]]]


def _changes(database: Database) -> Iterator[Entry]:
    for seq, link, context, ignored, author, salt, digest, *said in database.each(
        "SELECT seq, link, context, ignored, author, salt, digest,"
        " collection, record, field, value, device, stamp FROM changes ORDER BY seq"
    ):
        change = Change(*said)
        if digest is None:
            digest = digest_of(salt, change.collection, change.field, change.value, author)
        yield int(seq), bytes(link), (change, context, ignored, bytes(digest), {})


def _rulings(database: Database) -> Iterator[Entry]:
    for seq, kind, subject, made, link in database.each("SELECT * FROM rulings ORDER BY seq"):
        states = {}
        if kind in _RULED:
            for first, last in json.loads(subject):
                states.update(dict.fromkeys(range(first, last + 1), int(_RULED[kind])))
        yield int(seq), bytes(link), (ruling_text(kind, subject, made), "", None, b"", states)


_RULED = {state.name.lower(): state for state in State}
"""A ruling that gives changes a state is named after it; the others speak of whole records."""


def _wrong_states(database: Database, states: dict[int, int]) -> Iterator[ChainFault]:
    """A state other than adopted that no ruling gave, or one that differs from its last ruling."""
    for seq, state in database.each("SELECT seq, state FROM changes WHERE state != 0 ORDER BY seq"):
        if states.pop(seq, State.ADOPTED) != state:
            yield ChainFault(int(seq), "state")
    for seq, state in states.items():
        if state != State.ADOPTED:
            yield ChainFault(seq, "state")


_MISPLACED = (
    # said to be erased, of a record that never was
    (
        "erased",
        "SELECT seq FROM changes WHERE digest IS NOT NULL AND record NOT IN"
        " (SELECT subject FROM rulings WHERE kind = 'erase')",
    ),
    # there, and yet not where its record is read
    (
        "place",
        "SELECT seq FROM changes LEFT JOIN records ON records.id = place"
        " WHERE digest IS NULL AND changes.record IS NOT records.record",
    ),
    # erased, and free to come back
    (
        "tombstone",
        "SELECT seq FROM rulings WHERE kind = 'erase' AND subject NOT IN (SELECT record FROM tombstones)",
    ),
)


def _wrong_places(database: Database) -> Iterator[ChainFault]:
    """Changes and erasures that the links alone would let disappear."""
    for code, sql in _MISPLACED:
        for (seq,) in database.each(f"{sql} ORDER BY seq"):
            yield ChainFault(int(seq), code)
