"""The window speaks every language it offers whole, and no translation loses what it leaves open."""

import ast
import re
import string
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pytest

import dev
from ui.languages import LANGUAGES

OTHERS: Final = tuple(language for language in LANGUAGES if language != "en")
FORMS: Final = {"en": 2, "ru": 3, "be": 3, "uk": 3, "lt": 3, "ka": 2, "de": 2, "pl": 3}
"""How many forms a counted thing has."""

COUNT: Final = "%n"
BUTTONS_OF_QT: Final = ("OK", "Save", "Open", "Cancel", "Close", "&Yes", "&No")


@dataclass(frozen=True)
class Sentence:
    """One sentence of the window and what it is in another language."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_open: bool

    @property
    def said(self) -> tuple[str, ...]:
        """Return the forms that have words."""
        return tuple(form for form in self.forms if form)


def sentences(name: str) -> Iterator[Sentence]:
    """Read a file of translations."""
    root = ElementTree.parse(dev.TRANSLATIONS / f"{name}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in said] if counted else [said.text or ""]
            yield Sentence(
                context.findtext("name") or "",
                message.findtext("source") or "",
                tuple(forms),
                counted,
                said.get("type") is not None,
            )


def gaps(text: str) -> set[str]:
    """Return what a sentence leaves open for values."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def keys(text: str) -> list[str]:
    """Return the keys a sentence names as keys, such as [Ctrl K]."""
    return sorted(re.findall(r"\[[^\]]+\]", text))


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_left_in_english(language: str) -> None:
    open_ones = [each.source for each in sentences(f"casemgr_{language}") if each.is_open or not each.said]
    assert open_ones == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_leaves_open_what_its_sentence_does(language: str) -> None:
    lost = [
        each.source
        for each in sentences(f"casemgr_{language}")
        for form in each.said
        if gaps(form) != gaps(each.source) or keys(form) != keys(each.source)
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_its_number_in_every_form(language: str) -> None:
    uncounted = [
        each.source
        for each in sentences(f"casemgr_{language}")
        if each.is_counted
        and each.said
        and (len(each.said) != FORMS[language] or any(COUNT not in form for form in each.said))
    ]
    assert uncounted == []


def test_english_counts_without_brackets() -> None:
    counted = [each for each in sentences("casemgr_en") if each.is_counted]
    assert counted
    assert [
        each.source for each in counted if not each.said or any("(s)" in form for form in each.said)
    ] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_at_least_the_frame_of_the_window(language: str) -> None:
    frame = [each for each in sentences(f"casemgr_{language}") if each.context in ("MainWindow", "TopBar")]
    assert frame
    assert [each.source for each in frame if not each.said] == []


@pytest.mark.parametrize("language", ["be", "lt"])
def test_the_buttons_of_the_system_are_there_where_qt_has_none(language: str) -> None:
    said = {each.source: each.said for each in sentences(f"qtbase_{language}")}
    assert [button for button in BUTTONS_OF_QT if not said.get(button)] == []


def test_every_sentence_belongs_to_the_class_that_asks_for_it() -> None:
    assert [each.source for each in sentences("casemgr_en") if not each.context] == []


def test_nothing_is_translated_by_another_name_or_with_a_value_in_it() -> None:
    """lupdate reads calls of `tr` and `translate` as they are written, and literal text alone."""
    unread = []
    for module in sorted((dev.ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if is_alias(node) or holds_no_text(node):
                unread.append(f"{module.relative_to(dev.ROOT)}:{getattr(node, 'lineno', 0)}")
    assert unread == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_asks_for_is_what_its_translations_hold(language: str) -> None:
    """English holds only what is counted: the rest is said as it is written."""
    held = {(each.context, each.source) for each in sentences(f"casemgr_{language}")}
    asked = {
        sentence
        for module in sorted((dev.ROOT / "ui").rglob("*.py"))
        for sentence in asked_in(ast.parse(module.read_text(encoding="utf-8")), "")
    }
    assert held == asked


def asked_in(node: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence with the context in which Qt looks for it: the class whose code asks."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call) and is_translating(node.func):
        words = [str(each.value) for each in node.args if isinstance(each, ast.Constant)]
        assert isinstance(node.func, ast.Attribute)
        yield (context, words[0]) if node.func.attr == "tr" else (words[0], words[1])
    for child in ast.iter_child_nodes(node):
        yield from asked_in(child, context)


def is_alias(node: ast.AST) -> bool:
    """Return whether a name is given to a way of translating."""
    return isinstance(node, ast.Assign) and is_translating(node.value)


def holds_no_text(node: ast.AST) -> bool:
    """Return whether something is translated that is no literal text."""
    if not isinstance(node, ast.Call) or not is_translating(node.func):
        return False
    return any(not isinstance(asked, ast.Constant) for asked in node.args[:2])


def is_translating(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in ("tr", "translate")
