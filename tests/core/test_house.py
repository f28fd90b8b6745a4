"""The rules of the house, read from the code itself: what lies where, and what the core never does."""

import ast
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from vulture import Vulture

import dev

CORE = dev.ROOT / "casemgr"
MODULES = sorted(CORE.rglob("*.py"))

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


@cache
def tree(module: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(module.read_text(), str(module))


def found(*types: type[ast.AST], outside: str = "") -> Iterator[tuple[Path, ast.AST]]:
    """Give each node of these types in the core, leaving out one room."""
    for module in MODULES:
        if not outside or not module.is_relative_to(CORE / outside):
            yield from ((module, node) for node in ast.walk(tree(module)) if isinstance(node, types))


def place(module: Path, node: ast.AST) -> str:
    """Return file and line, for the message of a failing test."""
    return f"{module.relative_to(dev.ROOT)}:{getattr(node, 'lineno', 1)}"


def calls(names: set[str], outside: str = "") -> list[str]:
    """Return the places where one of these functions is called by its bare name."""
    return [
        place(module, node)
        for module, node in found(ast.Call, outside=outside)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
    ]


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
    lengths = [
        node.end_lineno - node.lineno + 1
        for _, node in found(ast.FunctionDef)
        if isinstance(node, ast.FunctionDef) and node.end_lineno
    ]

    assert statistics.median(lengths) <= 8


def test_every_module_and_class_says_what_it_is_for() -> None:
    silent = [
        place(module, node)
        for module, node in found(ast.Module, ast.ClassDef)
        if isinstance(node, ast.Module | ast.ClassDef) and not ast.get_docstring(node)
    ]

    assert silent == []


def test_every_public_function_says_what_it_gives() -> None:
    silent = [
        f"{place(module, node)} {node.name}"
        for module in MODULES
        for node in tree(module).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert silent == []


def test_names_say_what_a_thing_is() -> None:
    vague = [
        f"{place(module, node)} {node.name}"
        for module, node in found(ast.ClassDef)
        if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_NAMES)
    ]

    assert vague == []


def test_the_core_imports_nothing_dangerous() -> None:
    dangerous = [
        place(module, node)
        for module, node in found(ast.Import, ast.ImportFrom)
        if imported(node) & BANNED_MODULES
    ]

    assert dangerous == []


def test_the_core_runs_no_text_as_code() -> None:
    assert calls(BANNED_CALLS) == []


def test_no_archive_chooses_where_its_files_go() -> None:
    unpacking = [
        place(module, node)
        for module, node in found(ast.Attribute)
        if isinstance(node, ast.Attribute) and node.attr in ("extractall", "unpack_archive")
    ]

    assert unpacking == []


def test_only_the_command_line_speaks() -> None:
    streams = [
        place(module, node)
        for module, node in found(ast.Attribute, outside="cli")
        if ast.unparse(node) in ("sys.stdout", "sys.stderr", "sys.stdin")
    ]

    assert calls(SPEAKING_CALLS, outside="cli") + streams == []


def test_sql_is_written_in_the_store_alone() -> None:
    elsewhere = [
        place(module, node)
        for module, node in found(ast.Attribute, outside="store")
        if isinstance(node, ast.Attribute) and node.attr in ("execute", "executemany", "executescript")
    ]

    assert elsewhere == []


def test_no_error_is_swallowed_whole() -> None:
    broad = [
        place(module, node)
        for module, node in found(ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]

    assert broad == []


def test_nothing_is_there_that_nobody_uses() -> None:
    everything = Vulture()
    everything.scavenge(
        [str(dev.ROOT / folder) for folder in ("casemgr", "ui", "tests") if (dev.ROOT / folder).exists()]
    )
    unused = [
        f"{item.filename.relative_to(dev.ROOT)}:{item.first_lineno} {item.name}"
        for item in everything.get_unused_code()
        if item.typ in ("class", "function", "method", "property")
        and item.filename.is_relative_to(CORE)
        and item.name not in STREAM_METHODS
    ]

    assert unused == []
