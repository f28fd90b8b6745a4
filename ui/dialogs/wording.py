"""One sentence of letters in the office's own words: typed, tried on an invented client, approved by name."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from casemgr.letters.overlay import words_of
from casemgr.letters.wordings import GAP
from casemgr.records.fact import held
from casemgr.records.letter_text import LetterText
from ui.dialogs.fact_menu import FactMenu
from ui.dialogs.wording_letter import TriedLetter
from ui.dialogs.wording_troubles import Troubles
from ui.dialogs.wording_versions import Versions
from ui.frame import Frame
from ui.jobs import Job
from ui.models.fact_names import FactNames
from ui.models.trying import Trial, try_out
from ui.models.wordings import (
    WordingView,
    approve_words,
    drop_typed,
    keep_typed,
    propose_words,
    read_wording,
    withdraw_words,
)
from ui.session import Reading
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.difference import Difference
from ui.widgets.field import FieldFrame
from ui.widgets.gap_text import GapText
from ui.widgets.inputs import LineInput
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, empty, panel, row, scrolled
from ui.widgets.sheet import HEIGHT, WIDTH, Sheet
from ui.widgets.text import Label

PAUSE_MS = 300
"""How long the keys must rest before the words are tried out."""
DRAFT_AFTER_MS = 2000
_LEFT = 500
_INSERT = "Alt+F"


class WordingSheet(Sheet):
    """Left the words and what is wrong with them, right the letter they make; nothing stands unapproved."""

    def __init__(self, frame: Frame, view: WordingView) -> None:
        words = frame.words
        language = view.name.partition("/")[0]
        names = FactNames(words, view.wordings.texts.words[language])
        whose = f"{view.kind} {words.label('letter_type', view.kind)}, {words.label('language', language)}"
        super().__init__(names.clause(view.clause, view.heading), whose, width=WIDTH, height=HEIGHT)
        self._around = frame
        self._view = view
        self._names = names
        self._trial: Trial | None = None
        self._badge = Badge(self.tr("Draft kept"), "draft")
        self._badge.hide()
        self.add_badge(self._badge)
        self._make_parts()
        self._lay_out()
        self._fill_foot()
        self._connect()
        self._show_view()
        self._try()

    def focus(self) -> None:
        """Give the keyboard to the words."""
        self.text.setFocus()

    def keep_now(self) -> bool:
        """Keep what is typed while everything waits, as before a lock; return whether that could be done."""
        self._keeping.stop()
        if not self._is_typed():
            return True
        name, typed = self._view.name, self.text.text()
        try:
            self._around.session.now(lambda vault: keep_typed(vault, name, typed))
        except (CasemgrError, OSError):
            return False
        return True

    def leave(self) -> None:
        """Close; what was typed stays as a draft."""
        self._keep_draft()
        self._around.close_sheet()

    def go_on(self) -> None:
        """Take the next step: propose the words, or approve those that were proposed."""
        waiting = self._waiting()
        if not self._next.isEnabled():
            return
        if waiting is not None:
            self._approve(waiting)
            return
        name, typed, by = self._view.name, self.text.text(), self.name.text().strip()
        self._do(self.tr("Words proposed"), lambda vault: propose_words(vault, name, typed, by))

    def _make_parts(self) -> None:
        view = self._view
        self.text = GapText(self._first_words(), GAP)
        self.text.setAccessibleName(self.tr("Our words"))
        self.name = LineInput(self._around.preferences.counsellor)
        self._signed = FieldFrame(self.tr("Who compares and approves?"), self.name, empties=False)
        self._menu = FactMenu(self)
        self._insert = buttons.link(self.tr("Insert a fact"), "plus")
        self._insert.setMenu(self._menu)
        self._troubles = Troubles(self._around.words, self._names)
        self._said = Label("", tone="muted", wrap=True)
        self._differs = Difference(self.tr("What differs"), self.tr("taken away"), self.tr("new"))
        self._versions = Versions(self._around.words)
        self._banner = column()
        self.letter = TriedLetter(self._around)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._keeping = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._shipped = Label(self._names.told(view.shipped), wrap=True)

    def _lay_out(self) -> None:
        left = column(spacing="s", margins=(24, 16, 20, 16))
        left.addLayout(self._banner)
        left.addWidget(Label(self.tr("As shipped"), "label"))
        left.addWidget(panel("soft", column(self._shipped, margins=(10, 8, 10, 8))))
        left.addWidget(Label(self._conditions(), "caption", "muted", wrap=True))
        left.addWidget(Label(self.tr("Our words"), "label"))
        left.addWidget(self.text)
        left.addLayout(row(self._insert, KeyHint(_INSERT), None))
        left.addWidget(self._troubles)
        left.addWidget(Label(self.tr("In the letter at the right"), "label"))
        left.addWidget(self._said)
        left.addWidget(Label(self.tr("What differs from the words that stand"), "label"))
        left.addWidget(self._differs)
        left.addWidget(self._signed)
        left.addWidget(Label(self.tr("Versions"), "label"))
        left.addWidget(self._versions)
        left.addStretch(1)
        holder = QWidget()
        holder.setLayout(left)
        side = panel("pane", column(scrolled(holder)))
        side.setFixedWidth(_LEFT)
        body = row(side, spacing="none")
        body.addWidget(self.letter, 1)
        self.body.addLayout(body, 1)

    def _fill_foot(self) -> None:
        close = buttons.quiet(self.tr("Close, keep draft"))
        close.clicked.connect(self.leave)
        self._next = buttons.primary(self.tr("Propose"))
        self._next.clicked.connect(self.go_on)
        self._state = Label("", tone="muted")
        self.foot_left.addWidget(self._state)
        for each in (close, self._next, KeyHint("Ctrl+S")):
            self.foot_right.addWidget(each)
        self.bind_save(self.go_on)
        self.close_wanted.connect(self.leave)

    def _connect(self) -> None:
        self.text.changed.connect(self._follow)
        self._pause.timeout.connect(self._try)
        self._keeping.timeout.connect(self._keep_draft)
        self.letter.changed.connect(self._try)
        self._menu.aboutToShow.connect(self._offer)
        self._versions.wanted.connect(self.text.put)
        self._versions.withdrawn.connect(self._withdraw)
        QShortcut(QKeySequence(_INSERT), self, self._insert.showMenu)

    def _first_words(self) -> str:
        """Return what is begun with: the draft that was left, what waits to be approved, or what stands."""
        view = self._view
        waiting = view.wordings.waiting(view.name)
        return view.typed or (held(waiting.text) if waiting else None) or view.standing

    def _conditions(self) -> str:
        view = self._view
        clause = view.wordings.texts.conditions.get(view.clause)
        asks = [*(self._names.condition(clause) if clause else ()), *map(self._names.ask, view.sentence.asks)]
        count = len(view.kinds)
        said = [self.tr("Printed only: {}.").format("; ".join(asks)) if asks else self.tr("Always printed.")]
        if count > 1:
            said.append(self.tr("It stands in %n type(s) of letter.", "", count))
        return " ".join(said)

    def _show_view(self) -> None:
        view = self._view
        self._versions.show_view(view, self._names)
        empty(self._banner)
        waiting = view.wordings.waiting(view.name)
        partner = held(waiting.received_from) if waiting is not None else None
        if view.typed is not None:
            banner = Banner("draft", self.tr("Your draft is back"), action=self.tr("Drop the draft"))
            banner.acted.connect(self._drop)
            self._banner.addWidget(banner)
        elif partner:
            said = self.tr("Compare what differs below. No letter says it before somebody approves it.")
            title = self.tr("{} words it like this").format(partner)
            self._banner.addWidget(Banner("accent", title, said))
        self._show_difference()

    def _follow(self) -> None:
        """Typing goes on: what was found of other words counts no more."""
        self._next.setEnabled(False)
        self._pause.start()
        self._keeping.start()

    def _try(self) -> None:
        view, typed, sample = self._view, self.text.text(), self.letter.sample.chosen()
        self._around.session.aside(
            lambda _: try_out(view, typed, sample), self._show_trial, owner=self, otherwise=self._show_refusal
        )

    def _show_trial(self, trial: Trial) -> None:
        if trial.typed != self.text.text():
            return
        self._trial = trial
        self._troubles.show_trial(trial, self._view.clause)
        self.letter.show_trial(trial)
        wrong = (*trial.faults, *(fault for fault, _ in trial.findings))
        self.text.underline(frozenset(each.found for each in wrong if each.line))
        self.text.show_state("" if trial.may_stand else "danger")
        not_printed = self.tr(
            "This letter does not print it: what it is printed for is not known of this client."
        )
        if trial.pdf:
            self._said.setText("\n".join(trial.said) or not_printed)
        self._show_difference()
        self._show_next()

    def _show_refusal(self, error: CasemgrError | OSError) -> None:
        self._trial = None
        self._troubles.show_refusal(error)
        self._show_next()
        self.text.show_state("danger")

    def _show_difference(self) -> None:
        told = self._names.told
        self._differs.show_words(words_of(told(self._view.standing), told(self.text.text())))

    def _show_next(self) -> None:
        """Let the filled button be the next true step."""
        trial, waiting = self._trial, self._waiting()
        differs = " ".join(self.text.text().split()) != self._view.standing
        sound = trial is not None and trial.may_stand
        self._next.set_words(self.tr("Approve") if waiting is not None else self.tr("Propose"))
        self._next.setEnabled(sound and differs)
        if not sound:
            self._state.setText(self.tr("Something is to be mended"))
        elif waiting is not None:
            self._state.setText(self.tr("Proposed; letters do not say it yet"))
        else:
            self._state.setText("" if differs else self.tr("These words stand in letters"))

    def _waiting(self) -> LetterText | None:
        """Return the version that waits, where it says what is typed and was compared with what stands."""
        view = self._view
        waiting = view.wordings.waiting(view.name)
        if waiting is None or held(waiting.text) != " ".join(self.text.text().split()):
            return None
        return waiting if view.wordings.is_current(waiting) else None

    def _approve(self, waiting: LetterText) -> None:
        by = self.name.text().strip()
        if not by:
            self._signed.show_problem(self.tr("A name: it stands beside the words."))
            self.name.setFocus()
            return
        done = self.tr("Approved: letters say it from now on")
        self._do(done, partial(approve_words, text=waiting.id, by=by))

    def _withdraw(self, version: str) -> None:
        self._do(self.tr("Taken back"), partial(withdraw_words, text=version))

    def _do(self, done: str, work: Reading) -> None:
        self._keeping.stop()
        self._around.do(done, work, lambda _: self._read_again(), otherwise=self._show_refusal)

    def _read_again(self) -> None:
        name, kind = self._view.name, self._view.kind
        self._around.session.ask(lambda vault: read_wording(vault, name, kind), self._take, owner=self)

    def _take(self, view: WordingView) -> None:
        self._view = view
        self._show_view()
        self._try()

    def _offer(self) -> None:
        gaps = dict.fromkeys(GAP.findall(self._view.standing))
        self._menu.offer(gaps, self.text.text(), self._names, self.text.insert)

    def _is_typed(self) -> bool:
        typed = self.text.text()
        return typed not in (self._view.standing, *(held(each.text) for each in self._view.wordings.ours))

    def _keep_draft(self) -> Job | None:
        self._keeping.stop()
        if not self._is_typed():
            return None
        name, typed = self._view.name, self.text.text()
        return self._around.session.ask(
            lambda vault: keep_typed(vault, name, typed), self._say_kept, owner=self
        )

    def _say_kept(self, when_ms: int) -> None:
        moment = self._around.words.formats.time_of_day(when_ms)
        self._badge.set_words(self.tr("Draft kept {}").format(moment))
        self._badge.show()

    def _drop(self) -> None:
        name = self._view.name
        self._keeping.stop()
        self.text.set_text(self._view.standing)
        self._around.session.ask(
            lambda vault: drop_typed(vault, name), lambda _: self._read_again(), owner=self
        )
