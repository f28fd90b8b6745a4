"""No network: sockets are refused by the kernel, and in Python before they reach it.

On Linux a seccomp filter answers every request for a socket outside AF_UNIX and AF_NETLINK with
EAFNOSUPPORT, for this process and for all that are started from it, until they end. The desktop
needs the two families: X11, Wayland and D-Bus speak over AF_UNIX; AF_NETLINK reaches only the
kernel. io_uring is refused because it opens sockets without a system call that a filter can see,
and a program of a foreign ABI is ended because its system calls have other numbers.

An audit hook refuses the same in Python everywhere, and names too: looking one up tells a
name server what we work on. It lets a descriptor become a socket only if its family is named.
"""

import ctypes
import errno
import os
import sys

from casemgr.guard import filters

_AF_UNIX, _AF_INET, _AF_NETLINK = 1, 2, 16
_ALLOWED_FAMILIES = (_AF_UNIX, _AF_NETLINK)

_ASKING_FAMILY, _ANSWER = 0x7FFF, 55
"""No kernel has such a family, nor answers ENOANO: it shows the filter without any network socket."""

_IO_URING_CALLS = (425, 426, 427)  # setup, enter, register: the same numbers on every machine
_SOCKET_CALL = {"x86_64": 41, "aarch64": 198}

# Python's name for whatever asks for a socket, uses one or looks up a name
_SOCKET_USES = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})
_NAME_LOOKUPS = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname", "socket.getnameinfo"}
)


class NetworkRefusedError(OSError):
    """Python code asked for the network; `event` is what CPython's table of audit events calls it."""

    def __init__(self, event: str) -> None:
        super().__init__(errno.EAFNOSUPPORT, os.strerror(errno.EAFNOSUPPORT))
        self.event = event


def filter_sockets() -> bool:
    """Have the kernel refuse network sockets for good; return whether it does.

    Where this filter stands already, as after exec, nothing is added: filters would pile up. False on other
    systems than Linux, on other processors than x86_64 and aarch64, and where the kernel knows no
    filters.
    """
    machine = filters.machine()
    if machine is None:
        return False
    if not _stands():
        filters.install(machine, _rules(machine))
    return _stands()


def refuse_python_sockets() -> bool:
    """Have Python refuse network sockets and name look-ups for good; return whether it does."""
    if not _python_refuses():
        sys.addaudithook(_refuse_network)
    return _python_refuses()


def _stands() -> bool:
    """Return whether the filter stands, by asking for a family that only the filter knows."""
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.socket(_ASKING_FAMILY, 1, 0) < 0 and ctypes.get_errno() == _ANSWER)


def _rules(machine: filters.Machine) -> list[filters.Rule]:
    families = [step for family in _ALLOWED_FAMILIES for step in filters.allow(family)]
    answers = (
        *families,
        *filters.refuse(_ASKING_FAMILY, _ANSWER),
        *filters.refuse_all(errno.EAFNOSUPPORT),
    )
    return [
        *(filters.refuse(number, errno.EPERM) for number in _IO_URING_CALLS),
        filters.allow_all_but(_SOCKET_CALL[machine.name], answers),
    ]


def _python_refuses() -> bool:
    """Return whether the hook is in place, by raising the event without asking for a socket."""
    try:
        sys.audit("socket.__new__", None, _AF_INET, 1, 0)
    except NetworkRefusedError:
        return True
    return False


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Stop an event of CPython that leads to the network."""
    if event == "socket.__new__":
        refused = arguments[1] not in _ALLOWED_FAMILIES
    elif event in _SOCKET_USES:
        refused = getattr(arguments[0], "family", None) not in _ALLOWED_FAMILIES
    else:
        refused = event in _NAME_LOOKUPS
    if refused:
        raise NetworkRefusedError(event)
