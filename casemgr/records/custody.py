"""A custody: one detention by the state where a person seeks protection, from the order to the release.

What the state of origin did is an event; this is what a letter on alternatives to detention answers (L12).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody(Record):
    """One order of detention and what the detained person offers in its place."""

    collection: ClassVar[str] = "custodies"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "since", "released_on")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    since: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    authority: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    number: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    ground: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """The ground as the order words it."""
    until: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True)
    undertaking: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What the person offers to do: live at an address, report, hand in a passport."""
    released_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)

    @property
    def lasts(self) -> bool:
        """Whether no release is known."""
        return held(self.released_on) is None
