"""What a partner sends, taken in by the same road: adopted, rejected, retracted, or held back.

A sender is believed about their own writing, not about ours. A change is refused when its context
is impossible; where it claims to have seen a change of ours that never left this vault, the claim
is not believed and both values stand until a person decides. Nothing of ours is ever removed.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter
from typing import Any

from casemgr.records.codec import encode, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.records.kinds import ValueShapeError
from casemgr.store.chain import Incoming, ranges_of
from casemgr.store.changes import (
    MAX_STAMP,
    Change,
    MalformedChangeError,
    State,
    context_from_text,
    context_to_text,
    ms_of,
)
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


def adopt(
    store: Store,
    offered: Iterable[Change],
    *,
    bundle: int | None = None,
    state: State = State.ADOPTED,
    lift: bool = False,
) -> Adoption:
    """Take in changes in one transaction; with `state` REJECTED they are only remembered.

    `lift` is the decision to take changes that were rejected, retracted or held back before. Raises
    MalformedChangeError, and keeps nothing, where a value has not the shape of its field.
    """
    ordered = sorted(offered, key=attrgetter("record", "field", "device", "stamp"))
    sieve = _Sieve(store, state, lift)
    with store.transaction():
        store.note_last_stamp()
        touched = {}
        for record, group in groupby(ordered, attrgetter("record")):
            registers = sieve.take(record, list(group))
            if registers is not None:
                touched[record] = registers
        _keep(store, sieve, bundle)
        store.current.refresh(touched)
    sieve.adoption.records.extend(touched)
    return sieve.adoption


def _keep(store: Store, sieve: "_Sieve", bundle: int | None) -> None:
    """Append what was taken, and a ruling for every state that a change does not have by itself."""
    numbers = store.chain.append(sieve.incoming, bundle)
    ruled = defaultdict(list, sieve.ruled)
    for seq, item in zip(numbers, sieve.incoming, strict=True):
        if item.state is not State.ADOPTED:
            ruled[item.state].append(seq)
    for given, seqs in sorted(ruled.items()):
        rule(store, given, seqs)


def rule(store: Store, state: State, seqs: Sequence[int]) -> None:
    """Append the decision that these changes are in `state` from now on."""
    store.chain.rule(state.name.lower(), ranges_of(seqs), store.clock.now_ms())
    store.database.run_many("UPDATE changes SET state = ? WHERE seq = ?", [(int(state), seq) for seq in seqs])


@dataclass(frozen=True, slots=True)
class _Known:
    """A change that this vault holds already, or is about to: then `seq` is -1 - its place in line."""

    seq: int
    entry: Entry
    context: str
    state: State


_KNOWN = (
    "SELECT seq, field, device, stamp, value, context, ignored, state, collection"
    " FROM changes WHERE record = ?"
)


class _Sieve:
    """Decides for each offered change, record by record, what it is to this vault."""

    def __init__(self, store: Store, state: State, lift: bool) -> None:
        self._store = store
        self._state = state
        self._lift = lift
        self._horizon = store.clock.now_ms() + FUTURE_MS
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
        known = self._known(record)
        before = len(self.incoming), sum(map(len, self.ruled.values()))
        for change in offered:
            self._sift(change, known)
        if before == (len(self.incoming), sum(map(len, self.ruled.values()))):
            return None
        return offered[0].collection, self._registers(known)

    def _buried(self, record: str, offered: list[Change]) -> bool:
        owners = {json.loads(change.value) for change in offered if self._is_parent(change)}
        return not self._graves.isdisjoint({record, *owners})

    def _is_parent(self, change: Change) -> bool:
        record_type = self._store.catalogue.get(change.collection)
        return record_type is not None and change.field == record_type.parent

    def _known(self, record: str) -> dict[tuple[str, str, int], list[_Known]]:
        known: dict[tuple[str, str, int], list[_Known]] = {}
        for seq, name, device, stamp, value, context, ignored, state, collection in self._store.database.rows(
            _KNOWN, record
        ):
            believed = dict(context_from_text(context))
            believed.pop(ignored, None)
            entry = Entry(stamp, device, value, believed)
            key = self._store.current.name_of(collection, name), device, stamp
            known.setdefault(key, []).append(_Known(seq, entry, context, State(state)))
        return known

    def _registers(self, known: Mapping[tuple[str, str, int], list[_Known]]) -> dict[str, Register]:
        fields: dict[str, list[Entry]] = {}
        for (name, _, _), variants in known.items():
            for held in variants:
                if held.state is State.ADOPTED:
                    fields.setdefault(name, []).append(held.entry)
        return {name: merge(entries) for name, entries in fields.items()}

    def _sift(self, change: Change, known: dict[tuple[str, str, int], list[_Known]]) -> None:
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

    def _again(self, variants: list[_Known], at: int) -> None:
        """A change that is known keeps its state, unless a person lifts what was put aside."""
        held = variants[at]
        if self._lift and held.state in (State.REJECTED, State.RETRACTED, State.QUARANTINED):
            self.ruled[State.ADOPTED].append(held.seq)
            self.adoption.lifted += 1
            variants[at] = _Known(held.seq, held.entry, held.context, State.ADOPTED)
        else:
            self.adoption.repeated += 1

    def _impossible(self, change: Change, known: Mapping[tuple[str, str, int], list[_Known]]) -> str | None:
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

    def _ours(
        self, change: Change, stamp: int, known: Mapping[tuple[str, str, int], list[_Known]]
    ) -> list[_Known]:
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
        known: Mapping[tuple[str, str, int], list[_Known]],
        variants: list[_Known],
    ) -> None:
        state, ignored = self._verdict(change, variants), self._disbelieved(change, known)
        believed = {device: seen for device, seen in change.context.items() if device != ignored}
        entry = Entry(change.stamp, change.device, change.value, believed)
        variants.append(_Known(-1 - len(self.incoming), entry, context, state))
        self.incoming.append(Incoming(change, state, ignored, len(variants) - 1))

    def _verdict(self, change: Change, variants: list[_Known]) -> State:
        if variants:
            self._fork(variants)
            return State.FORKED
        if ms_of(change.stamp) > self._horizon and not self._lift:
            self.adoption.quarantined += 1
            return State.QUARANTINED
        if self._state is State.REJECTED:
            self.adoption.rejected += 1
        else:
            self.adoption.adopted += 1
        return self._state

    def _fork(self, variants: list[_Known]) -> None:
        """Put aside what came before under the same device and stamp: neither can be trusted."""
        self.adoption.forked += 1
        for at, held in enumerate(variants):
            if held.state is not State.FORKED:
                if held.seq > 0:
                    self.ruled[State.FORKED].append(held.seq)
                else:
                    waiting = self.incoming[-1 - held.seq]
                    self.incoming[-1 - held.seq] = replace(waiting, state=State.FORKED)
                variants[at] = _Known(held.seq, held.entry, held.context, State.FORKED)

    def _disbelieved(self, change: Change, known: Mapping[tuple[str, str, int], list[_Known]]) -> str | None:
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
            value = json.loads(change.value)
            description = self._description(change.collection, name)
            if (
                description is not None
                and encode(description, register_from_json(description, value)) != change.value
            ):
                raise MalformedChangeError("not_canonical", change.collection, change.field)
        except (ValueShapeError, ValueError) as error:
            raise MalformedChangeError("shape", change.collection, change.field) from error

    def _description(self, collection: str, name: str) -> Description | None:
        key = collection, name
        if key not in self._described:
            record_type: Any = self._store.catalogue.get(collection)
            self._described[key] = fields_of(record_type).get(name) if record_type else None
        return self._described[key]
