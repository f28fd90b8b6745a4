"""Law at the command line: the register, evidence, ways, prompts and deadlines of a practice case."""

from pathlib import Path

import pytest

from casemgr.clock import FixedClock
from tests.helpers.cli import Desk

NOVEMBER = 1_795_348_800_000
"""22 November 2026."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk.at(tmp_path / "vilnius", NOVEMBER)


@pytest.fixture
def case(desk: Desk) -> str:
    """A Russian client in Lithuania whose claim was rejected, the notification noted."""
    reference = desk.opens_case()
    said = desk.says(
        "case", "edit", reference, "new:protection_claims",
        *_set("country=LT", "procedure=asylum_accelerated", "decision=rejected", "lodged_on=2026-07-01",
              "decided_on=2026-11-12", "notified_on=2026-11-20"),
    )  # fmt: skip
    assert said.code == 0, said.err
    return reference


def _set(*typed: str) -> list[str]:
    """Set facts, each read in an original."""
    pairs = ((each, f"{each.partition('=')[0]}.source=seen_original") for each in typed)
    return [part for pair in pairs for each in pair for part in ("--set", each)]


def test_the_register_lists_what_was_only_remembered(desk: Desk) -> None:
    facts = desk.tells("law", "list", "--confidence", "M")
    assert {row["confidence"] for row in facts["rows"]} == {"M"}
    assert "COE-SAV" in {row["id"] for row in facts["rows"]}
    assert (
        "unverified" in desk.says("law", "list", "--confidence", "M", "--letter", "L05", "--lang", "ru").out
    )


def test_confirming_a_row_lets_it_be_cited(desk: Desk) -> None:
    assert desk.tells("law", "show", "COE-SAV")["row"]["standing"] == "unverified"
    said = desk.tells(
        "law", "confirm", "COE-SAV", "--by", "A. Lawyer", "--confidence", "V1", "--source", "hudoc",
        "--again", "2027-02-01",
    )  # fmt: skip
    row = said["row"]
    assert (row["standing"], row["reviewed_by"], row["review_due"]) == ("citable", "A. Lawyer", "2027-02-01")
    assert "A. Lawyer" in desk.says("law", "show", "COE-SAV").out


def test_a_doubted_row_is_not_cited(desk: Desk) -> None:
    facts = desk.tells("law", "doubt", "EU-QR9", "--by", "A. Lawyer", "--note", "Amended.")
    assert facts["row"]["doubts"] == "Amended."
    listed = desk.tells("law", "list", "--standing", "unverified", "2024/1347")
    assert "EU-QR9" in {row["id"] for row in listed["rows"]}


def test_what_is_not_there_is_said_so(desk: Desk, case: str) -> None:
    for arguments in (
        ("law", "show", "EU-NONE"),
        ("case", "evidence", case, "--to", "ZZ"),
        ("case", "deadlines", case, "--keep", "EU-NONE"),
        ("law", "confirm", "EU-QR9", "--by", "A", "--again", "soon"),
    ):
        said = desk.says(*arguments)
        assert said.code == 2
        assert said.err.count("\n") == 1


def test_deadlines_are_counted_and_explained(desk: Desk, case: str) -> None:
    found = {each["rule"]: each for each in desk.tells("case", "deadlines", case)["deadlines"]}
    appeal = found["LT-APPEAL"]
    assert (appeal["due_on"], appeal["counted_by"], appeal["kept"]) == ("2026-11-25", "notification", None)
    assert "The remedy instruction on the decision itself prevails. Ask a lawyer today." in appeal["says"]
    russian = desk.says("case", "deadlines", case, "--lang", "ru").out
    assert "Отсчёт от уведомления: пятница, 20" in russian


def test_a_deadline_is_kept_when_asked_for_and_then_comes_due(desk: Desk, case: str) -> None:
    assert desk.tells("case", "deadlines", case, "--keep", "LT-APPEAL")["kept"]
    assert desk.tells("case", "deadlines", case, "--keep", "all")["kept"]
    again = desk.tells("case", "deadlines", case, "--keep", "all")
    assert again["kept"] == []
    assert all(each["kept"] for each in again["deadlines"])
    assert "2026-11-25" in desk.says("case", "due").out


def test_evidence_says_what_france_asks_for(desk: Desk, case: str) -> None:
    facts = desk.tells("case", "evidence", case, "--to", "fr", "--procedure", "asylum_regular")
    row = next(each for each in facts["rows"] if each["need"] == "FR-CALL")
    assert row["says"][0] == "France asks for proof of an actual call-up: none yet."
    assert any(text.startswith("Do not ask anyone in the country of origin") for text in row["says"])
    assert "stated, no paper" not in desk.says("case", "evidence", case, "--to", "FR").out
    assert "Ask a lawyer there." in desk.says("case", "evidence", case, "--to", "BR").out


def test_ways_stand_beside_each_other(desk: Desk, case: str) -> None:
    facts = desk.tells("case", "routes", case, "--to", "LT")
    assert [each["route"] for each in facts["routes"]] == ["visa", "permit", "temporary_protection", "asylum"]
    assert all(each["opens"] and each["closes"] for each in facts["routes"])
    assert "Убежище" in desk.says("case", "routes", case, "--lang", "ru").out


def test_prompts_wait_for_a_first_account_and_leave_no_trace(desk: Desk, case: str) -> None:
    before = desk.tells("case", "show", case)
    assert desk.tells("case", "prompts", case)["waiting"]
    assert "once his first free account is noted" in desk.says("case", "prompts", case).out
    assert desk.tells("case", "show", case) == before


def test_a_clock_that_is_wrong_is_warned_about_before_any_day(desk: Desk, case: str) -> None:
    assert desk.says("case", "deadlines", case).err == ""
    assert isinstance(desk.place.clock, FixedClock)
    desk.place.clock.advance(-86_400_000)
    said = desk.says("case", "deadlines", case)
    assert "Set it right before you rely on any day." in said.err
