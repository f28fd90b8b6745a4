"""Whereabouts: what somebody reported of where a person is, and how sure they were (HR42).

Each report is a record of its own, so that a mother's word and a lawyer's stand side by side (HR11).
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import DATE, DAY, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record

KNOWN, UNKNOWN, DETAINED, DECEASED = "known", "unknown", "detained", "deceased"
STATUSES = (KNOWN, UNKNOWN, DETAINED, DECEASED)
_CERTAIN = "certain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts(Record):
    """One report about one person; while two offices differ about what was said, the graver holds."""

    collection: ClassVar[str] = "whereabouts"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "status", "reporter", "certainty", "reported_on")
    titled_by: ClassVar[tuple[str, ...]] = ("status", "certainty", "reported_on")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    status: str | Empty = described(term("whereabouts"), Sharing.RISK, safety=Safety.HIGHEST, ranks=STATUSES)
    since: PartialDate | Empty = described(DATE, Sharing.RISK)
    country: str | Empty = described(term("country"), Sharing.RISK)
    reporter: str | Empty = described(term("caller"), Sharing.RISK)
    """What the reporter is to the person."""
    reported_by: str | Empty = described(TEXT, Sharing.OFFICE)
    certainty: str | Empty = described(term("certainty"), Sharing.RISK)
    reported_on: date | Empty = described(DAY, Sharing.RISK)
    account: str | Empty = described(LONG_TEXT, Sharing.RISK, search=True)

    @property
    def lifts(self) -> bool:
        """Whether it says for certain that the person is well; a rumour of that does not count."""
        return (self.status, self.certainty) == (KNOWN, _CERTAIN)
