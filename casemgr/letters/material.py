"""What a letter can rest on: the case file, seen from one client.

Records come in the versions in which they were read, so a safety field in conflict shows its
strictest value (HR22) and every fact in conflict is known by its id.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from casemgr.casework.case_file import CaseFile, PersonFile, case_file
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.contact import Contact
from casemgr.records.criminal_case import CriminalCase
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.organisation import Organisation
from casemgr.records.partner import Partner
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.records.wording import Wording
from casemgr.store.listings import records
from casemgr.store.store import Store

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Material:
    """One client's file for one letter.

    `office` is our own office's id and `offices` the partner offices by id; `conflicts` are
    the ids of facts whose values stand side by side.
    """

    file: CaseFile
    subject: PersonFile
    office: str
    offices: Mapping[str, Partner]
    organisation: Organisation | None
    conflicts: frozenset[str]

    @property
    def case(self) -> Case:
        """The case."""
        return self.file.case.record

    @property
    def client(self) -> Person:
        """The person the letter is about."""
        return self.subject.person.record

    @property
    def others(self) -> tuple[Person, ...]:
        """Everybody else who has a part in the case."""
        return tuple(each.person.record for each in self.file.persons if each is not self.subject)

    def all(self, record_type: type[R]) -> tuple[R, ...]:
        """Return the client's records of one kind and those of the case, the oldest first."""
        return tuple(each for each in self.records() if isinstance(each, record_type))

    def records(self) -> tuple[Record, ...]:
        """Return the client's records of every kind and those of the case, the oldest first."""
        found = [kept.record for kept in (*self.file.bound, *self.subject.bound)]
        return tuple(each for each in found if self._concerns(each))

    def _concerns(self, record: Record) -> bool:
        """Whether a record of the case is not another person's."""
        if isinstance(record, Involvement):
            return True
        return held(getattr(record, "person_id", None)) in (None, self.client.id)

    def find(self, record_type: type[R], record: object) -> R | None:
        """Return the record with an id, None where the file has no such record."""
        return next((each for each in self.all(record_type) if each.id == record), None)

    def citizenships(self) -> tuple[str, ...]:
        """Return the states the client is a citizen of."""
        return held(self.client.citizenships) or ()

    def states_of_origin(self) -> frozenset[str]:
        """Return the states of citizenship, of service and of prosecution: no letter goes there (HR05)."""
        military = [held(each.country) for each in self.all(MilitaryProfile)]
        criminal = [held(each.country) for each in self.all(CriminalCase)]
        return frozenset(state for state in (*self.citizenships(), *military, *criminal) if state)

    def wording(self, fact: str, text: str, language: str) -> str | None:
        """Return how a person worded a fact's text in a language; None where nobody has, or not this text."""
        fitting = [each for each in self.all(Wording) if each.fact == fact and each.words_this(text)]
        return fitting[-1].in_language(language) if fitting else None


def gather(store: Store, case: RecordId, client: RecordId) -> Material:
    """Read a client's file; raises NotFoundError for a case or a client that is not there."""
    file = case_file(store, case)
    subject = next((each for each in file.persons if each.person.record.id == client), None)
    if subject is None:
        raise NotFoundError("persons", client)
    return Material(
        file=file,
        subject=subject,
        office=store.office,
        offices={each.id: each for each in records(store, Partner)},
        organisation=next(iter(records(store, Organisation, limit=1)), None),
        conflicts=frozenset(f"{record}.{field}" for record, field in file.conflicts()),
    )


def contact_day(contact: Contact) -> date:
    """Return the day of a conversation; an undated one comes first."""
    session = held(contact.session)
    return date.min if session is None or session.on is None else session.on
