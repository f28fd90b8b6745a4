"""The logo of the office, or the picture of a signature: shown, chosen, taken away."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from casemgr.errors import CasemgrError
from casemgr.letters.own_pictures import take_picture_away
from casemgr.records.fact import held
from casemgr.records.organisation import Organisation
from ui.changes import Changes
from ui.frame import Frame
from ui.models.own_pictures import OwnPicture, keep_picture_file, read_own_picture, show_logo
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.layout import column, empty, panel, row
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label
from ui.widgets.tick_row import TickRow

_WIDEST, _HIGHEST = 560, 180
"""Pixels a picture is shown in."""


class OwnPictureSheet(Sheet):
    """Shows the picture that letters print of an organisation or a signatory; each act is done at once."""

    def __init__(self, frame: Frame, own: OwnPicture, name: str) -> None:
        self._of_office = isinstance(own.record, Organisation)
        title = self.tr("Logo") if self._of_office else self.tr("Picture of the signature")
        super().__init__(title, name, width=660, height=440)
        self._around = frame
        self._own = own
        self._told = column()
        self._shown = column(spacing="m")
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        inner.addLayout(self._told)
        inner.addLayout(self._shown)
        inner.addStretch(1)
        self.body.addLayout(inner)
        self.take_away = buttons.danger(self.tr("Take it away"), "trash-2")
        self.take_away.clicked.connect(self._take_away)
        self._leave = buttons.quiet(self.tr("Close"))
        self._leave.clicked.connect(frame.close_sheet)
        self.choose = buttons.primary(self.tr("Choose a picture"), "image")
        self.choose.clicked.connect(self._choose_file)
        self.foot_left.addWidget(self.take_away)
        self.foot_right.addWidget(self._leave)
        self.foot_right.addWidget(self.choose)
        self.close_wanted.connect(frame.close_sheet)
        frame.session.changed.connect(self._follow)
        self._show(own)

    def focus(self) -> None:
        """Give the keyboard to choosing a picture."""
        self.choose.setFocus()

    def take_in(self, file: Path) -> None:
        """Keep the picture in a file; what is wrong with it is said above."""
        record = self._own.record.id
        self._around.do(
            self.tr("Picture kept"),
            lambda vault: keep_picture_file(vault, record, file),
            otherwise=self._refuse,
        )

    def _follow(self, changes: Changes) -> None:
        """Read anew what was altered, by an act of this sheet or by taking one back."""
        record = self._own.record.id
        if not changes.touch_kind(self._own.record.collection):
            return
        self._around.session.ask(lambda vault: read_own_picture(vault, record), self._show, owner=self)

    def _show(self, own: OwnPicture) -> None:
        self._own = own
        for place in (self._told, self._shown):
            empty(place)
        self._shown.addWidget(panel("well", row(None, self._picture(), None, margins=(16, 16, 16, 16))))
        if isinstance(own.record, Organisation):
            tick = TickRow(self.tr("Letters show the logo"), checked=held(own.record.shows_logo) is True)
            tick.ticked.connect(self._show_logo)
            self._shown.addWidget(tick)
        self._shown.addWidget(Label(self._rule(), tone="muted", wrap=True))
        self.take_away.setVisible(own.picture is not None)

    def _picture(self) -> QLabel:
        if self._own.picture is None:
            return Label(self.tr("None is kept. A PNG or JPEG of ordinary size fits."), tone="muted")
        shown = QLabel()
        ratio = self.devicePixelRatioF()
        pixels = QPixmap.fromImage(QImage.fromData(self._own.picture)).scaled(
            round(_WIDEST * ratio),
            round(_HIGHEST * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixels.setDevicePixelRatio(ratio)
        shown.setPixmap(pixels)
        shown.setAccessibleName(self.tr("The picture as letters print it"))
        return shown

    def _rule(self) -> str:
        if self._of_office:
            return self.tr(
                "A letterhead can endanger citizens of Belarus and Russia: leave the logo off where such "
                "clients carry your letters. Drafts and urgent letters never show it."
            )
        return self.tr(
            "Final letters show it above the name. Drafts and urgent letters never do. Leave it out where "
            "the addressee wants ink."
        )

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("A picture"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if name:
            self.take_in(Path(name))

    def _take_away(self) -> None:
        record = self._own.record.id
        self._around.do(self.tr("Picture taken away"), lambda vault: take_picture_away(vault, record))
        self.choose.setFocus()

    def _show_logo(self, shown: bool) -> None:
        record = self._own.record.id
        words = self.tr("Letters show the logo") if shown else self.tr("Letters show no logo")
        self._around.do(words, partial(show_logo, record=record, shown=shown))

    def _refuse(self, error: CasemgrError | OSError) -> None:
        empty(self._told)
        said = self._around.words.messages.sentence(error)
        self._told.addWidget(Banner("danger", self.tr("This picture cannot be kept"), said))
