"""A D-Bus of our own, on which a test speaks as a desktop does."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtDBus import QDBusConnection, QDBusMessage

LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"


@contextmanager
def bus() -> Iterator[str]:
    """Lend a bus by its address."""
    daemon = shutil.which("dbus-daemon")
    assert daemon, "dbus-daemon is missing: `python3 dev.py test` installs it"
    command = [daemon, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.terminate()


def speak(desktop: QDBusConnection, path: str, interface: str, name: str, *values: object) -> None:
    """Send one signal."""
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    assert desktop.send(message)
