"""Drawing strips into a PDF: words in reading order, rules, codes and pictures.

The file embeds every font it uses and names no author, tool, path or time. Everything drawn is either
tagged or marked as belonging to the page alone. The operators of a page are written as they are read
(ISO 32000-1, 8 and 9).
"""

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from casemgr.letters import fonts
from casemgr.letters.content import Exhibit
from casemgr.letters.embedding import EmbeddedFace
from casemgr.letters.flow import FOOTER_DOWN, MM, PAGE_HEIGHT, PAGE_WIDTH, RUNNING_DOWN, SIDE, SMALL, TOP
from casemgr.letters.images import plain_image, put_image
from casemgr.letters.layout import Mark, Picture, Rule, Square, Strip, Tag, Text
from casemgr.letters.pdf_file import PdfFile, references, text_string
from casemgr.letters.structure import END, Structure
from casemgr.qr.code import encode

WATERMARK_LENGTH, WATERMARK_SHADE, WATERMARK_TURN = 0.62 * PAGE_HEIGHT, 0.91, 52.0
RULE_WEIGHT = 0.5
EXHIBIT_SIDE, STAMP_ROOM = 12 * MM, 12 * MM
EXHIBIT_KEYS = 1_000_000  # behind every element of the letter itself

CHEQUERED = 0
"""The mask of the codes on paper: a reader finds in a code which it has, and to weigh all eight takes longer
than to write a letter."""
DARK = re.compile(b"\x01+")

Placed: TypeAlias = Sequence[tuple[float, Strip]]


