"""A small dialog for one step of work: what is to be known first, what is asked, and one button."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from casemgr.errors import CasemgrError
from casemgr.store.store import ProblemsError
from ui.dialogs.entries import Entry
from ui.dialogs.problems import problem_words
from ui.frame import Frame
from ui.session import Reading
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.field import FieldFrame
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, scrolled
from ui.widgets.readers import first_unread
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked, with the input for it."""

    label: str
    entry: Entry
    needed: bool = True
    tall: bool = False
    """Whether the input has several lines."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the words of its dialog, what it asks, and the doing of it with what was given.

    `banner` is a meaning, a title and a sentence; `says` are paragraphs to be read. `confirm` has to be
    ticked before anything is done. What `lasts` is offered no undoing
    and its button stands apart.
    """

    title: str
    button: str
    done: str
    work: Callable[[dict[str, Any]], Reading]
    banner: tuple[str, str, str] | None = None
    says: tuple[str, ...] = ()
    asks: Mapping[str, Question] | None = None
    confirm: str = ""
    lasts: bool = False


class ActSheet(Sheet):
    """Asks for a step, takes it, and closes; what does not work is said here and nothing typed is lost."""

    def __init__(self, frame: Frame, step: Step, whose: str = "") -> None:
        asks = dict(step.asks or {})
        super().__init__(step.title, whose, width=620, height=_height(step))
        self._around = frame
        self._step = step
        self._entries = {name: each.entry for name, each in asks.items()}
        self.fields = {
            name: FieldFrame(each.label, each.entry.widget, empties=False) for name, each in asks.items()
        }
        self.tick = QCheckBox(step.confirm)
        self._problem = Label("", tone="danger", wrap=True)
        self._lay_out()
        self._fill_foot()
        self.close_wanted.connect(frame.close_sheet)
        if not step.lasts:
            self.bind_save(self.take)

    def focus(self) -> None:
        """Give the keyboard to the first question, else to what is to be ticked, else to the way out."""
        if self._step.confirm:
            self.tick.setFocus()
        elif self.fields:
            next(iter(self.fields.values())).focus()
        else:
            self._leave.setFocus()

    def give(self, **values: Any) -> None:
        """Show values in the fields, as what is usual."""
        for name, value in values.items():
            self._entries[name].show(value)

    def take(self) -> None:
        """Take the step, or say what is missing."""
        if not self._is_complete():
            return
        given = {name: entry.value() for name, entry in self._entries.items()}
        act = self._around.settle if self._step.lasts else self._around.do
        act(self._step.done, self._step.work(given), self._done, otherwise=self._refused)

    def _is_complete(self) -> bool:
        """Whether all that is needed was given; else what is missing is said and has the keyboard."""
        unread = first_unread(entry.widget for entry in self._entries.values())
        if unread is not None:
            unread.setFocus()
            return False
        for name, question in (self._step.asks or {}).items():
            if question.needed and self._entries[name].value() is None:
                self.fields[name].show_problem(self.tr("This is needed. Fill it in."))
                self.fields[name].focus()
                return False
        if self._step.confirm and not self.tick.isChecked():
            self._say(self.tr("Tick this first: nothing goes on without it."))
            self.tick.setFocus()
            return False
        return True

    def _lay_out(self) -> None:
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        if self._step.banner is not None:
            inner.addWidget(Banner(*self._step.banner))
        for words in self._step.says:
            inner.addWidget(Label(words, wrap=True))
        for field in self.fields.values():
            inner.addWidget(field)
        if self._step.confirm:
            inner.addWidget(self.tick)
        inner.addWidget(self._problem)
        self._problem.hide()
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self._scroll = scrolled(holder)
        self.body.addWidget(self._scroll, 1)

    def _fill_foot(self) -> None:
        self._leave = buttons.quiet(self.tr("Leave it as it is"))
        self._leave.clicked.connect(self._around.close_sheet)
        make = buttons.danger if self._step.lasts else buttons.primary
        self._act = make(self._step.button)
        self._act.clicked.connect(self.take)
        if self._step.lasts:
            self.foot_left.addWidget(self._act)
            self.foot_right.addWidget(self._leave)
            return
        for each in (self._leave, self._act, KeyHint("Ctrl+S")):
            self.foot_right.addWidget(each)

    def _done(self, _given: object) -> None:
        self._around.close_sheet()

    def _refused(self, error: CasemgrError) -> None:
        if isinstance(error, ProblemsError) and error.problems:
            self._say(problem_words(error.problems[0].code))
        else:
            self._say(self._around.words.messages.sentence(error))

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()
        self._scroll.ensureWidgetVisible(self._problem)


def _height(step: Step) -> int:
    """Return how high the sheet has to be for what it says and asks."""
    asked = sum(150 if question.tall else 66 for question in (step.asks or {}).values())
    return min(640, 190 + asked + (90 if step.banner else 0) + 90 * len(step.says) + 40 * bool(step.confirm))
