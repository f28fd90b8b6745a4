"""The guard room, watched from outside: every test hardens a process of its own and looks at it."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")

NO_SOCKET = "Address family not supported by protocol"

PRELUDE = """
import ctypes, errno, json, os, resource, socket, subprocess, sys
from casemgr import guard

libc = ctypes.CDLL(None, use_errno=True)

def c_socket(family):
    "Ask the kernel, past Python, and tell which error came back; 0 is a socket."
    return 0 if libc.socket(family, socket.SOCK_STREAM, 0) >= 0 else ctypes.get_errno()

def python_error(call, *arguments):
    "Tell how Python refuses, by the name of the error; None is no refusal."
    try:
        call(*arguments)
    except Exception as error:
        return type(error).__name__
"""


def observed(script: str) -> Any:
    """Run a script in a process of its own and return what it assigned to `seen`."""
    whole = PRELUDE + textwrap.dedent(script) + "\nprint(json.dumps(seen))"
    child = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=False)
    assert child.returncode == 0, child.stderr
    return json.loads(child.stdout)


def test_everything_holds_on_this_system() -> None:
    assert observed("seen = guard.harden()._asdict()") == {
        "no_core_dump": True,
        "closed_memory": True,
        "no_sockets": True,
        "no_python_sockets": True,
    }


def test_c_code_gets_a_network_socket_before_and_none_after() -> None:
    script = """
        families = socket.AF_INET, socket.AF_INET6, socket.AF_PACKET, socket.AF_VSOCK
        before = [c_socket(family) for family in families]
        guard.harden()
        seen = before[0], [c_socket(family) for family in families]
    """
    assert observed(script) == [0, [errno.EAFNOSUPPORT] * 4]


def test_the_desktops_sockets_still_open() -> None:
    script = """
        guard.harden()
        left, right = socket.socketpair()
        left.sendall(b"still here")
        here = right.recv(99).decode()
        left.close(), right.close()
        socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()
        seen = here, c_socket(socket.AF_UNIX)
    """
    assert observed(script) == ["still here", 0]


def test_python_is_refused_by_the_hook_alone() -> None:
    script = """
        from casemgr.guard import network
        early = socket.socket()
        network.refuse_python_sockets()
        seen = [
            python_error(socket.socket),
            python_error(socket.socket, socket.AF_INET6),
            python_error(socket.create_connection, ("127.0.0.1", 9)),
            python_error(socket.getaddrinfo, "localhost", 9),
            python_error(socket.gethostbyname, "localhost"),
            python_error(early.connect, ("127.0.0.1", 9)),
            python_error(early.bind, ("127.0.0.1", 0)),
            python_error(early.sendto, b"", ("127.0.0.1", 9)),
            python_error(socket.socketpair),
        ]
        early.close()
    """
    assert observed(script) == ["NetworkRefusedError"] * 8 + [None]


def test_a_refusal_in_python_reads_like_the_kernels() -> None:
    script = """
        guard.harden()
        try:
            socket.socket()
        except OSError as error:
            seen = error.errno, error.strerror, error.event
    """
    assert observed(script) == [errno.EAFNOSUPPORT, NO_SOCKET, "socket.__new__"]


def test_io_uring_is_refused() -> None:
    script = """
        guard.harden()
        parameters = ctypes.create_string_buffer(120)
        seen = []
        for call in (425, 426, 427):
            libc.syscall(ctypes.c_long(call), 1, parameters, 0, 0, 0, 0)
            seen.append(ctypes.get_errno())
    """
    assert observed(script) == [errno.EPERM] * 3


def test_programs_started_from_here_have_no_network_either() -> None:
    script = """
        guard.harden()
        grandchild = "import socket\\ntry: socket.socket()\\nexcept OSError as error: print(error.errno)"
        python = subprocess.run([sys.executable, "-c", grandchild], capture_output=True, text=True)
        shell = subprocess.run(["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"], capture_output=True, text=True)
        seen = python.stdout, shell.stderr
    """
    python, shell = observed(script)

    assert int(python) == errno.EAFNOSUPPORT
    assert NO_SOCKET in shell


def test_threads_that_ran_before_are_filtered_too() -> None:
    script = """
        import threading
        hardened, answers = threading.Event(), []
        thread = threading.Thread(target=lambda: (hardened.wait(), answers.append(c_socket(socket.AF_INET))))
        thread.start()
        guard.harden()
        hardened.set()
        thread.join()
        seen = answers
    """
    assert observed(script) == [errno.EAFNOSUPPORT]


STATUS = """
def status(*names):
    "Read lines of /proc/self/status as numbers."
    with open("/proc/self/status") as lines:
        values = dict(line.split(":", 1) for line in lines)
    return [int(values[name]) for name in names]
