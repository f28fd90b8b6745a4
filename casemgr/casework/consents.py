"""Whether the client allows it: for this purpose, towards this recipient, today.

Everything in doubt counts against sharing. A refusal or a withdrawal outweighs every consent that is
not newer (HR08, HR22), and a consent about which two offices differ in its recipient, its client or
its day holds for nobody until a person has decided.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from casemgr.casework.case_file import CaseFile
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.described import Sharing
from casemgr.records.fact import Empty, held
from casemgr.store.versions import Version

LETTER, PARTNER = "letter_to", "share_partner"
_DECISIVE = ("case_id", "person_id", "purpose", "addressee_id", "partner_id", "given_on", "deleted")


class Answer(StrEnum):
    """What the client's consents come to."""

    STANDING = "standing"
    MISSING = "missing"
    EXPIRED = "expired"
    CONTESTED = "contested"
    """Two offices differ about it."""
    REFUSED = "refused"
    """Refused or withdrawn: nobody can override it (HR08)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What consent is asked for: a purpose, the client, and the one recipient, if it has one."""

    purpose: str
    person: RecordId
    recipient: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What the consents come to, and the one that decided; None where there is none."""

    answer: Answer
    consent: Consent | None = None

    @property
    def allowed(self) -> bool:
        """Whether the client allows it."""
        return self.answer is Answer.STANDING

    @property
    def may_be_overridden(self) -> bool:
        """Whether danger to life, detention or a deadline within a day may stand in for it (HR08)."""
        return self.answer in (Answer.MISSING, Answer.EXPIRED)


def standing(file: CaseFile, asked: Asked, day: date) -> Standing:
    """Return what the consents in a case file come to on a day."""
    return weigh((kept for kept in file.versions() if isinstance(kept.record, Consent)), asked, day)


def weigh(consents: Iterable[Version[Consent]], asked: Asked, day: date) -> Standing:
    """Return what some consents come to on a day; see `standing`."""
    concerned = [kept for kept in consents if _concerns(kept, asked)]
    settled = [kept.record for kept in concerned if not _contested(kept)]
    given = [kept.record for kept in concerned if not _contested(kept) and _holds_on(kept, day)]
    newest = max(given, key=_given_on, default=None)
    against = [kept.record for kept in concerned if _is_against(kept)]
    for refusal in against:
        if newest is None or _said_on(refusal) >= _given_on(newest):
            return Standing(Answer.REFUSED, refusal)
    if len(settled) < len(concerned):
        return Standing(Answer.CONTESTED, next(kept.record for kept in concerned if _contested(kept)))
    if newest is not None:
        return Standing(Answer.STANDING, newest)
    lapsed = [consent for consent in settled if consent.answer == "given" and _given_on(consent) <= day]
    return Standing(Answer.EXPIRED, max(lapsed, key=_given_on)) if lapsed else Standing(Answer.MISSING)


def approved(file: CaseFile, asked: Asked, day: date, letter: RecordId, text_sha256: str) -> bool:
    """Whether the client, whose consent stands, has said yes to exactly this text (HR07)."""
    found = standing(file, asked, day)
    return found.allowed and found.consent is not None and found.consent.approves(letter, text_sha256)


def visible_classes(case: Case, consent: Consent) -> frozenset[Sharing]:
    """Return the classes of fields that a recipient may see under a consent.

    What the case withholds stays, whatever a consent says, and private notes never leave.
    """
    scope, withheld = held(consent.scope) or (), held(case.withhold) or ()
    named = {Sharing(code) for code in scope if code in list(Sharing) and code not in withheld}
    shown = named - {Sharing.PRIVATE, Sharing.FRAME}
    return frozenset(shown | {Sharing.FRAME}) if shown else frozenset()


def _concerns(kept: Version[Consent], asked: Asked) -> bool:
    """Whether any office says that this consent is about what is asked."""
    return (
        asked.purpose in _said(kept, "purpose")
        and asked.person in _said(kept, "person_id")
        and (
            asked.recipient is None
            or asked.recipient in _said(kept, "addressee_id") | _said(kept, "partner_id")
        )
    )


def _said(kept: Version[Consent], field: str) -> set[object]:
    heads = kept.conflicts.get(field, ())
    return {getattr(kept.record, field), *(head.value for head in heads)}


def _contested(kept: Version[Consent]) -> bool:
    return any(field in kept.conflicts for field in _DECISIVE)


def _holds_on(kept: Version[Consent], day: date) -> bool:
    """Whether a consent stands on a day whichever office is right about its end."""
    ends = [head.value for head in kept.conflicts.get("expires_on", ())]
    return all(replace(kept.record, expires_on=end).holds_on(day) for end in ends or [kept.record.expires_on])


def _is_against(kept: Version[Consent]) -> bool:
    return "refused" in _said(kept, "answer") or kept.record.withdrawn


def _said_on(refusal: Consent) -> date:
    """Return the day of a refusal or withdrawal; one without a day outweighs everything."""
    day = refusal.withdrawn_on if refusal.withdrawn else refusal.given_on
    return day if isinstance(day, date) else date.max


def _given_on(consent: Consent) -> date:
    return date.min if isinstance(consent.given_on, Empty) else consent.given_on
