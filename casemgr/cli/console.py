"""The surroundings of a command: streams, clock, settings, and how secrets are asked for.

Everything printed passes here. Text from a file or a partner may hold characters that would move the
cursor or turn the reading direction; they are shown as a replacement character.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from casemgr.cli.answer import Answer
from casemgr.clock import Clock
from casemgr.crypto.kdf import Cost
from casemgr.crypto.secret import Secret
from casemgr.vault.keyslots import Way, by_passphrase

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Console:
    """What a command works with; `settings` is the path of the one file outside the vault.

    `ask` shows a prompt and returns what was typed unseen; `way_in` makes of a passphrase, and a
    key file where one is used, the way into a vault. A new vault asks for `cost`, or for what takes
    about a second on this computer. `sleep` lets so many seconds pass.
    """

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    clock: Clock
    settings: Path
    ask: Callable[[str], str]
    way_in: Callable[[str, Secret | None], Way] = by_passphrase
    cost: Cost | None = None
    sleep: Callable[[float], None] = time.sleep

    def tell(self, answer: Answer, *, as_json: bool = False) -> None:
        """Print an answer."""
        for line in [answer.as_json()] if as_json else answer.lines:
            self.say(line)

    def say(self, line: str) -> None:
        """Print a line of the answer."""
        print(printable(line), file=self.stdout, flush=True)

    def warn(self, line: str) -> None:
        """Print a line that is no part of the answer."""
        print(printable(line), file=self.stderr, flush=True)

    def progress(self, what: str) -> "Meter":
        """Return the progress of one long piece of work, shown only on a terminal."""
        return Meter(self.stderr if self.stderr.isatty() else None, what)


class Meter:
    """Shows on one line of a terminal how far some work is, and clears the line at its end."""

    def __init__(self, stream: TextIO | None, what: str) -> None:
        self._stream = stream
        self._what = what
        self._shown = -1

    def __call__(self, done: int, total: int) -> None:
        """Follow the work; it is a `casemgr.progress.Progress`."""
        percent = 100 * done // total if total else 100
        if self._stream is None or percent == self._shown:
            return
        self._shown = percent
        line = f"{self._what} {percent} %"
        print(
            f"\r{line}" if percent < 100 else f"\r{' ' * len(line)}\r", end="", file=self._stream, flush=True
        )


def printable(text: str) -> str:
    """Return the text with whatever could play tricks on a terminal replaced."""
    return _UNPRINTABLE.sub("�", text)
