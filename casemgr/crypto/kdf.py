"""From a passphrase to a key, and from one key to several.

Argon2id (RFC 9106) makes each guess at a passphrase expensive; its cost is checked against a
floor and a ceiling before anything runs, because a hostile header may ask for a terabyte.
HKDF-SHA256 (RFC 5869) splits a strong key by label.
"""

import time
import unicodedata
from typing import NamedTuple

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casemgr.crypto.secret import Secret
from casemgr.errors import FailedError, RefusedError, SecretError

KEY_SIZE = 32
SALT_SIZE = 16
_MEMORY_STEP_KIB = 64 * 1024


class Cost(NamedTuple):
    """What one guess costs: memory in KiB, passes over it, lanes that may run side by side."""

    memory_kib: int
    passes: int
    lanes: int


FLOOR = Cost(256 * 1024, 3, 4)
CEILING = Cost(1024 * 1024, 16, 16)


class CostError(RefusedError):
    """A cost lies below the floor or above the ceiling; nothing was computed."""

    def __init__(self, found: Cost) -> None:
        super().__init__(f"{found} is not between {FLOOR} and {CEILING}")
        self.found = found


class EmptyPassphraseError(SecretError):
    """Nothing is left of the passphrase once it is trimmed; a key file alone never opens."""


class MemoryShortError(FailedError):
    """This machine has not the memory that the key derivation asks for."""

    def __init__(self, memory_kib: int) -> None:
        super().__init__(f"{memory_kib} KiB")
        self.memory_kib = memory_kib


def passphrase_key(passphrase: str, salt: bytes, cost: Cost, *, key_file: Secret | None = None) -> Secret:
    """Return the 32-byte key for a passphrase, and for a key file where one is given.

    The passphrase is brought to NFKC and trimmed first, so that the same words typed on another
    keyboard or system give the same key. The key file enters as Argon2's secret input.
    Raises CostError, EmptyPassphraseError and MemoryShortError.
    """
    if not all(low <= given <= high for low, given, high in zip(FLOOR, cost, CEILING, strict=True)):
        raise CostError(cost)
    with _passphrase_bytes(passphrase) as words:
        derivation = Argon2id(
            salt=salt,
            length=KEY_SIZE,
            memory_cost=cost.memory_kib,
            iterations=cost.passes,
            lanes=cost.lanes,
            secret=bytes(key_file.view()) if key_file is not None else None,
        )
        key = bytearray(KEY_SIZE)
        try:
            derivation.derive_into(words.view(), key)  # type: ignore[arg-type]  # takes any buffer
        except MemoryError as error:
            raise MemoryShortError(cost.memory_kib) from error
    return Secret(key)


def calibrate(target_ms: int = 1000) -> Cost:
    """Return the cost that takes about `target_ms` milliseconds here, never below the floor."""
    started = time.perf_counter()
    passphrase_key("calibration", bytes(SALT_SIZE), FLOOR).wipe()
    return cost_for((time.perf_counter() - started) * 1000, target_ms)


def cost_for(floor_ms: float, target_ms: float) -> Cost:
    """Return the cost that takes `target_ms` on a machine where the floor takes `floor_ms`.

    Memory is raised first, for it is what a guessing machine lacks; passes when memory is at
    the ceiling.
    """
    factor = max(1.0, target_ms / floor_ms)
    wanted = int(FLOOR.memory_kib * factor) // _MEMORY_STEP_KIB * _MEMORY_STEP_KIB
    memory = min(wanted, CEILING.memory_kib)
    passes = int(FLOOR.passes * factor * FLOOR.memory_kib / memory)
    return Cost(memory, min(max(passes, FLOOR.passes), CEILING.passes), FLOOR.lanes)


def subkey(key: Secret, label: str, length: int = KEY_SIZE) -> Secret:
    """Return the key of `length` bytes that belongs to `label` under a strong key."""
    derived = bytearray(length)
    HKDF(SHA256(), length, salt=None, info=label.encode()).derive_into(key.view(), derived)
    return Secret(derived)


def _passphrase_bytes(passphrase: str) -> Secret:
    """Return the bytes that stand for a passphrase; lone surrogates are kept, not refused."""
    words = unicodedata.normalize("NFKC", passphrase).strip()
    if not words:
        raise EmptyPassphraseError
    return Secret(bytearray(words.encode("utf-8", "surrogatepass")))
