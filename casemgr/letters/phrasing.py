"""Words for values: what a letter prints for a code, a date, a country, a told text or a composite.

Whatever follows from the client's sex carries the id of that fact.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.material import Material
from casemgr.letters.sentences import sentence_ends
from casemgr.letters.words import Words
from casemgr.records.kinds import Kind
from casemgr.records.partial_date import PartialDate
from casemgr.vocabulary import Vocabularies

COUNTRY_FORMS = ("name", "full", "of", "in", "to")

Node = dict[str, Value]


@dataclass
class Phrasing:
    """Words values in one language, for one client; `client` holds the pronouns and endings."""

    material: Material
    words: Words
    vocabularies: Vocabularies
    annexes: Mapping[str, int]
    client: Mapping[str, str]

    def voiced(self, form: str, facts: frozenset[str], **given: str) -> Gap:
        """Fill a form with the client's pronouns; where it has one, the words rest on the sex too."""
        speaks = any(f"{{{name}}}" in form for name in self.client)
        ids = facts | {f"{self.material.client.id}.sex"} if speaks else facts
        return Gap(form.format(**(dict(self.client) | given)), ids)

    def forms(self, kind: Kind, value: Any, facts: frozenset[str]) -> Node:
        if kind.parts:
            return self._composite(kind, value, facts)
        if isinstance(value, bool):
            return {"code": Gap("yes" if value else "no", facts), "holds": Flag(value, facts)}
        if isinstance(value, tuple):
            items: list[Value] = [Gap(self._item(kind, each), facts) for each in value]
            return {
                "items": items,
                "codes": [Gap(each, facts) for each in value],
                "text": Gap(self._listed(kind, value), facts),
            }
        if kind.name in ("date", "day"):
            when = value if isinstance(value, PartialDate) else PartialDate.on(value)
            dates: Node = {name: Gap(text, facts) for name, text in self.words.dates(when).items()}
            return dates
        if kind.vocabulary == "country":
            forms: Node = {form: Gap(self.country(value, form), facts) for form in COUNTRY_FORMS}
            return forms | {"code": Gap(value, facts), "text": forms["name"]}
        if kind.vocabulary is not None and kind.name == "term":
            return {"code": Gap(value, facts), "text": self.phrase(kind.vocabulary, value, facts)}
        if kind.name in ("text", "long_text"):
            return {
                "text": Gap(value.strip().rstrip("."), facts),
                "says": [Gap(each, facts) for each in self.sentences(value)],
            }
        return {"text": Gap(str(value), facts)}

    def _composite(self, kind: Kind, value: Any, facts: frozenset[str]) -> Node:
        parts: Node = {}
        for name, part in kind.parts:
            held = getattr(value, name)
            known: Node = {
                "known": Flag(held is not None, facts),
                "code": Gap("", facts),
                "text": Gap("", facts),
            }
            parts[name] = known | (self.forms(part, held, facts) if held is not None else {})
        return {"part": parts, "text": Gap(str(value), facts), "code": Gap("", facts)}

    def _item(self, kind: Kind, value: str) -> str:
        if kind.vocabulary == "country":
            return self.country(value, "full")
        return self.term(kind.vocabulary, value) if kind.vocabulary else value

    def _listed(self, kind: Kind, values: tuple[str, ...]) -> str:
        return self.words.joined([self._item(kind, each) for each in values])

    def sentences(self, text: str) -> Iterator[str]:
        """Yield a told text sentence by sentence, each as it follows "he states that"."""
        flat = " ".join(text.split())
        start = 0
        for end in [*sentence_ends(flat, self.words.language), len(flat)]:
            if said := self.words.statement(flat[start:end]):
                yield said
            start = end

    def term(self, vocabulary: str, code: str) -> str:
        """Return a code in the middle of a sentence: the letter's phrase, else the term's label."""
        return self.phrase(vocabulary, code, frozenset()).text

    def phrase(self, vocabulary: str, code: str, facts: frozenset[str]) -> Gap:
        """Return a code as `term` does, with the facts it rests on."""
        form = self.words.phrase(vocabulary, code)
        if form is not None:
            return self.voiced(form, facts)
        found = self.vocabularies.get(vocabulary)
        return Gap(found.label(code, self.words.language) if found else code, facts)

    def country(self, code: str, form: str) -> str:
        """Return a country in one form; one the language has no forms for is named behind a noun."""
        name = self.vocabularies["country"].label(code, self.words.language)
        forms = self.words.country(code) or self.words.country("other")
        return forms[form].format(name=name)
