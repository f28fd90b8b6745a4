"""Several terms of a list: each chosen one is a pill that a click or Backspace takes away again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets import buttons
from ui.widgets.layout import Flow, column, flow_widget
from ui.widgets.term_list import Term
from ui.widgets.vocabulary_box import VocabularyBox


class Picks(QWidget):
    """A vocabulary box that gathers; the pills stand under it in the order in which they were chosen."""

    changed = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(
        self,
        terms: Sequence[Term],
        codes: Sequence[str] = (),
        *,
        fold: Callable[[str], str] = str.casefold,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels = {term.code: term.label for term in terms}
        self._codes: list[str] = []
        self._box = VocabularyBox(terms, fold=fold)
        self._box.chosen.connect(self._pick)
        self._box.textEdited.connect(lambda _: self.changed.emit())
        self._box.troubled.connect(self.troubled)
        self._box.installEventFilter(self)
        self._flow = Flow("xs")
        self._pills = flow_widget(self._flow)
        self.setLayout(column(self._box, self._pills, spacing="xs"))
        self.setFocusProxy(self._box)
        self.set_codes(codes)

    def codes(self) -> tuple[str, ...]:
        """Return the codes that were chosen, in their order."""
        return tuple(self._codes)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Show other codes, without telling."""
        self._codes = list(codes)
        self._show()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._box.setAccessibleName(name)

    def is_blank(self) -> bool:
        """Tell whether nothing is chosen, nor typed."""
        return not self._codes and self._box.is_blank()

    def settle(self) -> None:
        """Take the term that the list points at."""
        self._box.settle()

    def is_understood(self) -> bool:
        """Tell whether no word stands there that is no term."""
        return self._box.is_understood()

    def judge(self) -> None:
        """Tell that what is typed is no term, where that is so."""
        self._box.judge()

    def unread(self) -> str:
        """Return what is typed and is no term."""
        return self._box.unread()

    def show_unread(self, typed: str) -> None:
        """Show again what was typed."""
        self._box.show_unread(typed)

    def take_away(self) -> None:
        """Take every choice away, and what is typed."""
        self.set_codes(())
        self._box.take_away()
        self.changed.emit()

    def show_state(self, state: str, word: str = "") -> None:
        """Look in order, wrong, or empty for the reason that `word` names."""
        self._box.show_state(state, word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if _is_backspace(event) and self._codes and not self._box.text():
            self._drop(self._codes[-1])
            return True
        return super().eventFilter(watched, event)

    def _pick(self, code: str) -> None:
        if code and code not in self._codes:
            self._codes.append(code)
            self._show()
            self.changed.emit()
        self._box.set_code("")

    def _drop(self, code: str) -> None:
        self._codes.remove(code)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for code in self._codes:
            label = self._labels.get(code, code)
            pill = buttons.chip(label, "x")
            pill.setCheckable(False)
            pill.setAccessibleName(self.tr("Take away: {}").format(label))
            pill.clicked.connect(lambda _=False, code=code: self._drop(code))
            self._flow.add(pill)
        self._pills.setVisible(bool(self._codes))


def _is_backspace(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Backspace
