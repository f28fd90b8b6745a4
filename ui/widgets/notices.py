"""What stands between the bar and a page: one banner at most, and the strip of a practice vault."""

from PySide6.QtWidgets import QWidget

from ui.widgets.banner import Banner
from ui.widgets.layout import column, empty
from ui.widgets.strip import PracticeStrip


class Notices(QWidget):
    """One banner, in place of the one before, and a strip that stays."""

    def __init__(self) -> None:
        super().__init__()
        self._strip = column(spacing="none")
        self._banner = column(spacing="none")
        whole = column(spacing="none")
        whole.addLayout(self._strip)
        whole.addLayout(self._banner)
        self.setLayout(whole)

    def show_banner(self, tone: str, title: str, sentence: str) -> None:
        """Show a banner; it can be put away."""
        self.hide_banner()
        banner = Banner(tone, title, sentence, closable=True)
        banner.closed.connect(self.hide_banner)
        self._banner.addWidget(banner)

    def hide_banner(self) -> None:
        """Take the banner away."""
        empty(self._banner)

    def show_strip(self, words: str) -> None:
        """Show the strip of a practice vault, or none."""
        empty(self._strip)
        if words:
            self._strip.addWidget(PracticeStrip(words))
