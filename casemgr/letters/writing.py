"""Write a letter about a case, look at it, and hand out a draft where the client allows it.

A draft is never kept: its record says what it is about, and its text is made from the facts each
time. So whoever corrects a fact finds it corrected, and an approval that no longer fits is noticed.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from casemgr.casework.consents import LETTER, Asked, standing
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.letters.composing import Composed, Wish, compose
from casemgr.letters.content import PageContent
from casemgr.letters.desk import ConsentError, Desk, FindingsError, LifeError
from casemgr.letters.findings import Examined, Finding
from casemgr.letters.frame import Frame
from casemgr.letters.likeness import told_elsewhere
from casemgr.letters.linter import examine
from casemgr.letters.material import Material, gather
from casemgr.letters.page import page_count, render
from casemgr.letters.setting import SAMPLE, Issue, page_content
from casemgr.records.addressee import Addressee
from casemgr.records.codec import canonical
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.organisation import Organisation
from casemgr.records.signatory import Signatory
from casemgr.store.blobs import read_blob
from casemgr.store.versions import Version

OPEN = ("draft", "reviewed", "approved")
"""The states in which the text of a letter still comes from the facts."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as the facts make it today.

    `text_sha256` is the hash of every word the client reads, in both languages where he reads another
    one than the addressee; the day, the number and the sentence about the approval itself are left out.
    """

    letter: Letter
    material: Material
    frame: Frame
    composed: Composed
    content: PageContent
    reading: PageContent | None
    findings: tuple[Finding, ...]
    text_sha256: str

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep it from becoming final."""
        return tuple(finding for finding in self.findings if finding.blocks)


def begin(desk: Desk, **fields: Any) -> Version[Letter]:
    """Keep a new letter as a draft; `fields` are those of the record.

    Raises NotFoundError for a type or language there is not, ProblemsError for what is missing.
    """
    letter = Letter.new(desk.store.clock, status="draft", **fields)
    desk.writing.texts.language(held(letter.kind) or "", held(letter.language) or "")
    return desk.store.put(letter)


def draft(desk: Desk, letter: RecordId, day: date | None = None) -> Draft:
    """Write a letter from today's facts and look at it with every rule.

    Raises LifeError for a letter that is issued: its bytes are kept and never made again.
    """
    record = desk.store.read(Letter, letter).record
    if record.status not in OPEN:
        raise LifeError(str(held(record.status)), "draft")
    material = gather(desk.store, held(record.case_id) or "", held(record.person_id) or "")
    frame = frame_of(desk, record, material, day or desk.store.clock.today())
    return written(desk, record, material, frame)


def draft_pdf(desk: Desk, letter: RecordId, language: str | None = None) -> bytes:
    """Return a watermarked draft, without letterhead, number or signature.

    `language` may be that in which the client reads it. Raises ConsentError where he has not allowed a
    letter to this addressee (HR07), unless danger has been stated by two people (HR08), and FindingsError
    where it would go to a state of origin (HR05).
    """
    made = draft(desk, letter)
    require_reader(made)
    require_consent(made)
    return render(version_in(made, language))


def version_in(made: Draft, language: str | None) -> PageContent:
    """Return the letter in its own language or in the client's; raises NotFoundError for another one."""
    for content in (made.content, made.reading):
        if content is not None and language in (None, content.language):
            return content
    raise NotFoundError("letter language", str(language))


def require_consent(made: Draft) -> None:
    """Raise ConsentError unless the client allows it or HR08 stands in for his consent."""
    consent = made.frame.consent
    if not consent.allowed and not waived(made):
        raise ConsentError(consent.answer)


def require_reader(made: Draft) -> None:
    """Raise FindingsError where it would go to an authority of a state of origin (HR05)."""
    if stopped := [finding for finding in made.errors if finding.code == "E15"]:
        raise FindingsError(stopped)


def may_leave(made: Draft) -> bool:
    """Whether a draft may be printed or saved outside; see `draft_pdf` for what is against it."""
    to_origin = any(finding.code == "E15" for finding in made.errors)
    return not to_origin and (made.frame.consent.allowed or waived(made))


def waived(made: Draft) -> bool:
    """Whether danger stands in for a consent that is missing (HR08)."""
    consent = made.frame.consent
    return consent.may_be_overridden and overridden(made.letter, made.frame.day)


