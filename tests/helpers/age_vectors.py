"""The C2SP test vectors for age, as the npm package cctv-age holds them (c2sp.org/CCTV/age)."""

import re
import zlib
from binascii import a2b_base64
from collections.abc import Iterator
from dataclasses import dataclass

from tests.helpers import peers

_VECTOR = re.compile(r'^var (\w+)_default = __toBinary\("([A-Za-z0-9+/=]*)"\);$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Vector:
    """One file and what a reader must make of it."""

    name: str
    expect: str
    payload: str | None
    """SHA-256 of what comes out, also of what comes out before a payload failure."""
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    file: bytes


def age_vectors() -> Iterator[Vector]:
    """Yield all vectors."""
    text = (peers.npm_package("cctv-age") / "index.js").read_text()
    for name, encoded in _VECTOR.findall(text):
        yield _vector(name, a2b_base64(encoded))


def _vector(name: str, content: bytes) -> Vector:
    head, _, file = content.partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    said: dict[str, tuple[str, ...]] = {}
    for key, value in lines:
        said[key] = (*said.get(key, ()), value)
    return Vector(
        name=name,
        expect=said["expect"][0],
        payload=said.get("payload", (None,))[0],
        identities=said.get("identity", ()),
        passphrases=said.get("passphrase", ()),
        file=zlib.decompress(file) if "compressed" in said else file,
    )
