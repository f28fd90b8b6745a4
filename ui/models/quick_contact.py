"""A contact taken in during a phone call: nameless if need be, a case once there is more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from casemgr.casework.caseload import CaseRow, case_rows, found_cases
from casemgr.casework.cases import open_case
from casemgr.casework.enquiries import ENQUIRY, Call, enquire
from casemgr.clock import Clock
from casemgr.ids import RecordId, random_id
from casemgr.records.case import Case
from casemgr.records.contact import Contact, Session
from casemgr.records.fact import Fact, Source
from casemgr.records.person import Name, Person, SafeContact
from casemgr.store.drafts import Draft, drafts, drop_draft
from casemgr.vault.vault import Vault
from casemgr.vocabulary import Vocabulary
from ui.models.form import FormRows, keep, read_draft

CLIENT = "client"
_LIKELY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickContact:
    """What can be asked within a minute; everything but who is calling may be empty."""

    caller: str
    mode: str
    language: str = ""
    name: str = ""
    country: str = ""
    summary: str = ""
    reach: SafeContact | None = None
    follow_up_on: date | None = None
    counsellor: str = ""


def new_contact(clock: Clock) -> FormRows:
    """Return the rows of a contact that nothing is typed of yet."""
    return FormRows(Contact.new(clock), None, None, random_id())


def left_contact(vault: Vault, draft: str = "") -> FormRows | None:
    """Return what was typed of a contact not taken in: of this draft, or the latest; None where none is."""
    left = (each for each in drafts(vault.store) if is_contact(each) and draft in ("", each.draft))
    found = next(left, None)
    return read_draft(vault, found.draft, None) if found else None


def is_contact(draft: Draft) -> bool:
    """Tell whether a draft is of a contact that belongs to no case yet."""
    return draft.collection == Contact.collection and draft.parent is None


def keep_contact(vault: Vault, rows: FormRows, typed: Mapping[str, str]) -> int | None:
    """Keep what was typed and return when, as `form.keep` does; of nothing typed no draft stays."""
    if typed:
        return keep(vault, rows, typed)
    drop_draft(vault.store, rows.draft)
    return None


def take_in(vault: Vault, given: QuickContact, words: Vocabulary, language: str, draft: str = "") -> RecordId:
    """Open an enquiry and return its case; what others tell of an absent man is kept nameless (HR17).

    The draft goes with it, both or neither. Raises ProblemsError.
    """
    store = vault.store
    with store.transaction():
        drop_draft(store, draft)
        if given.caller != CLIENT:
            call = Call(given.caller, given.mode, given.summary, given.follow_up_on)
            opened = enquire(store, words, language, call).opened
        else:
            opened = open_case(store, words, language, _client(store.clock, given), status=ENQUIRY)
            store.put(_conversation(vault, given, opened.case.record.id, opened.client.record.id))
        if given.counsellor:
            kept = store.read(Case, opened.case.record.id)
            store.put(replace(kept.record, counsellor=given.counsellor), kept)
        return opened.case.record.id


def promote(vault: Vault, case: RecordId) -> None:
    """Make a case of an enquiry; raises NotFoundError."""
    kept = vault.store.read(Case, case)
    vault.store.put(replace(kept.record, status="open"), kept)


def likely_the_same(vault: Vault, name: str) -> list[CaseRow]:
    """Return a few cases in which the name, or something like it in any script, is known already."""
    if len(name.strip()) < 3:
        return []
    matched = found_cases(vault.store, name, _LIKELY)
    return case_rows(vault.store, list(matched)[:_LIKELY], {}, matched)


def _client(clock: Clock, given: QuickContact) -> Person | None:
    """Return what is known of the client; None where that is nothing yet."""
    known: dict[str, Any] = {}
    if given.name:
        surname, _, rest = given.name.strip().rpartition(" ")
        name = Name(given=surname, surname=rest) if surname else Name(surname=rest)
        known["native_name"] = Fact(value=name, source=Source.CLIENT_STATEMENT)
    if given.country:
        known["citizenships"] = Fact(value=(given.country,), source=Source.CLIENT_STATEMENT)
    if given.reach:
        known["safe_contact"] = given.reach
    return Person.new(clock, **known) if known else None


def _conversation(vault: Vault, given: QuickContact, case: RecordId, person: RecordId) -> Contact:
    clock = vault.store.clock
    session = Session(on=clock.today(), mode=given.mode or None, language=given.language or None)
    told: dict[str, Any] = {"summary": given.summary} if given.summary else {}
    if given.follow_up_on:
        told["follow_up_on"] = given.follow_up_on
    return Contact.new(
        clock,
        case_id=case,
        person_id=person,
        caller=CLIENT,
        session=Fact(value=session, source=Source.COUNSELLOR_OBSERVATION),
        **told,
    )
