"""Deciding for each change a partner offers what it is to this vault.

One record at a time: is it known, is it possible, is it a fork, does it claim to have seen what
never left here. Nothing is written; `adoption` keeps what comes out.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from casemgr.records.codec import canonical, check_register, parse
from casemgr.records.described import Description, fields_of
from casemgr.records.kinds import ValueShapeError
from casemgr.store.chain import Incoming
from casemgr.store.changes import (
    MAX_STAMP,
    NOTHING_SEEN,
    Change,
    MalformedChangeError,
    State,
    context_to_text,
    stamp_at,
)
from casemgr.store.known import Key, Known, known_changes, registers_of
from casemgr.store.places import Places
from casemgr.store.registers import DELETED, Entry, Register, merge
from casemgr.store.store import Store

FUTURE_MS = 48 * 3600 * 1000
"""How far ahead of our clock a stamp may lie before it is asked which clock is wrong (DESIGN.md 3)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that was not taken in, and why, as a code."""

    change: Change
    reason: str


@dataclass(slots=True)
class Adoption:
    """What became of the changes that were offered; `repeated` ones were known already."""

    adopted: int = 0
    rejected: int = 0
    repeated: int = 0
    lifted: int = 0
    quarantined: int = 0
    forked: int = 0
    disbelieved: int = 0
    refused: list[Refusal] = field(default_factory=list)
    records: list[str] = field(default_factory=list)


class Sieve:
    """Decides for each offered change, record by record, what it is to this vault."""

    def __init__(self, store: Store, places: Places, state: State, lift: bool) -> None:
        self._store = store
        self._places = places
        self._state = state
        self._lift = lift
        self._horizon = stamp_at(store.clock.now_ms() + FUTURE_MS + 1)
        self._described: dict[tuple[str, str], Description | None] = {}
        self._graves = {row[0] for row in store.database.rows("SELECT record FROM tombstones")}
        self.adoption = Adoption()
        self.incoming: list[Incoming] = []
        self.ruled: dict[State, list[int]] = defaultdict(list)

    def take(self, record: str, offered: list[Change]) -> tuple[str, Mapping[str, Register]] | None:
        """Sift one record's changes; return what it adds up to now, None if nothing came of them."""
        if self._graves and self._buried(record, offered):
            self.adoption.refused.extend(Refusal(change, "erased") for change in offered)
            return None
        is_new = self._places.is_new(record)
        if is_new and (registers := self._first(offered)):
            return offered[0].collection, registers
        known = {} if is_new else known_changes(self._store, self._places[record])
        before = len(self.incoming), sum(map(len, self.ruled.values()))
        for change in offered:
            self._sift(change, known)
        if before == (len(self.incoming), sum(map(len, self.ruled.values()))):
            return None
        return offered[0].collection, registers_of(known)

    def _first(self, offered: list[Change]) -> dict[str, Register]:
        """Take the changes of a record that is new here, if there is nothing to weigh: one sane one a field.

        Otherwise nothing is taken and nothing returned. What `_sift` would do, without what cannot be.
        """
        registers: dict[str, Register] = {}
        if self._state is not State.ADOPTED:
            return registers
        for change in offered:
            name = self._store.current.name_of(change.collection, change.field)
            if change.context or name in registers or self._impossible(change, {}) or self._early(change):
                return {}
            self._check_shape(change, name)
            registers[name] = merge([Entry(change.stamp, change.device, change.value, NOTHING_SEEN)])
        self.incoming.extend(map(Incoming, offered))
        self.adoption.adopted += len(offered)
        return registers

    def _early(self, change: Change) -> bool:
        return change.stamp >= self._horizon and not self._lift

    def _buried(self, record: str, offered: list[Change]) -> bool:
        owners = {json.loads(change.value) for change in offered if self._is_parent(change)}
        return not self._graves.isdisjoint({record, *owners})

    def _is_parent(self, change: Change) -> bool:
        record_type = self._store.catalogue.get(change.collection)
        return record_type is not None and change.field == record_type.parent

    def _sift(self, change: Change, known: dict[Key, list[Known]]) -> None:
        name = self._store.current.name_of(change.collection, change.field)
        context = context_to_text(change.context)
        variants = known.setdefault((name, change.device, change.stamp), [])
        for at, held in enumerate(variants):
            if held.entry.value == change.value and held.context == context:
                self._again(variants, at)
                return
        if reason := self._impossible(change, known):
            self.adoption.refused.append(Refusal(change, reason))
            if not variants:
                del known[name, change.device, change.stamp]
            return
        self._check_shape(change, name)
        self._enter(change, context, known, variants)

    def _again(self, variants: list[Known], at: int) -> None:
        """A change that is known keeps its state, unless a person lifts what was put aside."""
        held = variants[at]
        if self._lift and held.state in (State.REJECTED, State.RETRACTED, State.QUARANTINED):
            self.ruled[State.ADOPTED].append(held.seq)
            self.adoption.lifted += 1
            variants[at] = Known(held.seq, held.entry, held.context, State.ADOPTED)
        else:
            self.adoption.repeated += 1

    def _impossible(self, change: Change, known: Mapping[Key, list[Known]]) -> str | None:
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
        if ours is not None and not self._ours(change, ours, known):
            return "context_names_no_change_of_ours"
        return None

    def _ours(self, change: Change, stamp: int, known: Mapping[Key, list[Known]]) -> list[Known]:
        """Return our changes that the context of `change` claims to cover with this stamp of ours."""
        name = self._store.current.name_of(change.collection, change.field)
        device = self._store.device
        if change.field != DELETED:
            return known.get((name, device, stamp), [])
        covered = [
            held
            for (_, by, made), variants in known.items()
            for held in variants
            if by == device and made <= stamp
        ]
        return covered if any(held.entry.stamp == stamp for held in covered) else []

    def _enter(
        self,
        change: Change,
        context: str,
        known: Mapping[Key, list[Known]],
        variants: list[Known],
    ) -> None:
        state, ignored = self._verdict(change, variants), self._disbelieved(change, known)
        believed = {device: seen for device, seen in change.context.items() if device != ignored}
        entry = Entry(change.stamp, change.device, change.value, believed)
        variants.append(Known(-1 - len(self.incoming), entry, context, state))
        self.incoming.append(Incoming(change, state, ignored, len(variants) - 1))

    def _verdict(self, change: Change, variants: list[Known]) -> State:
        if variants:
            self._fork(variants)
            return State.FORKED
        if self._early(change):
            self.adoption.quarantined += 1
            return State.QUARANTINED
        if self._state is State.REJECTED:
            self.adoption.rejected += 1
        else:
            self.adoption.adopted += 1
        return self._state

    def _fork(self, variants: list[Known]) -> None:
        """Put aside what came before under the same device and stamp: neither can be trusted."""
        self.adoption.forked += 1
        for at, held in enumerate(variants):
            if held.state is not State.FORKED:
                if held.seq > 0:
                    self.ruled[State.FORKED].append(held.seq)
                else:
                    waiting = self.incoming[-1 - held.seq]
                    self.incoming[-1 - held.seq] = waiting._replace(state=State.FORKED)
                variants[at] = Known(held.seq, held.entry, held.context, State.FORKED)

    def _disbelieved(self, change: Change, known: Mapping[Key, list[Known]]) -> str | None:
        """Return our device where the change claims to have seen what no bundle of ours carried."""
        stamp = change.context.get(self._store.device)
        if stamp is None:
            return None
        for held in self._ours(change, stamp, known):
            if not self._store.database.row("SELECT 1 FROM sent WHERE seq = ?", held.seq):
                self.adoption.disbelieved += 1
                return self._store.device
        return None

    def _check_shape(self, change: Change, name: str) -> None:
        """Refuse a value that its field cannot hold, or that is not the one text of what it says."""
        try:
            value = parse(change.value)
            description = self._description(change.collection, name)
            if description is not None:
                check_register(description, value)
            if canonical(value) != change.value:
                raise MalformedChangeError("not_canonical", change.collection, change.field)
        except (ValueShapeError, ValueError) as error:
            raise MalformedChangeError("shape", change.collection, change.field) from error

    def _description(self, collection: str, name: str) -> Description | None:
        key = collection, name
        if key not in self._described:
            record_type: Any = self._store.catalogue.get(collection)
            self._described[key] = fields_of(record_type).get(name) if record_type else None
        return self._described[key]
