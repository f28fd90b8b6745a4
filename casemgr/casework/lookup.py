"""What the records of a case hold, by the names that the law's data call their registers.

"notified_on" is a register, "transfer.accepted" one part of a register. Where two offices differ about
a register, both values count, so that the earlier day and every warning hold until a person has
decided (HR22).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from casemgr.casework.case_file import CaseFile, PersonFile
from casemgr.law.basis import CaseDates
from casemgr.records.fact import held
from casemgr.records.partial_date import PartialDate
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.store.versions import Version


def values(kept: Version[Any], path: str) -> tuple[Any, ...]:
    """Return every value that a register has, none where it is not known."""
    name, _, part = path.partition(".")
    heads = kept.conflicts.get(name)
    registers = [head.value for head in heads] if heads else [getattr(kept.record, name)]
    known = (held(register) for register in registers)
    parts = (getattr(value, part) if part and value is not None else value for value in known)
    return tuple(value for value in parts if value is not None)


def codes(kept: Version[Any], path: str) -> frozenset[str]:
    """Return the codes that a register holds, one or several."""
    found = values(kept, path)
    return frozenset(code for value in found for code in ((value,) if isinstance(value, str) else value))


def admits(kept: Version[Any], when: Mapping[str, frozenset[str]], *, unknown: bool) -> bool:
    """Tell whether each register holds one of its codes; one that is not known counts as `unknown`."""
    held_codes = ((codes(kept, path), wanted) for path, wanted in when.items())
    return all(bool(found & wanted) if found else unknown for found, wanted in held_codes)


def day_in(value: Any) -> date | None:
    """Return the earliest day that a date can mean."""
    if isinstance(value, PartialDate):
        return value.earliest or value.latest
    return value if isinstance(value, date) else None


def day_at(kept: Version[Any], path: str) -> date | None:
    """Return the earliest day that a register can mean, None where it is not known."""
    return min(filter(None, map(day_in, values(kept, path))), default=None)


def of_collection(file: CaseFile, collection: str) -> Iterator[Version[Any]]:
    """Yield the records of one kind in a case, each in the version in which it was read."""
    return (kept for kept in file.versions() if kept.record.collection == collection)


def owner_of(file: CaseFile, record: Record) -> PersonFile | None:
    """Return the person to whom a record belongs; the client's is what belongs to the case alone."""
    person = held(getattr(record, "person_id", None))
    return next((each for each in file.persons if each.person.record.id == person), file.client)


def citizenships(person: PersonFile | None) -> frozenset[str]:
    """Return the states whose citizen a person is."""
    return frozenset() if person is None else codes(person.person, "citizenships")


def case_dates(claim: ProtectionClaim | None) -> CaseDates:
    """Return the dates that decide which law applies.

    A claim that has been decided was lodged before, though nobody noted when: then it may fall under
    both old and new law (HR27).
    """
    if claim is None:
        return CaseDates()
    decided, lodged, registered = map(held, (claim.decided_on, claim.lodged_on, claim.registered_on))
    return CaseDates(
        decided=decided,
        lodged=lodged or _between(registered, decided),
        registered=registered or _between(None, lodged or decided),
    )


def _between(first: PartialDate | None, last: PartialDate | None) -> PartialDate | None:
    """Return what lies between two days; None where nothing has happened yet."""
    if last is None or last.end is None:
        return None
    start = first.start if first is not None else None
    return PartialDate(start, last.end) if start is None or start.first <= last.end.last else last
