"""Text files of strangers: which encoding they are in, as far as the bytes tell.

Python's codecs are safe with any bytes, so this needs no process of its own. Where nothing proves the
encoding it is a guess and says so, for a wrong one turns a name into another.
"""

import codecs
import re
from dataclasses import dataclass

MOST_BYTES = 4 << 20
"""Bytes that are shown; a longer text is cut there."""

_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# The eight-bit encodings in which programs of the region wrote, with the letters that betray each.
_GUESSES = ("cp1251", "koi8_u", "cp866", "cp1257")
_ORDINARY = frozenset("оеаинтсрвлкмдпуяіў" + "oaeinrtslkmdupųėąįš" + "ОЕАИНТСРВЛКМДПУЯІЎ")
_MIXED = re.compile("[a-z](?=[\u0400-\u04ff])|[\u0400-\u04ff](?=[a-z])", re.IGNORECASE)
_CAPITAL_WITHIN = re.compile("[а-яёіїєґў](?=[А-ЯЁІЇЄҐЎ])")
_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text as it is shown, with pictures of the control characters that would not be seen.

    `encoding` is a name that Python knows. `certain` is false where it was guessed. `cut` is true where
    there is more.
    """

    text: str
    encoding: str
    certain: bool
    cut: bool


def decode(content: bytes) -> PlainText:
    """Return the text in a file."""
    beginning, cut = content[:MOST_BYTES], len(content) > MOST_BYTES
    for mark, marked in _MARKS.items():
        if beginning.startswith(mark):
            return _shown(beginning[len(mark) :], marked, certain=True, cut=cut)
    if _is_utf8(beginning, cut):
        return _shown(beginning, "utf-8", certain=True, cut=cut)
    if (encoding := _utf16_without_mark(beginning)) is not None:
        return _shown(beginning, encoding, certain=False, cut=cut)
    return _shown(
        beginning, max(_GUESSES, key=lambda name: _likeness(beginning, name)), certain=False, cut=cut
    )


def _shown(content: bytes, encoding: str, *, certain: bool, cut: bool) -> PlainText:
    text = content.decode(encoding, "replace").replace("\r\n", "\n").translate(_PICTURES)
    return PlainText(text, encoding, certain, cut)


def _is_utf8(content: bytes, cut: bool) -> bool:
    """Tell whether the bytes are UTF-8, of which a cut may have taken the last letter in part."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content, final=not cut)
    except UnicodeDecodeError:
        return False
    return b"\0" not in content


def _utf16_without_mark(content: bytes) -> str | None:
    """Return the byte order of text in which every other byte is the same small number, None elsewhere."""
    for encoding, high in (("utf-16-le", content[1::2]), ("utf-16-be", content[::2])):
        if len(content) >= 4 and sum(byte in (0, 1, 4, 16) for byte in high) > 0.9 * len(high):
            return encoding
    return None


def _likeness(content: bytes, encoding: str) -> int:
    """Return how much the bytes, in this encoding, look like words: common letters, in their places."""
    text = content[:20_000].decode(encoding, "replace")
    common = sum(letter in _ORDINARY for letter in text)
    signs = sum(letter > "\x7f" and not letter.isalpha() for letter in text)
    return common - 2 * (signs + len(_MIXED.findall(text)) + len(_CAPITAL_WITHIN.findall(text)))