def overridden(letter: Letter, day: date) -> bool:
    """Whether danger to life, detention or a term within a day was stated, by a second person too (HR08)."""
    stated = held(letter.override)
    return stated is not None and stated.holds_on(day)


def frame_of(desk: Desk, letter: Letter, material: Material, day: date) -> Frame:
    """Return the people and the day of a letter, with the client's consent as it stands that day."""
    addressee = held(letter.addressee_id) or ""
    consent = standing(material.file, Asked(LETTER, material.client.id, addressee), day)
    approval = held(consent.consent.approval) if consent.consent is not None else None
    signing = tuple(desk.store.read(Signatory, each).record for each in held(letter.signatories) or ())
    return Frame(
        day=day,
        addressee=desk.store.read(Addressee, addressee).record,
        organisation=_office_of(desk, signing) or material.organisation,
        joint=tuple(desk.store.read(Organisation, each).record for each in held(letter.organisations) or ()),
        signatories=signing,
        consent=consent,
        approval=approval if approval is not None and approval.letter_id == letter.id else None,
        annexes=held(letter.annexes) or (),
        vouched=vouched(letter),
    )


def _office_of(desk: Desk, signing: Sequence[Signatory]) -> Organisation | None:
    """Return the office for which the first signatory signs; others write along."""
    office = held(signing[0].organisation_id) if signing else None
    return desk.store.read(Organisation, office).record if office is not None else None


def vouched(letter: Letter) -> frozenset[str]:
    """Return the legal bases for which a named reviewer vouches, in this letter alone (E08, HR27)."""
    said = held(letter.vouched)
    return frozenset(said.bases or ()) if said is not None and said.by and said.on else frozenset()


def written(desk: Desk, letter: Letter, material: Material, frame: Frame) -> Draft:
    """Write a letter, set it, and look at it."""
    kind = desk.writing.texts.type(held(letter.kind) or "")
    language, reading = held(letter.language) or "", held(letter.client_language)

    def composed_in(code: str) -> tuple[Composed, PageContent]:
        wish = Wish(
            kind=kind.code,
            language=code,
            added=held(letter.added) or (),
            left_out=held(letter.left_out) or (),
        )
        made = compose(desk.writing, material, wish, frame)
        return made, page_content(desk.writing, material, kind, code, frame, made, Issue())

    composed, content = composed_in(language)
    other = composed_in(reading) if reading is not None and reading != language else None
    examined = Examined(
        kind=kind,
        words=desk.writing.texts.words[language],
        material=material,
        frame=frame,
        composed=composed,
        reading=other[0] if other else None,
        bases=desk.writing.bases,
        checks=desk.writing.checks,
        pages=page_count(page_content(desk.writing, material, kind, language, frame, composed, SAMPLE)),
        overridden=overridden(letter, frame.day),
        digest_of=digests(desk),
        told_elsewhere=tuple(told_elsewhere(desk.store, material.client.id, frame.day)),
        urgent=held(letter.urgent) is True,
    )
    texts = [text_of(content, composed), *([text_of(other[1], other[0])] if other else [])]
    return Draft(
        letter=letter,
        material=material,
        frame=frame,
        composed=composed,
        content=content,
        reading=other[1] if other else None,
        findings=examine(examined),
        text_sha256=hashlib.sha256(canonical(texts).encode()).hexdigest(),
    )


def text_of(content: PageContent, composed: Composed) -> dict[str, Any]:
    """Return every word of a letter that the client approves, as plain JSON."""
    listings = [each.items for each in (content.annexes, content.notes) if each is not None]
    return {
        "language": content.language,
        "addressee": list(content.addressee),
        "subject": content.subject,
        "sentences": [passage.text for passage in composed.passages if not passage.approval],
        "lists": [[list(item) for item in items] for items in listings],
        "signatures": [[each.name, *each.role] for each in content.signatures],
    }


def digests(desk: Desk) -> Callable[[str], str | None]:
    """Return how to look up the hash of an attachment whose every byte was read and found whole."""

    def digest_of(name: str) -> str | None:
        try:
            blob = read_blob(desk.store, name)
        except NotFoundError:
            return None
        return None if desk.attachments.fault(blob) else blob.sha256.hex()

    return digest_of
