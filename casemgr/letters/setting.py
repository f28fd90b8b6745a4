"""Set the words of a letter on paper: letterhead, addressee, signatures, annexes, sources and seal.

By default there is no logo on a letter about a citizen of Belarus or Russia (HR06); a draft has no
letterhead, number or signature at all, which the page itself sees to (HR07).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from casemgr.letters.catalogue import LetterType
from casemgr.letters.composing import Composed, Writing, teller_of
from casemgr.letters.content import Listing, PageContent, Seal, Signature
from casemgr.letters.continuation import fitted
from casemgr.letters.facts import Teller
from casemgr.letters.frame import Frame, said
from casemgr.letters.heads import letterhead, office_name, sender_line
from casemgr.letters.material import Material
from casemgr.letters.words import Words
from casemgr.records.addressee import Addressee
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What a letter gets only when it is issued; a draft has none of it."""

    number: str = ""
    digest: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """Logos and signatures, by the id of their organisation or signatory."""

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
    """Return the whole letter as `page.render` draws it, with what is too long for it behind it."""
    parts = (writing, material, kind, language, frame, composed)
    made = _content(*parts, issue)
    if kind.of_nobody:
        return made
    issued = _content(*parts, SAMPLE) if issue.is_draft else made
    told = fitted(issued, composed, writing.texts.words[language], kind.pages)
    return replace(made, body=told.body, continuation=told.continuation)


def _content(
    writing: Writing,
    material: Material,
    kind: LetterType,
    language: str,
    frame: Frame,
    composed: Composed,
    issue: Issue,
) -> PageContent:
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
        letterhead=letterhead(words, writing, material, frame.organisation, issue.pictures),
        joint=tuple(
            head
            for each in frame.joint
            if (head := letterhead(words, writing, material, each, issue.pictures)) is not None
        ),
        running=office_name(words, frame.organisation),
        window=frame.organisation is not None and held(frame.organisation.window_envelopes) is True,
        sender=sender_line(words, frame.organisation),
        number=words.text("letter", "number").format(number=shown) if shown else "",
        addressee=tuple(_address(words, frame.addressee)),
        delivery=words.text("letter", "reading") if reading else "",
        salutation=said(frame.addressee.salutation, language) or words.text("letter", "salutation"),
        closing=words.closing(len(frame.signatories)),
        signatures=() if reading else tuple(_signatures(words, frame, issue.pictures)),
        annexes=_annexes(writing, material, words, frame),
        notes=_notes(writing, words, composed),
        seal=None if reading or issue.is_draft else seal_of(words, issue),
        footer=" ".join(part for part in (_footer(words, kind), _office_footer(words, frame)) if part),
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


def _address(words: Words, addressee: Addressee) -> Iterator[str]:
    """Yield the lines of an address; what fits on one line with the unit stands there."""
    yield said(addressee.name, words.language) or said(addressee.name, "en")
    postal = (held(addressee.postal_address) or "").splitlines()
    unit = held(addressee.unit)
    if unit and len(postal) == 1:
        yield f"{unit}, {postal[0]}"
        return
    yield from (line for line in (unit, *postal) if line)


def _signatures(words: Words, frame: Frame, pictures: Mapping[str, bytes]) -> Iterator[Signature]:
    """Yield who signs; where several organisations write, each name stands with its own."""
    offices = {each.id: each for each in (frame.organisation, *frame.joint) if each is not None}
    for signatory in frame.signatories:
        role = said(signatory.role, words.language)
        office = offices.get(held(signatory.organisation_id) or "") if frame.joint else None
        lines = (role, office_name(words, office))
        name = said(signatory.name, words.language)
        yield Signature(name, tuple(line for line in lines if line), pictures.get(signatory.id))


def _footer(words: Words, kind: LetterType) -> str:
    """Return the line on confidence; a letter about no person has no consent to speak of."""
    return words.text("letter", "footer_of_nobody" if kind.of_nobody else "footer")


def _office_footer(words: Words, frame: Frame) -> str:
    return said(frame.organisation.footer, words.language) if frame.organisation is not None else ""


def _annexes(writing: Writing, material: Material, words: Words, frame: Frame) -> Listing | None:
    teller = teller_of(writing, material, words, frame)
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
        (f"[{place}]", cite.get(words.language, cite["en"])) for place, cite in enumerate(cited, start=1)
    )
    return Listing(words.text("letter", "notes"), tuple(named))


def seal_of(words: Words, issue: Issue) -> Seal:
    """Return the code: number and hash of the approved text, and nothing that names anybody (HR01)."""
    shown = show_number(issue.number)
    digest = issue.digest[:16]
    grouped = " ".join(digest[place : place + 4] for place in range(0, 16, 4))
    lines = (
        words.text("letter", "seal_number").format(number=shown, digest=grouped),
        words.text("letter", "seal_ask"),
    )
    return Seal(f"{shown} {digest}", lines)
