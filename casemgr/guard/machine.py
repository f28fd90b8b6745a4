"""What this machine itself says of its disks and its memory; it is asked, never trusted (HR43).

On Linux: /proc/mounts, /proc/swaps and the device mapper's names under /sys/class/block, as the kernel's
documentation has them (filesystems/proc, admin-guide/device-mapper). Elsewhere nothing is known, and said so.
"""

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

_ENCRYPTED: Final = "CRYPT-"
"""How the device mapper's unique name of an encrypted volume begins."""
_IN_MEMORY: Final = ("zram", "ram")
_DEPTH: Final = 8


class Told(StrEnum):
    """What the system reports."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Machine:
    """Whether the disk of a folder is encrypted, and whether memory may be written to a disk in clear."""

    disk_encrypted: Told
    swap_in_clear: Told


def look_at_machine(folder: Path) -> Machine:
    """Return what the system reports of the disk that holds `folder`, and of its swap."""
    if sys.platform != "linux":
        return Machine(Told.UNKNOWN, Told.UNKNOWN)
    return Machine(_disk_encrypted(folder), _swap_in_clear())


def _disk_encrypted(folder: Path) -> Told:
    device = folder.stat().st_dev
    block = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}")
    return _is_encrypted(block) if block.exists() else Told.UNKNOWN


def _swap_in_clear() -> Told:
    try:
        lines = Path("/proc/swaps").read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:
        return Told.UNKNOWN
    used = [Path(line.split()[0]) for line in lines if line.split()]
    return Told.YES if any(_lies_in_clear(place) for place in used) else Told.NO


def _lies_in_clear(place: Path) -> bool:
    if place.name.startswith(_IN_MEMORY):
        return False
    if not place.is_block_device():
        return _disk_encrypted(place.parent) is not Told.YES
    return _is_encrypted(Path("/sys/class/block") / place.resolve().name) is not Told.YES


def _is_encrypted(block: Path, depth: int = _DEPTH) -> Told:
    """Tell whether a block device, or what it lies on, is an encrypted volume."""
    name = block / "dm" / "uuid"
    if name.exists() and name.read_text(encoding="ascii", errors="replace").startswith(_ENCRYPTED):
        return Told.YES
    below = list((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    if depth and any(_is_encrypted(each, depth - 1) is Told.YES for each in below):
        return Told.YES
    return Told.NO
