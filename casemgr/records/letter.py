"""A letter: one supporting letter from its draft to the answer, as the register of letters keeps it.

A final letter is its stored bytes and is never rendered again; it says which facts, which versions
of which legal bases and which annexes it rests on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described, fields_of
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import (
    COUNT,
    DAY,
    FLAG,
    LONG_TEXT,
    TEXT,
    TEXTS,
    composite,
    reference,
    references,
    term,
)
from casemgr.records.record import Problem, Record

LIFE = ("draft", "reviewed", "approved", "final", "sent", "answered", "superseded", "revoked")
"""DESIGN.md 6, in its order; a letter that anybody has revoked is revoked."""

STANDING = ("final", "sent", "answered")
"""The states in which a letter that was issued still speaks for us."""

_ISSUED = frozenset(LIFE[LIFE.index("final") :])
_MAY_BECOME = {
    **dict.fromkeys(STANDING, _ISSUED),
    "superseded": frozenset({"superseded", "revoked"}),
    "revoked": frozenset({"revoked"}),
}
"""What may become of a letter that was issued; a letter that stands no longer never stands again."""

_OUTCOME = frozenset(
    {"status", "sent", "copy_on", "reply", "superseded_by_id", "revoked_on", "revoked_because"}
)
_AFTERWARDS = _OUTCOME | {"signed_scan_id", "ask_again_on"}
"""What is noted of a letter once it is final; all else stays as it was issued."""

_REVIEW = ("reviewed_by", "reviewed_on")
"""A review that comes after an urgent letter is noted then (HR38)."""
WITHIN_A_DAY = "deadline_24_h"
"""The reason for an override that time itself puts an end to."""

_FINAL = ("number", "pdf_sha256", "pdf_blob", "finalised_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How a letter left."""

    on: date | None = None
    how: str | None = None
    by: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back."""

    on: date | None = None
    words: str | None = None
    document_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Why a letter left without consent (HR08): only for danger, detention or a deadline within a day."""

    reason: str | None = None
    second_person: str | None = None
    by: str | None = None
    on: date | None = None
    client_told_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it stands in for consent on a day; a deadline within a day is over after the next one."""
        if not self.reason or not self.second_person:
            return False
        lapses = self.reason == WITHIN_A_DAY and self.on is not None
        return not lapses or (self.on is not None and self.on <= day <= self.on + timedelta(days=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouching:
    """Who vouches, in this letter, for law that is known too weakly or is of another regime (HR27)."""

    by: str | None = None
    on: date | None = None
    bases: tuple[str, ...] | None = None


SENDING = composite(Sending, on=DAY, how=term("letter_delivery"), by=TEXT, to=TEXT)
REPLY = composite(Reply, on=DAY, words=LONG_TEXT, document_id=reference("documents"))
OVERRIDE = composite(
    Override, reason=term("override_reason"), second_person=TEXT, by=TEXT, on=DAY, client_told_on=DAY
)
VOUCHING = composite(Vouching, by=TEXT, on=DAY, bases=TEXTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Record):
    """One letter to one addressee."""

    collection: ClassVar[str] = "letters"
    required: ClassVar[tuple[str, ...]] = ("case_id", "person_id", "kind", "language")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "language", "number", "status", "finalised_on")
    settles: ClassVar[bool] = True
    set_by_acts: ClassVar[frozenset[str]] = _OUTCOME | {
        *("override", "consent_id", "urgent", "notice_on", "reviewed_by", "reviewed_on", "finalised_on")
    }

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    kind: str | Empty = described(term("letter_type"), Sharing.PROCEDURE)
    template_version: str | Empty = described(TEXT, Sharing.PROCEDURE)
    language: str | Empty = described(term("language"), Sharing.PROCEDURE)
    client_language: str | Empty = described(term("language"), Sharing.PROCEDURE)
    addressee_id: str | Empty = described(reference("addressees"), Sharing.PROCEDURE)
    consent_id: str | Empty = described(reference("consents"), Sharing.PROCEDURE)
    override: Override | Empty = described(OVERRIDE, Sharing.OFFICE)
    facts: tuple[str, ...] | Empty = described(TEXTS, Sharing.OFFICE)
    """The registers its sentences rest on, each as collection/id/field."""
    added: tuple[str, ...] | Empty = described(TEXTS, Sharing.OFFICE)
    """Paragraphs that stand in it only because the counsellor chose them, such as P23."""
    left_out: tuple[str, ...] | Empty = described(TEXTS, Sharing.OFFICE)
    """Paragraphs that would fit and that the counsellor left out."""
    legal_bases: tuple[str, ...] | Empty = described(TEXTS, Sharing.OFFICE)
    """The rows it cites, each as id@version."""
    vouched: Vouching | Empty = described(VOUCHING, Sharing.OFFICE)
    annexes: tuple[str, ...] | Empty = described(references("documents"), Sharing.PROCEDURE)
    bound: bool | Empty = described(FLAG, Sharing.OFFICE)
    """Whether the annexes stand in the same PDF, behind the letter."""
    urgent: bool | Empty = described(FLAG, Sharing.OFFICE)
    """Whether it went the short way, with a review afterwards (HR38)."""
    organisations: tuple[str, ...] | Empty = described(references("organisations"), Sharing.OFFICE)
    """Who writes together with this office, in the order of the letterhead."""
    signatories: tuple[str, ...] | Empty = described(references("signatories"), Sharing.OFFICE)
    status: str | Empty = described(
        term("letter_status"), Sharing.PROCEDURE, safety=Safety.HIGHEST, ranks=LIFE
    )
    reviewed_by: str | Empty = described(TEXT, Sharing.OFFICE)
    reviewed_on: date | Empty = described(DAY, Sharing.OFFICE)
    notice_on: date | Empty = described(DAY, Sharing.OFFICE)
    """When the client was told what may become of it, before he approved it (HR04)."""
    text_sha256: str | Empty = described(TEXT, Sharing.OFFICE)
    """The hash of the exact text that the client approves."""
    number: str | Empty = described(TEXT, Sharing.PROCEDURE, search=True)
    sequence: int | Empty = described(COUNT, Sharing.OFFICE)
    finalised_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    pdf_sha256: str | Empty = described(TEXT, Sharing.PROCEDURE)
    pdf_blob: str | Empty = described(reference("blobs"), Sharing.PROCEDURE)
    snapshot_blob: str | Empty = described(reference("blobs"), Sharing.OFFICE)
    sent: Sending | Empty = described(SENDING, Sharing.OFFICE)
    copy_on: date | Empty = described(DAY, Sharing.OFFICE)
    """When the client took a copy, which he had asked for after the warning (HR06)."""
    signed_scan_id: str | Empty = described(reference("documents"), Sharing.OFFICE)
    reply: Reply | Empty = described(REPLY, Sharing.OFFICE, search=True)
    ask_again_on: date | Empty = described(DAY, Sharing.OFFICE, due=True)
    superseded_by_id: str | Empty = described(reference("letters"), Sharing.PROCEDURE)
    revoked_on: date | Empty = described(DAY, Sharing.PROCEDURE, safety=Safety.EARLIEST)
    revoked_because: str | Empty = described(LONG_TEXT, Sharing.OFFICE)

    @property
    def issued(self) -> bool:
        """Whether it has become final, whatever became of it since."""
        return held(self.status) in _ISSUED

    @property
    def fixed(self) -> frozenset[str]:
        """What stays as it was issued, and of a revoked letter the day from which it is that."""
        if not self.issued:
            return frozenset()
        open_yet = {name for name in _REVIEW if held(getattr(self, name)) is None}
        open_yet |= {"override"} if held(self.override) is not None else set()
        revoked = {"revoked_on"} if self.status == "revoked" else set()
        return frozenset(fields_of(Letter).keys() - _AFTERWARDS - open_yet | revoked)

    def unsettles(self, before: "Letter") -> Iterator[str]:
        """Yield besides a step back in the life of an issued letter, and another reason why it left."""
        yield from Record.unsettles(self, before)
        if before.issued and held(self.status) not in _MAY_BECOME[str(before.status)]:
            yield "status"
        now, then = held(self.override), held(before.override)
        if before.issued and then is not None and _reasons(now) != _reasons(then):
            yield "override"

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if self.issued:
            yield from (Problem(name, "not_final") for name in _FINAL if held(getattr(self, name)) is None)
        if self.status == "sent" and held(self.sent) is None:
            yield Problem("sent", "sending_unknown")
        if self.status == "superseded" and held(self.superseded_by_id) in (None, self.id):
            yield Problem("superseded_by_id", "replacement_missing")
        if self.status == "revoked" and held(self.revoked_on) is None:
            yield Problem("revoked_on", "day_missing")
        override = held(self.override)
        if override is not None and not (override.reason and override.second_person):
            yield Problem("override", "second_person_missing")
        elif override is not None and _same_person(override.by, override.second_person):
            yield Problem("override", "second_person_same")
        vouched = held(self.vouched)
        if vouched is not None and not (vouched.by and vouched.on):
            yield Problem("vouched", "person_missing")


def _reasons(override: Override | None) -> Override | None:
    """Return why a letter left without consent, without when the client heard of it."""
    return replace(override, client_told_on=None) if override is not None else None


def _same_person(one: str | None, other: str | None) -> bool:
    return (one or "").strip().casefold() == (other or "").strip().casefold()
