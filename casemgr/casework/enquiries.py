"""Somebody else calls about a man who is not there: his mother, a comrade (HR17).

What they tell of him is kept for fourteen days, without his name. Then a person is asked: has he consented,
or is it erased?
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.cases import OpenedCase, open_case
from casemgr.casework.consents import Answer, Asked, standing
from casemgr.casework.erasing import whole_case
from casemgr.casework.retention import Hold, holds, refuse_held
from casemgr.errors import NotFoundError, UsageError
from casemgr.ids import RecordId
from casemgr.records.contact import Contact, Session
from casemgr.records.fact import Empty, Fact, Source, held
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault
from casemgr.vocabulary import Vocabulary

KEPT_DAYS = 14
ENQUIRY = "enquiry"
KEEPING = "store"
"""The purpose of the consent by which what was told may stay."""


class NotConsentedError(UsageError):
    """The client has not agreed that what others told of him is kept; `answer` says what he said."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(str(answer))
        self.answer = answer


@dataclass(frozen=True, slots=True)
class Call:
    """Who is calling, by what means, what they tell, when they are called back; only the first is needed."""

    caller: str
    channel: str
    summary: str
    follow_up_on: date | None = None


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A nameless case about somebody absent, and the conversation it began with."""

    opened: OpenedCase
    contact: Version[Contact]


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked when fourteen days are over; while something holds the case, nothing goes."""

    contact: Contact
    consent: Answer
    holds: tuple[Hold, ...]


def enquire(store: Store, words: Vocabulary, language: str, call: Call) -> Enquiry:
    """Open a case without a name about the person whom a call is about; `words` as in `open_case`."""
    with store.transaction():
        opened = open_case(store, words, language, status=ENQUIRY)
        contact = note_call(store, opened.case.record.id, opened.client.record.id, call)
        return Enquiry(opened, contact)


def note_call(store: Store, case: RecordId, person: RecordId, call: Call) -> Version[Contact]:
    """Keep for fourteen days what somebody else tells of a person of a case."""
    today = store.clock.today()
    session = Fact(value=Session(on=today, mode=call.channel or None), source=Source.COUNSELLOR_OBSERVATION)
    told = {"summary": call.summary, "follow_up_on": call.follow_up_on}
    return store.put(
        Contact.new(
            store.clock,
            case_id=case,
            person_id=person,
            session=session,
            caller=call.caller,
            erase_on=today + timedelta(days=KEPT_DAYS),
            **{name: value for name, value in told.items() if value},
        )
    )


def questions(store: Store, until: date) -> Iterator[Question]:
    """Yield the conversations whose fourteen days end up to and on a day, the oldest first."""
    waiting = ((held(each.erase_on), each.id, each) for each in records(store, Contact))
    over = [(ends, name, each) for ends, name, each in waiting if ends is not None and ends <= until]
    for _, _, contact in sorted(over, key=lambda each: each[:2]):
        yield _question(store, case_file(store, held(contact.case_id) or ""), contact)


def questions_of(store: Store, file: CaseFile, until: date) -> Iterator[Question]:
    """Yield the conversations of one case whose fourteen days end up to and on a day."""
    for contact in file.all(Contact):
        ends = held(contact.erase_on)
        if ends is not None and ends <= until:
            yield _question(store, file, contact)


def keep(store: Store, contact: RecordId) -> Version[Contact]:
    """Keep what was told for good, because the client has agreed; an enquiry becomes an open case.

    Raises NotConsentedError, and NotFoundError.
    """
    seen = store.read(Contact, contact)
    file = case_file(store, held(seen.record.case_id) or "")
    answer = _answer(store, file, seen.record)
    if answer is not Answer.STANDING:
        raise NotConsentedError(answer)
    with store.transaction():
        if held(file.case.record.status) == ENQUIRY:
            store.put(replace(file.case.record, status="open"), file.case)
        return store.put(replace(seen.record, erase_on=Empty.NOT_APPLICABLE), seen)


def erase(vault: Vault, contact: RecordId) -> tuple[RecordId, ...]:
    """Erase what was told, with the whole enquiry where nothing else was told; returns what was erased.

    Raises HeldError while whereabouts, detention, an appeal or minority is open, and NotFoundError.
    """
    store = vault.store
    told = store.read(Contact, contact).record
    file = case_file(store, held(told.case_id) or "")
    if held(told.erase_on) is None:
        raise NotFoundError("calls", contact)
    refuse_held(file, store.clock.today())
    others = [each for each in file.all(Contact) if each.id != contact]
    whole = held(file.case.record.status) == ENQUIRY and not others
    doomed = (contact, *whole_case(store, file)) if whole else (contact,)
    vault.attachments.erase(doomed)
    return doomed


def _question(store: Store, file: CaseFile, contact: Contact) -> Question:
    return Question(contact, _answer(store, file, contact), holds(file, store.clock.today()))


def _answer(store: Store, file: CaseFile, contact: Contact) -> Answer:
    person = held(contact.person_id) or (file.client.person.record.id if file.client else "")
    return standing(file, Asked(KEEPING, person), store.clock.today()).answer
