"""What is wrong with the words of a sentence: the text that is typed, and under it what is to be mended."""

from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from ui.dialogs.fault_words import fault_words
from ui.models.fact_names import FactNames
from ui.models.finding_words import finding_words
from ui.models.trying import Trial
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Label
from ui.words import Words


class Troubles(QWidget):
    """Each fault with its line, and what no supporting letter says."""

    def __init__(self, words: Words, names: FactNames) -> None:
        super().__init__()
        self._words = words
        self._names = names
        self._column = column(spacing="xs")
        self.setLayout(self._column)

    def show_trial(self, trial: Trial, clause: str) -> None:
        """Show what was found of words in a clause."""
        empty(self._column)
        for fault in trial.faults:
            self._add(fault_words(fault, self._names), "danger")
        for fault, finding in trial.findings:
            said = finding_words(finding, self._words, clause=clause)
            told = self.tr("Line {line}: {what}").format(line=fault.line, what=said)
            self._add(told, "danger" if finding.blocks else "unverified")

    def show_refusal(self, error: CasemgrError | OSError) -> None:
        """Show why nothing came of an act."""
        empty(self._column)
        self._add(self._words.messages.sentence(error), "danger")

    def _add(self, said: str, tone: str) -> None:
        icon = column(IconLabel("circle-alert" if tone == "danger" else "info", tone), None)
        line = row(icon, spacing="s")
        line.addWidget(Label(said, tone=tone, wrap=True), 1)
        self._column.addLayout(line)
