"""The way in which a client is reached without harm, and what happens when others may know it."""

from dataclasses import replace

from casemgr.records.fact import held
from casemgr.records.person import Person
from casemgr.store.store import Store
from casemgr.store.versions import Version


def burn(store: Store, kept: Version[Person]) -> bool:
    """Mark a person's way of safe contact as known to others; tell whether there was a code word to burn.

    Where two offices differ about it, none counts as safe already (HR22), and nothing is written.
    """
    contact = held(kept.record.safe_contact)
    if contact is None or "safe_contact" in kept.conflicts:
        return False
    store.put(replace(kept.record, safe_contact=contact.burn(store.clock.today())), kept)
    return contact.code_word is not None
