"""A report of where somebody is, while it is typed and once it is kept."""

from collections.abc import Mapping
from typing import Any

from casemgr.casework.whereabouts import Consequences, report
from casemgr.ids import RecordId
from casemgr.records.whereabouts import Whereabouts
from casemgr.store.drafts import drafts, drop_draft
from casemgr.vault.vault import Vault
from ui.models.form import FormRows, keep, read_draft


def left_report(vault: Vault, person: RecordId, case: RecordId) -> FormRows | None:
    """Return what was typed of a report about a person and not kept, the latest; None where nothing was."""
    left = (each for each in drafts(vault.store) if each.collection == Whereabouts.collection)
    found = next((each for each in left if each.parent == person), None)
    return read_draft(vault, found.draft, case) if found else None


def keep_typed(vault: Vault, rows: FormRows, typed: Mapping[str, Any]) -> int | None:
    """Keep what was typed and return when, as `form.keep` does; of nothing typed no draft stays."""
    if typed:
        return keep(vault, rows, typed)
    drop_draft(vault.store, rows.draft)
    return None


def keep_report(vault: Vault, case: RecordId, told: Whereabouts, draft: RecordId) -> Consequences:
    """Keep a report with all that follows, and let its draft go, both or neither; raises ProblemsError."""
    with vault.store.transaction():
        done = report(vault.store, case, told)
        drop_draft(vault.store, draft)
    return done
