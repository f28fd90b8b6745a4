"""What a bundle would mean here, before anything of it is kept.

The plan names the sender and how far they are trusted, where the bundle stands in their sequence,
and for each case what is new, changed, in conflict or older than ours. Nothing is written for it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import BinaryIO, TypeVar

from casemgr.exchange.arrivals import Order, order_of
from casemgr.exchange.belonging import Belonging
from casemgr.exchange.errors import DamagedError, KindNotReadError
from casemgr.exchange.manifest import BLOBS, Kind
from casemgr.exchange.office import Office
from casemgr.exchange.opening import Bundle, open_bundle
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.sightings import Sightings
from casemgr.ids import RecordId
from casemgr.progress import Progress, no_progress
from casemgr.store import ledger
from casemgr.store.adoption import Foreseen, Refusal, foresee
from casemgr.store.changes import Change, State
from casemgr.store.ledger import Outcome, Passage
from casemgr.store.registers import conflicts_in


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that is here already, and the text it would hold; several in conflict."""

    collection: str
    record: RecordId
    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment of the bundle, the record it belongs to, and its size in bytes."""

    blob: str
    record: RecordId
    size: int


@dataclass(frozen=True, slots=True)
class CasePlan:
    """What accepting one case would mean; `decided` is what became of it before, if it came before.

    `relayed` names devices that are not on the sender's card: what they wrote is passed on, not
    vouched for by the sender's verified key.
    """

    case_id: RecordId
    new: tuple[tuple[str, RecordId], ...]
    changed: tuple[FieldChange, ...]
    conflicts: tuple[FieldChange, ...]
    older: int
    repeated: int
    put_aside: int
    """Changes that were rejected or undone before, and are taken if the case is accepted now."""
    refused: tuple[Refusal, ...]
    quarantined: int
    forked: int
    relayed: frozenset[str]
    attachments: tuple[Attached, ...]
    decided: Outcome | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A verified bundle and what it would mean here. It can be taken in while its file is open."""

    sender: Correspondent
    bundle: Bundle
    order: Order
    known: Passage | None
    """The bundle as it was entered before, in a replay."""
    cases: tuple[CasePlan, ...]
    strays: int
    """How many changes belong to no case of the bundle, and are never taken."""
    owners: Mapping[RecordId, frozenset[RecordId]]
    """The cases to which each record belongs."""


def open_from_partner(
    office: Office, source: BinaryIO, progress: Progress = no_progress
) -> tuple[Bundle, Correspondent]:
    """Verify a bundle of a partner whose card we have; its members are read while `source` is open.

    Raises what `opening.open_bundle` raises, UnknownSenderError and RevokedSenderError.
    """
    senders: list[Correspondent] = []

    def key_of(fingerprint: str) -> object:
        found = office.partners.with_fingerprint(fingerprint)
        found.refuse_as_sender(preview=True)
        senders.append(found)
        return found.card.key

    bundle = open_bundle(source, office.identity, office.fingerprint, key_of, progress)  # type: ignore[arg-type]
    return bundle, senders[0]


def plan(office: Office, source: BinaryIO, progress: Progress = no_progress) -> Plan:
    """Return what a share would mean here; nothing is written, and nothing decided.

    Raises what `open_from_partner` raises, and MalformedChangeError.
    """
    bundle, sender = open_from_partner(office, source, progress)
    if bundle.manifest.kind != Kind.SHARE:
        raise KindNotReadError(bundle.manifest.kind)
    changes = [change for piece in bundle.changes() for change in piece]
    sightings = Sightings(office.store)
    honest: list[Change] = []
    forged: list[Change] = []
    for change in changes:
        (forged if sightings.forged(change) else honest).append(change)
    owners = Belonging(office, changes).owners()
    order, known = order_of(office, sender.partner.id, bundle)
    decided = ledger.outcomes(office.store, known.row) if known else {}
    attached = _by_case(owners, _attached(bundle, changes))
    written = _by_case(owners, changes)
    foreseen = _by_case(owners, foresee(office.store, honest))
    refused = _by_case(owners, forged)
    vouched = _devices_of(office, sender)
    cases = sorted({case for found in owners.values() for case in found})
    plans = tuple(
        _case_plan(
            office,
            case,
            foreseen[case],
            {change.device for change in written[case]},
            attached[case],
            decided.get(case),
            refused[case],
            vouched,
        )
        for case in cases
    )
    strays = sum(not owners[change.record] for change in changes)
    return Plan(sender, bundle, order, known, plans, strays, owners)


