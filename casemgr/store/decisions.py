"""Taking back what was taken in: reject and retract, by appending a ruling.

Nothing is removed from the history; a change that is not adopted merely has no part in the heads.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from casemgr.store.adoption import rule
from casemgr.store.changes import State
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class BuiltOn:
    """A change that was made in knowledge of one that is being taken back."""

    record: str
    field: str
    device: str
    stamp: int


def retract(store: Store, bundle: int) -> list[str]:
    """Undo an import: its adopted changes no longer count. Returns the records it touched."""
    return _decide(store, bundle, State.ADOPTED, State.RETRACTED)


def _decide(store: Store, bundle: int, found: State, given: State) -> list[str]:
    rows = store.database.rows(
        "SELECT seq, record FROM changes WHERE bundle = ? AND state = ? ORDER BY seq", bundle, int(found)
    )
    if not rows:
        return []
    touched = sorted({record for _, record in rows})
    with store.transaction():
        rule(store, given, [seq for seq, _ in rows])
        store.current.refresh({record: store.current.registers(record) for record in touched})
    return touched


def built_on(store: Store, bundle: int) -> list[BuiltOn]:
    """Return what was written later in knowledge of this bundle's changes; undoing leaves it standing."""
    rows = store.database.rows(
        "SELECT DISTINCT later.record, later.field, later.device, later.stamp FROM changes AS theirs"
        " JOIN changes AS later ON later.place = theirs.place AND later.field = theirs.field"
        " AND later.seq > theirs.seq AND later.state = 0"
        " AND coalesce(later.context ->> theirs.device, 0) >= theirs.stamp"
        " WHERE theirs.bundle = ? AND theirs.state = 0 ORDER BY later.seq",
        bundle,
    )
    return [BuiltOn(*row) for row in rows]


def forks(store: Store) -> Iterable[tuple[str, str, int]]:
    """Yield (device, record, stamp) wherever one device wrote two contents under one stamp."""
    yield from store.database.rows(
        "SELECT DISTINCT device, record, stamp FROM changes WHERE state = ? ORDER BY device, stamp",
        int(State.FORKED),
    )
