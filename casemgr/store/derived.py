"""What the registers of a record say to search, and to the agenda."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from casemgr.language.folding import fold
from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.records.fact import held
from casemgr.store.registers import DELETED, Register


def concerned(record_type: type | None, altered: Collection[str] | None) -> tuple[bool, bool]:
    """Whether what search goes by may be altered, and what comes due; to be deleted concerns both."""
    if altered is None or DELETED in altered:
        return True, True
    if record_type is None:
        return False, False
    reworded, dated = (
        any(description.name in altered for description in described)
        for described in (_searched(record_type), _dated(record_type))
    )
    return reworded, dated


def words_of(record_type: type | None, registers: Mapping[str, Register]) -> str:
    """Return what search finds the record by, in the one folded form of all scripts."""
    spoken: list[str] = []
    for description in _searched(record_type) if record_type else ():
        if register := registers.get(description.name):
            value = parse(register.value)
            spoken.extend(_leaves(value.get("value") if description.fact and value else value))
    return fold(" ".join(spoken))


def due(record_type: type | None, registers: Mapping[str, Register]) -> Iterator[tuple[str, str]]:
    """Yield the days on which something of this record comes due; of several values the earliest."""
    for description in _dated(record_type) if record_type else ():
        if register := registers.get(description.name):
            days = [_day(description, parse(head.value)) for head in register.heads]
            known = [day for day in days if day is not None]
            if known:
                yield min(known).isoformat(), description.name


@cache
def _searched(record_type: type) -> tuple[Description, ...]:
    return tuple(description for description in fields_of(record_type).values() if description.search)


@cache
def _dated(record_type: type) -> tuple[Description, ...]:
    return tuple(description for description in fields_of(record_type).values() if description.due)


def _leaves(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name != "empty":
                yield from _leaves(part)
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part)


def _day(description: Description, value: Any) -> date | None:
    found = held(register_from_json(description, value))
    return None if found is None else description.kind.day(found)
