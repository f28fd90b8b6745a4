"""A draft read by another office: asked, carried in a bundle, answered there, taken back here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casemgr.letters import reviewing
from casemgr.letters.desk import ConsentError, LifeError, TextChangedError
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.records.conscience import Conscience
from casemgr.records.consent import Consent
from casemgr.records.described import Sharing
from casemgr.records.letter import Letter
from casemgr.records.letter_review import LetterReview
from casemgr.records.task import Task
from casemgr.store.listings import records
from casemgr.store.store import ProblemsError
from tests.helpers import correspondents
from tests.helpers.letter_cases import (
    TBILISI,
    TODAY,
    Desk,
    letter_desk,
    open_desk,
    shcherbakov,
    start,
    told,
    writing,
)

EVERYTHING = ("identity", "contact", "military", "narrative", "procedure", "family", "health")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    share(made, *EVERYTHING)
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def share(desk: Desk, *scope: str) -> None:
    """Let the client allow sharing with Tbilisi."""
    fields = {"purpose": "share_partner", "partner_id": TBILISI, "answer": "given", "form": "signed"}
    desk.new("consent to share", Consent, given_on=TODAY, scope=scope, **fields)


def asked(desk: Desk, letters: LetterDesk) -> tuple[Letter, LetterReview]:
    letter = start(desk, letters, client_language="en")
    return letter, reviewing.ask_review(letters, letter.id, TBILISI).record


def answered(desk: Desk, review: LetterReview, verdict: str, **said: object) -> None:
    """Let the answer of the other office arrive."""
    desk.kept["review"] = review.id
    fields = {"verdict": verdict, "answered_by": "Nino Example", "answered_on": TODAY} | said
    desk.change("review", LetterReview, **fields)


def test_the_text_as_it_stands_is_asked_about(desk: Desk, letters: LetterDesk) -> None:
    _, review = asked(desk, letters)

    assert "take part in killing" in str(review.text)
    assert "[P04]" in str(review.text)
    assert review.asking_office == desk.vault.store.office
    assert review.readers == {TBILISI, desk.vault.store.office}


def test_it_leaves_only_with_every_class_it_rests_on(desk: Desk, letters: LetterDesk) -> None:
    _, review = asked(desk, letters)

    needed = {Sharing.IDENTITY, Sharing.MILITARY, Sharing.NARRATIVE, Sharing.PROCEDURE}
    assert needed <= review.needed
    assert Sharing.OFFICE not in review.needed


def test_an_office_that_may_not_see_all_of_it_is_not_asked(desk: Desk, letters: LetterDesk) -> None:
    desk.change("consent to share", Consent, scope=("narrative", "procedure"))

    with pytest.raises(ConsentError):
        asked(desk, letters)

    assert records(desk.vault.store, LetterReview) == []


def test_an_agreement_is_a_review_of_exactly_that_text(desk: Desk, letters: LetterDesk) -> None:
    letter, review = asked(desk, letters)
    with pytest.raises(LifeError):
        reviewing.take_review(letters, review.id)

    answered(desk, review, "agreed")
    reviewed = reviewing.take_review(letters, review.id).record

    assert (reviewed.status, reviewed.reviewed_by) == ("reviewed", "Nino Example")
    assert reviewed.text_sha256 == review.text_sha256
    assert [each.id for each in reviewing.reviews_of(letters, letter.id)] == [review.id]


def test_an_agreement_to_a_text_that_has_changed_counts_for_nothing(desk: Desk, letters: LetterDesk) -> None:
    letter, review = asked(desk, letters)
    answered(desk, review, "agreed")
    desk.change("conscience", Conscience, trigger=told("He cannot carry a weapon."))

    with pytest.raises(TextChangedError):
        reviewing.take_review(letters, review.id)

    assert desk.vault.store.read(Letter, letter.id).record.status == "draft"


def test_a_return_makes_it_a_draft_again_with_a_task(desk: Desk, letters: LetterDesk) -> None:
    letter, review = asked(desk, letters)
    answered(desk, review, "returned", comments="Paragraph 4: which class discussion?\nAnd when?")

    returned = reviewing.take_review(letters, review.id).record

    assert returned.status == "draft"
    [owed] = [each for each in records(desk.vault.store, Task) if each.letter_id == letter.id]
    assert (owed.kind, owed.what) == ("letter", "Paragraph 4: which class discussion?")


def test_a_return_says_what_to_change(desk: Desk, letters: LetterDesk) -> None:
    _, review = asked(desk, letters)

    with pytest.raises(ProblemsError, match="comments"):
        answered(desk, review, "returned")


def test_we_do_not_answer_ourselves(desk: Desk, letters: LetterDesk) -> None:
    _, review = asked(desk, letters)

    with pytest.raises(LifeError):
        reviewing.answer_review(letters, review.id, "agreed", "Asta Example")
    assert list(reviewing.waiting(letters)) == []


def test_what_another_office_asks_is_answered_here(desk: Desk, letters: LetterDesk) -> None:
    _, review = asked(desk, letters)
    desk.kept["review"] = review.id
    desk.change("review", LetterReview, asking_office=TBILISI)

    assert [each.id for each in reviewing.waiting(letters)] == [review.id]
    reviewing.answer_review(letters, review.id, "returned", "Asta Example", "Shorten it.")

    kept = desk.vault.store.read(LetterReview, review.id).record
    assert (kept.verdict, kept.comments, kept.answered_on) == ("returned", "Shorten it.", TODAY)
    assert list(reviewing.waiting(letters)) == []


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[correspondents.Desk, ...]]:
    made = [correspondents.desk(tmp_path / name, name) for name in ("Vilnius", "Tbilisi", "Warsaw")]
    correspondents.meet(*made)
    yield tuple(made)
    for each in made:
        each.vault.close()


def review_kept(at: correspondents.Desk, case: str, to: str, classes: tuple[str, ...]) -> LetterReview:
    """Keep a draft of the case for an office to read."""
    client = correspondents.client_of(at, case)
    letter = Letter.new(at.clock, case_id=case, person_id=client, kind="L01", language="en", status="draft")
    at.office.store.put(letter)
    review = LetterReview.new(
        at.clock,
        case_id=case,
        person_id=client,
        letter_id=letter.id,
        partner_id=to,
        asking_office=at.office.store.office,
        classes=classes,
        text="He states that he cannot kill.",
        text_sha256="0" * 64,
    )
    at.office.store.put(review)
    return review


def arrived(at: correspondents.Desk) -> list[str]:
    return [str(each.text) for each in records(at.office.store, LetterReview)]


def test_the_text_goes_to_the_office_that_is_asked_and_to_no_other(
    offices: tuple[correspondents.Desk, ...],
) -> None:
    vilnius, tbilisi, warsaw = offices
    case = correspondents.open_client_case(vilnius)
    for other in (tbilisi, warsaw):
        correspondents.consent(vilnius, case, other.id)
    review_kept(vilnius, case, tbilisi.id, ("identity", "narrative"))

    for other in (tbilisi, warsaw):
        correspondents.accept(other, correspondents.send(vilnius, other, case))

    assert arrived(tbilisi) == ["He states that he cannot kill."]
    assert arrived(warsaw) == []


def test_a_consent_narrowed_meanwhile_keeps_the_text_here(offices: tuple[correspondents.Desk, ...]) -> None:
    vilnius, tbilisi, _ = offices
    case = correspondents.open_client_case(vilnius)
    correspondents.consent(vilnius, case, tbilisi.id, "narrative", "procedure", "identity")
    review_kept(vilnius, case, tbilisi.id, ("identity", "narrative", "health"))

    correspondents.accept(tbilisi, correspondents.send(vilnius, tbilisi, case))

    assert arrived(tbilisi) == []


def test_the_answer_comes_back_the_same_way(offices: tuple[correspondents.Desk, ...]) -> None:
    vilnius, tbilisi, _ = offices
    case = correspondents.open_client_case(vilnius)
    correspondents.consent(vilnius, case, tbilisi.id)
    review = review_kept(vilnius, case, tbilisi.id, ("identity", "narrative"))
    correspondents.accept(tbilisi, correspondents.send(vilnius, tbilisi, case))
    theirs = LetterDesk(tbilisi.vault.store, tbilisi.vault.attachments, writing(), "test")

    reviewing.answer_review(theirs, review.id, "returned", "Nino Example", "Say when.")
    correspondents.accept(vilnius, correspondents.send(tbilisi, vilnius, case))

    kept = vilnius.office.store.read(LetterReview, review.id).record
    assert (kept.verdict, kept.comments, kept.answered_by) == ("returned", "Say when.", "Nino Example")
