"""The two ways to wrap a file key for somebody: X25519, and X25519 together with ML-KEM-768.

The second also withstands a quantum computer that reads, years from now, what was copied today
(C2SP age, "The X25519 recipient type" and "The mlkem768x25519 recipient type"). Both keys are
made from a seed of 32 bytes. Key encapsulation is HPKE (RFC 9180) as `cryptography` has it.
"""

from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256, SHAKE256, Hash
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casemgr.crypto.age.errors import HeaderError
from casemgr.crypto.age.header import Stanza, decode_base64, encode_base64
from casemgr.crypto.secret import Secret

SEED_SIZE = 32
FILE_KEY_SIZE = 16
WRAPPED_SIZE = FILE_KEY_SIZE + 16
_POINT = 32
_MLKEM_KEY, _MLKEM_SEED, _MLKEM_ENCAPSULATED = 1184, 64, 1088
_ENCAPSULATED = _MLKEM_ENCAPSULATED + _POINT
_X25519_INFO = b"age-encryption.org/v1/X25519"
_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
_HYBRID_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Scheme(Protocol):
    """How keys of one kind are written, and how they wrap and unwrap a file key."""

    @property
    def stanza_kind(self) -> str:
        """The first word of its stanzas."""

    @property
    def recipient_prefix(self) -> str:
        """The Bech32 prefix of its public keys, in lower case."""

    @property
    def identity_prefix(self) -> str:
        """The Bech32 prefix of its seeds, in upper case."""

    @property
    def public_size(self) -> int:
        """The size of its public keys in bytes."""

    def public(self, seed: Secret) -> bytes:
        """Return the public key that belongs to a seed."""

    def check(self, public: bytes) -> None:
        """Raise ValueError for bytes of the right size that nobody can be reached by."""

    def wrap(self, file_key: Secret, public: bytes) -> Stanza:
        """Return the stanza that only the holder of the seed can unwrap."""

    def unwrap(self, stanza: Stanza, seed: Secret) -> Secret | None:
        """Return the file key, or None if it is for somebody else.

        Raises HeaderError for a stanza of this kind that nobody could have written.
        """


class X25519Scheme:
    """Keys that every age program knows."""

    stanza_kind = "X25519"
    recipient_prefix = "age"
    identity_prefix = "AGE-SECRET-KEY-"
    public_size = _POINT

    def public(self, seed: Secret) -> bytes:
        """Return the public point."""
        return X25519PrivateKey.from_private_bytes(seed.view()).public_key().public_bytes_raw()

    def check(self, public: bytes) -> None:
        """Raise ValueError for a point of low order."""
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))

    def wrap(self, file_key: Secret, public: bytes) -> Stanza:
        """Return a stanza under a key agreed with a fresh one."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        cipher = _x25519_cipher(ephemeral, public, share + public)
        body = cipher.encrypt(bytes(12), file_key.view(), None)
        return Stanza(self.stanza_kind, (encode_base64(share).decode("ascii"),), body)

    def unwrap(self, stanza: Stanza, seed: Secret) -> Secret | None:
        """Return the file key, or None."""
        share = only_argument(stanza, _POINT)
        private = X25519PrivateKey.from_private_bytes(seed.view())
        try:
            cipher = _x25519_cipher(private, share, share + private.public_key().public_bytes_raw())
        except ValueError as error:
            raise HeaderError(stanza.kind) from error
        return open_body(cipher, stanza.body)


class HybridScheme:
    """X25519 and ML-KEM-768 together (X-Wing): broken only if both are."""

    stanza_kind = "mlkem768x25519"
    recipient_prefix = "age1pq"
    identity_prefix = "AGE-SECRET-KEY-PQ-"
    public_size = _MLKEM_KEY + _POINT

    def public(self, seed: Secret) -> bytes:
        """Return the ML-KEM key followed by the point."""
        lattice, curve = _hybrid_halves(seed)
        return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()

    def check(self, public: bytes) -> None:
        """Raise ValueError for an ML-KEM key out of range or a point of low order."""
        self._public_key(public)
        X25519.check(public[_MLKEM_KEY:])

    def wrap(self, file_key: Secret, public: bytes) -> Stanza:
        """Return a stanza of about 1.5 KB."""
        sealed = _HYBRID_SUITE.encrypt(file_key.view(), self._public_key(public), _HYBRID_INFO)
        argument = encode_base64(sealed[:_ENCAPSULATED]).decode("ascii")
        return Stanza(self.stanza_kind, (argument,), sealed[_ENCAPSULATED:])

    def unwrap(self, stanza: Stanza, seed: Secret) -> Secret | None:
        """Return the file key, or None."""
        encapsulated = only_argument(stanza, _ENCAPSULATED)
        lattice, curve = _hybrid_halves(seed)
        try:  # HPKE would call a point of low order a wrong key; it is a malformed file
            curve.exchange(X25519PublicKey.from_public_bytes(encapsulated[_MLKEM_ENCAPSULATED:]))
        except ValueError as error:
            raise HeaderError(stanza.kind) from error
        try:
            private = MLKEM768X25519PrivateKey(lattice, curve)
            return Secret(_HYBRID_SUITE.decrypt(encapsulated + stanza.body, private, _HYBRID_INFO))
        except InvalidTag:
            return None

    def _public_key(self, public: bytes) -> MLKEM768X25519PublicKey:
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_KEY]),
            X25519PublicKey.from_public_bytes(public[_MLKEM_KEY:]),
        )


X25519 = X25519Scheme()
HYBRID = HybridScheme()


def only_argument(stanza: Stanza, size: int) -> bytes:
    """Return the only argument, which must say `size` bytes, beside a wrapped key of its size.

    The sizes are checked before anything is decrypted: a longer wrapped key could be made to
    open under several keys.
    """
    if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED_SIZE:
        raise HeaderError(stanza.kind)
    argument = decode_base64(stanza.arguments[0].encode("ascii"))
    if len(argument) != size:
        raise HeaderError(stanza.kind)
    return argument


def open_body(cipher: ChaCha20Poly1305, body: bytes) -> Secret | None:
    """Return the file key that a stanza's body wraps, or None if the cipher is not its own."""
    file_key = bytearray(FILE_KEY_SIZE)
    try:
        cipher.decrypt_into(bytes(12), body, None, file_key)
    except InvalidTag:
        return None
    return Secret(file_key)


def _x25519_cipher(private: X25519PrivateKey, peer: bytes, salt: bytes) -> ChaCha20Poly1305:
    shared = private.exchange(X25519PublicKey.from_public_bytes(peer))
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=salt, info=_X25519_INFO).derive(shared))


def _hybrid_halves(seed: Secret) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    expansion = Hash(SHAKE256(_MLKEM_SEED + _POINT))
    expansion.update(seed.view())
    with Secret(expansion.finalize()) as both:
        return (
            MLKEM768PrivateKey.from_seed_bytes(both.view()[:_MLKEM_SEED]),
            X25519PrivateKey.from_private_bytes(both.view()[_MLKEM_SEED:]),
        )
