"""A date as far as it is known, typed as people write it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from casemgr.records.partial_date import PartialDate, PartialDateError
from ui.widgets.inputs import LineInput

_NOT_UNDERSTOOD: Final = "form"


class PartialDateEdit(LineInput):
    """Understands on every key, rewrites only when it is left, and then to what reads the same.

    `parse` gives the date or raises PartialDateError; `name` writes it in the user's language.
    """

    read = Signal(object)
    """The date that was understood, or None; on every key."""

    def __init__(
        self,
        parse: Callable[[str], PartialDate],
        name: Callable[[PartialDate], str],
        value: PartialDate | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._parse = parse
        self._name = name
        self._value: PartialDate | None = None
        self._reason = ""
        self.textEdited.connect(self._understand)
        self.set_value(value)

    def value(self) -> PartialDate | None:
        """Return the date; None where nothing is entered or it is not understood."""
        return self._value

    def set_value(self, value: PartialDate | None) -> None:
        """Show a date, or none, without telling that a person changed it."""
        self._value = value
        self.setText("" if value is None else self._name(value))
        self.noted.emit("")
        self.troubled.emit("")

    def is_understood(self) -> bool:
        """Tell whether what is entered is a date, or nothing."""
        return self.is_blank() or self._value is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._value is not None:
            self._tidy(self._value)
        self.judge()

    def judge(self) -> None:
        """Tell what is wrong with what is entered, as is done when it is left."""
        self.troubled.emit("" if self.is_understood() else self._trouble())

    def settle(self) -> None:
        """Nothing: a date is read on every key."""

    def unread(self) -> str:
        """Return what is typed and is no date."""
        return "" if self.is_understood() else self.text()

    def show_unread(self, typed: str) -> None:
        """Show again what was typed."""
        self.setText(typed)
        self._understand()

    def take_away(self) -> None:
        super().take_away()
        self._understand()

    def _understand(self) -> None:
        self._value = self._read()
        self.noted.emit(self.tr("Read as {}").format(self._name(self._value)) if self._value else "")
        if self.is_understood():
            self.troubled.emit("")
        self.read.emit(self._value)

    def _read(self) -> PartialDate | None:
        if self.is_blank():
            return None
        try:
            return self._parse(self.text())
        except PartialDateError as error:
            self._reason = error.reason
            return None

    def _tidy(self, value: PartialDate) -> None:
        """Write the date out where that is read as the same date again."""
        named = self._name(value)
        try:
            same = self._parse(named) == value
        except PartialDateError:
            same = False
        if same and named != self.text():
            self.setText(named)

    def _trouble(self) -> str:
        words = {
            "ambiguous": self.tr("Day or month first? Write 3.5.2022 or 3 May 2022."),
            "year_missing": self.tr("Which year? Write 11.10.2024 or October 2024."),
            "calendar": self.tr("There is no such day. Write 11.10.2024 or October 2024."),
            "end_before_start": self.tr(
                "The end lies before the beginning. Write 2021–2023 or after May 2021."
            ),
            _NOT_UNDERSTOOD: self.tr("Not understood. Write 11.10.2024 or about May 2024."),
        }
        return words.get(self._reason, words[_NOT_UNDERSTOOD])
