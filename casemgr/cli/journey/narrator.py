"""What the journey says: numbered steps, each with the commands that do the same by hand."""

from collections.abc import Callable
from typing import Any

from casemgr.cli.tables import WIDTH, paragraph

_INDENT = 3


class Narrator:
    """Tells the journey line by line, and keeps what it came to as facts for programs."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._steps = 0
        self.facts: dict[str, Any] = {"kind": "demo", "letters": [], "bundles": []}

    def step(self, title: str, by_hand: str) -> None:
        """Begin a step."""
        self._steps += 1
        self._tell("")
        self._tell(f"{self._steps}. {title}")
        self._tell(f"[casemgr-cli {by_hand}]".rjust(WIDTH))

    def say(self, *lines: str, deeper: bool = False) -> None:
        """Say lines as they are, or deeper where they quote what somebody sees."""
        for line in lines:
            self._tell((" " * (2 * _INDENT if deeper else _INDENT) + line).rstrip())

    def explain(self, text: str) -> None:
        """Say running text."""
        for line in paragraph(text, _INDENT):
            self._tell(line)
