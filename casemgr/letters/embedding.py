"""The faces of one PDF file: what is written in them, and the subsets that show it.

A character gets its code when it is first written, so that a page is written in one pass and a file
holds no glyph that is not on paper. Codes have two bytes and are the numbers of the glyphs, as
ISO 32000-1, 9.7 has it for composite fonts. Nothing is kept from one file to the next: what a letter
holds of a name must not stay behind in a cache.
"""

from collections.abc import Iterator, Sequence

from casemgr.letters.pdf_file import PdfFile
from casemgr.letters.typeface import Typeface
from casemgr.letters.typography import NO_BREAK

SUBSET = "AAAAAA+"
MOST_MAPPED = 100  # characters in one block of a character map (ISO 32000-1, 9.10.3)
ESCAPED = {character: f"\\{character}" for character in "()\\"} | {"\r": "\\r"}

_MAP = """/CIDInit/ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def/CMapType 2 def
1 begincodespacerange<0000><FFFF>endcodespacerange
{blocks}
endcmap CMapName currentdict/CMap defineresource pop end end"""


class _Codes(dict[str, str]):
    """The code of each character as it stands in a string of a page, from 1 in the order they come."""

    def __missing__(self, character: str) -> str:
        high, low = divmod(len(self) + 1, 256)
        self[character] = "".join(ESCAPED.get(byte, byte) for byte in (chr(high), chr(low)))
        return self[character]


class EmbeddedFace:
    """One face in one file; it stands under `number` once it is `put`."""

    def __init__(self, name: str, face: Typeface, number: int) -> None:
        self.number = number
        self._name = f"{SUBSET}{name}"
        self._face = face
        self._codes = _Codes()

    def string(self, text: str) -> str:
        """Return words as a string of a page, a character for each of its bytes."""
        return f"({''.join(map(self._codes.__getitem__, text.replace(NO_BREAK, ' ')))})"

    def put(self, file: PdfFile) -> None:
        """Add the font with the glyphs that were written."""
        characters = list(self._codes)
        subset = self._face.subset(characters)
        program = file.put_stream(subset, f"/Length1 {len(subset)}")
        told = "".join(f"/{key} {value}" for key, value in self._face.descriptor().items())
        descriptor = file.put(f"<</Type/FontDescriptor/FontName/{self._name}{told}/FontFile2 {program} 0 R>>")
        widths = " ".join(str(self._face.widths[character]) for character in characters)
        glyphs = file.put(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{self._name}/CIDToGIDMap/Identity"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/W[1[{widths}]]>>"
        )
        written = file.put_stream(_MAP.format(blocks="\n".join(_blocks(characters))).encode("ascii"))
        file.put(
            f"<</Type/Font/Subtype/Type0/BaseFont/{self._name}/Encoding/Identity-H"
            f"/DescendantFonts[{glyphs} 0 R]/ToUnicode {written} 0 R>>",
            self.number,
        )


def _blocks(characters: Sequence[str]) -> Iterator[str]:
    """Yield which character each code stands for, so that words can be copied and read aloud."""
    for begin in range(0, len(characters), MOST_MAPPED):
        part = characters[begin : begin + MOST_MAPPED]
        rows = (
            f"<{code:04X}><{character.encode('utf-16-be').hex()}>"
            for code, character in enumerate(part, start=begin + 1)
        )
        yield "\n".join((f"{len(part)} beginbfchar", *rows, "endbfchar"))
