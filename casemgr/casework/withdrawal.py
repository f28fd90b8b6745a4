"""Withdrawal of consent in one action (HR41).

It stops drafts and exports at once, lists who holds what, makes a task of each thing to be asked back, and
says what nobody can take back.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.consents import LETTER, PARTNER, Answer, Asked, standing
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.consent import GIVEN, Consent
from casemgr.records.fact import held
from casemgr.records.letter import STANDING, Letter
from casemgr.records.partner import Partner
from casemgr.records.referral import Referral
from casemgr.records.task import Task
from casemgr.store import ledger
from casemgr.store.ledger import Holding
from casemgr.store.listings import records
from casemgr.store.store import Store

RECALL = "recall"


class Reason(StrEnum):
    """Why something cannot be taken back."""

    READ = "read"
    """A letter that was sent: its reader may keep it on file and pass it on (HR04)."""
    UNTRUSTED = "untrusted"
    """The partner who holds a copy was revoked or is compromised, so nobody can be asked."""
    REFERRED = "referred"
    """What was told when the client was referred."""
    BACKUPS = "backups"
    """Backups and sealed vaults keep what they hold until they are replaced (HR43)."""


@dataclass(frozen=True, slots=True)
class BeyondRecall:
    """Something that nobody can take back; `record` is the letter, partner or referral, None for backups."""

    reason: Reason
    record: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal came to.

    `consents` are those withdrawn and the refusals noted beside them, `stopped` the letters that were
    being written, `copies` the newest copy each partner holds, `letters` those that still speak for us,
    `recalls` the tasks to ask them back.
    """

    consents: tuple[Consent, ...]
    stopped: tuple[Letter, ...]
    copies: tuple[Holding, ...]
    letters: tuple[Letter, ...]
    recalls: tuple[Task, ...]
    beyond_recall: tuple[BeyondRecall, ...]


def withdraw(
    store: Store, case: RecordId, person: RecordId, on: date, only: Collection[RecordId] | None = None
) -> Withdrawal:
    """Withdraw a person's consents in a case, all of them or `only` some, with everything that follows.

    Where all are withdrawn, recipients of what was shared or is being written without a consent are
    refused as well, so that no danger stands in for one (HR08). Raises NotFoundError for a person or
    a consent that is not there, and ProblemsError for a day before that of a consent.
    """
    file = case_file(store, case)
    if all(each.person.record.id != person for each in file.persons):
        raise NotFoundError("persons", person)
    wanted = None if only is None else {file.version(consent).record.id for consent in only}
    with store.transaction():
        withdrawn = tuple(_withdrawn(store, file, person, on, wanted))
        recipients = {held(each.addressee_id) or held(each.partner_id) for each in withdrawn} - {None}
        reach = _Reach(store, file, person, recipients if wanted is not None else None)
        refused = tuple(_refused(store, reach, on)) if wanted is None else ()
        letters, copies = reach.letters(), reach.copies()
        recalls = tuple(_recalls(store, file, letters, copies))
        beyond = tuple(_beyond_recall(store, file, reach))
    return Withdrawal((*withdrawn, *refused), reach.drafts(), copies, letters, recalls, beyond)


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far the withdrawn consents reached: to some recipients, or to all where it is None."""

    store: Store
    file: CaseFile
    person: RecordId
    recipients: Collection[RecordId | None] | None

    def includes(self, recipient: RecordId | None) -> bool:
        """Whether a recipient is concerned."""
        return self.recipients is None or recipient in self.recipients

    def _letters(self) -> Iterator[Letter]:
        for letter in self.file.all(Letter):
            if held(letter.person_id) == self.person and self.includes(held(letter.addressee_id)):
                yield letter

    def drafts(self) -> tuple[Letter, ...]:
        """The letters that are being written."""
        return tuple(letter for letter in self._letters() if not letter.issued)

    def letters(self) -> tuple[Letter, ...]:
        """The letters that speak for us."""
        return tuple(letter for letter in self._letters() if held(letter.status) in STANDING)

    def copies(self) -> tuple[Holding, ...]:
        """The newest copy of the case that each partner holds."""
        case = self.file.case.record.id
        newest = {holding.passage.partner: holding for holding in ledger.holdings(self.store, case=case)}
        return tuple(holding for partner, holding in sorted(newest.items()) if self.includes(partner))


def _withdrawn(
    store: Store, file: CaseFile, person: RecordId, on: date, wanted: Collection[RecordId] | None
) -> Iterator[Consent]:
    for kept in file.versions():
        consent = kept.record
        if not isinstance(consent, Consent) or held(consent.person_id) != person or consent.withdrawn:
            continue
        if consent.answer == GIVEN and (wanted is None or consent.id in wanted):
            yield store.put(replace(consent, withdrawn_on=on), kept).record


def _refused(store: Store, reach: _Reach, on: date) -> Iterator[Consent]:
    """Note a refusal towards every recipient about whom nothing was withdrawn or refused."""
    towards: dict[tuple[str, RecordId], None] = {}
    for letter in reach.drafts():
        if addressee := held(letter.addressee_id):
            towards[LETTER, addressee] = None
    for holding in reach.copies():
        towards[PARTNER, holding.passage.partner] = None
    file = case_file(store, reach.file.case.record.id)
    for purpose, recipient in towards:
        if standing(file, Asked(purpose, reach.person, recipient), on).answer is not Answer.REFUSED:
            fields: dict[str, Any] = {"purpose": purpose, "answer": "refused", "given_on": on}
            fields["addressee_id" if purpose == LETTER else "partner_id"] = recipient
            case = file.case.record.id
            yield store.put(Consent.new(store.clock, case_id=case, person_id=reach.person, **fields)).record


def _recalls(
    store: Store, file: CaseFile, letters: Collection[Letter], copies: Collection[Holding]
) -> Iterator[Task]:
    """Add a task for each letter and each copy to be asked back, unless one is open already."""
    names = {partner.id: held(partner.name) or "" for partner in records(store, Partner)}
    open_ones = [task for task in file.all(Task) if task.is_open and held(task.kind) == RECALL]
    asked = {held(task.letter_id) or held(task.partner_id) for task in open_ones}
    wanted: dict[RecordId, dict[str, Any]] = {
        letter.id: {"what": held(letter.number) or letter.id, "letter_id": letter.id} for letter in letters
    }
    for partner in (holding.passage.partner for holding in copies):
        wanted[partner] = {"what": names.get(partner) or partner, "partner_id": partner}
    for about, fields in wanted.items():
        if about not in asked:
            case, due = file.case.record.id, store.clock.today()
            task = Task.new(store.clock, case_id=case, kind=RECALL, status="open", due_on=due, **fields)
            yield store.put(task).record


def _beyond_recall(store: Store, file: CaseFile, reach: _Reach) -> Iterator[BeyondRecall]:
    partners = {partner.id: partner for partner in records(store, Partner)}
    for letter in reach.letters():
        if held(letter.sent) is not None:
            yield BeyondRecall(Reason.READ, letter.id)
    for partner in (holding.passage.partner for holding in reach.copies()):
        if partner not in partners or not partners[partner].trusted:
            yield BeyondRecall(Reason.UNTRUSTED, partner)
    for referral in file.all(Referral):
        about = held(referral.person_id) == reach.person
        if about and held(referral.sent_on) is not None and reach.includes(held(referral.partner_id)):
            yield BeyondRecall(Reason.REFERRED, referral.id)
    yield BeyondRecall(Reason.BACKUPS)
