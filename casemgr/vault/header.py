"""The header: all that stands between a passphrase and the vault, twice, in 16 KiB each.

The file `header` holds two identical copies and is only ever replaced whole, so a disk that loses
a sector costs nothing and a power cut leaves the old header or the new one. The copies carry an
unkeyed checksum, which tells damage from a wrong passphrase before any key is derived, and a
MAC under the master key, which tells alteration once it is held. README.md lays out the bytes.
"""

import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from casemgr.crypto.kdf import Cost, subkey
from casemgr.crypto.sealing import WRAP_OVERHEAD, AlteredError, digest, mac, mac_fits, unwrap, wrap
from casemgr.crypto.secret import Secret
from casemgr.errors import NewerFormatError, RefusedError, SecretError
from casemgr.files import read_at_most, replace_durably
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.state import SLOT_COUNT, State

NAME = "header"
FORMAT = 1
COPY_SIZE, COPIES = 16 * 1024, 2
SLOT_SIZE = 1792
SALT_SIZE = 32

_MAGIC = b"casemgr vault\n"
_PREAMBLE = struct.Struct(">14sHIIII32s")
_SLOTS_END = _PREAMBLE.size + SLOT_COUNT * SLOT_SIZE
_MAC_AT, _CHECKSUM_AT = COPY_SIZE - 64, COPY_SIZE - 32
_STATE_SIZE = _MAC_AT - _SLOTS_END - WRAP_OVERHEAD


class HeaderError(RefusedError):
    """The header is damaged or was altered; this is never the fault of a passphrase.

    `findings` says what is wrong. A backup holds another copy of the header.
    """

    def __init__(self, *findings: Finding) -> None:
        super().__init__(", ".join(f"{finding.code} {finding.place}" for finding in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One header. All of it but cost and salt looks random."""

    cost: Cost
    salt: bytes
    slots: tuple[bytes, ...]
    sealed_state: bytes = b""
    code: bytes = b""

    @classmethod
    def parse(cls, copy: bytes) -> "Header | None":
        """Return the header in one copy, or None where its checksum is wrong.

        Raises NewerFormatError.
        """
        if len(copy) != COPY_SIZE or digest(copy[:_CHECKSUM_AT]) != copy[_CHECKSUM_AT:]:
            return None
        magic, version, memory, passes, lanes, spare, salt = _PREAMBLE.unpack_from(copy)
        if magic != _MAGIC:
            return None
        if version > FORMAT:
            raise NewerFormatError("vault", version, FORMAT)
        if version < FORMAT or spare:
            return None
        starts = range(_PREAMBLE.size, _SLOTS_END, SLOT_SIZE)
        return cls(
            cost=Cost(memory, passes, lanes),
            salt=salt,
            slots=tuple(copy[start : start + SLOT_SIZE] for start in starts),
            sealed_state=copy[_SLOTS_END:_MAC_AT],
            code=copy[_MAC_AT:_CHECKSUM_AT],
        )

    def preamble(self) -> bytes:
        """Return the first 64 bytes, which every slot and the state are bound to."""
        return _PREAMBLE.pack(_MAGIC, FORMAT, *self.cost, 0, self.salt)

    def sealed(self, master: Secret, state: State) -> "Header":
        """Return this header with a new state and the MAC over all of it."""
        with subkey(master, "state") as key, Secret(state.packed(_STATE_SIZE)) as plain:
            fresh = replace(self, sealed_state=wrap(key, plain, self.preamble()))
        with subkey(master, "header-mac") as key:
            return replace(fresh, code=mac(key, fresh._covered()))

    def opened(self, master: Secret) -> State:
        """Return the state. Raises HeaderError where header and master key do not belong together."""
        with subkey(master, "header-mac") as key:
            if not mac_fits(key, self._covered(), self.code):
                raise HeaderError(Finding(FindingCode.HEADER_ALTERED, NAME, "mac"))
        try:
            with subkey(master, "state") as key, unwrap(key, self.sealed_state, self.preamble()) as plain:
                return State.unpacked(plain.view())
        except (AlteredError, SecretError) as error:
            raise HeaderError(Finding(FindingCode.HEADER_ALTERED, NAME, "state")) from error

    def __bytes__(self) -> bytes:
        """Return one copy, 16 KiB with its checksum."""
        content = self._covered() + self.code
        return content + digest(content)

    def _covered(self) -> bytes:
        return b"".join((self.preamble(), *self.slots, self.sealed_state))


def fresh_header(cost: Cost) -> Header:
    """Return a header with a new salt and eight unused slots; it has no state yet."""
    slots = tuple(os.urandom(SLOT_SIZE) for _ in range(SLOT_COUNT))
    return Header(cost=cost, salt=os.urandom(SALT_SIZE), slots=slots)


def read_header(folder: Path) -> tuple[Header, tuple[Finding, ...]]:
    """Return the header of a vault, and what is wrong with the file that another copy made good.

    Raises HeaderError where no copy is whole, and NewerFormatError.
    """
    try:
        content = read_at_most(folder / NAME, COPIES * COPY_SIZE + 1)
    except FileNotFoundError as error:
        raise HeaderError(Finding(FindingCode.HEADER_MISSING, NAME)) from error
    return parse_copies(content)


def parse_copies(content: bytes) -> tuple[Header, tuple[Finding, ...]]:
    """Return the header in the content of the file, as `read_header` does."""
    pieces = [content[number * COPY_SIZE : (number + 1) * COPY_SIZE] for number in range(COPIES)]
    copies = [Header.parse(piece) for piece in pieces]
    findings = _damage(len(content), copies)
    whole = [copy for copy in copies if copy]
    if not whole:
        raise HeaderError(*findings)
    if any(copy != whole[0] for copy in whole):
        # They are only written together, so a disk cannot have done this.
        raise HeaderError(Finding(FindingCode.HEADER_COPIES_DIFFER, NAME))
    return whole[0], tuple(findings)


def replace_header(folder: Path, header: Header) -> None:
    """Put `header` in place, both copies in one step, and return once the disk has it."""
    replace_durably(folder / NAME, bytes(header) * COPIES)


def _damage(size: int, copies: Sequence[Header | None]) -> list[Finding]:
    findings = [
        Finding(FindingCode.HEADER_COPY, NAME, str(number))
        for number, copy in enumerate(copies, start=1)
        if copy is None
    ]
    if size != COPIES * COPY_SIZE:
        findings.append(
            Finding(FindingCode.HEADER_SIZE, NAME, "short" if size < COPIES * COPY_SIZE else "long")
        )
    return findings
