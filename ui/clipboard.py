"""What the program copies for a person, and takes back.

A copied text is marked so that programs which remember the clipboard, or carry it to other machines,
leave it alone if they are polite; Qt has no such mark for macOS. It goes after half a minute and at
every lock, unless somebody has copied something else since: that is theirs.
"""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_SECONDS = 30

_MARKS = {
    # Klipper and its kin
    "x-kde-passwordManagerHint": b"secret",
    # "Cloud Clipboard and Clipboard History Formats" in the documentation of Windows
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\1\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}


class Clipboard(QObject):
    """Lends texts to the clipboard of the system."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lent = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str, seconds: float = KEPT_SECONDS) -> None:
        """Put a text on the clipboard for so many seconds."""
        content = QMimeData()
        content.setText(text)
        for name, value in _MARKS.items():
            content.setData(name, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._lent = text
        self._timer.start(round(seconds * 1000))

    def clear(self) -> None:
        """Take back what was lent, where it is still there, and what is marked in our window on X11."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._lent and clipboard.text() == self._lent:
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._lent = ""
