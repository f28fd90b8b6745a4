"""Letters as the window writes them: begun, read, moved through their life."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from casemgr.casework.case_file import case_file
from casemgr.casework.whereabouts import is_held
from casemgr.ids import RecordId
from casemgr.letters.beginning import Beginning, beginning
from casemgr.letters.catalogue import LetterType
from casemgr.letters.envelope import Form, envelope
from casemgr.letters.findings import Finding
from casemgr.letters.issuing import approve, final_bytes, finalise, review
from casemgr.letters.office_desk import desk_of
from casemgr.letters.page import render
from casemgr.letters.register import register, revoke, send
from casemgr.letters.wordings import headings_of
from casemgr.letters.words import Words
from casemgr.letters.writing import OPEN, begin, draft, require_consent, version_in
from casemgr.records.addressee import Addressee
from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.signatory import Signatory
from casemgr.store.listings import latest_body, records
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class LetterChoices:
    """What a new letter may be: types that fit first, addressees, signatories, annexes; and what is usual."""

    case: RecordId
    person: RecordId
    types: tuple[LetterType, ...]
    addressees: tuple[Addressee, ...]
    signatories: tuple[Signatory, ...]
    documents: tuple[Document, ...]
    usual: Mapping[str, Beginning]
    """By type, what it is begun with unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class LetterView:
    """One letter as its page shows it: the PDF of today's facts, or the bytes it was issued as."""

    letter: Letter
    code_name: str
    addressee: Addressee
    signatories: tuple[Signatory, ...]
    annexes: tuple[Document, ...]
    findings: tuple[Finding, ...]
    facts: int
    pdf: bytes
    may_leave: bool
    languages: tuple[str, ...]
    kinds: Mapping[RecordId, str] = field(default_factory=dict)
    """The collection of each record of the file, which says what its fields are called."""
    headings: Mapping[str, str] = field(default_factory=dict)
    """What each clause opens with in the language of the letter, as it is written; none for what has none."""
    wording: Words | None = None
    """The words of that language, while the letter is written from today's facts."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps it from becoming final."""
        return tuple(each for each in self.findings if each.blocks)


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter of the register."""

    letter: Letter
    code_name: str
    addressee: Addressee | None


def read_choices(vault: Vault, case: RecordId) -> LetterChoices | None:
    """Return what a letter of a case may be; None where nobody is known yet whom it could be about."""
    desk = desk_of(vault)
    file = case_file(vault.store, case)
    if file.client is None:
        return None
    store = vault.store
    types = desk.writing.texts.offered(held(file.case.record.profiles) or (), detained=is_held(file.client))
    signatories = tuple(records(store, Signatory))
    today = store.clock.today()
    return LetterChoices(
        case=case,
        person=file.client.person.record.id,
        types=tuple(types),
        addressees=tuple(records(store, Addressee)),
        signatories=signatories,
        documents=tuple(each for each in file.all(Document) if held(each.blob) is not None),
        usual={each.code: beginning(file, each, signatories, today) for each in types},
    )


def begin_letter(vault: Vault, fields: dict[str, Any]) -> RecordId:
    """Begin a letter and return it; raises what letters.writing.begin raises."""
    return begin(desk_of(vault), **fields).record.id


def read_letter(vault: Vault, letter: RecordId, language: str | None = None) -> LetterView:
    """Return a letter: written from today's facts while it is open, its kept bytes once issued."""
    desk, store = desk_of(vault), vault.store
    record = store.read(Letter, letter).record
    if held(record.status) not in OPEN:
        return _view(vault, record, (), 0, final_bytes(desk, letter), True)
    made = draft(desk, letter)
    allowed = made.frame.consent.allowed
    facts = len({fact for passage in made.composed.passages for fact in passage.facts})
    view = _view(vault, record, made.findings, facts, render(version_in(made, language)), allowed)
    kinds = {kept.record.id: kept.record.collection for kept in made.material.file.versions()}
    texts, kind, written_in = desk.writing.texts, held(record.kind) or "", held(record.language) or ""
    headings = headings_of(texts, kind, written_in)
    return replace(view, kinds=kinds, headings=headings, wording=texts.words[written_in])


def _view(
    vault: Vault, letter: Letter, findings: tuple[Finding, ...], facts: int, pdf: bytes, may_leave: bool
) -> LetterView:
    store = vault.store
    case = latest_body(store, Case, held(letter.case_id) or "")
    languages = (held(letter.language), held(letter.client_language))
    return LetterView(
        letter=letter,
        code_name=held(case.code_name) or "" if case else "",
        addressee=store.read(Addressee, held(letter.addressee_id) or "").record,
        signatories=tuple(store.read(Signatory, each).record for each in held(letter.signatories) or ()),
        annexes=tuple(store.read(Document, each).record for each in held(letter.annexes) or ()),
        findings=findings,
        facts=facts,
        pdf=pdf,
        may_leave=may_leave,
        languages=tuple(dict.fromkeys(each for each in languages if each)),
    )


def review_letter(vault: Vault, letter: RecordId, by: str) -> None:
    """Note that somebody has reviewed the text as it stands."""
    review(desk_of(vault), letter, by)


def approve_letter(vault: Vault, letter: RecordId, language: str | None) -> None:
    """Note that the client has approved the exact text today, in the language he read it in."""
    approve(desk_of(vault), letter, vault.store.clock.today(), language)


def finalise_letter(vault: Vault, letter: RecordId) -> None:
    """Make a letter final: numbered, sealed, never written again."""
    finalise(desk_of(vault), letter)


def send_letter(vault: Vault, letter: RecordId, how: str, by: str) -> None:
    """Note that a letter was handed over or sent today, and by whom."""
    desk = desk_of(vault)
    record = vault.store.read(Letter, letter).record
    send(desk, letter, how, held(record.addressee_id) or "", by=by, on=vault.store.clock.today())


def revoke_letter(vault: Vault, letter: RecordId, because: str) -> None:
    """Revoke a letter from today on."""
    revoke(desk_of(vault), letter, because, on=vault.store.clock.today())


def change_letter(vault: Vault, letter: RecordId, fields: dict[str, Any]) -> None:
    """Change what a letter is made with; an approval of other words lapses by itself."""
    seen = vault.store.read(Letter, letter)
    vault.store.put(replace(seen.record, **fields), seen)


def envelope_pdf(vault: Vault, letter: RecordId, form: Form) -> bytes:
    """Return the envelope of an issued letter, or its label; raises what `envelope` raises."""
    return envelope(desk_of(vault), letter, form)


def leaving_pdf(vault: Vault, letter: RecordId) -> bytes:
    """Return the bytes that may leave the vault: raises ConsentError without the client's consent (HR07)."""
    desk = desk_of(vault)
    record = vault.store.read(Letter, letter).record
    if held(record.status) not in OPEN:
        return final_bytes(desk, letter)
    made = draft(desk, letter)
    require_consent(made)
    return render(made.content)


def read_register(vault: Vault) -> Sequence[LetterRow]:
    """Return every letter, open ones first, then the register from the latest on."""
    store = vault.store
    issued = register(desk_of(vault))
    still_open = [each for each in records(store, Letter) if held(each.status) in OPEN]
    return [_row(vault, each) for each in (*still_open, *reversed(issued))]


def _row(vault: Vault, letter: Letter) -> LetterRow:
    case = latest_body(vault.store, Case, held(letter.case_id) or "")
    addressee = latest_body(vault.store, Addressee, held(letter.addressee_id) or "")
    return LetterRow(letter, held(case.code_name) or "" if case else "", addressee)
