"""The records that the law needs: printed terms, procedures, missing proofs, reviews."""

from datetime import date
from typing import Any

import pytest

from casemgr.casework.field_text import edited
from casemgr.records.deadline import Deadline
from casemgr.records.fact import Source
from casemgr.records.law_review import LawReview
from casemgr.records.missing_proof import MissingProof
from casemgr.records.printed_term import PrintedTerm
from casemgr.records.procedure import Procedure
from casemgr.records.protection_claim import ProtectionClaim, Transfer
from casemgr.records.record import Record
from casemgr.records.visa_attempt import VisaAttempt

A = "a" * 32
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
REVIEW = {"basis": "EU-QR9", "outcome": "confirmed", "reviewed_by": "A. Lawyer", "reviewed_on": MONDAY}
DOUBTED, ADOPTED = REVIEW | {"outcome": "doubted"}, REVIEW | {"outcome": "adopted"}


def problems(record: Record) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in record.problems()}


@pytest.mark.parametrize(
    ("fields", "broken"),
    [
        (REVIEW, set()),
        (REVIEW | {"review_on": FRIDAY}, set()),
        (REVIEW | {"review_on": MONDAY}, {("review_on", "before_review")}),
        (DOUBTED, {("note", "doubt_unexplained")}),
        (DOUBTED | {"note": "Amended."}, set()),
        (ADOPTED, {("row", "row_missing")}),
        (ADOPTED | {"row": "{}"}, {("row", "row_missing")}),
        (ADOPTED | {"row": "{}", "adopted_from": "Tbilisi"}, set()),
        (REVIEW | {"reviewed_by": ""}, {("reviewed_by", "required")}),
    ],
    ids=str,
)
def test_a_review_says_who_looked_when_and_why(fields: dict[str, Any], broken: set[tuple[str, str]]) -> None:
    assert problems(LawReview(id=A, **fields)) == broken


@pytest.mark.parametrize("noun", [ProtectionClaim, Procedure, VisaAttempt], ids=lambda noun: noun.collection)
def test_the_term_on_a_decision_is_typed_as_it_is_printed(noun: type[Record]) -> None:
    typed = ["remedy_term=count=14; counted_in=days; where=court", "remedy_term.source=seen_original"]
    remedy = edited(noun(id=A), typed).remedy_term  # type: ignore[attr-defined]
    assert remedy.value == PrintedTerm(count=14, counted_in="days", where="court")
    assert remedy.source is Source.SEEN_ORIGINAL


def test_a_last_day_may_be_printed_instead() -> None:
    remedy = edited(Procedure(id=A), ["remedy_term=last_day=2026-11-27"]).remedy_term
    assert remedy.value == PrintedTerm(last_day=FRIDAY)


def test_a_transfer_tells_when_it_was_asked_for_and_accepted() -> None:
    typed = ["transfer=requested=2026-07-20; accepted=2026-08-10; longer_because=absconded"]
    transfer = edited(ProtectionClaim(id=A), typed).transfer.value
    assert isinstance(transfer, Transfer)
    assert (str(transfer.requested), str(transfer.accepted)) == ("2026-07-20", "2026-08-10")
    assert transfer.longer_because == "absconded"


def test_what_a_procedure_granted_comes_due() -> None:
    permit = edited(Procedure(id=A), ["valid_until=2026-11-27", "valid_until.source=seen_original"])
    assert dict(permit.due()) == {"valid_until": FRIDAY}


def test_why_a_proof_is_missing_is_for_the_client_to_say() -> None:
    typed = ["proof=actual_call_up", "reason=He left before.", "reason.source=client_statement"]
    assert problems(edited(MissingProof(id=A, case_id=A), typed)) == set()
    assert ("reason", "source_missing") in problems(
        edited(MissingProof(id=A, case_id=A), ["proof=actual_call_up", "reason=He left before."])
    )


def test_a_deadline_points_at_what_it_was_counted_from() -> None:
    typed = [
        "kind=appeal",
        "due_on=2026-11-27",
        f"procedure_id={A}",
        "counted_by=decision",
        "computed_on=2026-11-25",
    ]
    kept = edited(Deadline(id=A, case_id=A), typed)
    assert problems(kept) == set()
    assert (kept.procedure_id, kept.counted_by, kept.computed_on) == (A, "decision", date(2026, 11, 25))
