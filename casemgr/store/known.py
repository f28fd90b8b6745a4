"""The changes of one record that this vault holds already, as adoption weighs them."""

from collections.abc import Mapping
from typing import NamedTuple

from casemgr.store.changes import State, believed
from casemgr.store.registers import Entry, Register, merge
from casemgr.store.store import Store

Key = tuple[str, str, int]
"""Field, device and stamp: what names a change of a record."""


class Known(NamedTuple):
    """A change that this vault holds already, or is about to: then `seq` is -1 - its place in line."""

    seq: int
    entry: Entry
    context: str
    state: State


_KNOWN = (
    "SELECT seq, field, device, stamp, value, context, ignored, state, collection"
    " FROM changes WHERE place = ?"
)


def known_changes(store: Store, place: int) -> tuple[str, dict[Key, list[Known]]]:
    """Return the collection of the record with this number, and what is held of it.

    The collection is "" until something of it is adopted. Several changes under one key are a fork.
    """
    home, known = "", dict[Key, list[Known]]()
    for seq, name, device, stamp, value, context, ignored, state, collection in store.database.rows(
        _KNOWN, place
    ):
        entry = Entry(stamp, device, value, believed(context, ignored))
        key = store.current.name_of(collection, name), device, stamp
        known.setdefault(key, []).append(Known(seq, entry, context, State(state)))
        home = collection if state == State.ADOPTED else home
    return home, known


def registers_of(known: Mapping[Key, list[Known]]) -> dict[str, Register]:
    """Return what the adopted ones among the changes add up to, by field."""
    fields: dict[str, list[Entry]] = {}
    for (name, _, _), variants in known.items():
        for held in variants:
            if held.state is State.ADOPTED:
                fields.setdefault(name, []).append(held.entry)
    return {name: merge(entries) for name, entries in fields.items()}
