"""Read a filled template as the body of a letter: blocks of sentences, each with its facts.

Markdown is cut down to what a letter needs: paragraphs, `1.` numbered paragraphs (every one is
written `1.`; they are counted through the whole letter), `#` headings, `-` lists, **strong** and
*emphasis*. HTML, links, images, code and tables are not read at all. Three marks are ours:

    [^EU-EZ]          a legal note, numbered in the order of first mention
    1. [=request] …   names a numbered paragraph
    [#request]        prints the number of that paragraph
"""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from casemgr.errors import RefusedError
from casemgr.letters.blocks import Block, Body, Bullet, Heading, Paragraph, Run, Sentence
from casemgr.letters.expressions import NO_FACTS, Facts, Gap
from casemgr.letters.sentences import sentence_ends
from casemgr.letters.template import CLOSE, OPEN, TOKEN, Rendered

_TOKEN = f"{OPEN}[0-9]+{CLOSE}"
MARK = re.compile(rf"(?P<token>{_TOKEN})|\[(?P<kind>[\^#=])(?P<name>(?:[A-Za-z0-9._/-]|{_TOKEN})+)\]")
RULES = ["heading", "list", "emphasis", "escape", "newline"]  # beside paragraphs and text
SPACES = re.compile(r"[ \t\n]{2,}|[\t\n]")  # what is more than one space, or another


class BodyError(RefusedError):
    """The Markdown of a letter holds what a letter cannot: `reason` (a code), `line` and `name`."""

    def __init__(self, reason: str, line: int, name: str = "") -> None:
        super().__init__(f"{line}: {reason} {name}".rstrip())
        self.reason = reason
        self.line = line
        self.name = name


def read_body(rendered: Rendered, language: str) -> Body:
    """Return the body of a filled template; `language` (two letters) decides where sentences end.

    Raises BodyError with the reasons heading_place (in a list, or below level 3), list_depth, list_number
    (a numbered paragraph not written `1.`), label_place, label_twice or unknown_label.
    """
    nodes = _nodes(_markdown().parse(rendered.text))
    reading = _Reading(rendered.slots, _labels(nodes), language)
    return Body(tuple(reading.blocks(nodes)), tuple(reading.notes))


@functools.cache
def _markdown() -> MarkdownIt:
    """Return the parser; it holds rules only, and making it takes longer than a letter."""
    return MarkdownIt("zero", {"html": False}).enable(RULES)


class _Node(NamedTuple):
    """A block of the Markdown with the blocks in it; the text of one stands in `words`."""

    opening: Token
    children: "list[_Node]"
    words: list[Token]

    @property
    def type(self) -> str:
        """Return paragraph, heading, ordered_list, bullet_list or list_item."""
        return self.opening.type.removesuffix("_open")

    @property
    def line(self) -> int:
        """Return the line it begins in, from 1."""
        return self.opening.map[0] + 1 if self.opening.map else 1


def _nodes(tokens: Sequence[Token]) -> list[_Node]:
    """Return the outermost blocks of a row of tokens."""
    around: list[list[_Node]] = [[]]
    for token in tokens:
        if token.nesting == 1:
            node = _Node(token, [], [])
            around[-1].append(node)
            around.append(node.children)
        elif token.nesting == -1:
            around.pop()
        else:  # the one row of words of the block that was opened last
            around[-2][-1].words.append(token)
    return around[0]


def _labels(nodes: Sequence[_Node]) -> dict[str, int]:
    """Count the numbered paragraphs and return the number behind each label."""
    labels: dict[str, int] = {}
    items = [item for node in nodes if node.type == "ordered_list" for item in node.children]
    for number, item in enumerate(items, start=1):
        words = item.children[0].words if item.children else []
        mark = MARK.match(words[0].content) if words else None
        if mark and mark["kind"] == "=":
            name = TOKEN.sub("", mark["name"])
            if name in labels:
                raise BodyError("label_twice", item.line, name)
            labels[name] = number
    return labels


class _Piece(NamedTuple):
    """Text of one face and one origin; `value` marks what came from the view."""

    text: str
    bold: bool = False
    italic: bool = False
    facts: Facts = NO_FACTS
    value: bool = False


