"""Wrong passphrases are counted; `Settings.seconds_to_wait` makes of the count what the next one has to wait.

This is against somebody who tries at the keyboard; whoever has a copy of the vault tries elsewhere, and
against them stands the cost of the key. The count is one for all vaults of this user and is kept in
the settings file, so that it survives a restart. It carries neither a name of a vault, which would tell
whoever finds both that they belong together, nor a time, which could be put forward. Whoever can write
the file can set it back; if he throws it away, the vault says that its witness is gone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from casemgr.errors import DiskFullError
from casemgr.settings import DamagedSettingsError, Settings, load, save, update
from casemgr.vault.keyslots import NoKeyFitsError


@contextmanager
def counted(settings: Path) -> Iterator[None]:
    """Count the block as a wrong try if no key fits, and as the end of the row if one does."""
    try:
        yield
    except NoKeyFitsError:
        _note(settings, lambda kept: replace(kept, failures=kept.failures + 1))
        raise
    if _has_failures(settings):
        _note(settings, lambda kept: replace(kept, failures=0))


def _has_failures(settings: Path) -> bool:
    try:
        return load(settings).failures > 0
    except DamagedSettingsError:
        return False


def _note(settings: Path, change: Callable[[Settings], Settings]) -> None:
    """Change the count where the disk lets it be; settings that are damaged begin anew."""
    with suppress(DiskFullError, OSError):
        try:
            update(settings, change)
        except DamagedSettingsError:
            save(settings, change(Settings()))
