"""Letters as the window writes them: begun, read, moved through their life."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from casemgr.casework.case_file import case_file
from casemgr.casework.whereabouts import is_held
from casemgr.ids import RecordId
from casemgr.letters.beginning import Beginning, beginning
from casemgr.letters.catalogue import LetterType
from casemgr.letters.findings import Finding
from casemgr.letters.issuing import final_bytes
from casemgr.letters.material import Material, gather
from casemgr.letters.notices import notice_before, warned_of_copies
from casemgr.letters.office_desk import desk_of
from casemgr.letters.page import render
from casemgr.letters.register import register
from casemgr.letters.reviewing import is_open, reviews_of
from casemgr.letters.wordings import headings_of
from casemgr.letters.words import Words
from casemgr.letters.writing import OPEN, Draft, begin, draft, may_leave, version_in, waived
from casemgr.records.addressee import Addressee
from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.letter_review import LetterReview
from casemgr.records.partner import Partner
from casemgr.records.record import Record
from casemgr.records.signatory import Signatory
from casemgr.store.listings import latest_body, records
from casemgr.vault.vault import Vault
from ui.models.letter_acts import Standing


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
class ReviewRow:
    """What another office was asked and said of a draft; `waits` until somebody here has acted on it."""

    review: LetterReview
    office: str
    waits: bool


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
    standing: Standing
    notice: str
    """The code of what the client hears before he approves it (HR04)."""
    warned: bool
    """Whether the client reads on our screen and takes a copy only after a warning (HR06)."""
    choices: Mapping[str, tuple[Record, ...]]
    """By collection, what its steps may point to."""
    reviews: tuple[ReviewRow, ...] = ()
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
    material = gather(store, held(record.case_id) or "", held(record.person_id) or "")
    view = _view(vault, record, material)
    if held(record.status) not in OPEN:
        return replace(view, pdf=final_bytes(desk, letter), may_leave=True)
    made = draft(desk, letter)
    texts, kind, written_in = desk.writing.texts, held(record.kind) or "", held(record.language) or ""
    return replace(
        view,
        findings=made.findings,
        facts=len({fact for passage in made.composed.passages for fact in passage.facts}),
        pdf=render(version_in(made, language)),
        may_leave=may_leave(made),
        standing=_standing(view, made, urgent=texts.type(kind).urgent),
        reviews=tuple(
            ReviewRow(each, _called(vault, held(each.partner_id) or ""), is_open(desk, each))
            for each in reviews_of(desk, letter)
        ),
        kinds={kept.record.id: kept.record.collection for kept in made.material.file.versions()},
        headings=headings_of(texts, kind, written_in),
        wording=texts.words[written_in],
    )


def _view(vault: Vault, letter: Letter, material: Material) -> LetterView:
    store = vault.store
    languages = (held(letter.language), held(letter.client_language))
    addressee = store.read(Addressee, held(letter.addressee_id) or "").record
    choices = _choices(vault, letter, material)
    return LetterView(
        letter=letter,
        code_name=held(material.case.code_name) or "",
        addressee=addressee,
        signatories=tuple(store.read(Signatory, each).record for each in held(letter.signatories) or ()),
        annexes=tuple(store.read(Document, each).record for each in held(letter.annexes) or ()),
        findings=(),
        facts=0,
        pdf=b"",
        may_leave=False,
        languages=tuple(dict.fromkeys(each for each in languages if each)),
        standing=Standing(letter, successors=bool(choices["letters"])),
        notice=notice_before(addressee),
        warned=warned_of_copies(material),
        choices=choices,
    )


def _choices(vault: Vault, letter: Letter, material: Material) -> dict[str, tuple[Record, ...]]:
    store, today, kind = vault.store, vault.store.clock.today(), held(letter.kind) or ""
    return {
        "documents": material.all(Document),
        "letters": tuple(
            each
            for each in records(store, Letter)
            if each.issued and each.id != letter.id and each.case_id == letter.case_id
        ),
        "partners": tuple(each for each in records(store, Partner) if each.trusted),
        "signatories": tuple(each for each in records(store, Signatory) if each.may_sign_on(kind, today)),
    }


def _called(vault: Vault, partner: RecordId) -> str:
    found = latest_body(vault.store, Partner, partner)
    return held(found.name) or "" if found is not None else ""


def _standing(view: LetterView, made: Draft, *, urgent: bool) -> Standing:
    """Return how far an open letter is."""
    letter, approval = made.letter, made.frame.approval
    read = approval.text_sha256 if letter.status == "approved" and approval else held(letter.text_sha256)
    return Standing(
        letter=letter,
        gaps=any(finding.code != "E04" for finding in made.errors),
        consent=made.frame.consent.answer,
        waived=waived(made),
        stale=letter.status in ("reviewed", "approved") and read != made.text_sha256,
        may_be_short=urgent,
        partners=bool(view.choices["partners"]),
    )


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
