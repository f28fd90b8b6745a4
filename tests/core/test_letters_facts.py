"""Facts as a letter words them: by source and office, in the client's gender, one source a sentence."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.writing import Draft, draft
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.conscience import Conscience
from casemgr.records.contact import Contact, Session
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.family_member import FamilyMember
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.interpreter import Interpreter
from casemgr.records.partner import Partner
from casemgr.records.person import Name, Person
from casemgr.records.stay import Stay
from tests.helpers.letter_cases import (
    TBILISI,
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
)  # fmt: skip

THEY = "Tbilisi Advice Office has told us"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def written(desk: Desk, letters: LetterDesk, kind: str = "L01", **fields: object) -> Draft:
    return draft(letters, start(desk, letters, kind, **fields).id)


def sentences(made: Draft, clause: str) -> list[str]:
    """Return the sentences of a clause with plain spaces."""
    return [each.text.replace("\u00a0", " ") for each in made.composed.passages if each.clause == clause]


@pytest.mark.parametrize(
    ("source", "office", "opening"),
    [
        (Source.SEEN_ORIGINAL, None, "The original we have seen (annex 3) shows that"),
        (Source.SEEN_COPY, None, "The copy we have seen (annex 3) shows that"),
        (Source.CLIENT_STATEMENT, None, "He states that"),
        (Source.THIRD_PARTY_STATEMENT, None, "A person he trusts has told us that"),
        (Source.PUBLIC_RECORD, None, "A register open to anyone shows that"),
        (Source.COUNSELLOR_OBSERVATION, None, "We observed that"),
        (Source.SEEN_ORIGINAL, TBILISI,
         f"{THEY} that it has seen the original of a paper (annex 3) which shows that"),
        (Source.SEEN_COPY, TBILISI, f"{THEY} that it has seen a copy (annex 3) which shows that"),
        (Source.CLIENT_STATEMENT, TBILISI, f"{THEY} of his statement that"),
        (Source.COUNSELLOR_OBSERVATION, TBILISI, f"{THEY} that it observed that"),
    ],
)  # fmt: skip
def test_the_opening_of_a_sentence_follows_source_and_office(
    desk: Desk, letters: LetterDesk, source: Source, office: str | None, opening: str
) -> None:
    fact = Fact(value=when("2026-07-01"), source=source, office=office, document=desk.kept["entry"])
    desk.new("other", Event, kind="summons", summons_dated=fact)

    assert f"{opening} the summons is dated 1 July 2026." in sentences(written(desk, letters), "P04")


def test_what_is_inferred_is_never_printed(desk: Desk, letters: LetterDesk) -> None:
    inferred = Fact(value=when("2026-07-09"), source=Source.INFERRED)
    desk.new("other", Event, kind="summons", summons_dated=inferred)

    made = written(desk, letters)

    assert not any("9 July" in each.text for each in made.composed.passages)


def test_facts_of_two_sources_are_two_sentences(desk: Desk, letters: LetterDesk) -> None:
    told_of = sentences(written(desk, letters), "P04")

    assert told_of[1].startswith(
        "The copy we have seen (annex 3) shows that the summons is dated 1 July 2026"
    )
    assert told_of[2] == "He states that the summons was not complied with."


def test_a_told_text_of_two_sentences_says_twice_who_told_it(desk: Desk, letters: LetterDesk) -> None:
    assert sentences(written(desk, letters), "residence")[-2:] == [
        "He states that on 14 September 2026 he went to the Migration Department.",
        "He states that his application was not registered.",
    ]


@pytest.mark.parametrize("use", [LetterUse.NEVER, LetterUse.ALLOWED_REDACTED])
def test_what_must_not_print_leaves_a_visible_hole(desk: Desk, letters: LetterDesk, use: LetterUse) -> None:
    desk.change("conscience", Conscience, trigger=told("Secret words.", letter_use=use))

    made = written(desk, letters)

    text = " ".join(sentences(made, "conviction"))
    assert "ecret" not in text
    assert "[" in text
    assert made.errors


def test_a_redacted_text_prints_as_a_person_has_worded_it(desk: Desk, letters: LetterDesk) -> None:
    text = "Petrov of Omsk told him."
    desk.change("conscience", Conscience, trigger=told(text, letter_use=LetterUse.ALLOWED_REDACTED))
    desk.word("conscience", "trigger", text, en="A person he trusts told him.", ru="Ему рассказали.")

    made = written(desk, letters)

    assert "that a person he trusts told him" in sentences(made, "conviction")[1]
    assert "Petrov" not in " ".join(sentences(made, "conviction"))
    assert made.errors == ()


def test_a_wording_falls_away_when_the_fact_changes(desk: Desk, letters: LetterDesk) -> None:
    missing = "[нет формулировки по-русски: trigger]"
    assert missing not in russian(written(desk, letters))

    desk.change("conscience", Conscience, trigger=told("He cannot carry a weapon."))

    assert missing in russian(written(desk, letters))


def russian(made: Draft) -> str:
    """Return the version the client reads."""
    assert made.reading is not None
    return " ".join(sentence.text for sentence in made.reading.body.sentences)


def test_a_woman_is_written_about_as_one(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, sex=original("female"))

    made = written(desk, letters)

    assert made.composed.subject.startswith(
        "National visa (D) on humanitarian grounds: Ms SHCHERBAKOV Aleksei"
    )
    assert not [each for each in made.composed.passages if each.text.startswith(("He ", "His "))]
    assert made.reading is not None
    assert "гражданка Российской Федерации" in made.reading.subject
    assert "родилась" in made.reading.subject


def test_a_sex_no_document_says_is_no_pronoun(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, sex=Fact())

    made = written(desk, letters)

    assert "The client states that the client is there without a visa" in " ".join(
        sentences(made, "residence")
    )
    assert "E13" in {each.code for each in made.errors}


def test_the_name_is_the_passports_and_calm_in_the_text(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, latin_name=original(Name(surname="RIMSKII-KORSAKOV", given="NIKOLAI")))

    made = written(desk, letters)

    assert "Mr RIMSKII-KORSAKOV Nikolai (Щербаков Алексей Игоревич)" in made.composed.subject
    assert "Mr Rimskii-Korsakov’s application" in sentences(made, "S5")[0]


@pytest.mark.parametrize(
    ("language", "posted", "served"),
    [
        ("en", "was posted in the electronic register of summonses on 1 July 2026", "was served"),
        ("ru", "размещена в электронном реестре повесток 1 июля 2026 г.", "вручена"),
        ("be", "была змешчаная ў электронным рэестры позваў 1 ліпеня 2026 г.", "уручаная"),
        ("uk", "розміщена в електронному реєстрі повісток 1 липня 2026 р.", "вручена"),
        ("lt", "paskelbtas elektroniniame šaukimų registre 2026 m. liepos 1 d.", "įteiktas"),
        (
            "de",
            "wurde in das elektronische Register der Vorladungen eingestellt (am 1. Juli 2026)",
            "zugestellt",
        ),
        ("pl", "zostało zamieszczone w elektronicznym rejestrze wezwań 1 lipca 2026 r.", "doręczone"),
        ("fr", "a été inscrite au registre électronique des convocations le 1er juillet 2026", "remise"),
    ],
)
def test_a_summons_in_the_register_was_posted_and_nobody_says_it_was_served(
    desk: Desk, letters: LetterDesk, language: str, posted: str, served: str
) -> None:
    desk.change("summons", Event, summons_served_on=copy(when("2026-07-01"), desk.kept["entry"]))

    told_of_it = " ".join(sentences(written(desk, letters, language=language), "P04"))

    assert posted in told_of_it.replace("\u00a0", " ")
    assert served not in told_of_it


def test_a_paper_summons_was_served(desk: Desk, letters: LetterDesk) -> None:
    desk.change("summons", Event, summons_service=copy("in_person_signed", desk.kept["entry"]))

    assert "was served in person against signature" in " ".join(sentences(written(desk, letters), "P04"))


def test_annexes_are_hers_where_the_client_is_a_woman(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, sex=original("female"))
    desk.change("entry", Document, kind="client_statement")

    listed = written(desk, letters).content.annexes

    assert listed is not None
    assert "her own statement" in " ".join(text for _, text in listed.items)
    assert "his own" not in " ".join(text for _, text in listed.items)


def test_two_who_sign_in_french_say_we(desk: Desk, letters: LetterDesk) -> None:
    both = written(desk, letters, language="fr").content.closing
    alone = written(desk, letters, language="fr", signatories=(desk.kept["counsellor"],)).content.closing

    assert both.startswith("Nous vous prions")
    assert alone.startswith("Je vous prie")


def test_hr34_without_a_passport_there_is_still_a_letter(desk: Desk, letters: LetterDesk) -> None:
    desk.change("passport", IdentityDocument, deleted=True)
    desk.change("client", Person, latin_name=Fact())

    made = written(desk, letters)

    assert "Mr Щербаков Алексей Игоревич, born" in made.composed.subject
    assert "We ask for a visa on a separate sheet if a visa is granted." in sentences(made, "HR34")
    assert made.errors == ()


def test_hr35_somebody_who_left_before_any_call_up(desk: Desk, letters: LetterDesk) -> None:
    desk.change("case", Case, profiles=("CO_SEC", "EVA_NOT_CALLED"))
    desk.change("summons", Event, deleted=True)
    desk.change("entry", Document, deleted=True)
    desk.change("crossing", Event, account=told("He left because he expected to be called."))

    made = written(desk, letters)

    assert sentences(made, "P31")[:2] == ["Left before any call-up.", "We know of no summons to him."]
    assert "He states that he left because he expected to be called." in sentences(made, "P31")
    assert not sentences(made, "P04")


def test_hr36_a_belarusian_displaced_from_ukraine(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, citizenships=original(("BY",)))
    desk.new(
        "ukraine",
        Stay,
        country=told("UA"),
        since=told(when("2019")),
        until=told(when("2022-03")),
        legal_basis=told("RP_perm"),
        protection_obstacle=told("His permit was cancelled."),
    )

    text = " ".join(sentences(written(desk, letters), "HR36"))

    assert "He states that he came there in 2019 and left in March 2022" in text
    assert "his permit was cancelled" in text


def test_hr15_an_interpreter_has_no_name(desk: Desk, letters: LetterDesk) -> None:
    for name in [name for name in desk.kept if name.startswith("contact")]:
        desk.change(name, Contact, interpreter=observed(Interpreter(code="Igrek", language="be")))

    text = " ".join(sentences(written(desk, letters), "S6"))

    assert "We spoke with an interpreter." in text
    assert "Igrek" not in text


def test_conversations_are_the_witness_own_a_colleagues_or_another_offices(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.new("by director", Contact, session=observed(Session(on=date(2026, 11, 19), mode="phone")),
             signatory_id=desk.kept["director"], caller="client")  # fmt: skip
    away = Fact(value=Session(on=date(2026, 8, 5)), source=Source.COUNSELLOR_OBSERVATION, office=TBILISI)
    desk.new("in tbilisi", Contact, session=away, caller="client")

    text = " ".join(sentences(written(desk, letters), "S6"))

    assert (
        "I spoke with Mr Shcherbakov on 2 and 16 September, 12 October, and 3 and 18 November 2026." in text
    )
    assert "Colleagues of mine spoke with him on 19 November 2026." in text
    assert "Tbilisi Advice Office has told us that it spoke with him on 5 August 2026." in text


@pytest.mark.parametrize(
    ("language", "called"),
    [("en", "Tbilisi Advice Office"), ("ru", "Тбилисская приёмная"), ("de", "Tbilisi Advice Office")],
)
def test_a_partner_is_called_as_its_card_says_in_the_language_of_the_letter(
    desk: Desk, letters: LetterDesk, language: str, called: str
) -> None:
    names = ByLanguage.of({"be": "Тбіліская прыёмная", "ru": "Тбилисская приёмная"})
    desk.change("tbilisi", Partner, names=names)
    away = Fact(value=Session(on=date(2026, 8, 5)), source=Source.COUNSELLOR_OBSERVATION, office=TBILISI)
    desk.new("in tbilisi", Contact, session=away, caller="client")

    made = draft(letters, start(desk, letters, language=language).id)

    text = " ".join(passage.text for passage in made.composed.passages)
    assert called in text
    assert not any(other in text for _, other in names if other != called)


def test_papers_are_listed_by_who_saw_them_and_how(desk: Desk, letters: LetterDesk) -> None:
    seen_there = Fact(value="original", source=Source.SEEN_ORIGINAL, office=TBILISI)
    desk.paper("ticket", kind="visa", form=seen_there, caption=told("transit visa"))
    desk.new("old", IdentityDocument, kind="INT_PASS", paper=told(Paper(number="1")))

    papers = sentences(written(desk, letters), "S7")

    assert "Papers we have not seen ourselves." in papers
    assert "Tbilisi Advice Office has told us that it has seen the original of transit visa." in papers
    assert "Entry in the electronic register of summonses (screenshot, 1 July 2026, annex 3)." in papers


def test_a_passport_that_is_only_told_of_is_not_seen(desk: Desk, letters: LetterDesk) -> None:
    desk.change("passport", IdentityDocument, paper=told(Paper(number="22", expires=when("2030-01"))))

    papers = sentences(written(desk, letters), "S7")

    assert "He states that he has his passport no. 22, valid until January 2030 (annex 1)." in papers


def test_partial_dates_are_worded_as_known(desk: Desk, letters: LetterDesk) -> None:
    desk.change("conscience", Conscience, since=told(when("2021-23~")))

    assert (
        "he has held this conviction since about autumn 2021"
        in sentences(written(desk, letters), "conviction")[1]
    )


def test_children_who_come_along_have_an_age_band_and_no_name(desk: Desk, letters: LetterDesk) -> None:
    desk.new("son", FamilyMember, relation=told("child"), age_band=told("under_14"), comes_along=told("yes"))

    assert "He states that his child would travel with him (under 14)." in sentences(
        written(desk, letters), "P24"
    )


def test_a_paragraph_is_left_out_or_added_when_the_counsellor_says_so(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("client", Person, citizenships=original(("BY",)))

    assert sentences(written(desk, letters), "P23") == []
    assert sentences(written(desk, letters, added=("P23",)), "P23")
    assert sentences(written(desk, letters), "P16")
    assert sentences(written(desk, letters, left_out=("P16",)), "P16") == []


def test_visa_code_articles_are_for_short_stay_visas_only(desk: Desk, letters: LetterDesk) -> None:
    assert "EU-VC25" not in written(desk, letters).composed.body.notes

    desk.change("embassy", Addressee, visas=("C_LTV",))

    assert "EU-VC25" in written(desk, letters).composed.body.notes


def test_an_office_is_named_as_we_know_it_now(desk: Desk, letters: LetterDesk) -> None:
    desk.change("tbilisi", Partner, name="Advice Office Batumi")
    desk.new("other", Event, kind="summons", summons_dated=copy(when("2026-07-01"), office=TBILISI))

    assert any(
        each.startswith("Advice Office Batumi has told us")
        for each in sentences(written(desk, letters), "P04")
    )


def test_what_was_not_asked_about_an_interpreter_is_not_said(desk: Desk, letters: LetterDesk) -> None:
    for name in [name for name in desk.kept if name.startswith("contact")]:
        desk.change(
            name, Contact, interpreter=Fact(value=Empty.UNKNOWN, source=Source.COUNSELLOR_OBSERVATION)
        )

    assert not any("interpreter" in each for each in sentences(written(desk, letters), "S6"))


def test_a_caption_in_another_script_gives_way_to_the_kind_of_paper(desk: Desk, letters: LetterDesk) -> None:
    desk.change("declaration", Document, caption=told("Заявление Оны"))

    assert "Declaration of the host (annex 6)." in sentences(written(desk, letters), "S7")
