"""Somebody takes a part in a case."""

from dataclasses import replace

from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.store.drafts import drop_draft
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault


def save_part(vault: Vault, part: Involvement, new: Person | None, draft: str) -> Version[Involvement]:
    """Keep a part in a case, with the person who has it where that is somebody new, all or nothing.

    The draft goes with it; raises what Store.put raises.
    """
    store = vault.store
    with store.transaction():
        if new is not None:
            part = replace(part, person_id=store.put(new).record.id)
        kept = store.put(part)
        drop_draft(store, draft)
    return kept
