"""Behind the fence: whatever a process that reads foreign files is led to try, the kernel refuses."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest

import dev
from casemgr.guard import fence

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")

PRELUDE = """
import ctypes, errno, json, mmap, os, signal, socket, subprocess, sys
from casemgr.guard import fence
libc = ctypes.CDLL(None, use_errno=True)
X86 = os.uname().machine == "x86_64"

def error(function, *arguments):
    "Call the C library past Python and tell which error came back, empty for none."
    ctypes.set_errno(0)
    return errno.errorcode[ctypes.get_errno()] if function(*arguments) in (-1, 2**64 - 1) else ""

def python_error(function, *arguments):
    try:
        function(*arguments)
    except BaseException as raised:
        return type(raised).__name__

libc.mmap.restype = ctypes.c_size_t
libc.mmap.argtypes = [ctypes.c_size_t] * 2 + [ctypes.c_int] * 3 + [ctypes.c_long]
"""


def observed(script: str, *arguments: str) -> Any:
    """Run a script in a process of its own and return what it assigned to `seen`."""
    whole = PRELUDE + textwrap.dedent(script) + "\nos.write(1, json.dumps(seen).encode()); os._exit(0)"
    child = subprocess.run(
        [sys.executable, "-c", whole, *arguments], cwd=dev.ROOT, capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    return json.loads(child.stdout)


ATTEMPTS = {
    "open": "libc.open(b'/etc/passwd', 0)",
    "write": "libc.open(FILE, os.O_WRONLY | os.O_CREAT, 0o600)",
    "stat": "libc.access(b'/etc/passwd', 0)",
    "remove": "libc.unlink(FILE)",
    "make": "libc.mkdir(FILE, 0o700)",
    "link": "libc.symlink(b'/etc/passwd', FILE)",
    "mode": "libc.chmod(b'/etc/passwd', 0o777)",
    "folder": "libc.chdir(b'/')",
    "socket": "libc.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)",
    "netlink": "libc.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)",
    "pair": "libc.socketpair(socket.AF_UNIX, socket.SOCK_STREAM, 0, (ctypes.c_int * 2)())",
    "program": "libc.execv(b'/bin/true', (ctypes.c_char_p * 2)(b'true', None))",
    "fork": "libc.fork()",
    "clone": "libc.syscall(56 if X86 else 220, 17, 0, 0, 0, 0)",
    "kill": "libc.kill(PARENT, 0)",
    "end itself by signal": "libc.kill(ME, 9)",
    "trace": "libc.ptrace(16, PARENT, 0, 0)",
    "memory of others": "libc.process_vm_readv(PARENT, None, 0, None, 0, 0)",
    "file in memory": "libc.memfd_create(b'x', 0)",
    "pipe": "libc.pipe((ctypes.c_int * 2)())",
    "rights": "libc.prctl(4, 1, 0, 0, 0)",
    "limits": "libc.setrlimit(9, (ctypes.c_ulong * 2)(2**40, 2**40))",
    "keys": "libc.syscall(250 if X86 else 219, 0, 0, 0, 0, 0)",
    "code": "libc.mmap(0, 4096, 7, 0x22, -1, 0)",
    "data as code": "libc.mprotect(ctypes.c_void_p(PLACE), 4096, 5)",
    "sleep for ever": "libc.pause()",
    "terminal": "libc.ioctl(0, 0x5413, ctypes.create_string_buffer(64))",
}


def test_everything_but_computing_is_refused(tmp_path: Path) -> None:
    script = f"""
        FILE, PARENT, ME = sys.argv[1].encode(), os.getppid(), os.getpid()
        room = mmap.mmap(-1, 4096)
        PLACE = ctypes.addressof(ctypes.c_char.from_buffer(room))
        attempts = {{name: compile(call, name, "eval") for name, call in {ATTEMPTS!r}.items()}}
        stands = fence.put_up()
        seen = stands, {{name: error(lambda: eval(call)) for name, call in attempts.items()}}
    """
    stands, answers = observed(script, str(tmp_path / "file"))

    assert stands is True
    assert answers == dict.fromkeys(ATTEMPTS, "EPERM")
    assert list(tmp_path.iterdir()) == []


def test_the_same_is_possible_without_the_fence(tmp_path: Path) -> None:
    """Otherwise the test above would say nothing."""
    possible = [
        "open",
        "write",
        "stat",
        "remove",
        "make",
        "socket",
        "fork",
        "kill",
        "file in memory",
        "pipe",
        "code",
    ]
    script = f"""
        FILE, PARENT, ME = sys.argv[1].encode(), os.getppid(), os.getpid()
        calls = {ATTEMPTS!r}
        def attempt(name):
            answer = error(lambda: eval(calls[name]))
            if name == "fork" and os.getpid() != ME:
                os._exit(0)
            return answer
        seen = [attempt(name) for name in {possible!r}]
    """
    assert observed(script, str(tmp_path / "file")) == [""] * len(possible)


def test_what_is_open_can_be_read_and_written_and_memory_be_had() -> None:
    script = """
        reading, writing = os.pipe()
        os.write(writing, b"before")
        fence.put_up()
        os.write(writing, b" and after")
        seen = os.read(reading, 99).decode(), len(bytearray(50_000_000))
    """
    assert observed(script) == ["before and after", 50_000_000]


def test_memory_has_an_end() -> None:
    script = """
        fence.put_up()
        seen = python_error(bytearray, fence.MEMORY), python_error(bytearray, fence.MEMORY // 4)
    """
    assert observed(script) == ["MemoryError", None]


def test_landlock_refuses_files_by_itself() -> None:
    script = """
        fence._leave_file_system()
        seen = error(libc.open, b"/etc/passwd", 0), error(libc.open, b"/", os.O_DIRECTORY)
    """
    assert observed(script) == ["EACCES", "EACCES"]


def test_on_a_processor_without_a_filter_nothing_is_promised() -> None:
    script = """
        import types
        os.uname = lambda: types.SimpleNamespace(machine="riscv64")
        seen = fence.put_up(), error(libc.open, b"/etc/passwd", 0)
    """
    assert observed(script) == [False, "EMFILE"]


ORPHAN = """
import subprocess, sys
reader = "import os; from casemgr.guard import fence; fence.put_up(); os.write(1, b'!'); os.read(0, 1)"
child = subprocess.Popen([sys.executable, "-c", reader], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdout.read(1)
print(child.pid, flush=True)
import os
os.kill(os.getpid(), 9)
"""


def test_the_reader_ends_with_the_program_that_started_it() -> None:
    program = subprocess.run(
        [sys.executable, "-c", ORPHAN], cwd=dev.ROOT, capture_output=True, text=True, check=False
    )
    assert program.returncode == -signal.SIGKILL

    reader = Path("/proc") / program.stdout.strip()
    until = time.monotonic() + 5
    while reader.exists() and not is_dead(reader) and time.monotonic() < until:
        os.sched_yield()
    assert not reader.exists() or is_dead(reader)


def is_dead(process: Path) -> bool:
    """Tell whether a process has ended and only waits to be noticed."""
    try:
        return process.joinpath("stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


@pytest.mark.slow
def test_time_has_an_end() -> None:
    loop = "from casemgr.guard import fence; fence.put_up()\nwhile True: pass"

    child = subprocess.run(
        [sys.executable, "-c", loop], cwd=dev.ROOT, timeout=10 * fence.SECONDS, check=False
    )

    assert -child.returncode in (signal.SIGXCPU, signal.SIGKILL)
