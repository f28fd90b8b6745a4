"""Taking back what was taken in: reject and retract, by appending a ruling.

Nothing is removed from the history; a change that is not adopted merely has no part in the heads.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from casemgr.store.adoption import UNDONE, rule
from casemgr.store.chain import numbers_in
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
    """Undo an import: what it brought no longer counts, unless another bundle that stands brought it too.

    Returns the records it touched.
    """
    with store.transaction():
        kept = _kept(store, bundle)
        store.database.run("UPDATE bundles SET state = ? WHERE id = ?", UNDONE, bundle)
        going = {seq: record for seq, record in _brought(store, bundle) if seq not in kept}
        store.database.run("DELETE FROM vouched WHERE bundle = ?", bundle)
        if going:
            rule(store, State.RETRACTED, list(going))
        touched = sorted(set(going.values()))
        store.current.refresh({record: store.current.registers(record) for record in touched})
    return touched


def _brought(store: Store, bundle: int) -> list[tuple[int, str]]:
    """Return (seq, record) of what counts and came with a bundle, or stands by nothing but it since."""
    return [
        (seq, record)
        for seq, record in store.database.rows(
            "SELECT seq, record FROM changes JOIN bundles ON bundles.id = changes.bundle"
            " WHERE changes.state = ?1 AND (changes.bundle = ?2 OR bundles.state = ?3 AND EXISTS ("
            "SELECT 1 FROM vouched JOIN json_each(seqs) AS range WHERE vouched.bundle = ?2"
            " AND changes.seq BETWEEN range.value ->> 0 AND range.value ->> 1)) ORDER BY seq",
            int(State.ADOPTED),
            bundle,
            UNDONE,
        )
    ]


def _kept(store: Store, bundle: int) -> set[int]:
    """Return what other bundles that stand have brought as well."""
    rows = store.database.rows("SELECT seqs FROM vouched WHERE bundle <> ?", bundle)
    return {seq for (ranges,) in rows for seq in numbers_in(ranges)}


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
