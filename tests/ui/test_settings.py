"""Settings and help: every wish takes effect at once, and nothing that is deleted is lost."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casemgr import places
from casemgr.casework.preferences import read_preferences
from casemgr.records.fact import Empty
from casemgr.records.note import Note
from casemgr.records.organisation import Organisation
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from casemgr.vault.backed_up import last_backup
from casemgr.vault.practice import mark_practice, practice_passphrase
from tests.helpers.letter_papers import picture
from tests.helpers.window import PATIENCE_MS, Seat
from ui.autolock.reasons import Reason
from ui.languages import LANGUAGES
from ui.models.form import put_into_trash
from ui.models.passphrases import BITS, Holds, by_chance, judge
from ui.models.trash import read_trash
from ui.models.ways_in import Secrets
from ui.navigation import HELP, SETTINGS, Place
from ui.pages.help import PAGES, help_file
from ui.pages.settings.about import LIBRARIES, licence_of, version_of
from ui.widgets.banner import Banner
from ui.widgets.code_proof import CodeProof
from ui.widgets.strip import PracticeStrip
from ui.widgets.text import Label


def tab(seat: Seat, key: str) -> Any:
    """Return a tab of the settings."""
    return seat.go(SETTINGS, tab=key)._stack.currentWidget()


def button(inside: Any, words: str) -> Any:
    """Return the button that says this."""
    return next(each for each in inside.findChildren(QPushButton) if each.text() == words)


def said(inside: Any) -> str:
    """Return everything a tab says."""
    return "\n".join(label.text() for label in inside.findChildren(Label))


def test_whoever_gives_a_name_signs_with_it_from_then_on(seat: Seat) -> None:
    general = tab(seat, "general")

    general._name.selectAll()
    seat.type(general._name, "Nino K")
    seat.press(Qt.Key.Key_Return)

    assert seat.ask(lambda store: (store.author, read_preferences(store).counsellor)) == ("Nino K", "Nino K")


def test_another_language_is_spoken_at_once_on_the_same_page(seat: Seat) -> None:
    general = tab(seat, "general")
    languages = general.findChildren(QComboBox)[0]

    languages.setCurrentIndex(list(LANGUAGES).index("ru"))
    languages.activated.emit(languages.currentIndex())
    seat.qtbot.waitUntil(lambda: seat.frame.words.language == "ru", timeout=PATIENCE_MS)
    seat.settle()

    assert seat.page.title() == "Настройки"


def test_a_backup_is_written_tested_and_its_place_is_told(seat: Seat, tmp_path: Path) -> None:
    backup = tab(seat, "backup")

    backup.write(tmp_path / "copy")
    seat.settle()

    assert (tmp_path / "copy").stat().st_size > 0
    kept = seat.ask(last_backup)
    assert kept is not None
    assert kept.path == str(tmp_path / "copy")
    assert backup.findChildren(Banner)


def test_a_backup_is_never_written_over_a_file(seat: Seat, tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("mine")
    backup = tab(seat, "backup")

    backup.write(tmp_path / "copy")
    seat.settle()

    assert (tmp_path / "copy").read_text() == "mine"
    assert "This did not work" in said(backup)


def test_a_sound_vault_is_said_to_be_as_it_was_written(seat: Seat) -> None:
    backup = tab(seat, "backup")

    button(backup, "Check the vault").click()
    seat.settle()

    assert "All is as it was written." in said(backup)


def test_the_lock_watches_the_new_key_file_and_no_longer_the_old_one(seat: Seat, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for each in (old, new):
        each.touch()
    assert seat.program is not None
    sitting = seat.program.sitting
    assert sitting is not None
    sitting.lock_wanted.disconnect(seat.program.lock)
    reasons: list[str] = []
    sitting.lock_wanted.connect(reasons.append)
    ways = tab(seat, "ways_in")

    for coming in (old, new):
        ways._changed(Secrets("", coming))
    old.unlink()
    sitting.autolock.tick()
    assert reasons == []
    new.unlink()
    sitting.autolock.tick()

    assert reasons == [Reason.KEY_FILE]
    assert seat.program._key_file == new, "the next unlock page offers it"


def test_what_was_deleted_comes_back_from_the_trash(seat: Seat) -> None:
    note = seat.ask(lambda store: records(store, Note)[0].id)
    seat.frame.do("Put away", lambda vault: put_into_trash(vault, note))
    seat.settle()
    trash = tab(seat, "trash")
    assert "Put away" in said(trash)

    button(trash, "Bring back").click()
    seat.settle()

    assert note in seat.ask(lambda store: [each.id for each in records(store, Note)])
    assert seat.frame.session.now(read_trash) == ()


def test_what_was_done_last_is_taken_back_from_the_list(seat: Seat) -> None:
    note = seat.ask(lambda store: records(store, Note)[0].id)
    seat.frame.do("Put away", lambda vault: put_into_trash(vault, note))
    seat.settle()

    button(tab(seat, "trash"), "Take back the latest").click()
    seat.settle()

    assert note in seat.ask(lambda store: [each.id for each in records(store, Note)])


def test_whoever_may_sign_is_listed_and_opened_in_the_form_of_all_records(seat: Seat) -> None:
    office = tab(seat, "office")
    signing = seat.ask(lambda store: len(records(store, Signatory)))
    edits = [each.accessibleName() for each in office.findChildren(QPushButton) if each.text() == "Edit"]

    assert signing == 2
    assert {"Edit: Asta Pavyzdytė", "Edit: Jonas Pavyzdys"} <= set(edits)
    next(each for each in office.findChildren(QPushButton) if each.text() == "Edit").click()
    seat.settle()
    assert seat.sheet.fields


def test_the_licence_of_every_library_is_named(seat: Seat) -> None:
    about = tab(seat, "about")

    assert all(version_of(library) and licence_of(library) for library in LIBRARIES)
    button(about, "Read").click()
    assert "GNU GENERAL PUBLIC LICENSE" in seat.sheet._text.toPlainText()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_page_of_help_is_there_and_links_to_others_alone(page: str, language: str) -> None:
    file = help_file(page, language)
    linked = [part.split(")")[0] for part in file.read_text().split("](")[1:]]

    assert file.parent.name == language
    assert set(linked) <= set(PAGES)


def test_the_key_for_help_opens_the_page_of_this_place(seat: Seat) -> None:
    seat.go(SETTINGS)

    seat.frame.show_help()
    seat.settle()

    assert seat.page.place == Place(HELP, spot="settings")
    assert "Settings" in seat.page._text.toPlainText()


def test_help_follows_no_link_out_of_it_and_loads_nothing(seat: Seat) -> None:
    page = seat.go(HELP)

    page._text.anchorClicked.emit(QUrl("https://example.org"))
    seat.settle()

    assert seat.page is page
    assert page.place.spot is None
    assert page._text.loadResource(2, QUrl.fromLocalFile(str(places.resources() / "icons" / "x.svg"))) is None


def test_a_practice_vault_says_so_on_every_page(seat: Seat) -> None:
    seat.frame.session.now(lambda vault: mark_practice(vault.store, "heron"))
    assert seat.ask(practice_passphrase) == "heron"

    seat.frame.show_practice("heron")
    seat.go(SETTINGS)

    assert [strip.isVisible() for strip in seat.frame.findChildren(PracticeStrip)] == [True]


@pytest.mark.parametrize("typed", ["", "password", "qwerty123", "Vilnius2026"])
def test_a_passphrase_that_many_people_use_is_not_taken(typed: str) -> None:
    assert not judge(typed).is_enough


def test_a_passphrase_by_chance_is_strong_and_never_the_same() -> None:
    made = {by_chance() for _ in range(50)}

    assert len(made) == 50
    assert BITS >= 70
    assert {judge(each).holds for each in made} <= {Holds.LIFE, Holds.CENTURY}


def test_a_code_hides_when_the_proof_begins_and_is_proved_by_its_groups(qtbot: QtBot) -> None:
    proof = CodeProof(["K7M2X", "4MXD9", "R2MX7"], asked=[0, 2])
    qtbot.addWidget(proof)
    first, last = proof.fields()
    heard: list[bool] = []
    proof.proved.connect(heard.append)

    first.setText("k7m2x")
    assert all(group.accessibleName() == "Hidden" for group in proof._code.groups())
    last.setText("WRONG")
    last.setText("R2MX7")

    assert heard == [False, False, True]
    first.clear()
    last.clear()
    assert proof._code.groups()[1].accessibleName() == "4 M X D 9"


def test_a_logo_is_chosen_seen_shown_on_letters_and_taken_away(seat: Seat, tmp_path: Path) -> None:
    office = tab(seat, "office")
    button(office, "Logo").click()
    seat.settle()
    sheet = seat.sheet
    assert "None is kept" in said(sheet)
    assert not sheet.take_away.isVisible()
    (tmp_path / "logo.png").write_bytes(picture())

    sheet.take_in(tmp_path / "logo.png")
    seat.settle()
    sheet.findChild(QCheckBox).click()
    seat.settle()

    [kept] = seat.ask(lambda store: records(store, Organisation))
    assert kept.shows_logo is True
    assert any(each.pixmap().width() > 1 for each in sheet.findChildren(QLabel) if each.pixmap())
    sheet.take_away.click()
    seat.settle()
    assert "None is kept" in said(sheet)
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.take_away.isVisible()


def test_a_file_that_is_no_picture_is_refused_in_words(seat: Seat, tmp_path: Path) -> None:
    office = tab(seat, "office")
    button(office, "Signature").click()
    seat.settle()
    (tmp_path / "signed.png").write_text("no picture")

    seat.sheet.take_in(tmp_path / "signed.png")
    seat.settle()

    assert "This picture cannot be kept" in said(seat.sheet)
    assert all(isinstance(each.signature, Empty) for each in seat.ask(lambda s: records(s, Signatory)))
