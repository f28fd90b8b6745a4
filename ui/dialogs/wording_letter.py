"""The letter that words make, about an invented client; another client may be chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.pdf_pages import PdfPages
from ui.frame import Frame
from ui.models.trying import Trial
from ui.widgets.layout import column, panel, row
from ui.widgets.select import Select
from ui.widgets.text import Label


class TriedLetter(QWidget):
    """The pages of the letter, and above them whom it is about."""

    changed = Signal()
    """Another client was chosen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._label = frame.words.label
        self._place = ("", 0)
        self._pages = PdfPages(frame, self.tr("The letter with these words"))
        self.sample = Select([("", self.tr("An invented client"))], self.tr("Tried on"))
        self.sample.changed.connect(lambda _: self.changed.emit())
        bar = row(Label(self.tr("Tried on"), "label"), self.sample, None, margins=(16, 10, 16, 0))
        whole = column(panel("well", bar), spacing="none")
        whole.addWidget(self._pages, 1)
        self.setLayout(whole)

    def show_trial(self, trial: Trial) -> None:
        """Show the letter where it says the words; where they cannot stand, the one before stays.

        Whoever turns a page meanwhile stays there until the words come to stand on another.
        """
        if self.sample.count() <= 1:
            self.sample.clear()
            for reference, profiles in trial.samples:
                told = ", ".join(self._label("profile", each) for each in profiles[:1])
                self.sample.addItem(f"{reference}: {told}" if told else reference, reference)
        self.sample.choose(trial.sample)
        if trial.pdf:
            place = (trial.sample, trial.page)
            self._pages.show_pdf(trial.pdf, trial.page if place != self._place else None)
            self._place = place
