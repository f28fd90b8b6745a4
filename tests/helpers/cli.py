"""The command line in a test: run in this process on a vault that its master key opens."""

import io
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casemgr.cli.console import Console
from casemgr.cli.program import main
from casemgr.clock import FixedClock
from casemgr.crypto.kdf import FLOOR
from casemgr.crypto.secret import Secret
from casemgr.vault.header import Header
from casemgr.vault.keyslots import NoKeyFitsError, Way, by_master_key, by_passphrase
from tests.helpers.vault import MASTER, VaultPlace

NOW = 1_790_000_000_000
"""21 September 2026."""
PASSPHRASE = "heron anvil quiet lantern"


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """What it printed for programs."""
        facts: dict[str, Any] = json.loads(self.out)
        assert facts["format"] == 1
        return facts


@dataclass
class Desk:
    """One office at its command line.

    With `by_key` the right passphrase stands for the master key, so that no Argon2id runs.
    """

    place: VaultPlace
    typed: list[str] = field(default_factory=list)
    stdin: str = ""
    slept: list[float] = field(default_factory=list)
    by_key: bool = True

    @classmethod
    def at(cls, folder: Path, now_ms: int = NOW) -> "Desk":
        """Set up an office with a new vault."""
        folder.mkdir(exist_ok=True)
        desk = cls(VaultPlace(folder, FixedClock(now_ms)))
        desk.place.create().close()
        return desk

    @property
    def vault(self) -> str:
        """The folder of the vault, as an argument."""
        return str(self.place.folder)

    def says(self, *arguments: object) -> Said:
        """Run a command that needs the vault, the passphrase typed at the terminal."""
        return self.runs(*arguments, "--vault", self.vault)

    def runs(self, *arguments: object) -> Said:
        """Run any command."""
        out, err = io.StringIO(), io.StringIO()
        typed = iter(self.typed)
        console = Console(
            io.StringIO(self.stdin),
            out,
            err,
            self.place.clock,
            self.place.settings,
            lambda _: next(typed, PASSPHRASE),
            _way_in if self.by_key else by_passphrase,
            FLOOR,
            self.slept.append,
        )
        code = main([str(argument) for argument in arguments], console)
        return Said(code, out.getvalue(), err.getvalue())

    def tells(self, *arguments: object) -> dict[str, Any]:
        """Run a command that has to succeed, and return its facts."""
        said = self.says(*arguments, "--json")
        assert said.code == 0, said.err
        return said.json

    def opens_case(self) -> str:
        """Open an empty case and return its reference."""
        return str(self.tells("case", "add")["case"]["reference"])


def lines_on_descriptor(*lines: str) -> int:
    """Return a descriptor from which these lines can be read."""
    reader, writer = os.pipe()
    os.write(writer, "".join(line + "\n" for line in lines).encode())
    os.close(writer)
    return reader


def _way_in(passphrase: str, _: Secret | None) -> Way:
    return by_master_key(Secret(MASTER)) if passphrase == PASSPHRASE else _no_way


def _no_way(_: Header) -> Secret:
    raise NoKeyFitsError
