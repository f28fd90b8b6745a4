"""Deciding for each change a partner offers what it is to this vault.

One record at a time: is it known, is it possible, is it a fork, does it claim to have seen what
never left here. Nothing is written; `adoption` keeps what comes out.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
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
    believed,
    context_to_text,
    join,
    stamp_at,
)
from casemgr.store.known import Key, Known, known_changes, registers_of
from casemgr.store.ledger import OWNED_BY
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

    def __init__(self, store: Store, places: Places, state: State, lift: Set[State]) -> None:
        self._store = store
        self._places = places
        self._state = state
        self._lift = lift
        self._horizon = stamp_at(store.clock.now_ms() + FUTURE_MS + 1)
        self._described: dict[tuple[str, str], Description | None] = {}
        self._devices = store.devices
        self._graves = {row[0] for row in store.database.rows("SELECT record FROM tombstones")}
        self._graves_as_values = frozenset(map(canonical, self._graves))
        self.adoption = Adoption()
        self.incoming: list[Incoming] = []
        self.ruled: dict[State, list[int]] = defaultdict(list)

    def take(self, record: str, offered: list[Change]) -> tuple[str, Mapping[str, Register]] | None:
        """Sift one record's changes; return what it adds up to now, None if nothing came of them."""
        if self._graves and self._buried(record, offered):
            self.adoption.refused.extend(Refusal(change, "erased") for change in offered)
            return None
        is_new = self._places.is_new(record)
        home, known = ("", {}) if is_new else known_changes(self._store, self._places[record])
        home = home or offered[0].collection
        offered = self._at_home(offered, home)
        if is_new and (registers := self._first(offered)):
            return home, registers
        before = len(self.incoming), sum(map(len, self.ruled.values()))
        for change in offered:
            self._sift(change, known)
        if before == (len(self.incoming), sum(map(len, self.ruled.values()))):
            return None
        return home, registers_of(known)

    def _at_home(self, offered: list[Change], home: str) -> list[Change]:
        """Return the changes without those that take the record for one of another kind."""
        strays = [change for change in offered if change.collection != home]
        if not strays:
            return offered
        self.adoption.refused.extend(Refusal(change, "other_collection") for change in strays)
        return [change for change in offered if change.collection == home]

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
        return change.stamp >= self._horizon and State.QUARANTINED not in self._lift

    def _buried(self, record: str, offered: list[Change]) -> bool:
        owners = {change.value for change in offered if self._is_parent(change)}
        return record in self._graves or not owners.isdisjoint(self._graves_as_values)

    def _is_parent(self, change: Change) -> bool:
        record_type = self._store.catalogue.get(change.collection)
        if record_type is None:
            return change.field in OWNED_BY
        return change.field == record_type.parent

    def _sift(self, change: Change, known: dict[Key, list[Known]]) -> None:
        name = self._store.current.name_of(change.collection, change.field)
        context = context_to_text(change.context)
        variants = known.setdefault((name, change.device, change.stamp), [])
        for at, held in enumerate(variants):
            if held.entry.value == change.value and held.context == context:
                self._again(variants, at)
                return
        if reason := self._impossible(change, known) or self._claimed(change, variants):
            self.adoption.refused.append(Refusal(change, reason))
            if not variants:
                del known[name, change.device, change.stamp]
            return
        self._check_shape(change, name)
        self._enter(change, context, known, variants)

    def _again(self, variants: list[Known], at: int) -> None:
        """A change that is known keeps its state, unless a person lifts it or its time has come."""
        held = variants[at]
        come = held.state is State.QUARANTINED and held.entry.stamp < self._horizon
        if come or held.state in self._lift:
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
        if ours is not None and not self._made_here(change, ours, known):
            return "context_names_no_change_of_ours"
        return None

    def _claimed(self, change: Change, variants: list[Known]) -> str | None:
        """Refuse another content for what a device wrote that this vault was before it was put back."""
        return "claims_to_be_ours" if variants and change.device in self._devices else None

    def _made_here(self, change: Change, stamp: int, known: Mapping[Key, list[Known]]) -> bool:
        """Tell whether we gave this stamp to what the change claims to have seen."""
        device = self._store.device
        if change.field == DELETED:
            return any((by, made) == (device, stamp) for _, by, made in known)
        return (self._store.current.name_of(change.collection, change.field), device, stamp) in known

    def _enter(
        self,
        change: Change,
        context: str,
        known: Mapping[Key, list[Known]],
        variants: list[Known],
    ) -> None:
        state, ignored = self._verdict(change, variants), self._disbelieved(change, known)
        entry = Entry(change.stamp, change.device, change.value, believed(context, ignored))
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
        """Return those of our devices of which the change claims to have seen what no bundle carried."""
        claimed = self._devices & change.context.keys()
        doubted = {held.entry.device for held in self._covered(change, claimed, known) if self._kept(held)}
        if not doubted:
            return None
        self.adoption.disbelieved += 1
        return " ".join(sorted(doubted))

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
