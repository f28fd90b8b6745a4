"""What a partner sends, taken in by the same road: adopted, rejected, retracted, or held back.

A sender is believed about their own writing, not about ours. A change is refused when its context
is impossible; where it claims to have seen a change of ours that never left this vault, the claim
is not believed and both values stand until a person decides. Nothing of ours is ever removed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter

from casemgr.store.chain import Incoming, numbers_in, ranges_of
from casemgr.store.changes import PUT_ASIDE, Change, State
from casemgr.store.places import Places, places_of
from casemgr.store.registers import Register
from casemgr.store.sieve import FUTURE_MS, Adoption, Refusal, Sieve
from casemgr.store.store import Store
from casemgr.store.word_index import tidy

__all__ = ["FUTURE_MS", "Adoption", "Foreseen", "Refusal", "Sifted", "adopt", "foresee", "keep", "rule"]

MUCH = 1000
"""Records from which on their words are worth bringing together at once."""

ENTERED, UNDONE = "entered", "undone"
"""The states of a bundle that came."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What adopting would make of one record, of which nothing was written.

    `entering` holds the changes that would be new here with the state each would get; `before` what
    the fields that are offered hold, None where nothing of the record is adopted; `after` the merged
    registers, None where nothing would come of it. `put_aside` counts what a person decided
    against before, and would be taken all the same.
    """

    record: str
    collection: str
    entering: Sequence[Incoming]
    refused: Sequence[Refusal]
    repeated: int
    put_aside: int
    before: Mapping[str, str] | None
    after: Mapping[str, Register] | None


@dataclass(slots=True)
class Sifted:
    """What adopting some changes comes to, before it is written.

    It holds as long as the vault does not move on; see `Store.generation`.
    """

    sieve: Sieve
    places: Places
    touched: dict[str, tuple[str, Mapping[str, Register]]] = field(default_factory=dict)
    foreseen: list[Foreseen] = field(default_factory=list)


def adopt(
    store: Store,
    offered: Iterable[Change],
    *,
    bundle: int | None = None,
    state: State = State.ADOPTED,
    lift: Set[State] = frozenset(),
) -> Adoption:
    """Take in changes in one transaction; with `state` REJECTED they are only remembered.

    `lift` names the states that are taken after all: PUT_ASIDE where a person accepts what they
    decided against before, QUARANTINED where they say that it is our clock that is wrong. Raises
    MalformedChangeError, and keeps nothing, where a value has not the shape of its field.
    """
    sifted, groups = _sieve_for(store, offered, state, lift)
    for record, changes in groups:
        registers = sifted.sieve.take(record, changes)
        if registers is not None:
            sifted.touched[record] = registers
    return keep(store, sifted, bundle)


def foresee(store: Store, offered: Iterable[Change]) -> Sifted:
    """Return what adopting would make of each record; reads only. Raises what `adopt` raises."""
    sifted, groups = _sieve_for(store, offered, State.ADOPTED, PUT_ASIDE)
    sieve = sifted.sieve
    for record, changes in groups:
        entered, refused = len(sieve.incoming), len(sieve.adoption.refused)
        repeated, lifted = sieve.adoption.repeated, sieve.adoption.lifted
        before = sieve.standing(record, changes)
        taken = sieve.take(record, changes)
        if taken is not None:
            sifted.touched[record] = taken
        sifted.foreseen.append(
            Foreseen(
                record,
                changes[0].collection,
                sieve.incoming[entered:],
                sieve.adoption.refused[refused:],
                sieve.adoption.repeated - repeated,
                sieve.adoption.lifted - lifted,
                before,
                taken[1] if taken else None,
            )
        )
    return sifted


def keep(store: Store, sifted: Sifted, bundle: int | None = None) -> Adoption:
    """Write what was sifted in one transaction, as coming in a bundle."""
    adoption = replace(sifted.sieve.adoption, records=list(sifted.touched))
    with store.transaction():
        _append(store, sifted, bundle)
        if bundle is not None and (adoption.adopted or adoption.lifted or sifted.sieve.vouched):
            vouch(store, bundle, sifted.sieve.vouched)
        store.note_last_stamp()
        store.current.refresh(sifted.touched, sifted.places)
        if len(sifted.touched) >= MUCH:
            tidy(store.database)
    return adoption


def _sieve_for(
    store: Store, offered: Iterable[Change], state: State, lift: Set[State]
) -> tuple[Sifted, Iterator[tuple[str, list[Change]]]]:
    """Return a sieve, and the changes that it is for by record."""
    ordered = sorted(offered, key=attrgetter("record", "field", "device", "stamp"))
    places = places_of(store.database, {change.record for change in ordered})
    groups = ((record, list(group)) for record, group in groupby(ordered, attrgetter("record")))
    return Sifted(Sieve(store, places, state, lift), places), groups


def _append(store: Store, sifted: Sifted, bundle: int | None) -> None:
    """Append what was taken, and a ruling for every state that a change does not have by itself."""
    incoming = sifted.sieve.incoming
    numbers = store.chain.append(incoming, sifted.places, bundle)
    ruled = {state: list(seqs) for state, seqs in sifted.sieve.ruled.items()}
    for seq, item in zip(numbers, incoming, strict=True):
        if item.state is not State.ADOPTED:
            ruled.setdefault(item.state, []).append(seq)
    for given, seqs in sorted(ruled.items()):
        rule(store, given, seqs)


def vouch(store: Store, bundle: int, seqs: Iterable[int]) -> None:
    """Note that a bundle that was accepted also brought changes which count here already."""
    known = store.database.row("SELECT seqs FROM vouched WHERE bundle = ?", bundle)
    numbers = {*(numbers_in(known[0]) if known else ()), *seqs}
    store.database.run("UPDATE bundles SET state = ? WHERE id = ?", ENTERED, bundle)
    if numbers:
        store.database.run("INSERT OR REPLACE INTO vouched VALUES (?, ?)", bundle, ranges_of(numbers))


def rule(store: Store, state: State, seqs: Sequence[int]) -> None:
    """Append the decision that these changes are in `state` from now on."""
    store.chain.rule(state.name.lower(), ranges_of(seqs), store.clock.now_ms())
    store.database.run_many("UPDATE changes SET state = ? WHERE seq = ?", [(int(state), seq) for seq in seqs])
