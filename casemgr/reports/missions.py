"""What missions told people who came, "apply in Russia" above all: by quarter, and never finer (HR31)."""

from dataclasses import dataclass
from datetime import date

from casemgr.records.addressee import Addressee
from casemgr.records.fact import held
from casemgr.records.mission_answer import MissionAnswer
from casemgr.reports.suppression import counted
from casemgr.store.listings import records
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year, from 1."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """Return the quarter of a day."""
        return cls(day.year, (day.month + 2) // 3)


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """How often missions of one state in one country gave one answer in a quarter."""

    quarter: Quarter
    state: str
    located_in: str
    answer: str


def by_quarter(store: Store) -> list[tuple[Row, int | None]]:
    """Return the counts in order; None where a count is too small to be told."""
    missions = {each.id: each for each in records(store, Addressee)}
    rows = []
    for given in records(store, MissionAnswer):
        mission, told_on = missions.get(held(given.addressee_id) or ""), held(given.told_on)
        if mission is not None and told_on is not None:
            state, place = held(mission.state) or "", held(mission.located_in) or ""
            rows.append(Row(Quarter.of(told_on), state, place, held(given.answer) or ""))
    return sorted(counted(rows).items())
