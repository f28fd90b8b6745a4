"""The merge: which of a register's changes are its heads.

A multi-value register (Shapiro et al. 2011, section 3.2.2) with version vectors. `covered` is the
join of the contexts of all adopted changes; a change is a head while its stamp is above what is
covered of its device. One value among the heads is the value; several are a conflict, the same in
every office that has adopted the same changes, until somebody who has seen all heads writes again.

Nothing here depends on the order in which changes came.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casemgr.store.changes import Vector, believed, context_from_text, join

DELETED = "deleted"


class Entry(NamedTuple):
    """An adopted change as the merge sees it; `context` without what is not believed."""

    stamp: int
    device: str
    value: str
    context: Vector

    @classmethod
    def of(cls, stamp: int, device: str, value: str, context: str, ignored: str | None) -> "Entry":
        """Return the entry of a kept change, whose context is text, without what is not believed of it."""
        return cls(stamp, device, value, believed(context_from_text(context), ignored))


class Register(NamedTuple):
    """One field after the merge; `heads` from the highest (stamp, device) down."""

    heads: tuple[Entry, ...]
    seen: Vector

    @property
    def value(self) -> str:
        """The value that serves sort and index."""
        return self.heads[0].value

    @property
    def conflicting(self) -> bool:
        """Whether a person has to choose."""
        return len(self.heads) > 1 and any(head.value != self.value for head in self.heads)


def merge(entries: Sequence[Entry]) -> Register:
    """Return what the adopted changes of one register add up to; there is at least one."""
    if len(entries) == 1:
        only = entries[0]
        return Register((only,), {**(only.context or {}), only.device: only.stamp})
    covered = join(entry.context for entry in entries)
    heads = [entry for entry in entries if entry.stamp > covered.get(entry.device, 0)]
    heads.sort(key=lambda entry: (entry.stamp, entry.device), reverse=True)
    seen = join([covered, *({entry.device: entry.stamp} for entry in entries)])
    return Register(tuple(heads), seen)


def edited_after_deletion(registers: Mapping[str, Register]) -> Iterable[str]:
    """Yield the fields with a head that the deletion's writer had not seen."""
    deletion = registers.get(DELETED)
    if deletion is None or deletion.value != "true":
        return
    covered = join(head.context for head in deletion.heads)
    for name, register in registers.items():
        if name != DELETED and any(head.stamp > covered.get(head.device, 0) for head in register.heads):
            yield name


def conflicts_in(registers: Mapping[str, Register]) -> set[str]:
    """Return the fields of a record about which a person has to decide."""
    parallel = {
        name for name, register in registers.items() if len(register.heads) > 1 and register.conflicting
    }
    return parallel | ({DELETED} if any(edited_after_deletion(registers)) else set())
