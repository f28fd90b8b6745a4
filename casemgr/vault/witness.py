"""The witness: what this computer remembers of a vault outside it, and how a rollback is noticed.

A vault put back to an older state is whole in itself. The settings file keeps an HMAC of the last
header, and the parts of the vault know of each other: the header knows how long the chain was,
the database how many headers there have been. Only when all of it is put back together, with the
settings, does nothing show; then a partner's receipt tells.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from casemgr.crypto.kdf import subkey
from casemgr.crypto.sealing import mac
from casemgr.crypto.secret import Secret
from casemgr.settings import DamagedSettingsError, Settings, load, save, update
from casemgr.store.integrity import link_at
from casemgr.store.store import Store
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.state import State

_EDITION = "header_edition"
_TOLD = struct.Struct(">QQ32s")

NEW_DEVICE = frozenset(
    {
        FindingCode.HEADER_OLDER,
        FindingCode.DATABASE_OLDER,
        FindingCode.DATABASE_OTHER,
        FindingCode.WITNESS_MISSING,
        FindingCode.WITNESS_DIFFERS,
    }
)
"""After these the vault may be a copy whose other self goes on writing, so it needs its own device id."""


class Witness:
    """What the settings file at `settings` remembers of one vault."""

    def __init__(self, settings: Path, master: Secret, vault: bytes) -> None:
        self._settings = settings
        self._key = subkey(master, "witness")
        self._name = mac(self._key, b"vault" + vault).hex()

    def code(self, state: State) -> bytes:
        """Return what is remembered of a header with this state."""
        return mac(self._key, b"state" + _TOLD.pack(state.edition, state.generation, state.head))

    def read(self) -> bytes | None:
        """Return what is remembered, None where there is nothing or the settings are damaged."""
        try:
            found = load(self._settings).witnesses.get(self._name)
        except DamagedSettingsError:
            return None
        return bytes.fromhex(found) if found else None

    def write(self, state: State) -> None:
        """Remember a header. Settings that cannot be read are begun anew."""
        code = self.code(state).hex()
        try:
            update(self._settings, lambda settings: settings.witnessed(self._name, code))
        except DamagedSettingsError:
            save(self._settings, Settings().witnessed(self._name, code))

    def forget(self) -> None:
        """Remember nothing of this vault any more."""
        update(self._settings, lambda settings: settings.forgotten(self._name))

    def wipe(self) -> None:
        """Overwrite the key."""
        self._key.wipe()


def signs_of_rollback(state: State, store: Store, witness: Witness) -> Iterator[Finding]:
    """Yield what shows that a part of the vault is older than the others, or than this computer's memory.

    A database that is newer than the header is no sign: a crash leaves it so.
    """
    generation, _ = store.generation()
    lead = state.edition - edition_known(store)
    if lead < 0:
        yield Finding(FindingCode.HEADER_OLDER, "header")
    # A crash lets the header lead by one, never by more: `Vault` makes up for it on opening.
    if generation < state.generation or lead > 1:
        yield Finding(FindingCode.DATABASE_OLDER, "data")
    elif state.generation and link_at(store.database, state.generation) != state.head:
        yield Finding(FindingCode.DATABASE_OTHER, "data")
    remembered = witness.read()
    if remembered is None:
        yield Finding(FindingCode.WITNESS_MISSING, "settings")
    elif remembered not in (witness.code(state), state.previous):
        yield Finding(FindingCode.WITNESS_DIFFERS, "settings")


def edition_known(store: Store) -> int:
    """Return the number of the last header that the database knows of."""
    return int(store.meta(_EDITION) or b"0")


def note_edition(store: Store, state: State) -> None:
    """Let the database know of the header that is in place."""
    store.set_meta(_EDITION, str(state.edition).encode())
