"""Private prompts: each has a case that raises it and one that does not, and none leaves a trace."""

import ast
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.prompts import prompts_of
from casemgr.law.library import load_law
from casemgr.places import resources
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.conscience import Conscience
from casemgr.records.contact import Contact, Session
from casemgr.records.described import fields_of
from casemgr.records.event import Event
from casemgr.records.fact import Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.military_profile import Fitness, MilitaryProfile
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Name
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from tests.helpers.case_files import case_of, known

LAW = load_law(resources() / "law")
TODAY = date(2026, 11, 22)
TALK = known(Contact, Source.COUNSELLOR_OBSERVATION, caller="client", session=Session(on=date(2026, 11, 3)))
TWO = "2" * 32


def raised(*records: Record, elsewhere: tuple[tuple[str, str], ...] = (), **client: Any) -> set[str]:
    """The codes of the prompts of a client who has told his story."""
    file = case_of(TALK, *records, **client)
    return {each.code for each in prompts_of(file, LAW.checks, TODAY, elsewhere).prompts}


def summons(purpose: str = "dispatch", service: str = "in_person_signed", **fields: Any) -> Any:
    return known(Event, kind="summons", summons_purpose=purpose, summons_service=service, **fields)


def event(kind: str, **fields: Any) -> Any:
    return known(Event, kind=kind, id=TWO, **fields)


def stay(country: str, **fields: Any) -> Any:
    return known(Stay, country=country, **fields)


def passport(country: str = "BY", issued: str = "2024-02-01", **names: Any) -> Any:
    paper = Paper(country=country, issued=PartialDate.parse(issued), **names)
    return known(IdentityDocument, kind="BY_PASS", paper=paper)


PASSPORT = {"latin_surname": "OBRAZTSOV", "latin_given": "TIMOFEI"}
NAME = Name(surname="OBRAZTSOV", given="TIMOFEI")
OTHER_NAME = Name(surname="OBRAZCOV", given="TIMOFEI")

VERDICTS = {"lie", "lying", "contradicts", "false", "correct", "wrong", "must", "ложь", "исправить"}

POSTED = summons(service="e_register", summons_served_on="2026-07-01")
"""It bars citizens subject to call-up from leaving from the day of posting, reservists never (HR29)."""

