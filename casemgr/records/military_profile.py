"""A military profile: how one state's law sees a person as liable to serve, and how far it went.

There is no field for unit, specialty, position, officers, means of travel or anything done in
combat, and none may be added: whoever reads the disk must not find it. Where such things matter the
case says "lawyer first" and nothing more (HR10).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, FLAG, TEXT, composite, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitness:
    """What a medical commission decided, with the code that its state uses."""

    category: str | None = None
    decided: PartialDate | None = None
    commission: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferment:
    """Why somebody need not serve, and for how long."""

    basis: str | None = None
    valid_until: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """A contract of service; since 2022 Russian ones run to the end of a period that has no date."""

    signed: PartialDate | None = None
    ends: PartialDate | None = None
    open_ended: bool | None = None


FITNESS = composite(Fitness, category=term("fitness"), decided=DATE, commission=TEXT)
DEFERMENT = composite(Deferment, "valid_until", basis=TEXT, valid_until=DATE)
CONTRACT = composite(Contract, signed=DATE, ends=DATE, open_ended=FLAG)


@dataclass(frozen=True, slots=True, kw_only=True)
class MilitaryProfile(Record):
    """One person before the military law of one state; a citizen of two states has two profiles."""

    collection: ClassVar[str] = "military_profiles"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "liability", "service")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: str | Empty = described(term("country"), Sharing.MILITARY)
    liability: Fact[str] = described(term("liability"), Sharing.MILITARY, fact=True)
    service: Fact[str] = described(term("service_cat"), Sharing.MILITARY, fact=True)
    rank: Fact[str] = described(TEXT, Sharing.MILITARY, fact=True)
    enlistment_basis: Fact[str] = described(TEXT, Sharing.MILITARY, fact=True)
    contract: Fact[Contract] = described(CONTRACT, Sharing.MILITARY, fact=True)
    oath_on: Fact[PartialDate] = described(DATE, Sharing.MILITARY, fact=True)
    served_from: Fact[PartialDate] = described(DATE, Sharing.MILITARY, fact=True)
    served_until: Fact[PartialDate] = described(DATE, Sharing.MILITARY, fact=True)
    reserve_category: Fact[str] = described(TEXT, Sharing.MILITARY, fact=True)
    fitness: Fact[Fitness] = described(FITNESS, Sharing.MILITARY, fact=True)
    deferment: Fact[Deferment] = described(DEFERMENT, Sharing.MILITARY, fact=True, due=True, lapses=True)
    registration_office: Fact[str] = described(TEXT, Sharing.MILITARY, fact=True)
    """The office that keeps the register of those liable; never the name of an officer."""
