"""An involvement: the part one person has in one case."""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import DATE, LONG_TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement(Record):
    """A person's role in a case, from when to when."""

    collection: ClassVar[str] = "involvements"
    required: ClassVar[tuple[str, ...]] = ("case_id", "person_id", "role")
    titled_by: ClassVar[tuple[str, ...]] = ("role",)

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    role: str | Empty = described(term("involvement_role"), Sharing.FRAME)
    since: PartialDate | Empty = described(DATE, Sharing.FRAME)
    until: PartialDate | Empty = described(DATE, Sharing.FRAME)
    note: str | Empty = described(LONG_TEXT, Sharing.NARRATIVE, search=True)
