"""When a paragraph stands: read from resources/letters/conditions.toml, the same for every language.

    [P04]
    profiles = ["EVA_CALLED"]      the case has one of these profiles
    any = ["events.summons"]       one of these lists is not empty, or one of these facts is known
    all = ["passport.paper"]       every one of these is there
    none = ["events.summons"]      none of these is there
    citizens = ["BY"]              the client is a citizen of one of these states
    destination = ["LT"]           the addressee's state is one of these
    chosen = true                  only where the counsellor asks for it

A condition carries the ids of every fact it looked at, so that whoever changes one of them finds the
paragraph.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casemgr.letters.expressions import NO_FACTS, Facts, Flag, Value
from casemgr.letters.phrasing import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One paragraph's condition; parts that are empty ask for nothing."""

    profiles: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    citizens: tuple[str, ...] = ()
    destination: tuple[str, ...] = ()
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What conditions ask about beside the view, with the ids of the facts that say so."""

    profiles: tuple[str, ...]
    profiles_id: str
    citizenships: tuple[str, ...]
    citizenships_id: str
    destination: str
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def load_conditions(path: Path) -> Mapping[str, Condition]:
    """Read the conditions of all paragraphs."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: Condition(**_plain(parts)) for name, parts in read.items()}


def _plain(parts: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in parts.items()}


def decide(name: str, condition: Condition, view: Node, around: Circumstances) -> Flag:
    """Tell whether a paragraph stands, and the ids of the facts that decided."""
    facts: Facts = frozenset({clause_id(name)})
    holds = name not in around.left_out and (not condition.chosen or name in around.added)
    if condition.profiles:
        facts |= {around.profiles_id}
        holds = holds and bool(set(condition.profiles) & set(around.profiles))
    if condition.citizens:
        facts |= {around.citizenships_id}
        holds = holds and bool(set(condition.citizens) & set(around.citizenships))
    if condition.destination:
        holds = holds and around.destination in condition.destination
    for paths, test in ((condition.any, any), (condition.all, all), (condition.none, _nothing)):
        if paths:
            found = [present(view, path) for path in paths]
            facts |= NO_FACTS.union(*(ids for _, ids in found))
            holds = holds and test([there for there, _ in found])
    return Flag(holds, facts)


def _nothing(found: Sequence[bool]) -> bool:
    return not any(found)


def clause_id(name: str) -> str:
    """Return the mark by which a sentence says which clause it stands in."""
    return f"clause/{name}"


def present(view: Node, path: str) -> tuple[bool, Facts]:
    """Tell whether the value at a path is there, and the ids that say so."""
    value: Value = view
    for step in path.split("."):
        value = value.get(step, []) if isinstance(value, Mapping) else []
    if isinstance(value, Mapping):
        known = value.get("known")
        return (known.holds, known.facts) if isinstance(known, Flag) else (bool(value), NO_FACTS)
    if isinstance(value, Flag):
        return value.holds, value.facts
    return bool(value), NO_FACTS
