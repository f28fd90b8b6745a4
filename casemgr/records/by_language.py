"""Words that a person wrote once for each language: a name, a role, a salutation.

Nothing here is translated by the program; a language that nobody has written is missing.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from casemgr.records.kinds import TEXT, Kind, ValueShapeError, fits, term

_LANGUAGE = term("language")


@dataclass(frozen=True, slots=True)
class ByLanguage:
    """Words by language code, in the order of the codes."""

    words: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, words: Mapping[str, str] | Iterable[tuple[str, str]]) -> "ByLanguage":
        """Return the given words; `{"en": "counsellor", "ru": "консультант"}`."""
        return cls(tuple(sorted(dict(words).items())))

    def get(self, language: str) -> str | None:
        """The words in one language, or None where nobody has written them."""
        return dict(self.words).get(language)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.words)


def _from_json(value: Any) -> ByLanguage:
    if not isinstance(value, Mapping):
        raise ValueShapeError("by_language", value)
    words = {_LANGUAGE.from_json(code): TEXT.from_json(text) for code, text in value.items()}
    if not fits(words.values()):
        raise ValueShapeError("by_language", value)
    return ByLanguage.of(words)


def _from_text(text: str) -> ByLanguage:
    """Read "en=counsellor; ru=консультант"."""
    parts = [piece.partition("=") for piece in text.split(";") if piece.strip()]
    if not all(equals for _, equals, _ in parts):
        raise ValueShapeError("by_language", text)
    return _from_json({code.strip(): words.strip() for code, _, words in parts})


BY_LANGUAGE = Kind(
    "by_language",
    lambda value: dict(value.words),
    _from_json,
    _from_text,
    words=lambda value: " ".join(text for _, text in value),
    vocabulary="language",
)
