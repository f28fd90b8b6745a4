"""The languages of the window, and switching between them while it is open.

Sentences come from translations/casemgr_<language>.ts, compiled beside them; Qt's own buttons and dialogs
from Qt's files, and for Belarusian and Lithuanian, which Qt does not have, from our own.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from casemgr import places

LANGUAGES: Final = {
    "en": "English",
    "ru": "Русский",
    "be": "Беларуская",
    "uk": "Українська",
    "lt": "Lietuvių",
    "ka": "ქართული",
    "de": "Deutsch",
    "pl": "Polski",
}
"""Each in its own words, for a stranger looks for his."""

FALLBACK: Final = "en"
_OURS_FOR_QT: Final = ("be", "lt")


def chosen(wished: str) -> str:
    """Return the language to begin with: the wished one, else that of the system, else English."""
    system = QLocale.system().name()[:2]
    return next((code for code in (wished, system) if code in LANGUAGES), FALLBACK)


class Translations:
    """What the application speaks now."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = FALLBACK

    def speak(self, language: str) -> None:
        """Put every sentence into a language; widgets are told by QEvent.LanguageChange."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = [found for path in _files(language) if (found := self._loaded(path))]
        self.language = language
        QLocale.setDefault(QLocale(language))
        for translator in self._installed:
            self._app.installTranslator(translator)

    def _loaded(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self._app)
        return translator if translator.load(str(path)) else None


def _files(language: str) -> tuple[Path, ...]:
    """Return the files of a language; what is put in last is asked first."""
    ours = places.resources().parent / "translations"
    if language in _OURS_FOR_QT:
        of_qt = ours / f"qtbase_{language}.qm"
    else:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        of_qt = Path(folder) / f"qtbase_{language}.qm"
    return of_qt, ours / f"casemgr_{language}.qm"
