"""What is asked of somebody who calls: few fields, and of an absent man none that names him."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, Kind, term
from casemgr.records.person import SafeContact
from ui.dialogs.entries import Entries, Entry
from ui.frame import Frame
from ui.models.quick_contact import CLIENT, QuickContact
from ui.widgets.date_field import PartialDateEdit
from ui.widgets.field import FieldFrame
from ui.widgets.layout import column, row
from ui.widgets.readers import Reader
from ui.widgets.select import Select
from ui.widgets.text import Label
from ui.widgets.vocabulary_box import VocabularyBox

_CALLERS = (CLIENT, "relative", "comrade", "friend", "unknown")
_KINDS: Mapping[str, Kind] = {
    "summary": LONG_TEXT,
    "session": term("knowledge_mode"),
    "native_name": TEXT,
    "citizenships": term("country"),
    "safe_contact": term("contact_channel"),
    "handle": TEXT,
    "rule": TEXT,
    "follow_up_on": DAY,
}
"""The inputs by the fields of the records that they go to."""

_OF_CLIENT = frozenset({"native_name", "citizenships", "safe_contact", "handle", "rule"})


class ContactFields(QWidget):
    """The fields of a contact. What is known of the client himself is asked of nobody but him (HR17)."""

    changed = Signal()

    def __init__(self, frame: Frame, beside_name: QVBoxLayout) -> None:
        """Make the fields; `beside_name` is filled by others with who may be meant."""
        super().__init__()
        label = frame.words.label
        callers = [(code, label("caller", code)) for code in _CALLERS]
        self._caller = Select(callers, self.tr("Who is calling?"), CLIENT)
        entries = Entries(frame.words, {}, frame.clock.today())
        self.entries = {name: entries.make(kind) for name, kind in _KINDS.items()}
        self.frames = {
            name: FieldFrame(words, self.entries[name].widget, empties=False)
            for name, words in self._labels().items()
        }
        self._absent = Label(
            self.tr("What others tell of him is kept for 14 days without his name; then you are asked."),
            "caption",
            "unverified",
            wrap=True,
        )
        self._of_client = QWidget()
        self._lay_out(beside_name)
        self._say_who()
        self._caller.changed.connect(self._choose_caller)
        for each in self.frames.values():
            each.changed.connect(lambda each=each: self._edited(each))

    def given(self, counsellor: str) -> QuickContact:
        """Return what was asked and answered."""
        held = {name: entry.value() for name, entry in self.entries.items()}
        reach = {"channel": held["safe_contact"], "handle": held["handle"], "rule": held["rule"]}
        return QuickContact(
            caller=self._caller.chosen(),
            mode=held["session"] or "",
            name=held["native_name"] or "",
            country=held["citizenships"] or "",
            summary=held["summary"] or "",
            reach=SafeContact(**reach) if any(reach.values()) else None,
            follow_up_on=held["follow_up_on"],
            counsellor=counsellor,
        )

    def asked(self) -> Iterator[QWidget]:
        """Yield the inputs of what is asked of whoever calls."""
        return (self.entries[name].widget for name in self._names())

    def _names(self) -> list[str]:
        return [name for name in _KINDS if self._caller.chosen() == CLIENT or name not in _OF_CLIENT]

    def typed(self) -> dict[str, str]:
        """Return what a draft keeps: nothing where nothing is typed, and no name of an absent man (HR17)."""
        filled = [name for name in self._names() if not self.entries[name].widget.is_blank()]
        typed = {name: _written(self.entries[name]) for name in sorted(filled)}
        return {"caller": self._caller.chosen(), **typed} if typed else {}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Show what a draft kept; where that is nothing the fields are blank."""
        self._caller.choose(typed.get("caller", CLIENT))
        self._say_who()
        for name, entry in self.entries.items():
            _write(entry, typed.get(name, ""))
            self.frames[name].refresh()

    def _labels(self) -> dict[str, str]:
        return {
            "summary": self.tr("What is it about?"),
            "session": self.tr("How we speak"),
            "native_name": self.tr("Name, if he gives one"),
            "citizenships": self.tr("Citizen of"),
            "safe_contact": self.tr("Reach him by"),
            "handle": self.tr("Number or handle"),
            "rule": self.tr("What must never be done"),
            "follow_up_on": self.tr("Call back on"),
        }

    def _lay_out(self, beside_name: QVBoxLayout) -> None:
        of_client = column(self.frames["native_name"], beside_name, spacing="m")
        for name in ("citizenships", "safe_contact", "handle", "rule"):
            of_client.addWidget(self.frames[name])
        self._of_client.setLayout(of_client)
        whole = column(row(Label(self.tr("Who is calling?"), "label"), self._caller, None), spacing="m")
        parts = (self._absent, self.frames["summary"], self.frames["session"], self._of_client)
        for each in (*parts, self.frames["follow_up_on"]):
            whole.addWidget(each)
        self.setLayout(whole)

    def _choose_caller(self) -> None:
        self._say_who()
        self.changed.emit()

    def _say_who(self) -> None:
        absent = self._caller.chosen() != CLIENT
        self._absent.setVisible(absent)
        self._of_client.setVisible(not absent)

    def _edited(self, field: FieldFrame) -> None:
        field.show_problem("")
        self.changed.emit()


def _written(entry: Entry) -> str:
    """Return what an input holds as text: a day as 2026-11-22, what is not understood as it was typed."""
    unread = entry.widget.unread() if isinstance(entry.widget, Reader) else ""
    return unread or str(entry.value())


def _write(entry: Entry, text: str) -> None:
    widget = entry.widget
    if isinstance(widget, PartialDateEdit):
        value: object = _day(text)
    elif isinstance(widget, VocabularyBox):
        value = text if widget.knows(text) else None
    else:
        value = text
    entry.show(value)
    if value is None and text:
        widget.show_unread(text)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
