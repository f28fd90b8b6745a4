"""Which rules a writer breaks who did not find them broken, and what nobody can alter any more."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from casemgr.errors import CasemgrError, UsageError
from casemgr.ids import RecordId
from casemgr.records.described import fields_of
from casemgr.records.record import Problem, Record
from casemgr.store.current import Current
from casemgr.store.observation import borrowed_sources
from casemgr.store.terms import Words, unknown_terms
from casemgr.store.versions import assemble

R = TypeVar("R", bound=Record)


class ErasedError(CasemgrError):
    """The record was erased for good, or belongs to one that was."""

    def __init__(self, record: RecordId) -> None:
        super().__init__(record)
        self.record = record


class SettledError(UsageError):
    """What was to be written goes back on a step that nothing takes back, such as that to a final letter."""

    def __init__(self, record: Record, fields: Iterable[str]) -> None:
        self.collection = record.collection
        self.record = record.id
        self.fields = tuple(fields)
        super().__init__(f"{self.collection} {self.record}: {', '.join(self.fields)}")


def introduced(
    record: Record, seen: Record | None, office: RecordId, words: Words | None
) -> Iterator[Problem]:
    """Yield the problems that a record has and what its writer read had not; `seen` is None for a new one.

    Our word cannot stand on what another office saw (HR11).
    """
    found = set(seen.problems()) if seen else set()
    yield from (problem for problem in record.problems() if problem not in found)
    if words is not None:
        yield from unknown_terms(record, seen, words)
    if seen is not None:
        yield from borrowed_sources(record, seen, office)


def refuse_unsettling(current: Current, record: R, seen: R | None) -> None:
    """Raise SettledError where what a writer alters is settled by now; `seen` is what they had read."""
    home, merged = current.registers(record.id) if record.settles else ("", {})
    if home != record.collection:
        return
    stands = assemble(type(record), record.id, merged, frozenset()).record
    fields = {name: getattr(record, name) for name in fields_of(type(record))}
    if seen is not None:
        fields = {name: value for name, value in fields.items() if value != getattr(seen, name)}
    if undone := tuple(replace(stands, **fields).unsettles(stands)):
        raise SettledError(record, undone)
