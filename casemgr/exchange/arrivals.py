"""Entering in the ledger what came: shares and receipts alike, for they share one numbering."""

from casemgr.exchange.office import Office
from casemgr.exchange.opening import Bundle
from casemgr.ids import RecordId
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Passage
from casemgr.store.papers import Paper


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
