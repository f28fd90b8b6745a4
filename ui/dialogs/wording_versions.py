"""The versions of a sentence: who wrote each, who approved it and when, and the way back to it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casemgr.records.fact import held
from casemgr.records.letter_text import PROPOSED, WITHDRAWN, LetterText
from ui.models.fact_names import FactNames
from ui.models.wordings import WordingView
from ui.widgets import buttons
from ui.widgets.layout import column, empty, hairline, row
from ui.widgets.text import Label
from ui.words import Words


class Versions(QWidget):
    """Every version, the newest first, the shipped one last."""

    wanted = Signal(str)
    """The words of a version are to be used again."""
    withdrawn = Signal(str)
    """A version is to be taken back or refused."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._column = column(spacing="s")
        self.setLayout(self._column)

    def show_view(self, view: WordingView, names: FactNames) -> None:
        """Show the versions of a sentence."""
        empty(self._column)
        for each in view.wordings.versions(view.name):
            self._add(self._told(each), held(each.text) or "", names, each)
        self._add(self.tr("As shipped"), view.shipped, names, None)

    def _told(self, each: LetterText) -> str:
        words = self._words
        said = [
            self.tr("Version {}").format(held(each.version) or 0),
            words.label("text_status", held(each.status) or PROPOSED),
        ]
        partner, writer, approver = held(each.received_from), held(each.written_by), held(each.approved_by)
        if partner:
            said.append(self.tr("from {}").format(partner))
        if writer:
            said.append(self.tr("written by {}").format(writer))
        day = held(each.approved_on)
        if approver and day:
            said.append(
                self.tr("approved by {who} on {day}").format(who=approver, day=words.formats.day(day))
            )
        return ", ".join(said)

    def _add(self, told: str, text: str, names: FactNames, version: LetterText | None) -> None:
        self._column.addWidget(hairline())
        self._column.addWidget(Label(told, "caption", "muted", wrap=True))
        self._column.addWidget(Label(names.told(text), wrap=True))
        again = buttons.link(self.tr("Use these words"), "undo-2")
        again.setAccessibleName(f"{again.text()}: {told}")
        again.clicked.connect(partial(self._want, text))
        acts = row(again)
        if version is not None and version.status != WITHDRAWN:
            back = buttons.link(
                self.tr("Refuse") if version.status == PROPOSED else self.tr("Take back"), "x"
            )
            back.setAccessibleName(f"{back.text()}: {told}")
            back.clicked.connect(partial(self._withdraw, version.id))
            acts.addWidget(back)
        acts.addStretch(1)
        self._column.addLayout(acts)

    def _want(self, text: str, _checked: bool = False) -> None:
        self.wanted.emit(text)

    def _withdraw(self, version: str, _checked: bool = False) -> None:
        self.withdrawn.emit(version)
