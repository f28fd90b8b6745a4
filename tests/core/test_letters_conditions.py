"""When a sentence may stand: what a record tells is not denied, and what is not there is not told."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.findings import Finding, Severity
from casemgr.letters.writing import Draft, draft
from casemgr.records.case import Case
from casemgr.records.contact import Contact, Session
from casemgr.records.country_finding import CountryFinding
from casemgr.records.criminal_case import CriminalCase
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Fact, LetterUse
from casemgr.records.family_member import FamilyMember
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.stay import Stay
from casemgr.records.visa_attempt import Refusal, VisaAttempt
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
)

NO_CALL_UP = "We know of no call-up and do not claim one."
NO_SUMMONS = "We know of no summons to him."
NO_CASE = "We know of no criminal case against him."
NO_REASON = "We cannot say why he was let through."
NOT_GENUINE = "What we have seen as a copy we cannot call genuine."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def made(desk: Desk, letters: LetterDesk, kind: str = "L01", **fields: Any) -> Draft:
    return draft(letters, start(desk, letters, kind, **fields).id)


def texts(letter: Draft, clause: str = "") -> list[str]:
    """Return the sentences of a letter or of one clause, with plain spaces."""
    told = (each for each in letter.composed.passages if clause in ("", each.clause))
    return [each.text.replace("\u00a0", " ") for each in told]


def findings(letter: Draft, code: str) -> list[Finding]:
    return [each for each in letter.findings if each.code == code]


def never_called(desk: Desk, *kept: str) -> None:
    """Let the profile say that nobody called the client up, with some of what tells of a summons kept."""
    desk.change("case", Case, profiles=("CO_SEC", "EVA_NOT_CALLED"))
    kinds = {"summons": Event, "entry": Document}
    for name in kinds.keys() - set(kept):
        desk.change(name, kinds[name], deleted=True)


def test_hr35_no_summons_is_denied_where_no_record_and_no_paper_tells_of_one(
    desk: Desk, letters: LetterDesk
) -> None:
    never_called(desk)

    letter = made(desk, letters, annexes=())

    assert NO_CALL_UP in texts(letter, "P05")
    assert NO_SUMMONS in texts(letter, "P31")
    assert findings(letter, "E09") == []


@pytest.mark.parametrize("purpose", ["dispatch", "mobilisation", "draft_board", "unknown"])
def test_hr35_e09_a_call_to_service_is_not_denied_and_stops_the_letter(
    desk: Desk, letters: LetterDesk, purpose: str
) -> None:
    never_called(desk, "summons", "entry")
    desk.change("summons", Event, summons_purpose=copy(purpose, desk.kept["entry"]))

    letter = made(desk, letters)

    assert not {NO_CALL_UP, NO_SUMMONS} & set(texts(letter))
    assert (desk.kept["summons"], "recorded", "correct_profile") in {
        (each.record, each.detail, each.remedy) for each in findings(letter, "E09")
    }


def test_hr35_a_call_to_have_data_checked_is_a_summons_and_no_call_up(
    desk: Desk, letters: LetterDesk
) -> None:
    never_called(desk, "summons", "entry")
    desk.change("summons", Event, summons_purpose=copy("data_check", desk.kept["entry"]))

    letter = made(desk, letters)

    assert NO_CALL_UP in texts(letter)
    assert NO_SUMMONS not in texts(letter)
    assert [each for each in findings(letter, "E09") if each.detail == "recorded"] == []


@pytest.mark.parametrize("kind", ["draft_decision", "mobilisation_order"])
def test_hr35_an_order_is_a_call_up_even_where_no_letter_may_tell_of_it(
    desk: Desk, letters: LetterDesk, kind: str
) -> None:
    never_called(desk)
    withheld = told(when("2026-06"), letter_use=LetterUse.NEVER)
    desk.new("order", Event, kind=kind, happened_on=withheld)

    letter = made(desk, letters, annexes=())

    assert not {NO_CALL_UP, NO_SUMMONS} & set(texts(letter))
    assert [each.record for each in findings(letter, "E09")] == [desk.kept["order"]]


def test_hr35_a_paper_that_nobody_entered_as_a_summons_tells_of_one(desk: Desk, letters: LetterDesk) -> None:
    never_called(desk, "entry")

    letter = made(desk, letters)

    assert not {NO_CALL_UP, NO_SUMMONS} & set(texts(letter))
    assert [each.record for each in findings(letter, "E09")] == [desk.kept["entry"]]


PROSECUTED = {
    "charge": "He states that he was charged in August 2026.",
    "wanted_listing": "He states that he was put on a wanted list in August 2026.",
    "trial": "He states that a trial was held in August 2026.",
    "sentence": "He states that he was sentenced in August 2026.",
}


@pytest.mark.parametrize(("kind", "sentence"), PROSECUTED.items())
def test_a_step_of_a_prosecution_is_told_and_no_case_is_denied(
    desk: Desk, letters: LetterDesk, kind: str, sentence: str
) -> None:
    assert NO_CASE in texts(made(desk, letters))
    desk.new("step", Event, kind=kind, happened_on=told(when("2026-08")))

    letter = made(desk, letters)

    assert sentence in texts(letter, "P14")
    assert NO_CASE not in texts(letter)


def test_a_criminal_case_that_no_letter_may_tell_of_is_not_denied(desk: Desk, letters: LetterDesk) -> None:
    stage = told("opened", letter_use=LetterUse.NEVER)
    desk.new("criminal", CriminalCase, country=told("RU"), stage=stage)

    assert NO_CASE not in texts(made(desk, letters, left_out=("P14",)))


def test_e19_no_visa_is_asked_for_somebody_who_is_there_already(desk: Desk, letters: LetterDesk) -> None:
    assert findings(made(desk, letters), "E20") == []
    desk.change("georgia", Stay, country=original("LT", desk.kept["stamp"]))

    assert [(each.record, each.blocks) for each in findings(made(desk, letters), "E20")] == [
        (desk.kept["georgia"], True)
    ]
    assert findings(made(desk, letters, "L03"), "E20") == []


def test_e02_a_call_from_a_relative_is_no_ground(desk: Desk, letters: LetterDesk) -> None:
    for name in [name for name in desk.kept if name.startswith("contact")]:
        desk.change(name, Contact, deleted=True)
    for name in ("passport scan", "registration", "entry", "application", "stamp", "declaration"):
        desk.change(name, Document, deleted=True)
    desk.change("passport", IdentityDocument, deleted=True)
    session = observed(Session(on=date(2026, 11, 19), mode="phone"))
    desk.new("mother", Contact, session=session, caller="relative", erase_on=date(2026, 12, 3))

    assert findings(made(desk, letters, annexes=()), "E02")

    desk.change("mother", Contact, caller="client")

    assert findings(made(desk, letters, annexes=()), "E02") == []


def test_e02_the_ground_is_what_the_letter_prints(desk: Desk, letters: LetterDesk) -> None:
    assert findings(made(desk, letters, left_out=("S6",)), "E02") == []

    assert findings(made(desk, letters, left_out=("S6", "S7")), "E02")


def test_w20_a_fact_that_was_seen_names_its_paper(desk: Desk, letters: LetterDesk) -> None:
    assert findings(made(desk, letters), "W21") == []
    desk.change("georgia", Stay, since=original(when("2026-07-03")))

    [finding] = findings(made(desk, letters), "W21")

    assert (finding.record, finding.field, finding.severity, finding.remedy) == (
        desk.kept["georgia"],
        "since",
        Severity.WARNING,
        "link_paper",
    )


def test_a_copy_that_is_not_listed_is_not_called_genuine_either(desk: Desk, letters: LetterDesk) -> None:
    for name in ("entry", "application"):
        desk.change(name, Document, deleted=True)
    desk.change("summons", Event, deleted=True)
    desk.change("acs", Event, happened_on=told(when("2026-06-12")))
    assert NOT_GENUINE not in texts(made(desk, letters, annexes=()))

    desk.change("military", MilitaryProfile, service=copy("none"))

    assert NOT_GENUINE in texts(made(desk, letters, annexes=()))


def test_hr11_what_another_office_saw_as_a_copy_is_its_copy(desk: Desk, letters: LetterDesk) -> None:
    for name in ("entry", "application"):
        desk.change(name, Document, deleted=True)
    desk.change("summons", Event, deleted=True)
    desk.change("acs", Event, happened_on=told(when("2026-06-12")))
    elsewhere = copy(when("2026-07-01"), office=desk.kept["tbilisi"])
    desk.new("their summons", Event, kind="summons", summons_dated=elsewhere)

    assert "copy" in " ".join(texts(made(desk, letters, annexes=()), "P04"))
    assert NOT_GENUINE not in texts(made(desk, letters, annexes=()))


def test_a_lawful_exit_is_wondered_at_only_where_leaving_was_barred(desk: Desk, letters: LetterDesk) -> None:
    assert NO_REASON in texts(made(desk, letters))
    desk.change("summons", Event, summons_service=copy("in_person_signed", desk.kept["entry"]))

    letter = made(desk, letters)

    assert texts(letter, "P15") == []
    assert NO_REASON not in texts(letter)
    assert "He states that he left at a land crossing and was not stopped." in texts(letter, "P26")


def test_a_return_is_spoken_of_where_a_mission_asked_for_one(desk: Desk, letters: LetterDesk) -> None:
    back = "To apply in Russia he would have to return there."
    assert back in texts(made(desk, letters))
    desk.change("attempt", VisaAttempt, refusal=told(Refusal(reason="funds_insurance", written=True)))

    letter = made(desk, letters)

    assert texts(letter, "P16")
    assert back not in texts(letter)


def country_letter(desk: Desk, letters: LetterDesk, *states: str) -> Draft:
    for number, state in enumerate(states):
        desk.new(
            f"finding {number}",
            CountryFinding,
            country=state,
            topic="refusal",
            publisher="Example Monitor",
            work="Objectors before courts",
            published=when("2026-03"),
            grade="report",
            captured_on=date(2026, 11, 2),
            contrary=False,
            says=Fact(value="Courts do not accept conviction.", source=told("").source),
        )
    return made(desk, letters, "L04")


def cited(letter: Draft, state: str) -> list[str]:
    return [each for each in letter.composed.body.notes if each.startswith(f"{state}-")]


def test_a_country_letter_cites_the_law_of_its_country_whoever_the_client_is(
    desk: Desk, letters: LetterDesk
) -> None:
    letter = country_letter(desk, letters, "BY")

    assert cited(letter, "BY")
    assert cited(letter, "RU") == []
    assert findings(letter, "E07") == []


def test_a_country_letter_asks_for_no_profile_and_names_each_code(desk: Desk, letters: LetterDesk) -> None:
    desk.change("case", Case, profiles=("FAMILY_OF",))

    letter = country_letter(desk, letters, "RU")

    assert {"RU-328", "RU-332", "RU-337", "RU-647"} <= set(cited(letter, "RU"))
    articles = [each for each in texts(letter, "origin_law") if "Article 33" in each]
    assert len(articles) == 2
    assert all("Criminal Code of the Russian Federation" in each for each in articles)


def test_a_basis_of_a_country_letter_rests_on_its_countries(desk: Desk, letters: LetterDesk) -> None:
    letter = country_letter(desk, letters, "RU")

    facts = {fact for each in letter.composed.passages if each.clause == "origin_law" for fact in each.facts}

    assert f"{desk.kept['finding 0']}.country" in facts
    assert f"{desk.kept['client']}.citizenships" not in facts


def test_l11_lists_the_papers_that_bear_on_the_needs_and_no_summons(desk: Desk, letters: LetterDesk) -> None:
    desk.paper("report", kind="clinician_report", form=original("original"))

    listed = " ".join(texts(made(desk, letters, "L11", annexes=()), "S7"))

    assert "clinician" in listed
    assert "summons" not in listed


def test_a_stay_that_has_ended_is_told_as_past(desk: Desk, letters: LetterDesk) -> None:
    desk.new(
        "kazakhstan",
        Stay,
        country=told("KZ"),
        since=told(when("2023")),
        until=told(when("2024")),
        legal_basis=told("visa_free"),
        protection_obstacle=told("Nobody took his application."),
    )

    said = " ".join(texts(made(desk, letters), "P17"))

    assert "he was there without a visa, as the rules allow" in said
    assert "he is there" not in said


def test_a_relatives_care_is_told_once(desk: Desk, letters: LetterDesk) -> None:
    cared = told("His sister looks after him.")
    desk.new("sister", FamilyMember, relation=told("sibling"), country="LT", dependency=cared)

    said = " ".join(texts(made(desk, letters, "L06")))

    assert said.count("his sister looks after him") == 1


def test_no_caution_about_copies_stands_where_no_sentence_tells_of_one(
    desk: Desk, letters: LetterDesk
) -> None:
    for name in ("entry", "application"):
        desk.change(name, Document, deleted=True)
    desk.change("summons", Event, deleted=True)
    desk.change("acs", Event, happened_on=told(when("2026-06-12")))
    desk.new("elsewhere", VisaAttempt, state=copy("LT"))

    assert NOT_GENUINE not in texts(made(desk, letters, annexes=()))
