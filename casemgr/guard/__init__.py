"""The guard room: what a process gives up before it touches a secret.

Both programs call `harden()` first of all. What it switches on lasts for the process, and the
network filter for every program started from it.
"""

from typing import NamedTuple

from casemgr.guard import network, process


class Hardening(NamedTuple):
    """What this system let the process give up; each is true once it holds.

    `no_core_dump`: a crash writes no memory to disk.
    `closed_memory`: other programs of the same user cannot read the memory.
    `no_python_sockets`: Python code gets no network socket.
    `no_sockets`: no code gets one, nor do programs started from here (Linux alone can do this).
    """

    no_core_dump: bool
    closed_memory: bool
    no_python_sockets: bool
    no_sockets: bool


def harden() -> Hardening:
    """Close this process for good and return what holds. It may be called again, after exec too."""
    process.keep_files_private()
    return Hardening(
        no_core_dump=process.forbid_core_dumps(),
        closed_memory=process.close_memory(),
        no_sockets=network.filter_sockets(),
        no_python_sockets=network.refuse_python_sockets(),
    )
