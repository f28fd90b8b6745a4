"""The sentences of a type of letter, in the order of its page: under which name and condition each stands.

The structure of a type is shipped and the same in every language; what an office may change is the words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from jinja2 import nodes

from casemgr.letters.catalogue import SHARED, LetterTexts, as_sentence
from casemgr.letters.words import Words

GAP: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\[[\^#=][^\]]*\]", re.DOTALL)
"""What a sentence asks for, as it is written: a gap, a condition, a note or the number of a paragraph."""

_PATH: Final = re.compile(r"\b[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*")
_QUOTED: Final = re.compile(r"'[^']*'|\"[^\"]*\"")
_NO_PATHS: Final = frozenset(
    ["if", "elif", "else", "endif", "and", "or", "not", "in", "join", "capital", "count"]
)


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked of the file: one of what `paths` lead to is there, or none, or is the code `equals`."""

    paths: tuple[str, ...]
    there: bool = True
    equals: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its name among the texts, the clause it stands in, and what is asked inside that."""

    name: str
    clause: str
    asks: tuple[Ask, ...]


def sentences(texts: LetterTexts, code: str, language: str) -> tuple[Sentence, ...]:
    """Return the sentences of a type, each once; raises NotFoundError for a type or language there is not."""
    texts.language(code, language)
    walk = _Walk(texts, code, language)
    for clause in texts.type(code).clauses:
        walk.clause(clause)
    return tuple(walk.found.values())


def plain(texts: LetterTexts, name: str) -> str:
    """Return the words that stand under a name, as they are written."""
    return as_sentence(name, texts.sources[name])


def headings_of(texts: LetterTexts, code: str, language: str) -> Mapping[str, str]:
    """Return what the clauses of a type open with in a language, for those that have a heading."""
    laid = texts.sources_of(code, language)
    names = ((clause, f"{clause}/heading") for clause in texts.type(code).clauses)
    return {clause: as_sentence(name, laid[name]) for clause, name in names if name in laid}


def asked(gap: str) -> tuple[str, ...]:
    """Return the paths a gap or condition asks for; none for a note, an include or the end of a condition."""
    if not gap.startswith(("{{", "{%")) or "include" in gap:
        return ()
    bare = _QUOTED.sub("", gap)
    return tuple(each for each in dict.fromkeys(_PATH.findall(bare)) if each not in _NO_PATHS)


def types_with(texts: LetterTexts, name: str) -> tuple[str, ...]:
    """Return the types of letter in which a sentence stands."""
    language, place, _ = name.split("/", 2)
    if place in texts.types:
        return (place,)
    return tuple(
        code
        for code, kind in texts.types.items()
        if language in kind.languages and name in {each.name for each in sentences(texts, code, language)}
    )


def forms_of_client(words: Words, form: str) -> tuple[str, ...]:
    """Return a word as it follows the sex of the client, each form once; empty for what is no such word."""
    told = (words.forms("client", sex).get(form, "") for sex in ("male", "female"))
    return tuple(dict.fromkeys(each for each in told if each))


class _Walk:
    """One walk over the structure of a type in a language."""

    def __init__(self, texts: LetterTexts, code: str, language: str) -> None:
        self.found: dict[str, Sentence] = {}
        self._texts = texts
        self._templates = texts.templates(code, language)
        self._places = (f"{language}/{code}", f"{language}/{SHARED}")
        self._inner = texts.sources_of(code, language)
        self._clause = ""

    def clause(self, name: str) -> None:
        """Walk one clause of the page."""
        self._clause = name
        if name in self._inner:
            self._block(self._templates.check(name).body, ())

    def _block(self, body: Sequence[nodes.Node], asks: tuple[Ask, ...]) -> None:
        for node in body:
            match node:
                case nodes.If():
                    self._if(node, asks)
                case nodes.For():
                    listed = (_spelled(node.iter),)
                    self._block(node.body, (*asks, Ask(listed)))
                    self._block(node.else_, (*asks, Ask(listed, there=False)))
                case nodes.Include():
                    self._include(node, asks)

    def _if(self, node: nodes.If, asks: tuple[Ask, ...]) -> None:
        for branch in (node, *node.elif_):
            tested = tuple(_tested(branch.test))
            self._block(branch.body, (*asks, *tested))
            if len(tested) == 1:  # that not both hold is no condition a reader can use
                asks = (*asks, replace(tested[0], there=not tested[0].there))
        self._block(node.else_, asks)

    def _include(self, node: nodes.Include, asks: tuple[Ask, ...]) -> None:
        assert isinstance(node.template, nodes.Const)
        inner = str(node.template.value)
        names = [f"{place}/{inner}" for place in self._places]
        name = next((each for each in names if each in self._texts.sources), None)
        if name is not None:
            self.found.setdefault(name, Sentence(name, self._clause, tuple(dict.fromkeys(asks))))
        self._block(self._templates.check(inner).body, asks)


def _tested(test: nodes.Node) -> Iterator[Ask]:
    """Yield what a test asks for; what is joined by `and` one by one."""
    match test:
        case nodes.And():
            yield from _tested(test.left)
            yield from _tested(test.right)
        case nodes.Or():
            either = [*_tested(test.left), *_tested(test.right)]
            yield Ask(tuple(path for ask in either for path in ask.paths))
        case nodes.Not():
            yield from (replace(ask, there=not ask.there) for ask in _tested(test.node))
        case nodes.Compare():
            sides = (test.expr, test.ops[0].expr)
            code = next((str(side.value) for side in sides if isinstance(side, nodes.Const)), "")
            path = next(_spelled(side) for side in sides if not isinstance(side, nodes.Const))
            yield Ask((path,), equals=code)
        case _:
            yield Ask((_spelled(test),))


def _spelled(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_spelled(node.node)}.{node.attr}"
    return str(getattr(node, "name", ""))
