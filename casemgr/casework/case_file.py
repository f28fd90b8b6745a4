"""A case file: everything one case knows, read at one moment.

What belongs to a person (passports, stays, claims) is read with every case that person has a part in;
what was not shared with this office is simply not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from casemgr.casework.cases import CLIENT
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store.listings import owned
from casemgr.store.store import Store
from casemgr.store.versions import Head, Version

R = TypeVar("R", bound=Record)

Versions = tuple[Version[Any], ...]


@dataclass(frozen=True, slots=True)
class PersonFile:
    """One person with all the parts they have in this case, and what belongs to them."""

    person: Version[Person]
    roles: tuple[str, ...]
    bound: Versions

    def all(self, noun: type[R]) -> tuple[R, ...]:
        """The records of one kind that belong to this person, the oldest first."""
        return tuple(kept.record for kept in self.bound if isinstance(kept.record, noun))


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case with its persons and records; each in the version in which it was read."""

    case: Version[Case]
    persons: tuple[PersonFile, ...]
    bound: Versions

    @property
    def client(self) -> PersonFile | None:
        """The person the case is about."""
        return next(iter(self.in_role(CLIENT)), None)

    def in_role(self, role: str) -> tuple[PersonFile, ...]:
        """The persons who have a part in the case."""
        return tuple(person for person in self.persons if role in person.roles)

    def all(self, noun: type[R]) -> tuple[R, ...]:
        """The records of one kind that belong to the case or its persons, the oldest first."""
        return tuple(kept.record for kept in self.versions() if isinstance(kept.record, noun))

    def versions(self) -> Iterator[Version[Any]]:
        """Yield everything in the file: the case, what belongs to it, each person and theirs."""
        yield self.case
        yield from self.bound
        for person in self.persons:
            yield person.person
            yield from person.bound

    def version(self, record: RecordId) -> Version[Any]:
        """Return one record of the file; raises NotFoundError."""
        for kept in self.versions():
            if kept.record.id == record:
                return kept
        raise NotFoundError("records", record)

    def conflicts(self) -> Mapping[tuple[RecordId, str], tuple[Head, ...]]:
        """Return the values between which a person has to decide, by record and field."""
        return {
            (kept.record.id, field): heads
            for kept in self.versions()
            for field, heads in kept.conflicts.items()
        }


def case_file(store: Store, case: RecordId) -> CaseFile:
    """Read a case with all that belongs to it; raises NotFoundError."""
    opened = store.read(Case, case)
    bound = _bound(store, case)
    roles: dict[RecordId, list[str]] = {}
    for kept in bound:
        if isinstance(kept.record, Involvement):
            person, role = held(kept.record.person_id), held(kept.record.role)
            if person is not None:
                roles.setdefault(person, []).append(role or "")
    return CaseFile(opened, tuple(_persons(store, roles)), bound)


def _persons(store: Store, roles: Mapping[RecordId, list[str]]) -> Iterator[PersonFile]:
    for person, parts in roles.items():
        bound = _bound(store, person)
        try:
            kept = store.read(Person, person)
        except NotFoundError:
            if not bound:
                continue
            kept = Version(Person(id=person), {})  # shared with us by what is theirs, not by name
        if not kept.record.deleted:
            yield PersonFile(kept, tuple(parts), bound)


def _bound(store: Store, owner: RecordId) -> Versions:
    return tuple(
        store.read(CATALOGUE[collection], record)
        for collection, record in owned(store, owner)
        if collection in CATALOGUE
    )
