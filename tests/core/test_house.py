"""The rules of the house, read from the code itself: what lies where, and what the core never does."""

import ast
import statistics
from pathlib import Path

import pytest
from vulture import Vulture

import dev
from tests.helpers.source import calls, found, length, modules, place, tree

CORE = "casemgr"
ROOMS = (CORE, "ui")
MODULES = modules(CORE)

TOP_LEVEL = {
    "LICENSE",
    "README.md",
    "casemgr",
    "dev.py",
    "packaging",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "tests",
    "translations",
    "ui",
    "uv.lock",
}

BANNED_MODULES = {
    # the network
    *(
        "aiohttp",
        "asyncio",
        "ftplib",
        "http",
        "imaplib",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "urllib",
    ),
    # content that runs as code when it is read
    *("marshal", "pickle", "shelve"),
    # sizes chosen by who sent the file
    "zipfile",
    # files in clear where nobody looks for them
    *("logging", "tempfile"),
}
BANNED_CALLS = {"breakpoint", "compile", "eval", "exec", "__import__"}
# Only the command line speaks to a person.
SPEAKING_CALLS = {"input", "print"}
# The library of Python calls these methods of a stream by name.
STREAM_METHODS = {"readable", "seekable", "writable"}
VAGUE_NAMES = ("Base", "Data", "Helper", "Info", "Manager", "Util", "Utils")


def imported(node: ast.AST) -> set[str]:
    """Return the top-level names that an import statement asks for."""
    if isinstance(node, ast.ImportFrom):
        return {str(node.module).partition(".")[0]} if node.level == 0 else set()
    return {name.name.partition(".")[0] for name in node.names} if isinstance(node, ast.Import) else set()


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    there = {path.name for path in dev.ROOT.iterdir() if not path.name.startswith(".")}

    assert there - {"__pycache__"} <= TOP_LEVEL


def test_packaging_is_no_package() -> None:
    assert not (dev.ROOT / "packaging/__init__.py").exists()


def test_resources_hold_no_code() -> None:
    assert list((dev.ROOT / "resources").rglob("*.py")) == []


@pytest.mark.parametrize("room", sorted({module.parent for module in MODULES}), ids=lambda room: room.name)
def test_every_room_is_a_package(room: Path) -> None:
    assert (room / "__init__.py").exists()


def test_modules_stay_small() -> None:
    lines = sorted(len(module.read_text().splitlines()) for module in MODULES if module.name != "__init__.py")
    too_long = [module.name for module in MODULES if len(module.read_text().splitlines()) > 250]

    assert too_long == []
    assert statistics.median(lines) <= 110
    assert lines[len(lines) * 9 // 10] <= 220


def test_functions_stay_short() -> None:
    assert statistics.median(length(node) for _, node in found(CORE, ast.FunctionDef)) <= 8


@pytest.mark.parametrize("room", ROOMS)
def test_every_module_and_class_says_what_it_is_for(room: str) -> None:
    silent = [at for at, node in found(room, ast.Module) if not ast.get_docstring(node)]
    silent += [at for at, node in found(room, ast.ClassDef) if not ast.get_docstring(node)]

    assert silent == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_public_function_says_what_it_gives(room: str) -> None:
    silent = [
        f"{place(module, node)} {node.name}"
        for module in modules(room)
        for node in tree(module).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert silent == []


@pytest.mark.parametrize("room", ROOMS)
def test_names_say_what_a_thing_is(room: str) -> None:
    vague = [f"{at} {node.name}" for at, node in found(room, ast.ClassDef) if node.name.endswith(VAGUE_NAMES)]

    assert vague == []


@pytest.mark.parametrize("room", ROOMS)
def test_no_error_is_swallowed_whole(room: str) -> None:
    broad = [
        at
        for at, node in found(room, ast.ExceptHandler)
        if (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]

    assert broad == []


def test_the_core_imports_nothing_dangerous() -> None:
    dangerous = [
        at
        for kind in (ast.Import, ast.ImportFrom)
        for at, node in found(CORE, kind)
        if imported(node) & BANNED_MODULES
    ]

    assert dangerous == []


def test_the_core_runs_no_text_as_code() -> None:
    assert calls(CORE, BANNED_CALLS) == []


def test_no_archive_chooses_where_its_files_go() -> None:
    unpacking = [
        at for at, node in found(CORE, ast.Attribute) if node.attr in ("extractall", "unpack_archive")
    ]

    assert unpacking == []


def test_only_the_command_line_speaks() -> None:
    streams = [
        at
        for at, node in found(CORE, ast.Attribute, outside="cli")
        if ast.unparse(node) in ("sys.stdout", "sys.stderr", "sys.stdin")
    ]

    assert calls(CORE, SPEAKING_CALLS, outside="cli") + streams == []


def test_sql_is_written_in_the_store_alone() -> None:
    elsewhere = [
        at
        for at, node in found(CORE, ast.Attribute, outside="store")
        if node.attr in ("execute", "executemany", "executescript")
    ]

    assert elsewhere == []


def test_nothing_is_there_that_nobody_uses() -> None:
    everything = Vulture()
    everything.scavenge(
        [str(dev.ROOT / folder) for folder in ("casemgr", "ui", "tests") if (dev.ROOT / folder).exists()]
    )
    unused = [
        f"{item.filename.relative_to(dev.ROOT)}:{item.first_lineno} {item.name}"
        for item in everything.get_unused_code()
        if item.typ in ("class", "function", "method", "property")
        and item.filename.is_relative_to(dev.ROOT / CORE)
        and item.name not in STREAM_METHODS
    ]

    assert unused == []
