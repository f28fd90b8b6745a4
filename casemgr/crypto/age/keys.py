"""Who can open a file: recipients, identities, and for foreign files a passphrase."""

from collections.abc import Sequence
from typing import Protocol, Self

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from casemgr.crypto.age import bech32
from casemgr.crypto.age.errors import HeaderError, KeyFormatError
from casemgr.crypto.age.header import Stanza
from casemgr.crypto.age.schemes import HYBRID, SEED_SIZE, X25519, Scheme, only_argument, open_body
from casemgr.crypto.kdf import MemoryShortError
from casemgr.crypto.secret import Secret

_SCHEMES: tuple[Scheme, ...] = (HYBRID, X25519)
_SCRYPT = "scrypt"
_SCRYPT_LABEL = b"age-encryption.org/v1/scrypt"
_SCRYPT_SALT = 16


class Opener(Protocol):
    """Anything that may find the file key among the stanzas of a header."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """Return the file key, or None if no stanza is for it. Raises HeaderError."""


class Recipient:
    """Somebody's public key; `str()` is the text that age programs read."""

    __slots__ = ("_public", "_scheme")

    def __init__(self, scheme: Scheme, public: bytes) -> None:
        """Take a public key of the scheme. Raises KeyFormatError."""
        if len(public) != scheme.public_size:
            raise KeyFormatError("recipient", "length")
        try:
            scheme.check(public)
        except ValueError as error:
            raise KeyFormatError("recipient", "point") from error
        self._scheme = scheme
        self._public = public

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the recipient that a text beginning `age1` or `age1pq1` names."""
        prefix, public = _decode(text, "recipient")
        for scheme in _SCHEMES:
            if prefix == scheme.recipient_prefix:
                return cls(scheme, public)
        raise KeyFormatError("recipient", "kind")

    @classmethod
    def dummy(cls) -> Self:
        """Return a post-quantum recipient whose seed is forgotten, to hide how many there are."""
        with Secret.random(SEED_SIZE) as seed:
            return cls(HYBRID, HYBRID.public(seed))

    @property
    def post_quantum(self) -> bool:
        """Whether files for this recipient withstand a quantum computer."""
        return self._scheme is HYBRID

    def wrap(self, file_key: Secret) -> Stanza:
        """Return the stanza from which only this recipient learns the file key."""
        return self._scheme.wrap(file_key, self._public)

    def __str__(self) -> str:
        return bech32.encode(self._scheme.recipient_prefix, self._public)

    def __repr__(self) -> str:
        return f"Recipient({str(self)[:16]}…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Recipient) and self._public == other._public

    def __hash__(self) -> int:
        return hash(self._public)


class Identity:
    """A private key, held as its seed; `str()` is the secret text that age programs read."""

    __slots__ = ("_scheme", "seed")

    def __init__(self, seed: Secret, scheme: Scheme = HYBRID) -> None:
        """Take over a seed of 32 bytes, post-quantum unless told otherwise."""
        if len(seed) != SEED_SIZE:
            raise KeyFormatError("identity", "length")
        self.seed = seed
        self._scheme = scheme

    @classmethod
    def generate(cls) -> Self:
        """Return a new post-quantum identity."""
        return cls(Secret.random(SEED_SIZE))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the identity that an `AGE-SECRET-KEY-…` text holds."""
        prefix, seed = _decode(text, "identity")
        for scheme in _SCHEMES:
            if prefix == scheme.identity_prefix:
                return cls(Secret(seed), scheme)
        raise KeyFormatError("identity", "kind")

    @property
    def recipient(self) -> Recipient:
        """The public key that belongs to this identity."""
        return Recipient(self._scheme, self._scheme.public(self.seed))

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """Return the file key, or None if no stanza is for this identity. Raises HeaderError."""
        for stanza in stanzas:
            if stanza.kind == self._scheme.stanza_kind:
                file_key = self._scheme.unwrap(stanza, self.seed)
                if file_key is not None:
                    return file_key
        return None

    def __str__(self) -> str:
        return bech32.encode(self._scheme.identity_prefix, self.seed.view())

    def __repr__(self) -> str:
        return f"<Identity of {self.recipient!r}>"


class PassphraseIdentity:
    """A passphrase for a file that another program encrypted with one; none is written here."""

    def __init__(self, text: str, *, max_work_factor: int = 22) -> None:
        """Take the passphrase as it is; age does not normalise it.

        `max_work_factor` is the binary logarithm of the rounds a file may ask for; each KiB of
        memory is one round, so 22 is 4 GiB.
        """
        self._words = Secret(text.encode("utf-8", "surrogatepass"))
        self._max_work_factor = max_work_factor

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """Return the file key, or None. Raises HeaderError and MemoryShortError."""
        if len(stanzas) != 1 or stanzas[0].kind != _SCRYPT:
            return None
        (stanza,) = stanzas
        if len(stanza.arguments) != 2:
            raise HeaderError(_SCRYPT)
        salt, work_factor = stanza.arguments
        fresh = only_argument(Stanza(_SCRYPT, (salt,), stanza.body), _SCRYPT_SALT)
        if work_factor not in map(str, range(1, self._max_work_factor + 1)):
            raise HeaderError("work_factor")
        return open_body(self._cipher(fresh, int(work_factor)), stanza.body)

    def _cipher(self, salt: bytes, work_factor: int) -> ChaCha20Poly1305:
        derivation = Scrypt(salt=_SCRYPT_LABEL + salt, length=32, n=1 << work_factor, r=8, p=1)
        try:
            return ChaCha20Poly1305(derivation.derive(self._words.view()))
        except MemoryError as error:
            raise MemoryShortError(1 << work_factor) from error


def refuse_mixed_scrypt(stanzas: Sequence[Stanza]) -> None:
    """Raise HeaderError if a passphrase stanza has company: whoever knows the passphrase wrote it."""
    if len(stanzas) > 1 and any(stanza.kind == _SCRYPT for stanza in stanzas):
        raise HeaderError("scrypt_not_alone")


def _decode(text: str, expected: str) -> bech32.Bech32:
    try:
        return bech32.decode(text)
    except ValueError as error:
        raise KeyFormatError(expected, "checksum") from error
