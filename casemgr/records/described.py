"""What a field is, said once where it is declared.

Forms, import mapping, search, export selection, consent checks and the linter read it from
here; nothing lists fields a second time (DESIGN.md 3).
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import Kind


class Sharing(StrEnum):
    """The classes in which fields are shared with a partner or held back."""

    FRAME = "frame"
    """What holds records together: kinds, codes, references. Goes along with whatever is shared."""
    IDENTITY = "identity"
    CONTACT = "contact"
    MILITARY = "military"
    NARRATIVE = "narrative"
    PROCEDURE = "procedure"
    FAMILY = "family"
    HEALTH = "health"
    RISK = "risk"
    OFFICE = "office"
    """Work inside this office; leaves only with a hand-over."""
    PRIVATE = "private"
    """Never leaves in a bundle."""


class Safety(StrEnum):
    """Which of several conflicting values is the stricter one (HR22)."""

    ALL = "all"
    """Prohibitions: the union of all heads applies."""
    COMMON = "common"
    """Permissions: only what every head says applies; a single value holds where all agree."""
    EARLIEST = "earliest"
    HIGHEST = "highest"
    """The higher risk, the withdrawal over the consent: by the order of `Description.ranks`."""


@dataclass(frozen=True, slots=True)
class Description:
    """One field: what it holds and how it may be used.

    `safety` marks fields that fail closed while in conflict; `ranks` orders their codes from lax
    to strict, and an empty value comes right after the laxest. `search` puts the words of the field
    into the index, `due` its day into the agenda; for a value of several parts `due` names the part
    that holds the day. What `lapses` is a fact once its day is well past, and nothing to be done; a term
    or a task that was missed stays.
    """

    name: str
    kind: Kind
    sharing: Sharing
    fact: bool
    safety: Safety | None
    ranks: tuple[str, ...]
    search: bool
    due: bool | str
    lapses: bool
    blank: Any
    """The value of an untouched field."""


_KEY = "described"


def described(
    kind: Kind,
    sharing: Sharing,
    *,
    fact: bool = False,
    safety: Safety | None = None,
    ranks: tuple[str, ...] = (),
    search: bool = False,
    due: bool | str = False,
    lapses: bool = False,
    default: Any = Empty.NOT_ASKED,
) -> Any:
    """Declare a field of a record; untouched, it is not asked."""
    blank = Fact() if fact else default
    description = Description("", kind, sharing, fact, safety, ranks, search, due, lapses, blank)
    return dataclasses.field(default=blank, metadata={_KEY: description})


def fields_of(record_type: type) -> Mapping[str, Description]:
    """Return the described fields of a record type by name, in the order of declaration."""
    return _fields_of(record_type)


@cache
def _fields_of(record_type: type) -> Mapping[str, Description]:
    found = {
        field.name: dataclasses.replace(field.metadata[_KEY], name=field.name)
        for field in dataclasses.fields(record_type)
        if _KEY in field.metadata
    }
    return MappingProxyType(found)
