"""What the first paint needs of the system's libraries, read while Python is still busy with modules.

To map Qt's libraries and to look through the fonts takes a tenth of the start, and no Python at all: where
there is a second processor, it costs nothing. What is loaded already is not loaded again, so Python's own
import and Qt find it done.
"""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import Final

_PARTS: Final = ("QtWidgets.abi3.so", "Qt/plugins/platforms/libqxcb.so", "QtGui.abi3.so", "QtCore.abi3.so")
"""Below PySide6, the one that brings the most along first."""
_FONTS: Final = "libfontconfig.so.1"


def begin_loading() -> None:
    """Begin to load, on a thread beside, what Qt will ask for; only on Linux is it known by its names.

    Nothing is told of what is not there: whoever needs it will say so.
    """
    if sys.platform == "linux":
        Thread(target=_load, name="libraries", daemon=True).start()


def _load() -> None:
    # Called as a foreign function, dlopen leaves Python to the other threads; Python's own call does not.
    system = ctypes.CDLL(None)
    system.dlopen.restype = ctypes.c_void_p
    for folder in _folders_of_qt():
        for part in _PARTS:
            system.dlopen(os.fsencode(folder / part), os.RTLD_NOW)
    if system.dlopen(os.fsencode(_FONTS), os.RTLD_NOW):
        ctypes.CDLL(_FONTS).FcInit()


def _folders_of_qt() -> list[Path]:
    """Return where PySide6 lies, without importing it."""
    found = find_spec("PySide6")
    return [Path(folder) for folder in (found.submodule_search_locations if found else None) or ()]
