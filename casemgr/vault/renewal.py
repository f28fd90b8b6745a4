"""Renewing the keys: a new master key, a new salt and new secrets, for when old ones may be known.

The database is copied under the new key beside the old one, then one replacement of the header
decides: before it the vault opens with the old secrets alone, after it with the new ones alone.
`folder.open_data` finishes what a power cut interrupts. Attachments keep their keys, which
lie in the database; backups made before keep opening with the secrets of their day.
"""

import os
from contextlib import closing, suppress
from dataclasses import replace

from casemgr.crypto.kdf import Cost, calibrate
from casemgr.crypto.secret import Secret
from casemgr.errors import DiskFullError, FailedError
from casemgr.store.connection import open_database
from casemgr.store.integrity import content_digest
from casemgr.store.store import Store
from casemgr.vault.folder import RENEWED, remove_database
from casemgr.vault.header import Header, fresh_header, replace_header
from casemgr.vault.keyring import Keyring
from casemgr.vault.keyslots import Roots, new_secrets, with_slots
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.state import SALT_SIZE, SLOT_COUNT, SlotKind, State
from casemgr.vault.vault import Vault
from casemgr.vault.witness import note_edition


class CopyDiffersError(FailedError):
    """The copy of the database under the new key does not hold the same rows; the old one stays."""


def renew_keys(
    vault: Vault, passphrase: str, *, key_file: Secret | None = None, cost: Cost | None = None
) -> tuple[Vault, RecoveryCode]:
    """Give the vault a new master key and return it, with a new recovery code.

    The given vault is locked afterwards; only the passphrase (and key file) given here and the new
    code open the new one. Slots of partners and of a team are not carried over. Raises
    DiskFullError and CopyDiffersError, after which the old secrets hold and the vault is open.
    """
    header = fresh_header(cost or calibrate())
    with new_secrets(header, passphrase, key_file) as (roots, code):
        return renew_with_roots(vault, header, roots), code


def renew_with_roots(vault: Vault, header: Header, roots: Roots) -> Vault:
    """Renew the keys under a fresh header whose slots these roots open; no passphrase key is derived."""
    master = Secret.random(32)
    state = replace(vault.keyring.state, salt=os.urandom(SALT_SIZE), kinds=(SlotKind.FREE,) * SLOT_COUNT)
    header, state = with_slots(header, state, roots, master)
    with Keyring(vault.folder, master, header, state, vault.keyring.settings) as renewed:
        header, state = renewed.advanced(vault.store, header, state)
        _copy_database(vault, renewed, state)
        # The new witness stands beside the old one until the header decides between them.
        renewed.witness.write(state)
        _decide(vault, header)
        vault.let_go()
        with suppress(DiskFullError):  # the renewal is done; a witness of a key that is gone tells nothing
            vault.keyring.witness.forget()
        return Vault.open_with_key(
            vault.folder, master, clock=vault.store.clock, settings=vault.keyring.settings
        )


def _decide(vault: Vault, header: Header) -> None:
    try:
        replace_header(vault.folder, header)
    except FailedError:  # the old header stands; after anything else that is not certain
        remove_database(vault.folder / RENEWED)
        raise


def _copy_database(vault: Vault, renewed: Keyring, state: State) -> None:
    """Write `data.new` under the new key, row for row the same, and knowing of the new header."""
    path, store = vault.folder / RENEWED, vault.store
    remove_database(path)
    try:
        with renewed.subkey("db") as key, closing(open_database(path, key, state.salt, create=True)) as copy:
            store.database.copy_to(copy)
            if content_digest(copy) != content_digest(store.database):
                raise CopyDiffersError
            note_edition(Store(copy, store.clock), state)
    except BaseException:
        remove_database(path)
        raise
