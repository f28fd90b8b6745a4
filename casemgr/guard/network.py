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
import platform
import struct
import sys
from typing import NamedTuple

_AF_UNIX, _AF_INET, _AF_NETLINK = 1, 2, 16
_ALLOWED_FAMILIES = (_AF_UNIX, _AF_NETLINK)

_ASKING_FAMILY, _ANSWER = 0x7FFF, errno.ENOANO
"""No kernel has such a family, nor gives such an answer: it shows the filter without any network socket."""

# linux/prctl.h and linux/seccomp.h
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1
_KILL_PROCESS, _REFUSE, _ALLOW = 0x8000_0000, 0x0005_0000, 0x7FFF_0000

# linux/bpf_common.h: load a word of seccomp_data, jump, return
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ABI_AT, _FIRST_ARGUMENT_AT = 0, 4, 16

_IO_URING_CALLS = (425, 426, 427)  # setup, enter, register: the same numbers on every machine
_X32_BIT = 0x4000_0000

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


class _Machine(NamedTuple):
    """The numbers of one kind of processor: linux/audit.h and its table of system calls."""

    abi: int
    socket: int
    seccomp: int


_MACHINES = {
    "x86_64": _Machine(abi=0xC000_003E, socket=41, seccomp=317),
    "aarch64": _Machine(abi=0xC000_00B7, socket=198, seccomp=277),
}


class _Program(ctypes.Structure):
    """struct sock_fprog: how many instructions, and where they are."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def filter_sockets() -> bool:
    """Have the kernel refuse network sockets for good; return whether it does.

    Where this filter stands already, as after exec, nothing is added: filters would pile up. False on other
    systems than Linux, on other processors than x86_64 and aarch64, and where the kernel knows no
    filters.
    """
    machine = _MACHINES.get(platform.machine()) if sys.platform == "linux" else None
    if machine is None:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    if not _stands(libc):
        _install(libc, machine)
    return _stands(libc)


def refuse_python_sockets() -> bool:
    """Have Python refuse network sockets and name look-ups for good; return whether it does."""
    if not _python_refuses():
        sys.addaudithook(_refuse_network)
    return _python_refuses()


def _stands(libc: ctypes.CDLL) -> bool:
    """Return whether the filter stands, by asking for a family that only the filter knows."""
    return libc.socket(_ASKING_FAMILY, 1, 0) < 0 and ctypes.get_errno() == _ANSWER


def _install(libc: ctypes.CDLL, machine: _Machine) -> None:
    """Hand the filter to the kernel, for all threads of this process at once."""
    instructions = _filter(machine)
    program = _Program(len(instructions) // 8, instructions)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.syscall(
        ctypes.c_long(machine.seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FILTER_FLAG_TSYNC),
        ctypes.byref(program),
    )


def _filter(machine: _Machine) -> bytes:
    """Return the filter as classic BPF, written as rules that each fall through to the next."""
    return b"".join(
        [
            _instruction(_LOAD, _ABI_AT),
            _instruction(_JUMP_EQUAL, machine.abi, then=1),
            _instruction(_RETURN, _KILL_PROCESS),
            _instruction(_LOAD, _NUMBER_AT),
            _instruction(_JUMP_AT_LEAST, _X32_BIT, otherwise=1),
            _instruction(_RETURN, _KILL_PROCESS),
            *(
                step
                for number in _IO_URING_CALLS
                for step in (
                    _instruction(_JUMP_EQUAL, number, otherwise=1),
                    _instruction(_RETURN, _REFUSE | errno.EPERM),
                )
            ),
            _instruction(_JUMP_EQUAL, machine.socket, then=1),
            _instruction(_RETURN, _ALLOW),
            _instruction(_LOAD, _FIRST_ARGUMENT_AT),
            *(
                step
                for family in _ALLOWED_FAMILIES
                for step in (
                    _instruction(_JUMP_EQUAL, family, otherwise=1),
                    _instruction(_RETURN, _ALLOW),
                )
            ),
            _instruction(_JUMP_EQUAL, _ASKING_FAMILY, otherwise=1),
            _instruction(_RETURN, _REFUSE | _ANSWER),
            _instruction(_RETURN, _REFUSE | errno.EAFNOSUPPORT),
        ]
    )


def _instruction(code: int, operand: int, *, then: int = 0, otherwise: int = 0) -> bytes:
    """Return one struct sock_filter; `then` and `otherwise` are how many instructions to skip."""
    return struct.pack("=HBBI", code, then, otherwise, operand)


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