C = TypeVar("C", Attached, Change, Foreseen)


def _by_case(
    owners: Mapping[RecordId, frozenset[RecordId]], items: Iterable[C]
) -> Mapping[RecordId, Sequence[C]]:
    """Return what there is of each case; what belongs to several is in each."""
    shared: dict[RecordId, list[C]] = defaultdict(list)
    for item in items:
        for case in owners[item.record]:
            shared[case].append(item)
    return shared


def _devices_of(office: Office, sender: Correspondent) -> set[str]:
    """Return the devices on the sender's card, without those that another partner claims as well."""
    everyone = office.partners.correspondents()
    others = (other.card.card.devices for other in everyone if other.partner.id != sender.partner.id)
    return set(sender.card.card.devices).difference(*others)


def _attached(bundle: Bundle, changes: Sequence[Change]) -> list[Attached]:
    """Return the attachments with the records that name them; one that nobody names is refused."""
    naming = {change.value: change.record for change in changes}
    found = []
    for member in bundle.blobs:
        blob = member.name.removeprefix(BLOBS)
        record = naming.get(json.dumps(blob))
        if record is None:
            raise DamagedError(member.name, "unnamed")
        found.append(Attached(blob, record, member.size))
    return found


def _case_plan(
    office: Office,
    case: RecordId,
    foreseen: Sequence[Foreseen],
    devices: Set[str],
    attached: Sequence[Attached],
    decided: Outcome | None,
    forged: Sequence[Change],
    sender_devices: Set[str],
) -> CasePlan:
    parts = _Parts()
    here = ledger.collections_of(office.store, [found.record for found in foreseen])
    for found in foreseen:
        _, before = office.store.current.registers(found.record) if found.record in here else ("", {})
        parts.add(found, {name: register.value for name, register in before.items()})
    ours = office.store.devices | sender_devices
    return CasePlan(
        case,
        tuple(parts.new),
        tuple(parts.changed),
        tuple(parts.conflicts),
        parts.older,
        sum(found.repeated for found in foreseen),
        sum(found.put_aside for found in foreseen),
        (
            *(refusal for found in foreseen for refusal in found.refused),
            *(Refusal(change, "observed_in_our_name") for change in forged),
        ),
        parts.states[State.QUARANTINED],
        parts.states[State.FORKED],
        frozenset(devices - ours),
        tuple(attached),
        decided,
    )


class _Parts:
    """The records of one case sorted by what would become of them."""

    def __init__(self) -> None:
        self.new: list[tuple[str, RecordId]] = []
        self.changed: list[FieldChange] = []
        self.conflicts: list[FieldChange] = []
        self.older = 0
        self.states: dict[State, int] = defaultdict(int)

    def add(self, found: Foreseen, before: Mapping[str, str]) -> None:
        """Sort what is foreseen of one record, whose fields hold the texts `before` here."""
        for item in found.entering:
            self.states[item.state] += 1
        entering = {item.change.field for item in found.entering if item.state is State.ADOPTED}
        if found.after is None or not entering:
            return
        if not before:
            self.new.append((found.collection, found.record))
            return
        contested = conflicts_in(found.after)
        for field in sorted(entering & found.after.keys()):
            heads = found.after[field].heads
            values = tuple(dict.fromkeys(head.value for head in heads))
            change = FieldChange(found.collection, found.record, field, values)
            if field in contested:
                self.conflicts.append(change)
            elif before.get(field) != values[0]:
                self.changed.append(change)
            else:
                self.older += 1
