"""What a bundle would mean here, before anything of it is kept.

The plan names the sender and how far they are trusted, where the bundle stands in their sequence,
and for each case what is new, changed, in conflict or older than ours. Nothing is written for it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, TypeVar

from casemgr.collecting import no_collecting
from casemgr.crypto.minisign import PublicKey
from casemgr.exchange.arrivals import Order, order_of
from casemgr.exchange.belonging import Belonging
from casemgr.exchange.case_plan import Attached, CasePlan, FieldChange, Portion
from casemgr.exchange.errors import DamagedError, KindNotReadError
from casemgr.exchange.lines import changes_in, everything
from casemgr.exchange.manifest import BLOBS, Kind
from casemgr.exchange.office import Office
from casemgr.exchange.opening import Bundle, open_bundle
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.repeats import Repeats
from casemgr.exchange.sightings import Sightings
from casemgr.ids import RecordId
from casemgr.progress import Progress, no_progress
from casemgr.store import ledger
from casemgr.store.adoption import Foreseen, Sifted, foresee
from casemgr.store.changes import Change
from casemgr.store.ledger import Passage

Owners = Mapping[RecordId, frozenset[RecordId]]

__all__ = ["Attached", "CasePlan", "FieldChange", "Plan", "open_from_partner", "plan"]


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
    owners: Owners
    """The cases to which each record belongs."""
    news: Sequence[Change]
    """The honest changes that did not count here, when the vault had come as far as `generation`."""
    sifted: Sifted
    """What becomes of all of these if every case is accepted."""
    repeated: Mapping[RecordId, Sequence[int]]
    """The others by record, as they are numbered here."""
    generation: tuple[int, bytes]


def open_from_partner(
    office: Office, source: BinaryIO, progress: Progress = no_progress, repeats: Repeats | None = None
) -> tuple[Bundle, Correspondent]:
    """Verify a bundle of a partner whose card we have; its members are read while `source` is open.

    With `repeats` what is held here already is told apart. Raises what `opening.open_bundle` raises,
    UnknownSenderError and RevokedSenderError.
    """
    senders: list[Correspondent] = []

    def key_of(fingerprint: str) -> PublicKey:
        found = office.partners.with_fingerprint(fingerprint)
        found.refuse_as_sender(preview=True)
        senders.append(found)
        return found.card.key

    news_in = repeats.news_in if repeats else everything
    bundle = open_bundle(source, office.identity, office.fingerprint, key_of, progress, news_in)
    return bundle, senders[0]


@no_collecting()
def plan(office: Office, source: BinaryIO, progress: Progress = no_progress) -> Plan:
    """Return what a share would mean here; nothing is written, and nothing decided.

    Raises what `open_from_partner` raises, and MalformedChangeError.
    """
    repeats = Repeats(office.store)
    bundle, sender = open_from_partner(office, source, progress, repeats)
    if bundle.manifest.kind != Kind.SHARE:
        raise KindNotReadError(bundle.manifest.kind)
    changes = [change for piece in repeats.news for change in changes_in(piece)]
    owners = Belonging(office, changes, repeats).owners()
    order, known = order_of(office, sender.partner.id, bundle)
    decided = ledger.outcomes(office.store, known.row) if known else {}
    honest, forged = Sightings(office.store).parted(changes)
    portions = _portions(owners, repeats)
    sifted = foresee(office.store, honest)
    for case, found in _by_case(owners, sifted.foreseen):
        portions[case].foreseen.append(found)
    for case, change in _by_case(owners, forged):
        portions[case].forged.append(change)
    for case, change in _by_case(owners, changes):
        portions[case].writers.add(change.device)
    for case, attached in _by_case(owners, _attached(bundle, changes, repeats)):
        portions[case].attached.append(attached)
    vouched = office.store.devices | _devices_of(office, sender)
    cases = tuple(portions[case].plan(case, vouched, decided.get(case)) for case in sorted(portions))
    again = {record: repeated.numbers for record, repeated in repeats.found.items()}
    strays = sum(not owners[change.record] for change in changes)
    return Plan(
        sender,
        bundle,
        order,
        known,
        cases,
        strays + sum(len(numbers) for record, numbers in again.items() if not owners[record]),
        owners,
        honest,
        sifted,
        again,
        office.store.generation(),
    )


C = TypeVar("C", Attached, Change, Foreseen)


def _portions(owners: Owners, repeats: Repeats) -> defaultdict[RecordId, Portion]:
    """Return a portion for each case of the bundle, with what is repeated in it."""
    portions: defaultdict[RecordId, Portion] = defaultdict(Portion)
    for record, cases in owners.items():
        again = repeats.found.get(record)
        for case in cases:
            portion = portions[case]
            if again is not None:
                portion.repeated += len(again.numbers)
                portion.writers |= again.writers
    return portions


def _by_case(owners: Owners, items: Iterable[C]) -> Iterator[tuple[RecordId, C]]:
    """Yield what there is of each case; what belongs to several comes once for each."""
    for item in items:
        for case in owners[item.record]:
            yield case, item


def _devices_of(office: Office, sender: Correspondent) -> frozenset[str]:
    """Return the devices on the sender's card, without those that another partner claims as well."""
    everyone = office.partners.correspondents()
    others = (other.card.card.devices for other in everyone if other.partner.id != sender.partner.id)
    return frozenset(sender.card.card.devices).difference(*others)


def _attached(bundle: Bundle, changes: Sequence[Change], repeats: Repeats) -> list[Attached]:
    """Return the attachments with the records that name them; one that nobody names is refused."""
    naming = {value: record for record, again in repeats.found.items() for _, value in again.named}
    naming |= {change.value: change.record for change in changes}
    found = []
    for member in bundle.blobs:
        blob = member.name.removeprefix(BLOBS)
        record = naming.get(json.dumps(blob))
        if record is None:
            raise DamagedError(member.name, "unnamed")
        found.append(Attached(blob, record, member.size))
    return found
