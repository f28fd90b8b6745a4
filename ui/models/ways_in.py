"""What opens a vault, and changing it. Whoever changes it shows first that he could open it."""

from dataclasses import dataclass
from pathlib import Path

from casemgr.vault.keyslots import read_key_file
from casemgr.vault.state import SlotKind
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Secrets:
    """A passphrase, and the key file that goes with it if there is one."""

    passphrase: str
    key_file: Path | None = None


def needs_key_file(vault: Vault) -> bool:
    """Return whether the passphrase of every day opens this vault only with a key file."""
    return SlotKind.PASSPHRASE_AND_KEY_FILE in vault.keyring.state.kinds


def change_everyday(vault: Vault, present: Secrets, coming: Secrets) -> None:
    """Let other secrets open this vault; raises NoKeyFitsError, KeyFileError and OSError."""
    _confirm(vault, present)
    key = read_key_file(coming.key_file) if coming.key_file else None
    vault.change_passphrase(coming.passphrase, key)


def change_code(vault: Vault, present: Secrets) -> str:
    """Return a new recovery code, which is shown once; the old one opens nothing any more."""
    _confirm(vault, present)
    return vault.change_recovery_code().text()


def _confirm(vault: Vault, present: Secrets) -> None:
    vault.confirm(present.passphrase, read_key_file(present.key_file) if present.key_file else None)
