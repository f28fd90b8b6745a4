"""The input for each kind of value, and how what it holds becomes a value again.

One entry per kind: forms are made from the description of a record and nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casemgr.language.folding import fold
from casemgr.records.by_language import ByLanguage
from casemgr.records.date_entry import read_date
from casemgr.records.kinds import TEXT, Kind
from casemgr.records.partial_date import PartialDate, PartialDateError, Precision
from casemgr.records.record import Record
from ui.widgets.date_field import PartialDateEdit
from ui.widgets.inputs import LineInput, ListInput, NumberInput, TextInput, YesNo
from ui.widgets.layout import column, panel
from ui.widgets.picks import Picks
from ui.widgets.readers import Reader
from ui.widgets.term_list import Term
from ui.widgets.text import Label
from ui.widgets.vocabulary_box import VocabularyBox
from ui.words import Words

Choices = Mapping[str, tuple[Record, ...]]

LONGEST_LINE = 1000
"""Characters that a record holds of one line of text."""

LETTER_LANGUAGES = ("en", "ru", "lt", "ka", "de", "pl", "fr", "be", "uk")


@dataclass(frozen=True, slots=True)
class Entry:
    """An input with the ways out of and into it; None stands for nothing in both."""

    widget: Any
    value: Callable[[], Any]
    show: Callable[[Any], None]


class Entries:
    """Makes inputs, in the words of the window and with the records that fields may point to."""

    def __init__(self, words: Words, choices: Choices, today: date) -> None:
        self._words = words
        self._choices = choices
        self._today = today

    def make(self, kind: Kind) -> Entry:
        """Return the input for a kind of value."""
        if kind.parts:
            return self._group(kind)
        makers: Mapping[str, Callable[[Kind], Entry]] = {
            "text": self._text,
            "long_text": self._long_text,
            "count": self._count,
            "flag": self._flag,
            "texts": self._texts,
            "date": self._date,
            "day": self._day,
            "term": self._term,
            "terms": self._terms,
            "reference": self._term,
            "references": self._terms,
            "by_language": self._by_language,
        }
        return makers[kind.name](kind)

    def _text(self, kind: Kind) -> Entry:
        widget = LineInput()
        if kind is TEXT:
            widget.setMaxLength(LONGEST_LINE)
        return Entry(widget, lambda: _said(widget.text()), lambda value: widget.setText(value or ""))

    def _long_text(self, _kind: Kind) -> Entry:
        widget = TextInput()
        return Entry(widget, lambda: _said(widget.text()), lambda value: widget.set_text(value or ""))

    def _count(self, _kind: Kind) -> Entry:
        widget = NumberInput()
        return Entry(widget, widget.number, lambda value: widget.setText("" if value is None else str(value)))

    def _flag(self, _kind: Kind) -> Entry:
        widget = YesNo()
        return Entry(widget, widget.value, widget.set_value)

    def _texts(self, _kind: Kind) -> Entry:
        widget = ListInput()
        return Entry(widget, lambda: widget.texts() or None, lambda value: widget.set_texts(value or ()))

    def _date(self, _kind: Kind) -> Entry:
        widget = PartialDateEdit(lambda text: read_date(text, self._today), self._words.formats.partial)
        return Entry(widget, widget.value, widget.set_value)

    def _day(self, _kind: Kind) -> Entry:
        widget = PartialDateEdit(self._read_day, self._words.formats.partial)

        def value() -> date | None:
            found = widget.value()
            return found.earliest if found else None

        def show(value: date | None) -> None:
            widget.set_value(PartialDate.on(value) if value else None)

        return Entry(widget, value, show)

    def _read_day(self, text: str) -> PartialDate:
        """Read a day; anything less certain is not understood here."""
        found = read_date(text, self._today)
        period = found.start if found.start == found.end else None
        if period is None or period.circa or period.precision is not Precision.DAY:
            raise PartialDateError(text, "form")
        return found

    def _term(self, kind: Kind) -> Entry:
        widget = VocabularyBox(self._terms_of(kind), fold=fold)
        return Entry(widget, lambda: widget.code() or None, lambda value: widget.set_code(value or ""))

    def _terms(self, kind: Kind) -> Entry:
        widget = Picks(self._terms_of(kind), fold=fold)
        return Entry(widget, lambda: widget.codes() or None, lambda value: widget.set_codes(value or ()))

    def _terms_of(self, kind: Kind) -> list[Term]:
        words = self._words
        if kind.target:
            return [Term(each.id, words.title(each)) for each in self._choices.get(kind.target, ())]
        vocabulary = words.vocabularies.get(kind.vocabulary or "")
        if vocabulary is None:
            return []
        foreign = "en" if words.language != "en" else "ru"
        return [
            Term(
                term.code,
                vocabulary.label(term.code, words.language),
                term.labels.get(foreign, ""),
                " ".join(term.labels.values()),
            )
            for term in vocabulary.offered(self._today)
        ]

    def _group(self, kind: Kind) -> Entry:
        parts = {name: self.make(part) for name, part in kind.parts}
        widget = Group({self._words.part(kind, name): entry for name, entry in parts.items()})
        shape = kind.shape

        def value() -> Any:
            held = {name: entry.value() for name, entry in parts.items()}
            if shape is None or all(each is None for each in held.values()):
                return None
            return shape(**held)

        def show(value: Any) -> None:
            for name, entry in parts.items():
                entry.show(None if value is None else getattr(value, name))

        return Entry(widget, value, show)

    def _by_language(self, _kind: Kind) -> Entry:
        entries = {code: self._text(_kind) for code in LETTER_LANGUAGES}
        widget = Group({self._words.label("language", code): entry for code, entry in entries.items()})

        def value() -> ByLanguage | None:
            said = {code: entry.value() for code, entry in entries.items() if entry.value()}
            return ByLanguage.of(said) if said else None

        def show(value: ByLanguage | None) -> None:
            for code, entry in entries.items():
                entry.show(value.get(code) if value else None)

        return Entry(widget, value, show)


def _said(text: str) -> str | None:
    """Return what was written; a pasted NUL, which no record can hold, is left out."""
    return text.replace("\0", "").strip() or None


class Group(QWidget):
    """Several inputs that are one value, as the parts of a passport; to the field around it, one input."""

    changed = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(self, parts: Mapping[str, Entry]) -> None:
        super().__init__()
        self._parts = dict(parts)
        inner = column(spacing="xs", margins=(12, 8, 12, 12))
        for label, entry in parts.items():
            name = Label(label, "caption", "muted")
            name.setBuddy(entry.widget)
            inner.addWidget(name)
            inner.addWidget(entry.widget)
            entry.widget.changed.connect(self.changed)
            entry.widget.troubled.connect(self.troubled)
        self.setLayout(column(panel("soft", inner)))
        self.setFocusProxy(next(iter(parts.values())).widget)

    def focus_part(self, label: str) -> None:
        """Give the keyboard to one part."""
        self._parts[label].widget.setFocus()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for label, entry in self._parts.items():
            entry.widget.setAccessibleName(f"{name}: {label}")

    def is_blank(self) -> bool:
        """Tell whether every part is empty."""
        return all(entry.widget.is_blank() for entry in self._parts.values())

    def settle(self) -> None:
        """Let every part settle."""
        for widget in self._readers().values():
            widget.settle()

    def is_understood(self) -> bool:
        """Tell whether every part is understood."""
        return all(widget.is_understood() for widget in self._readers().values())

    def judge(self) -> None:
        """Tell what is wrong with the first part that is not understood, where one is not."""
        wrong = (each for each in self._readers().values() if not each.is_understood())
        first = next(wrong, None)
        if first is None:
            self.troubled.emit("")
        else:
            first.judge()

    def unread(self) -> dict[str, Any]:
        """Return what is typed and not understood, by the places of the parts."""
        return {place: each.unread() for place, each in self._readers().items() if each.unread()}

    def show_unread(self, typed: Mapping[str, Any]) -> None:
        """Show again what was typed."""
        for place, widget in self._readers().items():
            if place in typed:
                widget.show_unread(typed[place])

    def _readers(self) -> dict[str, Reader]:
        """Return the parts that read what is typed, by their places: JSON has no other keys than text."""
        widgets = (entry.widget for entry in self._parts.values())
        return {str(place): each for place, each in enumerate(widgets) if isinstance(each, Reader)}

    def take_away(self) -> None:
        """Empty every part."""
        for entry in self._parts.values():
            entry.widget.take_away()

    def show_state(self, state: str, word: str = "") -> None:
        """Look wrong where that is so; an empty part of a filled value is in order."""
        for entry in self._parts.values():
            entry.widget.show_state(state, word)
