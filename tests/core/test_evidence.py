"""What a destination asks and what a case has of it; the ways to protection beside each other."""

import dataclasses
from typing import Any

import pytest

from casemgr.casework.evidence import EvidenceRow, evidence_matrix
from casemgr.casework.routes import routes_of
from casemgr.law.library import load_law
from casemgr.places import resources
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.conscience import Conscience
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.missing_proof import MissingProof
from casemgr.records.partial_date import PartialDate
from casemgr.records.procedure import Procedure
from casemgr.records.protection_claim import Fingerprints, ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.records.visa_attempt import Mediation, Refusal, VisaAttempt
from tests.helpers.case_files import case_of, known

LAW = load_law(resources() / "law")
HR03 = (
    "Do not ask anyone in the country of origin to obtain this. Record why it is missing. "
    "A genuine objector need not have been called up."
)
PAPER = "f" * 32


def document(kind: str, form: str = "original", source: Source = Source.SEEN_ORIGINAL, **fields: Any) -> Any:
    return known(Document, source, kind=kind, form=form, **fields)


def summons(purpose: str, service: str | Fact[str] = "in_person_signed", **fields: Any) -> Any:
    return known(Event, kind="summons", summons_purpose=purpose, summons_service=service, **fields)


def row(need: str, *records: Record, to: str, **client: Any) -> EvidenceRow:
    """One line of the matrix."""
    rows = evidence_matrix(case_of(*records, **client), to, LAW.checklists).rows
    return next(each for each in rows if each.need.id == need)


def says(found: EvidenceRow, language: str = "en") -> list[str]:
    return [LAW.sentences.text(each, language) for each in found.remarks]


def test_france_asks_for_proof_of_an_actual_call_up_none_yet() -> None:
    found = row("FR-CALL", to="FR")
    assert found.missing
    assert says(found)[0] == "France asks for proof of an actual call-up: none yet."
    assert says(found)[1].startswith("Why it matters: Being a reservist is not enough")
    assert says(found, "ru")[0] == "Франция требует доказать действительный вызов на службу: пока нет."


def test_hr03_stands_beside_every_missing_proof_and_beside_no_other() -> None:
    file = case_of(document("identity_page"), document("client_statement", id="1" * 32))
    for state in ("LT", "DE", "FR", "PL", "LV", "CZ", "GE", "AT"):
        for each in evidence_matrix(file, state, LAW.checklists).rows:
            assert (HR03 in says(each)) is each.missing, each.need.id


def test_hr03_a_reason_that_was_recorded_is_shown() -> None:
    reason = known(
        MissingProof, Source.CLIENT_STATEMENT, proof="actual_call_up", reason="He left before any."
    )
    found = row("FR-CALL", reason, to="FR")
    assert found.explained == (reason,)
    assert "Why it is missing has not been recorded." not in says(found)
    assert "Why it is missing has not been recorded." in says(row("FR-CALL", to="FR"))


@pytest.mark.parametrize(
    ("record", "strength", "missing"),
    [
        (document("draft_decision"), "strong", False),
        (document("mobilisation_order", "copy", Source.SEEN_COPY), "strong", False),
        (document("register_entry", "signed_extract"), "strong", False),
        (document("register_entry", "screenshot"), "medium", False),
        (summons("mobilisation"), "good", False),
        (summons("dispatch", "e_register"), "medium", False),
        (summons("dispatch", "relatives_unsigned"), "fair", False),
        (summons("dispatch", "ordinary_mail"), "weak", False),
        (summons("dispatch", source=Source.CLIENT_STATEMENT), "stated", True),
        (summons("data_check"), "context", True),
        (document("military_id"), "context", True),
        (known(MilitaryProfile, country="RU", liability="reserve_A"), "context", True),
    ],
    ids=str,
)
def test_how_far_a_proof_of_a_call_up_goes(record: Record, strength: str, missing: bool) -> None:
    found = row("FR-CALL", record, to="FR")
    assert (found.strength, found.missing) == (strength, missing)


