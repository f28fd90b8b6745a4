"""The pages of a PDF of ours as pictures, rendered behind the fence and beside the thread of the vault."""

from functools import partial

from casemgr.guard.foreign import Kind
from casemgr.guard.rendering import Rendering, render
from casemgr.progress import Progress
from ui.frame import Frame
from ui.widgets.page_view import PageView


class PdfPages(PageView):
    """Shows a PDF; another one may take its place at any time."""

    def __init__(self, frame: Frame, name: str) -> None:
        super().__init__(name)
        self._around = frame
        self._pdf = b""
        self.page_wanted.connect(self._render)

    def show_pdf(self, pdf: bytes, page: int | None = None) -> None:
        """Show a PDF at a page, counted from 0, or at the page that is shown now."""
        self._pdf = pdf
        self.turn_to(page)

    def _render(self, page: int, width: int) -> None:
        if self._pdf:
            work = partial(_rendered, self._pdf, page, width)
            self._around.session.aside(work, self._paint, owner=self)

    def _paint(self, made: Rendering) -> None:
        self.show_page(made.width, made.height, made.rgba, made.pages)


def _rendered(pdf: bytes, page: int, width: int, progress: Progress) -> Rendering:
    return render(pdf, Kind.PDF, page, width, progress=progress)
