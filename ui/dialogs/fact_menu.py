"""The facts a sentence may ask for, by their human names, grouped by the record they belong to."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.models.fact_names import FactNames
from ui.widgets.text import literal


class FactMenu(QMenu):
    """Offers gaps; what is not in the text yet bears a mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def offer(
        self, gaps: Iterable[str], typed: str, names: FactNames, insert: Callable[[str], object]
    ) -> None:
        """Offer these gaps; `insert` is told the one that is chosen, as it is written."""
        self.clear()
        for group, found in groupby(sorted(gaps, key=names.group), key=names.group):
            if not self.isEmpty():
                self.addSeparator()
            self.addAction(literal(group).replace("&", "&&")).setEnabled(False)
            for gap in found:
                self._add(gap, names.gap(gap), gap in typed).triggered.connect(partial(_chosen, insert, gap))

    def _add(self, gap: str, name: str, there: bool) -> QAction:
        words = name if there else self.tr("{} (not in the text yet)").format(name)
        action = self.addAction(literal(words).replace("&", "&&"))
        action.setToolTip(literal(gap))
        return action


def _chosen(insert: Callable[[str], object], gap: str, _checked: bool = False) -> None:
    insert(gap)
