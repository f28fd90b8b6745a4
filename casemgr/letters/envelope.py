"""The envelope of an issued letter, or a label for one: its addressee, and the office if it may be seen.

What is printed is what the letter itself says, from its snapshot. The client stands on no envelope. On
one about a citizen of Belarus or Russia the sender does not either, unless somebody asks for it: a
postman, a neighbour and a border guard read envelopes too (HR06).

An address lies right of the middle, at least 40 mm from the top and 15 mm from every other edge, where
sorting machines look (Universal Postal Union, S42). Labels are 99.1 by 38.1 mm, fourteen to a sheet of A4.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from casemgr.errors import RefusedError, UsageError
from casemgr.ids import RecordId
from casemgr.letters import fonts
from casemgr.letters.content import PageContent
from casemgr.letters.desk import Desk, LifeError
from casemgr.letters.flow import BODY, MM, NOTE, PAGE_HEIGHT, PAGE_WIDTH, Flow, Style
from casemgr.letters.heads import is_sensitive
from casemgr.letters.issuing import final_snapshot
from casemgr.letters.layout import Strip, Text
from casemgr.letters.material import gather
from casemgr.letters.page import letter_advances
from casemgr.letters.snapshot import page_of
from casemgr.records.fact import held
from casemgr.records.letter import Letter

LEAVING = ("final", "sent", "answered")
"""The states in which a letter may lie in an envelope."""

EDGE, CLEAR = 10 * MM, 15 * MM
COLUMNS, ROWS = 2, 7
LABEL_WIDTH, LABEL_HEIGHT = 99.1 * MM, 38.1 * MM
LABELS_LEFT, LABELS_TOP, LABELS_PITCH = 4.65 * MM, 15.15 * MM, 101.6 * MM
LABEL_EDGE = 5 * MM


class Form(StrEnum):
    """What is printed on: an envelope lying on its long side, or a sheet of labels."""

    DL = "DL"
    C6 = "C6"
    C5 = "C5"
    LABEL = "label"


SIZES = {
    Form.DL: (220 * MM, 110 * MM),
    Form.C6: (162 * MM, 114 * MM),
    Form.C5: (229 * MM, 162 * MM),
    Form.LABEL: (PAGE_WIDTH, PAGE_HEIGHT),
}


class AddressTooLongError(RefusedError):
    """An address does not fit on what it is to be printed on."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self.form = form


class NoSuchLabelError(UsageError):
    """A sheet has no label of that number."""

    def __init__(self, place: int) -> None:
        super().__init__(str(place))
        self.place, self.places = place, COLUMNS * ROWS


@dataclass(frozen=True, slots=True)
class Box:
    """Where an address goes, in points from the top left corner of the sheet."""

    left: float
    top: float
    width: float
    height: float


def envelope(
    desk: Desk, letter: RecordId, form: Form, *, place: int = 1, sender: bool | None = None
) -> bytes:
    """Return the envelope of an issued letter as a PDF, or its label at a `place` from 1 to 14.

    Without `sender`, whether the office is named follows HR06. Raises LifeError for a letter that is not
    issued or was revoked or superseded, AddressTooLongError, NoSuchLabelError and MissingGlyphError.
    """
    record = desk.store.read(Letter, letter).record
    if record.status not in LEAVING:
        raise LifeError(str(held(record.status)), "envelope")
    content = page_of(final_snapshot(desk, letter))
    if sender is None:
        material = gather(desk.store, held(record.case_id) or "", held(record.person_id) or "")
        sender = not is_sensitive(material, material.organisation)
    return drawn(content, form, place=place, sender=sender)


def drawn(content: PageContent, form: Form, *, place: int = 1, sender: bool) -> bytes:
    """Return the envelope that belongs to a page; the same page gives the same bytes."""
    from casemgr.letters.paper import Paper

    box = _address_box(form, place)
    placed = list(_placed(_fitting(content.addressee, box, form), box))
    if sender and form is not Form.LABEL:
        width, height = SIZES[form]
        corner = Box(EDGE, EDGE, width / 2, height / 4)
        placed += _placed(_set(content.sender.split(" · "), NOTE, corner.width), corner)
    fonts.require_glyphs("".join(mark.text for _, _, mark in placed))
    paper = Paper(content.language, " · ".join(content.addressee[:1]), SIZES[form])
    paper.sheet(placed)
    return paper.finished()


def _address_box(form: Form, place: int) -> Box:
    width, height = SIZES[form]
    if form is not Form.LABEL:
        left, top = 0.45 * width, max(40 * MM, 0.42 * height)
        return Box(left, top, width - left - CLEAR, height - top - CLEAR)
    if not 1 <= place <= COLUMNS * ROWS:
        raise NoSuchLabelError(place)
    row, column = divmod(place - 1, COLUMNS)
    left, top = LABELS_LEFT + column * LABELS_PITCH, LABELS_TOP + row * LABEL_HEIGHT
    return Box(
        left + LABEL_EDGE, top + LABEL_EDGE, LABEL_WIDTH - 2 * LABEL_EDGE, LABEL_HEIGHT - 2 * LABEL_EDGE
    )


def _fitting(lines: Sequence[str], box: Box, form: Form) -> list[Strip]:
    """Set an address in the size of a letter, or of its notes where that is too high."""
    for style in (BODY, NOTE):
        made = _set(lines, style, box.width)
        if sum(strip.height for strip in made) <= box.height:
            return made
    raise AddressTooLongError(form)


def _set(lines: Sequence[str], style: Style, width: float) -> list[Strip]:
    flow = Flow(letter_advances())
    return [strip for line in lines for strip in flow.plain(line, style, width=width)]


def _placed(strips: Sequence[Strip], box: Box) -> Iterator[tuple[float, float, Text]]:
    """Yield words with the places of their strips from the left and from the top."""
    down = box.top
    for strip in strips:
        yield from ((box.left, down, mark) for mark in strip.marks if isinstance(mark, Text))
        down += strip.height
