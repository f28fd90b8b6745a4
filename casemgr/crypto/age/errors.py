"""What can be wrong with an age file or key. A damaged file never reads as a missing key.

RefusedError ── HeaderError       the part that names the recipients breaks the format
             ── ArmorError        the text form breaks the format
             ── PayloadError      the content was altered, cut or extended (casemgr.crypto.stream)
             ── KeyFormatError    a text is not an age recipient or identity
SecretError  ── NoMatchError      the file is whole, but for somebody else
UsageError   ── RecipientsError   nobody, too many, or a mixture that would weaken the file
"""

from casemgr.crypto.stream import PayloadError
from casemgr.errors import RefusedError, SecretError, UsageError

__all__ = [
    "ArmorError",
    "HeaderError",
    "KeyFormatError",
    "NoMatchError",
    "PayloadError",
    "RecipientsError",
]


class HeaderError(RefusedError):
    """The header breaks the format.

    `reason` is version, too_long, too_many_stanzas, stanza, base64, mac_line, mac, nonce,
    scrypt_not_alone, work_factor, or the type of a stanza whose content is impossible.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ArmorError(RefusedError):
    """The text form breaks the format at `line`, counted from 1.

    `reason` is begin, base64, line, end, trailing or not_seekable.
    """

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(f"{reason} at line {line}")
        self.reason = reason
        self.line = line


class KeyFormatError(RefusedError):
    """A text is no recipient or no identity; it is not repeated here, for it may be secret.

    `expected` is recipient or identity; `reason` is checksum, kind, length or point.
    """

    def __init__(self, expected: str, reason: str) -> None:
        super().__init__(f"{expected}: {reason}")
        self.expected = expected
        self.reason = reason


class NoMatchError(SecretError):
    """None of the identities opens the file."""


class RecipientsError(UsageError):
    """A file cannot be written to these recipients; `reason` is none, mixed or too_many."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
