"""About: the version, and under which licences the program and what it is made of may be used."""

from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit

from casemgr import VERSION, places
from ui.frame import Frame
from ui.pages.settings.tab import SettingsTab
from ui.widgets.card import Card
from ui.widgets.items import Item
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

LIBRARIES: Final = {
    "babel": "BSD-3-Clause",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "holidays": "MIT",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "msgspec": "BSD-3-Clause",
    "platformdirs": "MIT",
    "pypdfium2": "BSD-3-Clause, Apache-2.0",
    "PySide6_Essentials": "LGPL-3.0-only",
    "rapidfuzz": "MIT",
    "reportlab": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "zxcvbn-rs-py": "MIT",
}
"""What the program is made of, and the licence under which it is used where its metadata name none."""


def licence_of(library: str) -> str:
    """Return the licence that a library names itself, else the one under which it is used here."""
    return str(metadata(library).json.get("license_expression") or LIBRARIES[library])


def version_of(library: str) -> str:
    """Return the version of a library that is here; empty where it is not."""
    try:
        return str(metadata(library)["Version"])
    except PackageNotFoundError:
        return ""


class LicenceSheet(Sheet):
    """The text of a licence."""

    def __init__(self, frame: Frame, title: str, file: Path) -> None:
        super().__init__(title, width=760, height=640)
        self._text = QPlainTextEdit(file.read_text(encoding="utf-8"))
        self._text.setReadOnly(True)
        self._text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._text.setAccessibleName(title)
        self.body.addWidget(self._text)
        self.show_foot(False)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the text."""
        self._text.setFocus()


class AboutTab(SettingsTab):
    """What this program is, what it promises not to do, and whose work it stands on."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        whole = Card(self.tr("Casemgr {}").format(VERSION))
        said = self.tr(
            "It works without a network and reports to nobody. It comes without any warranty; you may use, "
            "study, change and pass it on under the GNU General Public License, version 3 or later."
        )
        whole.add(Label(said, wrap=True))
        texts = Card(self.tr("Licences"))
        folder = places.resources()
        for title, second, file in (
            (self.tr("The program"), "GPL-3.0-or-later", folder.parent / "LICENSE"),
            (self.tr("Fonts: Noto Sans, Serif and Mono"), "OFL-1.1", folder / "fonts" / "OFL.txt"),
            (self.tr("Icons: Lucide"), "ISC", folder / "icons" / "LICENSE.txt"),
        ):
            item = Item(title, second=second, action=self.tr("Read"))
            item.acted.connect(lambda title=title, file=file: self._read(title, file))
            texts.add(item)
        made = Card(self.tr("Libraries"))
        for library in LIBRARIES:
            version = version_of(library)
            if version:
                made.add(Item(f"{library} {version}", right=licence_of(library)))
        for card in (whole, texts, made):
            self.body.addWidget(card)

    def _read(self, title: str, file: Path) -> None:
        sheet = LicenceSheet(self.frame, title, file)
        self.frame.open_sheet(sheet)
        sheet.focus()
