"""Before a paper leaves: for whom it is, and what the client hears before he takes a copy (HR06)."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox

from ui.frame import Frame
from ui.messages import Messages
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.layout import column
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label


class PaperForSheet(Sheet):
    """Asks whether a paper is for the client, who reads on our screen unless he asks for a copy himself."""

    for_office = Signal()
    for_client = Signal()

    def __init__(self, frame: Frame, whose: str, reads: str, *, issued: bool) -> None:
        super().__init__(self.tr("Who is this paper for?"), whose, width=620, height=430)
        self._around = frame
        said = dict.fromkeys(
            str(Messages(language).entries()["notices"]["copy"]) for language in (reads, frame.words.language)
        )
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        sentence = self.tr(
            "He reads the letter on our screen. A copy is given only when he asks, after this:"
        )
        inner.addWidget(Banner("unverified", self.tr("A copy can harm him"), sentence))
        for words in said:
            inner.addWidget(Label(words, wrap=True))
        self.tick = QCheckBox(self.tr("He has heard this and asks for a copy"))
        inner.addWidget(self.tick)
        inner.addStretch(1)
        self.body.addLayout(inner)
        self.copy = buttons.quiet(self.tr("A copy for the client"))
        self.copy.setEnabled(False)
        self.tick.toggled.connect(self.copy.setEnabled)
        self.copy.clicked.connect(lambda: self._choose(self.for_client))
        self.ours = buttons.primary(self.tr("For the addressee") if issued else self.tr("For our own work"))
        self.ours.clicked.connect(lambda: self._choose(self.for_office))
        self.foot_right.addWidget(self.copy)
        self.foot_right.addWidget(self.ours)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the ordinary answer."""
        self.ours.setFocus()

    def _choose(self, chosen: SignalInstance) -> None:
        self._around.close_sheet()
        chosen.emit()
