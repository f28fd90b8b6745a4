"""The vault: from a locked folder to a store, and back.

Opening goes limits, checksum, key derivation, unwrapping, MAC, database, generation, so damage
never reads as a wrong passphrase. What an attacker or a restored copy may have done stands in
`Vault.findings` as facts. While a vault is unlocked nothing but SQLite opens `data`: closing a
second descriptor would drop SQLite's locks.
"""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Self, TypeVar

from casemgr.clock import Clock
from casemgr.crypto.age import Identity
from casemgr.crypto.kdf import FLOOR, Cost, calibrate, subkey
from casemgr.crypto.minisign import SigningKey
from casemgr.crypto.secret import Secret
from casemgr.errors import NotFoundError
from casemgr.store.connection import open_database
from casemgr.store.learning import catch_up
from casemgr.store.store import Store
from casemgr.vault.attachments import Attachments
from casemgr.vault.attempts import counted
from casemgr.vault.ballast import despite_full_disk, lay_ballast
from casemgr.vault.findings import Finding
from casemgr.vault.folder import DATA, keep_copy_before_migration, new_folder, open_data, require_vault, tidy
from casemgr.vault.header import Header, fresh_header, read_header
from casemgr.vault.keyring import Keyring
from casemgr.vault.keyslots import (
    EVERYDAY,
    RECOVERY,
    Roots,
    Way,
    by_master_key,
    by_passphrase,
    by_recovery_code,
    everyday_kind,
    new_secrets,
    passphrase_root,
    with_slots,
)
from casemgr.vault.lock import VaultLock
from casemgr.vault.opening import look_round
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.state import SlotKind, fresh_state
from casemgr.vocabulary import shipped

T = TypeVar("T")

_AGE_SEED, _SIGNING_SEED, _SEED_SIZE = "age_seed", "signing_seed", 32


