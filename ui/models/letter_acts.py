"""What may be done with a letter as it stands, and the doing of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from casemgr.casework.consents import Answer
from casemgr.ids import RecordId
from casemgr.letters import annexes, copies, issuing, register, reviewing, urgency
from casemgr.letters.envelope import LEAVING, Form, envelope
from casemgr.letters.office_desk import desk_of
from casemgr.letters.writing import OPEN, draft_pdf
from casemgr.records.fact import held
from casemgr.records.letter import STANDING, Letter
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault


class Act(StrEnum):
    """A step with a letter."""

    SETTLE = "settle"
    """Fill what is missing first."""
    CONSENT = "consent"
    OVERRIDE = "override"
    SHORT_WAY = "short_way"
    REVIEW = "review"
    ASK_REVIEW = "ask_review"
    APPROVE = "approve"
    FINALISE = "finalise"
    SEND = "send"
    READ_AFTERWARDS = "read_afterwards"
    TELL_CLIENT = "tell_client"
    ANSWER = "answer"
    SUPERSEDE = "supersede"
    REVOKE = "revoke"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a letter is, as far as it decides what may be done next."""

    letter: Letter
    gaps: bool = False
    """Whether anything but the client's consent keeps it from becoming final."""
    consent: Answer = Answer.STANDING
    waived: bool = False
    """Whether danger was stated in the place of a consent that is missing (HR08)."""
    stale: bool = False
    """Whether its words are not those that were reviewed or approved."""
    may_be_short: bool = False
    partners: bool = False
    """Whether there is an office that could read it."""
    successors: bool = False

    @property
    def status(self) -> str:
        """The state of its life."""
        return held(self.letter.status) or "draft"

    @property
    def may_be_overridden(self) -> bool:
        """Whether consent is missing in a way that danger may stand in for."""
        return self.status in OPEN and self.consent in (Answer.MISSING, Answer.EXPIRED) and not self.waived

    def next_act(self) -> Act | None:
        """Return the one next true step; None where none is left, or none is allowed."""
        if self.status == "final":
            return Act.SEND
        if self.status not in OPEN:
            return None
        if self.gaps:
            return Act.SETTLE
        if self.consent is not Answer.STANDING and not self.waived:
            return Act.CONSENT if self.may_be_overridden else None
        unread = urgency.is_urgent(self.letter)
        if self.stale or (self.status == "draft" and not unread):
            return Act.REVIEW
        return Act.FINALISE if self.waived or self.status == "approved" else Act.APPROVE

    def other_acts(self) -> tuple[Act, ...]:
        """Return what else may be done, in the order it is offered."""
        letter, status = self.letter, self.status
        unread = held(letter.reviewed_by) is None
        stated = held(letter.override)
        offered = {
            Act.OVERRIDE: self.may_be_overridden,
            Act.SHORT_WAY: status == "draft" and self.may_be_short and not urgency.is_urgent(letter),
            Act.ASK_REVIEW: status == "draft" and self.partners,
            Act.READ_AFTERWARDS: status in LEAVING and unread,
            Act.TELL_CLIENT: letter.issued and stated is not None and stated.client_told_on is None,
            Act.SEND: status == "sent",
            Act.ANSWER: status in STANDING,
            Act.SUPERSEDE: status in STANDING and self.successors,
            Act.REVOKE: status in (*STANDING, "superseded"),
        }
        return tuple(act for act, fits in offered.items() if fits)


def review_letter(vault: Vault, letter: RecordId, by: str) -> None:
    """Note that somebody has reviewed the text as it stands."""
    issuing.review(desk_of(vault), letter, by)


def approve_letter(vault: Vault, letter: RecordId, language: str | None, *, told: bool) -> None:
    """Note that the client, told what may become of it, has approved the exact text today, in a language."""
    issuing.approve(desk_of(vault), letter, vault.store.clock.today(), language, told=told)


