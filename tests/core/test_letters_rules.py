"""Rules that compare and weigh: likeness, spellings, reviewers, remedies, and the short way."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.law.basis import Confidence
from casemgr.letters import issuing
from casemgr.letters.catalogue import shipped_letters
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.findings import Finding, Severity, located
from casemgr.letters.remedies import REMEDIES, remedy_for
from casemgr.letters.writing import draft
from casemgr.places import resources
from casemgr.records.addressee import Addressee
from casemgr.records.conscience import Conscience
from casemgr.records.consent import Consent
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.involvement import Involvement
from casemgr.records.letter import Vouching
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.person import Name, Person
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.summons import RegisterEntry
from casemgr.store.store import ProblemsError
from tests.helpers.letter_cases import (
    TODAY,
    Desk,
    copy,
    letter_desk,
    open_desk,
    original,
    shcherbakov,
    start,
    told,
    when,
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def found(desk: Desk, letters: LetterDesk, code: str, kind: str = "L01", **fields: Any) -> list[Finding]:
    """Return what one rule says of a letter begun now."""
    return [
        each for each in draft(letters, start(desk, letters, kind, **fields).id).findings if each.code == code
    ]


def say(desk: Desk, text: str) -> None:
    """Let the client's account of his conviction hold a text."""
    desk.change("conscience", Conscience, trigger=told(text))


ACCOUNT = "He cannot take part in killing because his neighbour came back from the war without his legs."
OTHER_WORDS = "He was raised by pacifists and has refused to touch weapons since he was at school in Tver."


def issued_about_somebody_else(desk: Desk, letters: LetterDesk, text: str) -> str:
    """Issue a letter about this client, then let the case be about another one."""
    say(desk, text)
    letter = start(desk, letters, client_language="en")
    issuing.review(letters, letter.id, "Jonas Example")
    issuing.approve(letters, letter.id, TODAY, told=True)
    issuing.finalise(letters, letter.id)
    other = replace(
        desk.vault.store.read(Person, desk.kept["client"]).record,
        id="",
    )
    fresh = Person.new(desk.vault.store.clock)
    desk.put("client", replace(other, id=fresh.id))
    desk.new("another part", Involvement, role="applicant", person_id=fresh.id)
    return letter.id


def test_w04_hr33_a_paragraph_of_another_clients_letter_is_noticed(desk: Desk, letters: LetterDesk) -> None:
    letter = issued_about_somebody_else(desk, letters, ACCOUNT)
    desk.new("conscience", Conscience, trigger=told(OTHER_WORDS))
    assert found(desk, letters, "W04") == []

    say(desk, ACCOUNT.replace("neighbour", "cousin"))

    assert [(each.field, each.detail, each.severity) for each in found(desk, letters, "W04")] == [
        ("trigger", letter, Severity.WARNING)
    ]


def test_w04_looks_back_ninety_days(desk: Desk, letters: LetterDesk) -> None:
    issued_about_somebody_else(desk, letters, ACCOUNT)
    desk.new("conscience", Conscience, trigger=told(ACCOUNT))
    letter = start(desk, letters)

    def noticed(day: date) -> bool:
        return "W04" in {each.code for each in draft(letters, letter.id, day).findings}

    assert noticed(date(2027, 2, 21))
    assert not noticed(date(2027, 2, 22))


def test_w07_a_report_older_than_twelve_months_is_noted(desk: Desk, letters: LetterDesk) -> None:
    report = desk.paper("report", kind="country_report", dated=copy(when("2025-11-23")))
    assert found(desk, letters, "W07", annexes=(report.id,)) == []

    desk.change("report", Document, dated=copy(when("2025-11-21")))

    assert [each.record for each in found(desk, letters, "W07", annexes=(report.id,))] == [report.id]


