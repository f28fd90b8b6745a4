"""The practice journey: run once as a newcomer runs it, and everything it leaves behind looked at."""

import io
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import dev
from casemgr.cli.console import Console
from casemgr.cli.demo import fresh_folder
from casemgr.cli.program import main
from casemgr.clock import SystemClock
from casemgr.crypto import age
from casemgr.exchange.arrivals import Order
from casemgr.exchange.errors import KindNotReadError, NotForUsError
from casemgr.exchange.intake import plan
from casemgr.exchange.office import Office
from casemgr.practice.papers import paper
from casemgr.practice.story import OfficeStory, Story, read_story
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.store.listings import open_conflicts, records
from casemgr.vault.vault import Vault
from casemgr.vocabulary import load_vocabularies

PROFILES = set(load_vocabularies(dev.ROOT / "resources/vocabularies")["profile"].terms)
STORY = read_story()
OFFICES = (STORY.vilnius, STORY.tbilisi)


@dataclass(frozen=True)
class Went:
    """The journey as it went: what it printed, its folder, and the home folder it ran in."""

    said: subprocess.CompletedProcess[str]
    folder: Path
    home: Path

    @property
    def pdfs(self) -> dict[str, Path]:
        """The letters by their type."""
        return {path.name[:3]: path for path in (self.folder / "letters").iterdir()}

    def vault(self, name: str, story: OfficeStory) -> Vault:
        """Unlock the vault of an office as its counsellor would."""
        settings = self.home / "config" / "casemgr" / "settings"
        return Vault.unlock(self.folder / name, story.passphrase, clock=SystemClock(), settings=settings)


