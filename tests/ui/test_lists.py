"""Rows and tables: what they show, to the eye and to the ear."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from casemgr.records.fact import Source
from tests.helpers.hostile import HOSTILE
from tests.ui.gallery import Rows
from ui import theme
from ui.widgets.rows import ROW_ROLE, ListRow, RowList
from ui.widgets.table import MARK_ROLE, NO_SOURCE, TONE_ROLE, Table

HEIGHT = 54


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[RowList]:
    """Give the list of the gallery, shown."""
    view = RowList("Cases")
    qtbot.addWidget(view)
    view.setModel(Rows(view))
    view.resize(580, 600)
    view.show()
    yield view
    view.close()


def picture(view: RowList | Table) -> QImage:
    """Return what a view shows."""
    return view.viewport().grab().toImage()


def has(
    image: QImage, colour: QColor, top: int, bottom: int, left: int = 0, right: int | None = None
) -> bool:
    """Tell whether a colour is in a part of an image."""
    across = range(left, image.width() if right is None else right)
    return any(image.pixelColor(x, y) == colour for y in range(top, bottom) for x in across)


def test_every_row_is_54_pixels_high(rows: RowList) -> None:
    delegate = rows.itemDelegate()

    assert delegate.sizeHint(QStyleOptionViewItem(), rows.model().index(0, 0)) == QSize(0, HEIGHT)
    assert rows.visualRect(rows.model().index(1, 0)).top() == HEIGHT


def test_the_chosen_row_has_a_wash_and_a_bar_and_the_others_none(rows: RowList) -> None:
    rows.setCurrentIndex(rows.model().index(0, 0))
    shown = picture(rows)

    assert has(shown, theme.colour("accent_wash"), 4, 50)
    assert has(shown, theme.colour("accent"), 10, 44, 6, 9)
    assert not has(shown, theme.colour("accent"), 2 * HEIGHT, 3 * HEIGHT)


def test_what_is_overdue_is_red_and_at_the_right(rows: RowList) -> None:
    shown = picture(rows)

    assert has(shown, theme.colour("danger"), 0, HEIGHT, 340)
    assert not has(shown, theme.colour("danger"), 2 * HEIGHT, 3 * HEIGHT)


def test_what_a_search_found_is_underlined(rows: RowList) -> None:
    shown = picture(rows)

    assert has(shown, theme.colour("accent"), HEIGHT, 2 * HEIGHT)
    assert not has(shown, theme.colour("accent"), 2 * HEIGHT, 3 * HEIGHT)


def test_a_row_is_spoken_as_one_sentence(rows: RowList) -> None:
    spoken = rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Juniper, Сяргей Выдумскі, 2 days overdue, Reply to consulate")
    assert (
        ListRow(strong="Heron", second="from Russia", spoken="Heron, two questions").words()
        == "Heron, two questions"
    )


class One(QStandardItemModel):
    """A model of one row."""

    def __init__(self, row: ListRow) -> None:
        super().__init__(1, 1)
        self._row = row

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return self._row if role == ROW_ROLE and index.isValid() else None


@pytest.mark.parametrize("hostile", HOSTILE)
def test_rows_of_hostile_text_are_painted_within_their_place(qtbot: QtBot, hostile: str) -> None:
    view = RowList("Cases")
    qtbot.addWidget(view)
    row = ListRow(
        strong=hostile, muted=hostile, second=hostile, right=hostile, right_second=hostile, hit=(0, 3)
    )
    model = One(row)
    view.setModel(model)
    view.resize(580, 2 * HEIGHT)
    view.show()

    assert not has(picture(view), theme.colour("text"), HEIGHT, 2 * HEIGHT)


def test_a_row_keeps_its_right_side_within_two_fifths(qtbot: QtBot) -> None:
    view = RowList("Cases")
    qtbot.addWidget(view)
    model = One(ListRow(strong="Heron", right="overdue " * 40, right_tone="danger"))
    view.setModel(model)
    view.resize(500, HEIGHT)
    view.show()

    assert not has(picture(view), theme.colour("danger"), 0, HEIGHT, 0, 260)


def items(*texts: str) -> list[QStandardItem]:
    """Return cells."""
    return [QStandardItem(text) for text in texts]


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[Table]:
    """Give a table of three rows: a mark, no mark, and the mark of nothing in red."""
    view = Table("What happened", grows=1)
    qtbot.addWidget(view)
    model = QStandardItemModel(0, 2, view)
    model.setHorizontalHeaderLabels(["What", "Source"])
    for text, mark, tone in (
        ("Summons", Source.SEEN_COPY, ""),
        ("Note", None, ""),
        ("Order", NO_SOURCE, "danger"),
    ):
        cells = items(text, "<b>Photo</b>")
        cells[0].setData(mark, MARK_ROLE)
        cells[0].setData(tone, TONE_ROLE)
        model.appendRow(cells)
    view.setModel(model)
    view.fit()
    view.resize(500, 300)
    view.show()
    yield view
    view.close()


def test_table_rows_are_30_pixels_high_with_a_line_under_each(table: Table) -> None:
    shown = picture(table)

    assert table.rowHeight(0) == 30
    assert shown.pixelColor(400, 29) == theme.colour("line")
    assert shown.pixelColor(400, 15) == theme.colour("surface")


def test_a_mark_stands_before_the_text_of_its_cell(table: Table) -> None:
    shown = picture(table)

    assert has(shown, theme.colour("muted"), 0, 29, 8, 20)
    assert not has(shown, theme.colour("muted"), 30, 59, 0, 20)


def test_a_cell_has_the_tone_the_model_asks_for_when_chosen_too(table: Table) -> None:
    width = table.columnWidth(0)
    assert has(picture(table), theme.colour("danger"), 60, 89, 0, width)

    table.selectRow(2)

    assert has(picture(table), theme.colour("danger"), 60, 89, 0, width)
    assert has(picture(table), theme.colour("accent_wash"), 60, 89)


def test_tab_leaves_a_table(table: Table) -> None:
    assert not table.tabKeyNavigation()


def test_the_column_that_grows_takes_the_rest(table: Table) -> None:
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
