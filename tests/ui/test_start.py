"""The start: nothing is loaded before the first paint that the unlock page can do without."""

import json
import os
import subprocess
import sys

import pytest

import dev
from ui.app import LATER

_LOOKING = """
import gc, json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import ui.__main__
from casemgr.clock import SystemClock
from ui import app

said = {}

def loaded():
    return {name: getattr(module, "__file__", None) or "" for name, module in sys.modules.items()}

def painted():
    said["painted"] = loaded()
    QApplication.instance().startTimer(10)

class Watched(QApplication):
    def timerEvent(self, _event):
        if gc.isenabled():
            said["later"] = loaded()
            self.quit()

app.QApplication = Watched
gc.disable()
app.run(Path(sys.argv[1]), SystemClock(), Path(sys.argv[2]), painted=painted)
print(json.dumps(said))
"""

_CORE = {"clock", "errors", "files", "places", "settings"}
"""What the page needs of the core, the guard room left out."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """Give the modules that are loaded at the first paint and soon after, each with its file."""
    folder = tmp_path_factory.mktemp("start")
    (folder / "vault" / "data").mkdir(parents=True)
    command = [sys.executable, "-c", _LOOKING, str(folder / "vault"), str(folder / "settings")]
    done = subprocess.run(
        command,
        cwd=dev.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said: dict[str, dict[str, str]] = json.loads(done.stdout)
    return said


def test_before_the_first_paint_no_library_is_loaded_but_those_of_the_page(
    loaded: dict[str, dict[str, str]],
) -> None:
    installed = {name.split(".")[0] for name, file in loaded["painted"].items() if "site-packages" in file}

    assert installed - {"_distutils_hack"} == {"PySide6", "shiboken6", "platformdirs"}


def test_before_the_first_paint_nothing_of_qt_is_loaded_but_widgets_and_icons(
    loaded: dict[str, dict[str, str]],
) -> None:
    of_qt = {name.split(".")[1] for name in loaded["painted"] if name.startswith("PySide6.Qt")}

    assert of_qt == {"QtCore", "QtGui", "QtSvg", "QtWidgets"}


def test_before_the_first_paint_nothing_of_the_core_is_loaded_but_what_finds_the_page_and_guards_it(
    loaded: dict[str, dict[str, str]],
) -> None:
    of_core = {name.split(".")[1] for name in loaded["painted"] if name.startswith("casemgr.")}

    assert of_core == _CORE | {"guard"}


def test_nothing_of_the_standard_library_that_takes_long_is_loaded_before_the_first_paint(
    loaded: dict[str, dict[str, str]],
) -> None:
    assert not {"subprocess", "html", "tomllib", "hmac", "secrets"} & loaded["painted"].keys()


def test_the_rest_is_loaded_once_the_page_is_painted(loaded: dict[str, dict[str, str]]) -> None:
    assert not set(LATER) & loaded["painted"].keys()
    assert set(LATER) <= loaded["later"].keys()


_LOADING = """
import json, sys, threading
from pathlib import Path
from ui import ahead

ahead.begin_loading()
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()
said = {"libraries": Path("/proc/self/maps").read_text(), "imported": "PySide6" in sys.modules}
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

QApplication([])
print(json.dumps({**said, "main": QThread.isMainThread()}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are known by their names on Linux alone")
def test_qt_is_mapped_beside_and_takes_the_thread_of_the_program_for_its_own() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADING],
        cwd=dev.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said = json.loads(done.stdout)

    for library in ("libQt6Widgets", "libqxcb", "libfontconfig"):
        assert library in said["libraries"]
    assert not said["imported"]
    assert said["main"]
    assert done.stderr == ""
