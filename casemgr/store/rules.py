"""Which rules a writer breaks who did not find them broken."""

from collections.abc import Iterator

from casemgr.ids import RecordId
from casemgr.records.record import Problem, Record
from casemgr.store.observation import borrowed_sources
from casemgr.store.terms import Words, unknown_terms


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
