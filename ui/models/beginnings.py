"""The ways by which a vault comes to be open for the first time; all of it runs on the vault's thread."""

from dataclasses import dataclass, replace
from pathlib import Path

from casemgr.casework.preferences import keep_preferences, read_preferences
from casemgr.clock import Clock
from casemgr.crypto.kdf import Cost
from casemgr.guard.machine import Machine, look_at_machine
from casemgr.practice.visit import practice_vault
from casemgr.progress import Progress
from casemgr.records.by_language import ByLanguage
from casemgr.records.organisation import Organisation
from casemgr.vault.keyslots import Way, by_passphrase, by_recovery_code, read_key_file
from casemgr.vault.recovery_code import RecoveryCode, RecoveryCodeError
from casemgr.vault.restore import restore
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Place:
    """Where a vault is or will be, and what every way to it needs."""

    folder: Path
    clock: Clock
    settings: Path
    cost: Cost | None = None

    def create(self, passphrase: str) -> tuple[Vault, RecoveryCode]:
        """Make a new vault; raises what Vault.create raises."""
        self._make_room()
        return Vault.create(self.folder, passphrase, clock=self.clock, settings=self.settings, cost=self.cost)

    def recover(self, code: str, passphrase: str) -> tuple[Vault, RecoveryCode]:
        """Open a vault by the code on paper; raises RecoveryCodeError and what Vault.recover raises."""
        typed = RecoveryCode.parse(code)
        return Vault.recover(self.folder, typed, passphrase, clock=self.clock, settings=self.settings)

    def restore(self, file: Path, secret: str, key_file: Path | None, progress: Progress) -> Vault:
        """Make a vault from a backup, which a passphrase or the code of its day opens."""
        self._make_room()
        return restore(
            file,
            self.folder,
            _way(secret, key_file),
            clock=self.clock,
            settings=self.settings,
            progress=progress,
        )

    def practice(self, progress: Progress) -> Vault:
        """Open the practice vault, made where it is not there yet."""
        self._make_room()
        return practice_vault(
            self.folder, clock=self.clock, settings=self.settings, cost=self.cost, progress=progress
        )

    def _make_room(self) -> None:
        """Make the folders above that of the vault, which a first start does not find."""
        self.folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


@dataclass(frozen=True, slots=True)
class Office:
    """What an office says of itself at the start; all of it may be blank and is asked for again later."""

    counsellor: str
    name: str
    verification_contact: str


def introduce(vault: Vault, office: Office, language: str) -> Machine:
    """Keep what an office says of itself, and return what the machine says of itself."""
    store = vault.store
    keep_preferences(store, replace(read_preferences(store), counsellor=office.counsellor))
    if office.name:
        fields = {"name": ByLanguage.of({language: office.name}), "legal_name": office.name}
        if office.verification_contact:
            fields["verification_contact"] = office.verification_contact
        store.put(Organisation.new(store.clock, **fields))
    return look_at_machine(vault.folder)


def _way(secret: str, key_file: Path | None) -> Way:
    """Return the way in for what was typed: a recovery code if it reads as one, else a passphrase."""
    try:
        return by_recovery_code(RecoveryCode.parse(secret))
    except RecoveryCodeError:
        return by_passphrase(secret, read_key_file(key_file) if key_file else None)
