"""Who observed a fact: ours is marked as ours, and another's is not built upon (HR11)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from casemgr.records.described import fields_of
from casemgr.records.fact import Empty, Fact
from casemgr.records.record import Problem, Record

R = TypeVar("R", bound=Record)


def observed_here(record: R, read: R | None, office: str) -> R:
    """Return the record with our office filled in where a fact does not say who observed it."""
    filled: dict[str, Fact[object]] = {}
    for name, description in fields_of(type(record)).items():
        if description.fact:
            fact: Fact[object] = getattr(record, name)
            untouched = read is not None and getattr(read, name) == fact
            if fact.office is None and fact.value is not Empty.NOT_ASKED and not untouched:
                filled[name] = replace(fact, office=office)
    return replace(record, **filled) if filled else record  # type: ignore[arg-type]


def borrowed_sources(record: R, read: R, office: str) -> Iterator[Problem]:
    """Yield the facts in which our word would stand on what another office saw."""
    for name, description in fields_of(type(record)).items():
        if description.fact:
            fact, before = getattr(record, name), getattr(read, name)
            if fact.office not in (None, office) and _observation(fact) != _observation(before):
                yield Problem(name, "source_of_another_office")


def _observation(fact: Fact[object]) -> tuple[object, ...]:
    """Return what the office that saw something says it saw; the rest is what others make of it."""
    return fact.value, fact.source, fact.document, fact.seen_on
