"""What an office signs: a line of JSON that starts with its type, and a minisign signature over it.

The type is part of what is signed, so a signature given for a card, a bundle, a receipt, a law
data set or a template counts for nothing else.
"""

import re
from dataclasses import dataclass
from typing import TypeVar

from casemgr.crypto.minisign import PublicKey, SignatureError, SigningKey
from casemgr.exchange.errors import SignatureRefusedError
from casemgr.exchange.wire import Document, decode_document, encode_document, type_of

D = TypeVar("D", bound=Document)

MAX_SIGNATURE = 1024
"""Bytes of a signature file."""

_FORM = re.compile(
    r"\Auntrusted comment: signature\n[A-Za-z0-9+/=]+\ntrusted comment: [a-z]+\n[A-Za-z0-9+/=]+\n\Z", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Signed:
    """The bytes of a document as they travel, and the signature file over them."""

    line: bytes
    signature: bytes

    def check(self, kind: type[Document], key: PublicKey) -> None:
        """Raise SignatureRefusedError unless `key` signed exactly these bytes as a document of this kind.

        The untrusted comment, which no signature covers, has to be the one that is always there.
        """
        what = type_of(kind)
        text = self.signature.decode("ascii", "replace")
        try:
            comment = key.verify(self.line, text) if _FORM.match(text) else None
        except SignatureError as error:
            raise SignatureRefusedError(what) from error
        if comment != what:
            raise SignatureRefusedError(what)

    def read(self, kind: type[D], key: PublicKey, place: str) -> D:
        """Return the document, which `key` must have signed; raises what `check` and decoding raise."""
        document = decode_document(kind, self.line, place)
        self.check(kind, key)
        return document


def sign(document: Document, key: SigningKey) -> Signed:
    """Return a document as a line with its signature; the trusted comment repeats the type."""
    line = encode_document(document)
    return Signed(line, key.sign(line, type_of(document)).encode())
