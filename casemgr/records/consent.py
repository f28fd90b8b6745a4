"""A consent: what a client allows for one purpose towards one recipient, and until when.

There is one consent for each addressee of a letter and for each partner. It may run out and it may be
withdrawn; where two offices differ, the stricter reading holds (HR22), and an approval of a letter's
text holds only for that exact text (HR07).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.interpreter import INTERPRETER, Interpreter
from casemgr.records.kinds import DAY, TEXT, composite, reference, term, terms
from casemgr.records.record import Problem, Record

GIVEN = "given"
ANSWERS = (GIVEN, "later", "refused")
_UNLIMITED = (Empty.NOT_ASKED, Empty.NOT_APPLICABLE)
_RECIPIENT = {"letter_to": "addressee_id", "share_partner": "partner_id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The client's yes to the text of one letter, word for word."""

    letter_id: str | None = None
    text_sha256: str | None = None
    language: str | None = None
    on: date | None = None


APPROVAL = composite(
    Approval, letter_id=reference("letters"), text_sha256=TEXT, language=term("language"), on=DAY
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """One consent. It travels with what it allows to share, for its limits bind the receiver too."""

    collection: ClassVar[str] = "consents"
    required: ClassVar[tuple[str, ...]] = ("case_id", "person_id", "purpose")
    titled_by: ClassVar[tuple[str, ...]] = ("purpose", "answer", "given_on", "expires_on")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    purpose: str | Empty = described(term("consent_purpose"), Sharing.FRAME)
    partner_id: str | Empty = described(reference("partners"), Sharing.FRAME)
    addressee_id: str | Empty = described(reference("addressees"), Sharing.PROCEDURE)
    scope: tuple[str, ...] | Empty = described(terms("sharing"), Sharing.FRAME, safety=Safety.COMMON)
    """The classes of fields that the recipient may see."""
    answer: str | Empty = described(
        term("consent_answer"), Sharing.FRAME, safety=Safety.HIGHEST, ranks=ANSWERS
    )
    given_on: date | Empty = described(DAY, Sharing.FRAME)
    expires_on: date | Empty = described(DAY, Sharing.FRAME, safety=Safety.EARLIEST, due=True, lapses=True)
    withdrawn_on: date | Empty = described(DAY, Sharing.FRAME, safety=Safety.EARLIEST)
    form: str | Empty = described(term("consent_form"), Sharing.FRAME)
    noted_by: str | Empty = described(TEXT, Sharing.OFFICE)
    """Who wrote an oral consent down; there is no sound recording (HR16)."""
    explained_in: tuple[str, ...] | Empty = described(terms("language"), Sharing.OFFICE)
    interpreter: Interpreter | Empty = described(INTERPRETER, Sharing.OFFICE)
    notice_version: str | Empty = described(TEXT, Sharing.OFFICE)
    approval: Approval | Empty = described(APPROVAL, Sharing.PROCEDURE, safety=Safety.COMMON)

    def holds_on(self, day: date) -> bool:
        """Whether this consent stands on a day; one whose end is unknown or untold does not."""
        given, expires = self.given_on, self.expires_on
        begun = isinstance(given, date) and given <= day
        unexpired = expires >= day if isinstance(expires, date) else expires in _UNLIMITED
        return self.answer == GIVEN and begun and unexpired and not self.withdrawn and not self.deleted

    @property
    def withdrawn(self) -> bool:
        """Whether it was withdrawn, be the day known or not; it does not come back with time."""
        return self.withdrawn_on not in _UNLIMITED

    def approves(self, letter_id: str, text_sha256: str) -> bool:
        """Whether the client has said yes to exactly this text."""
        said = held(self.approval)
        return said is not None and (said.letter_id, said.text_sha256) == (letter_id, text_sha256)

    def due(self) -> Iterator[tuple[str, date]]:
        """Only a consent that was given can run out."""
        return Record.due(self) if self.answer == GIVEN and not self.withdrawn else iter(())

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.partner_id) is not None and held(self.addressee_id) is not None:
            yield Problem("partner_id", "one_recipient")  # CASE_RECORD.md B2.13
        recipient = _RECIPIENT.get(held(self.purpose))
        if recipient is not None and held(getattr(self, recipient)) is None:
            yield Problem(recipient, "recipient_missing")
        if self.answer == GIVEN:
            yield from self._giving_problems()
        yield from self._day_problems()

    def _giving_problems(self) -> Iterator[Problem]:
        if held(self.given_on) is None:
            yield Problem("given_on", "day_missing")
        if held(self.form) in (None, "none"):
            yield Problem("form", "form_missing")
        if held(self.form) == "oral_noted" and not held(self.noted_by):
            yield Problem("noted_by", "person_missing")

    def _day_problems(self) -> Iterator[Problem]:
        given = held(self.given_on)
        for name in ("expires_on", "withdrawn_on"):
            day = held(getattr(self, name))
            if given is not None and day is not None and day < given:
                yield Problem(name, "before_giving")
