"""Deciding for each change a partner offers what it is to this vault.

One record at a time: is it known, is it possible, is it a fork, does it claim to have seen what
never left here. Nothing is written; `adoption` keeps what comes out.
"""

from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from casemgr.records.codec import canonical
from casemgr.store.chain import Incoming
from casemgr.store.changes import (
    NOTHING_SEEN,
    Change,
    State,
    context_to_text,
    stamp_at,
)
from casemgr.store.claims import Claims
from casemgr.store.erasure import tombstones
from casemgr.store.known import Key, Known, KnownAhead, KnownChanges, registers_of
from casemgr.store.ledger import OWNED_BY
from casemgr.store.places import Places
from casemgr.store.registers import Entry, Register, merge
from casemgr.store.shapes import Shapes
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
        self._claims = Claims(store)
        self._shapes = Shapes(store.catalogue)
        self._graves = set(tombstones(store))
        self._graves_as_values = frozenset(map(canonical, self._graves))
        self._known = KnownAhead(store, places)
        self.adoption = Adoption()
        self.incoming: list[Incoming] = []
        self.ruled: dict[State, list[int]] = defaultdict(list)
        self.vouched: list[int] = []
        """What counts here and was brought once more."""

    def take(self, record: str, offered: list[Change]) -> tuple[str, Mapping[str, Register]] | None:
        """Sift one record's changes; return what it adds up to now, None if nothing came of them."""
        if self._graves and self._buried(record, offered):
            self.adoption.refused.extend(Refusal(change, "erased") for change in offered)
            return None
        is_new = self._places.is_new(record)
        home, known = ("", {}) if is_new else self._known.of(record)
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

    def standing(self, record: str, offered: list[Change]) -> dict[str, str] | None:
        """Return what the fields hold that are offered, None where nothing of the record is adopted."""
        home, known = ("", {}) if self._places.is_new(record) else self._known.of(record)
        if not home:
            return None
        names = {self._store.current.name_of(change.collection, change.field) for change in offered}
        concerned = {key: variants for key, variants in known.items() if key[0] in names}
        return {name: register.value for name, register in registers_of(concerned).items()}

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
            if (
                change.context
                or name in registers
                or self._claims.impossible(change, {})
                or self._early(change)
            ):
                return {}
            self._shapes.check(change, name)
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

    def _sift(self, change: Change, known: KnownChanges) -> None:
        name = self._store.current.name_of(change.collection, change.field)
        context = context_to_text(change.context)
        variants = known.setdefault((name, change.device, change.stamp), [])
        for at, held in enumerate(variants):
            if held.entry.value == change.value and held.context == context:
                self._again(variants, at)
                return
        if reason := self._claims.impossible(change, known) or self._claims.ours(change, variants):
            self.adoption.refused.append(Refusal(change, reason))
            if not variants:
                del known[name, change.device, change.stamp]
            return
        self._shapes.check(change, name)
        if reason := self._claims.unsettles(change, name, known):
            self.adoption.refused.append(Refusal(change, reason))
            if not variants:
                del known[name, change.device, change.stamp]
            return
        self._enter(change, context, known, variants)

    def _again(self, variants: list[Known], at: int) -> None:
        """A change that is known keeps its state, unless a person lifts it or its time has come."""
        held = variants[at]
        come = held.state is State.QUARANTINED and held.entry.stamp < self._horizon
        if come or held.state in self._lift:
            self.ruled[State.ADOPTED].append(held.seq)
            self.adoption.lifted += 1
            held = variants[at] = held._replace(state=State.ADOPTED)
        else:
            self.adoption.repeated += 1
        if self._state is held.state is State.ADOPTED and held.seq > 0:
            self.vouched.append(held.seq)

    def _enter(
        self,
        change: Change,
        context: str,
        known: Mapping[Key, list[Known]],
        variants: list[Known],
    ) -> None:
        state, ignored = self._verdict(change, variants), self._claims.disbelieved(change, known)
        self.adoption.disbelieved += ignored is not None
        entry = Entry.of(change.stamp, change.device, change.value, context, ignored)
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
