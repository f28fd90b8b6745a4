"""When the last verified backup was written, how far the vault was then, and where it was put (HR43)."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from casemgr.store.store import Store

_META: Final = "last_backup"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastBackup:
    """The last backup: milliseconds since 1970 by our clock, entries of the chain it holds, its path."""

    at_ms: int
    generation: int
    path: str


def note_backup(store: Store, path: Path, generation: int) -> LastBackup:
    """Remember a backup that was written and verified."""
    noted = LastBackup(at_ms=store.clock.now_ms(), generation=generation, path=str(path))
    store.set_meta(_META, json.dumps(asdict(noted)).encode())
    return noted


def last_backup(store: Store) -> LastBackup | None:
    """Return the last backup made from this vault; None where there is none yet."""
    kept = store.meta(_META)
    return LastBackup(**json.loads(kept)) if kept else None
