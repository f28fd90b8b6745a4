"""What a change claims about this vault's own writing, and whether that can be.

A sender is believed about their own writing, not about ours: a context may name only what we made,
and may cover only what left this vault.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import fields_of
from casemgr.store.changes import MAX_STAMP, Change, State, join
from casemgr.store.known import Key, Known, KnownChanges, registers_of
from casemgr.store.registers import DELETED
from casemgr.store.store import Store
from casemgr.store.versions import assemble


class Claims:
    """Weighs changes against what this vault wrote itself, as the devices it is and was."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._devices = store.devices

    def impossible(self, change: Change, known: Mapping[Key, list[Known]]) -> str | None:
        """Return why a change cannot be true, as a code."""
        if not 0 < change.stamp <= MAX_STAMP:
            return "stamp"
        if change.device == self._store.device:
            return "claims_to_be_ours"
        if not change.context:
            return None
        if max(change.context.values()) >= change.stamp or min(change.context.values()) <= 0:
            return "context_not_below_stamp"
        ours = change.context.get(self._store.device)
        if ours is not None and not self._made_here(change, ours, known):
            return "context_names_no_change_of_ours"
        return None

    def ours(self, change: Change, variants: list[Known]) -> str | None:
        """Refuse another content for what a device wrote that this vault was before it was put back."""
        return "claims_to_be_ours" if variants and change.device in self._devices else None

    def unsettles(self, change: Change, name: str, known: KnownChanges) -> str | None:
        """Refuse what goes back on a step that we took for good, such as that to a final letter of ours."""
        record_type = self._store.catalogue.get(change.collection)
        if record_type is None or not record_type.settles or change.device in self._devices:
            return None
        ours = {key: variants for key, variants in known.items() if key[1] in self._devices}
        description = fields_of(record_type).get(name)
        if description is None or not ours:
            return None
        stands = assemble(record_type, change.record, registers_of(ours), self._devices).record
        value = register_from_json(description, parse(change.value))
        after = replace(stands, **{name: value})
        return "settled" if name in after.unsettles(stands) else None

    def _made_here(self, change: Change, stamp: int, known: Mapping[Key, list[Known]]) -> bool:
        """Tell whether we gave this stamp to what the change claims to have seen."""
        device = self._store.device
        if change.field == DELETED:
            return any((by, made) == (device, stamp) for _, by, made in known)
        return (self._store.current.name_of(change.collection, change.field), device, stamp) in known

    def disbelieved(self, change: Change, known: Mapping[Key, list[Known]]) -> str | None:
        """Return those of our devices of which the change claims to have seen what no bundle carried."""
        claimed = self._devices & change.context.keys()
        doubted = {held.entry.device for held in self._covered(change, claimed, known) if self._kept(held)}
        return " ".join(sorted(doubted)) or None

    def _covered(
        self, change: Change, devices: Set[str], known: Mapping[Key, list[Known]]
    ) -> Iterator[Known]:
        """Yield the changes by devices of ours, not replaced by ourselves, that a context covers."""
        name = self._store.current.name_of(change.collection, change.field)
        registers: dict[str, list[Known]] = defaultdict(list)
        for (register, device, _), variants in known.items():
            if device in devices and (change.field == DELETED or register == name):
                registers[register].extend(held for held in variants if held.state is State.ADOPTED)
        for ours in registers.values():
            replaced = join(held.entry.context for held in ours)
            for held in ours:
                device, stamp = held.entry.device, held.entry.stamp
                if replaced.get(device, 0) < stamp <= change.context[device]:
                    yield held

    def _kept(self, held: Known) -> bool:
        """Tell whether a change was written here and has never left."""
        found = self._store.database.row(
            "SELECT 1 FROM changes WHERE seq = ?1 AND bundle IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM sent WHERE sent.seq = ?1)",
            held.seq,
        )
        return found is not None
