"""One invented office alone, to look round in: its directory and its cases, without the journey."""

import shutil
from pathlib import Path
from typing import Final

from casemgr.clock import Clock
from casemgr.crypto.kdf import Cost, calibrate
from casemgr.practice.keeping import keep_case, keep_directory
from casemgr.practice.office import PracticeOffice
from casemgr.practice.story import read_story
from casemgr.progress import Progress, no_progress
from casemgr.vault.folder import require_vault
from casemgr.vault.vault import Vault

_OFFICES: Final = ("vilnius", "tbilisi")


def practice_vault(
    folder: Path, *, clock: Clock, settings: Path, cost: Cost | None = None, progress: Progress = no_progress
) -> Vault:
    """Return the practice vault in a folder, unlocked; it is made where the folder is not there yet.

    Raises what Vault.unlock and Vault.create raise, and Cancelled, after which nothing is left of it.
    """
    story = read_story().vilnius
    if folder.exists():
        require_vault(folder)
        return Vault.unlock(folder, story.passphrase, clock=clock, settings=settings)
    office, _ = PracticeOffice.founded(story, folder, clock, settings, cost or calibrate())
    vault = office.vault
    try:
        names = keep_directory(vault.store, story.directory, dict.fromkeys(_OFFICES, vault.store.office))
        for number, told in enumerate(story.cases):
            progress(number, len(story.cases))
            keep_case(vault, told, names)
    except BaseException:
        vault.let_go()
        shutil.rmtree(folder)
        raise
    return vault
