"""HR38 and its neighbours: the short way on the day, what is owed afterwards, and stops that stay."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from casemgr.letters import issuing
from casemgr.letters.desk import ConsentError, FindingsError, LifeError
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.findings import Severity
from casemgr.letters.writing import draft, draft_pdf
from casemgr.records.addressee import Addressee
from casemgr.records.consent import Consent
from casemgr.records.letter import Letter
from casemgr.records.organisation import Organisation
from casemgr.records.person import Person
from casemgr.records.task import Task
from casemgr.store.listings import records
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, original, shcherbakov
from tests.helpers.letter_matters import begin_of, matters
from tests.helpers.letter_papers import logo


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = matters(shcherbakov(open_desk(tmp_path)))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def urgent(desk: Desk, letters: LetterDesk, **fields: object) -> Letter:
    """Begin an L09 on the short way."""
    return begin_of(desk, letters, "L09", urgent=True, client_language="en", **fields)


def test_hr38_from_facts_to_paper_in_two_steps(desk: Desk, letters: LetterDesk) -> None:
    letter = urgent(desk, letters)

    issuing.approve(letters, letter.id, TODAY, told=True)
    issued = issuing.finalise(letters, letter.id).record

    assert issued.status == "final"
    assert issuing.final_bytes(letters, letter.id).startswith(b"%PDF")


def test_hr38_a_review_is_owed_the_next_day(desk: Desk, letters: LetterDesk) -> None:
    letter = urgent(desk, letters)
    issuing.approve(letters, letter.id, TODAY, told=True)
    issued = issuing.finalise(letters, letter.id).record

    [owed] = [each for each in records(desk.vault.store, Task) if each.letter_id == letter.id]

    assert (owed.kind, owed.due_on, owed.status) == ("review", date(2026, 11, 24), "open")
    assert owed.what == f"L09 {issued.number}"


def test_hr38_the_ordinary_way_still_asks_for_a_review(desk: Desk, letters: LetterDesk) -> None:
    letter = begin_of(desk, letters, "L09", client_language="en")

    with pytest.raises(LifeError):
        issuing.approve(letters, letter.id, TODAY, told=True)
    assert [each for each in records(desk.vault.store, Task) if each.letter_id == letter.id] == []


def test_hr38_no_logo_on_the_short_way(desk: Desk, letters: LetterDesk) -> None:
    desk.change("office", Organisation, logo=logo(desk, desk.kept["office"]), shows_logo=True)
    ordinary, short = begin_of(desk, letters, "L09", client_language="en"), urgent(desk, letters)
    issuing.review(letters, ordinary.id, "Jonas Example")
    for letter in (ordinary, short):
        issuing.approve(letters, letter.id, TODAY, told=True)
        issuing.finalise(letters, letter.id)

    assert [pictures(issuing.final_bytes(letters, each.id)) for each in (ordinary, short)] == [1, 0]


def pictures(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return sum(len(page.get_images()) for page in opened.pages)


def test_hr38_without_consent_two_people_state_the_danger_and_the_client_is_told(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("wide consent to border", Consent, deleted=True)
    letter = urgent(desk, letters)
    with pytest.raises(ConsentError):
        issuing.approve(letters, letter.id, TODAY, told=True)

    issuing.override(letters, letter.id, "danger_to_life", "Jonas Example")
    issuing.finalise(letters, letter.id)

    owed = {each.kind for each in records(desk.vault.store, Task) if each.letter_id == letter.id}
    assert owed == {"review", "tell_client"}


def test_hr38_refused_consent_stops_the_short_way_too(desk: Desk, letters: LetterDesk) -> None:
    desk.change("wide consent to border", Consent, answer="refused")
    letter = urgent(desk, letters)

    assert ("E04", Severity.ERROR) in {
        (each.code, each.severity) for each in draft(letters, letter.id).findings
    }
    with pytest.raises(ConsentError):
        issuing.finalise(letters, letter.id)


def test_hr38_a_type_that_asks_for_more_goes_the_ordinary_way(desk: Desk, letters: LetterDesk) -> None:
    made = draft(letters, begin_of(desk, letters, "L12", urgent=True).id)

    assert "HR38" in {each.code for each in made.errors}


@pytest.mark.parametrize("kind", ["L09"])
def test_hr38_types_of_the_short_way_ask_for_at_most_eight_fields(letters: LetterDesk, kind: str) -> None:
    assert letters.writing.texts.type(kind).urgent
    assert len(letters.writing.texts.type(kind).asks) <= 8


def test_hr05_nothing_is_printed_for_an_authority_of_a_state_of_origin(
    desk: Desk, letters: LetterDesk
) -> None:
    letter = urgent(desk, letters)
    draft_pdf(letters, letter.id)
    desk.change("border", Addressee, kind="embassy", state="UA")
    draft_pdf(letters, letter.id)
    desk.change("client", Person, citizenships=original(("UA",)))

    with pytest.raises(FindingsError) as stopped:
        draft_pdf(letters, letter.id)

    assert [finding.code for finding in stopped.value.findings] == ["E15"]