class Vault:
    """An unlocked vault, used by one thread; `close` locks it.

    `findings` says what was noticed on opening. Every constructor takes the clock and the path of
    the settings file, which holds the witness.
    """

    def __init__(self, folder: Path, keyring: Keyring, store: Store) -> None:
        """Put together what the class methods have opened."""
        self.folder = folder
        self.keyring = keyring
        self.store = store
        self.attachments = Attachments(folder, store)
        self.findings: tuple[Finding, ...] = ()
        self.locked = False
        self._held = ExitStack()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        clock: Clock,
        settings: Path,
        key_file: Secret | None = None,
        cost: Cost | None = None,
    ) -> tuple[Self, RecoveryCode]:
        """Make a vault in a new or empty folder; return it unlocked, with the code to write down.

        Without a cost, one is measured that takes about a second here. Raises PlaceTakenError and
        DiskFullError, after which nothing of it is left.
        """
        header = fresh_header(cost or calibrate())
        with new_secrets(header, passphrase, key_file) as (roots, code):
            return cls._lay_out(folder, header, roots, Secret.random(32), clock, settings), code

    @classmethod
    def create_with_key(cls, folder: Path, master: Secret, *, clock: Clock, settings: Path) -> Self:
        """Make a vault that only its master key opens as yet; no passphrase key is derived."""
        return cls._lay_out(folder, fresh_header(FLOOR), {}, _copied(master), clock, settings)

    @classmethod
    def unlock(
        cls, folder: Path, passphrase: str, *, clock: Clock, settings: Path, key_file: Secret | None = None
    ) -> Self:
        """Open a vault as every day.

        Raises NotFoundError, StrangeEntryError, VaultInUseError, HeaderError, NewerFormatError, CostError,
        NoKeyFitsError (the one that speaks of passphrase and key file) and DamagedDatabaseError.
        """
        return cls.enter(folder, by_passphrase(passphrase, key_file), clock=clock, settings=settings)

    @classmethod
    def recover(
        cls,
        folder: Path,
        code: RecoveryCode,
        passphrase: str,
        *,
        clock: Clock,
        settings: Path,
        key_file: Secret | None = None,
    ) -> tuple[Self, RecoveryCode]:
        """Open a vault by its recovery code, set a new passphrase and return a new code.

        The old passphrase, key file and code open nothing from here on. Raises as `unlock` does.
        """
        vault = cls.enter(folder, by_recovery_code(code), clock=clock, settings=settings)
        try:
            with new_secrets(vault.keyring.header, passphrase, key_file) as (roots, fresh):
                vault.keyring.change(vault.store, EVERYDAY | RECOVERY, roots)
        except BaseException:
            vault.close()
            raise
        return vault, fresh

    @classmethod
    def open_with_key(cls, folder: Path, master: Secret, *, clock: Clock, settings: Path) -> Self:
        """Open a vault by its master key: all of unlocking that comes after the slots."""
        return cls.enter(folder, by_master_key(master), clock=clock, settings=settings)

    @classmethod
    def enter(cls, folder: Path, way: Way, *, clock: Clock, settings: Path) -> Self:
        """Open a vault by any way in; raises as `unlock` does."""
        require_vault(folder)
        with ExitStack() as held:
            held.enter_context(VaultLock(folder))
            tidy(folder)
            header, damage = read_header(folder)
            with counted(settings):
                master = held.enter_context(way(header))
            state = header.opened(master)
            keyring = held.enter_context(Keyring(folder, master, header, state, settings))
            database = open_data(folder, master, state.salt)
            held.callback(database.close)
            keep_copy_before_migration(folder, database, master, state.salt)
            vault = cls(folder, keyring, Store(database, clock, words=shipped))
            catch_up(vault.store)
            vault.findings = look_round(folder, keyring, vault.store, vault.attachments, damage)
            vault._held = held.pop_all()
        return vault

    @classmethod
    def _lay_out(
        cls, folder: Path, header: Header, roots: Roots, master: Secret, clock: Clock, settings: Path
    ) -> Self:
        header, state = with_slots(header, fresh_state(), roots, master)
        with new_folder(folder), ExitStack() as held:
            held.enter_context(VaultLock(folder))
            keyring = held.enter_context(Keyring(folder, master, header, state, settings))
            with subkey(master, "db") as key:
                database = open_database(folder / DATA, key, state.salt, create=True)
            held.callback(database.close)
            vault = cls(folder, keyring, Store.create(database, clock, words=shipped))
            vault._settle()
            vault._held = held.pop_all()
        return vault

    def _settle(self) -> None:
        """Write what a new vault holds; with the header in place it is one."""
        for name in (_AGE_SEED, _SIGNING_SEED):
            with Secret.random(_SEED_SIZE) as seed:
                self.store.set_meta(name, bytes(seed.view()))
        lay_ballast(self.folder)
        self.keyring.note(self.store)

    def confirm(self, passphrase: str, key_file: Secret | None = None) -> None:
        """Raise NoKeyFitsError unless this passphrase opens this vault; ask it before anything grave."""
        self.keyring.confirm(by_passphrase(passphrase, key_file))

    def change_passphrase(self, passphrase: str, key_file: Secret | None = None) -> None:
        """Let a new passphrase open this vault, alone or with a key file, and the old one no more.

        The same words with another key file, or without one, are a change like any other.
        """
        with passphrase_root(self.keyring.header, passphrase, key_file) as root:
            self.keyring.change(self.store, EVERYDAY, {everyday_kind(key_file): root})

    def change_recovery_code(self) -> RecoveryCode:
        """Return a new recovery code; the old one opens nothing any more."""
        code = RecoveryCode.random()
        with code.root() as root:
            self.keyring.change(self.store, RECOVERY, {SlotKind.RECOVERY_CODE: root})
        return code

    def identity(self) -> Identity:
        """Return the key that opens bundles to this office; whoever is shown it reads them all."""
        return Identity(self._seed(_AGE_SEED))

    def signing_key(self) -> SigningKey:
        """Return the key that signs for this office."""
        return SigningKey.from_seed(self._seed(_SIGNING_SEED))

    def backup_identity(self) -> Identity:
        """Return the key that opens the backups made under the present master key."""
        return Identity(self.keyring.subkey("backup-identity"))

    def _seed(self, name: str) -> Secret:
        seed = self.store.meta(name)
        if seed is None:
            raise NotFoundError("seed", name)
        return Secret(seed)

    def despite_full_disk(self, work: Callable[[], T]) -> T:
        """Return what `work` gives, trying once more without the ballast when the disk is full."""
        return despite_full_disk(self.folder, work)

    def note_generation(self) -> None:
        """Let header and witness know how far the vault has come, if it has moved; cheap, for idle times."""
        if self.keyring.is_behind(self.store):
            self.despite_full_disk(lambda: self.keyring.note(self.store))

    def close(self) -> None:
        """Lock the vault: its keys leave memory and others may open it. Locked it is even if this raises."""
        if not self.locked:
            try:
                self.attachments.sweep()
                self.note_generation()
            finally:
                self.let_go()

    def let_go(self) -> None:
        """Lock at once and write nothing; what was acknowledged is kept, as after a crash."""
        self.locked = True
        self._held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _copied(key: Secret) -> Secret:
    return Secret(bytes(key.view()))
