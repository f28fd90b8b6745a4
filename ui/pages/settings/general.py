"""Who works here, and how the window looks and behaves. Everything takes effect at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from casemgr.casework.preferences import IDLE_CHOICES
from ui.frame import Frame
from ui.languages import LANGUAGES
from ui.pages.settings.tab import SettingsTab
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import row
from ui.widgets.select import Select
from ui.widgets.text import Label


class GeneralTab(SettingsTab):
    """The wishes of whoever works here."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._name = LineInput(frame.preferences.counsellor)
        self._name.editingFinished.connect(self._sign)
        self.body.addWidget(self._who())
        self.body.addWidget(self._window())
        self.body.addWidget(self._lock())
        self.body.addWidget(self._keys())

    def first_focus(self) -> QWidget:
        return self._name

    def _sign(self) -> None:
        name = self._name.text().strip()
        if name != self.frame.preferences.counsellor:
            self._wish(counsellor=name)

    def _wish(self, **wishes: Any) -> None:
        self.frame.wish(replace(self.frame.preferences, **wishes))

    def _who(self) -> Card:
        card = Card(self.tr("Who works here"))
        card.add(FieldFrame(self.tr("Your name"), self._name, empties=False))
        said = self.tr("It is written beside everything you enter: a note for colleagues, and no proof.")
        card.add(Label(said, tone="muted", wrap=True))
        return card

    def _window(self) -> Card:
        card = Card(self.tr("Language and look"))
        languages = Select(list(LANGUAGES.items()), self.tr("Language"), self.frame.words.language)
        languages.changed.connect(self.frame.language_wanted)
        looks = Select(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            self.tr("Look"),
            self.frame.preferences.appearance,
        )
        looks.changed.connect(lambda key: self._wish(appearance=key))
        card.add(_line(self.tr("Language"), languages), _line(self.tr("Look"), looks))
        card.add(Label(self.tr("The language of a letter is chosen in the letter."), tone="muted", wrap=True))
        return card

    def _lock(self) -> Card:
        card = Card(self.tr("Lock"))
        minutes = [(str(each), self.tr("%n minute(s)", "", each)) for each in IDLE_CHOICES]
        after = Select(minutes, self.tr("Lock after"), str(self.frame.preferences.idle_minutes))
        after.changed.connect(lambda key: self._wish(idle_minutes=int(key)))
        card.add(_line(self.tr("Lock when untouched for"), after))
        said = self.tr(
            "It locks too when the screen locks, when the computer sleeps and when the key file is taken "
            "away. What you typed is kept."
        )
        card.add(Label(said, tone="muted", wrap=True))
        return card

    def _keys(self) -> Card:
        card = Card(self.tr("Names and keys"))
        wishes = self.frame.preferences
        single = self._box(self.tr("N, L and E write a note, a letter, an event"), wishes.single_keys)
        single.clicked.connect(lambda on: self._wish(single_keys=on))
        hidden = self._box(self.tr("Hide names on every page"), wishes.names_hidden)
        hidden.clicked.connect(lambda on: self.frame.hide_names(on))
        self.frame.names_hidden_changed.connect(hidden.setChecked)
        card.add(hidden, single)
        return card

    def _box(self, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        return box


def _line(name: str, choice: Select) -> QWidget:
    """Return a choice with what it is called before it."""
    label = Label(name)
    label.setBuddy(choice)
    holder = QWidget()
    line = row(label, None, choice)
    holder.setLayout(line)
    return holder
