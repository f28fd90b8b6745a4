"""A field for a passphrase, with all that makes a right one look wrong: Caps Lock and the layout."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, row
from ui.widgets.text import Label, plain_tip

_EYE = 32


class PassphraseEdit(QWidget):
    """One tall line that hides what is typed; the eye shows it until the field is left.

    Qt does not tell the state of Caps Lock, so it is known from the first letter that is typed: a
    capital without Shift, or a small one with it. Layouts without capitals tell nothing.
    """

    entered = Signal()
    """Enter was pressed."""
    changed = Signal()

    def __init__(self, name: str, *, tall: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setProperty("tall", tall)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setAccessibleName(name)
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(lambda: self.changed.emit())
        self._line.installEventFilter(self)
        self._layout = Label("", "caption", "muted", parent=self._line)
        self._eye = buttons.icon_button("eye", self.tr("Show what is typed"), self._line)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._caps = self._warning()
        self.setLayout(column(self._line, self._caps, spacing="xs"))
        self.setFocusProxy(self._line)
        QGuiApplication.inputMethod().localeChanged.connect(self._show_layout)
        self._show_layout()

    def text(self) -> str:
        """Return what was typed."""
        return self._line.text()

    def clear(self) -> None:
        """Take away what was typed, past the reach of undo, and hide what comes."""
        self._line.clear()
        self._line.setModified(False)
        self._eye.setChecked(False)

    def is_shown(self) -> bool:
        """Tell whether what is typed can be read."""
        return self._line.echoMode() is QLineEdit.EchoMode.Normal

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is not self._line:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_at_capitals(event)
        elif event.type() == QEvent.Type.FocusOut and not self._eye.hasFocus():
            self._eye.setChecked(False)
        elif isinstance(event, QResizeEvent):
            self._place()
        return False

    def _look_at_capitals(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.setVisible(not self._caps.isVisibleTo(self))
        elif letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(letter.isupper() != shifted)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)
        if shown:  # what is hidden, Qt itself asks input methods not to learn
            self._line.setInputMethodHints(
                Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
            )
        words = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self._eye.setAccessibleName(words)
        self._eye.setToolTip(plain_tip(words))
        self._eye.set_icon("eye-off" if shown else "eye")

    def _show_layout(self) -> None:
        locale = QGuiApplication.inputMethod().locale()
        self._layout.setText(locale.name()[:2].upper() if locale.name() != "C" else "")
        self._layout.setAccessibleName(self.tr("Keyboard: {}").format(locale.nativeLanguageName()))
        self._place()

    def _place(self) -> None:
        self._layout.adjustSize()
        self._eye.resize(_EYE, self._eye.sizeHint().height())
        middle = self._line.height()
        eye = self._line.width() - _EYE - 4
        words = eye - self._layout.width() - theme.SPACE["xs"]
        self._eye.move(eye, (middle - self._eye.height()) // 2)
        self._layout.move(words, (middle - self._layout.height()) // 2)
        self._line.setTextMargins(0, 0, self._line.width() - words - 6, 0)

    def _warning(self) -> QWidget:
        made = QWidget()
        words = Label(self.tr("Caps Lock is on"), tone="unverified")
        made.setLayout(row(IconLabel("triangle-alert", "unverified"), words, None))
        made.hide()
        return made
