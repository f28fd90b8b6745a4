"""Which letters of the register are wanted: by type, state, addressee and period."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casemgr.letters.register_list import Filter
from casemgr.records.fact import held
from ui.models.letters import LetterRow
from ui.widgets.layout import Flow
from ui.widgets.select import Select
from ui.words import Words

_MONTH = timedelta(days=30)
_LAST = "last"
_WIDEST = 240
"""Pixels of a choice that is shut; its list is as wide as its words."""


class LetterFilters(QWidget):
    """Four choices; each offers only what some letter has."""

    changed = Signal()

    def __init__(self, words: Words, today: date) -> None:
        super().__init__()
        self._words = words
        self._today = today
        self.kind = Select([("", self.tr("Every type"))], self.tr("Type of letter"))
        self.state = Select([("", self.tr("Every state"))], self.tr("State of the letter"))
        self.addressee = Select([("", self.tr("Every addressee"))], self.tr("To whom"))
        self.period = Select([("", self.tr("Any time"))], self.tr("When it was issued"))
        line = Flow()
        for choice in (self.kind, self.state, self.addressee, self.period):
            choice.changed.connect(lambda _: self.changed.emit())
            choice.setMaximumWidth(_WIDEST)
            line.add(choice)
        self.setLayout(line)

    def offer(self, rows: Sequence[LetterRow]) -> None:
        """Offer what these letters have; what was chosen stays chosen while it is there."""
        words, letters = self._words, [each.letter for each in rows]
        kinds = {held(each.kind) or "" for each in letters}
        states = {held(each.status) or "" for each in letters}
        named = {each.addressee.id: words.title(each.addressee) for each in rows if each.addressee}
        years = {day.year for each in letters if (day := held(each.finalised_on))}
        self._fill(self.kind, {code: words.label("letter_type", code) for code in sorted(kinds)})
        self._fill(self.state, {code: words.label("letter_status", code) for code in sorted(states)})
        self._fill(self.addressee, dict(sorted(named.items(), key=lambda each: each[1])))
        recent = {_LAST: self.tr("Last 30 days")} if years else {}
        self._fill(self.period, recent | {str(year): str(year) for year in sorted(years, reverse=True)})
        self.setVisible(bool(rows))

    def wanted(self) -> Filter:
        """Return which letters are wanted."""
        since, until = self._days()
        return Filter(
            kind=self.kind.chosen(),
            status=self.state.chosen(),
            addressee=self.addressee.chosen(),
            since=since,
            until=until,
        )

    def _days(self) -> tuple[date | None, date | None]:
        chosen = self.period.chosen()
        if chosen == _LAST:
            return self._today - _MONTH, self._today
        return (date(int(chosen), 1, 1), date(int(chosen), 12, 31)) if chosen else (None, None)

    def _fill(self, choice: Select, offered: dict[str, str]) -> None:
        before = choice.chosen()
        while choice.count() > 1:
            choice.removeItem(1)
        for code, words in offered.items():
            if code:
                choice.addItem(words, code)
        choice.choose(before)
