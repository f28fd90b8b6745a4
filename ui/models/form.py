"""What a form is opened with, and what becomes of what was typed."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import CLIENT, CLIENTS, read_any
from casemgr.casework.told import read_told
from casemgr.ids import RecordId, random_id
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.consent import Consent
from casemgr.records.described import Description, fields_of
from casemgr.records.involvement import Involvement
from casemgr.records.kinds import Kind
from casemgr.records.law_review import LawReview
from casemgr.records.letter import Letter
from casemgr.records.letter_review import LetterReview
from casemgr.records.partner import Partner
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store.drafts import Draft, drafts, drop_draft, keep_draft
from casemgr.store.listings import cases_of_person, records
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault

MOST_CHOICES = 200

_OF_THE_PROGRAM = frozenset({"Keys", "Verification", "Approval"})
_WRITTEN_BY_US = frozenset(
    {
        *("reference", "sha256", "original_sha256", "taken_out", "size", "media_type"),
        *(
            "text_sha256",
            "pdf_sha256",
            "sequence",
            "number",
            "fact",
            "facts",
            "legal_bases",
            "template_version",
        ),
    }
)
OF_THE_PLACE = frozenset({"case_id", "person_id", "organisation_id"})
"""What a record may belong to and nobody is asked for: the page on which it is begun says it."""
_STAYING = (Person, Case, Letter, LetterReview, LawReview, Partner)


@dataclass(frozen=True, slots=True)
class FormRows:
    """A record as a form shows it, the version it was read in, a draft, and what fields may point to."""

    record: Record
    seen: Version[Any] | None
    case: RecordId | None
    draft: str
    typed: Mapping[str, Any] | None = None
    kept_ms: int = 0
    choices: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    beside: str = ""
    """A text that whoever fills the form has to see, as what somebody told."""
    may_go: bool = False
    """Whether the record may be put into the trash from here."""


def read_form(vault: Vault, record: RecordId, case: RecordId | None) -> FormRows:
    """Open a record that is there; a draft of it that was left comes with it. Raises NotFoundError."""
    seen = read_any(vault.store, record)
    left = next((draft for draft in drafts(vault.store) if draft.record == record), None)
    goes = may_go(seen.record) or (isinstance(seen.record, Person) and _is_no_client(vault, record))
    return replace(_rows(vault, seen.record, seen, case, left), may_go=goes)


def _is_no_client(vault: Vault, person: RecordId) -> bool:
    """Tell whether no case is about a person."""
    cases = (case_file(vault.store, case) for case in cases_of_person(vault.store, person))
    clients = (each for file in cases for each in file.persons if CLIENTS & set(each.roles))
    return all(each.person.record.id != person for each in clients)


def new_form(
    vault: Vault, collection: str, owner: RecordId | None, case: RecordId | None, fields: Mapping[str, Any]
) -> FormRows:
    """Open a form for a new record of a kind that belongs to a case or a person."""
    noun = CATALOGUE[collection]
    belongs = {noun.parent: owner} if noun.parent and owner else {}
    return _rows(vault, noun.new(vault.store.clock, **belongs, **fields), None, case, None)


def read_wording(vault: Vault, case: RecordId, record: RecordId, field_name: str) -> FormRows:
    """Open the wording of what a field tells, the text beside it; a field without a text opens itself."""
    told = read_told(vault.store, case, record, field_name)
    if told is None:
        return read_form(vault, record, case)
    left = next((each for each in drafts(vault.store) if each.record == told.wording.id), None)
    return replace(_rows(vault, told.wording, told.seen, case, left), beside=told.text)


def read_draft(vault: Vault, draft: str, case: RecordId | None) -> FormRows | None:
    """Open what was left in a form, with the version its writer had read; None where it is gone."""
    left = next((each for each in drafts(vault.store) if each.draft == draft), None)
    if left is None:
        return None
    body = json.loads(left.body)
    noun = CATALOGUE[left.collection]
    if body["seen"] is not None:
        seen = Version.from_json(noun, body["seen"])
        return _rows(vault, seen.record, seen, case, left)
    belongs = {noun.parent: body["parent"]} if noun.parent and body["parent"] else {}
    record = noun(id=left.record, **belongs)
    return _rows(vault, record, None, case, left)


def shown_fields(record: Record) -> Iterator[Description]:
    """Yield the fields that are shown: all but what holds records together.

    What a record belongs to is among them while nobody has said so, as the mission that answered.
    """
    for name, description in fields_of(type(record)).items():
        if name not in _holding_together(record) and not kept_by_the_program(description):
            yield description


def _holding_together(record: Record) -> tuple[str | None, ...]:
    asked = record.parent not in OF_THE_PLACE and record.parent_id is None
    return ("deleted", None if asked else record.parent)


def open_fields(record: Record) -> Iterator[Description]:
    """Yield the fields that a form offers: of those it shows, what may be altered, and not by acts alone."""
    closed = record.fixed | record.set_by_acts
    return (each for each in shown_fields(record) if each.name not in closed)


def kept_by_the_program(description: Description) -> bool:
    """Tell whether the program alone writes a field: keys and digests, numbers, what a letter was made of."""
    kind = description.kind
    return kind.name in _OF_THE_PROGRAM or kind.target == "blobs" or description.name in _WRITTEN_BY_US


def save(vault: Vault, record: Record, seen: Version[Any] | None, draft: str) -> Version[Any]:
    """Keep a record and let its draft go, both or neither; raises what Store.put raises."""
    with vault.store.transaction():
        kept = vault.store.put(record, seen)
        drop_draft(vault.store, draft)
    return kept


def keep(vault: Vault, rows: FormRows, typed: Mapping[str, Any]) -> int:
    """Keep what was typed so far, on a full disk too, and return when, in milliseconds since 1970."""
    vault.despite_full_disk(lambda: keep_draft(vault.store, rows.draft, rows.record, dict(typed), rows.seen))
    return vault.store.clock.now_ms()


def _rows(
    vault: Vault, record: Record, seen: Version[Any] | None, case: RecordId | None, left: Draft | None
) -> FormRows:
    typed = json.loads(left.body)["typed"] if left else None
    return FormRows(
        record=record,
        seen=seen,
        case=case,
        draft=left.draft if left else random_id(),
        typed=typed,
        kept_ms=left.saved_ms if left else 0,
        choices=dict(_choices(vault, record, case)),
    )


def _choices(vault: Vault, record: Record, case: RecordId | None) -> Iterator[tuple[str, tuple[Record, ...]]]:
    """Yield for each collection that fields point to what may be chosen: of this case, or of the office."""
    targets = {kind.target for each in open_fields(record) for kind in _kinds(each.kind) if kind.target}
    targets.add("documents")
    file = case_file(vault.store, case) if case else None
    for target in sorted(targets & CATALOGUE.keys()):
        noun = CATALOGUE[target]
        if noun.parent is None and (target != "persons" or isinstance(record, Involvement)):
            yield target, tuple(records(vault.store, noun, limit=MOST_CHOICES))
        elif file is not None:
            yield target, tuple(kept.record for kept in file.versions() if kept.record.collection == target)


def _kinds(kind: Kind) -> Iterator[Kind]:
    yield kind
    for _, part in kind.parts:
        yield from _kinds(part)


def may_go(record: Record) -> bool:
    """Tell whether a record may be put into the trash by itself.

    A case keeps the person it is about, an issued letter stays in the register, and a no of the client
    is never taken away (HR08).
    """
    if isinstance(record, Involvement):
        return record.role != CLIENT
    if isinstance(record, Consent):
        return record.answer != "refused" and not record.withdrawn
    return not isinstance(record, _STAYING)


def put_into_trash(vault: Vault, record: RecordId, draft: str = "") -> None:
    """Mark a record as deleted; its history stays, and it comes back by undoing or from the trash.

    What was typed of it without being saved goes with the draft.
    """
    seen = read_any(vault.store, record)
    with vault.store.transaction():
        vault.store.put(replace(seen.record, deleted=True), seen)
        drop_draft(vault.store, draft)
