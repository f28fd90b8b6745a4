"""A person under 18, or of disputed age: what a letter has to wait for (HR14).

Parents are not told and do not count by being parents: a guardian is whoever has that part in the case.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from casemgr.casework.case_file import CaseFile, PersonFile
from casemgr.casework.consents import Asked, standing
from casemgr.records.fact import held
from casemgr.records.note import Note
from casemgr.records.person import Person

OF_AGE = 18
ASSENT = "assent"
_GUARDIANS = ("guardian", "lawyer")
BEST_INTEREST = "best_interest"


class Lacking(StrEnum):
    """What is still missing before a letter for a child."""

    GUARDIAN = "guardian"
    BEST_INTEREST = "best_interest"
    ASSENT = "assent"


def may_be_minor(person: Person, day: date) -> bool:
    """Whether somebody said so, or the latest day they can be born on makes them under 18."""
    if held(person.guardian_needed) is True:
        return True
    born = held(person.born_on)
    if born is None:
        return False
    latest = born.latest
    return latest is None or (latest.year + OF_AGE, latest.month, latest.day) > (day.year, day.month, day.day)


def lacking(file: CaseFile, person: PersonFile, day: date) -> Iterator[Lacking]:
    """Yield what a letter for this person waits for on a day; nothing for somebody of age."""
    who = person.person.record
    if not may_be_minor(who, day):
        return
    if not any(file.in_role(role) for role in _GUARDIANS):
        yield Lacking.GUARDIAN
    if not any(_of_best_interest(note, who) for note in file.all(Note)):
        yield Lacking.BEST_INTEREST
    if not standing(file, Asked(ASSENT, who.id), day).allowed:
        yield Lacking.ASSENT


def _of_best_interest(note: Note, person: Person) -> bool:
    about = held(note.person_id) in (None, person.id)
    return about and held(note.kind) == BEST_INTEREST and bool(held(note.text))
