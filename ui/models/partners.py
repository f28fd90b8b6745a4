"""Partners and their cards, as the window shows and compares them."""

from dataclasses import dataclass
from pathlib import Path

from casemgr.exchange.card import MAX_FILE, grouped, read_card
from casemgr.exchange.exposure import Compromise, compromise
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Correspondent, Standing
from casemgr.ids import RecordId
from casemgr.records.fact import held
from casemgr.store import ledger
from casemgr.store.ledger import Direction
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One partner: how far it is trusted, who compared its fingerprint, and when a bundle last passed."""

    partner: RecordId
    name: str
    standing: Standing
    compared: str
    compared_how: str
    fingerprint: str
    last_ms: int


@dataclass(frozen=True, slots=True)
class PartnersView:
    """All partners, and the fingerprint by which they know us; `name` is empty while we have none."""

    rows: tuple[PartnerRow, ...]
    ours: str
    name: str


def read_partners(vault: Vault) -> PartnersView:
    """Return every partner whose card is here, the one not yet compared first."""
    office = Office.of(vault)
    rows = [_row(vault, each) for each in office.partners.correspondents()]
    rows.sort(key=lambda row: (row.standing is not Standing.UNVERIFIED, row.name.casefold()))
    return PartnersView(tuple(rows), grouped(office.fingerprint), "")


def add_card(vault: Vault, file: Path) -> RecordId:
    """Take in a card; raises what read_card and Partners.add raise, and OSError."""
    with file.open("rb") as source:
        card = read_card(source.read(MAX_FILE + 1))
    return Office.of(vault).partners.add(card).partner.id


def write_card(vault: Vault, file: Path) -> Path:
    """Write our card for a partner; it holds no secret, but it says who we are."""
    file.write_bytes(Office.of(vault).card().file)
    return file


def verify_partner(vault: Vault, partner: RecordId, by: str, how: str) -> None:
    """Note that somebody heard or saw every group of the card we have."""
    partners = Office.of(vault).partners
    fingerprint = partners.of(partner).card.fingerprint
    partners.verify(partner, fingerprint, by, how, vault.store.clock.today())


def revoke_partner(vault: Vault, partner: RecordId) -> None:
    """Trust the keys of a partner no longer."""
    Office.of(vault).partners.revoke(partner)


def note_compromised(vault: Vault, partner: RecordId) -> Compromise:
    """Hold back what came from a partner from today on, and return whom to warn (HR23)."""
    return compromise(Office.of(vault), partner, vault.store.clock.today())


def _row(vault: Vault, found: Correspondent) -> PartnerRow:
    compared = held(found.partner.verification)
    passed = [
        each.recorded for way in Direction for each in ledger.passages(vault.store, way, found.partner.id)
    ]
    return PartnerRow(
        partner=found.partner.id,
        name=held(found.partner.name) or "",
        standing=found.standing,
        compared=f"{compared.by}" if compared else "",
        compared_how=compared.how or "" if compared else "",
        fingerprint=grouped(found.card.fingerprint),
        last_ms=max(passed, default=0),
    )
