"""A finished letter against the same pages written by hand in ReportLab, both warm, alternated.

Ours is the whole way: template and view to Markdown, sentences with their facts, layout, PDF. The
other is what one writes after reading ReportLab's manual: Paragraphs, Tables, a QR widget, and the
usual canvas that counts pages; the same words, sizes and fonts, and no template.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from reportlab import rl_config
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.fonts import addMapping
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table

from casemgr.letters import fonts
from casemgr.letters.blocks import Bullet, Heading
from casemgr.letters.body import read_body
from casemgr.letters.content import PageContent
from casemgr.letters.page import render
from casemgr.letters.template import Templates
from casemgr.places import resources
from tests.benchmarks.side_by_side import Comparison, Result, by_turns, taken
from tests.helpers.letters import TEMPLATE, letter, view

ROUNDS = 15
GOAL = 1.5
WIDTH = A4[0] - 54 * mm

BODY = ParagraphStyle("body", fontName=fonts.REGULAR, fontSize=10.5, leading=14, spaceBefore=6)
NUMBERED = ParagraphStyle("numbered", BODY, leftIndent=8 * mm, bulletIndent=0, bulletFontName=fonts.REGULAR)
POINT = ParagraphStyle("point", NUMBERED, leftIndent=13 * mm, bulletIndent=8 * mm, spaceBefore=3)
HEADING = ParagraphStyle("heading", BODY, fontName=fonts.BOLD, spaceBefore=15, keepWithNext=1)
HEAD = ParagraphStyle("head", BODY, fontName=fonts.BOLD, fontSize=14, leading=18)
SMALL = ParagraphStyle("small", BODY, fontSize=8.5, leading=11.6, spaceBefore=0)
RIGHT = ParagraphStyle("right", BODY, alignment=TA_RIGHT, spaceBefore=0)
PLAIN = ParagraphStyle("plain", BODY, spaceBefore=0)
PLAIN_TABLE = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
               ("VALIGN", (0, 0), (-1, -1), "TOP")]  # fmt: skip


class CountingCanvas(Canvas):  # type: ignore[misc]
    """The usual recipe for `page x of y`: keep every page's state, draw the footers at the end."""

    content: PageContent

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        self.__dict__.setdefault("kept", []).append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        kept = self.__dict__.pop("kept")
        for number, state in enumerate(kept, start=1):
            self.__dict__.update(state)
            self.setFont(fonts.REGULAR, 8.5)
            self.line(27 * mm, 18 * mm, A4[0] - 27 * mm, 18 * mm)
            self.drawString(27 * mm, 14 * mm, self.content.footer)
            label = self.content.page_label.format(page=number, pages=len(kept))
            self.drawRightString(A4[0] - 27 * mm, 10 * mm, f"{self.content.number} · {label}")
            super().showPage()
        super().save()


def by_hand(content: PageContent, blocks: list[Flowable]) -> bytes:
    """Return the letter as a hand-written ReportLab program makes it; `blocks` is its body."""
    assert content.letterhead
    assert content.seal
    assert content.annexes
    assert content.notes
    story: list[Flowable] = [Paragraph(content.letterhead.name, HEAD)]
    story += [Paragraph(line, SMALL) for line in content.letterhead.details]
    story += [HRFlowable("100%"), Spacer(0, 10 * mm)]
    left = [Paragraph(line, PLAIN) for line in (*content.addressee, f"<i>{content.delivery}</i>")]
    right = [Paragraph(line, RIGHT) for line in (content.place_and_date, content.number)]
    story.append(Table([[left, right]], [WIDTH - 60 * mm, 60 * mm], style=PLAIN_TABLE))
    story += [Spacer(0, 20), Paragraph(f"<b>{content.subject}</b>", PLAIN)]
    story += [Paragraph(line, PLAIN) for line in content.references]
    story.append(Paragraph(content.salutation, BODY))
    story += blocks
    cells = []
    for each in content.signatures:
        roles = [Paragraph(role, SMALL) for role in each.role]
        cells.append([HRFlowable("100%"), Paragraph(f"<b>{each.name}</b>", PLAIN), *roles])
    signed = Table([cells], [WIDTH / 2] * 2, style=PLAIN_TABLE)
    story.append(KeepTogether([Spacer(0, 14), Paragraph(content.closing, PLAIN), Spacer(0, 17 * mm), signed]))
    for listing in (content.annexes, content.notes):
        story += [Spacer(0, 14), Paragraph(f"<b>{listing.heading}</b>", SMALL)]
        story += [Paragraph(f"{label} {text}", SMALL) for label, text in listing.items]
    code = Drawing(21 * mm, 21 * mm)
    code.add(
        QrCodeWidget(content.seal.payload, barWidth=21 * mm, barHeight=21 * mm, barLevel="M", barBorder=0)
    )
    beside = [Paragraph(line, SMALL) for line in content.seal.lines]
    story += [Spacer(0, 16), Table([[code, beside]], [26 * mm, WIDTH - 26 * mm], style=PLAIN_TABLE)]
    stream = io.BytesIO()
    document = SimpleDocTemplate(
        stream, pagesize=A4, leftMargin=27 * mm, rightMargin=27 * mm, topMargin=22 * mm, bottomMargin=27 * mm,
        title=content.title, lang=content.language, initialFontName=fonts.REGULAR, pageCompression=1,
    )  # fmt: skip
    document.build(story, canvasmaker=type("Counting", (CountingCanvas,), {"content": content}))
    return stream.getvalue()


def body_by_hand(content: PageContent) -> list[Flowable]:
    """Return the body as Paragraphs with markup."""
    made: list[Flowable] = []
    for block in content.body.blocks:
        words = [
            f"<i>{run.text}</i>" if run.italic else run.text
            for each in block.sentences
            for run in (*each.runs,)
        ]
        markup = " ".join(words)
        if isinstance(block, Heading):
            made.append(Paragraph(markup, HEADING))
        elif isinstance(block, Bullet):
            made.append(Paragraph(markup, POINT, bulletText="•"))
        else:
            made.append(Paragraph(markup, NUMBERED, bulletText=f"{block.number}."))
    return made


def measure(_: Path) -> Iterator[Result]:
    """Yield the comparison."""
    content = letter()
    templates = Templates({"letter": TEMPLATE})
    fonts.faces()
    for bold, italic, name in ((0, 0, fonts.REGULAR), (1, 0, fonts.BOLD), (0, 1, fonts.ITALIC)):
        registerFont(TTFont(name, str(resources() / "fonts" / f"{name}.ttf"), asciiReadable=False))
        addMapping(fonts.REGULAR, bold, italic, name)
    rl_config.invariant = 1

    def ours() -> bytes:
        return render(replace(content, body=read_body(templates.render("letter", view()), "en")))

    def theirs() -> bytes:
        return by_hand(content, body_by_hand(content))

    ours()
    theirs()
    comparison = Comparison("letter", "the same page by hand in ReportLab", GOAL)
    yield by_turns(comparison, lambda _: taken(ours), lambda _: taken(theirs), rounds=ROUNDS)
