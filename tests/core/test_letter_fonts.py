"""The letter fonts: what they show, what they refuse, and that the files are the ones their script makes."""

import hashlib
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from casemgr.letters.fonts import MissingGlyphError, missing_glyphs, require_glyphs
from casemgr.places import resources

FOLDER = resources() / "fonts"
FILES = sorted(FOLDER.glob("*.ttf"))
ALPHABETS = {
    "English": "The quick brown fox; “quotes”, ‘single’, 1–2 — … § № † • [1]",
    "German": "Straße ẞ ÄÖÜ äöü „so“",
    "Lithuanian": "ĄČĘĖĮŠŲŪŽ ąčęėįšųūž",
    "Polish": "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż",
    "French": "ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸ «\u202foui\u202f»",
    "Latvian, Estonian, Czech, Turkish": "ĀĒĢĪĶĻŅŪ õ ÅŘŮŤĎ ğışİçə",
    "Russian": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Belarusian": "Ўўіэёыь’",
    "Ukrainian": "ҐґЄєІіЇї ’ʼ",
    "Tatar and Kazakh": "ӘәҖҗҢңӨөҮүҺһҚқҒғ",
    "Georgian": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "Mtavruli": "ᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯᲰ",
    "money": "€ ₴ ₽ ₾",
}


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_language_of_the_letters_can_be_shown(language: str) -> None:
    assert missing_glyphs(ALPHABETS[language]) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_style_shows_the_same_characters(path: Path) -> None:
    font = TTFont(path)
    names = font.getBestCmap()
    assert names.keys() == TTFont(FILES[0]).getBestCmap().keys()
    for code in map(ord, "AzЖўґჭᲭ€₾1"):
        assert font["glyf"][names[code]].numberOfContours != 0
        assert font["hmtx"][names[code]][0] > 200


def test_a_missing_glyph_is_refused_and_named() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        require_glyphs("Иванов 王明 \u202etxt.exe")
    assert caught.value.characters == ("\u202e", "明", "王")
    assert "U+202E RIGHT-TO-LEFT OVERRIDE" in str(caught.value)


@pytest.mark.parametrize(
    "code", [0x00AD, 0x200B, 0x200E, 0x202A, 0x2066, 0xFEFF, 0x0007, 0x0301, 0xE000, 0xFFFF]
)
def test_characters_that_cannot_be_seen_are_missing(code: int) -> None:
    assert missing_glyphs(f"a{chr(code)}b") == [chr(code)]


def test_the_files_are_those_of_the_list_and_lean() -> None:
    lines = (FOLDER / "SHA256SUMS").read_text().splitlines()
    listed = {name: digest for digest, name in map(str.split, lines)}
    assert {path.name for path in FILES} == listed.keys()
    for path in FILES:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == listed[path.name]
        assert 8_000 < path.stat().st_size < 200_000
        assert not set(TTFont(path).keys()) & {"GSUB", "GPOS", "kern", "fpgm", "DSIG"}


def test_the_licence_and_the_copyright_travel_with_the_files() -> None:
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text()
    for path in FILES:
        name = TTFont(path)["name"]
        assert "Open Font License" in name.getDebugName(13)
        assert "Google" in name.getDebugName(0)
        assert "Noto" not in name.getDebugName(1)
