"""The recognisers of free text: in all nine letter languages each finds what it is for, and no more."""

import re
from collections.abc import Iterator

import pytest

from casemgr.letters.catalogue import load_letters
from casemgr.places import resources
from tests.helpers.recognised import SENTENCES

TEXTS = load_letters(resources() / "letters")


def cases(found: bool) -> Iterator[tuple[str, str, str]]:
    """Each language, recogniser and sentence that is found, or each that is not."""
    for language, recognisers in SENTENCES.items():
        for code, (hits, misses) in recognisers.items():
            yield from ((language, code, sentence) for sentence in (hits if found else misses))


def finds(language: str, code: str, sentence: str) -> bool:
    return re.search(TEXTS.words[language].forms("lint")[code], sentence, re.IGNORECASE) is not None


def test_every_recogniser_of_every_language_is_tried() -> None:
    assert set(SENTENCES) == set(TEXTS.words)
    for language, words in TEXTS.words.items():
        assert set(SENTENCES[language]) == set(words.forms("lint")), language


@pytest.mark.parametrize(("language", "code", "sentence"), tuple(cases(found=True)))
def test_a_recogniser_finds(language: str, code: str, sentence: str) -> None:
    assert finds(language, code, sentence)


@pytest.mark.parametrize(("language", "code", "sentence"), tuple(cases(found=False)))
def test_a_recogniser_leaves_alone(language: str, code: str, sentence: str) -> None:
    assert not finds(language, code, sentence)