def override_consent(vault: Vault, letter: RecordId, given: dict[str, Any]) -> None:
    """State why a letter leaves without consent; `given` has the reason and both people."""
    issuing.override(desk_of(vault), letter, given["reason"], given["second_person"], given["by"])


def shorten_way(vault: Vault, letter: RecordId, signatory: RecordId) -> None:
    """Let a draft go the short way, signed by one."""
    urgency.take_short_way(desk_of(vault), letter, signatory)


def finalise_letter(vault: Vault, letter: RecordId) -> None:
    """Make a letter final: numbered, sealed, never written again."""
    issuing.finalise(desk_of(vault), letter)


def read_afterwards(vault: Vault, letter: RecordId, by: str) -> None:
    """Note who read a letter that had left unread."""
    urgency.read_afterwards(desk_of(vault), letter, by, vault.store.clock.today())


def tell_client(vault: Vault, letter: RecordId, on: date) -> None:
    """Note when the client was told of a letter that left without his consent."""
    urgency.tell_client(desk_of(vault), letter, on)


def send_letter(vault: Vault, letter: RecordId, given: dict[str, Any]) -> None:
    """Note how a letter left: `given` has how, to, by and on."""
    register.send(desk_of(vault), letter, given["how"], given["to"], by=given["by"], on=given["on"])


def note_answer(vault: Vault, letter: RecordId, given: dict[str, Any]) -> None:
    """Note what came back: `given` has the words, the day and, where it was kept, the paper."""
    register.answered(desk_of(vault), letter, given["words"], on=given["on"], document=given["document_id"])


def supersede_letter(vault: Vault, letter: RecordId, by: RecordId) -> None:
    """Put a later letter in the place of this one."""
    register.supersede(desk_of(vault), letter, by)


def revoke_letter(vault: Vault, letter: RecordId, because: str) -> None:
    """Revoke a letter from today on."""
    register.revoke(desk_of(vault), letter, because, on=vault.store.clock.today())


def ask_review(vault: Vault, letter: RecordId, partner: RecordId) -> None:
    """Keep the draft for another office to read."""
    reviewing.ask_review(desk_of(vault), letter, partner)


def take_review(vault: Vault, review: RecordId) -> Version[Letter]:
    """Act on the answer of another office."""
    return reviewing.take_review(desk_of(vault), review)


def copy_for_client(vault: Vault, letter: RecordId, language: str | None, *, asked: bool) -> bytes:
    """Return a copy for the client, and note that he takes it; see `copies.hand_copy`."""
    return copies.hand_copy(desk_of(vault), letter, vault.store.clock.today(), asked=asked, language=language)


def cover_annex(
    vault: Vault,
    letter: RecordId,
    document: RecordId,
    boxes: Mapping[int, Sequence[tuple[float, float, float, float]]],
) -> RecordId:
    """Keep a copy of an annex with parts covered, by page from 1, and let it take its place in the letter.

    Whether the copy names anybody still, a person has to say. Raises what `annexes.redact` raises.
    """
    covered = {page: [annexes.Box(*corners) for corners in drawn] for page, drawn in boxes.items()}
    copy = annexes.redact(desk_of(vault), document, covered).record.id
    seen = vault.store.read(Letter, letter)
    kept = tuple(copy if each == document else each for each in held(seen.record.annexes) or ())
    vault.store.put(replace(seen.record, annexes=kept), seen)
    return copy


def envelope_pdf(vault: Vault, letter: RecordId, form: Form) -> bytes:
    """Return the envelope of an issued letter, or its label; raises what `envelope` raises."""
    return envelope(desk_of(vault), letter, form)


def leaving_pdf(vault: Vault, letter: RecordId, language: str | None = None) -> bytes:
    """Return the bytes that may leave the vault; raises what `draft_pdf` raises while it is open."""
    desk = desk_of(vault)
    if held(vault.store.read(Letter, letter).record.status) in OPEN:
        return draft_pdf(desk, letter, language)
    return issuing.final_bytes(desk, letter)
