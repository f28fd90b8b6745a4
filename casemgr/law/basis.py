"""A legal basis, and whether a letter may cite it on a day, in a case.

Three things decide it: whether the text is in force, whether the case falls under it (HR27: the
rules on qualification go by the decision, those on procedure by the lodging of the application,
those on responsibility by its registration), and how well and how recently we have read it.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from casemgr.law.tables import Review
from casemgr.records.partial_date import PartialDate

_ID: Final = re.compile(r"\A[A-Z]{2,6}-[A-Z0-9][A-Z0-9-]*\Z")
_LETTER: Final = re.compile(r"\AL[0-9]{2}\Z")


class Confidence(StrEnum):
    """How a row is known."""

    V1 = "V1"
    """The primary text was read."""
    V2 = "V2"
    """A reliable secondary source was read."""
    V3 = "V3"
    """One weak or partisan source was read; to be confirmed before use."""
    M = "M"
    """From memory."""

    @property
    def needs_reviewer(self) -> bool:
        """Whether nobody has read a source good enough to print it from."""
        return self in (Confidence.V3, Confidence.M)


class Clock(StrEnum):
    """Which event of a case decides whether an instrument governs it."""

    DECISION = "decision"
    LODGING = "lodging"
    REGISTRATION = "registration"


class Standing(StrEnum):
    """Whether a basis may be cited; the gravest thing that can be said about it."""

    CITABLE = "citable"
    STALE = "stale"
    """The day for looking again has passed: a warning."""
    UNVERIFIED = "unverified"
    """Known too weakly: not without a named reviewer."""
    WRONG_REGIME = "wrong_regime"
    """The case falls under another instrument: not without a named reviewer."""
    LOCKED = "locked"
    """Twice the time for looking again has passed: not until it is checked."""
    NOT_IN_FORCE = "not_in_force"
    INWARD = "inward"
    """For the office alone, such as a ground of exclusion or a risk to partners: no letter cites it."""

    @property
    def blocks(self) -> bool:
        """Whether a letter with this citation cannot become final."""
        return self not in (Standing.CITABLE, Standing.STALE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDates:
    """The dates of a case that decide the regime; what has not happened yet is None."""

    decided: PartialDate | None = None
    lodged: PartialDate | None = None
    registered: PartialDate | None = None

    def span(self, clock: Clock, on: date) -> tuple[date, date]:
        """Return the outermost days of an event; one that is still to come cannot lie before `on`."""
        event = {
            Clock.DECISION: self.decided,
            Clock.LODGING: self.lodged,
            Clock.REGISTRATION: self.registered,
        }[clock]
        if event is None:
            return on, date.max
        return event.earliest or date.min, event.latest or date.max


NOTHING_YET: Final = CaseDates()
"""A case of which nothing is lodged, registered or decided."""


@dataclass(frozen=True, slots=True)
class Regime:
    """The cases an instrument governs, by the day of one event; an open bound is None.

    Sources differ about some bounds: between `first` and `surely_from`, and between `surely_until` and
    `last`, the instrument may govern or not.
    """

    by: Clock
    first: date | None = None
    last: date | None = None
    surely_from: date | None = None
    surely_until: date | None = None

    def __post_init__(self) -> None:
        if self.first is self.last is None:
            raise ValueError("regime")

    def may_govern(self, case: CaseDates, on: date) -> bool:
        """Return whether the instrument can govern the case: in doubt both old and new law do (HR27)."""
        earliest, latest = case.span(self.by, on)
        return (self.first is None or latest >= self.first) and (self.last is None or earliest <= self.last)

    def must_govern(self, case: CaseDates, on: date) -> bool:
        """Return whether the instrument governs the case whatever day the event turns out to be."""
        earliest, latest = case.span(self.by, on)
        first, last = self.surely_from or self.first, self.surely_until or self.last
        return (first is None or earliest >= first) and (last is None or latest <= last)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """One row of the register.

    `cite` and `says` hold a text per language: the citation as printed, and one neutral sentence in
    our own words. `doubts` tells the counsellor which parts were not read. Empty lists of profiles,
    states of origin and destination, and procedures mean any; a basis without letters is for the office
    alone. `succeeds` and `superseded_by` name the instrument before and after it. `review` tells by
    language whether a native reader still has to look at the texts. `reviewed_by` names who in this
    office vouches for the row; rows that come with the program have nobody.
    """

    id: str
    cite: Mapping[str, str]
    title: str
    body: str = ""
    dated: date | None = None
    says: Mapping[str, str]
    letters: tuple[str, ...] = ()
    profiles: frozenset[str] = frozenset()
    never_for: frozenset[str] = frozenset()
    origin: frozenset[str] = frozenset()
    destination: frozenset[str] = frozenset()
    procedures: frozenset[str] = frozenset()
    regime: Regime | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    superseded_by: str | None = None
    succeeds: str | None = None
    source: str
    confidence: Confidence
    doubts: str = ""
    checked_on: date
    review_due: date
    review: Mapping[str, Review] = field(default_factory=lambda: MappingProxyType({}))
    reviewed_by: str = ""

    def __post_init__(self) -> None:
        """Raise ValueError, naming the member, for a value that cannot be."""
        wrong = {
            "id": not _ID.match(self.id),
            "letters": not all(map(_LETTER.match, self.letters)),
            "review_due": self.review_due <= self.checked_on,
            "valid_to": (self.valid_to or date.max) < (self.valid_from or date.min),
        }
        for member in (name for name, is_wrong in wrong.items() if is_wrong):
            raise ValueError(member)

    @property
    def locked_from(self) -> date:
        """The day from which it is too long unread to be cited: twice the time for looking again."""
        return self.review_due + (self.review_due - self.checked_on) + timedelta(days=1)

    def standing(self, on: date, case: CaseDates = NOTHING_YET, *, reviewed: bool = False) -> Standing:
        """Return what stands in the way of citing this basis in a letter of the day `on`.

        `reviewed` says that a named reviewer vouches for it in this letter, which lifts
        `unverified` and `wrong_regime` and nothing else; `reviewed_by` lifts the first of them.
        """
        if not self.letters:
            return Standing.INWARD
        if (self.valid_from and on < self.valid_from) or (self.valid_to and on > self.valid_to):
            return Standing.NOT_IN_FORCE
        if on >= self.locked_from:
            return Standing.LOCKED
        if self.regime and not self.regime.may_govern(case, on) and not reviewed:
            return Standing.WRONG_REGIME
        if self.confidence.needs_reviewer and not (reviewed or self.reviewed_by):
            return Standing.UNVERIFIED
        return Standing.STALE if on > self.review_due else Standing.CITABLE

    def fits(
        self,
        letter: str,
        *,
        profiles: Collection[str] = (),
        origin: Collection[str] = (),
        destination: str | None = None,
        procedure: str | None = None,
    ) -> bool:
        """Return whether this basis is one to offer for such a letter and case.

        What is not known of the case rules nothing out, except that a basis for one state of
        destination or one procedure is offered only there.
        """
        return (
            letter in self.letters
            and not self.never_for & set(profiles)
            and (not self.profiles or not profiles or bool(self.profiles & set(profiles)))
            and (not self.origin or not origin or bool(self.origin & set(origin)))
            and (not self.destination or destination in self.destination)
            and (not self.procedures or procedure in self.procedures)
        )
