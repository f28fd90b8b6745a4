"""The practice journey as a process of its own, in a home folder where everything it leaves can be found."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dev


@dataclass(frozen=True, slots=True)
class Practice:
    """A home in which programs can be run; all they may write to is below `root`."""

    root: Path

    @property
    def home(self) -> Path:
        """The home folder."""
        return self.root / "home"

    @property
    def folder(self) -> Path:
        """The folder of the journey."""
        return self.home / "journey"

    @property
    def settings(self) -> Path:
        """The one file outside the vaults."""
        return self.home / ".config" / "casemgr" / "settings"

    @property
    def temporary(self) -> Path:
        """Where temporary files would go."""
        return self.root / "tmp"

    def run(self, *arguments: str | Path, under: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        """Run Python with these arguments in this home."""
        for place in (self.home, self.temporary):
            place.mkdir(parents=True, exist_ok=True)
        there = {"HOME": self.home, "TMPDIR": self.temporary, "PYTHONPATH": dev.ROOT}
        quiet = {"PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8", "PATH": os.environ["PATH"]}
        return subprocess.run(
            [*under, sys.executable, *map(str, arguments)],
            env={**{name: str(path) for name, path in there.items()}, **quiet},
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
        )

    def demo(self, under: tuple[str, ...] = ()) -> dict[str, Any]:
        """Walk through the whole journey and return its facts."""
        done = self.run("-m", "casemgr.cli", "demo", "--json", "--dir", self.folder, under=under)
        assert done.returncode == 0, done.stderr
        facts: dict[str, Any] = json.loads(done.stdout)
        return facts
