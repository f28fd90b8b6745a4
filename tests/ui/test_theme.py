"""The theme: every text can be read on every ground, and no colour is set anywhere else."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import dev
from casemgr.places import resources
from ui import icons, theme
from ui.colours import DARK, LIGHT, TOKENS, Colours, contrast

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
GROUNDS = ("surface", "page", "sunken", "rail", "hover", "raised", "accent_wash")
TEXTS = ("text", "muted", "faint", "accent", "danger", "conflict", "unverified", "draft", "settled")
WASHES = ("danger", "conflict", "unverified", "draft", "settled")
MODULES = sorted((dev.ROOT / "ui").rglob("*.py"))
SHEET = resources() / "look" / "window.qss"
WHITE = QColor(LIGHT.on_accent)
ICONS = sorted((resources() / "icons").glob("*.svg"))
COLOUR_IN_CODE = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|setStyleSheet|GlobalColor\.(?!transparent)\w+""")
GROUNDS_OF_CONTROLS = ("surface", "page", "sunken", "raised")


@pytest.mark.parametrize("colours", THEMES)
@pytest.mark.parametrize(("text", "ground"), list(product(TEXTS, GROUNDS)))
def test_every_text_can_be_read_on_every_ground(colours: Colours, text: str, ground: str) -> None:
    named = colours._asdict()

    assert contrast(named[text], named[ground]) >= 4.5


@pytest.mark.parametrize("colours", THEMES)
@pytest.mark.parametrize("meaning", WASHES)
def test_a_meaning_can_be_read_on_its_own_wash_and_so_can_plain_text(colours: Colours, meaning: str) -> None:
    named = colours._asdict()

    assert contrast(named[meaning], named[f"{meaning}_wash"]) >= 4.5
    assert contrast(named["text"], named[f"{meaning}_wash"]) >= 4.5
    assert contrast(named["muted"], named[f"{meaning}_wash"]) >= 4.5


@pytest.mark.parametrize("colours", THEMES)
def test_borders_of_inputs_and_the_filled_button_can_be_seen(colours: Colours) -> None:
    named = colours._asdict()

    assert contrast(colours.on_accent, colours.accent_fill) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.accent_fill, colours.surface) >= 3
    assert contrast(colours.accent_fill, colours.page) >= 3
    for ground in GROUNDS_OF_CONTROLS:
        assert contrast(colours.control, named[ground]) >= 3


@pytest.mark.parametrize("colours", THEMES)
def test_print_can_be_read_on_the_paper_of_a_letter(colours: Colours) -> None:
    assert contrast(colours.ink, colours.paper) >= 7


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#28589B", "#28589B") == 1


def test_colours_are_numbers_in_one_module_alone() -> None:
    elsewhere = [
        f"{module.name}: {found}"
        for module in MODULES
        if module.name != "colours.py"
        for found in COLOUR_IN_CODE.findall(module.read_text())
        if (module.name, found) != ("theme.py", "setStyleSheet")
    ]

    assert elsewhere == []


def test_the_style_sheet_has_no_colour_of_its_own_and_uses_none_that_is_not_there() -> None:
    text = SHEET.read_text()

    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b|\brgba?\(|\bhsla?\(", text) == []
    assert set(re.findall(r"(?<!\$)\$(\w+)", text)) <= TOKENS | {"icons"}


def test_the_style_sheet_balances() -> None:
    text = theme.sheet(LIGHT)

    assert text.count("{") == text.count("}")
    assert "$" not in text.partition("*/")[2]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("role", list(theme.TYPE))
def test_every_role_of_text_has_its_own_font_and_not_another(role: theme.Role) -> None:
    found = QFontInfo(theme.font(role))
    points, weight = theme.TYPE[role]

    assert found.family() == ("CaseMono" if role in ("mono", "group", "code") else "CaseSans")
    assert found.weight() == weight
    assert found.pointSizeF() == pytest.approx(points, abs=0.3)


@pytest.mark.usefixtures("qapp")
def test_latin_cyrillic_and_georgian_come_from_one_font_so_rows_do_not_jump() -> None:
    font = QRawFont.fromFont(theme.font("body"))

    assert all(font.supportsCharacter(ord(letter)) for letter in "JūПўґს₾•…·")


def test_the_theme_changes_while_the_program_runs(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Lock")
    qtbot.addWidget(button)
    light = button.grab().toImage()

    theme.apply(qapp, dark=True)
    dark = button.grab().toImage()
    assert theme.is_dark()
    assert theme.colour("page") == QColor(DARK.page)
    theme.apply(qapp, dark=False)

    assert light != dark
    assert button.grab().toImage() == light
    assert not theme.is_dark()


@pytest.mark.usefixtures("dark")
def test_what_has_no_rule_of_its_own_is_painted_by_the_palette(qapp: QApplication) -> None:
    palette = qapp.palette()

    assert palette.color(QPalette.ColorRole.Window) == QColor(DARK.page)
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(DARK.faint)


def _near(one: QColor, other: QColor) -> bool:
    """Tell whether two colours are the same but for the rounding of antialiasing."""
    gaps = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, gaps)) <= 1


def inked(image: QImage) -> set[str]:
    """Return the colours of all opaque points of an image."""
    points = product(range(image.width()), range(image.height()))
    return {image.pixelColor(*point).name() for point in points if image.pixelColor(*point).alpha() == 255}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_can_be_drawn_in_one_colour(path: Path) -> None:
    drawn = icons.icon(path.stem, "danger").pixmap(48, 48).toImage()
    wanted = WHITE if path.stem == "tick" else QColor(LIGHT.danger)

    assert inked(drawn)
    assert all(_near(QColor(found), wanted) for found in inked(drawn))


def test_an_icon_follows_the_theme_though_it_was_made_before(qapp: QApplication) -> None:
    made = icons.icon("lock", "accent")
    assert inked(made.pixmap(48, 48).toImage()) == {LIGHT.accent.lower()}

    theme.apply(qapp, dark=True)
    assert inked(made.pixmap(48, 48).toImage()) == {DARK.accent.lower()}
    theme.apply(qapp, dark=False)


def test_the_licence_travels_with_the_icons() -> None:
    assert "ISC License" in (resources() / "icons" / "LICENSE.txt").read_text()