def test_w14_another_spelling_of_the_name_is_noted(desk: Desk, letters: LetterDesk) -> None:
    say(desk, "They entered him as Shcherbakov.")
    assert found(desk, letters, "W14") == []

    desk.new(
        "old passport",
        IdentityDocument,
        kind="INT_PASS",
        paper=copy(Paper(latin_surname="Scherbakoff", latin_given="Alexey")),
    )
    say(desk, "They entered him as Scherbakoff.")

    assert [(each.field, each.detail) for each in found(desk, letters, "W14")] == [
        ("latin_name", "Scherbakoff")
    ]


def test_w14_knows_the_schemes_of_older_passports(desk: Desk, letters: LetterDesk) -> None:
    names = {
        "latin_name": Name(surname="TSOI", given="VIKTOR"),
        "native_name": Name(surname="Цой", given="Виктор"),
    }
    desk.change("client", Person, **{field: original(name) for field, name in names.items()})
    say(desk, "His visa was made out to Tcoi.")

    assert [each.detail for each in found(desk, letters, "W14")] == ["Tcoi"]


def test_w15_a_medical_detail_needs_a_clinicians_report(desk: Desk, letters: LetterDesk) -> None:
    say(desk, "He has had depression since the search.")
    assert [(each.field, each.detail) for each in found(desk, letters, "W15")] == [("trigger", "depression")]

    report = desk.paper("clinician", kind="clinician_report")

    assert found(desk, letters, "W15", annexes=(report.id,)) == []


def test_e08_hr27_a_named_reviewer_lifts_what_is_from_memory_or_of_another_regime(
    desk: Desk, letters: LetterDesk
) -> None:
    bases = dict(letters.writing.bases)
    bases["UNHCR-GIP10"] = replace(bases["UNHCR-GIP10"], confidence=Confidence.M)
    made = replace(letters, writing=replace(letters.writing, bases=bases))
    vouched = Vouching(by="Rūta Example, lawyer", on=TODAY, bases=("UNHCR-GIP10",))

    def cited(**fields: Any) -> bool:
        return "UNHCR-GIP10" in draft(made, start(desk, made, **fields).id).composed.body.notes

    assert not cited()
    with pytest.raises(ProblemsError, match="vouched"):
        cited(vouched=Vouching(by="Rūta Example, lawyer", bases=("UNHCR-GIP10",)))
    assert cited(vouched=vouched)
    assert found(desk, made, "E08", vouched=vouched) == []


def test_hr27_law_of_another_regime_is_cited_for_a_named_reviewer(desk: Desk, letters: LetterDesk) -> None:
    desk.change("claim", ProtectionClaim, decided_on=told(when("2026-05-01")))
    vouched = Vouching(by="Rūta Example, lawyer", on=TODAY, bases=("EU-QR9",))

    def notes(**fields: Any) -> tuple[str, ...]:
        return draft(letters, start(desk, letters, "L03", **fields).id).composed.body.notes

    assert "EU-QR9" not in notes()
    assert "EU-QR9" in notes(vouched=vouched)


def test_e18_a_type_goes_to_the_kinds_of_addressee_it_is_for(desk: Desk, letters: LetterDesk) -> None:
    assert found(desk, letters, "E18") == []

    desk.change("embassy", Addressee, kind="court")

    assert [(each.field, each.detail, each.blocks) for each in found(desk, letters, "E18")] == [
        ("kind", "court", True)
    ]


def test_e18_an_addressee_says_which_letters_it_takes(desk: Desk, letters: LetterDesk) -> None:
    desk.change("embassy", Addressee, letter_types=("L01",))
    assert found(desk, letters, "E18") == []

    desk.change("embassy", Addressee, letter_types=("L14",))

    assert [(each.field, each.blocks) for each in found(desk, letters, "E18")] == [("letter_types", False)]


def test_e18_a_letter_about_a_claim_fits_its_procedure(desk: Desk, letters: LetterDesk) -> None:
    assert found(desk, letters, "E18", "L03") == []

    desk.change("claim", ProtectionClaim, procedure=told("extradition"))

    assert [each.field for each in found(desk, letters, "E18", "L03")] == ["procedure"]
    assert found(desk, letters, "E18", "L01") == []


