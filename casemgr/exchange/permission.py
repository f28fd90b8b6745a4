"""Which classes of fields a partner may see of a case: what consents allow, less what limits them.

Every person consents for themselves; what is said of the case as a whole needs all clients. A case
that came from a partner goes back there within the classes it came with, and goes on to others
only within those too: the origin's consent keeps its limits (DESIGN.md 5). Nothing here turns a
refusal into a yes (HR08), and no partner says yes in a client's name (`hearsay`).
"""

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date

from casemgr.casework.case_file import CaseFile, PersonFile
from casemgr.casework.cases import CLIENTS
from casemgr.casework.consents import PARTNER, Answer, Asked, Standing, visible_classes, weigh
from casemgr.errors import UsageError
from casemgr.ids import RecordId
from casemgr.records.consent import GIVEN, Consent
from casemgr.records.described import Sharing
from casemgr.records.fact import Empty, held
from casemgr.store.versions import Version

SHAREABLE = frozenset(Sharing) - {Sharing.OFFICE, Sharing.PRIVATE}
"""Office work leaves with a hand-over only, private notes never."""

OVERRIDE_REASONS = frozenset({"danger_to_life", "detention", "deadline_24_h"})


class OverrideError(UsageError):
    """Sharing without consent needs a reason of the three and two different names (HR08)."""


@dataclass(frozen=True, slots=True)
class Override:
    """Why something may leave although no consent was recorded, and the two who decided it (HR08).

    It stands in for a consent that is missing or ran out, never for one refused or withdrawn, and
    the client is told at the next contact.
    """

    reason: str
    by: str
    second: str
    classes: frozenset[Sharing]

    def __post_init__(self) -> None:
        named = self.by.strip() and self.second.strip() and self.by.strip() != self.second.strip()
        if self.reason not in OVERRIDE_REASONS or not named:
            raise OverrideError(self.reason)


@dataclass(frozen=True, slots=True)
class Permission:
    """What one partner may see: `classes` by person, and of the case itself.

    `answers` says for each person what their consents come to; `overridden` whether they did not decide.
    """

    case: frozenset[Sharing]
    persons: dict[RecordId, frozenset[Sharing]]
    answers: dict[RecordId, Answer]
    overridden: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks for a case: the recipient, on a day, from an office that had it from `origin`, if not its own.

    `doubted` are the consents in which others had a hand, `demoted` the persons whom others made less
    than clients.
    """

    recipient: RecordId
    office: RecordId
    origin: RecordId | None
    day: date
    doubted: Set[RecordId] = frozenset()
    demoted: Set[RecordId] = frozenset()
    override: Override | None = None


def permission(file: CaseFile, asking: Asking) -> Permission:
    """Return what the recipient may see of a case file."""
    found = {person.person.record.id: _decide(file, person, asking) for person in file.persons}
    classes = {person: allowed for person, (_, allowed) in found.items()}
    client_ids = {person.person.record.id for person in file.persons if CLIENTS & set(person.roles)}
    clients = [classes.get(person, frozenset()) for person in client_ids | asking.demoted]
    together = frozenset.intersection(*clients) if clients else frozenset()
    answers = {person: given.answer for person, (given, _) in found.items()}
    overridden = any(
        allowed and answers[person] is not Answer.STANDING for person, allowed in classes.items()
    )
    return Permission(together, classes, answers, overridden and asking.override is not None)


def _decide(file: CaseFile, person: PersonFile, asking: Asking) -> tuple[Standing, frozenset[Sharing]]:
    """Return what a person's consents towards the recipient come to, and the classes that follow."""
    who = person.person.record.id
    direct = _standing(file, asking, Asked(PARTNER, who, asking.recipient))
    if direct.answer is Answer.REFUSED:
        return direct, frozenset()
    given, limit = direct, SHAREABLE
    if asking.origin is not None:
        ours = _standing(file, asking, Asked(PARTNER, who, asking.office))
        limit = _classes(file, ours)
        if asking.recipient == asking.origin and not direct.allowed:
            given = ours
    classes = _classes(file, given)
    if not given.allowed and given.may_be_overridden and asking.override and CLIENTS & set(person.roles):
        withheld = held(file.case.record.withhold) or ()
        classes = frozenset(
            {Sharing.FRAME, *(kind for kind in asking.override.classes if kind not in withheld)}
        )
    return given, classes & limit & SHAREABLE


def _standing(file: CaseFile, asking: Asking, asked: Asked) -> Standing:
    """Return what the consents come to, those that are doubted as far as they speak against."""
    consents = (kept for kept in file.versions() if isinstance(kept.record, Consent))
    heard = (_muted(kept) if kept.record.id in asking.doubted else kept for kept in consents)
    return weigh(heard, asked, asking.day)


def _muted(kept: Version[Consent]) -> Version[Consent]:
    """Return a consent that allows nothing; that it was refused or withdrawn still stands."""
    if kept.record.answer != GIVEN:
        return kept
    return replace(kept, record=replace(kept.record, answer=Empty.UNKNOWN))


def _classes(file: CaseFile, given: Standing) -> frozenset[Sharing]:
    if not given.allowed or given.consent is None:
        return frozenset()
    return visible_classes(file.case.record, given.consent)