@pytest.fixture(scope="module")
def went(tmp_path_factory: pytest.TempPathFactory) -> Went:
    """Run the journey as a program of its own, without a terminal."""
    home = tmp_path_factory.mktemp("home")
    said = subprocess.run(
        [sys.executable, "-m", "casemgr.cli", "demo", "--no-window"],
        cwd=dev.ROOT,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return Went(said, home / "casemgr-practice", home)


@pytest.fixture(scope="module")
def tbilisi(went: Went) -> Iterator[Vault]:
    """Lend the vault of Tbilisi, unlocked with the passphrase that was printed."""
    with went.vault("tbilisi", STORY.tbilisi) as vault:
        yield vault


def text_of(pdf: Path) -> str:
    said = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(said.stdout.split())


def test_it_goes_all_the_way_without_a_word_of_trouble(went: Went) -> None:
    assert went.said.returncode == 0
    assert went.said.stderr == ""
    assert [line[:2] for line in went.said.stdout.splitlines() if line[:2] in ("1.", "9.", "11")] == [
        "1.",
        "9.",
        "11",
    ]


def test_it_fits_a_terminal(went: Went) -> None:
    assert max(len(line) for line in went.said.stdout.splitlines() if str(went.home) not in line) <= 82


def test_it_says_where_everything_is(went: Went) -> None:
    closing = went.said.stdout.partition("\nDone in ")[2]

    for path in [*(went.folder / "letters").iterdir(), went.folder / "backup", went.folder / "vilnius"]:
        assert str(path) in closing
    for story in OFFICES:
        assert f"passphrase: {story.passphrase}" in closing


def test_both_letters_are_final_and_say_what_was_seen(went: Went) -> None:
    visa, asylum = text_of(went.pdfs["L01"]), text_of(went.pdfs["L03"])

    assert "Mr OBRAZTSOV Timofei (Образцов Тимофей Игоревич)" in visa
    assert "The copy we have seen (annex 3)" in visa
    assert "He states that" in visa
    assert "Mr UZORAU Yan" in asylum
    assert "15 May 2026" in asylum
    assert "DRAFT" not in visa + asylum


def test_an_approval_was_voided_on_the_way(went: Went) -> None:
    assert "not the one that was reviewed and approved" in " ".join(went.said.stdout.split())


def test_one_conflict_was_shown_and_decided_everywhere(went: Went, tbilisi: Vault) -> None:
    assert went.said.stdout.count("CONFLICT") == 1
    assert "0 conflicts left: Batumi in Vilnius" in went.said.stdout
    assert open_conflicts(tbilisi.store) == []


def test_bundles_are_age_files_for_one_partner_and_follow_one_another(went: Went, tbilisi: Vault) -> None:
    office = Office.of(tbilisi)
    orders = Counter[str]()
    for path in (went.folder / "carried").glob("*.age"):
        with path.open("rb") as source:
            assert set(age.stanza_types(source)) == {"mlkem768x25519"}
            source.seek(0)
            if _is_share_for(office, source):
                orders[plan(office, source).order] += 1

    assert orders == {Order.REPLAY: 2}


def _is_share_for(office: Office, source: io.BufferedReader) -> bool:
    try:
        plan(office, source)
    except (NotForUsError, KindNotReadError):
        return False
    finally:
        source.seek(0)
    return True


def test_the_vault_left_behind_opens_with_the_printed_passphrase_and_is_sound(went: Went) -> None:
    reader, writer = os.pipe()
    os.write(writer, STORY.vilnius.passphrase.encode() + b"\n")
    os.close(writer)
    out, err = io.StringIO(), io.StringIO()
    settings = went.home / "config" / "casemgr" / "settings"
    console = Console(io.StringIO(), out, err, SystemClock(), settings, input)

    code = main(
        ["vault", "check", str(went.folder / "vilnius"), "--passphrase-fd", str(reader), "--json"], console
    )

    assert (code, err.getvalue()) == (0, "")
    assert json.loads(out.getvalue())["findings"] == []


def test_papers_are_marked_as_invented(tbilisi: Vault, tmp_path: Path) -> None:
    found = [each for each in records(tbilisi.store, Document) if held(each.kind) == "summons"]
    for number, document in enumerate(found):
        place = tmp_path / f"{number}.pdf"
        with tbilisi.attachments.opened(str(document.blob)) as source:
            place.write_bytes(source.read())
        text = text_of(place)
        assert any(mark in text for mark in ("Учебный образец", "Вучэбны ўзор", "Навчальний зразок"))
    assert len(found) >= 3


def test_no_name_of_a_client_lies_in_clear_beside_the_letters(went: Went) -> None:
    names = [
        name.encode(code)
        for name in ("Образцов", "OBRAZTSOV", "PRIMEROV", "Примеров")
        for code in ("utf-8", "utf-16-le")
    ]
    written = [path for path in went.home.rglob("*") if path.is_file() and path.suffix != ".pdf"]

    assert len(written) > 40
    assert [path for path in written for name in names if name in path.read_bytes()] == []


def test_a_second_journey_finds_another_folder(went: Went, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(went.home))

    assert fresh_folder(None) == went.home / "casemgr-practice-2"


def test_a_folder_that_holds_something_is_left_alone(went: Went) -> None:
    console = Console(
        io.StringIO(), io.StringIO(), io.StringIO(), SystemClock(), went.home / "settings", input
    )

    assert main(["demo", "--dir", str(went.folder)], console) == 2


def test_the_cases_cover_every_profile() -> None:
    told = [case for office in OFFICES for case in office.cases]
    profiles = {
        code for case in told for one in case if one.collection == "cases" for code in one.table["profiles"]
    }

    assert len(told) >= 12
    assert profiles == PROFILES


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_every_word_of_the_story_is_understood(office: OfficeStory) -> None:
    own = {"key", "role", "source", "document", "paper"}
    told = [*office.directory, *(one for case in office.cases for one in case)]

    unknown = [
        f"{one.collection}.{name}"
        for one in told
        for name in one.table
        if name not in own and name not in fields_of(CATALOGUE[one.collection])
    ]
    assert unknown == []


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_every_code_of_the_story_is_in_its_vocabulary(office: OfficeStory) -> None:
    vocabularies = load_vocabularies(dev.ROOT / "resources/vocabularies")
    wrong = []
    for one in (one for case in office.cases for one in case):
        for name, value in one.table.items():
            description = fields_of(CATALOGUE[one.collection]).get(name)
            vocabulary = vocabularies.get(description.kind.vocabulary or "") if description else None
            fact = value["value"] if isinstance(value, dict) and "value" in value else value
            codes = [fact] if isinstance(fact, str) else fact if isinstance(fact, list) else []
            wrong += [
                f"{one.collection}.{name}={code}" for code in codes if vocabulary and code not in vocabulary
            ]

    assert wrong == []


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_names_within_a_case_are_used_once(office: OfficeStory) -> None:
    for case in office.cases:
        assert [key for key, count in Counter(one.key for one in case).items() if count > 1] == []


def test_every_case_has_papers_and_no_address_that_exists() -> None:
    whole = json.dumps([_plain(office) for office in OFFICES], default=str)

    assert "@example.invalid" in whole
    assert not any(f"@{real}" in whole for real in ("gmail", "mail.ru", "ukr.net", "yandex"))


def _plain(office: OfficeStory) -> list[Any]:
    return [dict(one.table) for one in (*office.directory, *(one for case in office.cases for one in case))]


def test_the_same_paper_is_the_same_bytes() -> None:
    said = {"issuer": ["Образец"], "title": "Повестка", "place_and_date": "1 мая", "lines": ["Явиться."]}

    assert paper(said, "ru") == paper(said, "ru")


def test_the_story_is_set_on_one_day(went: Went) -> None:
    assert isinstance(STORY, Story)
    assert f"{STORY.day:%d %B %Y}" in " ".join(went.said.stdout.split())


def test_cases_are_where_they_were_told(tbilisi: Vault) -> None:
    references = {str(case.reference) for case in records(tbilisi.store, Case)}

    assert {"PR1-L01", "PR3-BND"} <= references
    assert len(references) == len(STORY.tbilisi.cases) + 1
