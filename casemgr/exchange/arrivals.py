"""What came, and where it stands among what came before: shares and receipts share one numbering."""

from enum import StrEnum

from casemgr.exchange.office import Office
from casemgr.exchange.opening import Bundle
from casemgr.exchange.wire import FIRST
from casemgr.ids import RecordId
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Passage
from casemgr.store.papers import Paper


class Order(StrEnum):
    """Where a bundle stands among those this partner sent."""

    NEXT = "next"
    REPLAY = "replay"
    """This very bundle was taken in before."""
    GAP = "gap"
    """Bundles before it have not come."""
    LATE = "late"
    """A later one came first."""
    FORK = "fork"
    """It does not follow from what came before: the sender's vault was cloned or put back."""


def order_of(office: Office, partner: RecordId, bundle: Bundle) -> tuple[Order, Passage | None]:
    """Return where a bundle stands in its sender's sequence, and the same bundle as entered before."""
    manifest, digest = bundle.manifest, bytes.fromhex(bundle.digest)
    known = ledger.passage(office.store, Direction.IN, partner, manifest.bundle)
    if known is not None:
        return (Order.REPLAY, known) if known.manifest == digest else (Order.FORK, known)
    before = {
        passage.sequence: passage.manifest for passage in ledger.passages(office.store, Direction.IN, partner)
    }
    at = manifest.sequence
    previous = bytes.fromhex(manifest.previous)
    follows = before.get(at - 1, previous) == previous and (at == 1) == (manifest.previous == FIRST)
    if at in before or not follows:
        return Order.FORK, None
    if before and at < max(before):
        return Order.LATE, None
    return (Order.NEXT if at == 1 or at - 1 in before else Order.GAP), None


def enter(office: Office, bundle: Bundle, partner: RecordId) -> int:
    """Enter a bundle of a partner that was taken in, and return its row."""
    manifest, signed = bundle.manifest, bundle.signed
    passage = Passage(
        manifest.bundle,
        Direction.IN,
        partner,
        manifest.kind,
        manifest.sequence,
        bytes.fromhex(bundle.digest),
        manifest.created,
        office.store.clock.now_ms(),
    )
    return ledger.enter(office.store, passage, Paper(signed.line, signed.signature), {})
