"""Counts for reports to others: nothing under five is told, so that nobody is found in them."""

from collections.abc import Mapping
from dataclasses import dataclass

from casemgr.casework.caseload import client_of
from casemgr.records.case import Case
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.reports.missions import Row, by_quarter
from casemgr.reports.suppression import counted
from casemgr.store.listings import records
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are under a code; None where that is too few to be told."""

    code: str
    number: int | None


@dataclass(frozen=True, slots=True)
class ReportsView:
    """The counts of one moment."""

    statuses: tuple[Count, ...]
    profiles: tuple[Count, ...]
    citizenships: tuple[Count, ...]
    letters: tuple[Count, ...]
    missions: tuple[tuple[Row, int | None], ...]


def read_reports(vault: Vault) -> ReportsView:
    """Count what may be told."""
    store = vault.store
    cases = records(store, Case)
    clients = [client_of(store, case.id) for case in cases]
    issued = [letter for letter in records(store, Letter) if letter.issued]
    return ReportsView(
        statuses=_sorted(counted(held(case.status) or "" for case in cases)),
        profiles=_sorted(counted(code for case in cases for code in held(case.profiles) or ())),
        citizenships=_sorted(
            counted(code for each in clients if each for code in held(each.citizenships) or ())
        ),
        letters=_sorted(counted(held(letter.kind) or "" for letter in issued)),
        missions=tuple(by_quarter(store)),
    )


def _sorted(found: Mapping[str, int | None]) -> tuple[Count, ...]:
    """Return the larger numbers first, and what is not told last."""
    return tuple(
        Count(code, number)
        for code, number in sorted(found.items(), key=lambda each: (-(each[1] or 0), each[0]))
    )
