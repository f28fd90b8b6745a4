"""Whereabouts unknown, detained or deceased: who reports it, how sure, and what follows (HR42)."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from casemgr.casework.whereabouts import Consequences, Wish, report, wish_of
from casemgr.errors import CasemgrError
from casemgr.ids import RecordId
from casemgr.records.fact import held
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, term
from casemgr.records.whereabouts import Whereabouts
from casemgr.store.store import ProblemsError
from ui.dialogs.entries import Entries
from ui.dialogs.problems import problem_words
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.navigation import CASE, Place
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame
from ui.widgets.items import Item
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, empty, scrolled
from ui.widgets.readers import first_unread
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
    """Takes one report; afterwards it says what froze, what waits, and whom he wished to be told."""

    def __init__(self, frame: Frame, view: CaseView, person: RecordId) -> None:
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
        self._inner = column(spacing="m", margins=(24, 18, 24, 18))
        self._ask()
        holder = QWidget()
        holder.setLayout(self._inner)
        self.body.addWidget(scrolled(holder), 1)
        self._fill_foot()
        self.close_wanted.connect(frame.close_sheet)
        self.bind_save(self.save)

    def focus(self) -> None:
        """Give the keyboard to the first question."""
        self.fields["status"].focus()

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
        case = self._view.case
        self._around.do(
            self.tr("Report kept"),
            lambda vault: report(vault.store, case, told),
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
            buttons.quiet(self.tr("Cancel")),
            buttons.primary(self.tr("Keep the report")),
        )
        self._hint = KeyHint("Ctrl+S")
        self._close.clicked.connect(self._around.close_sheet)
        self._keep.clicked.connect(self.save)
        for each in (self._close, self._keep, self._hint):
            self.foot_right.addWidget(each)

    def _show_wish(self, wish: Wish) -> None:
        self._show(self.tr("He wished us to tell"), wish.tell, "phone")
        self._show(self.tr("Never to be told"), wish.never, "ban")
        self._show(self.tr("First steps agreed with him"), wish.steps, "list-todo")

    def _say_what_follows(self, done: Consequences) -> None:
        words = self._around.words
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
