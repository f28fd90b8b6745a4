"""Fill a letter template: gaps, conditions and lists, with the facts behind every word.

A printed value does not enter the text. A token stands in its place until Markdown has been read
(see `body`), so a value can say things and not do things. Text that a condition guards carries the
facts of the condition, so that whoever changes a fact finds every sentence that leaned on it.

    templates = Templates({"l01.en.md": "1. {{ person.name }} …{% include \"limits.en.md\" %}", …})
    rendered = templates.render("l01.en.md", {"person": {"name": Gap("Jonas", frozenset({"f1"}))}})
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jinja2 import nodes

from casemgr.letters.expressions import NO_FACTS, Facts, Flag, Gap, Reader, Value
from casemgr.letters.grammar import LOOP_LIMIT, TemplateError, parse

__all__ = ["Flag", "Gap", "Rendered", "TemplateError", "Templates", "Value"]

OUTPUT_LIMIT = 1_048_576  # characters, those of the values included
INCLUDE_LIMIT = 4  # templates inside one another

OPEN, CLOSE = "\ue000", "\ue001"  # private use: refused in template text, so only a token holds them
TOKEN = re.compile(f"{OPEN}([0-9]+){CLOSE}")
WORD = re.compile(r"(?m)(?P<marker>^[ \t]*\d+[.)][ \t])|[^\W_]+")  # the number of a list item is no word


@dataclass(frozen=True, slots=True)
class Rendered:
    """Markdown with tokens, and what each token stands for: `slots[n]` belongs to token n."""

    text: str
    slots: tuple[Gap, ...]


class Templates:
    """Templates by name. Each is parsed and checked when it is first needed, and once."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._parsed: dict[str, nodes.Template] = {}

    def check(self, name: str) -> nodes.Template:
        """Return the checked tree of the named template; raises TemplateError (see `grammar.parse`)."""
        if name not in self._parsed:
            if name not in self._sources:
                raise TemplateError("unknown_template", name, 1, name)
            self._parsed[name] = parse(self._sources[name], name)
        return self._parsed[name]

    def render(self, name: str, view: Mapping[str, Value]) -> Rendered:
        """Fill the named template from `view`.

        Raises TemplateError, beside the reasons of `grammar.parse`, with unknown_template, unknown_value,
        empty_value, not_printable, not_a_list, not_comparable, nested_loops, nested_includes, too_many_steps
        or too_much_output.
        """
        return _Filling(self, view).run(name)


class _Filling:
    """One rendering of one letter: a walk over checked trees that can only read the view and append."""

    def __init__(self, templates: Templates, view: Mapping[str, Value]) -> None:
        self._templates = templates
        self._reader = Reader(view, self._refused)
        self._parts: list[str] = []
        self._slots: dict[Gap, int] = {}
        self._size = self._loops = 0
        self._files: list[str] = []

    def run(self, name: str) -> Rendered:
        self._file(name, NO_FACTS)
        return Rendered("".join(self._parts), tuple(self._slots))

    def _file(self, name: str, guard: Facts) -> None:
        self._files.append(name)
        self._block(self._templates.check(name).body, guard)
        self._files.pop()

    def _block(self, body: Sequence[nodes.Node], guard: Facts) -> None:
        for node in body:
            self._reader.spend(node)
            match node:
                case nodes.Output():
                    for part in node.nodes:
                        self._print(part, guard)
                case nodes.If():
                    self._if(node, guard)
                case nodes.For():
                    self._for(node, guard)
                case nodes.Include():
                    self._include(node, guard)

    def _print(self, node: nodes.Expr, guard: Facts) -> None:
        if isinstance(node, nodes.TemplateData):
            text = _marked(node.data, self._token(Gap("", guard))) if guard else node.data
            self._append(text, len(text), node)
            return
        value, facts = self._reader.read(node)
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise self._refused("not_printable", node)
        if value == "":
            raise self._refused("empty_value", node)
        gap = Gap(str(value), facts | guard)
        self._append(self._token(gap), len(gap.text), node)

    def _append(self, text: str, size: int, node: nodes.Node) -> None:
        self._parts.append(text)
        self._size += size
        if self._size > OUTPUT_LIMIT:
            raise self._refused("too_much_output", node)

    def _token(self, gap: Gap) -> str:
        return f"{OPEN}{self._slots.setdefault(gap, len(self._slots))}{CLOSE}"

    def _if(self, node: nodes.If, guard: Facts) -> None:
        for branch in (node, *node.elif_):
            value, facts = self._reader.read(branch.test)
            guard |= facts
            if value:
                self._block(branch.body, guard)
                return
        self._block(node.else_, guard)

    def _for(self, node: nodes.For, guard: Facts) -> None:
        items, facts = self._reader.read(node.iter)
        if not isinstance(items, list | tuple):
            raise self._refused("not_a_list", node.iter)
        if self._loops == LOOP_LIMIT:  # counted here too, for an include may hide a loop
            raise self._refused("nested_loops", node)
        self._loops += 1
        for index, item in enumerate(items):
            place = {"first": index == 0, "last": index == len(items) - 1, "number": index + 1}
            with self._reader.scope({_spelled(node.target): item, "loop": place}):
                self._block(node.body, guard | facts)
        self._loops -= 1
        if not items:
            self._block(node.else_, guard | facts)

    def _include(self, node: nodes.Include, guard: Facts) -> None:
        if len(self._files) == INCLUDE_LIMIT:
            raise self._refused("nested_includes", node)
        assert isinstance(node.template, nodes.Const)
        self._file(node.template.value, guard)

    def _refused(self, reason: str, node: nodes.Node) -> TemplateError:
        return TemplateError(reason, self._files[-1], node.lineno, _spelled(node))


def _marked(text: str, token: str) -> str:
    """Put the token of a condition behind every word and number, where Markdown takes it for a letter."""
    return WORD.sub(lambda word: word[0] if word["marker"] else word[0] + token, text)


def _spelled(node: nodes.Node) -> str:
    """Return the name an expression begins with, as the template spells it."""
    if isinstance(node, nodes.Getattr):
        return f"{_spelled(node.node)}.{node.attr}"
    if isinstance(node, nodes.Filter) and node.node is not None:
        return _spelled(node.node)
    return str(getattr(node, "name", ""))
