"""One opening of a vault in `lock_program`: a case is shown, something is typed, or what was left is read."""

import json
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from casemgr.casework.cases import open_case
from casemgr.clock import SystemClock
from casemgr.crypto.secret import Secret
from casemgr.ids import new_id
from casemgr.records.case import Case
from casemgr.records.fact import Fact, Source
from casemgr.records.note import Note
from casemgr.records.person import Name, Person
from casemgr.store.drafts import drafts
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from casemgr.vocabulary import shipped
from ui.app import Program
from ui.dialogs.record_form import RecordForm
from ui.main_window import MainWindow
from ui.models.form import FormRows, new_form, read_draft
from ui.navigation import CASE, Place
from ui.opening import Opened, opened

LANGUAGE = "en"
POLLED_MS = 10


class Visit:
    """What somebody does with an open vault; `told` is a line of `lock_program`."""

    def __init__(self, program: Program, folder: Path, settings: Path, told: dict[str, str]) -> None:
        self.program = program
        self.told = told
        self.form: RecordForm | None = None
        key, there = Secret(bytes.fromhex(told["key"])), folder.exists()

        def opening() -> Vault:
            open_or_make = Vault.open_with_key if there else Vault.create_with_key
            vault = open_or_make(folder, key, clock=SystemClock(), settings=settings)
            if not there:
                furnish(vault, told["name"])
            return vault

        program.worker.begin(lambda _: opened(opening, LANGUAGE)).succeeded.connect(self.enter)

    def enter(self, given: Opened) -> None:
        """Show a new form with text in it, or the ones that were left."""
        self.program.opened(given)
        assert self.program.sitting
        frame = self.program.sitting.frame
        if "typed" in self.told:
            self.program.sitting.clipboard.copy(self.told["name"])
            frame.session.ask(new_note, lambda rows: self.type(frame, rows), owner=frame)
        else:
            frame.session.ask(left_forms, lambda rows: self.look(frame, rows), owner=frame)

    def lock(self) -> None:
        """Lock, as idle time does."""
        assert self.program.sitting
        self.program.sitting.autolock.want("idle")

    def type(self, frame: MainWindow, rows: FormRows) -> None:
        """Type into a new note and wait until the page shows whose case it is."""
        frame.go(Place(CASE, rows.case))
        self.form = RecordForm(frame, rows)
        frame.open_sheet(self.form)
        self.field().insertPlainText(self.told["typed"])
        labels = self.program.window.findChildren
        until(lambda: any(self.told["name"] in label.text() for label in labels(QLabel)), lambda: say("open"))

    def look(self, frame: MainWindow, left: list[FormRows]) -> None:
        """Open the forms that were left and say what stands in them."""
        texts = []
        for rows in left:
            self.form = RecordForm(frame, rows)
            frame.open_sheet(self.form)
            texts.append(self.field().toPlainText())
        say("back " + json.dumps(texts))

    def field(self) -> QPlainTextEdit:
        """Return where the text of the note is typed."""
        assert self.form is not None
        field = self.form.fields["text"].frame.findChild(QPlainTextEdit)
        assert isinstance(field, QPlainTextEdit)
        return field


def furnish(vault: Vault, name: str) -> None:
    """Take in one client of this name."""
    surname = Fact(value=Name(surname=name, given=name), source=Source.CLIENT_STATEMENT)
    person = Person(id=new_id(vault.store.clock), latin_name=surname)
    with vault.store.transaction():
        open_case(vault.store, shipped()["code_name"], LANGUAGE, person, code_name=name)


def new_note(vault: Vault) -> FormRows:
    """Return the form of a new note in the one case that there is."""
    (case,) = records(vault.store, Case)
    return new_form(vault, Note.collection, case.id, case.id, {})


def left_forms(vault: Vault) -> list[FormRows]:
    """Return the forms that were left."""
    left = [read_draft(vault, draft.draft, None) for draft in drafts(vault.store)]
    return [rows for rows in left if rows is not None]


def say(line: str) -> None:
    """Say a line."""
    os.write(1, line.encode() + b"\n")


def until(true: Callable[[], bool], then: Callable[[], None]) -> None:
    """Do something as soon as something is so."""
    if true():
        then()
    else:
        QTimer.singleShot(POLLED_MS, lambda: until(true, then))
