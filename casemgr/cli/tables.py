"""Columns of text that fit a terminal of eighty columns, in any script."""

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

WIDTH = 80
_GAP = 2
_NARROWEST = 16


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return rows under a heading, each column as wide as it needs; the last one is wrapped."""
    return list(columns([heading, ["-" * len(word) for word in heading], *rows]))


def columns(rows: Iterable[Sequence[str]], indent: int = 0, wide: int = WIDTH) -> Iterator[str]:
    """Yield rows with their columns aligned; the last column is wrapped into what is left."""
    rows = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(map(width, cells)) for cells in zip(*(row[:-1] for row in rows), strict=True)]
    left = indent + sum(widths) + _GAP * len(widths)
    for row in rows:
        cells = (padded(cell, space) for cell, space in zip(row, widths, strict=False))
        first = " " * indent + "".join(cell + " " * _GAP for cell in cells)
        rest = _wrapped(row[-1], max(wide - left, _NARROWEST)) or [""]
        yield (first + rest[0]).rstrip()
        yield from (" " * left + line for line in rest[1:])


def paragraph(text: str, indent: int = 0) -> list[str]:
    """Return running text in lines."""
    return [" " * indent + line for line in _wrapped(text, WIDTH - indent)]


def _wrapped(text: str, wide: int) -> list[str]:
    """Return lines; a path or an id is never broken."""
    return textwrap.wrap(text, wide, break_long_words=False, break_on_hyphens=False)


def moment(ms: int) -> str:
    """Return a point in time, given in milliseconds since 1970, by the clock of UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")


def padded(text: str, space: int) -> str:
    """Return the text filled up with spaces."""
    return text + " " * (space - width(text))


def width(text: str) -> int:
    """Return how many columns a text takes: marks that combine take none."""
    return sum(not unicodedata.combining(character) for character in text)
