"""A case of the gallery with whoever writes about it, and a letter that came of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from casemgr.casework.case_file import CaseFile
from casemgr.ids import RecordId
from casemgr.letters.desk import Desk
from casemgr.letters.writing import Draft
from casemgr.records.fact import held
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Shown:
    """One letter of the gallery; it is final where nothing stands against it, else a draft.

    `made` is None where the texts could not be filled at all, and `trouble` says why.
    """

    kind: str
    language: str
    case: str
    made: Draft | None
    pdf: bytes
    trouble: str = ""

    @property
    def name(self) -> str:
        """What its files are called."""
        return f"{self.kind}-{self.language}-{self.case}"

    @property
    def final(self) -> bool:
        """Whether nothing stands against it."""
        return self.made is not None and not self.made.errors


@dataclass(frozen=True, slots=True)
class Seat:
    """One case of one office, with whoever writes about it."""

    vault: Vault
    desk: Desk
    file: CaseFile
    names: Mapping[str, RecordId]

    @property
    def reference(self) -> str:
        """What the office calls the case."""
        return held(self.file.case.record.reference) or ""

    @property
    def profiles(self) -> frozenset[str]:
        """The profiles of the case."""
        return frozenset(held(self.file.case.record.profiles) or ())

    @property
    def client(self) -> RecordId:
        """The client of the case."""
        return self.names["client"]
