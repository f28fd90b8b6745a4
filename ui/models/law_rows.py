"""The register of law between offices, as the window writes, compares and takes over its rows."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from casemgr.exchange.law_rows import (
    MAX_FILE,
    Difference,
    LawSet,
    Newness,
    adopt_rows,
    differences,
    law_file,
    read_law_file,
)
from casemgr.exchange.office import Office
from casemgr.files import read_at_most, write_durably
from casemgr.letters.office_desk import law_of
from casemgr.vault.vault import Vault

_SUFFIX = ".law"


@dataclass(frozen=True, slots=True)
class Compared:
    """The register of a partner, and those of its rows that differ from ours."""

    theirs: LawSet
    found: tuple[Difference, ...]


def share_rows(vault: Vault, folder: Path) -> Path:
    """Write our register, signed, into a folder under a name that tells nothing."""
    place = folder / f"{secrets.token_hex(8)}{_SUFFIX}"
    write_durably(place, law_file(Office.of(vault), law_of(vault.store)))
    return place


def compare_rows(vault: Vault, file: Path) -> Compared:
    """Return how a partner's register differs from ours; raises what `read_law_file` raises, and OSError."""
    theirs = read_law_file(Office.of(vault), read_at_most(file, MAX_FILE + 1))
    found = differences(theirs, law_of(vault.store).bases)
    return Compared(theirs, tuple(each for each in found if each.newness is not Newness.SAME))


def take_rows(vault: Vault, theirs: LawSet, wanted: Iterable[str], by: str) -> tuple[str, ...]:
    """Put rows of a partner in the place of ours, all or none; raises what `adopt_rows` raises."""
    return adopt_rows(Office.of(vault), theirs, law_of(vault.store).bases, wanted, by)
