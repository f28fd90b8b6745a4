"""To which cases the records of a bundle belong, so that each can be accepted or rejected with its case.

A record that is here already is governed by where it stands here, whatever else the bundle says it
belongs to; a record that belongs to no case of the bundle is never taken, so nobody can send us a
partner, a letterhead or an addressee under the cover of a case.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from casemgr.exchange.errors import DamagedError
from casemgr.exchange.lines import NAME as CHANGES
from casemgr.exchange.office import Office
from casemgr.exchange.repeats import Repeats
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.store.changes import Change
from casemgr.store.footing import footings
from casemgr.store.ledger import OWNED_BY
from casemgr.store.listings import cases_of_persons


class Belonging:
    """To which cases the records of a bundle belong."""

    def __init__(self, office: Office, news: Sequence[Change], repeats: Repeats) -> None:
        self._store = office.store
        self._collections: dict[RecordId, str] = {}
        self._said: dict[tuple[RecordId, str], set[str]] = defaultdict(set)
        for change in news:
            if self._collections.setdefault(change.record, change.collection) != change.collection:
                raise DamagedError(CHANGES, "collection")
            if change.field in OWNED_BY:
                self._said[change.record, change.field].add(change.value)
        for record, again in repeats.found.items():
            for field, value in again.named:
                if field in OWNED_BY:
                    self._said[record, field].add(value)
        self._here = footings(office.store, self._collections.keys() | repeats.found.keys())
        for record, footing in self._here.items():
            if self._collections.setdefault(record, footing.collection) != footing.collection:
                raise DamagedError(CHANGES, "collection")
        self._shared_by = self._involvements()

    def owners(self) -> dict[RecordId, frozenset[RecordId]]:
        """Return the cases of each record, none for a stray."""
        return {record: frozenset(self._cases_of(record)) for record in self._collections}

    def _cases_of(self, record: RecordId) -> Iterable[RecordId]:
        collection = self._collections[record]
        if collection == Case.collection:
            return [record]
        if collection == Person.collection:
            return self._shared_by.get(record, ())
        noun = self._store.catalogue.get(collection)
        return self._cases_of_bound(
            record, [field for field in OWNED_BY if noun is None or noun.parent == field]
        )

    def _cases_of_bound(self, record: RecordId, parents: Sequence[str]) -> Iterator[RecordId]:
        """Yield the cases of what belongs to a case or a person."""
        for parent in parents:
            for owner in self._named(record, parent):
                yield from [owner] if parent == "case_id" else self._shared_by.get(owner, ())

    def _named(self, record: RecordId, field: str) -> set[RecordId]:
        """Return whom a field names, by what stands here and by what the bundle claims."""
        texts = set(self._said.get((record, field), ()))
        if record in self._here:
            texts.update(self._here[record].owners.get(field, ()))
        return {owner for owner in map(json.loads, texts) if isinstance(owner, str)}

    def _involvements(self) -> dict[RecordId, set[RecordId]]:
        """Return the cases of each person: those here, or else those in the bundle."""
        cases: dict[RecordId, set[RecordId]] = defaultdict(set)
        for person, found in cases_of_persons(self._store, self._collections).items():
            cases[person].update(found)
        here = set(cases)
        for record, collection in self._collections.items():
            if collection == Involvement.collection:
                for person in self._named(record, "person_id") - here:
                    cases[person] |= self._named(record, "case_id")
        return cases
