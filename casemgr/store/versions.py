"""A record as somebody read it, with what they had seen of each field.

Whoever writes hands the version they read back to the store: only what that version had seen is
superseded. A draft keeps its version, so a form opened before an import never wins silently.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from casemgr.records.codec import canonical, parse, record_from_json, record_to_json, register_from_json
from casemgr.records.described import Description, Safety, fields_of
from casemgr.records.fact import Empty, LetterUse
from casemgr.records.record import Record
from casemgr.store.changes import Vector
from casemgr.store.registers import DELETED, Entry, Register, conflicts_in

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Head:
    """One of several values that stand side by side until a person decides."""

    value: Any
    text: str
    device: str
    stamp: int
    ours: bool


@dataclass(frozen=True, slots=True)
class Version(Generic[R]):
    """A record as it was read. `conflicts` holds the heads of every field in conflict, ours first."""

    record: R
    seen: Mapping[str, Vector]
    conflicts: Mapping[str, tuple[Head, ...]] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return text from which a draft can rebuild what its writer had read."""
        seen = {name: dict(vector) for name, vector in self.seen.items()}
        return canonical({"record": record_to_json(self.record), "seen": seen})

    @classmethod
    def from_json(cls, record_type: type[R], text: str) -> "Version[R]":
        """Rebuild a version; conflicts are read anew from the store."""
        kept = json.loads(text)
        body = {name: value for name, value in kept["record"].items() if name not in ("collection", "id")}
        return cls(record_from_json(record_type, kept["record"]["id"], body), kept["seen"])


def strictest(description: Description, heads: tuple[Entry, ...]) -> str:
    """Return the text of the value that a safety field shows while its heads conflict (HR22).

    Prohibitions add up, of permissions only what all heads say is left, the earliest day and the
    highest rank win. Among days an answer wins over an empty value; among ranks an empty value is
    stricter than the laxest answer, and than no other. Codes that this program cannot rank count as
    the strictest.
    """
    values = [parse(head.value) for head in heads]
    match description.safety:
        case Safety.COMMON:
            return canonical(_common(values))
        case Safety.ALL if lists := [value for value in values if isinstance(value, list)]:
            return canonical(sorted({code for value in lists for code in value}))
        case Safety.EARLIEST if days := [value for value in values if isinstance(value, str)]:
            return canonical(min(days))
        case Safety.HIGHEST:
            return canonical(max(values, key=lambda value: (_rank(description, value), _doubt(value))))
    return canonical(max(values, key=_doubt))


def _common(values: list[Any]) -> Any:
    """Return what differing heads allow together; a value that is no list they do not share at all."""
    if not all(isinstance(value, list) for value in values):
        return None
    return [code for code in values[0] if all(code in value for value in values)]


def _rank(description: Description, value: Any) -> float:
    if value is None or isinstance(value, dict):
        return 0.5
    text = value if isinstance(value, str) else canonical(value)
    return description.ranks.index(text) if text in description.ranks else len(description.ranks)


def _doubt(value: Any) -> int:
    """Return how much an empty value leaves open: untouched, not applicable, or something we do not know."""
    return 0 if value is None else 1 if value == {"empty": str(Empty.NOT_APPLICABLE)} else 2


def assemble(
    record_type: type[R], record: str, registers: Mapping[str, Register], devices: frozenset[str]
) -> Version[R]:
    """Build the version a person reads from merged registers; `devices` are ours, past and present."""
    known = {name: what for name, what in fields_of(record_type).items() if name in registers}
    unsettled = conflicts_in(registers) & set(known)
    body = {name: json.loads(registers[name].value) for name in known}
    for name in unsettled:
        body[name] = careful(known[name], registers[name])
    conflicts = {name: _heads(known[name], registers[name], devices) for name in sorted(unsettled)}
    seen = {name: register.seen for name, register in registers.items()}
    return Version(record_from_json(record_type, record, body), seen, conflicts)


def careful(description: Description, register: Register) -> Any:
    """Return what may be shown and used while nobody has decided: nothing is laxer than any head."""
    if description.name == DELETED:
        return False
    if description.safety is not None:
        return parse(strictest(description, register.heads))
    value = json.loads(register.value)
    if description.fact and isinstance(value, dict):
        uses = [_letter_use(json.loads(head.value)) for head in register.heads]
        value["letter_use"] = max(uses, key=_STRICTNESS.index)
    return value


_STRICTNESS = list(LetterUse)


def _letter_use(value: Any) -> LetterUse:
    return LetterUse(value.get("letter_use", LetterUse.ALLOWED)) if value else LetterUse.ALLOWED


def _heads(description: Description, register: Register, devices: frozenset[str]) -> tuple[Head, ...]:
    """Return the heads with ours first, the others as the register orders them."""
    heads = [
        Head(
            register_from_json(description, json.loads(head.value)),
            head.value,
            head.device,
            head.stamp,
            head.device in devices,
        )
        for head in register.heads
    ]
    return tuple(sorted(heads, key=lambda head: not head.ours))
