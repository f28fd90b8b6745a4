"""The types of letter there are, and the texts they are written from (resources/letters).

A type is a folder; what it is stands in its `type.toml`, once for all languages:

    purpose = "Ask a consul to accept an application and to consider it on humanitarian grounds."
    addressees = ["embassy", "consulate"]     kinds it may go to
    procedures = ["visa_hum_D"]               procedures it belongs to
    signatories = 2                           how many sign
    pages = 2                                 how long it may be
    clauses = ["S4", "S5", …, "P03", …]       what it can hold, in the order of the page
    bases = ["UNHCR-GIP10", …]                what its S9 cites, where the law allows
    annexes = ["identity_page", …]            kinds of paper that are looked for among its annexes
    asks = ["client.born_on", …]              facts it cannot do without, as paths of the view
    fits = ["CO_SEC", …]                      profiles it is offered for first
    urgent = true                             it may go the short way of HR38
    pseudonymous = true                       the client stands in it under a name agreed with the reader

Structure and words are apart. `clauses/P04.md` says which sentences a paragraph has, in what order and
when, without a word of any language; `clauses/en.toml` holds those sentences in English. What a type
says otherwise stands in its own folder under the same names and is laid over the shared one: `L01/S10.md`,
`L01/en.toml`. So a language cannot differ from another in what it says, only in how.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from casemgr import places
from casemgr.casework.whereabouts import DETENTION_LETTER
from casemgr.errors import NotFoundError
from casemgr.letters.conditions import Condition, load_conditions
from casemgr.letters.template import Templates
from casemgr.letters.words import Words, load_words
from casemgr.records.document import Document
from casemgr.records.fact import held

BODY = "letter"
"""The template that a whole letter is rendered from; it follows from the clauses of its type."""

SHARED = "clauses"
"""The folder of what all types share."""

INSIDE = ("client",)
"""Names of texts that stand inside a sentence, so their line does not end with them."""

CONTEXT = "S9"
"""The clause that follows from the legal bases of a type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterType:
    """One type and its structure, the same in every language."""

    code: str
    purpose: str
    addressees: tuple[str, ...]
    procedures: tuple[str, ...]
    signatories: int
    pages: int
    clauses: tuple[str, ...]
    bases: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    asks: tuple[str, ...]
    fits: tuple[str, ...]
    urgent: bool = False
    pseudonymous: bool = False
    narrow: bool = False
    """Whether it names no paper but its annexes and those of the kinds it looks for."""
    languages: tuple[str, ...]
    reading: tuple[str, ...]
    """Languages in which it is only for the client's own reading, never for submission."""

    @property
    def of_nobody(self) -> bool:
        """Whether it is about a country and no person, so that nobody consents to it."""
        return "S12" not in self.clauses

    def looks_for(self, document: Document) -> bool:
        """Whether a document is annexed unless someone says otherwise: of a kind asked for, naming nobody."""
        return held(document.kind) in self.annexes and document.nameless and held(document.blob) is not None


@dataclass(frozen=True)
class LetterTexts:
    """All types, conditions, words and texts, read once and handed to whoever writes a letter.

    `sources` holds structures as `clauses/P04` and `L01/S10`, sentences as `en/clauses/P04/heading` and
    `en/L01/S10/request`.
    """

    types: Mapping[str, LetterType]
    conditions: Mapping[str, Condition]
    words: Mapping[str, Words]
    sources: Mapping[str, str]

    @cached_property
    def _templates(self) -> dict[tuple[str, str], Templates]:
        return {}

    def templates(self, code: str, language: str) -> Templates:
        """Return the templates of a type in a language; `BODY` is the whole letter."""
        if (code, language) not in self._templates:
            self._templates[code, language] = Templates(self.sources_of(code, language))
        return self._templates[code, language]

    def sources_of(self, code: str, language: str) -> Mapping[str, str]:
        """Return what a type is written from in a language: its own texts laid over the shared ones."""
        kind = self.type(code)
        laid = {BODY: _body(kind), CONTEXT: ""}
        for place in (SHARED, f"{language}/{SHARED}", code, f"{language}/{code}"):
            start = len(place) + 1
            laid |= {
                name[start:]: text for name, text in self.sources.items() if name.startswith(f"{place}/")
            }
        return laid | {CONTEXT: laid[CONTEXT] or _context(kind, laid)}

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

    def offered(self, profiles: Iterable[str], *, detained: bool = False) -> list[LetterType]:
        """Return every type, those that fit the case first; L12 only while the client is held (HR42)."""
        wanted = set(profiles)
        open_types = (each for each in self.types.values() if detained or each.code != DETENTION_LETTER)
        return sorted(open_types, key=lambda each: (not wanted & set(each.fits), each.code))


