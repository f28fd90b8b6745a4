"""The mark of a practice vault: everybody in it is invented, and its passphrase is no secret."""

from typing import Final

from casemgr.store.store import Store

_META: Final = "practice"


def mark_practice(store: Store, passphrase: str) -> None:
    """Mark a vault as one for practice, with the passphrase that every page of it shows."""
    store.set_meta(_META, passphrase.encode())


def practice_passphrase(store: Store) -> str:
    """Return the passphrase of a practice vault; empty for any other."""
    return (store.meta(_META) or b"").decode()
