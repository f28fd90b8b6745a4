"""Open a case, and find one again by what people call it."""

from dataclasses import dataclass
from typing import Any

from casemgr.casework.code_names import new_code_name, new_reference
from casemgr.errors import NotFoundError, UsageError
from casemgr.ids import RecordId, is_id
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store.searching import search
from casemgr.store.store import Store
from casemgr.store.versions import Version
from casemgr.vocabulary import Vocabulary

CLIENT = "applicant"
"""The role of the person a case is about."""
CLIENTS = frozenset({CLIENT, "co_applicant"})
"""The roles of those who decide for themselves what leaves of a case."""


class AmbiguousCaseError(UsageError):
    """Several cases are called so; `cases` are their ids, by which each can be named."""

    def __init__(self, given: str, cases: tuple[RecordId, ...]) -> None:
        super().__init__(", ".join(cases))
        self.given = given
        self.cases = cases


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A new case, its client, and the client's part in it."""

    case: Version[Case]
    client: Version[Person]
    involvement: Version[Involvement]


def open_case(
    store: Store, words: Vocabulary, language: str, client: Person | None = None, **fields: Any
) -> OpenedCase:
    """Open a case under a random reference and a code name, about a client known or still nameless.

    `words` is the vocabulary "code_name"; `fields` are fields of the case and go before what is
    drawn. A client the store does not have yet is kept with the case, all at once or not at all.
    """
    drawn = {
        "reference": new_reference(lambda name: _is_called(store, "reference", name)),
        "code_name": new_code_name(words, language, lambda name: _is_called(store, "code_name", name)),
        "status": "open",
        "opened_on": store.clock.today(),
    }
    with store.transaction():
        case = store.put(Case.new(store.clock, **(drawn | fields)))
        person = _kept(store, client or Person.new(store.clock, pseudonym=drawn["code_name"]))
        part = Involvement.new(store.clock, case_id=case.record.id, person_id=person.record.id, role=CLIENT)
        return OpenedCase(case, person, store.put(part))


def find_case(store: Store, given: str) -> Version[Case]:
    """Return the case with this id, reference, code name or private handle.

    Raises NotFoundError, and AmbiguousCaseError where a partner's case is called as ours is.
    """
    if is_id(given):
        return store.read(Case, given)
    found = {case.record.id: case for name in _NAMES for case in _called(store, name, given)}
    if not found:
        raise NotFoundError("cases", given)
    if len(found) > 1:
        raise AmbiguousCaseError(given, tuple(sorted(found)))
    return found.popitem()[1]


def read_any(store: Store, record: RecordId) -> Version[Any]:
    """Return a record of whatever kind; raises NotFoundError, also for kinds a newer program has."""
    collection, merged = store.current.registers(record)
    noun = CATALOGUE.get(collection)
    if noun is None or not merged:
        raise NotFoundError("records", record)
    return store.read(noun, record)


def known_record(store: Store, record: RecordId) -> Record | None:
    """Return a record of whatever kind, None where it is not here or of a kind that a newer program has."""
    try:
        found: Record = read_any(store, record).record
    except NotFoundError:
        return None
    return found


_NAMES = ("reference", "code_name", "handle")


def _called(store: Store, field: str, name: str) -> list[Version[Case]]:
    """Return the cases that have exactly this name, whichever case of letters was typed."""
    hits = (hit for hit in search(store, name, limit=-1) if hit.collection == Case.collection)
    cases = [store.read(Case, hit.record) for hit in hits]
    return [case for case in cases if _same(held(getattr(case.record, field)), name)]


def _is_called(store: Store, field: str, name: str) -> bool:
    return bool(_called(store, field, name))


def _same(kept: str | None, given: str) -> bool:
    return kept is not None and kept.casefold() == given.strip().casefold()


def _kept(store: Store, person: Person) -> Version[Person]:
    try:
        return store.read(Person, person.id)
    except NotFoundError:
        return store.put(person)
