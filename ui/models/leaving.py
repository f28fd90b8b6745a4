"""What would leave for a partner: field by field, paper by paper, and beside it what stays and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casemgr.casework.case_file import case_file
from casemgr.casework.caseload import case_name
from casemgr.casework.references import Named, pointed_to
from casemgr.exchange.choice import Choice, Reason, Selection, Withheld
from casemgr.exchange.errors import PracticeError
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Standing
from casemgr.exchange.selection import select
from casemgr.exchange.sharing import Written, share
from casemgr.ids import RecordId
from casemgr.progress import Progress
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.store.changes import Change
from casemgr.store.listings import case_ids, cases_among
from casemgr.vault.practice import may_reach
from casemgr.vault.vault import Vault
from ui.models.form import kept_by_the_program

MOST_OFFERED = 100
"""Cases to choose from where none was chosen before: whoever shares an older one comes from its page."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A case that may be shared, and a partner who may be shared with."""

    record: RecordId
    name: str


@dataclass(frozen=True, slots=True)
class Leaving:
    """One field as the partner will see it, or why they will not; without a description, a whole record."""

    case: RecordId
    collection: str
    record: RecordId
    description: Description | None
    register: Any = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of the chosen cases: whether it leaves, and why not where it stays."""

    document: Document
    leaves: bool
    reason: str = ""

    @property
    def may_be_ticked(self) -> bool:
        """Whether a person may decide about it here."""
        return self.leaves or self.reason == Reason.DOCUMENT


@dataclass(frozen=True, slots=True)
class Preview:
    """Exactly what a partner will see, and beside it what stays and why."""

    selection: Selection
    names: Mapping[RecordId, str]
    leaving: tuple[Leaving, ...]
    staying: tuple[Leaving, ...]
    papers: tuple[Paper, ...]
    files: int
    """How many sealed files go along."""
    named: Named
    refusal: PracticeError | None = None
    """Why nothing of it may be written, where that is so."""


def read_offers(vault: Vault, chosen: RecordId | None) -> tuple[tuple[Offer, ...], tuple[Offer, ...]]:
    """Return the partners that may be shared with, and cases that may be: the chosen one, then the latest."""
    store = vault.store
    partners = [
        each for each in Office.of(vault).partners.correspondents() if each.standing is Standing.READY
    ]
    first = cases_among(store, [chosen] if chosen else [], None)
    ids = dict.fromkeys([*first, *case_ids(store, None, 0, MOST_OFFERED)])
    cases = tuple(Offer(case, case_name(store, case)) for case in ids)
    return tuple(Offer(each.partner.id, held(each.partner.name) or "") for each in partners), cases


def preview(vault: Vault, partner: RecordId, choice: Choice) -> Preview:
    """Return what a partner would see; nothing is written."""
    selection = select(vault.store, partner, choice)
    owner = {case: case_name(vault.store, case) for case in choice.cases}
    leaving = tuple(_leaving(change) for change in selection.changes if _is_shown(change))
    staying = tuple(each for withheld in selection.withheld if (each := _staying(withheld)))
    shown = ((each.description, each.register) for each in leaving if each.description is not None)
    named = pointed_to(vault.store, shown)
    to = Office.of(vault).partners.of(partner).card
    return Preview(
        selection,
        owner,
        leaving,
        staying,
        _papers(vault, choice, selection),
        len(selection.blobs),
        named,
        None if may_reach(vault.store, to.fingerprint) else PracticeError(to.card.name),
    )


def write_bundle(vault: Vault, partner: RecordId, choice: Choice, place: Path, progress: Progress) -> Written:
    """Write what was previewed; raises what exchange.sharing.share raises."""
    return share(Office.of(vault), partner, select(vault.store, partner, choice), place, progress)


def _papers(vault: Vault, choice: Choice, selection: Selection) -> tuple[Paper, ...]:
    leave = {change.record for change in selection.changes}
    stay = {each.record: str(each.reason) for each in selection.withheld if not each.field}
    documents = (document for case in choice.cases for document in case_file(vault.store, case).all(Document))
    return tuple(Paper(each, each.id in leave, stay.get(each.id, "")) for each in documents)


def _is_shown(change: Change) -> bool:
    """Tell whether a change is of a field that says something: digests and keys leave without being read."""
    noun = CATALOGUE.get(change.collection)
    if noun is None or change.field in ("deleted", noun.parent) or change.value == "null":
        return False
    described = fields_of(noun).get(change.field)
    return described is not None and not kept_by_the_program(described)


def _leaving(change: Change) -> Leaving:
    description = fields_of(CATALOGUE[change.collection])[change.field]
    register = register_from_json(description, parse(change.value))
    return Leaving("", change.collection, change.record, description, register)


def _staying(withheld: Withheld) -> Leaving | None:
    """Return what stays; papers have a list of their own."""
    noun = CATALOGUE.get(withheld.collection)
    if noun is None or (noun is Document and not withheld.field):
        return None
    described = fields_of(noun).get(withheld.field)
    if withheld.field and (described is None or kept_by_the_program(described)):
        return None
    return Leaving(
        withheld.case_id, withheld.collection, withheld.record, described, reason=str(withheld.reason)
    )
