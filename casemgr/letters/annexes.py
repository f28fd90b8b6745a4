"""The annexes of a letter as pages behind it, and papers with parts of them covered for good.

A paper is read in the guard's fenced process and drawn again from its pixels, so neither an annex nor
a paper with covered parts carries anything that cannot be seen.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageDraw

from casemgr.errors import NotFoundError, UsageError
from casemgr.ids import RecordId
from casemgr.letters.content import Exhibit, PageContent
from casemgr.letters.desk import Desk
from casemgr.letters.facts import Teller
from casemgr.letters.page import picture_book
from casemgr.letters.pictures import PRINT_WIDTH, as_jpeg, pages
from casemgr.letters.writing import Draft
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.store.versions import Version

_PDF = "application/pdf"
_SHOWN = ("case_id", "person_id", "kind", "caption", "form", "dated", "seen_in", "language")
"""What is the same of a copy with covered parts as of the paper itself."""


class BoxError(UsageError):
    """A box lies on no page of the paper, or outside of it."""

    def __init__(self, page: int) -> None:
        super().__init__(str(page))
        self.page = page


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page that is to be covered, as parts of its width and height from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def fits(self) -> bool:
        """Whether it lies on a page and covers anything."""
        return 0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1


def exhibits(desk: Desk, made: Draft, content: PageContent) -> tuple[Exhibit, ...]:
    """Return the annexes as they stand behind a letter that binds them; none behind one that does not.

    Raises what `pictures.pages` raises for a paper that cannot be shown.
    """
    if held(made.letter.bound) is not True:
        return ()
    documents = [made.material.find(Document, annex) for annex in made.frame.annexes]
    return tuple(
        _exhibit(desk, made, content, number, document)
        for number, document in enumerate(documents, start=1)
        if document is not None
    )


def _exhibit(desk: Desk, made: Draft, content: PageContent, number: int, document: Document) -> Exhibit:
    words = desk.writing.texts.words[content.language]
    called = words.text("annex").format(number=number)
    called = called[:1].title() + called[1:]  # not upper(): Georgian has no capitals in running text
    teller = Teller(made.material, words, desk.writing.vocabularies, {}, words.of_client("male"))
    stamp = " · ".join(part for part in (called, content.page_label, content.number) if part)
    shown = tuple(as_jpeg(picture) for picture in pages(read_paper(desk, document), PRINT_WIDTH))
    return Exhibit(f"{called}: {teller.caption(document)[0]}", stamp, shown)


def read_paper(desk: Desk, document: Document) -> bytes:
    """Return the bytes of a document; raises NotFoundError where it has none."""
    blob = held(document.blob)
    if blob is None:
        raise NotFoundError("blob", document.id)
    with desk.attachments.opened(blob) as source:
        return source.read()


def redact(desk: Desk, document: RecordId, boxes: Mapping[int, Sequence[Box]]) -> Version[Document]:
    """Keep a copy of a paper in which the boxes, by page from 1, are black and nothing lies beneath them.

    The copy is a document of its own that says what it was made from; whether it names anybody still, a
    person has to say. Raises BoxError and what `pictures.pages` raises.
    """
    original = desk.store.read(Document, document).record
    shown = list(pages(read_paper(desk, original), PRINT_WIDTH))
    for page, covered in boxes.items():
        if not 1 <= page <= len(shown) or not all(box.fits for box in covered):
            raise BoxError(page)
        for box in covered:
            _cover(shown[page - 1], box)
    pdf = picture_book([as_jpeg(each) for each in shown], str(held(original.language) or "und"))
    return _keep_copy(desk, original, pdf, len(shown))


def _cover(picture: Image.Image, box: Box) -> None:
    width, height = picture.size
    corners = (box.left * width, box.top * height, box.right * width, box.bottom * height)
    ImageDraw.Draw(picture).rectangle(corners, fill="black")


def _keep_copy(desk: Desk, original: Document, pdf: bytes, count: int) -> Version[Document]:
    """Keep the copy: what it shows is known as of the original, whom it names is not."""
    known = {name: getattr(original, name) for name in _SHOWN}
    copy = Document.new(desk.store.clock, redacted_from_id=original.id, pages=count, media_type=_PDF, **known)
    with desk.attachments.staging():
        blob = desk.attachments.stage(io.BytesIO(pdf), copy.id)
        with desk.store.transaction():
            desk.attachments.keep([blob])
            kept = replace(copy, blob=blob.blob, sha256=blob.sha256.hex(), size=blob.size)
            return desk.store.put(kept)
