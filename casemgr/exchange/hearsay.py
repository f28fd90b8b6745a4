"""What other offices wrote about who may see a case: it can close the case to somebody, never open it.

A partner with a part in a case may send us consents, and changes of ours. Taken in, they are records
like any other; but that a client allows something counts only from where the client said it: this
office, or the office that a case came from. Else a partner could allow themselves what they like.
"""

import json

from casemgr.casework.case_file import CaseFile
from casemgr.ids import RecordId
from casemgr.records.consent import Consent
from casemgr.records.involvement import Involvement
from casemgr.store.changes import State
from casemgr.store.history import Past, history
from casemgr.store.store import Store

_CAME_IN = (State.ADOPTED, State.RETRACTED)
_PART = ("role", "person_id")


def origin(store: Store, case: RecordId) -> RecordId | None:
    """Return the partner a case came from first, None for one that began here.

    That others sent something for it since, or that its import was undone, makes it nobody else's.
    """
    first = next((past for past in history(store, case) if past.state in _CAME_IN), None)
    return None if first is None or first.change.device in store.devices else first.partner


def doubted_consents(store: Store, file: CaseFile, source: RecordId | None) -> frozenset[RecordId]:
    """Return the consents of a case in which another office than ours and its origin had a hand."""
    consents = (consent.id for consent in file.all(Consent))
    return frozenset(consent for consent in consents if _said_by_others(store, consent, source))


def demoted_clients(
    store: Store, file: CaseFile, roles: frozenset[str], source: RecordId | None
) -> set[RecordId]:
    """Return who had one of these roles in a case until another office said otherwise."""
    found: set[RecordId] = set()
    for part in file.all(Involvement):
        if _said_by_others(store, part.id, source) & set(_PART) and roles & _ever(store, part.id, "role"):
            found |= _ever(store, part.id, "person_id")
    return found


def _said_by_others(store: Store, record: RecordId, source: RecordId | None) -> set[str]:
    """Return the fields of which what stands came from neither this office nor `source`."""
    _, registers = store.current.registers(record)
    heads = {(name, head.device, head.stamp) for name, held in registers.items() for head in held.heads}
    entries = ((_name(store, past), past) for past in history(store, record))
    return {
        name
        for name, past in entries
        if (name, past.change.device, past.change.stamp) in heads and not _is_from(past, source)
    }


def _is_from(past: Past, source: RecordId | None) -> bool:
    """Tell whether a change was made here or came from `source`."""
    return past.partner is None or past.partner == source


def _ever(store: Store, record: RecordId, field: str) -> set[str]:
    """Return every text that a field held here."""
    said = (json.loads(past.change.value) for past in history(store, record, field) if past.state in _CAME_IN)
    return {text for text in said if isinstance(text, str)}


def _name(store: Store, past: Past) -> str:
    return store.current.name_of(past.change.collection, past.change.field)
