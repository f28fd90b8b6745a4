"""What the law's rooms say, in words: sentences by code, filled with days, terms and texts.

The core finds codes and facts; the sentences are data (resources/law/words, one file for each
language), so that a counsellor reads them in the language of the program and a reviewer can mend them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Formatter

from babel import Locale
from babel.dates import format_date

from casemgr.language.dates import date_name
from casemgr.law.tables import LawError, Table, Texts, read_file
from casemgr.law.terms import Term
from casemgr.records.partial_date import PartialDate

FALLBACK = "en"

Worth = str | int | date | Term | PartialDate | Texts
"""What can stand in a sentence."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence that is to be said: its code, and what stands in its gaps."""

    code: str
    facts: Mapping[str, Worth]


def said(code: str, **facts: Worth) -> Said:
    """Return a sentence with its facts."""
    return Said(code, facts)


class Sentences:
    """The sentences of every language."""

    def __init__(self, words: Mapping[str, Table]) -> None:
        self._words = words

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are sentences in."""
        return tuple(self._words)

    def codes(self, language: str) -> Mapping[str, str]:
        """Return the sentences of a language by code, gaps in braces."""
        sentences: Mapping[str, str] = self._words[language]["say"]
        return sentences

    def text(self, sentence: Said, language: str = FALLBACK) -> str:
        """Return a sentence in a language, in English where that language has none.

        A Russian day ends in a full stop, and a sentence that ends in a day has one and not two.
        """
        spoken = language if language in self._words else FALLBACK
        facts = {name: self._fact(worth, spoken) for name, worth in sentence.facts.items()}
        return self.codes(spoken)[sentence.code].format(**facts).replace("..", ".")

    def term(self, term: Term, language: str = FALLBACK) -> str:
        """Return a term in words: 7 days, 2 месяца."""
        forms: Mapping[str, str] = self._words[language]["units"][term.unit]
        form = forms.get(Locale(language).plural_form(term.count), forms["other"])
        return form.format(count=term.count)

    def _fact(self, worth: Worth, language: str) -> str:
        match worth:
            case date():
                weekday = format_date(worth, "EEEE", language)
                return f"{weekday}, {date_name(PartialDate.on(worth), language)}"
            case PartialDate():
                return date_name(worth, language)
            case Term():
                return self.term(worth, language)
            case Mapping():
                return worth.get(language) or worth[FALLBACK]
        return str(worth)


def load_sentences(folder: Path) -> Sentences:
    """Return the sentences of a folder; raises LawError where languages differ in codes or gaps."""
    words = {path.stem: read_file(path, "say", "units") for path in sorted(folder.glob("*.toml"))}
    ours = words[FALLBACK]["say"]
    for language, table in words.items():
        for code in sorted(set(ours) ^ set(table["say"])):
            raise LawError(folder / f"{language}.toml", code, "say")
        for code, text in table["say"].items():
            if gaps(text) != gaps(ours[code]):
                raise LawError(folder / f"{language}.toml", code, "gaps")
    return Sentences(words)


def gaps(text: str) -> set[str]:
    """Return the names in braces of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