def test_what_was_only_said_is_told_as_said() -> None:
    found = row("FR-CALL", summons("dispatch", source=Source.CLIENT_STATEMENT), to="FR")
    assert says(found)[0].endswith("so far only stated.")
    context = row("FR-CALL", document("military_id"), to="FR")
    assert says(context)[0].endswith("what is there is context only.")


def test_the_paper_behind_an_event_is_told_once_with_its_form() -> None:
    paper = document("summons", "photo", Source.SEEN_COPY, id=PAPER)
    served = Fact(value="in_person_signed", source=Source.SEEN_COPY, document=PAPER)
    found = row("FR-CALL", paper, summons("dispatch", served), to="FR")
    (only,) = found.found
    assert (only.record.collection, only.form, only.source) == ("events", "photo", Source.SEEN_COPY)
    assert only.paper == PAPER


def test_the_strongest_comes_first_and_what_weakens_it_is_said() -> None:
    found = row("FR-CALL", document("military_id"), summons("dispatch", "e_register"), to="FR")
    assert [each.strength for each in found.found] == ["medium", "context"]
    cautions = [LAW.sentences.text(each.caution) for each in found.found if each.caution]
    assert any("second witness" in text for text in cautions)
    assert any("not that he was called up" in text for text in cautions)


def test_hr13_nothing_of_a_row_is_a_score() -> None:
    found = row("FR-CALL", summons("dispatch"), to="FR")
    values = [getattr(found, field.name) for field in dataclasses.fields(EvidenceRow)]
    shown = [getattr(each, field.name) for each in found.found for field in dataclasses.fields(each)]
    assert not [value for value in (*values, *shown, found.strength) if isinstance(value, int | float)]


def test_each_state_asks_its_own() -> None:
    file = case_of(profiles=("DES_FRONT",))
    asked = {
        state: {each.need.id for each in evidence_matrix(file, state, LAW.checklists).rows}
        for state in ("LT", "DE", "FR", "GE")
    }
    assert {"LT-LINK", "LT-CRIMES", "LT-SECURITY", "LT-VISA-MEDIATION"} <= asked["LT"]
    assert {"DE-RECRUITMENT", "DE-DESERTION"} <= asked["DE"]
    assert "EU-IDENTITY" in asked["FR"]
    assert not {need for need in asked["GE"] if need.startswith("EU-")}


def test_a_procedure_asks_less_than_all_of_them() -> None:
    matrix = evidence_matrix(case_of(), "LT", LAW.checklists, "visa_hum_D")
    assert {each.need.id for each in matrix.rows} == {
        "LT-VISA-MEDIATION", "LT-VISA-PASSPORT", "LT-VISA-DANGER", "LT-VISA-LINK", "LT-VISA-PLAN",
    }  # fmt: skip
    assert matrix.known


def test_what_concerns_some_is_asked_of_them_alone() -> None:
    ukrainian = evidence_matrix(case_of(nation="UA"), "PL", LAW.checklists)
    russian = evidence_matrix(case_of(), "PL", LAW.checklists)
    nobody_knows = evidence_matrix(case_of(nation=None), "PL", LAW.checklists)
    theirs = {"UA-EXIT", "UA-ARRIVAL", "UA-STATUS"}
    assert theirs <= {each.need.id for each in ukrainian.rows}
    assert not theirs & {each.need.id for each in russian.rows}
    assert theirs <= {each.need.id for each in nobody_knows.rows}


def test_of_a_state_nobody_looked_at_nothing_is_claimed() -> None:
    assert not evidence_matrix(case_of(), "BR", LAW.checklists).known


@pytest.mark.parametrize("state", ["LT", "PL"])
def test_a_permit_asks_the_same_in_both_states(state: str) -> None:
    """EVIDENCE C4: identity, the reason why there is no passport, housing, means, nothing as to security."""
    for nation, reason in (("BY", "PASSPORT"), ("RU", "PASSPORT-OTHER"), ("UA", "PASSPORT-OTHER")):
        rows = evidence_matrix(case_of(nation=nation), state, LAW.checklists, "RP_humanitarian").rows
        proofs = {each.need.proof for each in rows}
        assert {"identity", "no_passport", "reception_plan", "means", "security"} <= proofs
        assert f"{state}-PERMIT-{reason}" in {each.need.id for each in rows}


