"""The faces letters are set in, and what they cannot show.

One merged family covers Latin, Cyrillic and Georgian (resources/fonts, made by packaging/fonts.py),
for a PDF reader has no font fallback and prints a box for a glyph it lacks. Parsing costs some
milliseconds a face, so it happens once a process and not before the first letter.
"""

import functools
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from casemgr.errors import FailedError
from casemgr.places import resources

if TYPE_CHECKING:
    from casemgr.letters.typeface import Typeface

REGULAR, BOLD, ITALIC = "CaseSerif-Regular", "CaseSerif-Bold", "CaseSerif-Italic"
ASCENT, DESCENT = 1.069, 0.293  # of the size in points, as the fonts' hhea table says


class MissingGlyphError(FailedError):
    """The letter fonts cannot show `characters`; a box in their place would reach the reader."""

    def __init__(self, characters: Iterable[str]) -> None:
        self.characters = tuple(characters)
        super().__init__(", ".join(map(described_character, self.characters)))


def described_character(character: str) -> str:
    """Name a character, also one that cannot be seen: `U+202E RIGHT-TO-LEFT OVERRIDE`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


@functools.cache
def faces() -> "Mapping[str, Typeface]":
    """Return the three faces by name, parsed."""
    from casemgr.letters.typeface import Typeface  # ReportLab is loaded with the first letter, not at start

    return {name: Typeface(resources() / "fonts" / f"{name}.ttf") for name in (REGULAR, BOLD, ITALIC)}


@functools.cache
def coverage() -> frozenset[str]:
    """Return the characters that every face shows."""
    return frozenset.intersection(*(face.characters for face in faces().values()))


def missing_glyphs(text: str) -> list[str]:
    """Return the characters of `text` that cannot be shown, each once, in the order of their code points.

    Controls, bidirectional marks and zero-width characters are among them: they would be invisible
    on paper and yet change what is read.
    """
    return sorted(set(text) - coverage())


def require_glyphs(text: str) -> None:
    """Raise `MissingGlyphError` naming every character of `text` that cannot be shown."""
    if missing := missing_glyphs(text):
        raise MissingGlyphError(missing)
