"""Passphrases and recovery codes: typed unseen at the terminal, or read from a descriptor.

Never from an argument: the arguments of a program can be read by every other, and stay in the history
of the shell. A descriptor is read up to the end of one line, so that one may carry several secrets.
"""

import os

from casemgr.cli.console import Console
from casemgr.errors import Cancelled, SecretError, UsageError

_LONGEST = 4096


class DescriptorError(UsageError):
    """Nothing can be read from the descriptor; `reason` is a code."""

    def __init__(self, descriptor: int, reason: str) -> None:
        super().__init__(f"{descriptor}: {reason}")
        self.descriptor = descriptor
        self.reason = reason


class NoTerminalError(UsageError):
    """A secret has to be typed and there is no terminal to type it at."""


class TypedTwiceError(SecretError):
    """A new passphrase was typed twice and not the same both times."""


def secret(console: Console, descriptor: int | None, prompt: str) -> str:
    """Return a secret from a descriptor, or typed after the prompt.

    Raises DescriptorError, NoTerminalError, and Cancelled where the terminal was closed instead.
    """
    if descriptor is not None:
        return _line(descriptor)
    try:
        return console.ask(prompt + ": ")
    except EOFError as error:
        raise Cancelled from error


def new_secret(console: Console, descriptor: int | None) -> str:
    """Return a new passphrase; at the terminal it is typed twice. Raises TypedTwiceError."""
    chosen = secret(console, descriptor, "New passphrase")
    if descriptor is None and secret(console, None, "The same once more") != chosen:
        raise TypedTwiceError
    return chosen


def _line(descriptor: int) -> str:
    """Read one line and not a byte more."""
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            line += byte
            if len(line) > _LONGEST:
                raise DescriptorError(descriptor, "too_long")
        if not line and not byte:
            raise DescriptorError(descriptor, "empty")
        return line.removesuffix(b"\r").decode()
    except OSError as error:
        raise DescriptorError(descriptor, "unreadable") from error
    except UnicodeDecodeError as error:
        raise DescriptorError(descriptor, "not_utf8") from error
