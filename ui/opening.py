"""How a vault is opened: everything here runs on the worker's thread, and is imported only then."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from casemgr.casework.preferences import Preferences, read_preferences
from casemgr.clock import Clock
from casemgr.vault.keyslots import read_key_file
from casemgr.vault.practice import practice_passphrase
from casemgr.vault.vault import Vault
from ui.words import Words, load_words


def unlock(folder: Path, passphrase: str, key_file: Path | None, clock: Clock, settings: Path) -> Vault:
    """Open a vault with its passphrase and its key file, if it has one; raises as Vault.unlock does."""
    key = read_key_file(key_file) if key_file else None
    return Vault.unlock(folder, passphrase, clock=clock, settings=settings, key_file=key)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault with what the frame needs at once; `practice` is the passphrase of a practice vault."""

    vault: Vault
    preferences: Preferences
    words: Words
    practice: str = ""


def opened(opening: Callable[[], Vault], language: str) -> Opened:
    """Open a vault; what is written from here on bears the name of the counsellor it knows."""
    vault = opening()
    preferences = read_preferences(vault.store)
    vault.store.author = preferences.counsellor
    return Opened(vault, preferences, load_words(language), practice_passphrase(vault.store))
