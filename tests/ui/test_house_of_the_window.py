"""The rules of the house for the window, read from its code: small rooms, words written out, one label."""

import ast
import inspect
import statistics
from functools import cache
from typing import Final

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from vulture import Vulture

import dev
from tests.helpers.source import found, length, modules

WIDGETS: Final = modules("ui/widgets")
TRANSLATING: Final = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def called(node: ast.Call) -> str:
    """Return the last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)


def test_words_to_be_translated_are_written_out() -> None:
    """The tool that gathers them takes an f-string and never finds it again, and misses a name."""
    composed = [
        f"{place} {ast.unparse(node)}"
        for place, node in found("ui", ast.Call)
        if called(node) in TRANSLATING
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
        for place, node in found("ui", ast.Call)
        if called(node) == maker and (node.args or maker != "QLabel")
    ]

    assert foreign == []


def test_widgets_are_small() -> None:
    lines = sorted(len(module.read_text().splitlines()) for module in WIDGETS)

    assert statistics.median(lines) <= 110
    assert lines[-1] <= 250


def test_functions_of_widgets_are_short() -> None:
    lengths = [length(node) for _, node in found("ui/widgets", ast.FunctionDef)]

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
