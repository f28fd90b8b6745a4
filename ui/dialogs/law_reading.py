"""One row of the law before a person: what it rests on, who read its source and when, or what is doubted."""

from typing import Any

from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from casemgr.law.basis import Confidence
from casemgr.law.register import RegisterRow, confirm, doubt
from casemgr.records.described import fields_of
from casemgr.records.law_review import LawReview
from ui.dialogs.entries import Entries
from ui.dialogs.law_words import LawWords
from ui.frame import Frame
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.field import FieldFrame
from ui.widgets.layout import column, empty, scrolled
from ui.widgets.readers import first_unread
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

_ASKED = ("reviewed_by", "reviewed_on", "confidence", "source", "review_on", "in_force_until", "note")


class LawReadingSheet(Sheet):
    """Shows the whole row first; nothing is confirmed or doubted without a name and the day of reading."""

    def __init__(self, frame: Frame, row: RegisterRow) -> None:
        super().__init__(self.tr("Read the source"), row.basis.id, width=820, height=656)
        self._around = frame
        self._row = row
        entries = Entries(frame.words, {}, frame.clock.today())
        kinds = fields_of(LawReview)
        self.entries = {name: entries.make(kinds[name].kind) for name in _ASKED}
        self.fields = {
            name: FieldFrame(frame.words.field("law_reviews", name), entry.widget, empties=False)
            for name, entry in self.entries.items()
        }
        self._show("reviewed_by", frame.preferences.counsellor)
        self._show("reviewed_on", frame.clock.today())
        if not row.basis.confidence.needs_reviewer:
            self._show("confidence", row.basis.confidence.value)
        self._told = column()
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        inner.addLayout(self._told)
        for line in self._facts():
            inner.addWidget(line)
        for field in self.fields.values():
            inner.addWidget(field)
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self.body.addWidget(scrolled(holder), 1)
        question = buttons.danger(self.tr("Doubt it"), "circle-question-mark")
        leave, agree = buttons.quiet(self.tr("Cancel")), buttons.primary(self.tr("Confirm"), "check")
        question.clicked.connect(self.doubt)
        leave.clicked.connect(frame.close_sheet)
        agree.clicked.connect(self.confirm)
        self.foot_left.addWidget(question)
        self.foot_right.addWidget(leave)
        self.foot_right.addWidget(agree)
        self.bind_save(self.confirm)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the name."""
        self.fields["reviewed_by"].focus()

    def confirm(self) -> None:
        """Record that the source was read, or go to what is missing."""
        wanted = {"reviewed_by": self._name_problem(), "reviewed_on": self._day_problem()}
        wanted |= {"confidence": self._known_problem(), "review_on": self._again_problem()}
        if not self._is_ready(wanted):
            return
        said = {name: entry.value() for name, entry in self.entries.items() if name != "reviewed_by"}
        given = {name: value for name, value in said.items() if value is not None}
        basis, by = self._row.basis, self._value("reviewed_by")
        self._around.do(
            self.tr("Confirmed: {}").format(basis.id),
            lambda vault: confirm(vault.store, basis, by, **given),
            lambda _: self._around.close_sheet(),
            otherwise=self._refuse,
        )

    def doubt(self) -> None:
        """Keep letters from citing the row, under a name and with a reason, or go to what is missing."""
        reason = "" if self._value("note") else self.tr("Say what is doubted: it stands beside the row.")
        if not self._is_ready({"reviewed_by": self._name_problem(), "note": reason}):
            return
        basis, by, note = self._row.basis, self._value("reviewed_by"), self._value("note")
        self._around.do(
            self.tr("Doubted: {}").format(basis.id),
            lambda vault: doubt(vault.store, basis, by, note),
            lambda _: self._around.close_sheet(),
            otherwise=self._refuse,
        )

    def _facts(self) -> list[Label]:
        words = LawWords(self._around.words)
        tone = "unverified" if self._row.standing.blocks else ""
        made = [Label(words.standing(self._row.standing), "strong", tone, wrap=True)]
        said = words.told(self._row.basis)
        made += [Label(f"{head}: {said[key]}", wrap=True) for key, head in words.lines().items() if said[key]]
        if self._row.basis.reviewed_by:
            by = self.tr("Confirmed by {}").format(self._row.basis.reviewed_by)
            made.append(Label(by, tone="settled"))
        return made

    def _value(self, name: str) -> Any:
        return self.entries[name].value()

    def _show(self, name: str, value: Any) -> None:
        self.entries[name].show(value)
        self.fields[name].refresh()

    def _name_problem(self) -> str:
        return "" if self._value("reviewed_by") else self.tr("A name: it stands beside the row.")

    def _day_problem(self) -> str:
        day, formats = self._value("reviewed_on"), self._around.words.formats
        if day is None or day > self._around.clock.today():
            return self.tr("The day on which the source was read: today or earlier.")
        if day < self._row.basis.checked_on:
            said = self.tr("The row was looked at on {}: an earlier reading changes nothing.")
            return said.format(formats.day(self._row.basis.checked_on))
        return ""

    def _known_problem(self) -> str:
        known = self._value("confidence")
        read = known is not None and known != Confidence.M
        return "" if read else self.tr("What was read: the text itself, or a source about it.")

    def _again_problem(self) -> str:
        again, day = self._value("review_on"), self._value("reviewed_on")
        late = again is None or day is None or again > day
        return "" if late else self.tr("A day after the reading.")

    def _is_ready(self, wanted: dict[str, str]) -> bool:
        """Tell whether all is there; else say what is not, and go to the first of it."""
        unread = first_unread(entry.widget for entry in self.entries.values())
        if unread is not None:
            unread.setFocus()
            return False
        for name, field in self.fields.items():
            field.show_problem(wanted.get(name, ""))
        missing = next((self.fields[name] for name in self.fields if wanted.get(name)), None)
        if missing is not None:
            missing.focus()
        return missing is None

    def _refuse(self, error: CasemgrError | OSError) -> None:
        empty(self._told)
        said = self._around.words.messages.sentence(error)
        self._told.addWidget(Banner("danger", self.tr("This did not work"), said))
