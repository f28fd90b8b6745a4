"""A letter review: the text of a draft as another office was asked to read it, and what it said.

The text rests on facts of many classes. It leaves only for the office that was asked, and only while
that office may see every class it rests on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, reference, term, terms
from casemgr.records.record import Problem, Record

AGREED, RETURNED = "agreed", "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReview(Record):
    """One reading of one draft. `asking_office` and `partner_id` are the two it passes between."""

    collection: ClassVar[str] = "letter_reviews"
    required: ClassVar[tuple[str, ...]] = ("case_id", "letter_id", "partner_id", "text")
    titled_by: ClassVar[tuple[str, ...]] = ("asked_on", "verdict", "answered_on")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    letter_id: str | Empty = described(reference("letters"), Sharing.FRAME)
    partner_id: str | Empty = described(reference("partners"), Sharing.FRAME)
    asking_office: str | Empty = described(reference("partners"), Sharing.FRAME)
    classes: tuple[str, ...] | Empty = described(terms("sharing"), Sharing.FRAME)
    """The classes of the facts that the text rests on."""
    asked_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    language: str | Empty = described(term("language"), Sharing.PROCEDURE)
    text_sha256: str | Empty = described(TEXT, Sharing.PROCEDURE)
    """The hash of the letter that was to be read; another one is another letter."""
    text: str | Empty = described(LONG_TEXT, Sharing.NARRATIVE)
    verdict: str | Empty = described(term("review_verdict"), Sharing.PROCEDURE)
    comments: str | Empty = described(LONG_TEXT, Sharing.NARRATIVE, search=True)
    answered_by: str | Empty = described(TEXT, Sharing.PROCEDURE)
    answered_on: date | Empty = described(DAY, Sharing.PROCEDURE)

    @property
    def needed(self) -> frozenset[Sharing]:
        known = frozenset(Sharing(code) for code in held(self.classes) or () if code in list(Sharing))
        return known | {Sharing.NARRATIVE}

    @property
    def readers(self) -> frozenset[str]:
        return frozenset(office for office in (held(self.partner_id), held(self.asking_office)) if office)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.verdict) is not None:
            missing = (name for name in ("answered_by", "answered_on") if held(getattr(self, name)) is None)
            yield from (Problem(name, "verdict_unsigned") for name in missing)
        if held(self.verdict) == RETURNED and not held(self.comments):
            yield Problem("comments", "comment_missing")
