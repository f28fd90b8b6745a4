"""A document that an office signs for its partners as a file of its own: nothing of any case is in it.

A text file like an office card: one line of JSON that starts with its type, and the four lines of a
minisign signature.
"""

from typing import TypeVar

from casemgr.exchange.errors import DamagedError, OverLimitError
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.signed import MAX_SIGNATURE, Signed, sign
from casemgr.exchange.wire import LawRows, LetterTexts, decode_document

_SIGNATURE_LINES = 4

D = TypeVar("D", LawRows, LetterTexts)


def signed_file(office: Office, document: D) -> bytes:
    """Return a document as a file that this office signed."""
    signed = sign(document, office.signing_key)
    return signed.line + signed.signature


def read_signed_file(office: Office, file: bytes, kind: type[D], place: str) -> tuple[Correspondent, D]:
    """Return who signed a file, whom somebody has verified, and the document in it.

    Raises OverLimitError, DamagedError, WrongTypeError, NewerFormatError, UnknownSenderError,
    UnverifiedSenderError, RevokedSenderError and SignatureRefusedError.
    """
    limit = kind.limit + MAX_SIGNATURE
    if len(file) > limit:
        raise OverLimitError(place, len(file), limit)
    line, *rest = file.splitlines(keepends=True) or [b""]
    if len(rest) != _SIGNATURE_LINES:
        raise DamagedError(place, "lines")
    document = decode_document(kind, line, place)
    sender = office.partners.with_fingerprint(document.sender)
    sender.refuse_as_sender(preview=False)
    Signed(line, b"".join(rest)).check(kind, sender.card.key)
    return sender, document
