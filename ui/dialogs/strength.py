"""How long a passphrase would hold, in plain words."""

from PySide6.QtCore import QCoreApplication

from ui.models.passphrases import Holds, judge


def strength(passphrase: str) -> tuple[str, bool]:
    """Return what is to be said of a passphrase while it is typed, and whether it is taken."""
    said = {
        Holds.DAY: QCoreApplication.translate(
            "Strength", "Whoever has a copy of the vault guesses it within a day. Add words."
        ),
        Holds.YEAR: QCoreApplication.translate(
            "Strength", "Whoever has a copy of the vault guesses it within months. Add a word."
        ),
        Holds.LIFE: QCoreApplication.translate(
            "Strength", "It holds for years, even against somebody with many machines."
        ),
        Holds.CENTURY: QCoreApplication.translate(
            "Strength", "As far as can be told, it holds for longer than anybody lives."
        ),
    }
    judged = judge(passphrase)
    return said[judged.holds], judged.is_enough
