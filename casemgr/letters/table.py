"""A table on paper: a title, a heading row and rows whose cells wrap in their columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casemgr.letters.flow import MM, NAME, NOTE, SMALL, WIDTH, Flow, texts
from casemgr.letters.fonts import BOLD, REGULAR
from casemgr.letters.layout import Advances, Mark, Rule, Strip, lines
from casemgr.letters.typography import bound

GAP = 2 * MM


class TableComposer:
    """Turns rows into strips; `widths` of the columns are in millimetres."""

    def __init__(self, title: str, widths: Sequence[float], page_label: str, advances: Advances) -> None:
        self._title = title
        self._widths = [width * MM for width in widths]
        self._label = page_label
        self._flow = Flow(advances)

    def strips(self, rows: Sequence[Sequence[str]]) -> Iterator[Strip]:
        """Yield the title, the heading row with a rule below it, and every other row."""
        yield from self._flow.plain(self._title, NAME, BOLD, role="H1")
        for number, row in enumerate(rows):
            yield self._row(row, BOLD if number == 0 else REGULAR, ruled=number == 0)

    def footer(self, page: int, pages: int) -> list[Strip]:
        """Return the number of a page."""
        label = self._label.replace("{page}", str(page)).replace("{pages}", str(pages))
        return [Strip(SMALL.leading, (self._flow.right(label, SMALL), Rule(0, WIDTH, -5, 0.75)))]

    def _row(self, cells: Sequence[str], face: str, *, ruled: bool) -> Strip:
        marks: list[Mark] = []
        deepest, x = 1, 0.0
        for cell, width in zip(cells, self._widths, strict=True):
            tag = self._flow.tag("P")
            broken = lines([(bound(cell), face)], width - GAP, NOTE.size, self._flow.advances)
            for number, line in enumerate(broken):
                marks += texts(line, x, NOTE.size + number * NOTE.leading, NOTE, tag)
            deepest, x = max(deepest, len(broken)), x + width
        row = Strip(deepest * NOTE.leading, tuple(marks), before=4.0)
        under = Rule(0, WIDTH, row.height + 2, 0.55)
        return replace(row, height=row.height + 3, marks=(*row.marks, under)) if ruled else row
