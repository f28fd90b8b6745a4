"""What a disk may hold after a power cut, told from a recording of what a program asked of it.

`record` runs a program under strace and keeps every write, sync and change of a folder below one
root. `Disk` then says what may be there had the power gone at any point (SECURITY.md 3a):

- what was written to a file since its last sync may be there, be missing, or be torn: some of its
  sectors of 512 bytes are there, and the file may be longer than what is there fills;
- of what was altered in a folder since its last sync a part is there, in the order it was done; a
  synced file in a folder that was not may have no name.
"""

import os
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.helpers import peers

SECTOR = 512
_LARGE = 1 << 20

_CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,write,pwrite64,writev,pwritev,pwritev2,lseek,fsync,fdatasync,"
    "ftruncate,truncate,fallocate,sendfile,copy_file_range,rename,renameat,renameat2,unlink,unlinkat,"
    "mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat"
)
_STRACE = ("-f", "-qqq", "-y", "-xx", "-s", "8000000", "-e", f"trace={_CALLS}", "-e", "signal=none")
_LINE = re.compile(r"\A(\d+) +(?:<\.\.\. \w+ resumed>)?(.*)\Z", re.DOTALL)
_CALL = re.compile(r"\A(\w+)\((.*)\) += (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_DESCRIPTOR = re.compile(r"\A(\d+)<((?:\\x[0-9a-f]{2})+)>")
_UNFINISHED = " <unfinished ...>"


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that succeeded."""

    name: str
    arguments: str
    result: int

    def says(self) -> bool:
        """Tell whether something was written to the standard output."""
        return self.name == "write" and self.arguments.startswith("1<")

    def alters(self) -> bool:
        """Tell whether a power cut after this may leave something else than one before."""
        return self.name not in ("close", "lseek") and "O_RDONLY" not in self.arguments

    def syncs(self, folders: Container[Path] | None = None) -> bool:
        """Tell whether this is a sync of a file or folder, or of one of the given folders."""
        of_any = self.name in ("fsync", "fdatasync")
        return of_any and (folders is None or self.descriptor()[1] in folders)

    def strings(self) -> list[bytes]:
        """Return the strings among the arguments."""
        found = _STRING.findall(self.arguments)
        assert not any(cut for _, cut in found), "strace has cut a string"
        return [_bytes(text) for text, _ in found]

    def descriptor(self) -> tuple[int, Path]:
        """Return the descriptor that is the first argument, and the file behind it."""
        found = _DESCRIPTOR.match(self.arguments)
        assert found, self.arguments[:100]
        return int(found[1]), Path(os.fsdecode(_bytes(found[2])))

    def number(self, place: int) -> int:
        """Return an argument without strings, counted from the end."""
        return int(self.arguments.rsplit(", ", -place)[place])


def record(root: Path, *command: str | Path) -> list[Call]:
    """Run a program and return what it asked of the files below `root`, and what it said.

    Fails if the program does.
    """
    log = root.with_suffix(".strace")
    peers.run("strace", *_STRACE, "-o", log, *command)
    below = "".join(f"\\x{byte:02x}" for byte in os.fsencode(root))
    return [call for call in _calls(log.read_text()) if below in call.arguments or call.says()]


def _calls(log: str) -> Iterator[Call]:
    unfinished: dict[str, str] = {}
    for line in log.splitlines():
        found = _LINE.match(line)
        assert found, line[:100]
        thread, text = found[1], unfinished.pop(found[1], "") + found[2]
        if text.endswith(_UNFINISHED):
            unfinished[thread] = text.removesuffix(_UNFINISHED)
        elif (call := _CALL.match(text)) and int(call[3]) >= 0:
            yield Call(call[1], call[2], int(call[3]))


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes written at a place of a file."""

    at: int
    content: bytes

    def apply(self, held: bytearray) -> None:
        """Write all of it."""
        end = self.at + len(self.content)
        held.extend(bytes(max(0, end - len(held))))
        held[self.at : end] = self.content

    def tear(self, held: bytearray, random: Random) -> None:
        """Write some of the sectors; the length of the file may change nevertheless."""
        end = self.at + len(self.content)
        if random.random() < 0.5:
            held.extend(bytes(max(0, end - len(held))))
        start = self.at - self.at % SECTOR
        for sector in range(start, end, SECTOR):
            if random.random() < 0.5:
                first, last = max(sector, self.at), min(sector + SECTOR, end)
                Write(first, self.content[first - self.at : last - self.at]).apply(held)


@dataclass(frozen=True, slots=True)
class Cut:
    """A file cut or stretched to a length."""

    length: int

    def apply(self, held: bytearray) -> None:
        """Do it."""
        del held[self.length :]
        held.extend(bytes(self.length - len(held)))

    def tear(self, held: bytearray, random: Random) -> None:
        """A length is one number: do it or not."""
        if random.random() < 0.5:
            self.apply(held)


@dataclass(eq=False)
class File:
    """One file: what the disk holds of it for certain, and what was asked since."""

    held: bytearray
    unsynced: list[Write | Cut] = field(default_factory=list)
    linked: Path | None = None
    """Where it lies, if it is large; such files are linked as long as nothing alters them."""

    def ask(self, change: Write | Cut) -> None:
        """Take down a change."""
        self.linked = None
        self.unsynced.append(change)

    def whole(self) -> bytearray:
        """Return what a program reads from it now."""
        held = bytearray(self.held)
        for change in self.unsynced:
            change.apply(held)
        return held

    def sync(self) -> None:
        """From now on everything is on the disk."""
        self.held = self.whole()
        self.unsynced.clear()

    def after_cut(self, random: Random) -> bytes:
        """Return what may be there: of what is unsynced all, nothing, or a random part."""
        held, fate = bytearray(self.held), random.random()
        for change in self.unsynced:
            if fate < 0.25 or (fate >= 0.5 and random.random() < 0.4):
                change.apply(held)
            elif fate >= 0.5:
                change.tear(held, random)
        return bytes(held)


Names = dict[str, File]


@dataclass(frozen=True, slots=True)
class Renaming:
    """A name that came, went or was changed; `file` has no name before or after."""

    old: str | None
    new: str | None
    file: File

    def apply(self, names: Names) -> None:
        """Do it."""
        if self.old is not None:
            del names[self.old]
        if self.new is not None:
            names[self.new] = self.file


@dataclass(eq=False)
class Folder:
    """One folder: the names that are on the disk for certain, and what became of them since."""

    held: Names
    now: Names
    unsynced: list[Renaming] = field(default_factory=list)

    def ask(self, change: Renaming) -> None:
        """Take down a change."""
        self.unsynced.append(change)
        change.apply(self.now)

    def sync(self) -> None:
        """From now on everything is on the disk."""
        self.held = dict(self.now)
        self.unsynced.clear()

    def after_cut(self, random: Random) -> Names:
        """Return the names that may be there."""
        names = dict(self.held)
        for change in self.unsynced[: random.randint(0, len(self.unsynced))]:
            change.apply(names)
        return names


class Disk:
    """The files below `root`, as they were before a recording, and as its calls alter them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folders = {path: _read(path) for path in (root, *root.rglob("*")) if path.is_dir()}
        self._positions: dict[int, int] = {}

    def follow(self, call: Call) -> bytes:
        """Do what a call asked; return what it said to the standard output, if that is what it did."""
        if call.says():
            return call.strings()[0]
        getattr(self, f"_{call.name}")(call)
        return b""

    def _openat(self, call: Call) -> None:
        self._positions[call.result] = 0
        place = self._folder_and_name(Path(os.fsdecode(call.strings()[-1])))
        if place is None:
            return
        folder, name = place
        if "O_CREAT" in call.arguments and name not in folder.now:
            folder.ask(Renaming(None, name, File(bytearray())))
        if "O_TRUNC" in call.arguments:
            folder.now[name].ask(Cut(0))

    def _write(self, call: Call) -> None:
        descriptor, path = call.descriptor()
        at = self._positions.get(descriptor, 0)
        self._positions[descriptor] = at + call.result
        self._ask(path, Write(at, call.strings()[-1][: call.result]))

    def _pwrite64(self, call: Call) -> None:
        self._ask(call.descriptor()[1], Write(call.number(-1), call.strings()[-1][: call.result]))

    def _ftruncate(self, call: Call) -> None:
        self._ask(call.descriptor()[1], Cut(call.number(-1)))

    def _lseek(self, call: Call) -> None:
        self._positions[call.descriptor()[0]] = call.result

    def _fsync(self, call: Call) -> None:
        path = call.descriptor()[1]
        if path in self.folders:
            self.folders[path].sync()
        elif file := self._file(path):
            file.sync()

    _fdatasync = _fsync

    def _rename(self, call: Call) -> None:
        old, new = (self._folder_and_name(Path(os.fsdecode(name))) for name in call.strings())
        if old and new:
            assert old[0] is new[0], "nothing is moved from folder to folder"
            old[0].ask(Renaming(old[1], new[1], old[0].now[old[1]]))

    def _unlink(self, call: Call) -> None:
        if place := self._folder_and_name(Path(os.fsdecode(call.strings()[-1]))):
            folder, name = place
            folder.ask(Renaming(name, None, folder.now[name]))

    _unlinkat = _unlink

    def _close(self, call: Call) -> None:
        """Closing writes nothing."""

    def _ask(self, path: Path, change: Write | Cut) -> None:
        if file := self._file(path):
            file.ask(change)

    def _file(self, path: Path) -> File | None:
        place = self._folder_and_name(path)
        return place[0].now.get(place[1]) if place else None

    def _folder_and_name(self, path: Path) -> tuple[Folder, str] | None:
        folder = self.folders.get(path.parent)
        return (folder, path.name) if folder and path not in self.folders else None

    def after_cut(self, target: Path, random: Random) -> None:
        """Lay out below `target` what may be there, were the power gone now."""
        for path, folder in self.folders.items():
            _lay_out(target / path.relative_to(self.root), folder.after_cut(random), random)

    def differences(self) -> list[Path]:
        """Return the files that lie on the real disk in another form than was followed here."""
        found = []
        for path, folder in self.folders.items():
            real = {entry.name: entry.read_bytes() for entry in path.iterdir() if entry.is_file()}
            here = {name: bytes(file.whole()) for name, file in folder.now.items()}
            found += [path / name for name in real.keys() | here if real.get(name) != here.get(name)]
        return found


def _read(folder: Path) -> Folder:
    files = {
        path.name: File(bytearray(path.read_bytes()), linked=path if path.stat().st_size > _LARGE else None)
        for path in folder.iterdir()
        if path.is_file()
    }
    return Folder(files, dict(files))


def _lay_out(folder: Path, names: Names, random: Random) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in names.items():
        if file.linked:
            os.link(file.linked, folder / name)
        else:
            (folder / name).write_bytes(file.after_cut(random))
