"""One register of one record as one device set it, and how it is timed and hashed.

A stamp is a hybrid logical clock (Kulkarni et al. 2014): milliseconds of the device's clock shifted
by 16 bits, plus a counter, and always above everything the writer had seen. A context is what the
writer had seen of that register: for each device the highest stamp.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from casemgr.errors import RefusedError

COUNTER_BITS = 16
MAX_STAMP = (1 << 62) - 1
"""In the year 4199; above it SQLite has as much room again, so whatever is built on a stamp still fits."""

Vector = Mapping[str, int]
NOTHING_SEEN: Vector = MappingProxyType({})

_dump = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


class State(IntEnum):
    """What became of a change here. Heads count adopted ones."""

    ADOPTED = 0
    REJECTED = 1
    RETRACTED = 2
    QUARANTINED = 3
    """Stamped too far in the future: one of two clocks is wrong."""
    FORKED = 4
    """The same device and stamp came with two contents: that device was cloned or put back."""


PUT_ASIDE = frozenset({State.REJECTED, State.RETRACTED})
"""What a person decided against; only a person's decision takes it after all."""


class MalformedChangeError(RefusedError):
    """A change cannot be what its sender meant; `reason` is a code."""

    def __init__(self, reason: str, collection: str, field: str) -> None:
        super().__init__(f"{reason}: {collection}.{field}")
        self.reason = reason
        self.collection = collection
        self.field = field


class Change(NamedTuple):
    """One register as one device set it. `value` is canonical JSON text (records.codec)."""

    collection: str
    record: str
    field: str
    value: str
    device: str
    stamp: int
    context: Vector = NOTHING_SEEN
    author: str | None = None


def stamp_at(ms: int) -> int:
    """Return the lowest stamp of a millisecond since 1970."""
    return ms << COUNTER_BITS


def ms_of(stamp: int) -> int:
    """Return the millisecond since 1970 in which a stamp was made."""
    return stamp >> COUNTER_BITS


def join(vectors: Iterable[Vector]) -> dict[str, int]:
    """Return the least vector that is at or above all the given ones."""
    joined: dict[str, int] = {}
    for vector in vectors:
        for device, stamp in vector.items():
            if stamp > joined.get(device, 0):
                joined[device] = stamp
    return joined


def context_to_text(context: Vector) -> str:
    """Return the one JSON text of a context."""
    return _dump(dict(context)) if context else "{}"


def context_from_text(text: str) -> Vector:
    """Read what `context_to_text` wrote."""
    return NOTHING_SEEN if text == "{}" else json.loads(text)


def believed(context: Vector, ignored: str | None) -> Vector:
    """Return a context without the devices, named in `ignored`, of which it is not believed."""
    if not ignored:
        return context
    return {device: stamp for device, stamp in context.items() if device not in ignored.split()}


def digest_of(salt: bytes | bytearray, collection: str, field: str, value: str, author: str | None) -> bytes:
    """Return SHA-256 of all that an erasure takes away, salted so that it tells nothing afterwards.

    The parts hold no zero byte: names are codes, and JSON text escapes it.
    """
    said = "\0".join((collection, field, author or "", value))
    return hashlib.sha256(salt + said.encode()).digest()


def link_of(
    previous: bytes, seq: int, change: "Change | str", context: str, ignored: str | None, digest: bytes
) -> bytes:
    """Return the next link of the chain for a change (or, for a ruling, its own text)."""
    if isinstance(change, str):
        said = f"{seq}\0{change}"
    else:
        said = f"{seq}\0{change.record}\0{change.device}\0{change.stamp}\0{context}{ignored or ''}"
    return hashlib.sha256(previous + digest + said.encode()).digest()
