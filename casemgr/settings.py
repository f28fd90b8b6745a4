"""The one file outside the vault: the language of the window, the witnesses, wrong tries to unlock.

A witness lets a vault notice that it was put back to an older state. It is a pair of HMACs, of
the vault's id and of its generation, both under a key that only the open vault holds, so that the
file tells neither which vaults there are nor where. It must never hold a path or a name.

The file is JSON in UTF-8, at most 1 MiB:

    {"format": 1, "language": "lt", "witnesses": {"<64 hex digits>": "<64 hex digits>"}}

`language` is a two-letter code, or empty for the language of the system. `failures`, how many tries to
unlock were wrong in a row, whatever the vault, is there while there are any. A damaged file may be
replaced by new settings without loss of a record: a vault whose witness is missing takes itself
for a restored one.
"""

import contextlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from casemgr.errors import NewerFormatError, RefusedError
from casemgr.files import read_at_most, replace_durably

FORMAT = 1
LARGEST = 1 << 20

FREE_TRIES = 5
"""Wrong tries in a row after which the next one has to wait."""
LONGEST_WAIT = 300
"""Seconds beyond which the wait does not grow."""

_LANGUAGE = re.compile(r"\A(?:[a-z]{2})?\Z")
_HMAC = re.compile(r"\A[0-9a-f]{64}\Z")


class DamagedSettingsError(RefusedError):
    """The settings file cannot be read as such; `problem` is a code that says why.

    The codes: no_file, too_long, not_utf8, not_json, not_an_object, format, members, language, witnesses,
    failures.
    """

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is remembered between two starts of the program."""

    language: str = ""
    witnesses: Mapping[str, str] = field(default_factory=dict)
    failures: int = 0

    @property
    def seconds_to_wait(self) -> int:
        """How long to wait before the next try, from now: a program that was restarted waits anew."""
        beyond = min(self.failures - FREE_TRIES, 16)
        return 0 if beyond < 0 else min(LONGEST_WAIT, 2 << beyond)

    def witnessed(self, vault: str, generation: str) -> "Settings":
        """Return these settings with the generation of one vault replaced; both are HMACs in hex."""
        return replace(self, witnesses={**self.witnesses, vault: generation})

    def forgotten(self, vault: str) -> "Settings":
        """Return these settings without the witness of one vault."""
        return replace(self, witnesses={key: value for key, value in self.witnesses.items() if key != vault})


def load(path: Path) -> Settings:
    """Return the settings kept at `path`, new ones where there is no file.

    Raises DamagedSettingsError, also for a pipe or device in its place, and NewerFormatError for a file of a
    later version.
    """
    try:
        content = read_at_most(path, LARGEST + 1)
    except FileNotFoundError as error:
        if path.exists():
            raise DamagedSettingsError(path, "no_file") from error
        return Settings()
    return _decoded(path, content)


def save(path: Path, settings: Settings) -> None:
    """Replace the file at `path` in one step: after a power cut it is the old one or the new one.

    The file is readable by its owner alone. Raises DiskFullError and UnwrittenError; the old file is then
    untouched.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_durably(path, _encoded(settings))


def update(path: Path, change: Callable[[Settings], Settings]) -> Settings:
    """Load, change and save in one turn and return what was saved.

    Two programs with different vaults open take turns, so neither loses the other's witness. Windows
    cannot lock a folder: there the later of two simultaneous writers wins, and the vault whose
    witness got lost takes itself for a restored one.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _turn(path.parent):
        settings = change(load(path))
        save(path, settings)
    return settings


def _encoded(settings: Settings) -> bytes:
    """Return the content of the file, the same bytes for the same settings."""
    members = {"format": FORMAT, "language": settings.language, "witnesses": dict(settings.witnesses)}
    members |= {"failures": settings.failures} if settings.failures else {}
    return (json.dumps(members, sort_keys=True, indent=1) + "\n").encode()


def _decoded(path: Path, content: bytes) -> Settings:
    """Return the settings in the content of a file, or raise what is wrong with it."""
    if len(content) > LARGEST:
        raise DamagedSettingsError(path, "too_long")
    try:
        members = json.loads(content.decode())
    except UnicodeDecodeError as error:
        raise DamagedSettingsError(path, "not_utf8") from error
    except (ValueError, RecursionError) as error:
        raise DamagedSettingsError(path, "not_json") from error
    if not isinstance(members, dict):
        raise DamagedSettingsError(path, "not_an_object")
    _check_format(path, members.get("format"))
    if members.keys() - {"failures"} != {"format", "language", "witnesses"}:
        raise DamagedSettingsError(path, "members")
    if not _matches(_LANGUAGE, members["language"]):
        raise DamagedSettingsError(path, "language")
    return Settings(
        language=members["language"],
        witnesses=_witnesses(path, members["witnesses"]),
        failures=_failures(path, members.get("failures", 0)),
    )


def _check_format(path: Path, found: object) -> None:
    """Raise unless the file has the format that this program writes."""
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise DamagedSettingsError(path, "format")
    if found > FORMAT:
        raise NewerFormatError("settings", found, FORMAT)


def _witnesses(path: Path, found: object) -> dict[str, str]:
    """Return the witnesses, each an HMAC that maps to an HMAC."""
    if isinstance(found, dict) and all(_matches(_HMAC, text) for pair in found.items() for text in pair):
        return found
    raise DamagedSettingsError(path, "witnesses")


def _failures(path: Path, found: object) -> int:
    """Return the count of wrong tries."""
    if isinstance(found, int) and not isinstance(found, bool) and found >= 0:
        return found
    raise DamagedSettingsError(path, "failures")


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    """Return whether the value is text of this pattern."""
    return isinstance(value, str) and pattern.match(value) is not None


if sys.platform == "win32":

    @contextlib.contextmanager
    def _turn(_folder: Path) -> Iterator[None]:
        """Let everyone pass: see `update`."""
        yield

else:
    import fcntl

    @contextlib.contextmanager
    def _turn(folder: Path) -> Iterator[None]:
        """Wait until no other program changes the settings; closing the descriptor ends the turn."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)
