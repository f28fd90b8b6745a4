"""A case in short, as a phone call needs it: how to reach him, what is next, what is known and how."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from casemgr.casework.agenda import LAPSED
from casemgr.casework.case_file import CaseFile, case_file
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.contact import Contact
from casemgr.records.described import fields_of
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, Source, held
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.note import Note
from casemgr.records.person import Person, SafeContact
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault

NEXT = 3
_LEFT = ("border_crossing", "left_unit")


@dataclass(frozen=True, slots=True)
class Known:
    """One fact worth seeing at once: what it is about, and where it is kept."""

    topic: str
    record: Record
    field: str
    contested: bool = False

    @property
    def register(self) -> Any:
        """What the field holds."""
        return getattr(self.record, self.field)

    @property
    def source(self) -> Source | None:
        """How it is known; None for what is not a fact or not there."""
        register = self.register
        return register.source if isinstance(register, Fact) and register.known is not None else None


@dataclass(frozen=True, slots=True)
class NextItem:
    """Something of the case that comes due."""

    day: date
    record: Record
    field: str


@dataclass(frozen=True, slots=True)
class Said:
    """What was written down last, in a note or of a conversation."""

    text: str
    on: date | None
    by: str


@dataclass(frozen=True, slots=True)
class Digest:
    """What the preview of a case and its overview show."""

    case: Version[Case]
    client: Version[Person] | None
    safe_contact: SafeContact | None
    coming: tuple[NextItem, ...]
    known: tuple[Known, ...]
    last_said: Said | None
    conflicts: int
    drafts: int
    today: date


def read_digest(vault: Vault, case: RecordId) -> Digest:
    """Read one case in short; raises NotFoundError."""
    return digest(case_file(vault.store, case), vault.store.clock.today())


def digest(file: CaseFile, today: date) -> Digest:
    """Return a case file in short."""
    client = file.client
    said = sorted(_said(file), key=lambda each: each.on or date.min)
    coming = sorted(_coming(file, today), key=lambda item: (item.day, item.record.id))
    late = [item for item in coming if item.day < today][-NEXT:]
    return Digest(
        case=file.case,
        client=client.person if client else None,
        safe_contact=held(client.person.record.safe_contact) if client else None,
        coming=tuple([*late, *(item for item in coming if item.day >= today)][:NEXT]),
        known=tuple(_known(file)),
        last_said=said[-1] if said else None,
        conflicts=len(file.conflicts()),
        drafts=0,
        today=today,
    )


def _said(file: CaseFile) -> Iterator[Said]:
    for note in file.all(Note):
        if text := held(note.text):
            yield Said(text, held(note.written_on), held(note.written_by) or "")
    for contact in file.all(Contact):
        session = held(contact.session)
        if text := held(contact.summary):
            yield Said(text, session.on if session else None, "")


def _coming(file: CaseFile, today: date) -> Iterator[NextItem]:
    """Yield what comes due; a day that lapses, such as that of a summons, is a fact two weeks later."""
    for kept in file.versions():
        for name, day in kept.record.due():
            if day >= today - LAPSED or not fields_of(type(kept.record))[name].lapses:
                yield NextItem(day, kept.record, name)


def _known(file: CaseFile) -> Iterator[Known]:
    """Yield where he is, his paper, how he left, his call-up and his reasons, as far as they are kept."""
    contested = file.conflicts()
    for topic, record, field in _places(file):
        if field in fields_of(type(record)) and not _untouched(getattr(record, field)):
            yield Known(topic, record, field, (record.id, field) in contested)


def _places(file: CaseFile) -> Iterator[tuple[str, Record, str]]:
    stays = sorted(file.all(Stay), key=lambda stay: str(held(stay.since) or ""))
    if stays:
        yield "is_in", stays[-1], "country"
        yield "stay_basis", stays[-1], "legal_basis"
    for paper in file.all(IdentityDocument)[:1]:
        yield "passport", paper, "paper"
    for event in file.all(Event):
        if held(event.kind) in _LEFT:
            yield "left", event, "happened_on"
            break
    for event in file.all(Event):
        if held(event.kind) == "summons":
            yield "summons", event, "summons_purpose"
            break
    client = file.client
    if client is not None:
        yield "born", client.person.record, "born_on"
        yield "citizenship", client.person.record, "citizenships"


def _untouched(register: Any) -> bool:
    value = register.value if isinstance(register, Fact) else register
    return value is Empty.NOT_ASKED