CASES: list[tuple[str, tuple[Any, ...], dict[str, Any], tuple[Any, ...], dict[str, Any]]] = [
    (
        "C1",
        (summons("mobilisation", summons_dated="2022-09-20"),),
        {},
        (summons("mobilisation", summons_dated="2022-09-21"),),
        {},
    ),
    (
        "C1",
        (summons("mobilisation", summons_dated="2022-08"),),
        {},
        (summons("mobilisation", summons_dated="2022-09"),),
        {},
    ),
    (
        "C1",
        (summons("mobilisation", summons_dated="2022-01"),),
        {},
        (summons("mobilisation", summons_dated="2022-01"),),
        {"nation": "BY"},
    ),
    (
        "C2",
        (summons(summons_served_on="2026-07-10"), stay("GE", since="2026-07-03")),
        {},
        (summons(summons_served_on="2026-07-01"), stay("GE", since="2026-07-03")),
        {},
    ),
    (
        "C2",
        (summons(summons_served_on="2019-05-05"), stay("FR", since="2019-01")),
        {},
        (summons(service="e_register", summons_served_on="2019-05-05"), stay("FR", since="2019-01")),
        {},
    ),
    (
        "C2",
        (summons(summons_served_on="2026-07-10"), stay("GE", since="2026-07-03")),
        {},
        (summons(summons_served_on="2026-07-10"), stay("GE", since="2026-07-03", until="2026-07-08")),
        {},
    ),
    (
        "C3",
        (known(MilitaryProfile, country="RU", liability="exempt"), summons()),
        {},
        (known(MilitaryProfile, country="RU", liability="reserve_A"), summons()),
        {},
    ),
    (
        "C3",
        (known(MilitaryProfile, country="RU", fitness=Fitness(category="RU_D")), summons()),
        {},
        (known(MilitaryProfile, country="RU", fitness=Fitness(category="RU_D")), summons("data_check")),
        {},
    ),
    (
        "C4",
        (summons(summons_dated="2026-07-01"),),
        {"born_on": "1990-01-01"},
        (summons(summons_dated="2026-07-01"),),
        {"born_on": "1995-12-01"},
    ),
    (
        "C4",
        (summons(summons_dated="2026-07-01"),),
        {"born_on": "1998-01-01", "nation": "BY"},
        (summons(summons_dated="2026-07-01"),),
        {"born_on": "1998-09-01", "nation": "BY"},
    ),
    (
        "C4",
        (summons("mobilisation", summons_dated="2026-07-01"),),
        {"born_on": "2004", "nation": "UA"},
        (summons("mobilisation", summons_dated="2026-07-01"),),
        {"born_on": "2001", "nation": "UA"},
    ),
    (
        "C5",
        (
            event("wanted_listing", happened_on="2026-01-01"),
            known(Event, kind="border_crossing", happened_on="2026-02-01"),
        ),
        {},
        (
            event("wanted_listing", happened_on="2026-01-01"),
            known(Event, kind="border_crossing", happened_on="2026-02-01", explanation="Nobody looked."),
        ),
        {},
    ),
    (
        "C5",
        (POSTED, event("border_crossing", happened_on="2026-07-03")),
        {},
        (POSTED, event("border_crossing", happened_on="2026-07-03", explanation="Nobody looked.")),
        {},
    ),
    (
        "C5",
        (POSTED, event("border_crossing", happened_on="2026-07-03")),
        {},
        (POSTED, event("border_crossing", happened_on="2026-06-30")),
        {},
    ),
    (
        "C5",
        (POSTED, event("border_crossing", happened_on="2026-07-03")),
        {},
        (POSTED, event("border_crossing", happened_on="2026-07-03")),
        {"profiles": ("RES_TRAINING",)},
    ),
    (
        "C5",
        (POSTED, event("border_crossing", happened_on="2026-07-03")),
        {},
        (POSTED, event("border_crossing", happened_on="2026-07-03")),
        {"nation": "BY"},
    ),
    (
        "C5",
        (
            event("register_measure", happened_on="2026-01-01"),
            known(Event, kind="border_crossing", happened_on="2026-02-01"),
        ),
        {},
        (
            event("register_measure", happened_on="2026-03-01"),
            known(Event, kind="border_crossing", happened_on="2026-02-01"),
        ),
        {},
    ),
    (
        "C6",
        (summons(service="e_register", summons_dated="2023-04-01"),),
        {},
        (summons(service="e_register", summons_dated="2026-07-01"),),
        {},
    ),
    (
        "C7",
        (passport("RU", **PASSPORT),),
        {"latin_name": OTHER_NAME},
        (passport("RU", **PASSPORT),),
        {"latin_name": NAME},
    ),
    (
        "C8",
        (passport(), stay("LT", since="2023-01")),
        {"nation": "BY"},
        (passport(issued="2023-08-01"), stay("LT", since="2023-01")),
        {"nation": "BY"},
    ),
    (
        "C8",
        (passport(), stay("LT", since="2023-01")),
        {"nation": "BY"},
        (passport(), stay("LT", since="2024-03")),
        {"nation": "BY"},
    ),
    (
        "C9",
        (stay("PL", legal_basis="visa_D"), known(ProtectionClaim, country="LT")),
        {},
        (stay("PL", legal_basis="visa_D"), known(ProtectionClaim, country="PL")),
        {},
    ),
    (
        "C9",
        (stay("PL", legal_basis="RP_temp", until="2026-01"),),
        {},
        (stay("PL", legal_basis="RP_temp"),),
        {},
    ),
    (
        "C10",
        (stay("GE", since="2026-07-03"),),
        {},
        (stay("GE", since="2026-07-03", protection_obstacle="Not registered."),),
        {},
    ),
    ("C10", (stay("AM", since="2026-07-03", until="2026-07-20"),), {}, (stay("LT", since="2026-07-03"),), {}),
    ("C12", (), {"profiles": ("DES_FRONT",)}, (), {"profiles": ("CO_SEC",)}),
    (
        "HR29_season",
        (summons(summons_appear_by="2026-08-20"),),
        {},
        (summons(summons_appear_by="2026-07-14"),),
        {},
    ),
    (
        "HR29_service",
        (summons(summons_dated="2026-07-01"), event("acs_application", happened_on="2026-07-05")),
        {},
        (summons(summons_dated="2026-07-01"), event("acs_application", happened_on="2026-06-12")),
        {},
    ),
]