def test_a_phrase_is_found_in_the_field_that_holds_it(desk: Desk, letters: LetterDesk) -> None:
    say(desk, "He will certainly be punished.")

    [finding] = found(desk, letters, "W01")

    assert (finding.record, finding.field, finding.detail) == (
        desk.kept["conscience"],
        "trigger",
        "certainly",
    )
    assert (finding.clause, finding.remedy) == ("conviction", "reword")


CAMPAIGN = {
    "en": [
        "Russians may enter Georgia on an internal passport.",
        "He was told that Azerbaijan takes the internal passport.",
        "Desertion carries the death penalty.",
        "There is a German programme under section 22.",
        "He has a right to a humanitarian visa.",
        "Regulation 2024/1347 applies from 1 July 2026.",
        "His temporary protection runs to March 2028.",
    ],
    "ru": [
        "По внутреннему паспорту можно въехать в Грузию.",
        "В Азербайджан пускают по внутреннему паспорту.",
        "За дезертирство назначают смертную казнь.",
        "Есть программа по параграфу 22.",
        "Он имеет право на гуманитарную визу.",
        "Его временная защита действует до марта 2028 года.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in CAMPAIGN.items() for text in texts]
)
def test_w09_the_errors_of_campaign_texts_are_caught_in_what_is_told(language: str, text: str) -> None:
    words = tomllib.loads(
        (resources() / "letters" / "words" / f"{language}.toml").read_text(encoding="utf-8")
    )

    assert re.search(words["lint"]["W09"], text, re.IGNORECASE)


def test_w09_is_an_error_in_the_russian_letter_too(desk: Desk, letters: LetterDesk) -> None:
    say(desk, "За дезертирство назначают смертную казнь.")

    assert [each.blocks for each in found(desk, letters, "W09", language="ru")] == [True]


def test_every_code_has_a_sentence_and_a_remedy_that_has_one() -> None:
    said = tomllib.loads((resources() / "messages" / "en.toml").read_text(encoding="utf-8"))

    assert set(said["linter"]) == set(REMEDIES)
    remedies = {
        remedy_for(code, detail) for code in REMEDIES for detail in ("", "refused", "contested", "wording")
    }
    reasons = (("E07", "wrong_regime"), ("E09", "recorded"), ("E13", "redaction"))
    assert remedies | {remedy_for(*each) for each in reasons} == set(said["remedies"])


def test_hr38_the_short_way_takes_one_signer_and_looks_at_the_rest_afterwards(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("client", Person, born_on=told(when("2004-03-14"), seen_on=date(2026, 12, 1)))
    alone: dict[str, Any] = {"signatories": (desk.kept["counsellor"],), "client_language": "en"}
    assert {each.code for each in found(desk, letters, "E10", **alone)} == {"E10"}
    assert [each.blocks for each in found(desk, letters, "E03", **alone)] == [True]

    assert found(desk, letters, "E10", urgent=True, **alone) == []
    assert [each.blocks for each in found(desk, letters, "E03", urgent=True, **alone)] == [False]


def test_hr38_the_short_way_keeps_consent_prohibitions_third_persons_and_states_of_origin(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("client", Person, citizenships=original(("RU", "LT")))
    desk.change("entry", Document, names_third_persons=True)

    for code in ("E11", "E15"):
        assert all(each.blocks for each in found(desk, letters, code, urgent=True))
        assert found(desk, letters, code, urgent=True)


def test_hr38_the_short_way_is_in_english(desk: Desk, letters: LetterDesk) -> None:
    assert "language" not in {each.field for each in found(desk, letters, "HR38", urgent=True)}
    assert "language" in {each.field for each in found(desk, letters, "HR38", urgent=True, language="ru")}


def test_hr02_a_personal_account_is_no_register_open_to_anyone(desk: Desk, letters: LetterDesk) -> None:
    def looked(*, open_page: bool) -> Fact[RegisterEntry]:
        entry = RegisterEntry(shown="yes", looked_by="partner", open_page=open_page)
        return Fact(value=entry, source=Source.PUBLIC_RECORD)

    desk.change("summons", Event, summons_register=looked(open_page=True))
    assert found(desk, letters, "W06") == []

    desk.change("summons", Event, summons_register=looked(open_page=False))

    assert [(each.field, each.detail, each.blocks) for each in found(desk, letters, "W06")] == [
        ("summons_register", "not_open_to_anyone", True)
    ]


def test_hr02_what_the_client_showed_of_an_account_is_a_copy_we_have_seen(
    desk: Desk, letters: LetterDesk
) -> None:
    made = draft(letters, start(desk, letters).id)

    [told_of_it, *_] = [each.text for each in made.composed.passages if "the summons" in each.text]

    assert told_of_it.startswith("The copy we have seen (annex 3) shows that")
    assert not [each for each in made.composed.passages if "open to anyone" in each.text]


PROMISED = {
    "en": r"\bthis (application|procedure) only\b|\bonly for this\b|\bwill not be (shared|passed|shown)\b",
    "ru": r"\bтолько для эт|\bне будет передан|\bне передадут\b",
}


@pytest.mark.parametrize("language", PROMISED)
def test_hr04_no_sentence_promises_what_its_reader_will_do_with_it(language: str) -> None:
    texts = shipped_letters()
    said = [text for name, text in texts.sources.items() if name.startswith(f"{language}/")]
    said += texts.words[language].forms("letter").values()

    assert len(said) > 100
    assert [each for each in said if re.search(PROMISED[language], each, re.IGNORECASE)] == []


def test_hr11_every_sentence_that_tells_of_a_record_rests_on_one_source(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("summons", Event, summons_served_on=told(when("2026-07-02")))
    desk.change("military", MilitaryProfile, liability=told("conscript_age_registered"))

    for kind in ("L01", "L03"):
        composed = draft(letters, start(desk, letters, kind).id).composed
        told_of = [
            each for each in composed.passages if each.clause in ("P04", "P11", "military", "conviction")
        ]
        assert len(told_of) > 4
        for passage in told_of:
            stated = list(map(located, passage.facts))
            if (
                len(stated) > 1 and "posted" in passage.text
            ):  # that it was posted is never the better known part
                stated = [each for each in stated if each[1] != "summons_service"]
            sources = {
                (register.source, register.document)
                for record, field in stated
                if not isinstance(composed.records.get(record), Person)
                and isinstance(register := getattr(composed.records.get(record), field, None), Fact)
            }
            assert len(sources) <= 1, passage.text


def test_hr11_that_a_summons_was_posted_is_never_said_to_be_better_known_than_it_is(
    desk: Desk, letters: LetterDesk
) -> None:
    seen = Fact(value=when("2026-07-02"), source=Source.SEEN_ORIGINAL)
    desk.change("summons", Event, summons_served_on=seen, summons_service=told("e_register"))

    composed = draft(letters, start(desk, letters).id).composed
    said = [
        each.text for each in composed.passages if "posted" in each.text and "2 July" in _plain(each.text)
    ]
    assert len(said) == 1, [each.text for each in composed.passages if each.clause == "P04"]
    assert said[0].startswith("He states that")


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_hr11_two_accounts_of_a_summons_stand_side_by_side(desk: Desk, letters: LetterDesk) -> None:
    desk.new("their account", Event, kind="summons", summons_dated=told(when("2026-07-04")))

    composed = draft(letters, start(desk, letters).id).composed
    said = " ".join(each.text.replace("\u00a0", " ") for each in composed.passages if each.clause == "P04")

    assert "is dated 1 July 2026" in said
    assert "is dated 4 July 2026" in said


def test_hr16_an_oral_consent_is_noted_in_writing_by_somebody(desk: Desk, letters: LetterDesk) -> None:
    with pytest.raises(ProblemsError, match="noted_by"):
        desk.change("consent to embassy", Consent, form="oral_noted")

    desk.change("consent to embassy", Consent, form="oral_noted", noted_by="Asta Example")

    assert found(desk, letters, "E04") == []
    heard = {name for name in fields_of(Consent) if "record" in name or "sound" in name or "audio" in name}
    assert heard == set()
