"""Signatures in the format of minisign (https://jedisct1.github.io/minisign/), prehashed kind.

Ed25519 signs the BLAKE2b-512 of the content; a second signature binds the trusted comment to the
first. The key id only says which key to try: what counts is the key itself.
"""

import io
from binascii import a2b_base64, b2a_base64
from typing import NamedTuple, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import BLAKE2b, Hash

from casemgr.crypto.batches import Source, fill
from casemgr.crypto.sealing import digest
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import CHUNK
from casemgr.errors import RefusedError

_KEY_KIND, _PREHASHED = b"Ed", b"ED"
_KIND, _ID, _KEY, _SIGNATURE = 2, 8, 32, 64
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "


class SignatureError(RefusedError):
    """A signature does not hold.

    `reason` is format (no signature of the prehashed kind), key (made by another key), content
    or comment (altered since it was signed).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PublicKeyError(RefusedError):
    """A text is no minisign public key."""


class PublicKey(NamedTuple):
    """A key that verifies; `str()` is the text that `minisign -P` takes."""

    key_id: bytes
    key: bytes

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the key in one line of base64, or in the file that minisign writes."""
        try:
            content = _decode(text.strip().rpartition("\n")[2])
        except ValueError as error:
            raise PublicKeyError from error
        if len(content) != _KIND + _ID + _KEY or not content.startswith(_KEY_KIND):
            raise PublicKeyError
        return cls(content[_KIND : _KIND + _ID], content[_KIND + _ID :])

    def __str__(self) -> str:
        return _encode(_KEY_KIND + self.key_id + self.key)

    def verify(self, source: Source | bytes, signature: str) -> str:
        """Return the trusted comment of a signature over everything left in `source`.

        Raises SignatureError.
        """
        parts = _Signature.parse(signature)
        if parts.key_id != self.key_id:
            raise SignatureError("key")
        self._check(parts.signature, _prehash(source), "content")
        comment = parts.comment.encode("utf-8", "surrogatepass")
        self._check(parts.comment_signature, parts.signature + comment, "comment")
        return parts.comment

    def _check(self, signature: bytes, content: bytes, reason: str) -> None:
        try:
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, content)
        except InvalidSignature as error:
            raise SignatureError(reason) from error


class SigningKey:
    """A key that signs, held as its seed of 32 bytes."""

    __slots__ = ("seed",)

    def __init__(self, seed: Secret) -> None:
        """Take over the seed."""
        self.seed = seed

    @classmethod
    def generate(cls) -> Self:
        """Return a new key."""
        return cls(Secret.random(_KEY))

    @classmethod
    def from_seed(cls, seed: Secret) -> Self:
        """Return the key that was made from this seed."""
        return cls(seed)

    @property
    def public(self) -> PublicKey:
        """The key that verifies what this one signs; its id is the start of its SHA-256."""
        key = self._private().public_key().public_bytes_raw()
        return PublicKey(digest(key)[:_ID], key)

    def sign(self, source: Source | bytes, trusted_comment: str) -> str:
        """Return a signature, four lines, over everything left in `source` and over the comment.

        Raises ValueError for a comment that is not one line of printable text.
        """
        if not trusted_comment.isprintable():
            raise ValueError("the trusted comment must be one printable line")
        private = self._private()
        signature = private.sign(_prehash(source))
        comment_signature = private.sign(signature + trusted_comment.encode())
        return str(_Signature(self.public.key_id, signature, trusted_comment, comment_signature))

    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed.view())


class _Signature(NamedTuple):
    """The parts of a signature file."""

    key_id: bytes
    signature: bytes
    comment: str
    comment_signature: bytes

    @classmethod
    def parse(cls, text: str) -> Self:
        lines = text.removesuffix("\n").split("\n")
        try:
            untrusted, first, trusted, second = (line.removesuffix("\r") for line in lines)
            signed, comment_signature = _decode(first), _decode(second)
        except ValueError as error:
            raise SignatureError("format") from error
        expected = (_KIND + _ID + _SIGNATURE, _SIGNATURE)
        prefixed = untrusted.startswith(_UNTRUSTED) and trusted.startswith(_TRUSTED)
        sizes = (len(signed), len(comment_signature))
        if sizes != expected or not prefixed or not signed.startswith(_PREHASHED):
            raise SignatureError("format")
        comment = trusted.removeprefix(_TRUSTED)
        return cls(signed[_KIND : _KIND + _ID], signed[_KIND + _ID :], comment, comment_signature)

    def __str__(self) -> str:
        signed = _encode(_PREHASHED + self.key_id + self.signature)
        comment_signature = _encode(self.comment_signature)
        return f"{_UNTRUSTED}signature\n{signed}\n{_TRUSTED}{self.comment}\n{comment_signature}\n"


def _prehash(source: Source | bytes) -> bytes:
    """Return the BLAKE2b-512 of everything left in the source, read in constant memory."""
    reader = io.BytesIO(source) if isinstance(source, bytes) else source
    summary = Hash(BLAKE2b(64))
    buffer = memoryview(bytearray(CHUNK))
    while count := fill(reader, buffer):
        summary.update(buffer[:count])
    return summary.finalize()


def _encode(content: bytes) -> str:
    return b2a_base64(content, newline=False).decode("ascii")


def _decode(text: str) -> bytes:
    """Return what canonical base64 says. Raises ValueError."""
    content = a2b_base64(text)  # binascii.Error is a ValueError
    if _encode(content) != text:
        raise ValueError("not canonical")
    return content