class Paper:
    """One PDF in the making. Pages are added in order; `finished` closes it."""

    def __init__(
        self, language: str, title: str, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)
    ) -> None:
        self._language, self._title = language, title
        self._width, self._height = size
        self._file = PdfFile()
        self._tree, self._fonts = self._file.reserve(), self._file.reserve()
        self._faces: dict[str, EmbeddedFace] = {}
        self._structure = Structure(self._file)
        self._pages: list[int] = []
        self._outline: list[tuple[str, int]] = []
        self._images: dict[bytes, int] = {}
        self._code: list[str] = []
        self._shown: set[int] = set()

    def page(
        self, strips: Placed, head: Sequence[Strip], footer: Sequence[Strip], watermark: str = ""
    ) -> None:
        """Draw one page: strips with their tops, its head and footer, and behind them the word of a draft."""
        if watermark:
            self._watermark(watermark)
        placed = [(TOP + top, mark) for top, strip in strips for mark in strip.marks]
        for down, edge in ((RUNNING_DOWN, head), (FOOTER_DOWN, footer)):
            placed += _stacked(down, edge)
        self._marks(placed)
        self._close_page()

    def sheet(self, placed: Sequence[tuple[float, float, Text]]) -> None:
        """Draw one page of words alone, each with the place of its strip from the left and from the top."""
        self._marks([(top, replace(mark, x=left - SIDE + mark.x)) for left, top, mark in placed])
        self._close_page()

    def bookmark(self, name: str) -> None:
        """Let the outline of the file lead to the page that is drawn next."""
        self._outline.append((name, len(self._pages)))

    def exhibit(self, exhibit: Exhibit) -> None:
        """Draw each page of a paper as a picture, with its stamp at the foot."""
        pages = str(len(exhibit.pages))
        for number, picture in enumerate(exhibit.pages, start=1):
            if number == 1 and exhibit.name:
                self.bookmark(exhibit.name)
            stamp = exhibit.stamp.replace("{page}", str(number)).replace("{pages}", pages)
            tag = Tag("Figure", EXHIBIT_KEYS + len(self._pages), words=stamp)
            width, height = PAGE_WIDTH - 2 * EXHIBIT_SIDE, PAGE_HEIGHT - 2 * EXHIBIT_SIDE - STAMP_ROOM
            across = (width - 2 * (SIDE - EXHIBIT_SIDE), EXHIBIT_SIDE - SIDE)
            middle = across[0] + (SIDE - EXHIBIT_SIDE)
            self._marks(
                [
                    (EXHIBIT_SIDE, Picture(middle, 0, width, height, picture, tag)),
                    (PAGE_HEIGHT - STAMP_ROOM, Text(across[1], 0, stamp, fonts.BOLD, SMALL.size)),
                ]
            )
            self._close_page()

    def finished(self) -> bytes:
        """Return the file. The same pages give the same bytes, in any process."""
        file = self._file
        for face in self._faces.values():
            face.put(file)
        named = "".join(f"/{name} {face.number} 0 R" for name, face in self._faces.items())
        file.put(f"<<{named}>>", self._fonts)
        file.put(f"<</Type/Pages/Count {len(self._pages)}/Kids{references(self._pages)}>>", self._tree)
        outline = f"/Outlines {self._put_outline()} 0 R" if self._outline else ""
        catalog = file.put(
            f"<</Type/Catalog/Pages {self._tree} 0 R/Lang{text_string(self._language)}"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {self._structure.put()} 0 R"
            f"/ViewerPreferences<</DisplayDocTitle true>>{outline}>>"
        )
        information = file.put(f"<</Title{text_string(self._title)}>>")
        return file.finished(catalog, information)

    def _put_outline(self) -> int:
        root = self._file.reserve()
        items = [self._file.reserve() for _ in self._outline]
        around = zip(items, (0, *items), (*items[1:], 0), strict=False)
        for (name, page), (item, above, below) in zip(self._outline, around, strict=True):
            beside = f"/Prev {above} 0 R" * bool(above) + f"/Next {below} 0 R" * bool(below)
            self._file.put(
                f"<</Title{text_string(name)}/Parent {root} 0 R{beside}/Dest[{self._pages[page]} 0 R/Fit]>>",
                item,
            )
        told = f"<</Type/Outlines/First {items[0]} 0 R/Last {items[-1]} 0 R/Count {len(items)}>>"
        return self._file.put(told, root)

    def _close_page(self) -> None:
        content = self._file.put_stream("\n".join(self._code).encode("latin-1"))
        number = self._file.reserve()
        images = "".join(f"/I{image} {image} 0 R" for image in sorted(self._shown))
        shown = f"/XObject<<{images}>>" if images else ""
        self._file.put(
            f"<</Type/Page/Parent {self._tree} 0 R/MediaBox[0 0 {self._width:.4f} {self._height:.4f}]"
            f"/Resources<</Font {self._fonts} 0 R{shown}>>/Contents {content} 0 R"
            f"{self._structure.close_page(number)}>>",
            number,
        )
        self._pages.append(number)
        self._code, self._shown = [], set()

    def _marks(self, placed: Sequence[tuple[float, Mark]]) -> None:
        written: list[tuple[float, Text]] = []
        for top, mark in placed:
            y = self._height - top - mark.down
            match mark:
                case Text():
                    written.append((y, mark))
                case Rule():
                    self._figure(None, _rule(mark, y))
                case Square():
                    self._figure(mark.tag, *_square(mark, y))
                case Picture():
                    self._figure(mark.tag, self._picture(mark, y))
        self._texts(sorted(written, key=lambda each: _reading_order(each[1])))

    def _texts(self, placed: Sequence[tuple[float, Text]]) -> None:
        """Draw words in reading order, those of one element between the same marks."""
        code = self._code
        code.append("BT")
        now: tuple[str, float, float] | None = None
        for tag, together in itertools.groupby(placed, key=lambda each: each[1].tag):
            code.append(self._structure.begin(tag))
            for y, mark in together:
                face = self._face(mark.face)
                if now != (mark.face, mark.size, mark.shade):
                    now = (mark.face, mark.size, mark.shade)
                    code.append(f"/{mark.face} {mark.size} Tf {mark.shade} g")
                code.append(f"1 0 0 1 {SIDE + mark.x:.4f} {y:.4f} Tm{face.string(mark.text)}Tj")
            code.append(END)
        code.append("ET")

    def _face(self, name: str) -> EmbeddedFace:
        face = self._faces.get(name)
        if face is None:
            face = EmbeddedFace(name, fonts.faces()[name], self._file.reserve())
            self._faces[name] = face
        return face

    def _figure(self, tag: Tag | None, *code: str) -> None:
        self._code += [self._structure.begin(tag), "q", *code, "Q", END]

    def _picture(self, mark: Picture, y: float) -> str:
        image = plain_image(mark.image)
        if mark.image not in self._images:
            self._images[mark.image] = put_image(self._file, image)
        number = self._images[mark.image]
        self._shown.add(number)
        scale = min(mark.width / image.width, mark.height / image.height)
        width, height = image.width * scale, image.height * scale
        return f"{_placed(width, height, SIDE + mark.right - width, y - height)} /I{number} Do"

    def _watermark(self, word: str) -> None:
        width = fonts.faces()[fonts.BOLD].width(word)
        size = min(WATERMARK_LENGTH / width, PAGE_HEIGHT / 5)
        turn = math.radians(WATERMARK_TURN)
        along, across = math.cos(turn), math.sin(turn)
        matrix = (
            f"{along:.6f} {across:.6f} {-across:.6f} {along:.6f} {PAGE_WIDTH / 2:.4f} {PAGE_HEIGHT / 2:.4f}"
        )
        start = f"{-width * size / 2:.4f} {-size / 3:.4f} Td"
        self._figure(
            None,
            f"{matrix} cm {WATERMARK_SHADE} g",
            f"BT /{fonts.BOLD} {size:.4f} Tf {start}{self._face(fonts.BOLD).string(word)}Tj ET",
        )


def _stacked(down: float, strips: Sequence[Strip]) -> Iterator[tuple[float, Mark]]:
    for strip in strips:
        yield from ((down, mark) for mark in strip.marks)
        down += strip.height


def _reading_order(mark: Text) -> float:
    return mark.tag.key if mark.tag is not None else float("inf")


def _rule(mark: Rule, y: float) -> str:
    ends = f"{SIDE + mark.x:.4f} {y:.4f} m {SIDE + mark.end:.4f} {y:.4f} l"
    return f"{RULE_WEIGHT} w {mark.shade} G {ends} S"


def _square(mark: Square, y: float) -> Iterator[str]:
    """Yield a QR code, a module being one unit, and each run of dark ones in a row one rectangle."""
    rows = encode(mark.payload.encode(), CHEQUERED)
    module = mark.side / len(rows)
    yield f"{_placed(module, module, SIDE + mark.x, y)} 0 g"
    for number, row in enumerate(rows, start=1):
        for dark in DARK.finditer(bytes(row)):
            yield f"{dark.start()} {-number} {dark.end() - dark.start()} 1 re"
    yield "f"


def _placed(width: float, height: float, x: float, y: float) -> str:
    """Return what makes a square of one unit as wide and as high, with its lower left corner at a place."""
    return f"{width:.6f} 0 0 {height:.6f} {x:.4f} {y:.4f} cm"
