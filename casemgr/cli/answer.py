"""What a command has to say: facts for programs, lines for people, and the exit code."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FORMAT = 1
"""Of everything that `--json` prints."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a command; the code is 1 where a check found something."""

    facts: Mapping[str, Any]
    lines: Sequence[str] = ()
    code: int = 0

    def as_json(self) -> str:
        """Return the facts as the text that `--json` prints."""
        return json.dumps({"format": FORMAT} | dict(self.facts), ensure_ascii=False, indent=1)
