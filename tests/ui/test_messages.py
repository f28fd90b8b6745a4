"""What does not work is said in the language of the window, and in words of the window."""

import errno
import string
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from casemgr import places
from casemgr.errors import NotFoundError
from casemgr.records.case import Case
from casemgr.records.record import Problem
from casemgr.store.store import ProblemsError
from ui.messages import Messages

OTHERS = ("ru", "be", "uk", "lt", "ka", "de", "pl")
OF_THE_COMMAND_LINE = "cli."
FOR_TERMINALS = ("`", "--")
"""What nobody can type in a window."""


def lines(name: str) -> dict[tuple[str, ...], str]:
    """Return every line of a file of sentences by where it stands."""
    path = places.resources() / "messages" / f"{name}.toml"
    return dict(walk(tomllib.loads(path.read_text(encoding="utf-8"))))


def walk(entries: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    for name, given in entries.items():
        if isinstance(given, Mapping):
            yield from walk(given, (*above, name))
        else:
            yield (*above, name), given


def facts(sentence: str) -> set[str]:
    """Return what a sentence leaves open."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("window", ["", "window."])
def test_every_sentence_is_there_with_the_same_facts(language: str, window: str) -> None:
    wanted, found = lines(f"{window}en"), lines(f"{window}{language}")
    assert wanted.keys() == found.keys()
    assert [where for where in wanted if facts(wanted[where]) != facts(found[where])] == []


def test_the_window_says_nothing_anew_that_is_not_said() -> None:
    assert lines("window.en").keys() - lines("en").keys() == set()


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_the_window_never_asks_anybody_to_type_a_command(language: str) -> None:
    said = dict(walk(Messages(language).entries()))
    asking = [
        where
        for where, sentence in said.items()
        if any(sign in sentence for sign in FOR_TERMINALS)
        and not any(part.startswith(OF_THE_COMMAND_LINE) for part in where)
    ]
    assert asking == []


@pytest.mark.parametrize(("language", "said"), [("en", "needs a day"), ("ru", "нужен день")])
def test_a_broken_rule_is_told_with_its_field(language: str, said: str) -> None:
    error = ProblemsError(Case(id="0" * 32), [Problem("given_on", "day_missing")])
    sentence = Messages(language).sentence(error)
    assert sentence.endswith(f"given_on: {said}.")


def test_a_sentence_chosen_by_a_fact_is_the_one_of_the_window() -> None:
    sentence = Messages("ru").sentence(NotFoundError("partner", "Vilnius"))
    assert sentence == "Нет партнёра «Vilnius». Примите карту бюро в разделе «Партнёры»."


def test_the_system_is_explained_and_not_quoted() -> None:
    sentence = Messages("ru").sentence(FileNotFoundError(errno.ENOENT, "No such file", "/tmp/a"))
    assert sentence == "Файла /tmp/a нет. Проверьте путь."
