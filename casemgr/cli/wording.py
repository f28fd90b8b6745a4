"""Fields and values in words, in the language of the vocabularies."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from casemgr.records.described import Description, fields_of
from casemgr.records.fact import Empty, Fact, LetterUse, held
from casemgr.records.kinds import Kind
from casemgr.records.person import Name
from casemgr.records.record import Record
from casemgr.vocabulary import Vocabularies, shipped


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts codes, values and facts into words."""

    vocabularies: Vocabularies
    language: str = "en"

    def label(self, vocabulary: str | None, code: str) -> str:
        """Return the label of a code, the code itself where it is in no vocabulary."""
        known = self.vocabularies.get(vocabulary or "")
        return known.label(code, self.language) if known else code

    def value(self, kind: Kind, value: Any) -> str:
        """Return a value that is there."""
        if isinstance(value, Name):
            return str(value)
        if kind.parts:
            said = ((part, getattr(value, name)) for name, part in kind.parts)
            return ", ".join(self.value(part, held) for part, held in said if held is not None)
        written = kind.to_json(value)
        if isinstance(written, bool):
            return self.label("yes_no", "yes" if written else "no")
        if isinstance(written, dict):
            return "; ".join(f"{name}: {text}" for name, text in written.items())
        if isinstance(written, list):
            return ", ".join(self.label(kind.vocabulary, item) for item in written)
        return self.label(kind.vocabulary, str(written))

    def register(self, description: Description, register: Any) -> str:
        """Return what a field holds and, for a fact, how it is known."""
        value = register.value if isinstance(register, Fact) else register
        empty = isinstance(value, Empty)
        said = self.label("empty", value) if empty else self.value(description.kind, value)
        known = ", ".join(self._provenance(register)) if isinstance(register, Fact) else ""
        return f"{said} [{known}]" if known else said

    def _provenance(self, fact: Fact[Any]) -> Iterator[str]:
        if fact.source is not None:
            yield self.label("source", fact.source)
        if fact.seen_on is not None:
            yield fact.seen_on.isoformat()
        if fact.letter_use is not LetterUse.ALLOWED:
            yield "letters: " + self.label("letter_use", fact.letter_use)

    def title(self, record: Record) -> str:
        """Return what tells a record from its neighbours."""
        return ", ".join(self.value(description.kind, value) for description, value in record.title())

    def name(self, record: Any) -> str:
        """Return the name of an addressee, an organisation or a signatory, in our language if it has one."""
        by_language = held(record.name)
        if by_language is None:
            return ""
        return by_language.get(self.language) or next((words for _, words in by_language), "")

    def fields(self, record: Record) -> Iterator[tuple[str, str]]:
        """Yield the names and words of all fields that somebody has touched."""
        for name, description in fields_of(type(record)).items():
            register = getattr(record, name)
            if register != description.blank:
                yield name, self.register(description, register)

    def day(self, value: date | Empty) -> str:
        """Return a calendar day as it sorts, or nothing."""
        return "" if isinstance(value, Empty) else value.isoformat()


@cache
def wording() -> Wording:
    """Return the words of the vocabularies that come with the program."""
    return Wording(shipped())
