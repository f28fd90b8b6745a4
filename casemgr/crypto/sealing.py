"""What the vault needs to keep things at rest: sealed files, wrapped keys, MACs, padded sizes.

An attachment is sealed as one stream under a key of its own, so that forgetting the key shreds
the file. A key is wrapped under another so that the result looks random, commits to the key
that wrapped it, and is bound to the place it stands in.
"""

import io
import os
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA256, Hash
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casemgr.crypto.batches import Sink, Source, fill
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import CHUNK, PayloadError, StreamReader, encrypt_stream, stream_size
from casemgr.errors import RefusedError, SecretError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_KEY, _NONCE, _COMMITMENT, _TAG = 32, 32, 32, 16
WRAP_OVERHEAD = _NONCE + _COMMITMENT + _TAG


class WrongKeyError(SecretError):
    """The key is not the one that wrapped this."""


class AlteredError(RefusedError):
    """The key is right, but the wrapped bytes or the place they stand in were altered."""


def padme(size: int) -> int:
    """Return the size to pad `size` to, at most 12 % more, so that sizes tell little.

    Padmé (Nikitin and others, PETS 2019): the lower half of the bits of a size is made zero.
    """
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (size + mask) & ~mask


def sealed_size(size: int) -> int:
    """Return the size in bytes of the sealed file that holds `size` bytes."""
    return stream_size(padme(size))


def seal(source: Source, sink: Sink, key: Secret) -> int:
    """Write what is left in `source` to `sink`, padded and encrypted; return its unpadded size.

    The key must be fresh: it serves this one file.
    """
    padded = _Padded(source)
    encrypt_stream(padded, sink, key)
    return padded.size


def open_sealed(source: BinaryIO, key: Secret, size: int) -> BinaryIO:
    """Return the `size` bytes of a sealed file that starts here, for reading from anywhere.

    Raises PayloadError, now or on reading, when the file is not exactly as it was sealed.
    `source` stays with the caller and must not be moved meanwhile.
    """
    start = source.tell()
    found = source.seek(0, io.SEEK_END) - start
    if found != sealed_size(size):
        raise PayloadError("truncated" if found < sealed_size(size) else "trailing", size // CHUNK)
    source.seek(start)
    return io.BufferedReader(StreamReader(source, key, size), CHUNK)


def wrap(key: Secret, plain: Secret, aad: bytes) -> bytes:
    """Return `plain` encrypted under `key`, bound to `aad`; it looks random at any length.

    Laid out as nonce (32) ‖ commitment (32) ‖ ciphertext ‖ tag (16). Cipher key and commitment
    both come from key and nonce by HKDF, so no two keys open the same bytes and a key may wrap
    as often as it likes.
    """
    nonce = os.urandom(_NONCE)
    cipher, commitment = _wrapping(key, nonce)
    return nonce + commitment + cipher.encrypt(bytes(12), plain.view(), aad)


def unwrap(key: Secret, wrapped: bytes, aad: bytes) -> Secret:
    """Return what was wrapped. Raises WrongKeyError, or AlteredError when the key is right."""
    if len(wrapped) < WRAP_OVERHEAD:
        raise AlteredError(f"{len(wrapped)} bytes")
    nonce, sealed = wrapped[:_NONCE], memoryview(wrapped)[_NONCE + _COMMITMENT :]
    cipher, commitment = _wrapping(key, nonce)
    if not bytes_eq(commitment, wrapped[_NONCE : _NONCE + _COMMITMENT]):
        raise WrongKeyError
    plain = bytearray(len(sealed) - _TAG)
    try:
        cipher.decrypt_into(bytes(12), sealed, aad, plain)
    except InvalidTag as error:
        raise AlteredError from error
    return Secret(plain)


def mac(key: Secret, content: bytes) -> bytes:
    """Return the HMAC-SHA256 of `content`, 32 bytes."""
    code = HMAC(key.view(), SHA256())
    code.update(content)
    return code.finalize()


def mac_fits(key: Secret, content: bytes, code: bytes) -> bool:
    """Return whether `code` is the MAC of `content`, in a time that does not tell how nearly."""
    return bytes_eq(mac(key, content), code)


def digest(content: bytes) -> bytes:
    """Return the SHA-256 of `content`, 32 bytes."""
    summary = Hash(SHA256())
    summary.update(content)
    return summary.finalize()


def _wrapping(key: Secret, nonce: bytes) -> tuple[ChaCha20Poly1305, bytes]:
    """Return the cipher and the commitment that belong to this key and nonce."""
    material = bytearray(_KEY + _COMMITMENT)
    HKDF(SHA256(), len(material), salt=nonce, info=b"casemgr wrap").derive_into(key.view(), material)
    with Secret(material) as derived:
        return ChaCha20Poly1305(derived.view()[:_KEY]), bytes(derived.view()[_KEY:])


class _Padded(io.RawIOBase):
    """A source followed by the zeros that bring it to a padded size."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._zeros: int | None = None
        self.size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, target: "WriteableBuffer") -> int:
        view = memoryview(target).cast("B")
        if self._zeros is None:
            filled = fill(self._source, view)
            self.size += filled
            if filled:
                return filled
            self._zeros = padme(self.size) - self.size
        count = min(len(view), self._zeros)
        view[:count] = bytes(count)
        self._zeros -= count
        return count
