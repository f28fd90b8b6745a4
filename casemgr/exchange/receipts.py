"""Receipts: what became of a bundle, told to its sender in a tiny bundle of its own.

A receipt says back the challenge that stood inside the encryption, so it proves that the office it
comes from can open what is encrypted to its card. It is signed by itself, and kept in the ledger.
A receipt for a bundle that we do not know, beyond the last we know of, is the one sign from outside
that our whole disk was put back to an older state.
"""

from pathlib import Path
from typing import BinaryIO

from casemgr.crypto.sealing import digest
from casemgr.exchange.arrivals import enter
from casemgr.exchange.errors import BundleError, DamagedError, KindNotReadError
from casemgr.exchange.intake import open_from_partner
from casemgr.exchange.manifest import MANIFEST, RECEIPT, RECEIPT_SIGNATURE, Kind
from casemgr.exchange.office import Office
from casemgr.exchange.packing import whole
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.sharing import Written, send_documents
from casemgr.exchange.signed import Signed, sign
from casemgr.exchange.wire import Manifest, Receipt, decode_document
from casemgr.store import ledger, papers
from casemgr.store.ledger import Direction, Outcome, Passage
from casemgr.store.papers import Paper


class UnknownBundleError(BundleError):
    """The receipt is for a bundle that is not in our ledger.

    `put_back` says that it lies beyond the last we know of: this vault is older than it was.
    """

    def __init__(self, bundle: str, sequence: int, *, put_back: bool) -> None:
        super().__init__(f"{bundle}: {sequence}")
        self.bundle = bundle
        self.sequence = sequence
        self.put_back = put_back


def write_receipt(office: Office, partner: str, bundle: str, place: Path) -> Written:
    """Write what became of a bundle that came from a partner; after an undo, a corrected receipt.

    Raises UnknownBundleError and what `sharing.share` raises for the partner and the place.
    """
    to = office.partners.ready(partner)
    known = ledger.passage(office.store, Direction.IN, partner, bundle)
    paper = papers.manifest_of(office.store, known.row) if known else None
    if known is None or paper is None:
        raise UnknownBundleError(bundle, 0, put_back=False)
    manifest = decode_document(Manifest, paper.line, MANIFEST)
    receipt = Receipt(
        bundle=bundle,
        sequence=manifest.sequence,
        manifest=known.manifest.hex(),
        challenge=manifest.challenge,
        sender=office.fingerprint,
        recipient=to.card.fingerprint,
        revision=papers.receipt_revision(office.store, known.row) + 1,
        created=office.store.clock.now_ms(),
        outcome={case: str(outcome) for case, outcome in ledger.outcomes(office.store, known.row).items()},
    )
    signed = sign(receipt, office.signing_key)
    papers.keep_receipt(office.store, known.row, receipt.revision, Paper(signed.line, signed.signature))
    contents = [whole(RECEIPT, signed.line), whole(RECEIPT_SIGNATURE, signed.signature)]
    return send_documents(office, to, Kind.RECEIPT, contents, place)


def take_receipt(office: Office, source: BinaryIO) -> Receipt:
    """Enter a partner's receipt in the ledger and return it; one that is older than ours changes nothing.

    Raises what opening a bundle raises, UnverifiedSenderError, RevokedSenderError, and
    UnknownBundleError, or DamagedError where the receipt does not fit the bundle it names.
    """
    opened, sender = open_from_partner(office, source)
    if opened.manifest.kind != Kind.RECEIPT:
        raise KindNotReadError(opened.manifest.kind)
    sender.refuse_as_sender(preview=False)
    signed = Signed(opened.document(RECEIPT), opened.document(RECEIPT_SIGNATURE))
    receipt = signed.read(Receipt, sender.card.key, RECEIPT)
    sent = _sent(office, sender, receipt)
    _compare(office, sender, sent, receipt)
    with office.store.transaction():
        if ledger.passage(office.store, Direction.IN, sender.partner.id, opened.manifest.bundle) is None:
            enter(office, opened, sender.partner.id)
        office.partners.possession_proved(sender.partner.id, office.store.clock.today())
        if receipt.revision > papers.receipt_revision(office.store, sent.row):
            outcomes = {case: Outcome(outcome) for case, outcome in receipt.outcome.items()}
            ledger.decide(office.store, sent.row, outcomes)
            papers.keep_receipt(
                office.store, sent.row, receipt.revision, Paper(signed.line, signed.signature)
            )
    return receipt


def _sent(office: Office, sender: Correspondent, receipt: Receipt) -> Passage:
    """Return the bundle of ours that the receipt is for."""
    partner = sender.partner.id
    found = ledger.passage(office.store, Direction.OUT, partner, receipt.bundle)
    if found is None:
        last = ledger.last(office.store, Direction.OUT, partner)
        put_back = receipt.sequence > (last.sequence if last else 0)
        raise UnknownBundleError(receipt.bundle, receipt.sequence, put_back=put_back)
    return found


def _compare(office: Office, sender: Correspondent, sent: Passage, receipt: Receipt) -> None:
    """Raise DamagedError unless the receipt speaks of what we sent, to us, with our challenge."""
    paper = papers.manifest_of(office.store, sent.row)
    manifest = decode_document(Manifest, paper.line, MANIFEST) if paper else None
    expected = (sender.card.fingerprint, office.fingerprint, sent.manifest.hex(), sent.sequence)
    if (receipt.sender, receipt.recipient, receipt.manifest, receipt.sequence) != expected:
        raise DamagedError(RECEIPT, "other_bundle")
    if manifest is None or digest(receipt.challenge.encode()) != digest(manifest.challenge.encode()):
        raise DamagedError(RECEIPT, "challenge")
    known = ledger.outcomes(office.store, sent.row).keys()
    said = set(receipt.outcome.values()) - (set(map(str, Outcome)) - {"sent"})
    if said or not receipt.outcome.keys() <= known:
        raise DamagedError(RECEIPT, "outcome")