@pytest.mark.parametrize(
    ("code", "records", "client", "plain", "other"),
    CASES,
    ids=[f"{each[0]}-{n}" for n, each in enumerate(CASES)],
)
def test_a_prompt_is_raised_where_it_is_due_and_nowhere_else(
    code: str,
    records: tuple[Record, ...],
    client: dict[str, Any],
    plain: tuple[Record, ...],
    other: dict[str, Any],
) -> None:
    assert code in raised(*records, **client)
    assert code not in raised(*plain, **other)


def test_every_prompt_has_its_cases() -> None:
    asked = {name for name in LAW.sentences.codes("en") if name.startswith(("C", "HR29"))}
    assert asked == {each[0] for each in CASES} | {"C11"}


def test_c11_a_paragraph_of_another_clients_letter_is_noticed() -> None:
    belief = known(Conscience, Source.CLIENT_STATEMENT, trigger="He cannot take part  in killing.")
    again = (("f" * 32, "he cannot take part in killing."),)
    assert "C11" in raised(belief, elsewhere=again)
    assert "C11" not in raised(belief, elsewhere=(("f" * 32, "He would not shoot."),))


def test_a_prompt_names_the_fields_it_arises_from() -> None:
    file = case_of(TALK, summons("mobilisation", summons_dated="2022-01-01"))
    for prompt in prompts_of(file, LAW.checks, TODAY).prompts:
        for record, collection, field in prompt.places:
            assert field in fields_of(CATALOGUE[collection])
            assert file.version(record).record.collection == collection


@pytest.mark.parametrize("records", [case[1] for case in CASES if case[0] != "C12"])
def test_hr12_nothing_is_asked_before_the_first_free_account(records: tuple[Record, ...]) -> None:
    found = prompts_of(case_of(*records), LAW.checks, TODAY)
    assert found.waiting
    assert found.prompts == ()


def test_hr12_a_talk_with_a_relative_is_no_account_of_his() -> None:
    mother = known(Contact, Source.COUNSELLOR_OBSERVATION, caller="relative", session=Session(on=TODAY))
    assert prompts_of(case_of(mother), LAW.checks, TODAY).waiting
    told = known(Conscience, Source.CLIENT_STATEMENT, trigger="He cannot kill.")
    assert not prompts_of(case_of(told), LAW.checks, TODAY).waiting


def test_the_way_to_a_lawyer_does_not_wait() -> None:
    found = prompts_of(case_of(profiles=("OFFICER_RES",)), LAW.checks, TODAY)
    assert [each.code for each in found.prompts] == ["C12"]


def test_hr12_prompts_ask_and_never_judge_or_demand() -> None:
    for language in ("en", "ru"):
        for code, text in LAW.sentences.codes(language).items():
            if code.startswith(("C", "HR29")) and code != "C12":
                assert not VERDICTS & set(re.findall(r"\w+", text.lower())), code


def test_hr12_no_record_has_a_field_for_a_prompt() -> None:
    assert not [noun for noun in CATALOGUE if "prompt" in noun or "check" in noun]
    for noun in CATALOGUE.values():
        assert not [name for name in fields_of(noun) if "prompt" in name or "flag" in name]


def test_hr12_prompts_write_nothing_and_letters_know_them_in_one_warning() -> None:
    core = Path(__file__).parents[2] / "casemgr"
    for module in (core / "casework" / "prompts.py", core / "casework" / "prompt_checks.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            assert not (isinstance(node, ast.Attribute) and node.attr in ("put", "resolve", "transaction"))
    knowing = [
        module.name
        for room in ("letters", "exchange", "reports")
        for module in (core / room).rglob("*.py")
        if any("prompt" in line for line in module.read_text().splitlines() if line.startswith("from"))
    ]
    assert knowing == ["rules_of_facts.py"]  # W08 alone, which warns of a summons and keeps nothing
