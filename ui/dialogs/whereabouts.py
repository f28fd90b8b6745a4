"""Whereabouts unknown, detained or deceased: who reports it, how sure, and what follows (HR42)."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from casemgr.casework.whereabouts import Consequences, Wish, wish_of
from casemgr.errors import CasemgrError
from casemgr.ids import RecordId, random_id
from casemgr.records.codec import register_from_json, register_to_json
from casemgr.records.described import fields_of
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, term
from casemgr.records.whereabouts import Whereabouts
from casemgr.store.store import ProblemsError
from ui.dialogs.entries import Entries
from ui.dialogs.problems import problem_words
from ui.dialogs.record_form import DRAFT_AFTER_MS
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.form import FormRows
from ui.models.whereabouts import keep_report, keep_typed
from ui.navigation import CASE, Place
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame
from ui.widgets.items import Item
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, empty, scrolled
from ui.widgets.readers import first_unread, is_understood
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

_ASKED = {
    "status": term("whereabouts"),
    "reporter": term("caller"),
    "certainty": term("certainty"),
    "reported_by": TEXT,
    "since": DATE,
    "country": term("country"),
    "account": LONG_TEXT,
}
"""The fields that are asked for, in the order of a call."""


class WhereaboutsSheet(Sheet):
    """Takes one report; afterwards it says what froze, what waits, and whom he wished to be told.

    What is typed keeps itself as a draft; with what was `left` it opens where somebody stopped.
    """

    def __init__(self, frame: Frame, view: CaseView, person: RecordId, left: FormRows | None = None) -> None:
        super().__init__(
            self.tr("Where is he?"), held(view.file.case.record.code_name) or "", width=720, height=660
        )
        self._around = frame
        self._view = view
        self._person = person
        entries = Entries(frame.words, {}, frame.clock.today())
        self.entries = {name: entries.make(kind) for name, kind in _ASKED.items()}
        self.fields = {
            name: FieldFrame(frame.words.field("whereabouts", name), entry.widget, empties=False)
            for name, entry in self.entries.items()
        }
        blank = Whereabouts.new(frame.clock, person_id=person)
        self._rows = left or FormRows(blank, None, view.case, random_id())
        self._is_done = False
        self._badge = Badge(self.tr("Draft kept"), "draft")
        self._badge.hide()
        self.add_badge(self._badge)
        self._keeping = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_draft)
        self._inner = column(spacing="m", margins=(24, 18, 24, 18))
        self._ask()
        holder = QWidget()
        holder.setLayout(self._inner)
        self.body.addWidget(scrolled(holder), 1)
        self._fill_foot()
        self._restore()
        for field in self.fields.values():
            field.changed.connect(self._keeping.start)
        self.close_wanted.connect(self.leave)
        self.bind_save(self.save)

    def focus(self) -> None:
        """Give the keyboard to the first question."""
        self.fields["status"].focus()

    def keep_draft(self) -> None:
        """Keep what is typed so far in the vault."""
        self._keeping.stop()
        if self._is_done:
            return
        typed, rows = self._typed(), self._rows
        self._around.session.ask(lambda vault: keep_typed(vault, rows, typed), self._say_kept, owner=self)

    def keep_now(self) -> bool:
        """Keep what is typed while everything waits, as before a lock; return whether that could be done."""
        self._keeping.stop()
        if self._is_done:
            return True
        typed = self._typed()
        try:
            self._around.session.now(lambda vault: keep_typed(vault, self._rows, typed))
        except (CasemgrError, OSError):
            return False
        return True

    def leave(self) -> None:
        """Close; what was typed stays as a draft."""
        self.keep_draft()
        self._around.close_sheet()

    def _typed(self) -> dict[str, Any]:
        """Return what a draft keeps, in the shape that the form of a record has for it."""
        described = fields_of(Whereabouts)
        typed: dict[str, Any] = {}
        for name, entry in self.entries.items():
            if entry.widget.is_blank():
                continue
            value = entry.value()
            held_now = Empty.NOT_ASKED if value is None else value
            typed[name] = {"register": register_to_json(described[name], held_now)}
            if not is_understood(entry.widget):
                typed[name]["unread"] = entry.widget.unread()
        return typed

    def _restore(self) -> None:
        described = fields_of(Whereabouts)
        for name, kept in (self._rows.typed or {}).items():
            if name not in self.entries:
                continue
            self.entries[name].show(held(register_from_json(described[name], kept["register"])))
            if "unread" in kept:
                self.entries[name].widget.show_unread(kept["unread"])
            self.fields[name].refresh()

    def _say_kept(self, when_ms: int | None) -> None:
        if when_ms is not None:
            moment = self._around.words.formats.time_of_day(when_ms)
            self._badge.set_words(self.tr("Draft kept {}").format(moment))
        self._badge.setVisible(when_ms is not None)

    def save(self) -> None:
        """Keep the report with all that follows, or go to what is missing."""
        unread = first_unread(entry.widget for entry in self.entries.values())
        if unread is not None:
            unread.setFocus()
            return
        given = {name: entry.value() for name, entry in self.entries.items()}
        told = Whereabouts.new(
            self._around.clock,
            person_id=self._person,
            reported_on=self._around.clock.today(),
            **{name: value for name, value in given.items() if value is not None},
        )
        case, draft = self._view.case, self._rows.draft
        self._keeping.stop()
        self._around.do(
            self.tr("Report kept"),
            lambda vault: keep_report(vault, case, told, draft),
            self._say_what_follows,
            otherwise=self._refused,
        )

    def _ask(self) -> None:
        said = self.tr(
            "Silence is a question about his welfare first. Letters and erasing wait; the letter of "
            "detention is offered for detention alone. Nobody is told anything by this program."
        )
        self._inner.addWidget(Banner("accent", self.tr("What a report does"), said))
        for field in self.fields.values():
            self._inner.addWidget(field)
        person = next(each for each in self._view.file.persons if each.person.record.id == self._person)
        self._show_wish(wish_of(person))
        self._inner.addStretch(1)

    def _fill_foot(self) -> None:
        self._close, self._keep = (
            buttons.quiet(self.tr("Close, keep draft")),
            buttons.primary(self.tr("Keep the report")),
        )
        self._hint = KeyHint("Ctrl+S")
        self._close.clicked.connect(self.leave)
        self._keep.clicked.connect(self.save)
        for each in (self._close, self._keep, self._hint):
            self.foot_right.addWidget(each)

    def _show_wish(self, wish: Wish) -> None:
        self._show(self.tr("He wished us to tell"), wish.tell, "phone")
        self._show(self.tr("Never to be told"), wish.never, "ban")
        self._show(self.tr("First steps agreed with him"), wish.steps, "list-todo")

    def _say_what_follows(self, done: Consequences) -> None:
        words = self._around.words
        self._is_done = True
        self._badge.hide()
        empty(self._inner)
        for each in (self._keep, self._hint):
            each.hide()
        self.bind_save(self._around.close_sheet)
        self._close.set_words(self.tr("Done"))
        status = words.label("whereabouts", held(done.report.record.status) or "")
        self._inner.addWidget(Banner("settled", self.tr("The report is kept"), status))
        froze = (
            f"{held(each.code_name) or ''}: {words.label('case_status', held(each.status) or '')}"
            for each in done.cases
        )
        self._show(self.tr("Cases"), froze, "folder")
        waiting = (words.label("letter_type", held(each.kind) or "") for each in done.waiting)
        self._show(self.tr("Letters that wait"), waiting, "file-text")
        self._show(self.tr("Added to the tasks"), map(words.title, done.tasks), "list-todo")
        if done.code_word_burnt:
            said = self.tr("It is no longer proof of who is speaking. Agree another when he is back.")
            self._inner.addWidget(
                Banner("unverified", self.tr("His code word counts as known to others"), said)
            )
        self._show_wish(done.wish)
        for kind in done.offers:
            self._offer(kind)
        self._inner.addStretch(1)
        self._close.setFocus()

    def _offer(self, kind: str) -> None:
        card = Card(self.tr("What can be written now"))
        item = Item(
            self._around.words.label("letter_type", kind), icon="file-text", action=self.tr("To the letters")
        )
        item.acted.connect(self._go_to_letters)
        card.add(item)
        self._inner.addWidget(card)

    def _go_to_letters(self) -> None:
        self._around.close_sheet()
        self._around.go(Place(CASE, self._view.case, tab="letters"))

    def _show(self, head: str, lines: Iterable[str], icon: str) -> None:
        said = list(lines)
        if said:
            card = Card(head)
            for line in said:
                card.add(Label(line, wrap=True) if len(line) > 80 else Item(line, icon=icon))
            self._inner.addWidget(card)

    def _refused(self, error: CasemgrError) -> None:
        if not isinstance(error, ProblemsError):
            self._around.explain(error)
            return
        wrong = [each for each in error.problems if each.field in self.fields]
        for problem in wrong:
            self.fields[problem.field].show_problem(problem_words(problem.code))
        if wrong:
            self.fields[wrong[0].field].focus()
        else:
            self._around.explain(error)
