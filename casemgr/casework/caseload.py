"""All cases of an office as lists show them: found by any word, ordered, page by page.

A list of a hundred thousand cases is never read whole: `found_cases` gives ids, `case_rows` what a few of
them show.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from casemgr.casework.agenda import DueItem, coming_due
from casemgr.casework.cases import CLIENT
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.fact import Empty, held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.stay import Stay
from casemgr.store.drafts import drafts
from casemgr.store.listings import (
    Found,
    cases_of_persons,
    latest_body,
    open_conflicts,
    records,
    search,
)
from casemgr.store.store import Store

HITS = 400
"""Records that a search looks at before it tells which cases they belong to."""

AHEAD = timedelta(days=366)
"""How far ahead a list looks for what comes due."""

DUE_FIRST = 300
"""Cases that are put first because something of them comes due; the rest follow by their last change."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as a list shows it. Codes are for the reader's side to word."""

    case: RecordId
    reference: str
    code_name: str
    client: str
    status: str
    counsellor: str
    profiles: tuple[str, ...]
    risk: str
    citizenships: tuple[str, ...]
    country: str
    due: DueItem | None
    has_draft: bool
    has_conflict: bool
    matched: Found | None = None


def found_cases(store: Store, typed: str, limit: int = 200) -> dict[RecordId, Found]:
    """Return the cases that hold all words begun in `typed`, each with the record that has them."""
    hits = search(store, typed, limit=HITS)
    owners = (hit.record if hit.collection == Person.collection else hit.parent for hit in hits)
    shares = cases_of_persons(store, {owner for owner in owners if owner is not None})
    cases: dict[RecordId, Found] = {}
    for hit in hits:
        for case in _cases_of_hit(hit, shares):
            cases.setdefault(case, hit)
        if len(cases) >= limit:
            break
    return cases


def cases_of(store: Store, record: RecordId, collection: str, parent: RecordId | None) -> Sequence[RecordId]:
    """Return the cases of a record: none for what stands alone, several for a person in several."""
    hit = Found(record, collection, parent)
    return _cases_of_hit(hit, cases_of_persons(store, filter(None, (record, parent))))


def _cases_of_hit(hit: Found, shares: Mapping[RecordId, Sequence[RecordId]]) -> Sequence[RecordId]:
    """Return the cases of a record; `shares` holds those of the persons among it and its owner."""
    if hit.collection == Case.collection:
        return (hit.record,)
    if hit.collection == Person.collection:
        return shares.get(hit.record, ())
    return shares.get(hit.parent, (hit.parent,)) if hit.parent is not None else ()


def case_name(store: Store, case: RecordId) -> str:
    """Return what stands for a case in a list; empty for one that is not here."""
    kept = latest_body(store, Case, case)
    return kept.called if kept else ""


def due_cases(store: Store, until: date, most: int = DUE_FIRST) -> dict[RecordId, DueItem]:
    """Return the cases of which something comes due, the most urgent first, each with what it is."""
    return dict(islice(_due_cases(store, until), most))


def _due_cases(store: Store, until: date) -> Iterator[tuple[RecordId, DueItem]]:
    told: set[RecordId] = set()
    for item in coming_due(store, until):
        record = item.record
        for case in cases_of(store, record.id, record.collection, record.parent_id):
            if case not in told:
                told.add(case)
                yield case, item


def case_rows(
    store: Store, cases: Iterable[RecordId], due: dict[RecordId, DueItem], matched: dict[RecordId, Found]
) -> list[CaseRow]:
    """Return what these cases show, in their order; one that was erased meanwhile is left out."""
    begun = {draft.record for draft in drafts(store)}
    rows = (_row(store, case, due.get(case), matched.get(case), begun) for case in cases)
    return [row for row in rows if row is not None]


def client_of(store: Store, case: RecordId) -> Person | None:
    """Return the person a case is about, as lists read them; None where nobody is known yet."""
    for part in records(store, Involvement, parent=case):
        person = held(part.person_id)
        if held(part.role) == CLIENT and person is not None:
            return latest_body(store, Person, person)
    return None


def _row(
    store: Store, case: RecordId, due: DueItem | None, matched: Found | None, begun: set[RecordId]
) -> CaseRow | None:
    kept = latest_body(store, Case, case)
    if kept is None:
        return None
    person = client_of(store, case)
    stays = records(store, Stay, parent=person.id, limit=1) if person else []
    return CaseRow(
        case=case,
        reference=held(kept.reference) or "",
        code_name=held(kept.code_name) or "",
        client=_name(person),
        status=held(kept.status) or "",
        counsellor=held(kept.counsellor) or "",
        profiles=held(kept.profiles) or (),
        risk=held(kept.risk_level) or "",
        citizenships=(held(person.citizenships) if person else None) or (),
        country=(held(stays[0].country) if stays else None) or "",
        due=due or _next_due(store, case, person),
        has_draft=case in begun,
        has_conflict=bool(open_conflicts(store, case)) or bool(person and open_conflicts(store, person.id)),
        matched=matched,
    )


def _next_due(store: Store, case: RecordId, person: Person | None) -> DueItem | None:
    """Return what comes due first of one case, where the list was not read by deadlines."""
    owners = (case, person.id) if person else (case,)
    return next(coming_due(store, store.clock.today() + AHEAD, owners), None)


def _name(person: Person | None) -> str:
    """Return the client's name in their own script, else as the passport spells it."""
    if person is None:
        return ""
    for name in (person.native_name, person.latin_name):
        if not isinstance(name.value, Empty):
            return str(name.value)
    return ""
