"""The timeline, charts and codes: nothing is drawn that nobody knows."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from casemgr.records.fact import Source
from casemgr.records.partial_date import PartialDate
from tests.ui.gallery import what_happened
from ui import theme
from ui.widgets.chart import Bar, BarChart
from ui.widgets.facts import Facts
from ui.widgets.qr import QrCode
from ui.widgets.text import Eliding
from ui.widgets.timeline import HEAD, LANE, Timeline
from ui.widgets.timeline_legend import Legend
from ui.widgets.timeline_scale import Scale, covering
from ui.widgets.timeline_shapes import FADE, Shape, Span, extent, shape_of

TODAY = date(2026, 11, 23)
YEAR = Scale(date(2026, 1, 1), date(2027, 1, 1), 0, 365)
LANES = ("Military", "State acts", "Movement", "Protection", "With us")


def span(when: str, **more: object) -> Span:
    """Return a span of a date."""
    given: dict[str, object] = {"key": when, "lane": 0, "label": when, "words": when} | more
    return Span(when=PartialDate.parse(when), **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("when", "shape"),
    [
        ("2024-10-11", Shape.DAY),
        ("2024-10", Shape.PERIOD),
        ("2024-22", Shape.PERIOD),
        ("2024", Shape.PERIOD),
        ("202X", Shape.PERIOD),
        ("2024-10-11~", Shape.ABOUT),
        ("2024~", Shape.ABOUT),
        ("../2024-10-11", Shape.BEFORE),
        ("2024-10-11/..", Shape.AFTER),
        ("2024-10/2025-02~", Shape.FROM_TO),
    ],
)
def test_every_way_of_knowing_a_date_has_its_shape(when: str, shape: Shape) -> None:
    assert shape_of(span(when)) is shape


def test_a_period_reaches_from_its_first_day_to_the_end_of_its_last() -> None:
    assert extent(span("2026-02"), YEAR, TODAY) == pytest.approx((31, 59))
    assert extent(span("2026-02-10/2026-03-05"), YEAR, TODAY) == pytest.approx((40, 64))


def test_an_approximate_date_reaches_further_on_both_sides() -> None:
    left, right = extent(span("2026-02~"), YEAR, TODAY)

    assert left < 31
    assert right > 59


def test_an_open_date_is_hard_at_the_end_that_is_known_and_fades_at_the_other() -> None:
    assert extent(span("../2026-02-28"), YEAR, TODAY) == pytest.approx((59 - FADE, 59))
    assert extent(span("2026-02-01/.."), YEAR, TODAY) == pytest.approx((31, 31 + FADE))


def test_what_runs_reaches_to_today_and_on_to_its_limit() -> None:
    running = span("2026-02-01/..", running=True)
    limited = span("2026-02-01/..", running=True, limit=date(2026, 12, 14))

    assert shape_of(running) is Shape.RUNNING
    assert extent(running, YEAR, TODAY) == pytest.approx((31, 326))
    assert extent(limited, YEAR, TODAY) == pytest.approx((31, 347))


def test_a_scale_holds_every_date_and_today() -> None:
    dates = [PartialDate.parse("2021-10"), PartialDate.parse("2028-01-01/..")]
    scale = covering(dates, TODAY, 100, 500)

    assert scale.x(date(2021, 10, 1)) > 100
    assert scale.x(date(2028, 1, 1)) < 600
    assert [words for _, words in scale.ticks()] == ["2022", "2023", "2024", "2025", "2026", "2027", "2028"]


def test_a_short_time_is_divided_by_quarters_and_a_long_one_by_decades() -> None:
    short = covering([PartialDate.parse("2026-05-01")], TODAY, 0, 500)
    long = covering([PartialDate.parse("1985")], TODAY, 0, 500)

    assert [words for _, words in short.ticks()] == ["07", "10"]
    assert [words for _, words in long.ticks()] == ["1990", "2000", "2010", "2020"]


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.integers(1, 2000))
def test_every_day_has_a_place_on_its_scale(day: date, width: int) -> None:
    scale = covering([PartialDate.on(day)], TODAY, 10, width)

    assert 10 <= scale.x(day) <= 10 + width
    assert 10 <= scale.x(TODAY) <= 10 + width
    assert len(list(scale.ticks())) <= 210


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[Timeline]:
    """Give the timeline of the pictures, shown."""
    made = Timeline("What happened", TODAY)
    qtbot.addWidget(made)
    made.show_spans(LANES, what_happened())
    made.resize(1250, made.sizeHint().height())
    made.show()
    yield made
    made.close()


def test_a_timeline_is_as_high_as_its_lanes(line: Timeline) -> None:
    assert line.sizeHint().height() == HEAD + 5 * LANE + 1


def test_arrows_go_through_everything_in_the_order_of_time(line: Timeline, qtbot: QtBot) -> None:
    met: list[str] = []
    line.chosen.connect(met.append)
    for _ in what_happened():
        qtbot.keyClick(line, Qt.Key.Key_Right)

    assert set(met) == {each.key for each in what_happened()}
    assert met[0].endswith("Conscript service")
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription() == met[-3]


def test_up_and_down_go_to_the_nearest_on_the_next_lane(line: Timeline, qtbot: QtBot) -> None:
    line.choose("2024-12-03 Exit ban in the register")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert "In Georgia" in line.accessibleDescription()
    for _ in range(4):
        qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.accessibleDescription().startswith("2026")
    for _ in range(6):
        qtbot.keyClick(line, Qt.Key.Key_Up)

    assert "Summons" in line.accessibleDescription()


def test_enter_and_a_double_click_open(line: Timeline, qtbot: QtBot) -> None:
    line.choose("2024-12-03 Exit ban in the register")
    with qtbot.waitSignal(line.opened, check_params_cb=lambda key: key.endswith("register")):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    spot = place_of(line, "2024-12-03 Exit ban in the register")
    with qtbot.waitSignal(line.opened):
        qtbot.mouseDClick(line, Qt.MouseButton.LeftButton, pos=spot)


def place_of(line: Timeline, key: str) -> QPoint:
    """Return a point at which a span is found."""
    points = (QPoint(x, y) for y in range(HEAD, line.height(), 8) for x in range(100, line.width(), 3))
    return next(point for point in points if (found := line.at(QPointF(point))) and found.key == key)


def test_a_click_chooses_and_the_tip_says_it_in_words(line: Timeline, qtbot: QtBot) -> None:
    spot = place_of(line, "2024-12-03 Exit ban in the register")
    with qtbot.waitSignal(line.chosen):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=spot)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, spot, line.mapToGlobal(spot)))

    assert "Exit ban in the register" in QToolTip.text()


def test_a_click_beside_everything_chooses_nothing(line: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.chosen):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_labels_yield_where_there_is_no_room(qtbot: QtBot) -> None:
    line = Timeline("What happened", TODAY)
    qtbot.addWidget(line)
    line.show_spans(
        ["Military"],
        [span(f"2024-10-{day:02}", label=f"Something that happened {day}") for day in (1, 2, 3, 4)],
    )
    line.resize(900, 120)

    assert len(line.labelled()) == 2


def test_what_is_chosen_is_forgotten_when_it_is_gone(line: Timeline, qtbot: QtBot) -> None:
    line.choose("2023 Refused a contract")
    line.show_spans(LANES, [])
    with qtbot.assertNotEmitted(line.opened):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_legend_says_every_shape_in_words(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)

    assert legend.accessibleName() == "day, month, season, year, about, before, after, from, to"


def inked(image: QImage, token: str, top: int, bottom: int) -> int:
    """Return how many points of a strip of an image have a colour."""
    wanted = theme.colour(token)
    points = ((x, y) for y in range(top, bottom) for x in range(image.width()))
    return sum(image.pixelColor(*point) == wanted for point in points)


def test_what_is_too_few_to_be_told_has_no_bar_to_measure(qtbot: QtBot) -> None:
    bars = [Bar("A", 40), Bar("B", None, "fewer than 5"), Bar("C", 20), Bar("D", 0)]
    chart = BarChart("By country", bars)
    qtbot.addWidget(chart)
    chart.resize(420, 120)
    chart.show()
    shown = chart.grab().toImage()
    lengths = [inked(shown, "muted", 30 * n + 14, 30 * n + 16) for n in range(4)]

    assert lengths[0] > 600
    assert lengths[2] == pytest.approx(lengths[0] / 2, rel=0.05)
    assert max(lengths[1], lengths[3]) < 20
    assert chart.accessibleDescription() == "A: 40; B: fewer than 5; C: 20; D: 0"


def test_a_chart_of_nothing_is_empty(qtbot: QtBot) -> None:
    chart = BarChart("By country", [Bar("A", 0)])
    qtbot.addWidget(chart)
    chart.show()

    assert inked(chart.grab().toImage(), "muted", 14, 16) < 20


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_code_is_dark_on_light_in_both_themes(qapp: QApplication, qtbot: QtBot, look: str) -> None:
    theme.apply(qapp, dark=look == "dark")
    code = QrCode(b"card", "Fingerprint as a code")
    qtbot.addWidget(code)
    code.show()
    shown = code.grab().toImage()

    assert shown.pixelColor(2, 2).lightness() > 230
    assert min(shown.pixelColor(x, 20).lightness() for x in range(132)) < 40
    theme.apply(qapp, dark=False)


def test_labels_of_facts_take_two_fifths_at_most(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.add("A label that is far longer than any label should ever be " * 2, "Belarus", Source.SEEN_COPY)
    facts.add("Passport", "Valid", remark="two dates differ", remark_icon="git-compare")
    facts.resize(500, 60)
    facts.show()
    label = next(each for each in facts.findChildren(Eliding) if each.text().startswith("A label"))

    assert label.width() <= 200
    assert re.match("<p.*A label", label.toolTip())
