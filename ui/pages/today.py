"""Today: what must be done, what waits for a person, what ends soon, and how the machine is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casemgr.guard.machine import Told
from casemgr.ids import RecordId
from casemgr.records.whereabouts import Whereabouts
from ui import theme
from ui.changes import Changes
from ui.dialogs.new_person import form_of
from ui.dialogs.quick_contact import QuickContactSheet
from ui.dialogs.record_form import RecordForm
from ui.dialogs.whereabouts import WhereaboutsSheet
from ui.dialogs.wording import WordingSheet
from ui.frame import Frame
from ui.models.case_view import read_case
from ui.models.form import FormRows, read_draft
from ui.models.today import DueRow, TodayRows, Waiting, finish_task, read_today
from ui.models.wordings import WordingView, read_left
from ui.navigation import CASE, CASES, EXCHANGE, PARTNERS, SETTINGS, Place
from ui.pages.known_rows import DUE_ICONS, due_words
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, panel, row, scrolled
from ui.widgets.stops import stops
from ui.widgets.text import Eliding, Label

_WAITING_ICONS = {
    "conflicts": "git-compare",
    "bundle": "download",
    "letters": "signature",
    **dict.fromkeys(("draft", "contact", "words"), "pencil"),
}
_MOST_ENDING = 6


class TodayPage(Page):
    """The page of a day. A tick finishes a task, with a way back."""

    help_page = "today"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._head = Label("", "display")
        self._said = Label("", tone="muted")
        self._due = column(spacing="xs")
        self._side = column(spacing="m")
        self._work = panel("card", column(self._due, None, margins=(18, 14, 18, 14)))
        left = QWidget()
        left.setLayout(column(self._work, None))
        body = row(left, spacing="l")
        body.setStretch(0, 9)
        side = QWidget()
        side.setLayout(column(self._side, None))
        body.addWidget(side, 5)
        friday = buttons.link(self.tr("Friday sheet"), "printer")
        friday.clicked.connect(lambda: frame.open_by_name("friday"))
        whole = column(row(self._head, None, friday), self._said, margins=(24, 14, 24, 14))
        whole.addSpacing(theme.SPACE["s"])
        whole.addLayout(body)
        whole.addStretch(1)
        content = QWidget()
        content.setLayout(whole)
        self.setLayout(column(scrolled(content)))
        self._read()

    def title(self) -> str:
        return self.tr("Today")

    def first_focus(self) -> QWidget | None:
        return next(stops(self._work), None)

    def refresh(self, _changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self.frame.session.ask(read_today, self._show, owner=self)

    def _show(self, rows: TodayRows) -> None:
        formats = self.frame.words.formats
        day = formats.long_day(rows.today)
        self._head.setText(day[:1].upper() + day[1:])
        self._said.setText(self._sentence(rows))
        empty(self._due)
        groups = (
            (self.tr("Overdue"), "danger", rows.overdue),
            (self.tr("Today"), "", rows.due_today),
            (self.tr("This week"), "", rows.this_week),
        )
        for name, tone, due in groups:
            if due:
                self._due.addLayout(_group_head(name, tone, len(due)))
                for each in due:
                    self._due.addWidget(self._due_row(each, rows))
        if not any(due for _, _, due in groups):
            self._due.addWidget(self._nothing(rows))
        empty(self._side)
        if rows.waiting:
            self._side.addWidget(self._waiting_card(rows.waiting))
        if rows.ending:
            self._side.addWidget(self._ending_card(rows))
        self._side.addWidget(self._machine_card(rows))

    def _sentence(self, rows: TodayRows) -> str:
        overdue, today = len(rows.overdue), len(rows.due_today)
        if not overdue and not today:
            return self.tr("Nothing is due today.")
        said = []
        if overdue:
            said.append(self.tr("%n thing(s) overdue", "", overdue))
        if today:
            said.append(self.tr("%n for today", "", today))
        return ", ".join(said) + "."

    def _nothing(self, rows: TodayRows) -> QWidget:
        if rows.has_cases:
            return Label(
                self.tr("Nothing is due this week. Deadlines, tasks and stays appear here by themselves."),
                tone="muted",
                wrap=True,
            )
        words = self.tr("No cases yet. A new contact needs no name and takes less than a minute.")
        start = buttons.primary(self.tr("New contact"), "plus")
        start.clicked.connect(lambda: self.frame.open_by_name("contact"))
        holder = QWidget()
        holder.setLayout(
            column(Label(words, tone="muted", wrap=True), row(start, None), margins=(0, 8, 0, 8))
        )
        return holder

    def _due_row(self, due: DueRow, rows: TodayRows) -> QWidget:
        line = row(spacing="m", margins=(0, 2, 0, 2))
        urgent = (due.item.day - rows.today).days <= 1
        line.addWidget(self._tick(due))
        line.addWidget(
            IconLabel(DUE_ICONS.get(due.item.record.collection, "calendar"), "danger" if urgent else "muted")
        )
        line.addWidget(Eliding(self._due_words(due)), 3)
        name = buttons.link(due.code_name)
        name.setFont(theme.font("strong"))
        name.clicked.connect(lambda: self.frame.go(Place(CASE, due.case, spot=due.item.record.id)))
        line.addWidget(name, 0)
        when = self.frame.words.formats.distance(due.item.day, rows.today)
        line.addWidget(Label(when, "strong" if urgent else "body", "danger" if urgent else "muted"), 0)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _due_words(self, due: DueRow) -> str:
        if due.item.field == "erase_on":
            return self.tr("Has he agreed, or is it erased: what others told")
        return due_words(due.item.record, self.frame.words)

    def _tick(self, due: DueRow) -> QWidget:
        tick = QCheckBox()
        what = self._due_words(due)
        tick.setAccessibleName(self.tr("Done: {what}, {case}").format(what=what, case=due.code_name))
        tick.setEnabled(due.can_be_ticked)
        task = due.item.record.id
        done = self.tr("Done: {}").format(what)
        tick.clicked.connect(lambda: self.frame.do(done, lambda vault: finish_task(vault, task)))
        return tick

    def _waiting_card(self, waiting: Sequence[Waiting]) -> QFrame:
        inner = _card_column(self.tr("Waiting for you"))
        for each in waiting:
            inner.addLayout(self._waiting_row(each))
        return panel("card", inner)

    def _waiting_row(self, waiting: Waiting) -> QHBoxLayout:
        names = ", ".join(name for _, name in waiting.cases)
        said = {
            "conflicts": self.tr("%n question(s) to settle", "", waiting.count),
            "bundle": self.tr("%n case(s) of a bundle to decide about", "", waiting.count),
            "letters": self.tr("%n letter(s) to sign", "", waiting.count),
            "draft": self.tr("A draft to finish"),
            "contact": self.tr("A contact to take in"),
            "words": self.tr("Words of letters to finish"),
        }[waiting.kind]
        tone = "conflict" if waiting.kind == "conflicts" else "muted"
        line = row(IconLabel(_WAITING_ICONS[waiting.kind], tone), spacing="m")
        texts = column(Label(said, wrap=True), spacing="none")
        if names:
            texts.addWidget(Eliding(names, tone="muted"))
        line.addLayout(texts, 1)
        if waiting.cases or waiting.draft:
            act = buttons.link(self.tr("Settle") if waiting.kind == "conflicts" else self.tr("Open"))
            act.setAccessibleName(f"{act.text()}: {names or said}")
            act.clicked.connect(lambda: self._turn_to(waiting))
            line.addWidget(act)
        return line

    def _turn_to(self, waiting: Waiting) -> None:
        """Go to what waits; a draft is opened again as the form it was typed in."""
        case, name = next(iter(waiting.cases), (None, ""))
        if waiting.kind == "contact":
            self._show_sheet(QuickContactSheet(self.frame, waiting.draft))
        elif waiting.kind == "draft":
            self.frame.session.ask(
                lambda vault: read_draft(vault, waiting.draft, case),
                lambda rows: self._go_on(rows, name, case),
                owner=self,
            )
        elif waiting.kind == "words":
            self.frame.session.ask(
                lambda vault: read_left(vault, waiting.draft), self._go_on_with_words, owner=self
            )
        elif waiting.kind == "bundle":
            self.frame.go(Place(EXCHANGE))
        else:
            tab = {"conflicts": "history", "letters": "letters"}[waiting.kind]
            self.frame.go(Place(CASE, case, tab=tab))

    def _go_on(self, rows: FormRows | None, name: str, case: RecordId | None) -> None:
        if rows is not None and case is not None and isinstance(rows.record, Whereabouts) and not rows.seen:
            person = rows.record.parent_id or ""
            self.frame.session.ask(
                lambda vault: read_case(vault, case),
                lambda view: self._show_sheet(WhereaboutsSheet(self.frame, view, person, rows)),
                owner=self,
            )
        elif rows is not None:
            self._show_sheet(form_of(self.frame, rows, name))

    def _go_on_with_words(self, view: WordingView | None) -> None:
        if view is not None:
            self._show_sheet(WordingSheet(self.frame, view))

    def _show_sheet(self, sheet: RecordForm | QuickContactSheet | WordingSheet | WhereaboutsSheet) -> None:
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _ending_card(self, rows: TodayRows) -> QFrame:
        inner = _card_column(self.tr("Ending soon"))
        for due in rows.ending[:_MOST_ENDING]:
            days = (due.item.day - rows.today).days
            name = buttons.link(due.code_name)
            name.setFont(theme.font("strong"))
            case = due.case
            name.clicked.connect(lambda _=False, case=case: self.frame.go(Place(CASE, case)))
            tone = "danger" if days <= 7 else "unverified" if days <= 31 else "muted"
            left = (
                self.tr("%n day(s)", "", days)
                if days >= 0
                else self.frame.words.formats.distance(due.item.day, rows.today)
            )
            what = Eliding(due_words(due.item.record, self.frame.words), tone="muted")
            line = row(name, what, Label(left, tone=tone))
            line.setStretch(1, 1)
            inner.addLayout(line)
        if len(rows.ending) > _MOST_ENDING:
            all_ = buttons.link(self.tr("All %n", "", len(rows.ending)))
            all_.clicked.connect(lambda: self.frame.go(Place(CASES, tab="due")))
            inner.addLayout(row(None, all_))
        return panel("card", inner)

    def _machine_card(self, rows: TodayRows) -> QFrame:
        inner = _card_column(self.tr("This machine"))
        inner.addLayout(self._backup_row(rows))
        disk = rows.machine.disk_encrypted
        encrypted = self.tr("The system reports disk encryption; it protects only when switched off")
        clear = self.tr("The system reports no disk encryption")
        unknown = self.tr("The system does not tell whether the disk is encrypted")
        inner.addLayout(
            _check({Told.YES: encrypted, Told.NO: clear, Told.UNKNOWN: unknown}[disk], disk is Told.YES)
        )
        if rows.machine.swap_in_clear is Told.YES:
            inner.addLayout(_check(self.tr("Memory may be written to disk in clear"), False))
        if rows.not_compared:
            line = _check(self.tr("%n partner(s) not compared yet", "", rows.not_compared), False)
            compare = buttons.link(self.tr("Compare"))
            compare.clicked.connect(lambda: self.frame.go(Place(PARTNERS)))
            line.addWidget(compare)
            inner.addLayout(line)
        return panel("card", inner)

    def _backup_row(self, rows: TodayRows) -> QHBoxLayout:
        if rows.backup is not None:
            when = self.frame.words.formats.moment(rows.backup.at_ms)
            return _check(
                self.tr("Backup checked {when}, at {place}").format(when=when, place=rows.backup.path), True
            )
        line = _check(self.tr("No backup yet"), False)
        make = buttons.link(self.tr("Back up"))
        make.clicked.connect(lambda: self.frame.go(Place(SETTINGS, tab="backup")))
        line.addWidget(make)
        return line


def _card_column(title: str) -> QVBoxLayout:
    return column(Label(title, "strong"), spacing="s", margins=(16, 12, 16, 12))


def _group_head(name: str, tone: str, count: int) -> QHBoxLayout:
    return row(Label(name, "strong", tone), Label(str(count), tone="faint"), None, margins=(0, 6, 0, 2))


def _check(text: str, good: bool) -> QHBoxLayout:
    mark = IconLabel("check", "settled") if good else IconLabel("triangle-alert", "unverified")
    line = row(mark, Label(text, wrap=True), spacing="m")
    line.setStretch(1, 1)
    return line
