"""What keeps clients from harm, on the command line: withdraw, whereabouts, friday, call, calls."""

import json
from pathlib import Path

import pytest

from tests.helpers.cli import Desk

DAY_MS = 24 * 3600 * 1000


@pytest.fixture(scope="module")
def vilnius(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, str]:
    """Return an office and the reference of a case whose client has agreed to be kept on file."""
    desk = Desk.at(tmp_path_factory.mktemp("office") / "vilnius")
    reference = desk.opens_case()
    person = next(
        record["id"]
        for record in desk.tells("case", "show", reference)["records"]
        if record["collection"] == "persons"
    )
    sets(desk, reference, "new:consents", f"person_id={person}", "purpose=store", "answer=given",
         "given_on=2026-09-01", "form=signed")  # fmt: skip
    sets(desk, reference, "new:tasks", "what=Ring the lawyer", "due_on=2026-09-24")
    contact = {"channel": "signal", "code_word": "Heron"}
    sets(desk, reference, "persons", f"safe_contact:={json.dumps(contact)}")
    return desk, reference


@pytest.fixture
def desk(vilnius: tuple[Desk, str], tmp_path: Path) -> Desk:
    """Return a copy of the office."""
    return Desk(vilnius[0].place.copied(tmp_path / "vilnius"))


@pytest.fixture
def case(vilnius: tuple[Desk, str]) -> str:
    """Return the reference of the case."""
    return vilnius[1]


def sets(desk: Desk, case: str, record: str, *typed: str) -> None:
    desk.tells("case", "edit", case, record, *(part for each in typed for part in ("--set", each)))


def test_a_withdrawal_says_what_stopped_and_what_nobody_can_take_back(desk: Desk, case: str) -> None:
    said = desk.says("case", "withdraw", case)

    assert said.code == 0
    assert "Withdrawn or refused: 1 consents." in said.out
    assert "Backups and sealed vaults" in said.out
    shown = desk.tells("case", "show", case)["records"]
    assert [each["withdrawn_on"] for each in shown if each["collection"] == "consents"] == ["2026-09-21"]


def test_one_consent_can_be_named(desk: Desk, case: str) -> None:
    shown = desk.tells("case", "show", case)["records"]
    consent = next(each["id"] for each in shown if each["collection"] == "consents")

    assert len(desk.tells("case", "withdraw", case, "--consent", consent)["consents"]) == 1
    assert desk.says("case", "withdraw", case, "--consent", "ffff").code == 2


def test_a_report_freezes_the_case_and_says_what_follows(desk: Desk, case: str) -> None:
    said = desk.says("case", "whereabouts", case, "--status", "detained", "--reporter", "relative",
                     "--certainty", "likely", "--by", "his sister", "--since", "2026-09")  # fmt: skip

    assert said.code == 0
    for words in ("frozen", "The code word counts as burnt", "On offer: L12"):
        assert words in said.out
    report = next(
        each for each in desk.tells("case", "show", case)["records"] if each["collection"] == "whereabouts"
    )
    assert (report["reported_by"], report["since"], report["reported_on"]) == (
        "his sister",
        "2026-09",
        "2026-09-21",
    )


def test_the_friday_sheet_fits_what_a_colleague_needs_and_is_accepted_by_name(desk: Desk) -> None:
    said = desk.says("case", "friday", "--accepted-by", "Birutė")

    assert "2026-09-24  due_on: tasks" in said.out
    assert "code_word" not in said.out
    assert "Next: tasks" in said.out
    assert "May sign: nobody" in said.out
    assert said.out.rstrip().endswith("Accepted by Birutė.")
    assert len(desk.tells("case", "friday", "--counsellor", "Birutė")["cases"]) == 1
    assert desk.tells("case", "friday", "--counsellor", "Asta")["cases"] == []


def test_a_burnt_code_word_is_said_beside_it(desk: Desk, case: str) -> None:
    desk.tells("case", "whereabouts", case, "--status", "unknown", "--reporter", "relative",
               "--certainty", "rumour")  # fmt: skip

    assert "Not safe any more since 2026-09-21" in desk.says("case", "friday").out


def test_a_call_is_kept_two_weeks_then_asked_about_and_erased(desk: Desk) -> None:
    call = desk.tells("case", "call", "--caller", "relative", "--summary", "Her son was taken.")
    assert desk.says("case", "calls").out == "Nothing to decide.\n"
    desk.place.clock.advance(14 * DAY_MS)

    (asked,) = desk.tells("case", "calls")["calls"]
    refused = desk.says("case", "calls", "--keep", call["call"]["id"])

    assert (asked["consent"], asked["holds"]) == ("missing", [])
    assert refused.code == 2
    assert "has not agreed" in refused.err
    assert call["case"]["id"] in desk.tells("case", "calls", "--erase", call["call"]["id"])["records"]
    assert desk.says("case", "show", call["case"]["reference"]).code == 2


def test_a_call_that_the_client_agreed_to_stays(desk: Desk) -> None:
    call = desk.tells("case", "call", "--caller", "comrade", "--summary", "He left the unit.")
    sets(desk, call["case"]["reference"], "new:consents", f"person_id={call['call']['person_id']}",
         "purpose=store", "answer=given", "given_on=2026-09-21", "form=signed")  # fmt: skip

    assert desk.tells("case", "calls", "--keep", call["call"]["id"])["kind"] == "kept"
    assert "open" in desk.says("case", "list").out
