"""The facts of one record as a template sees them: words to print, each with the id of its fact.

Every described field gives a small dictionary; a new field is there without being named here:

    known     whether there is something to say        text   the words for it
    on, name, since   a date as an adverbial, as a noun, and after "since"
    code      the bare code, for comparisons
    of in to  a country in the cases of the language   says   a told text, sentence by sentence
    told      the same, each sentence with its lead, as `parts` of a record are
    lead      "He states that": the words that say how we know it, by source and office
    seen      "We have seen the original of": the same for a paper
    part      the parts of a composite value

A fact that must not print (in conflict, marked never, redacted, told in another language) is known and
prints a placeholder, so that the sentence is seen and stopped; what is unknown or inferred is not.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from casemgr.language.dates import DateWordingError
from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.phrasing import COUNTRY_FORMS, Node, Phrasing
from casemgr.records.described import Description, fields_of
from casemgr.records.document import Document
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.kinds import Kind
from casemgr.records.record import Record

LETTERS_OF = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "georgian": re.compile("[\u10a0-\u10ff]"),
}
SCRIPTS = {"ru": "cyrillic", "be": "cyrillic", "uk": "cyrillic", "ka": "georgian"}
WRITTEN_IN = {"latin": "en", "cyrillic": "ru", "georgian": "ka"}
"""The language in which what clients tell is written down, by its script."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A fact that a letter asks for and must not or cannot print, and why as a code."""

    record: str
    field: str
    code: str

    @property
    def fact(self) -> str:
        """The id of the fact."""
        return f"{self.record}.{self.field}"


