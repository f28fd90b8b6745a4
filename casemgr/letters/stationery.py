"""What stands round the text of a letter: letterheads, address, signatures, code and the edges of a page.

An address may stand where a window envelope shows it: DIN 5008 form B, 62.7 mm from the top of the
sheet, at most 27.3 mm high, with the sender in one small line above it. The window shows from 20 mm on,
and the text begins at 27 mm.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casemgr.letters.content import Letterhead, PageContent, Seal, Signature
from casemgr.letters.flow import (
    BODY,
    MM,
    NAME,
    NOTE,
    SMALL,
    TOP,
    WIDTH,
    Flow,
    Style,
    beside,
    texts,
    tied,
    together,
)
from casemgr.letters.fonts import BOLD, ITALIC, REGULAR
from casemgr.letters.layout import Line, Mark, Picture, Rule, Square, Strip, Text, lines
from casemgr.letters.typography import bound

RIGHT_COLUMN = 60 * MM  # the block with place, date and number
LOGO_WIDTH, LOGO_HEIGHT = 40 * MM, 16 * MM
SQUARE = 20 * MM
BESIDE_SQUARE = WIDTH - SQUARE - 6 * MM
INK_ROOM = 17 * MM  # for a signature by hand
SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 45 * MM, 15 * MM
COLUMN_GAP = 8 * MM  # between the letterheads of those who write together
JOINT_NAME = Style(11, 14.5)
WINDOW_TOP, WINDOW_END = 62.7 * MM - TOP, 98.5 * MM - TOP  # of the address, and of all that may show


def letterheads(flow: Flow, head: Letterhead, joint: Sequence[Letterhead]) -> list[Strip]:
    """Return who writes, several organisations beside one another, and a rule below them."""
    made = [_columns(flow, (head, *joint))] if joint else list(_letterhead(flow, head, WIDTH, NAME))
    return [*made, Strip(7, (Rule(0, WIDTH, 6, 0.55),), may_begin=False)]


def _columns(flow: Flow, heads: Sequence[Letterhead]) -> Strip:
    pitch = (WIDTH + COLUMN_GAP) / len(heads)
    columns = [
        list(_letterhead(flow, replace(head, logo=None), pitch - COLUMN_GAP, JOINT_NAME)) for head in heads
    ]
    return beside(columns, pitch)


def _letterhead(flow: Flow, head: Letterhead, width: float, style: Style) -> Iterator[Strip]:
    room = width - (LOGO_WIDTH + 6 * MM if head.logo else 0)
    made = flow.plain(head.name, style, BOLD, room)
    for detail in head.details:
        made += flow.plain(detail, SMALL, width=room)
    if head.logo:
        logo = Picture(WIDTH, 0, LOGO_WIDTH, LOGO_HEIGHT, head.logo, flow.tag("Figure", words=head.name))
        made[0] = replace(made[0], marks=(*made[0].marks, logo))
        short = LOGO_HEIGHT - sum(strip.height for strip in made)
        made[-1] = replace(made[-1], height=made[-1].height + max(0.0, short))
    yield from made


def address(flow: Flow, content: PageContent, above: float) -> list[Strip]:
    """Set the addressee on the left, place, date and number on the right of the same lines.

    `above` is how high the letterhead is, 0 where there is none.
    """
    room = WIDTH - RIGHT_COLUMN - 6 * MM
    left: list[Strip] = []
    for line in content.addressee:
        left += flow.plain(line, BODY, width=room)
    if content.delivery:
        left += flow.plain(content.delivery, BODY, ITALIC, room)
    right: list[Line] = []
    for text in (content.place_and_date, "" if content.draft else content.number):
        right += lines([(bound(text), REGULAR)], RIGHT_COLUMN, BODY.size, flow.advances)
    left += [Strip(BODY.leading, ())] * (len(right) - len(left))
    for index, [(_, words, _)] in enumerate(right):
        left[index] = replace(left[index], marks=(*left[index].marks, flow.right(words, BODY, flow.tag("P"))))
    if content.window and above < WINDOW_TOP - SMALL.leading:
        return _in_window(flow, content, left, above)
    return together(left, 10 * MM if above else 0.0)


def _in_window(flow: Flow, content: PageContent, rows: list[Strip], above: float) -> list[Strip]:
    """Put the address where the window is, and keep all else out of what the window may show."""
    sender = flow.plain(content.sender, SMALL) if content.sender and not content.draft else []
    sender = sender[:1] or [Strip(SMALL.leading, ())]
    free = WINDOW_TOP - above - SMALL.leading
    made = [*together(sender, 0.0), *together(rows, 0.0)]
    end = WINDOW_TOP + sum(strip.height for strip in rows)
    below = [Strip(WINDOW_END - end, (), may_begin=False)] if end < WINDOW_END else []
    return [Strip(free, ()), *[replace(strip, may_begin=False) for strip in made], *below]


def signatures(flow: Flow, closing: str, signed: Sequence[Signature]) -> Strip:
    """Set the closing and every signatory as one strip, which stays with the last lines of the text."""
    marks: list[Mark] = []
    down = 0.0
    if closing:
        marks.append(Text(0, 14 + BODY.size, bound(closing), REGULAR, BODY.size, tag=flow.tag("P")))
        down = 14 + BODY.leading
    column = (WIDTH - 10 * MM) / 2
    for row in range(0, len(signed), 2):
        drawn = [
            _signatory(flow, signature, place * (column + 10 * MM), down + INK_ROOM, column)
            for place, signature in enumerate(signed[row : row + 2])
        ]
        marks += [mark for beside_, _ in drawn for mark in beside_]
        down = max(depth for _, depth in drawn)
    return Strip(down, tuple(marks), before=4.0, may_begin=False)


def _signatory(
    flow: Flow, signature: Signature, x: float, down: float, width: float
) -> tuple[list[Mark], float]:
    """Set a line to sign on, with the picture of a signature above it, and the name and role below."""
    marks: list[Mark] = [Rule(x, x + width, down, 0.2)]
    if signature.image:
        ends, top = x + SIGNATURE_WIDTH, down - SIGNATURE_HEIGHT - 1
        tag = flow.tag("Figure", words=signature.name)
        marks.append(Picture(ends, top, SIGNATURE_WIDTH, SIGNATURE_HEIGHT, signature.image, tag))
    down += 3
    tag = flow.tag("P")
    words = [(signature.name, BOLD, BODY), *((role, REGULAR, NOTE) for role in signature.role)]
    for text, face, style in words:
        for line in lines([(bound(text), face)], width, style.size, flow.advances):
            marks += texts(line, x, down + style.size, style, tag)
            down += style.leading
    return marks, down


def seal(flow: Flow, given: Seal, words: str, notes: Sequence[Strip]) -> list[Strip]:
    """Set the code at the right margin, the legal notes beside it, and below them how to use it.

    `words` stand for the code to whoever does not see it.
    """
    figure = flow.tag("Figure", words=words or " ".join(given.lines[:1]))
    square = Square(WIDTH - SQUARE, 2, SQUARE, given.payload, figure)
    made = [strip for line in given.lines for strip in flow.plain(line, SMALL, width=BESIDE_SQUARE)]
    made = [*notes, *tied(together(made, 8.0 if notes else 16.0))]
    made[0] = replace(made[0], marks=(*made[0].marks, square), may_begin=False)
    short = SQUARE + 2 - sum(strip.before + strip.height for strip in made) + made[0].before
    made[-1] = replace(made[-1], height=made[-1].height + max(0.0, short))
    return made


def footer(flow: Flow, content: PageContent, page: int, pages: int) -> list[Strip]:
    """Return what stands in the bottom margin of one page: confidentiality, number, page x of y."""
    label = content.page_label.replace("{page}", str(page)).replace("{pages}", str(pages))
    right = " · ".join(part for part in (content.draft or content.number, label) if part)
    right = bound(right).replace(" ", "\u00a0")
    room = WIDTH - flow.width(right, SMALL.size) - 8 * MM
    made = flow.set([(bound(content.footer), REGULAR)], SMALL, tag=None, width=room)
    opening = made[0] if made else Strip(SMALL.leading, ())
    marks = (*opening.marks, flow.right(right, SMALL), Rule(0, WIDTH, -5, 0.75))
    return [replace(opening, marks=marks), *made[1:]]


def running_head(flow: Flow, content: PageContent, page: int) -> list[Strip]:
    """Return what stands above the text of every page but the first; a draft names no office (HR07)."""
    if page == 1 or content.draft or not content.running:
        return []
    made = flow.set([(bound(content.running), REGULAR)], SMALL, tag=None)[:1]
    return [replace(strip, marks=(*strip.marks, Rule(0, WIDTH, SMALL.leading + 2, 0.75))) for strip in made]
