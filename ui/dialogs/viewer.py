"""A paper in the window: pages of a PDF, a picture or a text, rendered by a process that has no rights."""

from PySide6.QtWidgets import QWidget

from casemgr.guard.rendering import Rendering, render
from casemgr.progress import Progress
from ui.frame import Frame
from ui.models.documents import Shown
from ui.widgets.banner import Banner
from ui.widgets.layout import column
from ui.widgets.page_view import PageView
from ui.widgets.sheet import Sheet
from ui.widgets.text_view import TextView


class ViewerSheet(Sheet):
    """Shows one document; nothing of it is written to a disk."""

    def __init__(self, frame: Frame, title: str, shown: Shown) -> None:
        super().__init__(title)
        self.show_foot(False)
        self._around = frame
        self._shown = shown
        self._pages = PageView(self.tr("Page of the document"))
        self._pages.page_wanted.connect(self._render)
        inner = column(spacing="none")
        if shown.traces:
            said = ", ".join(frame.words.label("file_trace", code) for code in shown.traces)
            banner = Banner("unverified", self.tr("The file tells more than its picture"), said)
            inner.addLayout(column(banner, margins=(16, 12, 16, 0)))
        inner.addWidget(self._content(), 1)
        self.body.addLayout(inner, 1)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the page."""
        self._pages.setFocus()
        if self._shown.kind is not None:
            self._pages.ask()

    def _content(self) -> QWidget:
        text = self._shown.text
        if text is not None:
            return TextView(text.text, self.tr("Text of the document"))
        return self._pages

    def _render(self, page: int, width: int) -> None:
        shown = self._shown
        if shown.kind is None:
            return
        kind = shown.kind

        def work(progress: Progress) -> Rendering:
            return render(shown.content, kind, page, width, progress=progress)

        self._around.session.aside(work, self._paint, owner=self, otherwise=self._around.explain)

    def _paint(self, made: Rendering) -> None:
        self._pages.show_page(made.width, made.height, made.rgba, made.pages)
