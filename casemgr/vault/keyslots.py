"""Keyslots: eight places in the header, each of which may hold the master key for one secret.

A slot is 1,792 bytes that look random whether used or not, so nobody can count the ways in. The
size leaves room for a partner's post-quantum slot and for team recovery. A key file alone never
opens: it only strengthens a passphrase.
"""

import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from casemgr.crypto.kdf import passphrase_key
from casemgr.crypto.sealing import WRAP_OVERHEAD, AlteredError, WrongKeyError, digest, unwrap, wrap
from casemgr.crypto.secret import Secret
from casemgr.errors import SecretError
from casemgr.files import read_at_most, write_durably
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.header import NAME, SLOT_SIZE, Header, HeaderError
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.state import SLOT_COUNT, SlotKind, State

KEY_FILE_LIMIT = 1 << 20
_KEY_FILE_SIZE = 64
_MASTER_SIZE = 32
_WRAPPED_SIZE = _MASTER_SIZE + WRAP_OVERHEAD

Way = Callable[[Header], Secret]
"""A way in: gives the master key for a header, or raises what stands against it."""

Roots = Mapping[SlotKind, Secret]
"""For each kind of slot to be made, the key that opens it."""

EVERYDAY = frozenset({SlotKind.PASSPHRASE, SlotKind.PASSPHRASE_AND_KEY_FILE})
RECOVERY = frozenset({SlotKind.RECOVERY_CODE})


class NoKeyFitsError(SecretError):
    """What was offered opens none of the eight slots of an undamaged header."""


class KeyFileError(SecretError):
    """The key file is empty or larger than 1 MiB, so it cannot be one."""


def passphrase_root(header: Header, passphrase: str, key_file: Secret | None = None) -> Secret:
    """Return the key of the everyday slot; this is the expensive step of unlocking.

    Raises CostError before anything is computed, EmptyPassphraseError and MemoryShortError.
    """
    return passphrase_key(passphrase, header.salt, header.cost, key_file=key_file)


def by_passphrase(passphrase: str, key_file: Secret | None = None) -> Way:
    """Return the way in of every day."""

    def way(header: Header) -> Secret:
        with passphrase_root(header, passphrase, key_file) as root:
            return master_key(header, root)

    return way


def by_recovery_code(code: RecoveryCode) -> Way:
    """Return the way in for whoever holds the paper."""

    def way(header: Header) -> Secret:
        with code.root() as root:
            return master_key(header, root)

    return way


def by_master_key(master: Secret) -> Way:
    """Return the way in that needs no slot: the key itself, of which a copy is handed on."""
    return lambda _header: Secret(bytes(master.view()))


def everyday_kind(key_file: Secret | None) -> SlotKind:
    """Return the kind of slot that a passphrase opens, alone or with a key file."""
    return SlotKind.PASSPHRASE_AND_KEY_FILE if key_file else SlotKind.PASSPHRASE


@contextmanager
def new_secrets(
    header: Header, passphrase: str, key_file: Secret | None = None
) -> Iterator[tuple[Roots, RecoveryCode]]:
    """Lend what opens the everyday slot and that of a new recovery code, and the code."""
    code = RecoveryCode.random()
    with passphrase_root(header, passphrase, key_file) as everyday, code.root() as recovery:
        yield {everyday_kind(key_file): everyday, SlotKind.RECOVERY_CODE: recovery}, code


def read_key_file(path: Path) -> Secret:
    """Return the secret in a key file: the SHA-256 of its content. Any file will do."""
    content = read_at_most(path, KEY_FILE_LIMIT + 1)
    if not 0 < len(content) <= KEY_FILE_LIMIT:
        raise KeyFileError(str(path))
    return Secret(digest(content))


def write_key_file(path: Path) -> None:
    """Make a new key file of 64 random bytes at `path`, where nothing may stand yet."""
    write_durably(path, os.urandom(_KEY_FILE_SIZE))


def master_key(header: Header, root: Secret) -> Secret:
    """Return the master key from the slot that `root` opens.

    Raises NoKeyFitsError, and HeaderError for a slot that was altered or moved.
    """
    for number, slot in enumerate(header.slots):
        try:
            return unwrap(root, slot[:_WRAPPED_SIZE], _place(header, number))
        except WrongKeyError:
            continue
        except AlteredError as error:
            raise HeaderError(Finding(FindingCode.HEADER_ALTERED, NAME, f"slot {number}")) from error
    raise NoKeyFitsError


def with_slots(header: Header, state: State, roots: Roots, master: Secret) -> tuple[Header, State]:
    """Return header and state with a slot more for each root, in any free place; neither is sealed yet."""
    chosen = secrets.SystemRandom().sample(_free(state), len(roots))
    changes = {}
    for number, (kind, root) in zip(chosen, roots.items(), strict=True):
        slot = wrap(root, master, _place(header, number)) + os.urandom(SLOT_SIZE - _WRAPPED_SIZE)
        changes[number] = (slot, kind)
    return _with(header, state, changes)


def without_slots(header: Header, state: State, kinds: frozenset[SlotKind]) -> tuple[Header, State]:
    """Return header and state with all slots of these kinds overwritten by random bytes."""
    numbers = [number for number in range(SLOT_COUNT) if state.kinds[number] in kinds]
    return _with(header, state, {number: (os.urandom(SLOT_SIZE), SlotKind.FREE) for number in numbers})


def covered(header: Header, state: State) -> Header:
    """Return the header with about half of its unused slots written anew.

    Whoever holds it from before and after a change sees that slots differ, and cannot tell the one that
    was changed. The others stay: if every unused slot changed, those that did not would be the ways in.
    """
    anew = {number: (os.urandom(SLOT_SIZE), SlotKind.FREE) for number in _free(state) if secrets.randbits(1)}
    return _with(header, state, anew)[0]


def _free(state: State) -> list[int]:
    return [number for number, kind in enumerate(state.kinds) if kind is SlotKind.FREE]


def _with(header: Header, state: State, changes: dict[int, tuple[bytes, SlotKind]]) -> tuple[Header, State]:
    slots, kinds = list(header.slots), list(state.kinds)
    for number, (slot, kind) in changes.items():
        slots[number], kinds[number] = slot, kind
    return replace(header, slots=tuple(slots)), replace(state, kinds=tuple(kinds))


def _place(header: Header, number: int) -> bytes:
    """Return what binds a slot to its header and its number."""
    return header.preamble() + bytes([number])