@cache
def shipped_letters() -> LetterTexts:
    """Return the types of letter that come with the program, read once."""
    return load_letters(places.resources() / "letters")


def load_letters(folder: Path) -> LetterTexts:
    """Read resources/letters."""
    words = load_words(folder / "words")
    types = {path.parent.name: _type(path, words) for path in sorted(folder.glob("*/type.toml"))}
    sources: dict[str, str] = {}
    for place in (SHARED, *types):
        sources |= _texts(folder / place)
    return LetterTexts(
        MappingProxyType(types),
        load_conditions(folder / "conditions.toml"),
        words,
        MappingProxyType(sources),
    )


def _type(path: Path, words: Mapping[str, Words]) -> LetterType:
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = {name: tuple(value) for name, value in read.items() if isinstance(value, list)}
    written = tuple(language for language in words if path.with_name(f"{language}.toml").exists())
    reading = tuple(language for language in written if words[language].only_for_reading)
    told = {"code": path.parent.name, "languages": written, "reading": reading}
    return LetterType(**{**read, **lists, **told})


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the structures and the sentences of one folder by their names."""
    for path in sorted(folder.glob("*.md")):
        yield f"{folder.name}/{path.stem}", path.read_text(encoding="utf-8")
    for path in sorted(folder.glob("*.toml")):
        if path.stem != "type":
            read = tomllib.loads(path.read_text(encoding="utf-8"))
            yield from _sentences(f"{path.stem}/{folder.name}", read)


def as_line(name: str, text: str) -> str:
    """Return a sentence as the template that stands for it: a heading in italics, on a line of its own."""
    line = f"*{text}*" if name.endswith("heading") else text
    return line if name.rpartition("/")[2] in INSIDE else f"{line}\n"


def as_sentence(name: str, line: str) -> str:
    """Return the sentence that a template stands for, as it is written in a file of a language."""
    text = line.removesuffix("\n")
    return text[1:-1] if name.endswith("heading") else text


def _sentences(place: str, read: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield sentences as templates of one line; the heading of a paragraph is set apart."""
    for clause, sentences in read.items():
        for name, text in sentences.items():
            yield f"{place}/{clause}/{name}", as_line(name, text)


def _body(kind: LetterType) -> str:
    """Return the letter as a template: each clause under its own condition."""
    return "".join(
        f'{{% if clause.{name.lower()} %}}\n{{% include "{name}" %}}\n\n{{% endif %}}\n'
        for name in kind.clauses
    )


def _context(kind: LetterType, laid: Mapping[str, str]) -> str:
    """Return what law a type names: a sentence for each basis that may be cited and no clause has said."""
    cited = "".join(
        f'{{% if {_unsaid(kind, laid, basis)} %}}\n{{% include "law/{basis}" %}}\n{{% endif %}}\n'
        for basis in kind.bases
    )
    return f'1. {{% include "S9/heading" %}}\n{cited}{{% include "S9/decision" %}}\n'


def _unsaid(kind: LetterType, laid: Mapping[str, str], basis: str) -> str:
    """Return the condition under which a basis is still to be named."""
    saying = [name for name in kind.clauses if name != CONTEXT and f'"law/{basis}"' in laid.get(name, "")]
    usable = f"law.{basis.lower().replace('-', '_')}.usable"
    return " and ".join([usable, *(f"not clause.{name.lower()}" for name in saying)])
