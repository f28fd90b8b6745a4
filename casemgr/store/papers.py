"""Signed papers as they travelled: the cards of partners, manifests of bundles, receipts."""

from dataclasses import dataclass

from casemgr.ids import RecordId
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class Paper:
    """A signed line and its signature, as they travelled."""

    line: bytes
    signature: bytes


def manifest_of(store: Store, row: int) -> Paper | None:
    """Return the signed manifest of a bundle."""
    found = store.database.row("SELECT line, signature FROM manifests WHERE bundle = ?", row)
    return Paper(bytes(found[0]), bytes(found[1])) if found else None


def keep_receipt(store: Store, row: int, revision: int, receipt: Paper) -> None:
    """Keep a receipt in place of the one before."""
    with store.transaction():
        store.database.run(
            "INSERT OR REPLACE INTO receipts VALUES (?,?,?,?)", row, revision, receipt.line, receipt.signature
        )


def receipt_revision(store: Store, row: int) -> int:
    """Return the revision of the last receipt for a bundle, 0 where there is none."""
    found = store.database.row("SELECT revision FROM receipts WHERE bundle = ?", row)
    return int(found[0]) if found else 0


def keep_card(store: Store, partner: RecordId, fingerprint: str, file: bytes) -> None:
    """Keep the card of a partner in place of the one before."""
    with store.transaction():
        store.database.run("INSERT OR REPLACE INTO cards VALUES (?,?,?)", partner, fingerprint, file)


def card_file(store: Store, partner: RecordId) -> bytes | None:
    """Return the card of a partner as it came."""
    found = store.database.row("SELECT file FROM cards WHERE partner = ?", partner)
    return bytes(found[0]) if found else None


def partner_with(store: Store, fingerprint: str) -> RecordId | None:
    """Return the partner whose card has this fingerprint."""
    found = store.database.row("SELECT partner FROM cards WHERE fingerprint = ?", fingerprint)
    return str(found[0]) if found else None
