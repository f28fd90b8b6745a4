"""What a partner sends, taken in by the same road: adopted, rejected, retracted, or held back.

A sender is believed about their own writing, not about ours. A change is refused when its context
is impossible; where it claims to have seen a change of ours that never left this vault, the claim
is not believed and both values stand until a person decides. Nothing of ours is ever removed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from casemgr.store.chain import Incoming, ranges_of
from casemgr.store.changes import PUT_ASIDE, Change, State
from casemgr.store.places import Places, places_of
from casemgr.store.registers import Register
from casemgr.store.sieve import FUTURE_MS, Adoption, Refusal, Sieve
from casemgr.store.store import Store

__all__ = ["FUTURE_MS", "Adoption", "Foreseen", "Refusal", "adopt", "foresee", "rule"]


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
    ordered = sorted(offered, key=attrgetter("record", "field", "device", "stamp"))
    places = places_of(store.database, {change.record for change in ordered})
    sieve = Sieve(store, places, state, lift)
    with store.transaction():
        touched = {}
        for record, group in groupby(ordered, attrgetter("record")):
            registers = sieve.take(record, list(group))
            if registers is not None:
                touched[record] = registers
        _keep(store, sieve, places, bundle)
        store.note_last_stamp()
        store.current.refresh(touched, places)
    sieve.adoption.records.extend(touched)
    return sieve.adoption


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


def foresee(store: Store, offered: Iterable[Change]) -> Iterator[Foreseen]:
    """Yield what adopting would make of each record; reads only. Raises what `adopt` raises."""
    ordered = sorted(offered, key=attrgetter("record", "field", "device", "stamp"))
    places = places_of(store.database, {change.record for change in ordered})
    sieve = Sieve(store, places, State.ADOPTED, PUT_ASIDE)
    for record, group in groupby(ordered, attrgetter("record")):
        changes = list(group)
        entered, refused = len(sieve.incoming), len(sieve.adoption.refused)
        repeated, lifted = sieve.adoption.repeated, sieve.adoption.lifted
        before = sieve.standing(record, changes)
        taken = sieve.take(record, changes)
        yield Foreseen(
            record,
            changes[0].collection,
            sieve.incoming[entered:],
            sieve.adoption.refused[refused:],
            sieve.adoption.repeated - repeated,
            sieve.adoption.lifted - lifted,
            before,
            taken[1] if taken else None,
        )


def _keep(store: Store, sieve: Sieve, places: Places, bundle: int | None) -> None:
    """Append what was taken, and a ruling for every state that a change does not have by itself."""
    numbers = store.chain.append(sieve.incoming, places, bundle)
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
