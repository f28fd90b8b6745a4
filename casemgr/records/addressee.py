"""An addressee: an authority or a person that letters go to, as the office's own directory has it.

Embassies change their ways: what is known carries the day it was checked and the day to look again.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.by_language import BY_LANGUAGE, ByLanguage
from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, FLAG, LONG_TEXT, TEXT, reference, term, terms
from casemgr.records.record import Problem, Record

NEVER = frozenset({"BY", "RU"})
"""No letter ever goes to a mission or an authority of these states, whoever the client is (HR05)."""

_PRIVATE = frozenset({"UNHCR", "IOM", "partner", "lawyer"})
"""Kinds of addressee that act for no state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee(Record):
    """One entry of the directory."""

    collection: ClassVar[str] = "addressees"
    parent: ClassVar[str | None] = None
    required: ClassVar[tuple[str, ...]] = ("kind", "name")
    titled_by: ClassVar[tuple[str, ...]] = ("name", "unit", "kind", "state")

    kind: str | Empty = described(term("addressee_kind"), Sharing.FRAME)
    state: str | Empty = described(term("country"), Sharing.FRAME)
    """Whose mission or authority it is."""
    located_in: str | Empty = described(term("country"), Sharing.FRAME)
    name: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME, search=True)
    unit: str | Empty = described(TEXT, Sharing.FRAME, search=True)
    postal_address: str | Empty = described(LONG_TEXT, Sharing.FRAME)
    email: str | Empty = described(TEXT, Sharing.FRAME)
    phone: str | Empty = described(TEXT, Sharing.FRAME)
    appointments: str | Empty = described(TEXT, Sharing.FRAME)
    """The address of the page on which appointments are made, to be read and not to be followed."""
    salutation: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    person_nominative: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    person_vocative: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    person_dative: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    person_sex: str | Empty = described(term("sex"), Sharing.FRAME)
    languages: tuple[str, ...] | Empty = described(terms("language"), Sharing.FRAME)
    letter_types: tuple[str, ...] | Empty = described(terms("letter_type"), Sharing.FRAME)
    accepts: tuple[str, ...] | Empty = described(terms("letter_delivery"), Sharing.FRAME)
    demands: tuple[str, ...] | Empty = described(terms("addressee_demand"), Sharing.FRAME)
    serves_countries: tuple[str, ...] | Empty = described(terms("country"), Sharing.FRAME)
    serves_citizens: tuple[str, ...] | Empty = described(terms("country"), Sharing.FRAME)
    residents_only: bool | Empty = described(FLAG, Sharing.FRAME)
    jurisdiction: str | Empty = described(LONG_TEXT, Sharing.FRAME)
    visas: tuple[str, ...] | Empty = described(terms("visa_type"), Sharing.FRAME)
    mediation_needed: bool | Empty = described(FLAG, Sharing.FRAME)
    fee: str | Empty = described(TEXT, Sharing.FRAME)
    practice: str | Empty = described(LONG_TEXT, Sharing.OFFICE, search=True)
    """What is known of its ways, each with who says so and since when."""
    dangers: tuple[str, ...] | Empty = described(terms("risk"), Sharing.OFFICE, safety=Safety.ALL)
    copy_to_id: str | Empty = described(reference("addressees"), Sharing.FRAME)
    status: str | Empty = described(term("addressee_status"), Sharing.FRAME)
    checked_on: date | Empty = described(DAY, Sharing.FRAME)
    checked_by: str | Empty = described(TEXT, Sharing.OFFICE)
    review_on: date | Empty = described(DAY, Sharing.OFFICE, due=True)
    source: str | Empty = described(TEXT, Sharing.FRAME)

    @property
    def official(self) -> bool:
        """Whether it acts for a state; a kind this program does not know is held to."""
        return held(self.kind) not in _PRIVATE

    def stopped_for(self, states: Collection[str]) -> bool:
        """Whether a letter to it is a hard stop (HR05, E15).

        `states` are those of the client's citizenship or persecution. An office whose state is not
        known might be one of them.
        """
        state = held(self.state)
        return self.official and (state is None or state in NEVER or state in states)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if self.official and held(self.state) is None:
            yield Problem("state", "required")
        if self.official and held(self.state) in NEVER:
            yield Problem("state", "state_of_origin")
