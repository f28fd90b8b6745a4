"""L02 and L05 to L08: the law that concerns a case, and what these types rest on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.letters.citing import NATIONAL, SHORT_STAY, concerning, of_case
from casemgr.letters.composing import Passage, Wish, compose
from casemgr.letters.conditions import Circumstances
from casemgr.letters.expressions import Flag
from casemgr.letters.frame import key
from casemgr.letters.phrasing import Node
from casemgr.letters.sentences import sentence_ends
from casemgr.letters.writing import draft
from casemgr.records.decision_ground import DecisionGround
from casemgr.records.event import Event
from casemgr.records.family_member import FamilyMember
from casemgr.records.nomination import Nomination
from casemgr.records.protection_claim import ProtectionClaim, Transfer
from casemgr.records.removal_step import RemovalStep
from casemgr.records.settlement import Settlement
from casemgr.records.stay import Stay
from tests.helpers.letter_cases import (
    Desk,
    copy,
    letter_desk,
    observed,
    open_desk,
    original,
    shcherbakov,
    start,
    told,
    when,
    writing,
)  # fmt: skip

RUSSIAN = Circumstances(
    profiles=("CO_SEC", "EVA_CALLED"),
    profiles_id="case.profiles",
    citizenships=("RU",),
    citizenships_id="client.citizenships",
    destination="LT",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


def passages(desk: Desk, kind: str, language: str = "en") -> list[Passage]:
    """Write a letter of a kind to the department, whatever its linter says."""
    letters = letter_desk(desk)
    made = draft(letters, start(desk, letters, "L03").id)
    return list(
        compose(letters.writing, made.material, Wish(kind=kind, language=language), made.frame).passages
    )


def clause(told_: list[Passage], name: str) -> str:
    """Return what a clause says; spaces within a date do not break."""
    return " ".join(each.text for each in told_ if each.clause == name).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("basis", "around", "procedure", "usable"),
    [
        ("EU-QR9", RUSSIAN, NATIONAL, True),
        ("EU-QR9", replace(RUSSIAN, destination="GE"), NATIONAL, False),
        ("PL-D21", RUSSIAN, NATIONAL, False),
        ("PL-D21", replace(RUSSIAN, destination="PL"), NATIONAL, True),
        ("BY-AS", RUSSIAN, NATIONAL, False),
        ("BY-AS", replace(RUSSIAN, citizenships=("BY",)), NATIONAL, True),
        ("COE-BAY", replace(RUSSIAN, profiles=("FAMILY_OF",)), NATIONAL, False),
    ],
)
def test_law_is_cited_where_it_concerns_the_case(
    basis: str, around: Circumstances, procedure: str, usable: bool
) -> None:
    assert cited(basis, around, procedure).holds is usable


def test_hr29_the_visa_code_stands_for_short_stays_alone() -> None:
    assert not cited("EU-VC25", RUSSIAN, NATIONAL).holds
    assert cited("EU-VC25", RUSSIAN, SHORT_STAY).holds


def test_a_citation_that_hangs_on_citizenship_or_profile_carries_that_fact() -> None:
    assert cited("BY-AS", RUSSIAN, NATIONAL).facts == {
        "law/BY-AS", "client.citizenships", "case.profiles"
    }  # fmt: skip


def cited(basis: str, around: Circumstances, procedure: str) -> Flag:
    bases = writing().bases
    law: Node = {key(each): {"usable": Flag(True, frozenset({f"law/{each}"}))} for each in bases}
    told_ = concerning(law, bases, of_case(around, procedure))[key(basis)]
    assert isinstance(told_, dict)
    usable = told_["usable"]
    assert isinstance(usable, Flag)
    return usable


def test_a_stop_after_an_abbreviation_ends_the_sentence() -> None:
    text = "Nuo 2021 m. gegužės mėn.. Mano kalbos: lietuvių."

    assert list(sentence_ends(text, "lt")) == [text.index(" Mano")]


def test_l02_names_the_published_group_the_day_it_was_read_and_a_reason_a_line(desk: Desk) -> None:
    desk.new(
        "nomination", Nomination, country=told("LT"), category=told("People persecuted for refusing"),
        checked_on=when("2026-11-10").earliest, reasons=told("He was fined. He was searched."),
        urgent_by=told(when("2027-01-14")),
    )  # fmt: skip
    said = passages(desk, "L02")

    assert "we read on 10 November 2026: “People persecuted for refusing”" in clause(said, "nomination")
    assert [each.text for each in said if each.clause == "nomination"][-2:] == [
        "He states that he was fined.", "He states that he was searched.",
    ]  # fmt: skip
    assert "the day that matters is 14 January 2027" in clause(said, "urgency")


def test_hr09_l02_answers_no_question_on_service_in_the_clients_place(desk: Desk) -> None:
    assert "we answer none in his place" in clause(passages(desk, "L02"), "questions")


def test_l05_says_what_was_observed_and_that_we_are_no_experts(desk: Desk) -> None:
    desk.new("evening", Event, kind="activity", happened_on=observed(when("2026-10-12")))
    said = passages(desk, "L05")

    assert "He first spoke with us on 2 September 2026." in clause(said, "acquaintance")
    assert "We observed that he took part in work of our organisation" in clause(said, "activities")


def test_hr37_l06_says_each_step_that_would_follow_a_transfer(desk: Desk) -> None:
    desk.change(
        "claim", ProtectionClaim,
        transfer=copy(Transfer(stage="decided", requested_state="HR", decided=when("2026-11-06"))),
    )  # fmt: skip
    desk.new("step", RemovalStep, from_country=copy("HR"), to_country=copy("RS"), ground=told("He saw it."))
    desk.new("croatia", Stay, country=told("HR"), conditions=told("He slept in a yard."))
    desk.new("brother", FamilyMember, relation=told("sibling"), country="LT", legal_status=told("RP_temp"))
    said = passages(desk, "L06")

    assert "a transfer to Croatia was asked for" in clause(said, "transfer")
    assert "in Croatia he would face removal to Serbia" in clause(said, "removal")
    assert "He states that he slept in a yard." in clause(said, "lived")
    assert "he has a brother or sister there (on a temporary residence permit)" in clause(said, "kin")
    assert "what would follow it" in clause(said, "S10")


def test_l07_sets_a_paper_beside_each_ground_and_tells_what_came_after_the_decision(desk: Desk) -> None:
    desk.change(
        "claim", ProtectionClaim, decision=copy("rejected"), decided_on=copy(when("2026-07-20")),
        notified_on=copy(when("2026-07-25")),
    )  # fmt: skip
    desk.new(
        "ground", DecisionGround, ground=copy("The summons was doubted."), answer=told("He keeps it."),
        document_id=desk.kept["entry"], late_because=told("He had no copy then."),
    )  # fmt: skip
    desk.new("search", Event, kind="search", happened_on=told(when("2026-08-01")))
    desk.new("before", Event, kind="interrogation", happened_on=told(when("2026-05-01")))
    said = passages(desk, "L07")

    assert "his application was rejected on 20 July 2026" in clause(said, "decision")
    assert "The paper set beside this ground: annex 3." in clause(said, "grounds")
    assert "a search took place on 1 August 2026" in clause(said, "since_decision")
    assert "questioned" not in clause(said, "since_decision")


def test_l08_tells_the_life_there_and_why_a_return_is_not_safe(desk: Desk) -> None:
    desk.new(
        "settlement", Settlement, country=told("LT"), works_since=original(when("2026-08-03")),
        unsafe_return=told("He fears a trial."),
    )  # fmt: skip
    said = passages(desk, "L08")

    assert "he has worked there since 3 August 2026" in clause(said, "settlement")
    assert clause(said, "unsafe").endswith("He states that he fears a trial.")


def test_what_was_told_in_english_waits_for_a_wording_in_another_latin_language(desk: Desk) -> None:
    assert "[deutsche Fassung fehlt: trigger]" in clause(passages(desk, "L03", "de"), "conviction")

    desk.word(
        "conscience", "shown_before", "He said so in a class discussion in 2023.", de="Er sagte es 2023."
    )
    assert "er sagte es 2023" in clause(passages(desk, "L03", "de"), "conviction")
