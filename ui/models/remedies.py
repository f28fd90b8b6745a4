"""Where a finding of a letter is put right: in a record, in a new one, or in the letter itself."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from casemgr.casework.consents import Answer
from casemgr.casework.minors import ASSENT, BEST_INTEREST, Lacking
from casemgr.ids import RecordId
from casemgr.letters.findings import Finding
from casemgr.letters.view import NOBODY
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from ui.models.finding_words import WORD_ANEW, WORD_FOR_CLIENT

_OF_THE_LETTER: Final = {"too_few": "signatories", "E15": "addressee_id", "HR38": "urgent"}
"""What is chosen in the form of the letter, by the detail or the code of a finding."""

_RECORDS: Final = {
    "call": "distress_calls",
    "claim": "protection_claims",
    "coi": "country_findings",
    "conscience": "consciences",
    "contacts": "contacts",
    "custody": "custodies",
    "grounds": "decision_grounds",
    "host": "accommodation_offers",
    "lawyer": "involvements",
    "needs": "special_needs",
    "nomination": "nominations",
    "passport": "identity_documents",
    "permit": "procedures",
    "referral": "referrals",
    "residence": "stays",
    "security": "security_findings",
    "settlement": "settlements",
    "transfer": "protection_claims",
}
"""The collection that holds what a letter asks for, by the owner of the path."""

_FIELDS: Final = {"coi.cut_off": "captured_on", "coi.findings": "says", "lawyer": "person_id"}
_TOLD: Final = ".parts"
"""Asks for anything that a record tells: of a record that is there more is filled in."""


class Act(Enum):
    """What puts a finding right."""

    FILL = auto()
    ADD = auto()
    SAY = auto()
    SAY_TO_CLIENT = auto()
    READ_THE_LAW = auto()


_ACTS: Final = {WORD_ANEW: Act.SAY, WORD_FOR_CLIENT: Act.SAY_TO_CLIENT}


@dataclass(frozen=True, slots=True)
class Way:
    """One way: a record and a field to fill in, or the collection of a new record and what it begins with."""

    act: Act
    record: RecordId = ""
    field: str = ""
    collection: str = ""
    given: Mapping[str, Any] = dataclasses.field(default_factory=dict)


def way_of(finding: Finding, letter: Letter, kinds: Mapping[RecordId, str]) -> Way | None:
    """Return where a finding of an open letter is put right; None where other words are wanted, or nothing.

    `kinds` are the records of the file with their collections, the oldest first. A no of the client has no
    way around it (HR08).
    """
    if finding.code == "E04":
        return _consent(finding, letter)
    if finding.code == "HR14":
        return _for_a_child(finding, letter)
    if finding.code in ("E07", "E08"):
        return Way(Act.READ_THE_LAW)
    chosen = _OF_THE_LETTER.get(finding.detail) or _OF_THE_LETTER.get(finding.code)
    if chosen or (finding.code == "E12" and not finding.field):
        return Way(Act.FILL, letter.id, chosen or "annexes")
    if finding.record and finding.record != NOBODY:
        return Way(_ACTS.get(finding.remedy, Act.FILL), finding.record, finding.field)
    added = {"E01": "organisations", "E02": "contacts"}.get(finding.code)
    if added:
        return Way(Act.ADD, collection=added, field=finding.field)
    return _asked_for(finding.detail, letter, kinds) if finding.code == "E13" else None


def _asked_for(path: str, letter: Letter, kinds: Mapping[RecordId, str]) -> Way | None:
    """Return where a letter finds what it asks for at a path of its view."""
    root, _, rest = path.partition(".")
    if root == "consent":
        return _new_consent(letter)
    collection = _RECORDS.get(root)
    if collection is None:
        return None
    known = [record for record, kind in kinds.items() if kind == collection]
    if known and path.endswith(_TOLD):
        return Way(Act.FILL, known[-1])
    named = _FIELDS.get(path, rest.partition(".")[0])
    at = named if named in fields_of(CATALOGUE[collection]) else ""
    given = {"role": root} if collection == "involvements" else {}
    return Way(Act.ADD, field=at, collection=collection, given=given)


def _consent(finding: Finding, letter: Letter) -> Way | None:
    if finding.detail == Answer.REFUSED:
        return None
    if finding.detail == Answer.CONTESTED and finding.record:
        return Way(Act.FILL, finding.record)
    return _new_consent(letter)


def _new_consent(letter: Letter) -> Way:
    asked = {"person_id": letter.person_id, "addressee_id": letter.addressee_id}
    given = {name: value for name, value in asked.items() if held(value) is not None}
    return Way(Act.ADD, field="answer", collection="consents", given={"purpose": "letter_to"} | given)


def _for_a_child(finding: Finding, letter: Letter) -> Way:
    """Return the way to the first of what a letter for a child waits for."""
    first = finding.detail.partition(",")[0]
    if first == Lacking.GUARDIAN:
        return Way(Act.ADD, collection="involvements", given={"role": "guardian"})
    if first == Lacking.BEST_INTEREST:
        return Way(Act.ADD, collection="notes", given={"kind": BEST_INTEREST})
    given = {"purpose": ASSENT, "person_id": letter.person_id}
    return Way(Act.ADD, field="answer", collection="consents", given=given)
