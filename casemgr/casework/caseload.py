"""All cases of an office as lists show them: found by any word, ordered, page by page.

A list of a hundred thousand cases is never read whole: `found_cases` gives ids, `case_rows` what a few of
them show.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from casemgr.casework.agenda import DueItem, coming_due, first_due
from casemgr.casework.cases import CLIENT
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.fact import Empty, held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.stay import Stay
from casemgr.store.drafts import drafted
from casemgr.store.listings import (
    belonging,
    bodies,
    cases_of_persons,
    in_conflict,
    latest_body,
)
from casemgr.store.searching import Found, search
from casemgr.store.store import Store

HITS = 400
"""Records that a search looks at, at most, before it tells which cases they belong to."""

_AT_ONCE = 30
"""Records that are looked at in one step: they mostly make the cases that a list shows at first."""

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


@dataclass(frozen=True, slots=True)
class CasesFound:
    """Cases that hold what was typed, each with the record that has it; `place` is where to look on.

    None for `place` says that there are no more.
    """

    cases: dict[RecordId, Found]
    place: int | None


def found_cases(store: Store, typed: str, limit: int = 200) -> dict[RecordId, Found]:
    """Return the cases that hold all words begun in `typed`, each with the record that has them."""
    return find_cases(store, typed, limit).cases


def find_cases(store: Store, typed: str, limit: int, before: int | None = None) -> CasesFound:
    """Return so many cases or a few more, the newest first, where `HITS` records make them.

    With `before`, of the records below that place alone.
    """
    cases: dict[RecordId, Found] = {}
    for _ in range(0, HITS, _AT_ONCE):
        hits = search(store, typed, limit=_AT_ONCE, before=before)
        owners = (hit.record if hit.collection == Person.collection else hit.parent for hit in hits)
        shares = cases_of_persons(store, {owner for owner in owners if owner is not None})
        for hit in hits:
            for case in _cases_by(shares, hit.record, hit.collection, hit.parent):
                cases.setdefault(case, hit)
        if len(hits) < _AT_ONCE:
            return CasesFound(cases, None)
        before = hits[-1].place
        if len(cases) >= limit:
            break
    return CasesFound(cases, before)


def cases_of(store: Store, record: RecordId, collection: str, parent: RecordId | None) -> Sequence[RecordId]:
    """Return the cases of a record: none for what stands alone, several for a person in several."""
    shares = cases_of_persons(store, filter(None, (record, parent)))
    return _cases_by(shares, record, collection, parent)


def _cases_by(
    shares: Mapping[RecordId, Sequence[RecordId]],
    record: RecordId,
    collection: str,
    parent: RecordId | None,
) -> Sequence[RecordId]:
    """Return the cases of a record; `shares` holds those of the persons among it and its owner."""
    if collection == Case.collection:
        return (record,)
    if collection == Person.collection:
        return shares.get(record, ())
    return shares.get(parent, (parent,)) if parent is not None else ()


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
    """Return what these cases show, in their order; one that was erased meanwhile is left out.

    What comes due first of a case is looked up where `due` does not tell.
    """
    kept = bodies(store, Case, cases)
    clients = clients_of(store, kept)
    stays = belonging(store, Stay, {client.id for client in clients.values()})
    begun = drafted(store)
    torn = in_conflict(store, {*kept, *(client.id for client in clients.values())})
    due = _next_due(store, [case for case in kept if case not in due], clients) | due
    return [
        _row(case, clients.get(case.id), stays, due.get(case.id), matched.get(case.id), begun, torn)
        for case in kept.values()
    ]


def client_of(store: Store, case: RecordId) -> Person | None:
    """Return the person a case is about, as lists read them; None where nobody is known yet."""
    return clients_of(store, (case,)).get(case)


def clients_of(store: Store, cases: Iterable[RecordId]) -> dict[RecordId, Person]:
    """Return the person each case is about; a case of which nobody is known yet is left out."""
    clients: dict[RecordId, RecordId] = {}
    for case, parts in belonging(store, Involvement, cases).items():
        named = (held(part.person_id) for part in parts if held(part.role) == CLIENT)
        client = next((person for person in named if person is not None), None)
        if client is not None:
            clients[case] = client
    persons = bodies(store, Person, set(clients.values()))
    return {case: persons[client] for case, client in clients.items() if client in persons}


def _row(
    case: Case,
    client: Person | None,
    stays: Mapping[RecordId, Sequence[Stay]],
    due: DueItem | None,
    matched: Found | None,
    begun: Collection[RecordId],
    torn: Collection[RecordId],
) -> CaseRow:
    latest = stays.get(client.id) if client else None
    return CaseRow(
        case=case.id,
        reference=held(case.reference) or "",
        code_name=held(case.code_name) or "",
        client=_name(client),
        status=held(case.status) or "",
        counsellor=held(case.counsellor) or "",
        profiles=held(case.profiles) or (),
        risk=held(case.risk_level) or "",
        citizenships=(held(client.citizenships) if client else None) or (),
        country=(held(latest[0].country) if latest else None) or "",
        due=due,
        has_draft=case.id in begun,
        has_conflict=case.id in torn or bool(client and client.id in torn),
        matched=matched,
    )


def _next_due(
    store: Store, cases: Sequence[RecordId], clients: Mapping[RecordId, Person]
) -> dict[RecordId, DueItem]:
    """Return what comes due first of cases, where the list was not read by deadlines."""
    owners: dict[RecordId, list[RecordId]] = {case: [case] for case in cases}
    for case in cases:
        if case in clients:
            owners.setdefault(clients[case].id, []).append(case)
    return first_due(store, store.clock.today() + AHEAD, owners) if owners else {}


def _name(person: Person | None) -> str:
    """Return the client's name in their own script, else as the passport spells it."""
    if person is None:
        return ""
    for name in (person.native_name, person.latin_name):
        if not isinstance(name.value, Empty):
            return str(name.value)
    return ""
