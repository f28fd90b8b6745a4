"""The practice cases in vaults of their own, and letters begun for them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from casemgr.clock import FixedClock
from casemgr.letters.desk import Desk
from casemgr.letters.writing import begin
from casemgr.practice.keeping import keep_case, keep_directory
from casemgr.practice.story import OfficeStory, read_story
from casemgr.records.letter import Letter
from casemgr.vault.vault import Vault
from tests.helpers.letter_cases import writing
from tests.helpers.vault import VaultPlace

TYPES: dict[str, dict[str, tuple[str, ...]]] = {
    "L04": {"court": ("PRB-HRD",), "tbilisi court": ("PRF-OCC", "PRG-ACT")},
    "L09": {"border guard": ("PR5-MOB",), "patrol police": ("PRE-ACS", "PRF-OCC", "PRG-ACT")},
    "L10": {"clinic": ("PRA-FAM",), "tbilisi clinic": ("PRG-ACT", "PRH-REL")},
    "L11": {"migration department": ("PR9-OFF", "PRA-FAM", "PRB-HRD"), "tbilisi department": ("PRH-REL",)},
    "L12": {"court": ("PR4-SEL",), "tbilisi court": ("PRE-ACS", "PRG-ACT")},
    "L13": {"migration department": ("PR4-SEL", "PR9-OFF", "PRA-FAM")},
    "L14": {"migration department": ("PRA-FAM", "PRB-HRD"), "tbilisi department": ("PRD-NOT", "PRE-ACS")},
}
"""By type and addressee: the cases in which such a letter is written."""

WRITTEN = [
    (kind, to, case) for kind, places in TYPES.items() for to, cases in places.items() for case in cases
]
SIGNING = {"vilnius": ("asta", "jonas"), "tbilisi": ("nino", "giorgi")}


@dataclass(frozen=True, slots=True)
class Offices:
    """Both offices, their vaults, and the ids of what the story names in each case."""

    vaults: dict[str, Vault]
    names: dict[str, dict[str, str]]
    """By reference of a case: ids by the names of the story, and the office as "office"."""

    def desk(self, case: str) -> Desk:
        """Return the desk of the office that has a case."""
        vault = self.vaults[self.names[case]["office"]]
        return Desk(vault.store, vault.attachments, writing(), "test")

    def begin(self, kind: str, to: str, case: str, language: str = "en", **fields: Any) -> Letter:
        """Begin a letter in a case, without annexes."""
        names = self.names[case]
        signing = SIGNING[names["office"]][: writing().texts.type(kind).signatories]
        chosen: dict[str, Any] = {
            "case_id": names["case"],
            "person_id": names["client"],
            "kind": kind,
            "language": language,
            "client_language": "ru",
            "addressee_id": names[to],
            "signatories": tuple(names[name] for name in signing),
        }
        return begin(self.desk(case), **(chosen | fields)).record

    def close(self) -> None:
        """Lock both vaults."""
        for vault in self.vaults.values():
            vault.close()


def open_offices(root: Path) -> Offices:
    """Keep every practice case in the vault of its office, on the day of the story."""
    story = read_story()
    noon = datetime(story.day.year, story.day.month, story.day.day, 12, tzinfo=UTC)
    made = Offices({}, {})
    for office, told in (("vilnius", story.vilnius), ("tbilisi", story.tbilisi)):
        (root / office).mkdir()
        vault = VaultPlace(root / office, FixedClock(int(noon.timestamp() * 1000))).create()
        vault.store.author = told.counsellor
        made.vaults[office] = vault
        _keep(made, office, told)
    return made


def _keep(made: Offices, office: str, told: OfficeStory) -> None:
    vault = made.vaults[office]
    partner = dict.fromkeys(("vilnius", "tbilisi"), vault.store.office)
    directory = keep_directory(vault.store, told.directory, partner)
    for case in told.cases:
        reference = next(one.table["reference"] for one in case if one.collection == "cases")
        made.names[reference] = directory | keep_case(vault, case, directory) | {"office": office}
