"""The program's own code as the tests of the house read it: modules, syntax trees and places in them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import dev

N = TypeVar("N", bound=ast.AST)


@cache
def modules(room: str) -> list[Path]:
    """Return the modules below a folder of the project."""
    return sorted((dev.ROOT / room).rglob("*.py"))


@cache
def tree(module: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(module.read_text(), str(module))


def found(room: str, node_type: type[N], outside: str = "") -> Iterator[tuple[str, N]]:
    """Give each node of a type in a room with its place, leaving out a room of that room."""
    for module in modules(room):
        if not outside or not module.is_relative_to(dev.ROOT / room / outside):
            for node in ast.walk(tree(module)):
                if isinstance(node, node_type):
                    yield place(module, node), node


def place(module: Path, node: ast.AST) -> str:
    """Return file and line, for the message of a failing test."""
    return f"{module.relative_to(dev.ROOT)}:{getattr(node, 'lineno', 1)}"


def calls(room: str, names: set[str], outside: str = "") -> list[str]:
    """Return the places where one of these functions is called by its bare name."""
    return [
        place
        for place, node in found(room, ast.Call, outside)
        if isinstance(node.func, ast.Name) and node.func.id in names
    ]


def length(node: ast.FunctionDef) -> int:
    """Return how many lines a function has."""
    return (node.end_lineno or node.lineno) - node.lineno + 1
