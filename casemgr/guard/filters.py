"""Filters of system calls, as seccomp(2) takes them: classic BPF, rule after rule.

A rule that does not apply falls through to the next. What a filter refuses stays refused, for this
process, for all its threads and for every program started from it.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from typing import NamedTuple

# linux/prctl.h and linux/seccomp.h
NO_NEW_PRIVILEGES = 38
_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1
_KILL_PROCESS, _REFUSE, _ALLOW = 0x8000_0000, 0x0005_0000, 0x7FFF_0000

# linux/bpf_common.h: load a word of seccomp_data, jump, return
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ABI_AT, _ARGUMENTS_AT = 0, 4, 16

_X32_BIT = 0x4000_0000

Rule = tuple[bytes, ...]
"""Instructions that belong together."""


class Machine(NamedTuple):
    """One kind of processor: its ABI in linux/audit.h, and the number of seccomp(2) there."""

    name: str
    abi: int
    seccomp: int


_MACHINES = {
    "x86_64": Machine("x86_64", abi=0xC000_003E, seccomp=317),
    "aarch64": Machine("aarch64", abi=0xC000_00B7, seccomp=277),
}


class _Program(ctypes.Structure):
    """struct sock_fprog: how many instructions, and where they are."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def machine() -> Machine | None:
    """Return the processor that filters can be written for here, None where there is none."""
    return _MACHINES.get(os.uname().machine) if sys.platform == "linux" else None


def install(kind: Machine, rules: Iterable[Rule]) -> bool:
    """Hand a filter to the kernel, for all threads of this process at once; return whether it took it.

    A program of a foreign ABI is ended, because its system calls have other numbers.
    """
    instructions = b"".join(step for rule in (_known_abi(kind), *rules) for step in rule)
    program = _Program(len(instructions) // 8, instructions)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    taken = libc.syscall(
        ctypes.c_long(kind.seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FILTER_FLAG_TSYNC),
        ctypes.byref(program),
    )
    return bool(taken == 0)


def allow(number: int) -> Rule:
    """Allow a system call."""
    return (_step(_JUMP_EQUAL, number, otherwise=1), _step(_RETURN, _ALLOW))


def allow_without_bits(number: int, argument: int, bits: int) -> Rule:
    """Allow a system call in one of whose arguments none of these bits is set."""
    return (
        _step(_JUMP_EQUAL, number, otherwise=4),
        _step(_LOAD, _ARGUMENTS_AT + 8 * argument),
        _step(_JUMP_ANY_BIT, bits, then=1),
        _step(_RETURN, _ALLOW),
        _step(_LOAD, _NUMBER_AT),
    )


def refuse(number: int, error: int) -> Rule:
    """Answer a system call with an error."""
    return (_step(_JUMP_EQUAL, number, otherwise=1), _step(_RETURN, _REFUSE | error))


def allow_all_but(number: int, answers: Rule) -> Rule:
    """Allow everything except one system call; `answers` are for its first argument."""
    return (
        _step(_JUMP_EQUAL, number, then=1),
        _step(_RETURN, _ALLOW),
        _step(_LOAD, _ARGUMENTS_AT),
        *answers,
    )


def refuse_all(error: int) -> Rule:
    """Answer everything with an error: the last rule of a filter that allows what it names."""
    return (_step(_RETURN, _REFUSE | error),)


def _known_abi(kind: Machine) -> Rule:
    return (
        _step(_LOAD, _ABI_AT),
        _step(_JUMP_EQUAL, kind.abi, then=1),
        _step(_RETURN, _KILL_PROCESS),
        _step(_LOAD, _NUMBER_AT),
        _step(_JUMP_AT_LEAST, _X32_BIT, otherwise=1),
        _step(_RETURN, _KILL_PROCESS),
    )


def _step(code: int, operand: int, *, then: int = 0, otherwise: int = 0) -> bytes:
    """Return one struct sock_filter; `then` and `otherwise` are how many instructions to skip."""
    return struct.pack("=HBBI", code, then, otherwise, operand)