def test_the_interview_in_georgia_comes_in_five_to_ten_days() -> None:
    assert "five to ten days" in LAW.checklists.needs["GE-AT-ONCE"].why["en"]


def test_a_passport_that_has_run_out_is_weak() -> None:
    paper = Paper(country="RU", expires=PartialDate.parse("2025"))
    expired = known(IdentityDocument, kind="TRAV_PASS", paper=paper, status="expired")
    assert row("EU-TRAVEL", expired, to="AT").strength == "weak"
    valid = known(IdentityDocument, kind="TRAV_PASS", paper=paper, status="valid")
    assert row("EU-TRAVEL", valid, to="AT").strength == "strong"


def test_a_plan_and_a_conviction_are_found_where_they_are_kept() -> None:
    offer = known(AccommodationOffer, kind="private_room", country="LT", city="Kaunas")
    assert row("LT-VISA-PLAN", offer, to="LT").strength == "medium"
    belief = known(Conscience, Source.CLIENT_STATEMENT, trigger="He cannot kill.", natures=("pacifist",))
    assert row("EU-REASONS", belief, to="AT").strength == "stated"


def remarks(route: str, *records: Record, to: str | None = None, **client: Any) -> list[str]:
    """What is said of one way."""
    found = routes_of(case_of(*records, **client), LAW.routes, to)
    return [each.says["en"] for way in found if way.route.id == route for each in way.remarks]


def test_hr32_the_ways_stand_beside_each_other_with_what_they_open_and_close() -> None:
    found = routes_of(case_of(), LAW.routes)
    assert [each.route.id for each in found] == ["visa", "permit", "temporary_protection", "asylum"]
    assert all(each.route.opens and each.route.closes for each in found)


def test_a_visa_needs_a_passport_and_in_lithuania_a_ministry() -> None:
    paper = Paper(country="RU")
    valid = known(IdentityDocument, kind="TRAV_PASS", paper=paper, status="valid")
    mediated = known(VisaAttempt, state="LT", mediation=Mediation(number="7"))
    assert any("No valid passport" in text for text in remarks("visa"))
    assert not any("No valid passport" in text for text in remarks("visa", valid))
    assert any("mediation by its ministry" in text for text in remarks("visa", to="LT"))
    assert not any("mediation by its ministry" in text for text in remarks("visa", mediated, to="LT"))
    assert not any("mediation by its ministry" in text for text in remarks("visa", to="DE"))
    assert any("never an available programme" in text for text in remarks("visa", to="DE"))


def test_what_was_refused_before_is_answered() -> None:
    refused = known(VisaAttempt, state="LT", refusal=Refusal(reason="apply_in_country_of_residence"))
    assert any("why that is impossible" in text for text in remarks("visa", refused))
    again = known(ProtectionClaim, country="DE", decision="rejected")
    assert any("a second one needs new elements" in text for text in remarks("asylum", again))


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (known(Stay, country="PL", legal_basis="visa_D"), "that state may be responsible"),
        (known(Stay, country="GE", since="2026-01"), "mere transit"),
        (known(Procedure, country="DE", procedure="return", decision="return_ordered"), "return decision"),
        (
            known(ProtectionClaim, country="DE", fingerprints=Fingerprints(taken="yes")),
            "another state may be responsible",
        ),
    ],
    ids=["visa", "transit", "return", "fingerprints"],
)
def test_asylum_has_its_cautions(record: Record, words: str) -> None:
    assert any(words in text for text in remarks("asylum", record))
    assert not any(words in text for text in remarks("asylum"))


def test_hr36_temporary_protection_is_for_the_displaced_from_ukraine() -> None:
    there = known(Stay, country="UA", since="2020")
    assert any("Nothing noted connects him with Ukraine" in text for text in remarks("temporary_protection"))
    assert any(
        "which permit of Ukraine" in text for text in remarks("temporary_protection", there, nation="BY")
    )
    assert any(
        "day of arrival matters" in text for text in remarks("temporary_protection", nation="UA", sex="male")
    )


def test_who_saw_combat_sees_a_lawyer_first() -> None:
    assert any("A lawyer first" in text for text in remarks("asylum", profiles=("DES_FRONT",)))
