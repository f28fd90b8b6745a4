"""Locking: the program keeps its drafts, closes the vault and is replaced by a new one.

Closing a vault and clearing fields leaves names all over the memory of a process; a new process has
none of it. What the new one has to know, where the vault is and why it was locked, goes through a pipe:
the arguments of a program can be read by every other, and nothing is written down.
"""

import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Thread, Timer
from typing import NoReturn

_OPTION = "--handover="
_PATIENCE = 3.0
"""Seconds until the program is replaced even if something still holds the vault."""
_STARTING = 10.0
"""Seconds until the old program goes even if the new one has shown nothing, where one follows the other."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What one program tells the next across a lock; `reason` is a Reason of Autolock, or empty if asked for.

    `drafts_kept` is false where what was being typed could not be kept, which the next one has to say.
    """

    vault: str
    key_file: str = ""
    reason: str = ""
    drafts_kept: bool = True

    def packed(self) -> bytes:
        """Return it as it goes through the pipe."""
        return json.dumps(asdict(self)).encode()


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a program that begins locked was told, and how it answers."""

    handover: Handover
    _answer: int | None = None

    def painted(self) -> None:
        """Let the program before this one go: the unlock page can be seen."""
        if self._answer is not None:
            os.write(self._answer, b"\n")


Replacing = Callable[[Handover], NoReturn]


def lock(
    handover: Handover,
    *,
    forget: Callable[[], object],
    close: Callable[[], bool],
    become: Replacing | None = None,
    patience: float = _PATIENCE,
) -> NoReturn:
    """Lock, whatever happens on the way.

    `forget` clears the clipboard. `close` keeps the drafts, locks the vault and returns whether every
    draft could be kept. If it raises, or takes longer than `patience` seconds, the lock comes all the same.
    """
    unkept, become = replace(handover, drafts_kept=False), become or replace_process
    closed: list[bool] = []
    impatience = Timer(patience, become, [unkept])
    impatience.daemon = True
    impatience.start()
    with ExitStack() as last_of_all:
        last_of_all.callback(lambda: become(replace(handover, drafts_kept=closed == [True])))
        last_of_all.callback(impatience.cancel)
        last_of_all.callback(lambda: closed.append(close()))
        last_of_all.callback(forget)
    raise AssertionError("the process was not replaced")


def replace_process(handover: Handover, command: Sequence[str] | None = None) -> NoReturn:
    """Replace this process by the same program in its locked state; end it where that fails."""
    follow = _be_followed if sys.platform == "win32" else _become
    try:
        follow(handover, command or own_command())
    finally:
        os._exit(1)


def own_command() -> list[str]:
    """Return what this program was started with, without what a lock before added."""
    given = [argument for argument in sys.orig_argv[1:] if not argument.startswith(_OPTION)]
    return [sys.executable, *given]


def arrival(arguments: list[str]) -> Arrival | None:
    """Return what the program before this one handed over; `arguments` lose what was meant for this.

    None where nobody was before, or where nothing can be read.
    """
    given = [argument for argument in arguments if argument.startswith(_OPTION)]
    arguments[:] = [argument for argument in arguments if argument not in given]
    if not given:
        return None
    try:
        descriptors = [int(number) for number in given[-1].removeprefix(_OPTION).split(",")]
        with os.fdopen(descriptors[0], "rb") as pipe:
            handover = Handover(**json.loads(pipe.read()))
    except (OSError, ValueError, TypeError):
        return None
    return Arrival(handover, descriptors[1] if descriptors[1:] else None)


def _become(handover: Handover, command: Sequence[str]) -> NoReturn:
    """Let the new program take this process over; no descriptor but that of the pipe goes along."""
    reading, writing = os.pipe()
    os.write(writing, handover.packed())
    for descriptor in [int(entry.name) for entry in Path("/dev/fd").iterdir()]:
        with suppress(OSError):  # the one that listed them is closed by now
            os.set_inheritable(descriptor, descriptor in (0, 1, 2, reading))
    os.execv(command[0], [*command, f"{_OPTION}{reading}"])


def _be_followed(handover: Handover, command: Sequence[str]) -> None:
    """Start the new program and return once its unlock page can be seen, or after ten seconds."""
    import subprocess  # the unlock page does not wait for it

    follower = subprocess.Popen(
        [*command, f"{_OPTION}0,1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=True
    )
    if follower.stdin and follower.stdout:
        follower.stdin.write(handover.packed())
        follower.stdin.close()
        seeing = Thread(target=follower.stdout.read, args=[1], daemon=True)
        seeing.start()
        seeing.join(_STARTING)
