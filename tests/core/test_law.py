"""Legal bases: what is shipped, when each may be cited, and what a broken file is told."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.law.basis import CaseDates, Clock, Confidence, LegalBasis, Regime, Standing
from casemgr.law.loading import load_legal_bases
from casemgr.law.tables import LawError
from casemgr.places import resources
from casemgr.records.partial_date import PartialDate
from casemgr.vocabulary import load_vocabularies

TODAY = date(2026, 11, 23)
FOLDER = resources() / "law"
OTHERS = ("lt", "de", "pl", "fr", "ka", "be", "uk")
"""Languages in which what letters cite most has a citation; the rest falls back to English."""
CITED_BY_L01 = (
    "EU-XX EU-VC25 EU-VC19 EP-2023 COE-P2541 UNHCR-GIP10 LT-HUMV DE-22 PL-D21 FR-VA EU-SHE EU-EZ COE-KAN "
    "RU-647 RU-332 BY-436 BY-278 BY-361-1 RU-127"
)
CITED_BY_L03 = (
    "UN-RC-1A2 UNHCR-GIP10 EU-QR4 EU-QR9 EU-QR10 EU-EZ EU-SHE COE-BAY COE-KAN COE-TEL FR-CNDA LT-VRM22 "
    "COE-SAV UN-GC22 RU-647 RU-332 BY-436 RU-127 RU-ACS BY-AS UA-AS"
)


Bases = Mapping[str, LegalBasis]


@pytest.fixture(scope="module")
def bases() -> Bases:
    return load_legal_bases(FOLDER)


@pytest.mark.parametrize(("letter", "cited"), [("L01", CITED_BY_L01), ("L03", CITED_BY_L03)])
def test_every_basis_that_a_letter_names_is_there(bases: Bases, letter: str, cited: str) -> None:
    assert [name for name in cited.split() if name not in bases or letter not in bases[name].letters] == []


def test_every_basis_says_itself_in_english_and_russian(bases: Bases) -> None:
    for basis in bases.values():
        assert set(basis.says) == {"en", "ru"}
        assert set(basis.cite) in ({"en", "ru"}, {"en", "ru", *OTHERS}), basis.id
        assert basis.says["en"].endswith("."), basis.id
        assert basis.says["ru"].endswith("."), basis.id
        assert not re.search("[а-яё]{2}", basis.says["en"] + basis.cite["en"], re.IGNORECASE), basis.id
        assert basis.review == dict.fromkeys(("ru", *OTHERS), "needed")


def test_citations_are_written_in_the_letters_of_their_language(bases: Bases) -> None:
    scripts = {"ka": "[ა-ჰ]", "be": "[а-яіў]", "uk": "[а-яіїє]", "lt": "[a-ząčęėįšųūž]", "de": "[a-zäöüß]"}
    for basis in bases.values():
        for language, letters in scripts.items():
            assert re.search(letters, basis.cite.get(language, "").lower()) or language not in basis.cite
        for language in {"lt", "de", "pl", "fr"} & set(basis.cite):
            assert not re.search("[а-яёა-ჰ]", basis.cite[language].lower()), (basis.id, language)


def test_codes_in_the_register_are_terms_of_the_vocabularies(bases: Bases) -> None:
    terms = load_vocabularies(resources() / "vocabularies")
    for basis in bases.values():
        assert basis.profiles | basis.never_for <= set(terms["profile"].terms), basis.id
        assert basis.origin | basis.destination <= set(terms["country"].terms), basis.id
        assert basis.procedures <= set(terms["procedure"].terms), basis.id


def test_no_campaign_claim_is_in_the_register(bases: Bases) -> None:
    said = " ".join(basis.says["en"] + basis.title + basis.cite["en"] for basis in bases.values()).lower()
    for claim in ("death penalty", "right to a humanitarian", "internal passport", "must grant", "20,000"):
        assert claim not in said


def test_what_was_only_remembered_is_not_citable_without_a_reviewer(bases: Bases) -> None:
    remembered = [basis for basis in bases.values() if basis.confidence is Confidence.M]
    assert {"COE-SAV", "EU-VC19", "RU-ACS"} <= {basis.id for basis in remembered}
    for basis in remembered:
        assert basis.doubts, basis.id
        assert basis.standing(TODAY, reviewed=False).blocks


def test_the_new_qualification_rules_apply_from_the_twelfth_of_june(bases: Bases) -> None:
    before = CaseDates(decided=PartialDate.parse("2026-06-11"))
    after = CaseDates(decided=PartialDate.parse("2026-06-12"))
    unsure = CaseDates(decided=PartialDate.parse("2026-06"))
    new, old = bases["EU-QR9"], bases["EU-QD"]
    assert new.standing(TODAY, before) is old.standing(TODAY, after) is Standing.WRONG_REGIME
    assert new.standing(TODAY, after) is old.standing(TODAY, before) is Standing.CITABLE
    assert [basis.standing(TODAY, unsure) for basis in (new, old)] == [Standing.CITABLE] * 2


def test_a_case_not_yet_decided_falls_under_the_law_of_its_coming_decision(bases: Bases) -> None:
    assert bases["EU-QR9"].standing(TODAY) is Standing.CITABLE
    assert bases["EU-QD"].standing(TODAY) is Standing.WRONG_REGIME


def test_procedure_goes_by_lodging_and_responsibility_by_registration(bases: Bases) -> None:
    early = CaseDates(
        decided=PartialDate.parse("2026-10-01"),
        lodged=PartialDate.parse("2026-06-11"),
        registered=PartialDate.parse("2026-06-20"),
    )
    assert bases["EU-APR38"].standing(TODAY, early) is Standing.WRONG_REGIME
    assert bases["EU-QR4"].standing(TODAY, early) is Standing.CITABLE
    assert bases["EU-AMMR"].standing(TODAY, early) is Standing.CITABLE
    assert bases["EU-DUB3"].standing(TODAY, early, reviewed=True) is Standing.CITABLE


def test_a_mismatch_is_for_a_named_reviewer_not_refused(bases: Bases) -> None:
    assert bases["EU-QD"].standing(TODAY, reviewed=True) is Standing.CITABLE


def test_temporary_protection_ends_with_its_last_day(bases: Bases) -> None:
    fresh = replace(bases["EU-TPD"], review_due=date(2027, 6, 1))
    assert fresh.standing(date(2027, 3, 4)) is Standing.CITABLE
    assert fresh.standing(date(2027, 3, 5)) is Standing.NOT_IN_FORCE
    assert fresh.standing(date(2027, 3, 5), reviewed=True) is Standing.NOT_IN_FORCE


def test_a_basis_goes_stale_and_then_locks(bases: Bases) -> None:
    basis = bases["UNHCR-GIP10"]
    period = basis.review_due - basis.checked_on
    assert basis.standing(basis.review_due) is Standing.CITABLE
    assert basis.standing(basis.review_due + timedelta(days=1)) is Standing.STALE
    assert basis.standing(basis.review_due + period) is Standing.STALE
    assert basis.standing(basis.review_due + period + timedelta(days=1)) is Standing.LOCKED
    assert basis.standing(basis.locked_from, reviewed=True) is Standing.LOCKED


def test_only_what_is_citable_or_stale_lets_a_letter_become_final() -> None:
    assert [standing for standing in Standing if not standing.blocks] == [Standing.CITABLE, Standing.STALE]


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_of_two_instruments_that_follow_one_another_one_always_governs(change: date, event: date) -> None:
    old = Regime(Clock.LODGING, None, change - timedelta(days=1))
    new = Regime(Clock.LODGING, change, None)
    case = CaseDates(lodged=PartialDate.on(event))
    assert old.may_govern(case, TODAY) is not new.may_govern(case, TODAY)


def test_an_open_date_may_fall_under_both() -> None:
    old = Regime(Clock.DECISION, None, date(2026, 6, 11))
    new = Regime(Clock.DECISION, date(2026, 6, 12), None)
    for text in ("../2026-07-01", "2026-06-01/.."):
        case = CaseDates(decided=PartialDate.parse(text))
        assert old.may_govern(case, TODAY)
        assert new.may_govern(case, TODAY)


def test_the_exit_ban_on_a_summons_is_never_offered_for_reservists(bases: Bases) -> None:
    ban = bases["RU-127"]
    assert ban.fits("L01", profiles=["EVA_CALLED"], origin=["RU"])
    assert not ban.fits("L01", profiles=["EVA_CALLED", "RES_MOBILISED"], origin=["RU"])
    assert not ban.fits("L01", profiles=["EVA_CALLED"], origin=["BY"])


def test_the_visa_code_is_offered_for_short_stay_only(bases: Bases) -> None:
    assert bases["EU-VC25"].fits("L01", procedure="visa_LTV_C")
    assert not bases["EU-VC25"].fits("L01", procedure="visa_hum_D")
    assert not bases["EU-VC25"].fits("L01")


def test_national_practice_is_offered_for_its_own_state(bases: Bases) -> None:
    offered = [
        basis.id for basis in bases.values() if basis.fits("L01", destination="LT", procedure="visa_hum_D")
    ]
    assert "LT-HUMV" in offered
    assert not {"DE-22", "PL-D21", "FR-VA", "EU-QR4"} & set(offered)


GOOD = """
review = { ru = "needed" }
[[basis]]
id = "EU-ONE"
cite.en = "One"
title = "One"
says.en = "One."
letters = ["L01"]
source = "Page."
confidence = "V1"
checked_on = 2026-11-01
review_due = 2027-05-01
"""


def load(folder: Path, text: str) -> Bases:
    (folder / "law.toml").write_text(text, encoding="utf-8")
    return load_legal_bases(folder)


def test_the_smallest_row_is_complete(tmp_path: Path) -> None:
    assert load(tmp_path, GOOD)["EU-ONE"].standing(TODAY) is Standing.CITABLE


@pytest.mark.parametrize(
    ("old", "new", "member"),
    [
        ('id = "EU-ONE"', 'id = "eu one"', "id"), ('id = "EU-ONE"', "", "id"),
        ("[[basis]]", "[basis]", "members"),
        ('cite.en = "One"', 'cite.ru = "Один"', "cite"), ('title = "One"', 'title = " "', "title"),
        ('["L01"]', '["L1"]', "letters"), ('["L01"]', "[]", "letters"), ('"V1"', '"V4"', "confidence"),
        ("2027-05-01", "2026-11-01", "review_due"), ("2027-05-01", '"soon"', "review_due"),
        ("2027-05-01", "2027-05-01T00:00:00", "review_due"), ('source = "Page."', "sauce = 1", "sauce"),
        ('"Page."', '"Page."\ncolour = "red"', "colour"), ('"Page."', '"Page."\norigin = "RU"', "origin"),
        ('"Page."', '"Page."\nregime = { by = "birth", first = 2026-06-12 }', "by"),
        ('"Page."', '"Page."\nregime = { by = "decision" }', "regime"),
        ('"Page."', '"Page."\nregime = { by = "decision", first = "now" }', "first"),
        ('"Page."', '"Page."\nvalid_from = 2026-06-12\nvalid_to = 2026-06-11', "valid_to"),
        ('"Page."', '"Page."\nsuperseded_by = "EU-TWO"', "superseded_by"),
        ("review = ", "reviews = ", "members"),
        ("review = ", "= ", "not_toml"), (GOOD, "review = {}\nbasis = [1]", "LegalBasis"),
    ],
)  # fmt: skip
def test_a_broken_row_is_told_which_member(tmp_path: Path, old: str, new: str, member: str) -> None:
    assert old in GOOD
    with pytest.raises(LawError) as caught:
        load(tmp_path, GOOD.replace(old, new))
    assert caught.value.member == member


def test_an_id_is_used_once(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(LawError) as caught:
        load(tmp_path, GOOD)
    assert (caught.value.row, caught.value.member) == ("EU-ONE", "id")