@dataclass
class Teller(Phrasing):
    """Turns records into nodes for one letter; `holes` collects what could not be printed."""

    holes: dict[str, Hole] = field(default_factory=dict)

    def node(self, record: Record) -> Node:
        """Return every described field of a record as a template sees it."""
        made: Node = {}
        for name, description in fields_of(type(record)).items():
            value = getattr(record, name)
            fact = f"{record.id}.{name}"
            if isinstance(value, Fact):
                made[name] = self._fact(record, description, value)
            elif description.kind.target is None:
                known = None if isinstance(value, Empty) else value
                made[name] = self._plain(fact, description.kind, known)
        return made

    def _plain(self, fact: str, kind: Kind, value: Any) -> Node:
        facts = frozenset({fact})
        made: Node = {"known": Flag(value is not None, facts), "code": Gap("", facts), "text": Gap("", facts)}
        return made | self.forms(kind, value, facts) if value is not None else made

    def _fact(self, record: Record, description: Description, fact: Fact[Any]) -> Node:
        name = f"{record.id}.{description.name}"
        facts = frozenset({name})
        hole = self.hole(record, description, fact)
        if hole in ("missing", "inferred"):
            shown = Gap(self._placeholder(hole, description.name), facts)
            blank: Node = {"code": Gap("", facts), "text": shown}
            blank |= {name: [] for name in ("says", "told", "items", "codes")}
            return blank | {"known": Flag(False, facts)}
        told: Node = {
            "known": Flag(True, facts),
            "lead": self.lead(record.id, description.name, fact),
            "seen": self.seen(name, fact),
            "source": Gap(str(fact.source), facts),
        }
        if hole:
            text = self._placeholder(hole, description.name)
            told |= self._blocked(description.kind, text, facts)
        else:
            told |= self.forms(description.kind, self._worded(name, description.kind, fact), facts)
        return told | {"told": _tellings(told)}

    def _blocked(self, kind: Kind, text: str, facts: frozenset[str]) -> Node:
        gap = Gap(text, facts)
        forms: Node = dict.fromkeys(("text", "on", "since", *COUNTRY_FORMS), gap)
        parts: Node = {
            name: {"known": Flag(True, facts), **self._blocked(part, text, facts)}
            for name, part in kind.parts
        }
        return forms | {"code": Gap("", facts), "says": [gap], "items": [gap], "codes": [], "part": parts}

    def hole(self, record: Record, description: Description, fact: Fact[Any]) -> str:
        """Return why a fact must not or cannot be printed, empty where it can."""
        name = f"{record.id}.{description.name}"
        code = self._hole(name, description.kind, fact)
        if code and code != "missing":
            self.holes[name] = Hole(record.id, description.name, code)
        return code

    def _hole(self, name: str, kind: Kind, fact: Fact[Any]) -> str:
        value = fact.known
        if name in self.material.conflicts:
            return "conflict"
        if value is None or fact.source is None:
            return "missing"
        if fact.letter_use is LetterUse.NEVER:
            return "never"
        if fact.source is Source.INFERRED:
            return "inferred"
        if not self._datable(kind, value):
            return "wording"
        if kind.name not in ("text", "long_text"):
            return ""
        worded = self.material.wording(name, value, self.words.language)
        if fact.letter_use is LetterUse.ALLOWED_REDACTED and worded is None:
            return "redaction"
        foreign = not self.readable(value, strict=kind.name == "long_text")
        return "wording" if foreign and worded is None else ""

    def _datable(self, kind: Kind, value: Any) -> bool:
        """Tell whether the language has words for a date, or for every date of a composite."""
        if kind.parts:
            held = ((part, getattr(value, name)) for name, part in kind.parts)
            return all(self._datable(part, each) for part, each in held if each is not None)
        if kind.name != "date":
            return True
        try:
            self.words.dates(value)
        except DateWordingError:
            return False
        return True

    def readable(self, text: str, *, strict: bool) -> bool:
        """Tell whether a text is in the language of the letter, as far as its script says.

        What was told is taken for the language its script most often stands for; a letter in another one
        needs a wording. A name or another short text may stand in any letter in its script or in Latin.
        """
        script = SCRIPTS.get(self.words.language, "latin")
        found = {name for name, letters in LETTERS_OF.items() if letters.search(text)}
        if not strict:
            return found <= {script, "latin"}
        return not found or (script in found and WRITTEN_IN[script] == self.words.language)

    def _worded(self, name: str, kind: Kind, fact: Fact[Any]) -> Any:
        if kind.name not in ("text", "long_text"):
            return fact.known
        return self.material.wording(name, str(fact.known), self.words.language) or fact.known

    def _placeholder(self, code: str, name: str) -> str:
        return self.words.text("placeholder", code).format(field=name.replace("_", " "))

    def lead(self, record: str, name: str, fact: Fact[Any]) -> Gap:
        """Return the words that say how a fact is known, and the ids they rest on."""
        paper, ids = self.paper(fact.document)
        office = self.office(fact)
        form = self.words.lead(self._source(fact), ours=not office, on_paper=bool(paper))
        return self.voiced(form, ids | {f"{record}.{name}"}, office=office, paper=paper)

    def seen(self, name: str, fact: Fact[Any]) -> Gap:
        """Return the words that say of a paper how it is known."""
        office = self.office(fact)
        return self.voiced(
            self.words.seen(self._source(fact), ours=not office), frozenset({name}), office=office
        )

    def _source(self, fact: Fact[Any]) -> Source:
        """A fact without a source is a statement at most; the store lets none in."""
        return fact.source or Source.CLIENT_STATEMENT

    def office(self, fact: Fact[Any]) -> str:
        """Return the name of the partner office that observed a fact, empty where it was ours."""
        if fact.office in (None, self.material.office):
            return ""
        partner = self.material.offices.get(str(fact.office))
        named = partner.called(self.words.language) if partner is not None else ""
        return named or self.words.text("lead", "another_office")

    def paper(self, document: str | None) -> tuple[str, frozenset[str]]:
        """Return how a letter names a paper, an annex by its number, and the ids of the facts that say so."""
        identity = self.material.find(IdentityDocument, document)
        if identity is not None and not isinstance(identity.kind, Empty):
            return self.term("doc_type", identity.kind), frozenset({f"{identity.id}.kind"})
        found = self.material.find(Document, document)
        if found is None:
            return "", frozenset()
        annex = self.annexes.get(found.id)
        if annex is not None:
            return self.words.text("annex").format(number=annex), frozenset()
        return self.caption(found)

    def caption(self, document: Document) -> tuple[str, frozenset[str]]:
        """Return what a document is in the words of the language: its caption, else its kind."""
        name = f"{document.id}.caption"
        fact = document.caption
        text = fact.known
        if text is not None:
            worded = self.material.wording(name, text, self.words.language)
            if worded or self.readable(text, strict=True):
                return worded or text, frozenset({name})
        kind = "other" if isinstance(document.kind, Empty) else document.kind
        return self.term("document_kind", kind), frozenset({name, f"{document.id}.kind"})


def _tellings(node: Node) -> list[Value]:
    """Return a told text as tellings: every sentence behind the words that say how it is known."""
    says = node.get("says", [])
    assert isinstance(says, list)
    return [{"lead": node["lead"], "says": [each]} for each in says]
