"""The rules of the house for the window, read from its code: small rooms, words written out, one label."""

import ast
import inspect
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from vulture import Vulture

import dev

WINDOW: Final = dev.ROOT / "ui"
MODULES: Final = sorted(WINDOW.rglob("*.py"))
WIDGETS: Final = [module for module in MODULES if "widgets" in module.parts]
VAGUE_NAMES: Final = ("Base", "Data", "Helper", "Info", "Manager", "Util", "Utils")
TRANSLATING: Final = {"tr", "translate", "QT_TRANSLATE_NOOP"}


@cache
def tree(module: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(module.read_text(), str(module))


def nodes(*types: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    """Give each node of these types in the window, with its place."""
    for module in MODULES:
        for node in ast.walk(tree(module)):
            if isinstance(node, types):
                yield f"{module.relative_to(dev.ROOT)}:{getattr(node, 'lineno', 1)}", node


def called(node: ast.Call) -> str:
    """Return the last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)


def test_every_module_and_class_says_what_it_is_for() -> None:
    kinds = (ast.Module, ast.ClassDef)
    silent = [
        place for place, node in nodes(*kinds) if isinstance(node, kinds) and not ast.get_docstring(node)
    ]

    assert silent == []


def test_every_public_function_says_what_it_gives() -> None:
    silent = [
        f"{module.relative_to(dev.ROOT)}:{node.lineno} {node.name}"
        for module in MODULES
        for node in tree(module).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert silent == []


def test_names_say_what_a_thing_is() -> None:
    vague = [
        f"{place} {node.name}"
        for place, node in nodes(ast.ClassDef)
        if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_NAMES)
    ]

    assert vague == []


def test_no_error_is_swallowed_whole() -> None:
    broad = [
        place
        for place, node in nodes(ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]

    assert broad == []


def test_words_to_be_translated_are_written_out() -> None:
    """The tool that gathers them takes an f-string and never finds it again, and misses a name."""
    composed = [
        f"{place} {ast.unparse(node)}"
        for place, node in nodes(ast.Call)
        if isinstance(node, ast.Call)
        and called(node) in TRANSLATING
        and any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in node.args[:2])
    ]

    assert composed == []


@pytest.mark.parametrize("maker", ["QLabel", "QPushButton", "QMessageBox"])
def test_labels_and_buttons_are_those_of_the_house(maker: str) -> None:
    """Qt's own would take a value for markup, cut its words, or stand in a window of its own.

    A label without words may be Qt's: it shows a picture.
    """
    foreign = [
        place
        for place, node in nodes(ast.Call)
        if isinstance(node, ast.Call) and called(node) == maker and (node.args or maker != "QLabel")
    ]

    assert foreign == []


def test_widgets_are_small() -> None:
    lines = sorted(len(module.read_text().splitlines()) for module in WIDGETS)

    assert statistics.median(lines) <= 110
    assert lines[-1] <= 250


def test_functions_of_widgets_are_short() -> None:
    lengths = [
        node.end_lineno - node.lineno + 1
        for module in WIDGETS
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef) and node.end_lineno
    ]

    assert statistics.median(lengths) <= 8
    assert max(lengths) <= 50


@cache
def names_of_qt() -> frozenset[str]:
    """Return the name of every method of Qt: what overrides one is called by Qt itself."""
    classes = (getattr(room, name) for room in (QtCore, QtGui, QtWidgets) for name in dir(room))
    return frozenset(name for each in classes if inspect.isclass(each) for name in dir(each))


def test_no_widget_offers_what_nobody_uses() -> None:
    everything = Vulture()
    everything.scavenge([str(dev.ROOT / folder) for folder in ("casemgr", "ui", "tests")])
    unused = [
        f"{item.filename.relative_to(dev.ROOT)}:{item.first_lineno} {item.name}"
        for item in everything.get_unused_code()
        if item.typ in ("class", "function", "method", "property")
        and item.filename in WIDGETS
        and item.name not in names_of_qt()
    ]

    assert unused == []
