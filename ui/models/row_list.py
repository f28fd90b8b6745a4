"""A short list as Qt's views want it: rows with the key of what each stands for."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.rows import ROW_ROLE, ListRow

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows that fit into memory; longer lists have a model of their own."""

    _rows: Sequence[tuple[str, ListRow]] = ()

    def show_rows(self, rows: Sequence[tuple[str, ListRow]]) -> None:
        """Show other rows, each with its key."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def key(self, index: Index) -> str:
        """Return what the row at an index stands for; empty where there is none."""
        return self._rows[index.row()][0] if index.isValid() and index.row() < len(self._rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()][1]
        if role == ROW_ROLE:
            return row
        return row.words() if role == Qt.ItemDataRole.AccessibleTextRole else None
