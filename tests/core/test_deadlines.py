"""Deadlines of a case: worked examples from the research, what prevails, what is kept, and what is said."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.casework.case_file import CaseFile, PersonFile, case_file
from casemgr.casework.cases import open_case
from casemgr.casework.computed import ComputedDeadline
from casemgr.casework.deadline_keeping import clock_in_doubt, keep_deadlines, reminders_of
from casemgr.casework.deadlines import deadlines_of, gaps_of
from casemgr.clock import FixedClock
from casemgr.law.library import load_law
from casemgr.law.terms import Term, Unit
from casemgr.places import resources
from casemgr.records.deadline import Deadline
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.partial_date import PartialDate
from casemgr.records.printed_term import PrintedTerm
from casemgr.records.procedure import Procedure
from casemgr.records.protection_claim import Fingerprints, ProtectionClaim, Transfer
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.records.visa_attempt import VisaAttempt
from casemgr.store.store import Store
from casemgr.vocabulary import load_vocabularies
from tests.helpers.case_files import case_of, contested, known
from tests.helpers.offices import advance, open_store

LAW = load_law(resources() / "law")
RULES = LAW.deadlines
TODAY = date(2026, 11, 22)
PREVAILS = "The remedy instruction on the decision itself prevails. Ask a lawyer today."


def claim(country: str, decision: str = "rejected", procedure: str = "asylum_regular", **fields: Any) -> Any:
    """A claim lodged and notified under the new law, unless fields say otherwise."""
    usual = {"lodged_on": "2026-07-01", "registered_on": "2026-07-01", "notified_on": "2026-11-20"}
    given_ = {"country": country, "decision": decision, "procedure": procedure} | usual | fields
    return known(ProtectionClaim, **{name: value for name, value in given_.items() if value})


def found(*records: Record, on: date = TODAY, **client: Any) -> dict[str, ComputedDeadline]:
    """The deadlines of a client by rule."""
    return {each.rule.id: each for each in deadlines_of(case_of(*records, **client), RULES, on)}


OLD = {"lodged_on": "2026-03-01", "registered_on": "2026-03-01"}
TRANSFER = "AMMR_take_charge"


def moved(**parts: Any) -> Fact[Transfer]:
    """What is known of a transfer; days are given as text."""
    days = {"requested", "accepted", "decided", "notified", "window_ends"}
    held: dict[str, Any] = {
        name: PartialDate.parse(part) if name in days else part for name, part in parts.items()
    }
    return Fact(value=Transfer(**held), source=Source.SEEN_ORIGINAL)


def stay(country: str, basis: str, since: str = "2026-07-03", **fields: Any) -> Any:
    return known(Stay, country=country, legal_basis=basis, since=since, **fields)


def passport(kind: str, expires: str) -> Any:
    paper = Paper(country="BY", expires=PartialDate.parse(expires))
    return known(IdentityDocument, kind=kind, paper=paper)


def e_summons(**fields: Any) -> Any:
    return known(
        Event, kind="summons", summons_service="e_register", summons_served_on="2026-07-01", **fields
    )


EXAMPLES: list[tuple[Any, dict[str, Any], str, str, str]] = [
    # D1: appeals
    (claim("LT", "inadmissible"), {}, "LT-APPEAL", "2026-11-25", "2026-11-25"),
    (claim("LT", "inadmissible"), {}, "EU-APPEAL-SHORT", "2026-11-25", "2026-11-25"),
    (claim("AT", "rejected", "asylum_accelerated"), {}, "EU-APPEAL-ACCELERATED", "2026-11-25", "2026-11-25"),
    (claim("AT", "rejected", "asylum_accelerated"), {}, "EU-REMAIN", "2026-11-25", "2026-11-25"),
    (claim("AT", "inadmissible"), {}, "EU-REMAIN-INADMISSIBLE", "2026-11-25", "2026-11-25"),
    (claim("AT"), {}, "EU-APPEAL-REGULAR", "2026-12-04", "2026-12-04"),
    (claim("LT", **OLD), {}, "LT-APPEAL-EMERGENCY", "2026-11-27", "2026-11-27"),
    (claim("LT", **OLD), {}, "LT-APPEAL-ORDINARY", "2026-12-04", "2026-12-04"),
    (
        claim("LT", appeal_notified_on="2026-11-20", **OLD),
        {},
        "LT-COURT-EMERGENCY",
        "2026-12-04",
        "2026-12-04",
    ),
    (claim("DE", **OLD), {}, "DE-APPEAL", "2026-12-04", "2026-12-04"),
    (claim("DE", "manifestly_unfounded", **OLD), {}, "DE-APPEAL-SHORT", "2026-11-27", "2026-11-27"),
    (
        claim("DE", "", TRANSFER, transfer=moved(notified="2026-11-20"), **OLD),
        {},
        "DE-TRANSFER",
        "2026-11-27",
        "2026-11-27",
    ),
    (claim("PL"), {}, "PL-APPEAL", "2026-12-04", "2026-12-04"),
    (claim("PL", "inadmissible"), {}, "PL-APPEAL-SHORT", "2026-11-27", "2026-11-27"),
    (claim("PL", appeal_notified_on="2026-11-20"), {}, "PL-COURT", "2026-12-20", "2026-12-21"),
    (claim("FR"), {}, "FR-APPEAL", "2026-12-20", "2026-12-21"),
    (claim("FR"), {}, "FR-LEGAL-AID", "2026-12-05", "2026-12-07"),
    (
        known(VisaAttempt, state="FR", outcome="refused", notified_on="2026-11-20"),
        {},
        "FR-VISA",
        "2026-12-20",
        "2026-12-21",
    ),
    (claim("GE", "inadmissible", "admissibility"), {}, "GE-APPEAL-INADMISSIBLE", "2026-11-27", "2026-11-27"),
    (claim("GE", "rejected", "asylum_accelerated"), {}, "GE-APPEAL-ACCELERATED", "2026-11-30", "2026-11-30"),
    (claim("GE", "rejected", "admissibility"), {}, "GE-APPEAL-ADMISSIBILITY", "2026-11-27", "2026-11-27"),
    (claim("GE"), {}, "GE-APPEAL-REGULAR", "2026-11-30", "2026-11-30"),
    (claim("GE", appeal_notified_on="2026-11-20"), {}, "GE-LEAVE", "2026-11-30", "2026-11-30"),
    (
        known(Procedure, country="LT", procedure="RP_other", appeal_notified_on="2026-11-20"),
        {},
        "LT-COURT",
        "2026-12-20",
        "2026-12-21",
    ),
    (
        known(Procedure, country="LT", procedure="RP_other", appeal_notified_on="2026-11-20"),
        {},
        "LT-COURT-SEPARATE",
        "2026-11-27",
        "2026-11-27",
    ),
    (
        known(Procedure, country="LT", procedure="RP_other", appeal_decided_on="2026-11-20"),
        {},
        "LT-COURT-RESTORATION",
        "2027-02-20",
        "2027-02-22",
    ),
    # D2: clocks of a decision
    (claim("AT", notified_on=""), {}, "EU-DECISION", "2027-01-01", "2027-01-04"),
    (claim("AT", notified_on=""), {}, "EU-DECISION-LONGEST", "2028-04-01", "2028-04-03"),
    (claim("LT", **OLD), {}, "LT-DECISION", "2026-09-01", "2026-09-01"),
    (
        known(
            Procedure, country="DE", procedure="return", decision="return_ordered", notified_on="2026-11-20"
        ),
        {},
        "EU-AFTER-RETURN",
        "2026-12-01",
        "2026-12-01",
    ),
    (
        claim("GE", "pending", "asylum_accelerated", lodged_on="2026-11-02"),
        {},
        "GE-DECISION-ACCELERATED",
        "2026-12-02",
        "2026-12-02",
    ),
    (stay("GE", "irregular", "2026-11-20"), {}, "GE-INTENTION", "2026-11-21", "2026-11-21"),
    # D3: responsibility
    (
        claim("DE", "", "", transfer=moved(notified="2026-11-20")),
        {},
        "AMMR-APPEAL",
        "2026-11-27",
        "2026-11-27",
    ),
    (
        claim("DE", "", "", transfer=moved(notified="2026-11-20")),
        {},
        "AMMR-REMAIN",
        "2026-11-27",
        "2026-11-27",
    ),
    (claim("DE", "", ""), {}, "AMMR-TAKE-CHARGE", "2026-09-01", "2026-09-01"),
    (
        claim("DE", "", "", fingerprints=Fact(value=Fingerprints(taken="yes"), source=Source.SEEN_COPY)),
        {},
        "AMMR-TAKE-CHARGE-HIT",
        "2026-08-01",
        "2026-08-03",
    ),
    (
        claim("DE", "", "", transfer=moved(requested="2026-08-20")),
        {},
        "AMMR-REPLY",
        "2026-09-20",
        "2026-09-21",
    ),
    (
        claim("DE", "", "AMMR_take_back", transfer=moved(requested="2026-08-20")),
        {},
        "AMMR-TAKE-BACK",
        "2026-09-03",
        "2026-09-03",
    ),
    (
        claim("DE", "", "", transfer=moved(accepted="2026-09-10")),
        {},
        "AMMR-DECISION",
        "2026-09-24",
        "2026-09-24",
    ),
    (
        claim("DE", "", "", transfer=moved(accepted="2026-09-10")),
        {},
        "AMMR-TRANSFER",
        "2027-03-10",
        "2027-03-10",
    ),
    (
        claim("DE", "", "", transfer=moved(accepted="2026-09-10", longer_because="imprisoned")),
        {},
        "AMMR-TRANSFER-IMPRISONED",
        "2027-09-10",
        "2027-09-10",
    ),
    (
        claim("DE", "", "", transfer=moved(accepted="2026-09-10", longer_because="absconded")),
        {},
        "AMMR-TRANSFER-ABSCONDED",
        "2029-09-10",
        "2029-09-10",
    ),
    (stay("PL", "RP_temp", valid_until="2026-05-01"), {}, "AMMR-PERMIT", "2029-05-01", "2029-05-01"),
    (stay("PL", "visa_D", valid_until="2026-05-01"), {}, "AMMR-VISA", "2027-11-01", "2027-11-01"),
    (stay("PL", "irregular", "2026-06-01"), {}, "AMMR-ENTRY", "2028-02-01", "2028-02-01"),
    (claim("DE", "", "", **OLD), {}, "DUBLIN-REQUEST", "2026-06-01", "2026-06-01"),
    (
        claim("DE", "", "", transfer=moved(accepted="2026-04-10"), **OLD),
        {},
        "DUBLIN-TRANSFER",
        "2026-10-10",
        "2026-10-12",
    ),
    # D4: stays, papers, clocks of the state of origin
    (stay("GE", "visa_free"), {}, "GE-STAY-RU", "2027-07-02", "2027-07-02"),
    (stay("GE", "visa_free"), {"nation": "BY"}, "GE-STAY-BY", "2027-07-02", "2027-07-02"),
    (stay("GE", "visa_free"), {"nation": "UA"}, "GE-STAY-UA", "2029-07-02", "2029-07-02"),
    (stay("AM", "visa_free"), {}, "AM-STAY-RU", "2026-12-29", "2026-12-29"),
    (stay("DE", "visa_C"), {}, "SCHENGEN-90", "2026-09-30", "2026-09-30"),
    (stay("LT", "visa_hum"), {}, "LT-HUMV-2022", "2027-01-02", "2027-01-02"),
    (stay("PL", "visa_hum"), {}, "PL-D21", "2027-07-02", "2027-07-02"),
    (stay("LT", "TP"), {"nation": "UA"}, "EU-TP", "2027-03-04", "2027-03-04"),
    (stay("LT", "RP_temp"), {}, "LT-RM-ENDS", "2026-05-02", "2026-05-02"),
    (passport("BY_PASS", "2027-05-04"), {"nation": "BY"}, "PASSPORT-BY", "2027-05-04", "2027-05-04"),
    (passport("TRAV_PASS", "2027-08-30"), {}, "PASSPORT", "2027-08-30", "2027-08-30"),
    (passport("UA_TRAV", "2027-08-30"), {"nation": "UA"}, "PAPER", "2027-08-30", "2027-08-30"),
    (e_summons(), {}, "RU-ESUMMONS-EXIT", "2026-07-01", "2026-07-01"),
    (e_summons(), {}, "RU-ESUMMONS-SERVED", "2026-07-08", "2026-07-08"),
    (e_summons(), {}, "RU-ESUMMONS-MEASURES", "2026-07-21", "2026-07-21"),
    (e_summons(), {}, "RU-ESUMMONS-APPEAR", "2026-07-31", "2026-07-31"),
]


@pytest.mark.parametrize(
    ("record", "client", "rule", "due", "rolled"), EXAMPLES, ids=lambda part: str(part)[:24]
)
def test_a_worked_example(record: Record, client: dict[str, Any], rule: str, due: str, rolled: str) -> None:
    deadline = found(record, **client)[rule]
    assert (str(deadline.due_on), str(deadline.rolled_on)) == (due, rolled)
    assert LAW.sentences.text(deadline.explanation[-1]) == PREVAILS


def test_every_rule_but_the_chained_ones_has_a_worked_example() -> None:
    exampled = {rule for _, _, rule, _, _ in EXAMPLES}
    chained = {name for name, rule in RULES.rules.items() if rule.after}
    rest = set(RULES.rules) - exampled - chained
    assert rest == {"AMMR-TRANSFER-REAPPEARED", "AMMR-ABSENCE", "AMMR-BORDER", "DUBLIN-REPLY-BACK",
                    "GE-DECISION-REGULAR"}  # fmt: skip


def test_the_remaining_rules_count_too() -> None:
    reappeared = moved(window_ends="2027-01-10", longer_because="reappeared")
    assert (
        str(found(claim("DE", "", "", transfer=reappeared))["AMMR-TRANSFER-REAPPEARED"].due_on)
        == "2027-04-10"
    )
    assert str(found(stay("PL", "tolerated", until="2026-03-01"))["AMMR-ABSENCE"].due_on) == "2026-12-01"
    border = claim("PL", "rejected", "asylum_border", decided_on="2026-11-01")
    assert str(found(border)["AMMR-BORDER"].due_on) == "2028-02-01"
    back = claim("DE", "", "AMMR_take_back", transfer=moved(requested="2026-04-10"), **OLD)
    assert str(found(back)["DUBLIN-REPLY-BACK"].due_on) == "2026-05-10"
    waiting = found(claim("GE", "pending", lodged_on="2026-11-02"))["GE-DECISION-REGULAR"]
    assert (str(waiting.due_on), str(waiting.longest_on)) == ("2027-05-02", "2028-08-02")


REFUSALS = (
    "inadmissible",
    "discontinued",
    "withdrawn",
    "manifestly_unfounded",
    "rejected",
    "subsidiary_protection",
)
ASYLUM = ("asylum_regular", "asylum_accelerated", "asylum_border", "admissibility", "subsequent")
DECIDED = tuple(
    pair for pair in product(REFUSALS, ASYLUM) if pair != ("subsidiary_protection", "admissibility")
)
"""Nobody is protected at the stage of admissibility."""

NO_STAY = {*product(REFUSALS[:4], ASYLUM), *product(("rejected",), ASYLUM[1:])}
"""Where the Union lets nobody stay for an appeal alone (EU-APR68)."""


@pytest.mark.parametrize("country", ["AT", "LT", "DE", "PL", "FR", "GE"])
@pytest.mark.parametrize(("decision", "procedure"), DECIDED)
def test_no_refusal_is_without_a_term_of_appeal(country: str, decision: str, procedure: str) -> None:
    kinds = {each.rule.kind for each in found(claim(country, decision, procedure)).values()}
    assert "appeal" in kinds
    asked = country != "GE" and (decision, procedure) in NO_STAY
    assert ("request_to_remain" in kinds) == asked


@pytest.mark.parametrize("country", ["LT", "DE", "PL", "FR"])
@pytest.mark.parametrize(("decision", "procedure"), DECIDED)
def test_no_refusal_of_an_old_claim_is_without_one(country: str, decision: str, procedure: str) -> None:
    assert "appeal" in {each.rule.kind for each in found(claim(country, decision, procedure, **OLD)).values()}


def test_a_rule_that_says_more_stands_alone() -> None:
    accelerated = found(claim("AT", "rejected", "asylum_accelerated"))
    assert {"EU-APPEAL-ACCELERATED"} == {name for name in accelerated if "APPEAL" in name}
    unknown = found(claim("AT", "rejected", ""))
    assert {"EU-APPEAL-ACCELERATED", "EU-APPEAL-REGULAR"} <= set(unknown)


@pytest.mark.parametrize("kind", ["UA_TRAV", "CTD", "RP", "FP"])
def test_only_holders_of_a_russian_passport_hear_of_russian_passports(kind: str) -> None:
    for nation in ("UA", "RU"):
        assert "Russian" not in told(found(passport(kind, "2027-08-30"), nation=nation)["PAPER"])[0]
    assert "PAPER" not in found(passport("TRAV_PASS", "2027-08-30"))
    assert "PASSPORT" not in found(passport("TRAV_PASS", "2027-08-30"), nation="GE")


def test_an_unknown_notification_counts_from_the_decision() -> None:
    deadline = found(claim("LT", notified_on="", decided_on="2026-11-12"))["LT-APPEAL"]
    assert (str(deadline.due_on), deadline.counting.by) == ("2026-11-17", "decision")
    assert "The day of notification is not known" in told(deadline)[1]


def told(deadline: ComputedDeadline, language: str = "en") -> list[str]:
    return [LAW.sentences.text(each, language) for each in deadline.explanation]


def test_without_any_day_there_is_nothing_to_count() -> None:
    assert found(known(ProtectionClaim, country="LT", decision="rejected")) == {}


def test_the_earliest_day_that_a_rough_date_can_mean_counts() -> None:
    deadline = found(claim("LT", notified_on="2026-11"))["LT-APPEAL"]
    assert str(deadline.due_on) == "2026-11-06"
    assert "All that is known is: November\xa02026." in " ".join(told(deadline))


def test_while_offices_differ_the_earlier_day_counts() -> None:
    days = [
        Fact(value=PartialDate.parse(day), source=Source.SEEN_COPY) for day in ("2026-11-20", "2026-11-18")
    ]
    file = case_of(claim("LT"))
    (person,) = file.persons
    differing = contested(person.bound[0].record, "notified_on", *days)
    open_file = CaseFile(file.case, (PersonFile(person.person, person.roles, (differing,)),), ())
    deadline = next(each for each in deadlines_of(open_file, RULES, TODAY) if each.rule.id == "LT-APPEAL")
    assert (str(deadline.due_on), deadline.counting.contested) == ("2026-11-23", True)
    assert any("Two offices noted different days" in text for text in told(deadline))


PRINTED = [
    (PrintedTerm(count=14, counted_in="days"), "2026-12-04", True),
    (PrintedTerm(count=7, counted_in="days"), "2026-11-27", False),
    (PrintedTerm(count=1, counted_in="weeks"), "2026-11-27", False),
    (PrintedTerm(last_day=date(2026, 11, 24)), "2026-11-24", True),
    (PrintedTerm(count=30, counted_in="days", last_day=date(2026, 11, 24)), "2026-11-24", True),
]


@pytest.mark.parametrize(("printed", "due", "differs"), PRINTED, ids=str)
def test_what_the_decision_says_wins_and_a_mismatch_warns(
    printed: PrintedTerm, due: str, differs: bool
) -> None:
    remedy = Fact(value=printed, source=Source.SEEN_ORIGINAL)
    deadline = found(claim("AT", "inadmissible", remedy_term=remedy))["EU-APPEAL-SHORT"]
    assert (str(deadline.due_on), deadline.overridden) == (due, differs)
    assert str(deadline.computed_on) == "2026-11-25"
    assert any("that prevails; the rule gives" in text for text in told(deadline)) is differs


@pytest.mark.parametrize(
    "printed",
    [PrintedTerm(), PrintedTerm(count=7), PrintedTerm(count=-7, counted_in="days"),
     PrintedTerm(count=7, counted_in="moons"), PrintedTerm(where="court")], ids=str,
)  # fmt: skip
def test_a_printed_term_that_says_no_day_leaves_the_rule(printed: PrintedTerm) -> None:
    remedy = Fact(value=printed, source=Source.SEEN_ORIGINAL)
    deadline = found(claim("AT", "inadmissible", remedy_term=remedy))["EU-APPEAL-SHORT"]
    assert deadline.printed_on is None
    assert "Type the term that the decision or paper itself prints: it prevails over this count." in told(
        deadline
    )


def test_the_permit_itself_says_how_long_a_stay_is_lawful() -> None:
    shorter = found(stay("GE", "visa_free", valid_until="2026-12-31"))["GE-STAY-RU"]
    assert (str(shorter.due_on), shorter.overridden) == ("2026-12-31", True)


def test_hr28_the_request_to_remain_is_a_deadline_of_its_own_and_never_later() -> None:
    printed = Fact(value=PrintedTerm(count=10, counted_in="days"), source=Source.SEEN_ORIGINAL)
    due = found(claim("AT", "rejected", "asylum_accelerated", remedy_term=printed))
    assert str(due["EU-APPEAL-ACCELERATED"].due_on) == "2026-11-30"
    assert str(due["EU-REMAIN"].due_on) == "2026-11-25"
    regular = found(claim("AT"))
    assert not [rule for rule in regular if rule.startswith("EU-REMAIN")]


def test_hr28_an_overstay_is_shown_as_one_and_the_rule_names_its_day() -> None:
    texts = told(found(stay("GE", "visa_free", "2025-10-01"))["GE-STAY-RU"])
    assert "The lawful stay ended on Wednesday, 30\xa0September\xa02026: an overstay of 53 days." in texts
    assert "By the rule as looked up on Sunday, 1\xa0November\xa02026; ask a local lawyer." in texts


def test_what_is_overdue_sends_to_a_lawyer() -> None:
    late = found(claim("LT"), on=date(2026, 12, 1))["LT-APPEAL"]
    assert "Overdue by 6 days: ask a lawyer about restoration today." in told(late)
    done = found(claim("LT", appealed_on="2026-11-24"), on=date(2026, 12, 1))["LT-APPEAL"]
    assert done.answered
    assert not any("Overdue" in text for text in told(done))


@pytest.mark.parametrize(
    ("lodged", "rules", "certain"),
    [
        ("2026-06-11", {"LT-APPEAL-EMERGENCY", "LT-APPEAL-ORDINARY"}, True),
        ("2026-06-12", {"LT-APPEAL", "EU-APPEAL-REGULAR"}, True),
        ("2026-06", {"LT-APPEAL-EMERGENCY", "LT-APPEAL-ORDINARY", "LT-APPEAL", "EU-APPEAL-REGULAR"}, False),
        ("", {"LT-APPEAL-EMERGENCY", "LT-APPEAL-ORDINARY", "LT-APPEAL", "EU-APPEAL-REGULAR"}, False),
    ],
)
def test_hr27_the_day_of_lodging_decides_and_in_doubt_both_count(
    lodged: str, rules: set[str], certain: bool
) -> None:
    due = found(claim("LT", lodged_on=lodged, registered_on="", decided_on="2026-11-12"))
    appeals = {name: each for name, each in due.items() if each.rule.kind == "appeal"}
    assert set(appeals) == rules
    assert {each.certain for each in appeals.values()} == {certain}


def test_hr27_registration_decides_on_responsibility_and_june_is_in_doubt() -> None:
    due = found(claim("DE", "", "", registered_on="2026-06-20"))
    assert {"AMMR-TAKE-CHARGE", "DUBLIN-REQUEST"} <= set(due)
    assert not due["AMMR-TAKE-CHARGE"].certain
    assert not due["DUBLIN-REQUEST"].certain
    assert "DUBLIN-REQUEST" not in found(claim("DE", "", "", registered_on="2026-07-01"))


def test_one_event_starts_a_chain() -> None:
    due = found(claim("DE", "", TRANSFER))
    chain = [due[f"AMMR-{name}"] for name in ("TAKE-CHARGE", "REPLY", "DECISION", "TRANSFER")]
    assert [str(each.due_on) for each in chain] == ["2026-09-01", "2026-10-01", "2026-10-15", "2027-04-01"]
    assert {each.counting.by for each in chain[1:]} == {"other_deadline"}
    assert "the end of another limit" in told(chain[1])[1]
    known_reply = found(claim("DE", "", "", transfer=moved(requested="2026-07-10")))["AMMR-REPLY"]
    assert (str(known_reply.due_on), known_reply.counting.by) == ("2026-08-10", "event")


@pytest.mark.parametrize("procedure", ["", "asylum_regular", "asylum_border"])
@pytest.mark.parametrize("dates", [{}, OLD])
def test_without_a_transfer_nobody_is_told_until_when_one_is_possible(
    procedure: str, dates: dict[str, str]
) -> None:
    due = found(claim("DE", "", procedure, **dates))
    assert {each.rule.kind for each in due.values()} & {"transfer_window"} == set()
    assert not [name for name in due if "REPLY" in name or name == "AMMR-DECISION"]
    assert {"AMMR-TAKE-CHARGE", "DUBLIN-REQUEST"} & set(due)


def test_the_earliest_of_the_limits_before_starts_the_next() -> None:
    hit = Fact(value=Fingerprints(taken="yes"), source=Source.SEEN_COPY)
    due = found(claim("DE", "", TRANSFER, fingerprints=hit))
    assert str(due["AMMR-REPLY-HIT"].due_on) == "2026-08-15"
    assert str(due["AMMR-TRANSFER"].due_on) == "2027-02-15"
    back = found(claim("DE", "", "AMMR_take_back", transfer=moved(requested="2026-08-20")))
    assert str(back["AMMR-TRANSFER"].due_on) == "2027-03-03"
    assert not {"AMMR-TAKE-CHARGE", "AMMR-REPLY"} & set(back)


def test_hr29_the_exit_ban_is_never_told_of_reservists() -> None:
    assert "RU-ESUMMONS-EXIT" in found(e_summons(), profiles=("EVA_CALLED",))
    assert "RU-ESUMMONS-EXIT" not in found(e_summons(), profiles=("EVA_CALLED", "RES_MOBILISED"))


def test_days_off_lengthen_no_stay_and_no_paper() -> None:
    for rule in RULES.rules.values():
        assert not (rule.rolls and rule.kind in ("stay_ends", "paper_expires", "programme_ends")), rule.id
    saturday = found(stay("GE", "visa_free", valid_until="2026-12-26"))["GE-STAY-RU"]
    assert saturday.rolled_on == saturday.due_on


def test_what_is_not_known_of_a_client_rules_no_stay_out() -> None:
    unknown = found(stay("GE", "visa_free"), nation=None)
    assert {"GE-STAY-RU", "GE-STAY-BY", "GE-STAY-UA"} <= set(unknown)
    assert not [rule for rule in found(stay("GE", "visa_free"), nation="KZ") if rule.startswith("GE-STAY")]


def test_a_paper_summons_starts_no_clock_of_the_register() -> None:
    assert found(known(Event, kind="summons", summons_served_on="2026-07-01")) == {}


def test_reminders_come_seven_three_and_one_day_before_and_on_the_day() -> None:
    deadline = found(claim("AT"))["EU-APPEAL-REGULAR"]
    assert [str(day) for day in deadline.reminders] == [
        "2026-11-27",
        "2026-12-01",
        "2026-12-03",
        "2026-12-04",
    ]
    remind = [day for day in range(1, 14) if deadline.reminder_on(date(2026, 12, day))]
    assert remind == [1, 3, 4, *range(5, 14)]


def test_a_passport_is_remembered_a_year_and_a_half_ahead() -> None:
    deadline = found(passport("BY_PASS", "2028-05-04"), nation="BY")["PASSPORT-BY"]
    assert [str(day) for day in deadline.reminders] == [
        "2026-11-04",
        "2027-05-04",
        "2027-11-04",
        "2028-02-04",
    ]


def test_what_is_badly_known_says_so_and_stale_rules_too() -> None:
    assert "The rule is from memory or was not read. Ask a lawyer." in told(found(claim("FR"))["FR-APPEAL"])
    rule = RULES.rules["FR-APPEAL"]
    stale = found(claim("FR"), on=rule.review_due + timedelta(days=1))["FR-APPEAL"]
    assert any("due for another look" in text for text in told(stale))
    locked = found(claim("FR"), on=rule.locked_from)["FR-APPEAL"]
    assert any("too long ago to be relied on" in text for text in told(locked))


def test_what_was_not_researched_is_said() -> None:
    assert [gap.id for gap in gaps_of(case_of(claim("LV")), RULES)] == ["LV"]
    assert gaps_of(case_of(claim("GE")), RULES) == ()


def test_only_what_is_for_the_client_to_keep_is_his() -> None:
    due = found(claim("LT"))
    assert due["LT-APPEAL"].ours
    assert not due["EU-DECISION"].ours


@given(
    st.dates(date(2022, 1, 1), date(2030, 1, 1)), st.sampled_from(["LT", "DE", "FR", "PL", "GE", "LV", "AT"])
)
def test_the_day_shown_first_is_never_the_later_one(notified: date, country: str) -> None:
    for each in deadlines_of(case_of(claim(country, notified_on=str(notified))), RULES, TODAY):
        assert each.due_on <= each.rolled_on
        assert each.due_on <= (each.longest_on or each.due_on)
        assert each.reminders == tuple(sorted(each.reminders))


@given(st.sampled_from(EXAMPLES))
def test_every_explanation_is_in_both_languages(example: tuple[Any, ...]) -> None:
    record, client, rule, _, _ = example
    deadline = found(record, **client)[rule]
    for english, russian in zip(told(deadline), told(deadline, "ru"), strict=True):
        assert english != russian
        assert ".." not in russian
        assert "{" not in english + russian


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def opened(store: Store, record: Any) -> CaseFile:
    """A kept case to whose client a record belongs."""
    words = load_vocabularies(resources() / "vocabularies")["code_name"]
    case = open_case(store, words, "en")
    store.put(replace(record, person_id=case.client.record.id))
    return case_file(store, case.case.record.id)


def keep(store: Store, file: CaseFile, rule: str) -> list[Deadline]:
    """Keep what one rule gives now, and return the deadlines of the case."""
    again = case_file(store, file.case.record.id)
    due = [each for each in deadlines_of(again, RULES, TODAY) if each.rule.id == rule]
    keep_deadlines(store, file.case.record.id, due)
    return list(case_file(store, file.case.record.id).all(Deadline))


def test_a_kept_deadline_says_by_which_rule_and_from_which_day(office: Store) -> None:
    file = opened(office, claim("LT"))
    (kept,) = keep(office, file, "LT-APPEAL")
    assert (kept.rule, kept.rule_version, kept.counted_by) == ("LT-APPEAL", 1, "notification")
    assert (str(kept.due_on), str(kept.counted_from), kept.status) == ("2026-11-25", "2026-11-20", "open")
    assert kept.claim_id == file.all(ProtectionClaim)[0].id
    assert kept.agrees_with_decision is Empty.NOT_ASKED
    assert keep(office, file, "LT-APPEAL") == [kept]


def test_a_kept_deadline_follows_the_decision_and_is_marked(office: Store) -> None:
    file = opened(office, claim("LT"))
    keep(office, file, "LT-APPEAL")
    seen = office.read(ProtectionClaim, file.all(ProtectionClaim)[0].id)
    remedy = Fact(value=PrintedTerm(count=14, counted_in="days"), source=Source.SEEN_ORIGINAL)
    office.put(replace(seen.record, remedy_term=remedy), seen)
    (kept,) = keep(office, file, "LT-APPEAL")
    assert (str(kept.due_on), str(kept.computed_on), kept.counted_by) == (
        "2026-12-04",
        "2026-11-25",
        "printed",
    )
    assert kept.agrees_with_decision is False


@pytest.mark.parametrize("said", [{"confirmed_by": "A. Lawyer"}, {"status": "missed"}], ids=str)
def test_what_a_person_has_settled_no_rule_alters(office: Store, said: dict[str, str]) -> None:
    file = opened(office, claim("LT"))
    (kept,) = keep(office, file, "LT-APPEAL")
    seen = office.read(Deadline, kept.id)
    settled = office.put(replace(seen.record, due_on=date(2026, 11, 24), **said), seen).record  # type: ignore[arg-type]
    assert keep(office, file, "LT-APPEAL") == [settled]


def test_a_kept_deadline_is_reminded_of_until_it_is_met(office: Store) -> None:
    file = opened(office, claim("LT"))
    (kept,) = keep(office, file, "LT-APPEAL")
    assert [str(day) for day in reminders_of(kept, RULES)] == [
        "2026-11-18",
        "2026-11-22",
        "2026-11-24",
        "2026-11-25",
    ]
    met = replace(kept, status="met", confirmed_by="A. Lawyer")
    assert reminders_of(met, RULES) == ()
    by_hand = replace(kept, rule=Empty.NOT_ASKED)
    assert reminders_of(by_hand, RULES) == reminders_of(kept, RULES)


def test_a_clock_that_lies_before_what_is_noted_is_in_doubt(office: Store) -> None:
    assert not clock_in_doubt(office, RULES)
    opened(office, claim("LT"))
    advance(office, -3_600_000)
    assert clock_in_doubt(office, RULES)


def test_a_clock_that_lies_before_the_law_is_in_doubt(tmp_path: Path) -> None:
    assert clock_in_doubt(open_store(tmp_path / "old", FixedClock(1_700_000_000_000)), RULES)


def test_the_rules_are_read_whole() -> None:
    assert len(RULES.rules) == 72
    assert RULES.reminders == tuple(Term(count, Unit.DAYS) for count in (7, 3, 1, 0))
