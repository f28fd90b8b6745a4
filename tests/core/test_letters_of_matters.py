"""The types of one matter each: country, border, referral, needs, detention, finding, travel document."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.letters.issuing import approve, final_bytes, finalise, review
from casemgr.letters.writing import Draft, draft
from casemgr.records.case import Case
from casemgr.records.custody import Custody
from casemgr.records.distress_call import DistressCall
from casemgr.records.fact import Source, held
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.letter import Letter
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Person
from casemgr.records.referral import Referral
from casemgr.records.stay import Stay
from tests.helpers.letter_cases import Desk, letter_desk, open_desk, original, shcherbakov, told, writing
from tests.helpers.letter_matters import begin_of, matters
from tests.helpers.practice_letters import TYPES, WRITTEN, Offices, open_offices

TEXTS = writing().texts
SUBMITTED = [
    (kind, to, case, language)
    for number, (kind, to, case) in enumerate(WRITTEN)
    for place, language in enumerate(each for each in TEXTS.type(kind).languages if each != "ru")
    if language == "en" or place % 3 == number % 3
]
"""Every letter in English, and every type in each of its languages; the gallery holds them all."""
MARKS = re.compile(r"\[(?!\d+\])|\{|\}|\b[a-z]+_[a-z_]+\b|\bnone\b", re.IGNORECASE)
"""Placeholders, unfilled gaps and codes; a number in brackets is a note."""


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Offices]:
    made = open_offices(tmp_path_factory.mktemp("practice"))
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = matters(shcherbakov(open_desk(tmp_path)))
    yield made
    made.vault.close()


def drafted(desk: Desk, kind: str, **fields: object) -> Draft:
    letters = letter_desk(desk)
    return draft(letters, begin_of(desk, letters, kind, **fields).id)


def spoken(made: Draft) -> str:
    return " ".join(each.text for each in made.composed.passages)


def codes(made: Draft) -> Counter[str]:
    return Counter(finding.code for finding in made.errors)


@pytest.mark.parametrize("kind", TYPES)
def test_each_type_is_written_for_three_profiles_of_the_practice_cases(kind: str, offices: Offices) -> None:
    cases = [case for cases in TYPES[kind].values() for case in cases]
    desks = [(offices.desk(case), offices.names[case]["case"]) for case in cases]
    profiles = [held(desk.store.read(Case, case).record.profiles) for desk, case in desks]

    assert len(set(profiles)) >= 3


@pytest.mark.parametrize(("kind", "to", "case", "language"), SUBMITTED)
def test_it_prints_whole_and_within_its_length(
    offices: Offices, kind: str, to: str, case: str, language: str
) -> None:
    desk = offices.desk(case)
    made = draft(desk, offices.begin(kind, to, case, language).id)
    warned = {finding.code for finding in made.findings} - {"W17", "W04", "W07", "W20", "W21"}

    assert made.errors == ()
    assert warned == set()
    assert not MARKS.search(" ".join(each.text for each in made.composed.passages if not each.approval))


@pytest.mark.parametrize("kind", TYPES)
def test_a_final_letter_of_each_type_is_bytes_with_every_word(
    offices: Offices, kind: str, tmp_path: Path
) -> None:
    to, cases = next(iter(TYPES[kind].items()))
    desk = offices.desk(cases[0])
    letter = offices.begin(kind, to, cases[0])
    review(desk, letter.id, "Jonas Pavyzdys")
    approve(desk, letter.id, desk.store.clock.today(), told=True)
    finalise(desk, letter.id)
    place = tmp_path / "letter.pdf"
    place.write_bytes(final_bytes(desk, letter.id))
    said = subprocess.run(["pdftotext", str(place), "-"], capture_output=True, text=True, check=True).stdout
    told_words = " ".join(said.split())

    assert TEXTS.type(kind).signatories == len(
        held(desk.store.read(Letter, letter.id).record.signatories) or ()
    )
    assert not re.search(r"\[(missing|day of)", told_words)


def test_a_letter_about_a_country_names_nobody_and_says_what_points_the_other_way(desk: Desk) -> None:
    said = spoken(drafted(desk, "L04"))

    assert not re.search("shcherbakov|щербаков| he ", said, re.IGNORECASE)
    assert "What points the other way. The Lithuanian Ministry" in said
    assert "One court replaced service by civilian service in 2023" in said


def test_an_urgent_notice_is_one_page_and_asks_for_no_more_than_eight_fields(desk: Desk) -> None:
    kind = TEXTS.type("L09")
    made = drafted(desk, "L09")

    assert (kind.urgent, kind.signatories, kind.pages) == (True, 1, 1)
    assert len(kind.asks) <= 8
    assert "W05" not in {finding.code for finding in made.findings}
    assert "on 22 November 2026 at 14:20 (UTC+02:00)" in spoken(made).replace("\u00a0", " ")
    assert "to call a doctor now" in spoken(made)


def test_a_doctor_is_called_only_where_one_is_asked_for(desk: Desk) -> None:
    desk.change("call", DistressCall, doctor=told("no"))

    assert "doctor" not in spoken(drafted(desk, "L09"))


def test_a_referral_calls_the_client_as_the_partner_knows_him(desk: Desk) -> None:
    made = drafted(desk, "L10")

    assert made.content.subject == "Referral: Client 4"
    assert "hcherbakov" not in spoken(made)
    assert "Russian Federation" not in spoken(made)


def test_a_referral_with_the_real_name_beside_the_other_is_stopped(desk: Desk) -> None:
    desk.change("referral", Referral, asked=told("Mr Shcherbakov asks for an appointment."))

    assert codes(drafted(desk, "L10"))["E14"]


def test_special_needs_are_told_by_setting_and_by_how_they_are_known(desk: Desk) -> None:
    said = spoken(drafted(desk, "L11"))

    assert (
        "He states that for interviews he needs breaks at least once an hour and an interpreter without ties"
        in said
    )
    assert "We observed that both for interviews and in reception he needs papers to be read aloud" in said


def test_special_needs_ask_for_consent_to_speak_of_health(desk: Desk) -> None:
    court = drafted(desk, "L11", addressee_id=desk.kept["court"])

    assert [finding.detail for finding in court.errors if finding.code == "E13"] == ["consent.health"]


def test_a_released_person_has_no_detention_to_write_about(desk: Desk) -> None:
    desk.change("custody", Custody, released_on=original(PartialDate.parse("2026-11-20")))
    asked = {finding.detail for finding in drafted(desk, "L12").errors if finding.code == "E13"}

    assert asked == {"custody.since", "custody.ground"}


def test_a_finding_is_quoted_as_the_decision_words_it(desk: Desk) -> None:
    said = spoken(drafted(desk, "L13")).replace("\u00a0", " ")

    assert "the decision says: “His stay may threaten the security of the state”." in said
    assert "the decision was taken on 30 October 2026 by Migration Department" in said
    assert "We argue nothing about intelligence" in said


@pytest.mark.parametrize(
    ("basis", "asked"), [("refugee", "Convention travel document"), ("TP", "Foreigner’s passport")]
)
def test_a_refugee_is_given_a_convention_travel_document(desk: Desk, basis: str, asked: str) -> None:
    desk.change("georgia", Stay, legal_basis=told(basis))

    assert drafted(desk, "L14").content.subject.startswith(f"{asked}: Mr SHCHERBAKOV")


def test_a_narrow_type_names_no_paper_but_its_annexes_and_what_it_looks_for(desk: Desk) -> None:
    bare, annexed = (drafted(desk, "L14", annexes=chosen) for chosen in ((), (desk.kept["registration"],)))

    assert "Draft registration certificate" in spoken(drafted(desk, "L13"))
    assert "Draft registration certificate" not in spoken(bare)
    assert "Draft registration certificate (1 February 2022, annex 1)" in spoken(annexed).replace(
        "\u00a0", " "
    )


def test_a_passport_that_has_ended_is_said_to_have_ended(desk: Desk) -> None:
    assert "passport ends on 30 August 2027" in spoken(drafted(desk, "L14")).replace("\u00a0", " ")

    desk.change("passport", IdentityDocument, status=original("expired"))

    assert "passport ended on 30 August 2027" in spoken(drafted(desk, "L14")).replace("\u00a0", " ")


def test_a_letter_about_nobody_speaks_of_no_consent_at_its_foot(desk: Desk) -> None:
    assert drafted(desk, "L04").content.footer == "For the addressee named above."
    assert "consent" in drafted(desk, "L09").content.footer


def test_a_date_that_a_language_has_no_words_for_is_a_hole_and_stops_the_letter(desk: Desk) -> None:
    seen = desk.vault.store.read(IdentityDocument, desk.kept["passport"]).record
    printed = seen.paper.known
    assert printed is not None
    paper = replace(printed, expires=PartialDate.parse("2027~"))
    desk.change("passport", IdentityDocument, paper=replace(seen.paper, value=paper))
    made = drafted(desk, "L14", language="ka", client_language=None)

    assert {(finding.code, finding.field) for finding in made.errors} >= {("E13", "paper")}


def test_pronouns_follow_the_client(desk: Desk) -> None:
    seen = desk.vault.store.read(Person, desk.kept["client"]).record
    desk.change("client", Person, sex=replace(seen.sex, value="female", source=Source.SEEN_ORIGINAL))
    made = drafted(desk, "L10")

    assert "She will give you her name herself." in spoken(made)
    assert made.reading is not None
    russian = " ".join(sentence.text for sentence in made.reading.body.sentences)
    assert "Своё имя она назовёт вам сама." in russian
