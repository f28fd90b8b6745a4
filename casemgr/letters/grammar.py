"""What a letter template may contain: Jinja's syntax, cut down to an allow-list.

A template may come from a partner, so it is never compiled to code. It is parsed by Jinja, its tree
is checked here, and `template` walks the tree. What is allowed: text; printing a literal or a gap,
through the filters of `FILTERS`; `if` with comparisons, `and`, `or`, `not`; `a if b else c`; `for`
over a list, nested twice at most; `include` of a literal name. Names reach into plain mappings only
(`person.name`). Everything else is refused before a value is touched.
"""

import re
from collections.abc import Callable

from jinja2 import Environment, TemplateSyntaxError, nodes

from casemgr.errors import RefusedError

SOURCE_LIMIT = 65_536  # characters
NESTING_LIMIT = 40  # of syntax nodes; the deepest honest template has about twelve
LOOP_LIMIT = 2

FILTERS = {"capital": 0, "count": 0, "join": 2}  # name: most literal arguments
COMPARISONS = frozenset({"eq", "ne", "lt", "lteq", "gt", "gteq", "in", "notin"})
FORBIDDEN = re.compile(  # controls, zero width, direction marks, lone surrogates, private use (our tokens)
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\uf8ff]"
)
NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


class TemplateError(RefusedError):
    """A template is refused: why (`reason`, a code), where (`template`, `line`) and at which `name`."""

    def __init__(self, reason: str, template: str, line: int, name: str = "") -> None:
        super().__init__(f"{template}:{line}: {reason} {name}".rstrip())
        self.reason = reason
        self.template = template
        self.line = line
        self.name = name


def parse(source: str, template: str) -> nodes.Template:
    """Return the checked syntax tree of `source`; `template` is its name in errors.

    Raises TemplateError with the reasons too_large, character, syntax, too_deep, not_allowed,
    nested_loops, name, filter, comparison, literal or include.
    """
    if len(source) > SOURCE_LIMIT:
        raise TemplateError("too_large", template, 1)
    if found := FORBIDDEN.search(source):
        line = source.count("\n", 0, found.start()) + 1
        raise TemplateError("character", template, line, f"U+{ord(found[0]):04X}")
    tree = _parsed(source, template)
    _Check(template).visit(tree, depth=0, loops=0)
    return tree


def _parsed(source: str, template: str) -> nodes.Template:
    environment = Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
    try:
        return environment.parse(source)
    except TemplateSyntaxError as error:
        raise TemplateError("syntax", template, error.lineno) from error
    except RecursionError as error:  # brackets or blocks some hundred deep
        raise TemplateError("too_deep", template, 1) from error
    except ValueError as error:  # a number of more digits than Python reads
        raise TemplateError("literal", template, 1) from error


class _Check:
    """One walk over one tree; each method names the reason for which it refuses."""

    def __init__(self, template: str) -> None:
        self._template = template

    def visit(self, node: nodes.Node, depth: int, loops: int) -> None:
        if depth > NESTING_LIMIT:
            raise self._refused("too_deep", node)
        rule = RULES.get(type(node))
        if rule is None:
            raise self._refused("not_allowed", node, type(node).__name__.lower())
        if reason := rule(node):
            raise self._refused(reason, node, _name_of(node))
        loops += isinstance(node, nodes.For)
        if loops > LOOP_LIMIT:
            raise self._refused("nested_loops", node)
        for child in node.iter_child_nodes():
            self.visit(child, depth + 1, loops)

    def _refused(self, reason: str, node: nodes.Node, name: str = "") -> TemplateError:
        return TemplateError(reason, self._template, node.lineno, name)


def _name_of(node: nodes.Node) -> str:
    found = (getattr(node, key, None) for key in ("name", "attr", "value"))
    return str(next((each for each in found if each), ""))


def _nothing(_node: nodes.Node) -> str:
    return ""


def _name(node: nodes.Name) -> str:
    return "" if NAME.match(node.name) else "name"


def _key(node: nodes.Getattr) -> str:
    """Only `a.b.c` of plain names: no underscore in front, nothing computed."""
    chained = isinstance(node.node, nodes.Name | nodes.Getattr)
    return "" if chained and NAME.match(node.attr) else "name"


def _literal(node: nodes.Const) -> str:
    if isinstance(node.value, str):
        return "literal" if FORBIDDEN.search(node.value) else ""
    return "" if isinstance(node.value, int) else "literal"


def _literals(node: nodes.Tuple | nodes.List) -> str:
    return "" if all(isinstance(item, nodes.Const) for item in node.items) else "literal"


def _comparison(node: nodes.Compare) -> str:
    return "" if len(node.ops) == 1 and node.ops[0].op in COMPARISONS else "comparison"


def _filter(node: nodes.Filter) -> str:
    literal = all(isinstance(each, nodes.Const) and isinstance(each.value, str) for each in node.args)
    plain = literal and not (node.kwargs or node.dyn_args or node.dyn_kwargs) and node.node is not None
    return "" if plain and len(node.args) <= FILTERS.get(node.name, -1) else "filter"


def _choice(node: nodes.CondExpr) -> str:
    return "" if node.expr2 is not None else "not_allowed"


def _loop(node: nodes.For) -> str:
    plain = isinstance(node.target, nodes.Name) and node.target.name != "loop"
    return "" if plain and node.test is None and not node.recursive else "not_allowed"


def _include(node: nodes.Include) -> str:
    literal = isinstance(node.template, nodes.Const) and isinstance(node.template.value, str)
    return "" if literal and node.with_context and not node.ignore_missing else "include"


RULES: dict[type[nodes.Node], Callable[..., str]] = {
    nodes.Template: _nothing,
    nodes.Output: _nothing,
    nodes.TemplateData: _nothing,
    nodes.Name: _name,
    nodes.Getattr: _key,
    nodes.Const: _literal,
    nodes.Tuple: _literals,
    nodes.List: _literals,
    nodes.Compare: _comparison,
    nodes.Operand: _nothing,
    nodes.And: _nothing,
    nodes.Or: _nothing,
    nodes.Not: _nothing,
    nodes.If: _nothing,
    nodes.CondExpr: _choice,
    nodes.For: _loop,
    nodes.Filter: _filter,
    nodes.Include: _include,
}
