"""What the header remembers in secret, so that an older header or database is noticed."""

import os
import struct
from dataclasses import dataclass
from enum import IntEnum

_LAYOUT = struct.Struct(">QQ32s16s16s32s8B")


class SlotKind(IntEnum):
    """What opens a keyslot; the header tells it to nobody without the master key."""

    FREE = 0
    PASSPHRASE = 1
    PASSPHRASE_AND_KEY_FILE = 2
    RECOVERY_CODE = 3
    PARTNER = 4
    TEAM = 5


SALT_SIZE, VAULT_SIZE, HASH_SIZE, SLOT_COUNT = 16, 16, 32, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The sealed part of a header.

    `edition` counts the headers this vault has had. `generation` and `head` are the number and
    the hash of the last link of the chain when the header was written. `salt` belongs to the database.
    `previous` is the witness of the header before this one, which a power cut may leave standing.
    """

    edition: int
    generation: int
    head: bytes
    vault: bytes
    salt: bytes
    previous: bytes
    kinds: tuple[SlotKind, ...]

    def packed(self, size: int) -> bytes:
        """Return the state as `size` bytes, zeros at the end."""
        packed = _LAYOUT.pack(
            self.edition, self.generation, self.head, self.vault, self.salt, self.previous, *self.kinds
        )
        return packed.ljust(size, b"\0")

    @classmethod
    def unpacked(cls, packed: memoryview) -> "State":
        """Return the state in what `packed` gave."""
        edition, generation, head, vault, salt, previous, *kinds = _LAYOUT.unpack_from(packed)
        return cls(
            edition=edition,
            generation=generation,
            head=head,
            vault=vault,
            salt=salt,
            previous=previous,
            kinds=tuple(map(SlotKind, kinds)),
        )


def fresh_state() -> State:
    """Return the state of a vault about to be made: a new name, a new salt, no keyslot in use."""
    return State(
        edition=0,
        generation=0,
        head=bytes(HASH_SIZE),
        vault=os.urandom(VAULT_SIZE),
        salt=os.urandom(SALT_SIZE),
        previous=bytes(HASH_SIZE),
        kinds=(SlotKind.FREE,) * SLOT_COUNT,
    )
