"""What an expression of a template says, and the facts it was read from.

The view a template sees holds plain mappings and lists with leaves of `Gap`, `Flag`, str, bool and
int. Names reach into mappings only; a name that is not there is refused, never printed as nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from jinja2 import nodes

from casemgr.letters.grammar import TemplateError

STEP_LIMIT = 50_000  # nodes walked, list items joined, thousands of characters read

Facts: TypeAlias = frozenset[str]
NO_FACTS: Facts = frozenset()


@dataclass(frozen=True, slots=True)
class Gap:
    """Words to print, and the ids of the facts they come from. Empty words are for conditions only."""

    text: str
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Flag:
    """Whether something holds, and the ids of the facts that say so. For conditions; it cannot be printed."""

    holds: bool
    facts: Facts = NO_FACTS


Value: TypeAlias = "Gap | Flag | str | int | Sequence[Value] | Mapping[str, Value]"
Read: TypeAlias = tuple[Value, Facts]
Refuse: TypeAlias = Callable[[str, nodes.Node], TemplateError]


class Reader:
    """Evaluates expressions against the view and the loops around them. It reads, and does nothing else."""

    def __init__(self, view: Mapping[str, Value], refuse: Refuse) -> None:
        self._scopes: list[Mapping[str, Value]] = [view]
        self._refuse = refuse
        self._steps = 0

    def spend(self, node: nodes.Node, steps: int = 1) -> None:
        """Count work; raises TemplateError too_many_steps beyond what any letter needs."""
        self._steps += steps
        if self._steps > STEP_LIMIT:
            raise self._refuse("too_many_steps", node)

    @contextmanager
    def scope(self, names: Mapping[str, Value]) -> Iterator[None]:
        """Let `names` be known, before those outside, while the context lasts."""
        self._scopes.append(names)
        yield
        self._scopes.pop()

    def read(self, node: nodes.Node) -> Read:
        """Return what an expression says, without its wrapping, and the facts that were looked at."""
        self.spend(node)
        match node:
            case nodes.Const():
                return node.value, NO_FACTS
            case nodes.Tuple() | nodes.List():
                return [self.read(item)[0] for item in node.items], NO_FACTS
            case nodes.Name() | nodes.Getattr():
                value, facts = bare(self._looked_up(node))
                self.spend(node, len(value) // 1000 if isinstance(value, str) else 0)
                return value, facts
            case nodes.Filter():
                return self._filtered(node)
            case nodes.Compare():
                return self._compared(node)
            case nodes.CondExpr():
                return self._chosen(node)
            case nodes.Not():
                value, facts = self.read(node.node)
                return not value, facts
            case nodes.And() | nodes.Or():
                return self._both(node)
        raise self._refuse("not_allowed", node)

    def _looked_up(self, node: nodes.Node) -> Value:
        if isinstance(node, nodes.Getattr):
            owner = self._looked_up(node.node)
            found = owner.get(node.attr) if isinstance(owner, Mapping) else None
        else:
            assert isinstance(node, nodes.Name)
            found = next((scope[node.name] for scope in reversed(self._scopes) if node.name in scope), None)
        if found is None:
            raise self._refuse("unknown_value", node)
        return found

    def _chosen(self, node: nodes.CondExpr) -> Read:
        test, facts = self.read(node.test)
        assert node.expr2 is not None
        value, more = self.read(node.expr1 if test else node.expr2)
        return value, facts | more

    def _both(self, node: nodes.And | nodes.Or) -> Read:
        value, facts = self.read(node.left)
        if bool(value) == isinstance(node, nodes.Or):
            return bool(value), facts
        value, more = self.read(node.right)
        return bool(value), facts | more

    def _compared(self, node: nodes.Compare) -> Read:
        operator = node.ops[0].op
        left, facts = self.read(node.expr)
        right, more = self.read(node.ops[0].expr)
        facts |= more
        if operator in ("in", "notin"):
            words, more = self._words(right, node)
            return (left in words) == (operator == "in"), facts | more
        if not isinstance(left, str | int) or type(left) is not type(right):
            raise self._refuse("not_comparable", node)
        if operator in ("eq", "ne"):
            return (left == right) == (operator == "eq"), facts
        if not isinstance(left, int) or not isinstance(right, int):
            raise self._refuse("not_comparable", node)
        return _ordered(operator, left, right), facts

    def _filtered(self, node: nodes.Filter) -> Read:
        assert node.node is not None
        value, facts = self.read(node.node)
        if node.name == "capital":
            if not isinstance(value, str):
                raise self._refuse("not_printable", node)
            return _capital(value), facts
        words, more = self._words(value, node)
        if node.name == "count":
            return len(words), facts
        separators = [argument.value for argument in node.args if isinstance(argument, nodes.Const)]
        if not all(isinstance(word, str) for word in words):
            raise self._refuse("not_printable", node)
        return _joined([str(word) for word in words], *separators), facts | more

    def _words(self, value: Value, node: nodes.Node) -> tuple[list[Value], Facts]:
        """Return the items of a list without their wrapping, and the facts of all of them."""
        if not isinstance(value, list | tuple):
            raise self._refuse("not_a_list", node)
        self.spend(node, len(value))
        items = [bare(item) for item in value]
        return [item for item, _ in items], NO_FACTS.union(*(facts for _, facts in items))


def bare(value: Value) -> Read:
    """Return a leaf without its wrapping, and its facts."""
    if isinstance(value, Gap):
        return value.text, value.facts
    if isinstance(value, Flag):
        return value.holds, value.facts
    return value, NO_FACTS


def _capital(text: str) -> str:
    """Raise the first letter, except in Georgian, whose capitals (Mtavruli) never start a sentence."""
    return text if "\u10d0" <= text[:1] <= "\u10ff" else text[:1].upper() + text[1:]


def _joined(words: Sequence[str], separator: str = ", ", last: str | None = None) -> str:
    """Join words, the last with its own separator: `join(", ", " and ")`."""
    if last is None or len(words) < 2:
        return separator.join(words)
    return separator.join(words[:-1]) + last + words[-1]


def _ordered(operator: str, left: int, right: int) -> bool:
    if left == right:
        return operator in ("lteq", "gteq")
    return (left < right) == (operator in ("lt", "lteq"))
