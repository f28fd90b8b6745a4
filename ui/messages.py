"""What did not work, in sentences that say what to do: the one place of the window where errors become words.

A value that was typed, a passphrase or a name is never among the facts a sentence uses.
"""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from casemgr.errors import CasemgrError

CONTEXT: Final = "Messages"

_SENTENCES: Final = {
    "errors.CasemgrError": QT_TRANSLATE_NOOP("Messages", "This could not be done. Nothing was changed."),
    "errors.UsageError": QT_TRANSLATE_NOOP(
        "Messages", "This is not here any more. Go back and open it again."
    ),
    "errors.SecretError": QT_TRANSLATE_NOOP(
        "Messages", "This does not open the vault. Check the keyboard layout and Caps Lock, then try again."
    ),
    "errors.RefusedError": QT_TRANSLATE_NOOP(
        "Messages", "The file was refused and nothing was stored. Ask whoever gave it for another copy."
    ),
    "errors.FailedError": QT_TRANSLATE_NOOP(
        "Messages",
        "This did not work and nothing was changed. Try again; if it stays so, check the vault in Settings.",
    ),
    "errors.VaultInUseError": QT_TRANSLATE_NOOP(
        "Messages", "The vault is open in another program. Lock it there, then try again."
    ),
    "errors.DiskFullError": QT_TRANSLATE_NOOP(
        "Messages", "The disk is full. What was saved before is kept. Free some room, then try again."
    ),
    "errors.NewerFormatError": QT_TRANSLATE_NOOP(
        "Messages", "This was written by a later version of the program. Update this one, then try again."
    ),
}
_SYSTEM: Final = QT_TRANSLATE_NOOP("Messages", "The system does not allow it at {place}: {reason}.")


def sentence(error: CasemgrError | OSError) -> str:
    """Return what happened and what to do."""
    if isinstance(error, OSError):
        facts = {"place": error.filename or "", "reason": error.strerror or type(error).__name__}
        return QCoreApplication.translate(CONTEXT, str(_SYSTEM)).format(**facts)
    said = next(_SENTENCES[key_of(kind)] for kind in type(error).__mro__ if key_of(kind) in _SENTENCES)
    return QCoreApplication.translate(CONTEXT, str(said)).format(**vars(error))


def key_of(error: type) -> str:
    """Return the name of an error's sentence: the room it comes from and its class."""
    room = error.__module__.split(".")
    return f"{room[1] if len(room) > 1 else room[0]}.{error.__name__}"
