"""The types of letter there are: each a folder of resources/letters with its structure and its bodies.

    purpose = "Ask a consul to accept an application and to consider it on humanitarian grounds."
    addressees = ["embassy", "consulate"]     kinds it may go to
    procedures = ["visa_hum_D"]               procedures it belongs to
    signatories = 2                           how many sign
    pages = 2                                 how long it may be
    blocks = ["S1", …]  paragraphs = ["P03", …]
    asks = ["passport.paper", …]              facts it cannot do without, as paths of the view
    fits = ["CO_SEC", …]                      profiles it is offered for first

Bodies are `<language>.md`, shared clauses `clauses/<language>/<name>.md`; conditions and words are the
same for all types.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from casemgr.errors import NotFoundError
from casemgr.letters.conditions import Condition, load_conditions
from casemgr.letters.template import Templates
from casemgr.letters.words import Words, load_words


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterType:
    """One type and its structure, the same in every language."""

    code: str
    purpose: str
    addressees: tuple[str, ...]
    procedures: tuple[str, ...]
    signatories: int
    pages: int
    blocks: tuple[str, ...]
    paragraphs: tuple[str, ...]
    asks: tuple[str, ...]
    fits: tuple[str, ...]
    languages: tuple[str, ...]
    reading: tuple[str, ...]
    """Languages in which it is only for the client's own reading, never for submission."""

    @property
    def clauses(self) -> tuple[str, ...]:
        """Every clause a letter of this type can hold."""
        return (*self.blocks, *self.paragraphs)


@dataclass(frozen=True)
class LetterTexts:
    """All types, conditions, words and templates, read once and handed to whoever writes a letter."""

    types: Mapping[str, LetterType]
    conditions: Mapping[str, Condition]
    words: Mapping[str, Words]
    sources: Mapping[str, str]

    @cached_property
    def templates(self) -> Templates:
        """The templates by name: `L01/en.md`, `clauses/en/P04.md`."""
        return Templates(self.sources)

    def type(self, code: str) -> LetterType:
        """Return a type by its code; raises NotFoundError."""
        if code not in self.types:
            raise NotFoundError("letter type", code)
        return self.types[code]

    def language(self, code: str, language: str) -> Words:
        """Return the words of a language a type is written in; raises NotFoundError."""
        if language not in self.type(code).languages:
            raise NotFoundError("letter language", language)
        return self.words[language]

    def offered(self, profiles: Iterable[str]) -> list[LetterType]:
        """Return every type, those that fit the case first."""
        wanted = set(profiles)
        return sorted(self.types.values(), key=lambda each: (not wanted & set(each.fits), each.code))


def load_letters(folder: Path) -> LetterTexts:
    """Read resources/letters."""
    sources = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.md"))
    }
    types = {path.parent.name: _type(path, sources) for path in sorted(folder.glob("*/type.toml"))}
    return LetterTexts(
        MappingProxyType(types),
        load_conditions(folder / "conditions.toml"),
        load_words(folder / "words"),
        MappingProxyType(sources),
    )


def _type(path: Path, sources: Mapping[str, str]) -> LetterType:
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = {name: tuple(value) for name, value in read.items() if isinstance(value, list)}
    code = path.parent.name
    languages = tuple(
        name.split("/")[1].removesuffix(".md") for name in sources if name.startswith(f"{code}/")
    )
    return LetterType(**{**read, **lists, "code": code, "languages": languages})
