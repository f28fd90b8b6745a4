"""What passes between offices: bundles that came and went, what would leave, what would come in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casemgr.casework.caseload import case_name
from casemgr.casework.cases import read_any
from casemgr.casework.references import Named, pointed_to
from casemgr.errors import NotFoundError
from casemgr.exchange.case_plan import CasePlan, FieldChange
from casemgr.exchange.errors import KindNotReadError
from casemgr.exchange.intake import plan
from casemgr.exchange.manifest import Kind
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Standing
from casemgr.exchange.receipts import take_receipt, write_receipt
from casemgr.exchange.taking import Decision, Taken, Undone, take, undo
from casemgr.ids import RecordId
from casemgr.progress import Progress
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.records.fact import held
from casemgr.records.partner import Partner
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Passage
from casemgr.store.listings import records
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One bundle that came or went, with its partner's name and what became of its cases."""

    passage: Passage
    partner: str
    outcomes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ArrivingField:
    """A field that would change: what is here, and what would stand beside or instead of it."""

    collection: str
    description: Description
    ours: Any
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ArrivingCase:
    """One case of a bundle, what accepting it would mean, and the records here that values point to."""

    plan: CasePlan
    name: str
    changed: tuple[ArrivingField, ...]
    conflicts: tuple[ArrivingField, ...]
    named: Named


@dataclass(frozen=True, slots=True)
class Arrival:
    """A bundle that was verified and not yet taken in, or a receipt that was."""

    partner: str
    standing: Standing
    order: str
    created_ms: int
    cases: tuple[ArrivingCase, ...]
    is_receipt: bool = False


def read_passages(vault: Vault) -> tuple[PassageRow, ...]:
    """Return the bundles that passed, the latest first."""
    store = vault.store
    found = [
        (passage, held(partner.name) or "")
        for partner in records(store, Partner)
        for way in Direction
        for passage in ledger.passages(store, way, partner.id)
    ]
    found.sort(key=lambda each: -each[0].recorded)
    return tuple(
        PassageRow(
            passage,
            name,
            tuple(
                (case_name(vault.store, case), str(said))
                for case, said in ledger.outcomes(store, passage.row).items()
            ),
        )
        for passage, name in found
    )


def look_into(vault: Vault, file: Path, progress: Progress) -> Arrival:
    """Verify a bundle and return what it would mean here; a receipt is taken at once."""
    office = Office.of(vault)
    with file.open("rb") as source:
        try:
            found = plan(office, source, progress)
        except KindNotReadError as error:
            if error.kind != Kind.RECEIPT:
                raise
            source.seek(0)
            receipt = take_receipt(office, source)
            cases = tuple(_arriving_name(vault, case) for case in receipt.outcome)
            return Arrival(", ".join(cases), Standing.READY, "receipt", 0, (), is_receipt=True)
    sender = found.sender
    return Arrival(
        held(sender.partner.name) or "",
        sender.standing,
        str(found.order),
        found.bundle.manifest.created,
        tuple(_arriving(vault, each) for each in found.cases),
    )


def take_in(
    vault: Vault, file: Path, decisions: Mapping[RecordId, Decision], despite_fork: bool, progress: Progress
) -> Taken:
    """Take a bundle in as far as was decided; raises what exchange.taking.take raises."""
    office = Office.of(vault)
    with file.open("rb") as source:
        return take(office, plan(office, source), decisions, despite_fork=despite_fork, progress=progress)


def take_back(vault: Vault, passage: Passage) -> Undone:
    """Undo an import; what was built on it stays, and is named."""
    return undo(Office.of(vault), passage.partner, passage.bundle)


def receipt_for(vault: Vault, passage: Passage, place: Path) -> Path:
    """Write what became of a bundle, for its sender."""
    return write_receipt(Office.of(vault), passage.partner, passage.bundle, place).place


def _arriving(vault: Vault, case: CasePlan) -> ArrivingCase:
    changed = tuple(_field(vault, each) for each in case.changed if _known(each))
    conflicts = tuple(_field(vault, each) for each in case.conflicts if _known(each))
    shown = (
        (each.description, value) for each in (*changed, *conflicts) for value in (each.ours, *each.values)
    )
    named = pointed_to(vault.store, shown)
    return ArrivingCase(case, _arriving_name(vault, case.case_id), changed, conflicts, named)


def _arriving_name(vault: Vault, case: RecordId) -> str:
    return case_name(vault.store, case) or case[:8]


def _known(change: FieldChange) -> bool:
    noun = CATALOGUE.get(change.collection)
    return noun is not None and change.field in fields_of(noun)


def _field(vault: Vault, change: FieldChange) -> ArrivingField:
    description = fields_of(CATALOGUE[change.collection])[change.field]
    try:
        ours = getattr(read_any(vault.store, change.record).record, change.field)
    except NotFoundError:
        ours = description.blank
    values = tuple(register_from_json(description, parse(text)) for text in change.values)
    return ArrivingField(change.collection, description, ours, values)
