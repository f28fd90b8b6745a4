"""The ways a client has, beside each other, before anybody advises him (HR32)."""

from collections.abc import Mapping
from dataclasses import dataclass

from casemgr.casework.case_file import CaseFile
from casemgr.casework.lookup import admits, of_collection, values
from casemgr.law.routes import Remark, Route, Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRoute:
    """One way and what the records of this case make one say of it."""

    route: Route
    remarks: tuple[Remark, ...]


def routes_of(
    file: CaseFile, routes: Mapping[str, Route], destination: str | None = None
) -> tuple[ComparedRoute, ...]:
    """Return all ways with their remarks, towards one state or any."""
    return tuple(
        ComparedRoute(
            route=route, remarks=tuple(each for each in route.remarks if _holds(file, each, destination))
        )
        for route in routes.values()
    )


def _holds(file: CaseFile, remark: Remark, destination: str | None) -> bool:
    elsewhere = bool(remark.destinations) and destination not in remark.destinations
    there = all(_is_there(file, trace) for trace in remark.there)
    return not elsewhere and there and not any(_is_there(file, trace) for trace in remark.not_there)


def _is_there(file: CaseFile, trace: Trace) -> bool:
    return any(
        admits(kept, trace.when, unknown=False) and (trace.holds is None or bool(values(kept, trace.holds)))
        for kept in of_collection(file, trace.collection)
    )
