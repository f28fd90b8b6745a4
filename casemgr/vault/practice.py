"""The mark of a practice vault: everybody in it is invented, and its passphrase is no secret.

Nothing of it goes to a real partner, who would take an invented man for one in danger. Other practice
offices are known by the digits of their keys.
"""

import json
from typing import Final

from casemgr.store.store import Store

_META: Final = "practice"
_WITH: Final = "practice_with"


def mark_practice(store: Store, passphrase: str) -> None:
    """Mark a vault as one for practice, with the passphrase that every page of it shows."""
    store.set_meta(_META, passphrase.encode())


def practice_passphrase(store: Store) -> str:
    """Return the passphrase of a practice vault; empty for any other."""
    return (store.meta(_META) or b"").decode()


def practise_with(store: Store, fingerprint: str) -> None:
    """Note the digits of another practice office, to which practice bundles may go."""
    known = {*_practising(store), fingerprint}
    store.set_meta(_WITH, json.dumps(sorted(known)).encode())


def may_reach(store: Store, fingerprint: str) -> bool:
    """Tell whether the office of these digits may be sent something: from a practice vault such alone."""
    return not practice_passphrase(store) or fingerprint in _practising(store)


def _practising(store: Store) -> list[str]:
    known: list[str] = json.loads(store.meta(_WITH) or b"[]")
    return known
