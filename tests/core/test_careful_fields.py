"""While two offices differ, nothing that is shown or used is laxer than what either says (HR22)."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.consents import Answer, Asked, weigh
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.document import Document
from casemgr.records.fact import Empty
from casemgr.records.note import Note
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version
from tests.helpers.offices import open_store

TODAY = date(2026, 11, 22)
CASE, PERSON, ADDRESSEE = "1" * 32, "2" * 32, "3" * 32
ASKED = Asked("letter_to", PERSON, ADDRESSEE)
CONSENT = Consent(
    id="4" * 32,
    case_id=CASE,
    person_id=PERSON,
    purpose="letter_to",
    addressee_id=ADDRESSEE,
    scope=("identity",),
    answer="given",
    given_on=TODAY,
    form="written",
)


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def disputed(office: Store, record: Any, field: str, *values: Any) -> Version[Any]:
    """Keep a record, and what writers who know nothing of each other set in one of its fields."""
    opened = office.put(record)
    for value in values:
        office.put(replace(opened.record, **{field: value}), opened)
    return office.read(type(record), record.id)


UNKNOWN, NOT_APPLICABLE, NOT_ASKED = Empty.UNKNOWN, Empty.NOT_APPLICABLE, Empty.NOT_ASKED
HEALTH = ("health",)


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize(
    ("record", "field", "values", "shown"),
    [
        (Note(id=CASE, case_id=CASE, text="x"), "private", (True, UNKNOWN), True),
        (Note(id=CASE, case_id=CASE, text="x"), "private", (False, UNKNOWN), UNKNOWN),
        (
            Document(id=CASE, case_id=CASE, kind="x", names_third_persons=True),
            "names_third_persons",
            (False, NOT_ASKED),
            NOT_ASKED,
        ),
        (Case(id=CASE, reference="7F3K"), "risk_level", ("high", UNKNOWN), "high"),
        (Case(id=CASE, reference="7F3K"), "withhold", (HEALTH, UNKNOWN), HEALTH),
        (replace(CONSENT, answer="later"), "answer", ("refused", UNKNOWN), "refused"),
        (CONSENT, "withdrawn_on", (NOT_APPLICABLE, UNKNOWN), UNKNOWN),
        (CONSENT, "withdrawn_on", (TODAY, UNKNOWN), TODAY),
        (CONSENT, "expires_on", (NOT_APPLICABLE, UNKNOWN), UNKNOWN),
        (CONSENT, "scope", (("identity", "family"), UNKNOWN), NOT_ASKED),
    ],
)
def test_an_answer_nobody_has_never_makes_the_other_one_laxer(
    office: Store, record: Any, field: str, values: tuple[Any, Any], shown: Any, turn: int
) -> None:
    kept = disputed(office, record, field, *values[::turn])
    assert list(kept.conflicts) == [field]
    assert getattr(kept.record, field) == shown
    assert records(office, type(record)) == [kept.record]


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize(
    ("field", "values", "answer"),
    [
        ("answer", ("refused", UNKNOWN), Answer.REFUSED),
        ("answer", ("refused", "asked_again_by_a_newer_program"), Answer.REFUSED),
        ("withdrawn_on", (NOT_APPLICABLE, UNKNOWN), Answer.REFUSED),
        ("expires_on", (date(2030, 1, 1), UNKNOWN), Answer.EXPIRED),
        ("expires_on", (NOT_APPLICABLE, UNKNOWN), Answer.EXPIRED),
        ("expires_on", (NOT_APPLICABLE, date(2030, 1, 1)), Answer.STANDING),
    ],
)
def test_a_consent_in_dispute_stands_only_if_it_stands_whoever_is_right(
    office: Store, field: str, values: tuple[Any, Any], answer: Answer, turn: int
) -> None:
    kept = disputed(office, CONSENT, field, *values[::turn])
    assert weigh([kept], ASKED, TODAY).answer is answer


def test_what_is_deleted_there_and_edited_here_is_listed_as_still_there(office: Store) -> None:
    opened = office.put(Case(id=CASE, reference="7F3K"))
    office.put(replace(opened.record, summary="called again"), opened)
    office.put(replace(opened.record, deleted=True), opened)
    assert [case.deleted for case in records(office, Case)] == [False]
