"""Set the words of a letter on paper: letterhead, addressee, signatures, annexes, sources and seal.

By default there is no logo on a letter about a citizen of Belarus or Russia (HR06); a draft has no
letterhead, number or signature at all, which the page itself sees to (HR07).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from casemgr.letters.catalogue import LetterType
from casemgr.letters.composing import Composed, Writing
from casemgr.letters.content import Letterhead, Listing, PageContent, Seal, Signature
from casemgr.letters.facts import Teller
from casemgr.letters.frame import Frame, said
from casemgr.letters.material import Material
from casemgr.letters.words import Words
from casemgr.records.addressee import Addressee
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.organisation import Organisation
from casemgr.records.partial_date import PartialDate

SENSITIVE = frozenset({"BY", "RU"})
"""Citizens of these states can be punished for the letterhead alone (HR06, G5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What a letter gets only when it is issued; a draft has none of it."""

    number: str = ""
    digest: str = ""
    logo: bytes | None = None

    @property
    def is_draft(self) -> bool:
        """Whether there is no number yet."""
        return not self.number


SAMPLE = Issue(number="00000000", digest="0" * 16)
"""What a letter will carry once it is issued; for measuring how long it will be."""


def page_content(
    writing: Writing,
    material: Material,
    kind: LetterType,
    language: str,
    frame: Frame,
    composed: Composed,
    issue: Issue,
) -> PageContent:
    """Return the whole letter as `page.render` draws it."""
    words = writing.texts.words[language]
    reading = language in kind.reading
    shown = show_number(issue.number)
    return PageContent(
        language=language,
        title=" ".join(part for part in (words.text("letter", "title"), shown) if part),
        body=composed.body,
        subject=composed.subject,
        references=composed.references,
        place_and_date=_place_and_date(words, frame),
        page_label=words.text("letter", "page"),
        letterhead=letterhead(words, writing, material, frame, issue),
        number=words.text("letter", "number").format(number=shown) if shown else "",
        addressee=tuple(_address(words, frame.addressee)),
        delivery=words.text("letter", "reading") if reading else "",
        salutation=said(frame.addressee.salutation, language) or words.text("letter", "salutation"),
        closing=words.text("letter", "closing"),
        signatures=() if reading else tuple(_signatures(words, frame)),
        annexes=_annexes(writing, material, words, frame),
        notes=_notes(writing, words, composed),
        seal=None if reading or issue.is_draft else _seal(words, issue),
        footer=words.text("letter", "footer"),
        draft=words.text("letter", "reading_mark" if reading else "draft")
        if reading or issue.is_draft
        else "",
    )


def show_number(number: str) -> str:
    """Return a number as it is printed and read aloud: 7F3K-92QD."""
    return f"{number[:4]}-{number[4:]}" if number else ""


def _place_and_date(words: Words, frame: Frame) -> str:
    city = said(frame.organisation.city, words.language) if frame.organisation else ""
    day = words.dates(PartialDate.on(frame.day))["text"]
    return words.text("letter", "place_and_date").format(city=city, date=day) if city else day


def letterhead(
    words: Words, writing: Writing, material: Material, frame: Frame, issue: Issue
) -> Letterhead | None:
    """Return who writes, None where the office has no profile; with a logo only where it does no harm."""
    office = frame.organisation
    if office is None:
        return None
    name = said(office.name, words.language) or held(office.legal_name) or ""
    sensitive = bool(SENSITIVE & set(material.citizenships())) and held(office.shows_logo) is not True
    return Letterhead(name, tuple(_details(words, writing, office)), None if sensitive else issue.logo)


def _details(words: Words, writing: Writing, office: Organisation) -> Iterator[str]:
    state = held(office.registered_in)
    country = writing.vocabularies["country"].label(state, words.language) if state else ""
    number = held(office.registration_number)
    form = said(office.legal_form, words.language)
    if number:
        registered = words.text("letter", "registered").format(form=form, number=number, country=country)
        yield " · ".join(part for part in (registered, held(office.postal_address)) if part)
    reach = [held(office.phone), held(office.email)]
    if any(reach):
        yield " · ".join(part for part in reach if part)


def _address(words: Words, addressee: Addressee) -> Iterator[str]:
    """Yield the lines of an address; what fits on one line with the unit stands there."""
    yield said(addressee.name, words.language) or said(addressee.name, "en")
    postal = (held(addressee.postal_address) or "").splitlines()
    unit = held(addressee.unit)
    if unit and len(postal) == 1:
        yield f"{unit}, {postal[0]}"
        return
    yield from (line for line in (unit, *postal) if line)


def _signatures(words: Words, frame: Frame) -> Iterator[Signature]:
    for signatory in frame.signatories:
        role = said(signatory.role, words.language)
        yield Signature(said(signatory.name, words.language), (role,) if role else ())


def _annexes(writing: Writing, material: Material, words: Words, frame: Frame) -> Listing | None:
    teller = Teller(material, words, writing.vocabularies, {}, words.of_client("male"))
    found = [material.find(Document, annex) for annex in frame.annexes]
    documents = [each for each in found if each is not None]
    if not documents:
        return None
    pages = words.counted("page", sum(held(each.pages) or 0 for each in documents))
    named = (f"{place} {_annex(teller, words, each)}" for place, each in enumerate(documents, start=1))
    return Listing(words.text("letter", "annexes").format(pages=pages), (("", " · ".join(named)),))


def _annex(teller: Teller, words: Words, document: Document) -> str:
    details = [words.counted("page", held(document.pages) or 0)]
    language = held(document.language)
    if language is not None and language != words.language:
        details.append(
            words.text("letter", "in_language").format(
                language=teller.vocabularies["language"].label(language, words.language)
            )
        )
    form = held(document.form)
    if form is not None and form != "original":
        details.insert(0, teller.term("evidence_form", form))
    caption = teller.caption(document)[0]
    return words.text("letter", "annex_item").format(caption=caption, details=", ".join(details))


def _notes(writing: Writing, words: Words, composed: Composed) -> Listing | None:
    if not composed.body.notes:
        return None
    cited = (writing.bases[name].cite for name in composed.body.notes)
    named = (
        f"[{place}] {cite.get(words.language, cite['en']).rstrip('.')}"
        for place, cite in enumerate(cited, start=1)
    )
    return Listing(words.text("letter", "notes"), (("", " · ".join(named)),))


def _seal(words: Words, issue: Issue) -> Seal:
    """Return the code: number and hash of the approved text, and nothing that names anybody (HR01)."""
    shown = show_number(issue.number)
    digest = issue.digest[:16]
    grouped = " ".join(digest[place : place + 4] for place in range(0, 16, 4))
    lines = (
        words.text("letter", "seal_number").format(number=shown, digest=grouped),
        words.text("letter", "seal_ask"),
    )
    return Seal(f"{shown} {digest}", lines)
