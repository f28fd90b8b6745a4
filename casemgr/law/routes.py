"""Ways to protection, and what each opens and closes, as resources/law/routes holds them (HR32).

They are compared before anybody is advised. A remark is shown where the records of a case call for it;
nothing here decides that a way is open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from casemgr.law.tables import Texts, by_id, read_file, read_rows


class Weight(StrEnum):
    """What a remark does to a way."""

    CHANCE = "chance"
    CAUTION = "caution"
    OBSTACLE = "obstacle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Records of a collection with such codes, where `holds` is known if it is named."""

    collection: str
    when: Mapping[str, frozenset[str]] = field(default_factory=dict)
    holds: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What to say of a way, where every trace of `there` and none of `not_there` is in the case."""

    weight: Weight
    there: tuple[Trace, ...] = ()
    not_there: tuple[Trace, ...] = ()
    destinations: frozenset[str] = frozenset()
    says: Texts
    basis: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One way: what it is, what it opens and what it closes."""

    id: str
    name: Texts
    procedures: frozenset[str]
    opens: tuple[Texts, ...]
    closes: tuple[Texts, ...]
    remarks: tuple[Remark, ...]


def load_routes(path: Path) -> Mapping[str, Route]:
    """Return the ways by id, in the order in which they are compared; raises LawError."""
    return by_id(path, read_rows(path, read_file(path, "route")["route"], Route))
