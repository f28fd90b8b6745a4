"""A family member: a relative as far as the client's case needs one.

Relatives in the state of origin can be punished for being found here. They have a relation and an
age band, not a name; where they live never enters a letter (HR30), so it is no fact.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import FLAG, LONG_TEXT, reference, term
from casemgr.records.record import Problem, Record

ORIGIN = frozenset({"BY", "RU", "UA"})
"""The states whose citizens this program is made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyMember(Record):
    """One relative of one client."""

    collection: ClassVar[str] = "family_members"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "relation")
    titled_by: ClassVar[tuple[str, ...]] = ("relation", "age_band")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    relation: Fact[str] = described(term("relation"), Sharing.FAMILY, fact=True)
    age_band: Fact[str] = described(term("age_band"), Sharing.FAMILY, fact=True)
    country: str | Empty = described(term("country"), Sharing.RISK)
    citizenship: Fact[str] = described(term("country"), Sharing.FAMILY, fact=True)
    legal_status: Fact[str] = described(term("status_here"), Sharing.FAMILY, fact=True)
    dependency: Fact[str] = described(LONG_TEXT, Sharing.FAMILY, fact=True)
    comes_along: Fact[str] = described(term("yes_no"), Sharing.FAMILY, fact=True)
    at_risk: bool | Empty = described(FLAG, Sharing.RISK, safety=Safety.HIGHEST, ranks=("false", "true"))
    wants_contact: bool | Empty = described(
        FLAG, Sharing.RISK, safety=Safety.HIGHEST, ranks=("true", "false")
    )
    wish_id: str | Empty = described(reference("documents"), Sharing.FAMILY)
    """The written wish that Articles 26 and 27 of the AMMR ask for."""
    relative_id: str | Empty = described(reference("persons"), Sharing.FAMILY)
    """The relative as a person of their own, with a name."""
    named_because: str | Empty = described(LONG_TEXT, Sharing.OFFICE)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        named = held(self.relative_id) is not None
        if named and held(self.country) in ORIGIN and not held(self.named_because):
            # CASE_RECORD.md B2.8: no full identity of relatives there unless it is needed.
            yield Problem("named_because", "reason_missing")
