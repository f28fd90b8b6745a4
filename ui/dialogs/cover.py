"""Parts of a paper covered for good: boxes are drawn, and the copy takes the paper's place in a letter."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from casemgr.guard.rendering import Rendering, render
from casemgr.ids import RecordId
from casemgr.progress import Progress
from ui.frame import Frame
from ui.models.documents import Shown
from ui.models.letter_acts import cover_annex
from ui.widgets import buttons
from ui.widgets.box_page import BoxPage
from ui.widgets.layout import column, row
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

_WIDTH = 900
"""Pixels across a page: enough to read where a name stands."""


class CoverSheet(Sheet):
    """Shows the pages of one paper one at a time; what lies under a box is not in the copy."""

    def __init__(self, frame: Frame, letter: RecordId, shown: Shown, whose: str) -> None:
        super().__init__(self.tr("Cover parts of a paper"), whose, width=900, height=656)
        self._around = frame
        self._letter = letter
        self._shown = shown
        self._page, self._pages = 0, 1
        self._boxes: dict[int, list[QRectF]] = {}
        self.page = BoxPage(self.tr("Page of the paper, with what is covered"))
        self.page.changed.connect(self._note)
        self._said = Label("", tone="muted")
        self._back = buttons.icon_button("chevron-left", self.tr("Page before"))
        self._on = buttons.icon_button("chevron-right", self.tr("Next page"))
        self._add, self._remove = (
            buttons.quiet(self.tr("Add a box")),
            buttons.quiet(self.tr("Remove the box")),
        )
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._add.clicked.connect(lambda: self.page.add_box())
        self._remove.clicked.connect(self.page.remove_box)
        bar = row(self._back, self._said, self._on, None, self._remove, self._add, margins=(24, 10, 24, 6))
        keys = self.tr(
            "Drag over what is to be covered. Arrows move a box, Shift and arrows change its size."
        )
        inner = column(Label(keys, tone="muted", wrap=True), spacing="s", margins=(24, 0, 24, 12))
        inner.addWidget(self.page, 1)
        self.body.addLayout(bar)
        self.body.addLayout(inner, 1)
        self._fill_foot()
        self.close_wanted.connect(frame.close_sheet)
        self.bind_save(self.keep)
        self._say()

    def focus(self) -> None:
        """Give the keyboard to the page and ask for it."""
        self.page.setFocus()
        self.turn(0)

    def turn(self, by: int) -> None:
        """Show a page before or behind this one."""
        self._page = min(max(self._page + by, 0), self._pages - 1)
        kind = self._shown.kind
        if kind is None:
            return
        content, page = self._shown.content, self._page

        def work(progress: Progress) -> Rendering:
            return render(content, kind, page, _WIDTH, progress=progress)

        self._around.session.aside(work, self._paint, owner=self, otherwise=self._around.explain)

    def keep(self) -> None:
        """Keep the covered copy in the place of the paper, where anything is covered."""
        boxes = {
            page + 1: [(box.left(), box.top(), box.right(), box.bottom()) for box in drawn]
            for page, drawn in self._boxes.items()
            if drawn
        }
        if not boxes:
            self._around.close_sheet()
            return
        letter, document = self._letter, self._shown.document
        self._around.do(
            self.tr("Covered copy kept"),
            lambda vault: cover_annex(vault, letter, document, boxes),
            lambda _: self._around.close_sheet(),
            otherwise=self._around.explain,
        )

    def _fill_foot(self) -> None:
        leave, keep = buttons.quiet(self.tr("Leave it as it is")), buttons.primary(self.tr("Keep the copy"))
        leave.clicked.connect(self._around.close_sheet)
        keep.clicked.connect(self.keep)
        self.foot_right.addWidget(leave)
        self.foot_right.addWidget(keep)

    def _paint(self, made: Rendering) -> None:
        self._pages = max(1, made.pages)
        picture = QImage(made.rgba, made.width, made.height, 4 * made.width, QImage.Format.Format_RGBA8888)
        self.page.show_page(picture, self._boxes.get(self._page, []))
        self._say()

    def _note(self) -> None:
        self._boxes[self._page] = self.page.boxes()
        self._say()

    def _say(self) -> None:
        place = self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=self._pages)
        count = self.tr("%n box(es)", "", len(self._boxes.get(self._page, [])))
        self._said.setText(f"{place}, {count}")