"""


def test_hardening_again_adds_no_second_filter_not_even_after_exec() -> None:
    script = """
        before = status("Seccomp_filters")[0]
        guard.harden(), guard.harden()
        again = [sys.executable, "-c", "from casemgr import guard; print(guard.harden().no_sockets); "
                 "print(*(line for line in open('/proc/self/status') if line.startswith('Seccomp_filters')))"]
        after_exec = subprocess.run(again, capture_output=True, text=True).stdout.split()
        seen = [status("Seccomp", "Seccomp_filters", "NoNewPrivs"), after_exec], before
    """
    seen, before = observed(STATUS + textwrap.dedent(script))

    assert seen == [[2, before + 1, 1], ["True", "Seccomp_filters:", str(before + 1)]]


def test_no_core_file_can_be_written() -> None:
    script = """
        resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
        guard.harden()
        seen = resource.getrlimit(resource.RLIMIT_CORE)
    """
    assert observed(script) == [0, 0]


def test_a_crash_prints_no_lines_of_code() -> None:
    crash = "import os; from casemgr import guard; guard.harden(); os.kill(os.getpid(), 11)"

    child = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", crash], capture_output=True, check=False
    )

    assert child.returncode == -signal.SIGSEGV
    assert child.stderr == b""


def test_new_files_are_their_owners_alone(tmp_path: Any) -> None:
    script = f"""
        os.umask(0)
        guard.harden()
        os.mkdir({str(tmp_path / "folder")!r})
        open({str(tmp_path / "file")!r}, "w").close()
        seen = None
    """
    observed(script)

    assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


WATCHED = """
import signal

def become_ordinary():
    "Give up root where we have it, and stay readable for now."
    if os.getuid() == 0:
        os.setgroups([]), os.setresgid(65534, 65534, 65534), os.setresuid(65534, 65534, 65534)
        libc.prctl(4, 1, 0, 0, 0)

def memory_of_a_child(prepare):
    "Start a child of the same ordinary user and tell how reading its memory and environment fails."
    ready, parent_ready = os.pipe()
    child = os.fork()
    if child == 0:
        become_ordinary(), prepare(), os.write(parent_ready, b"!"), signal.pause()
    become_ordinary()
    os.read(ready, 1)
    answers = [python_error(open, f"/proc/{child}/{name}", "rb") for name in ("mem", "environ")]
    os.kill(child, signal.SIGKILL), os.waitpid(child, 0)
    return answers
"""


@pytest.mark.parametrize(("prepare", "answer"), [("guard.harden", "PermissionError"), ("print", None)])
def test_other_programs_of_the_same_user_cannot_read_the_memory(prepare: str, answer: str | None) -> None:
    assert observed(f"{WATCHED}\nseen = memory_of_a_child({prepare})") == [answer, answer]


def test_elsewhere_nothing_is_promised_that_does_not_hold() -> None:
    script = """
        import os, types
        os.uname = lambda: types.SimpleNamespace(machine="riscv64")
        held = guard.harden()
        seen = held.no_sockets, held.no_python_sockets, c_socket(socket.AF_INET)
    """
    assert observed(script) == [False, True, 0]


FOREIGN_CALL = """
import mmap
guard.harden()
code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
code.write(bytes.fromhex("{code}"))
ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()
seen = "alive"
"""


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="speaks the processor's own language")
@pytest.mark.parametrize(
    ("abi", "code"),
    [
        # mov eax, 20 (getpid of i386); int 0x80; ret
        ("i386", "b814000000cd80c3"),
        # mov eax, 0x40000027 (getpid of x32); syscall; ret
        ("x32", "b8270000400f05c3"),
    ],
)
def test_a_program_of_a_foreign_abi_is_ended(abi: str, code: str) -> None:
    child = subprocess.run(
        [sys.executable, "-c", PRELUDE + FOREIGN_CALL.format(code=code)], capture_output=True, check=False
    )

    assert child.returncode == -signal.SIGSYS, abi
