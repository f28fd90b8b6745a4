"""Invented offices and small bundles, made without a vault."""

import io
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from casemgr.clock import FixedClock
from casemgr.crypto import age
from casemgr.crypto.minisign import PublicKey, SigningKey
from casemgr.exchange.card import OfficeCard, make_card
from casemgr.exchange.errors import UnknownSenderError
from casemgr.exchange.lines import NAME as CHANGES
from casemgr.exchange.lines import encode_changes
from casemgr.exchange.manifest import BLOBS, Kind
from casemgr.exchange.opening import Bundle, open_bundle
from casemgr.exchange.packing import Content, Packed, pack, prepare, whole
from casemgr.exchange.wire import FIRST, Manifest
from casemgr.store.changes import Change

NOW = 1_790_000_000_000


@dataclass(frozen=True)
class InventedOffice:
    """An office with keys and a card, and nothing else."""

    name: str
    identity: age.Identity = field(default_factory=age.Identity.generate)
    signing: SigningKey = field(default_factory=SigningKey.generate)
    device: str = field(default_factory=lambda: secrets.token_hex(16))

    @property
    def card(self) -> OfficeCard:
        """The card of this office."""
        return make_card(self.device, self.name, self.identity, self.signing, [self.device], FixedClock(NOW))


def heading(sender: InventedOffice, recipient: InventedOffice, **other: object) -> Manifest:
    """Return a manifest without members."""
    said: dict[str, object] = {
        "kind": str(Kind.SHARE),
        "bundle": secrets.token_hex(16),
        "sender": sender.card.fingerprint,
        "recipient": recipient.card.fingerprint,
        "sequence": 1,
        "previous": FIRST,
        "challenge": secrets.token_hex(32),
        "created": NOW,
        "members": [],
    }
    return Manifest(**said | other)  # type: ignore[arg-type]


def change(number: int = 1, device: str = "cd" * 16, value: str = '"Мінск"') -> Change:
    """Return an invented change."""
    return Change("persons", f"{number:032x}", "birth_place", value, device, (NOW << 16) + number)


def contents(changes: Sequence[Change], blobs: dict[str, bytes] | None = None) -> list[Content]:
    """Return the members of a share."""
    attached = [whole(BLOBS + name, held) for name, held in sorted((blobs or {}).items())]
    return [Content(CHANGES, lambda: encode_changes(changes)), *attached]


def packed(manifest: Manifest, members: Sequence[Content], signing: SigningKey, to: age.Recipient) -> bytes:
    """Return the bytes of a bundle."""
    sink = io.BytesIO()
    ready: Packed = prepare(manifest, members, signing)
    pack(ready, members, to, sink)
    assert len(sink.getvalue()) == ready.size
    return sink.getvalue()


def share(
    sender: InventedOffice,
    recipient: InventedOffice,
    changes: Sequence[Change],
    blobs: dict[str, bytes] | None = None,
) -> bytes:
    """Return the bytes of a share bundle."""
    manifest = heading(sender, recipient)
    return packed(manifest, contents(changes, blobs), sender.signing, recipient.identity.recipient)


def key_of(*known: InventedOffice) -> dict[str, PublicKey]:
    """Return the keys of offices by fingerprint."""
    return {office.card.fingerprint: office.signing.public for office in known}


def opened(file: bytes, reader: InventedOffice, keys: dict[str, PublicKey]) -> Bundle:
    """Return the verified bundle, read by `reader` who knows these keys."""

    def find(fingerprint: str) -> PublicKey:
        if fingerprint not in keys:
            raise UnknownSenderError(fingerprint)
        return keys[fingerprint]

    return open_bundle(io.BytesIO(file), reader.identity, reader.card.fingerprint, find)
