"""How a program can be given a disk that is full: a small file system of its own, or a limit on its files."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

LIMIT, TMPFS = "RLIMIT_FSIZE", "tmpfs"

_PROBE = 'mount -t tmpfs -o size=64k tmpfs "$0"'
_MOUNT = 'mount -t tmpfs -o size=24m,mode=700 tmpfs "$0" && cp -r "$1"/. "$0" && shift && exec "$@"'


@cache
def isolation() -> Sequence[str] | None:
    """Return the command under which a file system may be mounted, None where the system allows none."""
    for command in (["unshare", "-rm"], ["unshare", "-m"]):
        probe = [*command, "sh", "-c", _PROBE, str(Path(__file__).parent)]
        if shutil.which("unshare") and not subprocess.run(probe, capture_output=True, check=False).returncode:
            return command
    return None


def ways() -> list[str]:
    """Return how a full disk can be had here."""
    return [TMPFS, LIMIT] if isolation() else [LIMIT]


def command(way: str, folder: Path, mounted: Path) -> list[str]:
    """Return the command that tries everything on the vault in `folder`; `mounted` is an empty folder."""
    trying = [sys.executable, "-m", "tests.helpers.full_disk", way]
    if way == LIMIT:
        return [*trying, str(folder)]
    return [*(isolation() or ()), "sh", "-c", _MOUNT, str(mounted), str(folder), *trying, str(mounted)]
