"""The words of one letter language that no clause can hold: forms that follow from what is known.

A clause is text with gaps; which words fill a gap depends on the client's sex, on a fact's source
and office, on a country's case forms. They stand in resources/letters/words/<language>.toml. A form
nobody has written is missing and is said to be, never guessed.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from casemgr.errors import NotFoundError
from casemgr.language.dates import date_name, long_date, on_date, since_date
from casemgr.records.fact import Source
from casemgr.records.partial_date import PartialDate


@dataclass(frozen=True)
class Words:
    """The forms of one language; `table` is its file as read."""

    language: str
    table: Mapping[str, Any]

    @property
    def review(self) -> str:
        """ "needed" while no native reader has looked at this language."""
        return str(self.table.get("review", ""))

    @property
    def only_for_reading(self) -> bool:
        """Whether letters in this language are for the client's own eyes, never for submission."""
        return "reading" in self.forms("letter")

    def text(self, *path: str) -> str:
        """Return one form; raises NotFoundError where the language has none."""
        found: Any = self.table
        for step in path:
            found = found.get(step) if isinstance(found, Mapping) else None
        if not isinstance(found, str):
            raise NotFoundError(f"{self.language} letter words", ".".join(path))
        return found

    def forms(self, *path: str) -> Mapping[str, str]:
        """Return a group of forms, empty where there is none."""
        found: Any = self.table
        for step in path:
            found = found.get(step, {})
        return {name: form for name, form in found.items() if isinstance(form, str)}

    def closing(self, signatories: int) -> str:
        """Return the words before the signatures, which some languages turn to who signs: one or several."""
        forms = self.forms("letter")
        return forms.get("closing_of_several" if signatories > 1 else "closing", forms["closing"])

    def of_client(self, sex: str) -> Mapping[str, str]:
        """Return pronouns and endings for a sex as a document has it; empty where none are written."""
        return self.forms("client", sex)

    def country(self, code: str) -> Mapping[str, str]:
        """Return a country's forms (name, full, of, in, to), empty where none are written."""
        return self.forms("countries", code)

    def phrase(self, vocabulary: str, code: str) -> str | None:
        """Return how a letter says a code in the middle of a sentence, None where it has no wording."""
        return self.forms("phrases", vocabulary).get(code)

    def lead(self, source: Source, *, ours: bool, on_paper: bool) -> str:
        """Return the form that opens a sentence resting on a source: {office}, {paper} and the client's."""
        seen = source in (Source.SEEN_ORIGINAL, Source.SEEN_COPY)
        ending = ("_paper" if on_paper else "_no_paper") if seen else ""
        return self.text("lead", "ours" if ours else "theirs", f"{source}{ending}")

    def seen(self, source: Source, *, ours: bool) -> str:
        """Return the form that says of a paper how it is known: "We have seen the original of"."""
        return self.forms("seen", "ours" if ours else "theirs").get(str(source), "")

    def dates(self, when: PartialDate) -> Mapping[str, str]:
        """Return a date in its four ways: long, as an adverbial (on), as a noun (name), and after "since"."""
        return {
            "text": long_date(when, self.language),
            "on": on_date(when, self.language),
            "name": date_name(when, self.language),
            "since": since_date(when, self.language),
        }

    def days(self, days: Sequence[date]) -> str:
        """Return days as a person lists them: 2 and 16 September, and 12 October 2026."""
        if self.table["days"]["order"] != "day month year":
            return self.joined([date_name(PartialDate.on(day), self.language) for day in sorted(days)])
        months = []
        ordered = sorted(set(days))
        for (year, _), group in groupby(ordered, key=lambda day: (day.year, day.month)):
            within = list(group)
            numbers = self.joined([self._named(day).split(" ", 1)[0] for day in within])
            months.append((year, f"{numbers} {self._named(within[-1]).split(' ', 1)[1]}"))
        shown = [
            text if place + 1 == len(months) or months[place + 1][0] != year else self._yearless(text, year)
            for place, (year, text) in enumerate(months)
        ]
        within_one = any(self.text("days", "and") in text for text in shown)
        return self.joined(shown, last="also" if within_one else "and")

    def _named(self, day: date) -> str:
        return date_name(PartialDate.on(day), self.language).replace("\u00a0", " ")

    def _yearless(self, text: str, year: int) -> str:
        return text.split(f" {year}")[0]

    def joined(self, parts: Sequence[str], last: str = "and") -> str:
        """Return parts as an enumeration of the language; `last` names what joins the last of them."""
        if len(parts) < 2:
            return "".join(parts)
        return self.text("days", "comma").join(parts[:-1]) + self.text("days", last) + parts[-1]

    def counted(self, noun: str, number: int) -> str:
        """Return a number with its noun: 1 page, 9 pages; the rule of plurals is Babel's."""
        from babel import Locale

        form = Locale(self.language).plural_form(number)
        return f"{number} {self.text('counted', noun, form)}"

    def statement(self, text: str) -> str:
        """Return a told sentence as it follows "he states that": no stop, its plain first word small."""
        text = text.strip().rstrip(".").rstrip()
        first, space, rest = text.partition(" ")
        if first.lower() in self._small:
            return f"{first.lower()}{space}{rest}"
        elided, mark, _ = first.partition("’")  # L’adresse, but also L’Ukraine: what follows stays
        small = mark and f"{elided.lower()}{mark}" in self._small
        return f"{elided.lower()}{text[len(elided) :]}" if small else text

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(self.text("statement", "lowered").split())


def load_words(folder: Path) -> Mapping[str, Words]:
    """Read the words of every language in a folder, by language code."""
    return {
        path.stem: Words(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.toml"))
    }
