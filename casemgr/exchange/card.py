"""The office card: who an office says it is, with the keys to write to it and to know it by.

A card is a small text file: one line of JSON and the four lines of a minisign signature made with
the key on the card. After a change of keys four more lines follow: the signature of the key before,
by which those who had verified that one recognise the office.

The fingerprint is SHA-256(signing key ‖ age recipient), both as the text on the card, modulo 10^40,
written as eight groups of five digits. What it proves, it proves after two people compared it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from casemgr.clock import Clock
from casemgr.crypto.age import Identity, KeyFormatError, Recipient
from casemgr.crypto.minisign import PublicKey, PublicKeyError, SigningKey
from casemgr.crypto.sealing import digest
from casemgr.errors import UsageError
from casemgr.exchange.errors import DamagedError, OverLimitError, SignatureRefusedError
from casemgr.exchange.signed import MAX_SIGNATURE, Signed, sign
from casemgr.exchange.wire import Card, Organisation, decode_document

_PLACE = "card"
_DIGITS = 40
_GROUP = 5
_SIGNATURE_LINES = 4
MAX_FILE = Card.limit + 2 * MAX_SIGNATURE


class FingerprintError(UsageError):
    """What was typed is not forty digits; `found` is how many there are."""

    def __init__(self, found: int) -> None:
        super().__init__(str(found))
        self.found = found


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """A card as it came, its own signature checked."""

    card: Card
    signed: Signed
    endorsement: bytes = b""
    """The signature by the key before, or nothing."""

    @property
    def key(self) -> PublicKey:
        """The key that signs what this office sends."""
        return PublicKey.parse(self.card.signing_key)

    @property
    def recipient(self) -> Recipient:
        """To whom what this office receives is encrypted."""
        return Recipient.parse(self.card.recipient)

    @property
    def fingerprint(self) -> str:
        """The forty digits of the keys on the card; also the text of its QR code."""
        return fingerprint_of(self.card.signing_key, self.card.recipient)

    @property
    def file(self) -> bytes:
        """The card as a file."""
        return self.signed.line + self.signed.signature + self.endorsement

    def endorsed_by(self, key: PublicKey) -> bool:
        """Tell whether the card carries the signature of `key`, the one before."""
        try:
            Signed(self.signed.line, self.endorsement).check(Card, key)
        except SignatureRefusedError:
            return False
        return True


def fingerprint_of(signing_key: str, recipient: str) -> str:
    """Return the forty digits of two public keys, given as the texts that stand on a card."""
    number = int.from_bytes(digest((signing_key + recipient).encode()), "big")
    return f"{number % 10**_DIGITS:0{_DIGITS}d}"


def make_card(
    office: str,
    name: str,
    identity: Identity,
    signing_key: SigningKey,
    devices: Sequence[str],
    clock: Clock,
    organisation: Organisation | None = None,
    previous: SigningKey | None = None,
) -> OfficeCard:
    """Return the card of an office; `previous` is the signing key it had until now, if that changes."""
    card = Card(
        office=office,
        name=name,
        created=clock.now_ms(),
        recipient=str(identity.recipient),
        signing_key=str(signing_key.public),
        devices=sorted(set(devices)),
        organisation=organisation or Organisation(names={}),
    )
    endorsement = sign(card, previous).signature if previous else b""
    return read_card(OfficeCard(card, sign(card, signing_key), endorsement).file)


def read_card(file: bytes) -> OfficeCard:
    """Return the card in a file, having checked its form, its keys and its own signature.

    Raises DamagedError, OverLimitError, WrongTypeError, SignatureRefusedError, NewerFormatError.
    """
    if len(file) > MAX_FILE:
        raise OverLimitError(_PLACE, len(file), MAX_FILE)
    line, *rest = file.splitlines(keepends=True) or [b""]
    if len(rest) not in (_SIGNATURE_LINES, 2 * _SIGNATURE_LINES):
        raise DamagedError(_PLACE, "lines")
    signature, endorsement = rest[:_SIGNATURE_LINES], rest[_SIGNATURE_LINES:]
    card = decode_document(Card, line, _PLACE)
    found = OfficeCard(card, Signed(line, b"".join(signature)), b"".join(endorsement))
    try:
        found.signed.check(Card, found.key)
        _check_keys(found)
    except (KeyFormatError, PublicKeyError) as error:
        raise DamagedError(_PLACE, "key") from error
    _check_words(card)
    return found


def grouped(fingerprint: str) -> str:
    """Return forty digits as people compare them: eight groups of five."""
    return " ".join(fingerprint[start : start + _GROUP] for start in range(0, _DIGITS, _GROUP))


def ungrouped(typed: str) -> str:
    """Return the forty digits in what a person typed or scanned. Raises FingerprintError."""
    digits = "".join(typed.replace("-", " ").split())
    if len(digits) != _DIGITS or not (digits.isascii() and digits.isdigit()):
        raise FingerprintError(sum(map(str.isdigit, digits)))
    return digits


def _check_words(card: Card) -> None:
    """What is shown as a name has no controls in it that could show another one."""
    said = card.organisation
    texts = (card.name, said.address, said.contact, *said.names.values())
    if not all(map(str.isprintable, texts)):
        raise DamagedError(_PLACE, "not_printable")
    if card.devices != sorted(set(card.devices)):
        raise DamagedError(_PLACE, "devices")


def _check_keys(found: OfficeCard) -> None:
    """Both keys can be used, are spelled in the one way, and withstand a quantum computer."""
    recipient = found.recipient
    same = str(recipient) == found.card.recipient and str(found.key) == found.card.signing_key
    if not same or not recipient.post_quantum:
        raise DamagedError(_PLACE, "key")
