"""Whether a change puts words into our mouth: an observation in our name that we never made.

A fact says which office observed it, and a letter says "we have seen" of what is ours. A partner may
pass our observation on, and may write beside it; another one in our name is refused.
"""

import json
from collections.abc import Iterable
from typing import Any

from casemgr.store.changes import Change
from casemgr.store.history import history
from casemgr.store.store import Store

_OBSERVATION = ("value", "source", "document", "seen_on")


class Sightings:
    """What this office has observed, as its own history tells."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._office = f'"office":"{store.office}"'

    def parted(self, changes: Iterable[Change]) -> tuple[list[Change], list[Change]]:
        """Return the honest changes and the forged ones."""
        honest: list[Change] = []
        forged: list[Change] = []
        for change in changes:
            (forged if self._office in change.value and self._forged(change) else honest).append(change)
        return honest, forged

    def _forged(self, change: Change) -> bool:
        """Tell whether a change by another device claims an observation of ours that we did not make."""
        if change.device in self._store.devices:
            return False
        fact = json.loads(change.value)
        if not isinstance(fact, dict) or fact.get("office") != self._store.office:
            return False
        made = history(self._store, change.record, change.field)
        ours = (past.change for past in made if past.change.device in self._store.devices)
        return not any(_observation(json.loads(own.value)) == _observation(fact) for own in ours)


def _observation(fact: Any) -> tuple[Any, ...]:
    return tuple(fact.get(part) for part in _OBSERVATION) if isinstance(fact, dict) else ()