class _Reading:
    """One pass over the tree of one letter, in reading order."""

    def __init__(self, slots: Sequence[Gap], labels: Mapping[str, int], language: str) -> None:
        self.notes: dict[str, int] = {}
        self._slots = slots
        self._labels = labels
        self._language = language
        self._number = 0

    def blocks(self, nodes: Sequence[_Node], inset: bool = False) -> Iterator[Block]:
        """Yield the blocks of the letter, or with `inset` those that continue a numbered paragraph."""
        for node in nodes:
            if node.type == "heading":
                level = int(node.opening.tag[1])
                if inset or level > 3:
                    raise BodyError("heading_place", node.line)
                yield Heading(level, self._sentences(node))
            elif node.type == "paragraph":
                yield Paragraph(self._sentences(node), inset=inset)
            elif node.type == "ordered_list" and not inset:
                yield from self._numbered(node)
            elif node.type == "bullet_list":
                yield from self._bullets(node, inset)
            else:
                raise BodyError("list_depth", node.line)

    def _numbered(self, node: _Node) -> Iterator[Block]:
        for item in node.children:
            if item.opening.info != "1":
                raise BodyError("list_number", item.line, item.opening.info)
            self._number += 1
            opening = item.children[0] if item.children else None
            if opening is None or opening.type != "paragraph":
                raise BodyError("list_depth", item.line)
            yield Paragraph(self._sentences(opening, labelled=True), self._number)
            yield from self.blocks(item.children[1:], inset=True)

    def _bullets(self, node: _Node, inset: bool) -> Iterator[Block]:
        for item in node.children:
            if [child.type for child in item.children] != ["paragraph"]:
                raise BodyError("list_depth", item.line)
            yield Bullet(self._sentences(item.children[0]), inset)

    def _sentences(self, node: _Node, labelled: bool = False) -> tuple[Sentence, ...]:
        pieces: list[_Piece] = []
        bold = italic = 0
        for token in (each for words in node.words for each in words.children or ()):
            if token.type.startswith("strong"):
                bold += token.nesting
            elif token.type.startswith("em"):
                italic += token.nesting
            else:
                text = " " if token.type.endswith("break") else token.content
                face = _Piece(text, bold > 0, italic > 0)
                pieces += self._filled(face, node, labelled and not pieces)
        return tuple(_split(pieces, self._language))

    def _filled(self, face: _Piece, node: _Node, labelled: bool) -> Iterator[_Piece]:
        """Put values in the place of tokens, and numbers in the place of marks."""
        whole, bold, italic, _, _ = face
        start = 0
        for mark in MARK.finditer(whole):
            if mark.start() > start:
                yield _Piece(SPACES.sub(" ", whole[start : mark.start()]), bold, italic)
            if mark["token"]:
                slot = self._slots[int(mark["token"][1:-1])]
                yield _Piece(slot.text, bold, italic, slot.facts, bool(slot.text))
            else:
                text = self._number_of(mark, node, labelled and mark.start() == 0)
                yield _Piece(text, bold, italic, self._facts_in(mark["name"]))
            start = mark.end()
        if start < len(whole) or not start:
            yield _Piece(SPACES.sub(" ", whole[start:]), bold, italic)

    def _number_of(self, mark: re.Match[str], node: _Node, label_allowed: bool) -> str:
        name = TOKEN.sub("", mark["name"])
        if mark["kind"] == "^":
            return f"[{self.notes.setdefault(name, len(self.notes) + 1)}]"
        if mark["kind"] == "=":
            if not label_allowed:
                raise BodyError("label_place", node.line, name)
            return ""
        if name not in self._labels:
            raise BodyError("unknown_label", node.line, name)
        return str(self._labels[name])

    def _facts_in(self, text: str) -> Facts:
        return NO_FACTS.union(*(self._slots[int(token[1])].facts for token in TOKEN.finditer(text)))


def _split(pieces: Sequence[_Piece], language: str) -> Iterator[Sentence]:
    """Cut the pieces of one block into sentences; a condition's mark belongs to the word before it."""
    whole = "".join([piece.text for piece in pieces])
    ends = list(accumulate([len(piece.text) for piece in pieces]))
    values = [(end - len(piece.text), end) for piece, end in zip(pieces, ends, strict=True) if piece.value]
    finishes = iter((*sentence_ends(whole, language, values), len(whole)))
    parts: list[_Piece] = []
    finish = next(finishes)
    for piece, end in zip(pieces, ends, strict=True):
        begin = first = end - len(piece.text)
        if begin == end:
            parts.append(piece)
        while begin < end:
            if begin == finish:
                yield from _sentence(parts)
                parts, finish = [], next(finishes)
            cut = min(end, finish)
            text = piece.text[begin - first : cut - first]
            parts.append(piece if text == piece.text else piece._replace(text=text))
            begin = cut
    yield from _sentence(parts)


def _sentence(parts: Sequence[_Piece]) -> Iterator[Sentence]:
    """Yield what pieces make together, neighbours of one face joined, unless that is nothing but spaces."""
    runs = [
        ("".join([part.text for part in alike]), *face)
        for face, alike in groupby([part for part in parts if part.text], key=lambda part: part[1:3])
    ]
    if runs:
        runs[0] = (runs[0][0].lstrip(" "), *runs[0][1:])
        runs[-1] = (runs[-1][0].rstrip(" "), *runs[-1][1:])
    if shown := tuple(Run(*run) for run in runs if run[0]):
        yield Sentence(shown, NO_FACTS.union(*[part.facts for part in parts]))
