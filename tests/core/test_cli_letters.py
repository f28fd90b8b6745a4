"""Letters and the directory on the command line: from a draft to a letter that is ours, or is not."""

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import find_case
from casemgr.ids import random_id
from casemgr.letters.beginning import beginning
from casemgr.letters.catalogue import shipped_letters
from casemgr.practice.keeping import keep_case, keep_directory
from casemgr.practice.story import read_story
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from tests.helpers.cli import Desk, Said

CASE = "PR1-L01"
STORY_DAY = int(datetime(2026, 11, 18, 12, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture(scope="module")
def tbilisi(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Return the Tbilisi office of the practice story, with the case in which it writes to a consul."""
    desk, told = Desk.at(tmp_path_factory.mktemp("tbilisi"), STORY_DAY), read_story().tbilisi
    with desk.place.opened() as vault:
        offices = {"vilnius": random_id(), "tbilisi": vault.store.office}
        names = keep_directory(vault.store, told.directory, offices)
        keep_case(vault, told.cases[0], names)
    return desk


@pytest.fixture
def desk(tbilisi: Desk, tmp_path: Path) -> Desk:
    """Return that office for one test."""
    return Desk(tbilisi.place.copied(tmp_path / "tbilisi"))


@pytest.fixture
def embassy(desk: Desk) -> str:
    """Return the id of the addressee."""
    kept = desk.tells("directory", "list", "addressees")["addressees"]
    return next(str(each["id"]) for each in kept if each["kind"] == "embassy")


def asked(embassy: str, *more: str) -> tuple[str, ...]:
    return (CASE, "L01", "--lang", "en", "--client-lang", "ru", "--to", embassy, *more)


def begun(desk: Desk, embassy: str, folder: Path) -> str:
    return str(desk.tells("letter", "draft", *asked(embassy), "--out", folder)["letter"])


def final(desk: Desk, embassy: str, folder: Path) -> dict[str, Any]:
    letter = begun(desk, embassy, folder)
    desk.tells("letter", "review", CASE, letter, "--by", "Giorgi Nimushadze")
    desk.tells("letter", "approve", CASE, letter, "--notice-given")
    return desk.tells("letter", "finalise", CASE, letter, "--out", folder)


def text_of(pdf: str | Path) -> str:
    said = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(said.stdout.split())


def refused(said: Said, code: int, words: str) -> None:
    assert said.code == code
    assert words in said.err


def test_types_and_languages_are_listed_without_a_vault(desk: Desk) -> None:
    types = desk.runs("letter", "types", "--json").json["types"]

    found = next(each for each in types if each["type"] == "L01")
    assert {"en", "ru"} <= set(found["languages"])
    assert "ru" in found["reading"]


def test_a_letter_with_nothing_against_it_passes_the_check(desk: Desk, embassy: str) -> None:
    said = desk.says("letter", "check", *asked(embassy))

    assert said.code == 0
    assert desk.tells("letter", "list")["letters"] == []


def test_what_stands_in_the_way_is_named_with_its_place(desk: Desk, embassy: str) -> None:
    desk.tells("case", "edit", CASE, "stays", "--set", "protection_obstacle.empty=unknown")

    said = desk.says("letter", "check", *asked(embassy))

    assert said.code == 1
    assert "W10" in said.out
    assert "without why protection could not be had" in " ".join(said.out.split())


def test_a_draft_is_begun_once_and_written_each_time(desk: Desk, embassy: str, tmp_path: Path) -> None:
    first = desk.tells("letter", "draft", *asked(embassy), "--out", tmp_path)
    again = desk.tells("letter", "draft", *asked(embassy), "--out", tmp_path)

    assert first["letter"] == again["letter"]
    assert "DRAFT" in text_of(first["file"])
    assert len(desk.tells("letter", "list")["letters"]) == 1


def test_a_letter_becomes_final_and_is_recognised(desk: Desk, embassy: str, tmp_path: Path) -> None:
    issued = final(desk, embassy, tmp_path)
    number = issued["letter"]["number"]

    by_code = desk.says("letter", "verify", number[:4] + "-" + number[4:].lower())
    by_file = desk.tells("letter", "verify", issued["file"])

    assert "OBRAZTSOV" in text_of(issued["file"])
    assert "It stands" in by_code.out
    assert "A caller learns nothing" in by_code.out
    assert by_file["match"] == "exact"


def test_an_issued_letter_is_read_again_byte_for_byte(desk: Desk, embassy: str, tmp_path: Path) -> None:
    issued = final(desk, embassy, tmp_path)
    number = issued["letter"]["number"]

    again = desk.tells("letter", "read", CASE, number, "--out", tmp_path)

    assert Path(again["file"]).read_bytes() == Path(issued["file"]).read_bytes()


def test_hr06_the_envelope_of_a_russian_citizen_names_no_sender_unless_asked(
    desk: Desk, embassy: str, tmp_path: Path
) -> None:
    letter = begun(desk, embassy, tmp_path)
    refused(desk.says("letter", "envelope", CASE, letter, "--out", tmp_path), 2, "draft")
    number = final(desk, embassy, tmp_path)["letter"]["number"]

    plain = text_of(desk.tells("letter", "envelope", CASE, number, "--out", tmp_path)["file"])
    named = desk.tells(
        "letter", "envelope", CASE, number, "--sender", "yes", "--form", "C5", "--out", tmp_path
    )

    assert plain == "Embassy of the Republic of Lithuania in Georgia Consular Section, Tbilisi"
    assert "Tbilisi Practice Office" in text_of(named["file"])


def test_a_letter_is_sent_and_revoked(desk: Desk, embassy: str, tmp_path: Path) -> None:
    number = final(desk, embassy, tmp_path)["letter"]["number"]
    how = ("--how", "by_client", "--to", "Consular Section", "--by", "Nino")

    sent = desk.tells("letter", "send", CASE, number, *how)
    revoked = desk.tells("letter", "revoke", CASE, number, "--because", "A date was wrong.")
    verified = desk.says("letter", "verify", number)

    assert (sent["letter"]["status"], revoked["letter"]["status"]) == ("sent", "revoked")
    assert verified.code == 1
    assert "does NOT stand" in verified.out


def test_another_paper_is_not_our_letter(desk: Desk, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF- forged")

    assert desk.says("letter", "verify", paper).code == 2
    assert desk.says("letter", "verify", "0000-0000").code == 2


def test_steps_are_not_skipped(desk: Desk, embassy: str, tmp_path: Path) -> None:
    letter = begun(desk, embassy, tmp_path)

    refused(desk.says("letter", "approve", CASE, letter), 2, "state draft")
    refused(
        desk.says("letter", "finalise", CASE, letter, "--out", tmp_path), 2, "cannot take the step finalise"
    )
    refused(desk.says("letter", "read", CASE, letter, "--out", tmp_path), 2, "cannot take the step read")


def test_a_fact_that_changes_voids_the_approval(desk: Desk, embassy: str, tmp_path: Path) -> None:
    letter = begun(desk, embassy, tmp_path)
    desk.tells("letter", "review", CASE, letter, "--by", "Giorgi Nimushadze")
    desk.tells("letter", "approve", CASE, letter, "--notice-given")
    born = ("--set", "born_on=2004-03-15", "--set", "born_on.source=seen_original")
    desk.tells("case", "edit", CASE, "persons", *born)

    refused(desk.says("letter", "finalise", CASE, letter, "--out", tmp_path), 1, "Review it again")


def test_without_consent_nothing_is_printed(desk: Desk, embassy: str, tmp_path: Path) -> None:
    desk.tells("case", "edit", CASE, "consents", "--set", "withdrawn_on=2026-11-17")

    said = desk.says("letter", "draft", *asked(embassy), "--out", tmp_path)

    refused(said, 1, "Nobody can override")
    assert list(tmp_path.glob("*.pdf")) == []


def test_danger_and_a_second_person_stand_in_for_a_missing_consent(
    desk: Desk, embassy: str, tmp_path: Path
) -> None:
    letter = begun(desk, embassy, tmp_path)
    desk.tells("case", "edit", CASE, "consents", "--set", "deleted=yes")

    stated = desk.tells(
        "letter", "override", CASE, letter, "--reason", "detention", "--second", "Giorgi Nimushadze"
    )
    issued = desk.tells("letter", "finalise", CASE, letter, "--out", tmp_path)

    assert stated["letter"]["override"]["reason"] == "detention"
    assert issued["letter"]["status"] == "final"


def test_hr04_the_notice_is_shown_and_asked_for_before_the_approval(
    desk: Desk, embassy: str, tmp_path: Path
) -> None:
    letter = begun(desk, embassy, tmp_path)
    desk.tells("letter", "review", CASE, letter, "--by", "Giorgi Nimushadze")

    shown = desk.says("letter", "notice", CASE, letter, "--lang", "en")
    refused(desk.says("letter", "approve", CASE, letter), 1, "Read the notice to him")

    assert "The embassy may pass this letter" in shown.out
    assert "You need no copy" in shown.out
    assert desk.tells("letter", "approve", CASE, letter, "--notice-given")["letter"]["notice_on"]


def test_hr06_a_copy_is_written_for_whoever_asked(desk: Desk, embassy: str, tmp_path: Path) -> None:
    letter = begun(desk, embassy, tmp_path)
    place = tmp_path / "copy.pdf"

    refused(desk.says("letter", "copy", CASE, letter, "--out", place), 1, "only when he asks")
    assert not place.exists()
    assert desk.tells("letter", "copy", CASE, letter, "--out", place, "--asked")["letter"]["copy_on"]
    assert place.read_bytes().startswith(b"%PDF")


def test_what_became_of_a_letter_is_noted_by_command(desk: Desk, embassy: str, tmp_path: Path) -> None:
    first = final(desk, embassy, tmp_path)["letter"]
    said = desk.tells("letter", "answered", CASE, first["id"], "--words", "They ask for the original.")
    assert said["letter"]["reply"]["words"] == "They ask for the original."

    refused(desk.says("letter", "tell-client", CASE, first["id"]), 2, "cannot take the step tell_client")
    refused(desk.says("letter", "supersede", CASE, first["id"], "--by", "0000"), 2, "no letter")
    signing = first["signatories"][0]
    refused(desk.says("letter", "short-way", CASE, first["id"], "--sign", signing), 2, "short_way")
    refused(desk.says("letter", "read-afterwards", CASE, first["id"], "--by", "Ona"), 2, "read_afterwards")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((CASE, "L99", "--lang", "en"), "no letter type “L99”"),
        ((CASE, "L01", "--lang", "xx"), "not written in “xx”"),
        (("nobody", "L01", "--lang", "en"), "no case “nobody”"),
    ],
)
def test_a_letter_that_cannot_be_is_refused(
    desk: Desk, embassy: str, given: tuple[str, ...], words: str
) -> None:
    refused(desk.says("letter", "check", *given, "--to", embassy), 2, words)


def test_an_addressee_that_is_unknown_is_refused(desk: Desk) -> None:
    refused(desk.says("letter", "check", *asked("0000")), 2, "no addressee “0000”")


def test_a_pdf_overwrites_nothing(desk: Desk, embassy: str, tmp_path: Path) -> None:
    taken = tmp_path / "taken.pdf"
    taken.write_text("another")

    refused(desk.says("letter", "draft", *asked(embassy), "--out", taken), 2, "left as it is")
    assert taken.read_text() == "another"


def test_the_directory_is_added_to_shown_and_edited(desk: Desk) -> None:
    typed = ("--set", "kind=court", "--set", "state=LT", "--set", "name=en=Regional Court; lt=Teismas")
    added = desk.tells("directory", "add", "addressees", *typed)["record"]

    desk.tells("directory", "edit", added["id"], "--set", "phone=+370 000 00001")
    shown = desk.says("directory", "show", added["id"][-8:])

    assert "+370 000 00001" in shown.out
    assert "Regional Court" in desk.says("directory", "list", "addressees").out


def test_a_signatory_belongs_to_the_only_organisation(desk: Desk) -> None:
    added = desk.tells("directory", "add", "signatories", "--set", "name=en=Example")["record"]

    organisation = desk.tells("directory", "list", "organisations")["organisations"][0]
    assert added["organisation_id"] == organisation["id"]


def test_an_authority_of_a_state_of_origin_is_no_addressee(desk: Desk) -> None:
    typed = ("--set", "kind=embassy", "--set", "state=RU", "--set", "name=en=Embassy")

    refused(desk.says("directory", "add", "addressees", *typed), 2, "no letter goes to")


def test_an_entry_that_is_not_there_cannot_be_edited(desk: Desk) -> None:
    assert desk.says("directory", "edit", "0000", "--set", "phone=1").code == 2
    assert desk.says("directory", "add", "addressees", "--set", "kind=court").code == 2


def test_letters_are_about_words_that_fit_a_terminal(desk: Desk, embassy: str) -> None:
    desk.tells("case", "edit", CASE, "stays", "--set", "protection_obstacle.empty=unknown")

    lines = desk.says("letter", "check", *asked(embassy)).out.splitlines()

    assert max(map(len, lines)) <= 80


def test_the_register_is_shown_filtered_and_written_out(desk: Desk, embassy: str, tmp_path: Path) -> None:
    number = final(desk, embassy, tmp_path)["letter"]["number"]

    told = desk.tells("letter", "register", "--csv", tmp_path / "r.csv", "--pdf", tmp_path / "r.pdf")

    assert [each["number"].replace("-", "") for each in told["letters"]] == [number]
    assert number[:4] in (tmp_path / "r.csv").read_text()
    assert "Register of letters" in text_of(tmp_path / "r.pdf")
    assert desk.tells("letter", "register", "--type", "L03")["letters"] == []


def test_hr01_a_caller_is_told_one_of_two_sentences(desk: Desk, embassy: str, tmp_path: Path) -> None:
    letter = final(desk, embassy, tmp_path)["letter"]
    call = ("letter", "ring-back", letter["number"], "--on", letter["finalised_on"], "--to", embassy)

    said = desk.says(*call)
    wrong = desk.says(*call[:4], "2026-01-01", *call[5:])

    assert "This letter is ours and not revoked." in said.out
    assert wrong.code == 1
    assert "We cannot confirm." in wrong.out
    for told in (said, wrong):
        assert not re.search("Obraztsov|OBRAZTSOV|Copper|PR1-L01", told.out)


def test_a_sentence_is_reworded_compared_and_approved(desk: Desk) -> None:
    name = "en/clauses/S11/heading"
    kept = desk.tells("letter", "reword", name, "What we do not say.", "--by", "Nino")["text"]

    assert "+What" in desk.says("letter", "texts").out
    assert desk.tells("letter", "approve-text", kept["id"], "--by", "Giorgi")["text"]["status"] == "approved"
    refused(desk.says("letter", "reword", name, "{{ client.name }}", "--by", "Nino"), 4, "same facts")


def test_a_paper_is_covered_by_a_box(desk: Desk) -> None:
    paper = desk.tells("case", "show", CASE)
    documents = [each for each in paper["records"] if each["collection"] == "documents"]

    kept = desk.tells("letter", "cover", documents[0]["id"], "--box", "1:0,0,50,50")["record"]

    assert kept["redacted_from_id"] == documents[0]["id"]
    refused(desk.says("letter", "cover", documents[0]["id"], "--box", "everything"), 2, "no box")


def test_answers_of_missions_are_counted_without_small_counts(desk: Desk, embassy: str) -> None:
    told = ("answer=apply_in_country_of_residence", "told_on=2026-10-05", "told_by=guard")
    for _ in range(2):
        said = (f"--set={each}" for each in told)
        desk.tells("directory", "add", "mission_answers", "--of", embassy, *said)

    [row] = desk.tells("letter", "missions")["rows"]

    assert (row["year"], row["quarter"], row["state"], row["times"]) == (2026, 4, "LT", None)
    assert "under 5" in desk.says("letter", "missions").out


def test_what_the_arguments_leave_open_is_as_in_the_window(desk: Desk, embassy: str, tmp_path: Path) -> None:
    """The client of this case is on file as speaking Russian; his papers are those the type looks for."""
    begun = desk.tells("letter", "draft", CASE, "L01", "--lang", "en", "--to", embassy, "--out", tmp_path)
    kept = desk.tells("letter", "list")["letters"]
    letter = next(each for each in kept if each["id"] == begun["letter"])
    with desk.place.opened() as vault:
        file = case_file(vault.store, find_case(vault.store, CASE).record.id)
        kind = shipped_letters().type("L01")
        usual = beginning(file, kind, records(vault.store, Signatory), vault.store.clock.today())
    assert letter["client_language"] == usual.client_language == "ru"
    assert (tuple(letter["signatories"]), tuple(letter["annexes"])) == (usual.signatories, usual.annexes)
