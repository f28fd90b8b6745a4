"""Files that are read and written for a command; what goes wrong inside one names it."""

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from casemgr.cli.console import Console
from casemgr.errors import CasemgrError, RefusedError
from casemgr.files import read_at_most, write_durably

LARGEST_JSON = 64 << 20
STANDARD_INPUT = "-"


class JsonFileError(RefusedError):
    """The file holds no JSON that can be read; `reason` is a code, line and column count from 1."""

    def __init__(self, place: str, reason: str, line: int = 0, column: int = 0) -> None:
        super().__init__(f"{place}:{line}:{column}: {reason}")
        self.place = place
        self.reason = reason
        self.line = line
        self.column = column


@contextmanager
def naming(place: object) -> Iterator[None]:
    """Let every error of the block say in which file, or at which argument, it came about."""
    try:
        yield
    except CasemgrError as error:
        error.add_note(str(place))
        raise


def new_place(out: Path, suffix: str) -> Path:
    """Return the file to write: `out` itself, or a name in the folder `out` that tells nothing."""
    return out / (secrets.token_hex(8) + suffix) if out.is_dir() else out


def write_output(out: Path, suffix: str, content: bytes) -> Path:
    """Write a new file for its owner's eyes and return where; raises FileExistsError."""
    place = new_place(out, suffix)
    write_durably(place, content)
    return place


def read_json(given: str, console: Console) -> Any:
    """Return the JSON in a file, or in standard input for "-"; raises JsonFileError."""
    if given == STANDARD_INPUT:
        return _parsed("standard input", console.stdin.read(LARGEST_JSON + 1))
    content = read_at_most(Path(given), LARGEST_JSON + 1)
    try:
        return _parsed(given, content.decode())
    except UnicodeDecodeError as error:
        raise JsonFileError(given, "not_utf8") from error


def _parsed(place: str, text: str) -> Any:
    if len(text) > LARGEST_JSON:
        raise JsonFileError(place, "too_long", LARGEST_JSON)

    def member_by_member(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise JsonFileError(place, "twice")
        return found

    try:
        return json.loads(text, object_pairs_hook=member_by_member)
    except json.JSONDecodeError as error:
        raise JsonFileError(place, "syntax", error.lineno, error.colno) from error
    except RecursionError as error:
        raise JsonFileError(place, "too_deep") from error
