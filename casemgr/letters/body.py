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
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from casemgr.errors import RefusedError
from casemgr.letters.blocks import Block, Body, Bullet, Heading, Paragraph, Run, Sentence
from casemgr.letters.expressions import NO_FACTS, Facts, Gap
from casemgr.letters.sentences import sentence_ends
from casemgr.letters.template import CLOSE, OPEN, TOKEN, Rendered

_TOKEN = f"{OPEN}[0-9]+{CLOSE}"
MARK = re.compile(rf"(?P<token>{_TOKEN})|\[(?P<kind>[\^#=])(?P<name>(?:[A-Za-z0-9._/-]|{_TOKEN})+)\]")
RULES = ["heading", "list", "emphasis", "escape", "newline"]  # beside paragraphs and text
SPACES = re.compile(r"[ \t\n]+")


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
    tree = SyntaxTreeNode(_markdown().parse(rendered.text))
    reading = _Reading(rendered.slots, _labels(tree), language)
    return Body(tuple(reading.blocks(tree.children)), tuple(reading.notes))


@functools.cache
def _markdown() -> MarkdownIt:
    """Return the parser; it holds rules only, and making it takes longer than a letter."""
    return MarkdownIt("zero", {"html": False}).enable(RULES)


def _labels(tree: SyntaxTreeNode) -> dict[str, int]:
    """Count the numbered paragraphs and return the number behind each label."""
    labels: dict[str, int] = {}
    items = [item for node in tree.children if node.type == "ordered_list" for item in node.children]
    for number, item in enumerate(items, start=1):
        mark = MARK.match(item.children[0].children[0].content) if item.children else None
        if mark and mark["kind"] == "=":
            name = TOKEN.sub("", mark["name"])
            if name in labels:
                raise BodyError("label_twice", _line(item), name)
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

    def blocks(self, nodes: Sequence[SyntaxTreeNode], inset: bool = False) -> Iterator[Block]:
        """Yield the blocks of the letter, or with `inset` those that continue a numbered paragraph."""
        for node in nodes:
            if node.type == "heading":
                if inset or int(node.tag[1]) > 3:
                    raise BodyError("heading_place", _line(node))
                yield Heading(int(node.tag[1]), self._sentences(node))
            elif node.type == "paragraph":
                yield Paragraph(self._sentences(node), inset=inset)
            elif node.type == "ordered_list" and not inset:
                yield from self._numbered(node)
            elif node.type == "bullet_list":
                yield from self._bullets(node, inset)
            else:
                raise BodyError("list_depth", _line(node))

    def _numbered(self, node: SyntaxTreeNode) -> Iterator[Block]:
        for item in node.children:
            if item.info != "1":
                raise BodyError("list_number", _line(item), item.info)
            self._number += 1
            opening = item.children[0] if item.children else None
            if opening is None or opening.type != "paragraph":
                raise BodyError("list_depth", _line(item))
            yield Paragraph(self._sentences(opening, labelled=True), self._number)
            yield from self.blocks(item.children[1:], inset=True)

    def _bullets(self, node: SyntaxTreeNode, inset: bool) -> Iterator[Block]:
        for item in node.children:
            if [child.type for child in item.children] != ["paragraph"]:
                raise BodyError("list_depth", _line(item))
            yield Bullet(self._sentences(item.children[0]), inset)

    def _sentences(self, node: SyntaxTreeNode, labelled: bool = False) -> tuple[Sentence, ...]:
        pieces: list[_Piece] = []
        for inline in node.children:
            for piece in self._pieces(inline, _Piece("")):
                pieces.extend(self._filled(piece, node, labelled and not pieces))
        return tuple(_split(pieces, self._language))

    def _pieces(self, node: SyntaxTreeNode, face: _Piece) -> Iterator[_Piece]:
        """Yield the text below a node in its faces, tokens and marks still in it."""
        for child in node.children:
            if child.type in ("softbreak", "hardbreak"):
                yield face._replace(text=" ")
            elif child.type in ("strong", "em"):
                inner = face._replace(bold=True) if child.type == "strong" else face._replace(italic=True)
                yield from self._pieces(child, inner)
            else:
                yield face._replace(text=child.content)

    def _filled(self, piece: _Piece, node: SyntaxTreeNode, labelled: bool) -> Iterator[_Piece]:
        """Put values in the place of tokens, and numbers in the place of marks."""
        start = 0
        for mark in MARK.finditer(piece.text):
            if mark.start() > start:
                yield piece._replace(text=SPACES.sub(" ", piece.text[start : mark.start()]))
            if mark["token"]:
                slot = self._slots[int(mark["token"][1:-1])]
                yield piece._replace(text=slot.text, facts=slot.facts, value=bool(slot.text))
            else:
                text = self._number_of(mark, node, labelled and mark.start() == 0)
                yield piece._replace(text=text, facts=self._facts_in(mark["name"]))
            start = mark.end()
        yield piece._replace(text=SPACES.sub(" ", piece.text[start:]))

    def _number_of(self, mark: re.Match[str], node: SyntaxTreeNode, label_allowed: bool) -> str:
        name = TOKEN.sub("", mark["name"])
        if mark["kind"] == "^":
            return f"[{self.notes.setdefault(name, len(self.notes) + 1)}]"
        if mark["kind"] == "=":
            if not label_allowed:
                raise BodyError("label_place", _line(node), name)
            return ""
        if name not in self._labels:
            raise BodyError("unknown_label", _line(node), name)
        return str(self._labels[name])

    def _facts_in(self, text: str) -> Facts:
        return NO_FACTS.union(*(self._slots[int(token[1])].facts for token in TOKEN.finditer(text)))


def _split(pieces: Sequence[_Piece], language: str) -> Iterator[Sentence]:
    """Cut the pieces of one block into sentences; a condition's mark belongs to the word before it."""
    text = "".join(piece.text for piece in pieces)
    places: list[tuple[int, int, _Piece]] = []
    position = 0
    for piece in pieces:
        places.append((position, position + len(piece.text), piece))
        position += len(piece.text)
    values = [(start, end) for start, end, piece in places if piece.value]
    begin = 0
    for finish in (*sentence_ends(text, language, values), len(text)):
        runs: list[Run] = []
        facts = NO_FACTS
        while len(places) > 1 and places[0][1] <= begin != 0:
            del places[0]
        for start, end, piece in places:
            if start > finish:
                break
            low, high = max(start, begin), min(end, finish)
            if low < high:
                runs.append(Run(piece.text[low - start : high - start], piece.bold, piece.italic))
            mark_here = start == end and (begin < start <= finish or start == begin == 0)
            if low < high or mark_here:
                facts |= piece.facts
        if merged := _merged(runs):
            yield Sentence(merged, facts)
        begin = finish


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join neighbours of one face and drop the spaces around the sentence."""
    merged: list[Run] = []
    for run in runs:
        if merged and (merged[-1].bold, merged[-1].italic) == (run.bold, run.italic):
            merged[-1] = Run(merged[-1].text + run.text, run.bold, run.italic)
        else:
            merged.append(run)
    if merged:
        first, last = merged[0], merged[-1]
        merged[0] = Run(first.text.lstrip(" "), first.bold, first.italic)
        merged[-1] = Run(merged[-1].text.rstrip(" "), last.bold, last.italic)
    return tuple(run for run in merged if run.text)


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 1
