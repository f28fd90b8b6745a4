"""What Qt would note of the folders that somebody looked into: nothing.

Its dialog for files writes the last folders into settings of its own, in clear: a stick, a folder named
after a client. Where settings are files they go nowhere; in the registry of Windows and the preferences of
macOS, which cannot be led elsewhere, they are taken away at the start and at every lock.
"""

import os

from PySide6.QtCore import QSettings

OF_QT = "QtProject"
_OF_DIALOGS = "FileDialog"


def forget_folders() -> None:
    """Let nothing be noted from here on, and take away what was."""
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.NativeFormat, scope, os.devnull)
    QSettings(scope, OF_QT).remove(_OF_DIALOGS)
