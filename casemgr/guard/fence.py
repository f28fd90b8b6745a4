"""The fence: what a process gives up before it looks at a file that a stranger made.

On Linux nothing is left but to read and write what is open already and to ask for memory, up to a
limit: no file, no program, no socket, no signal to anyone. Landlock refuses files once more, by another
part of the kernel. macOS has its sandbox for pure computation, which refuses the same; Windows limits
memory, time and further processes, but not which files may be opened. Neither has been tried yet
but on paper.

Everything that will be needed has to be loaded before the fence goes up. There is no way back.
"""

import ctypes
import errno
import sys

from casemgr.guard import filters, process

MEMORY = 1 << 30
"""Bytes of address space, the program's own included."""
SECONDS = 10
"""Seconds of processor time."""

_PROT_EXEC = 4
_MAPPING = {
    "x86_64": (9, 10),
    "aarch64": (222, 226),
}  # mmap, mprotect: their third argument is the protection
_ALLOWED = {
    "x86_64": {
        "read": 0,
        "write": 1,
        "close": 3,
        "fstat": 5,
        "lseek": 8,
        "munmap": 11,
        "brk": 12,
        "rt_sigaction": 13,
        "rt_sigprocmask": 14,
        "rt_sigreturn": 15,
        "sched_yield": 24,
        "mremap": 25,
        "madvise": 28,
        "getpid": 39,
        "exit": 60,
        "gettid": 186,
        "futex": 202,
        "restart_syscall": 219,
        "clock_gettime": 228,
        "exit_group": 231,
        "getrandom": 318,
    },
    "aarch64": {
        "close": 57,
        "lseek": 62,
        "read": 63,
        "write": 64,
        "fstat": 80,
        "exit": 93,
        "exit_group": 94,
        "futex": 98,
        "clock_gettime": 113,
        "sched_yield": 124,
        "restart_syscall": 128,
        "rt_sigaction": 134,
        "rt_sigprocmask": 135,
        "rt_sigreturn": 139,
        "getpid": 172,
        "gettid": 178,
        "brk": 214,
        "munmap": 215,
        "mremap": 216,
        "madvise": 233,
        "getrandom": 278,
    },
}

# linux/landlock.h: the same numbers on every machine; all rights of its first edition
_CREATE_RULESET, _RESTRICT_SELF = 444, 446
_ALL_FILE_RIGHTS = (1 << 13) - 1

# linux/prctl.h
_PR_SET_PDEATHSIG, _SIGKILL = 1, 9


def put_up() -> bool:
    """Give up everything for good; return whether no file, program or network is in reach any more."""
    process.forbid_core_dumps()
    process.close_memory()
    return _give_up()


if sys.platform == "win32":

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", ctypes.c_uint32),
            ("smallest_set", ctypes.c_size_t),
            ("largest_set", ctypes.c_size_t),
            ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t),
            ("priority", ctypes.c_uint32),
            ("scheduling", ctypes.c_uint32),
            ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    _PROCESS_TIME, _PROCESSES, _PROCESS_MEMORY, _DIE_SILENTLY = 0x2, 0x8, 0x100, 0x400
    _EXTENDED_LIMITS = 9

    def _give_up() -> bool:
        """Limit memory, time and processes by a job object; files stay in reach, so this is no fence."""
        kernel = ctypes.windll.kernel32
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _Limits(
            process_time=SECONDS * 10_000_000,  # in units of 100 nanoseconds
            processes=1,
            process_memory=MEMORY,
            flags=_PROCESS_TIME | _PROCESSES | _PROCESS_MEMORY | _DIE_SILENTLY,
        )
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
        return False

else:
    import resource

    def _limit() -> None:
        """Limit memory, time, and what could be written or started."""
        limits = {
            resource.RLIMIT_AS: MEMORY,
            resource.RLIMIT_CPU: SECONDS,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_NOFILE: 0,
            resource.RLIMIT_NPROC: 0,
        }
        for what, limit in limits.items():
            resource.setrlimit(what, (limit, limit))


if sys.platform == "darwin":

    def _give_up() -> bool:
        """Enter the sandbox of macOS that has nothing but memory and what is open."""
        _limit()
        library, problem = ctypes.CDLL("/usr/lib/libsandbox.dylib"), ctypes.c_char_p()
        # The name behind kSBXProfilePureComputation; 1 is SANDBOX_NAMED.
        entered = library.sandbox_init(b"pure-computation", ctypes.c_uint64(1), ctypes.byref(problem))
        return bool(entered == 0)

elif sys.platform != "win32":

    def _give_up() -> bool:
        """Leave nothing but to compute. The process ends with the one that started it."""
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
        _leave_file_system()
        _limit()
        return _filter_calls()

    def _filter_calls() -> bool:
        """Have the kernel refuse every system call but those of a program that only computes."""
        kind = filters.machine()
        if kind is None:
            return False
        computing = [filters.allow(number) for number in _ALLOWED[kind.name].values()]
        mapping = [filters.allow_without_bits(number, 2, _PROT_EXEC) for number in _MAPPING[kind.name]]
        return filters.install(kind, [*computing, *mapping, filters.refuse_all(errno.EPERM)])

    def _leave_file_system() -> None:
        """Give up all rights to files by Landlock, where the kernel has it."""
        rights = ctypes.c_uint64(_ALL_FILE_RIGHTS)
        libc = ctypes.CDLL(None)
        libc.prctl(filters.NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rights), ctypes.c_size_t(8), 0)
        if ruleset >= 0:
            libc.syscall(_RESTRICT_SELF, ruleset, 0)
            libc.close(ruleset)
