"""Text files are shown in the encoding they are in, and a guess is called one."""

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.guard.plain_text import MOST_BYTES, decode

TEXTS = {
    "ru": "Повестка получена 11 октября 2024 года.\nИВАНОВ Пётр — явиться в военкомат.",
    "be": "Позва атрымана ў Мінску, Яўген Кандрацюк",
    "uk": "Повістка від 11 жовтня, Їжакевич Ґалаґан",
    "lt": "Šaukimas gautas spalio 11 d., Žukauskas, ąčęėįšųū",
    "ka": "უწყება ჩაბარდა 11 ოქტომბერს",
    "pl": "Wezwanie z 11 października, Żółć",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_utf_8_is_certain(text: str) -> None:
    shown = decode(text.encode())

    assert (shown.text, shown.encoding, shown.certain) == (text, "utf-8", True)


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_mark_at_the_beginning_is_certain_and_not_shown(text: str, encoding: str) -> None:
    marks = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}

    shown = decode(marks[encoding] + text.encode(encoding))

    assert (shown.text, shown.encoding, shown.certain) == (text, encoding, True)


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("ru", "cp1251"),
        ("be", "cp1251"),
        ("uk", "cp1251"),
        ("uk", "koi8_u"),
        ("lt", "cp1257"),
        *((language, encoding) for language in TEXTS for encoding in ("utf-16-le", "utf-16-be")),
    ],
)
def test_what_nothing_proves_is_guessed_and_called_a_guess(language: str, encoding: str) -> None:
    shown = decode(TEXTS[language].encode(encoding))

    assert (shown.text, shown.encoding, shown.certain) == (TEXTS[language], encoding, False)


def test_what_a_russian_terminal_wrote_is_guessed_too() -> None:
    said = "Повестка получена, явиться в военкомат"

    assert decode(said.encode("cp866")).text == said


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"").text == ""


def test_control_characters_are_seen() -> None:
    assert decode(b"one\x00two\x1b[2Jthree\x7f\r\n\tfour").text == "one␀two␛[2Jthree␡\n\tfour"


def test_a_long_file_is_cut_between_letters_and_says_so() -> None:
    whole = ("я" * (MOST_BYTES // 2 + 5)).encode()

    for content in (whole, b"." + whole):
        shown = decode(content)
        assert shown.cut
        assert shown.encoding == "utf-8"
        assert shown.text.strip(".�") == "я" * len(shown.text.strip(".�"))
    assert not decode(whole[:MOST_BYTES]).cut


@given(st.binary(max_size=300))
def test_any_bytes_are_some_text(content: bytes) -> None:
    shown = decode(content)

    assert not set(shown.text) & set(map(chr, range(9)))
    assert not shown.cut


def test_a_large_file_of_noise_takes_no_time() -> None:
    begun = time.monotonic()

    decode(bytes(range(128, 256)) * (MOST_BYTES // 128))

    assert time.monotonic() - begun < 5
