"""New contact: what a phone call leaves time for. No name is needed; a code name is drawn."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from casemgr.casework.caseload import CaseRow
from casemgr.errors import CasemgrError
from casemgr.ids import RecordId
from casemgr.store.store import ProblemsError
from ui.dialogs.contact_fields import ContactFields
from ui.dialogs.problems import show_problems
from ui.dialogs.record_form import DRAFT_AFTER_MS
from ui.frame import Frame
from ui.jobs import Job
from ui.models.form import FormRows
from ui.models.quick_contact import keep_contact, left_contact, likely_the_same, new_contact, take_in
from ui.navigation import CASE, Place
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, empty, scrolled
from ui.widgets.readers import first_unread
from ui.widgets.sheet import Sheet

_LIKELY_AFTER_MS = 300


class QuickContactSheet(Sheet):
    """Takes in a contact within a minute; a likely duplicate is named while one types.

    What is typed keeps itself as a draft. The sheet opens blank, for somebody else may be calling, and
    offers what was left before; with a `draft` it opens with that one.
    """

    def __init__(self, frame: Frame, draft: str = "") -> None:
        super().__init__(self.tr("New contact"), width=620, height=640)
        self._around = frame
        self._rows = new_contact(frame.clock)
        self._kept = False
        self._likely = column(spacing="s")
        self._left = column()
        self._fields = ContactFields(frame, self._likely)
        self._summary = self._fields.entries["summary"]
        self._name = self._fields.entries["native_name"]
        self._badge = Badge(self.tr("Draft kept"), "draft")
        self._badge.hide()
        self.add_badge(self._badge)
        self._looking = QTimer(self, singleShot=True, interval=_LIKELY_AFTER_MS)
        self._looking.timeout.connect(self._look_for_likely)
        self._keeping = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_draft)
        self._lay_out()
        self._name.widget.changed.connect(self._looking.start)
        self._fields.changed.connect(self._changed)
        self.close_wanted.connect(self.leave)
        take = self._restore if draft else self._offer
        frame.session.ask(lambda vault: left_contact(vault, draft), take, owner=self)

    def focus(self) -> None:
        """Give the keyboard to the first field."""
        self._summary.widget.setFocus()

    def keep_draft(self) -> Job | None:
        """Keep what is typed so far in the vault; return the work, None where nothing is to be done."""
        self._keeping.stop()
        typed, rows = self._fields.typed(), self._rows
        if not typed and not self._kept:
            return None
        self._kept = bool(typed)
        return self._around.session.ask(
            lambda vault: keep_contact(vault, rows, typed), self._say_kept, owner=self
        )

    def keep_now(self) -> bool:
        """Keep what is typed while everything waits, as before a lock; return whether that could be done."""
        self._keeping.stop()
        typed = self._fields.typed()
        try:
            self._around.session.now(lambda vault: keep_contact(vault, self._rows, typed))
        except (CasemgrError, OSError):
            return False
        return True

    def leave(self) -> None:
        """Close; what was typed stays as a draft."""
        self.keep_draft()
        self._around.close_sheet()

    def save(self) -> None:
        """Take the contact in and go to it, or go to the first problem."""
        unread = first_unread(self._fields.asked())
        if unread is not None:
            unread.setFocus()
            return
        self._keeping.stop()
        given, draft = self._fields.given(self._around.preferences.counsellor), self._rows.draft
        words = self._around.words
        vocabulary = words.vocabularies["code_name"]
        self._around.do(
            self.tr("Contact taken in"),
            lambda vault: take_in(vault, given, vocabulary, words.language, draft),
            self._done,
            otherwise=self._refused,
        )

    def _done(self, case: RecordId) -> None:
        self._around.close_sheet()
        self._around.go(Place(CASE, case))

    def _refused(self, error: CasemgrError | OSError) -> None:
        found = show_problems(error, self._fields.frames) if isinstance(error, ProblemsError) else None
        if found is None:
            self._around.explain(error)
            return
        found.focus()
        self._scroll.ensureWidgetVisible(found)

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setLayout(column(self._left, self._fields, None, spacing="m", margins=(24, 18, 24, 18)))
        self._scroll = scrolled(holder)
        self.body.addWidget(self._scroll, 1)
        close = buttons.quiet(self.tr("Close, keep draft"))
        close.clicked.connect(self.leave)
        keep = buttons.primary(self.tr("Take in"))
        keep.clicked.connect(self.save)
        for each in (close, keep, KeyHint("Ctrl+S")):
            self.foot_right.addWidget(each)
        self.bind_save(self.save)

    def _offer(self, left: FormRows | None) -> None:
        """Offer what was left, unless something is typed here already that it would take the place of."""
        if left is None or self._fields.typed():
            return
        title = self.tr("A contact was not taken in")
        self._say_left(title, left, self.tr("Bring it back")).acted.connect(lambda: self._restore(left))

    def _restore(self, left: FormRows | None) -> None:
        if left is None or left.typed is None:
            return
        self._rows, self._kept = left, True
        self._fields.restore(left.typed)
        title = self.tr("Your draft is back")
        self._say_left(title, left, self.tr("Drop the draft")).acted.connect(self._drop)

    def _say_left(self, title: str, left: FormRows, action: str) -> Banner:
        empty(self._left)
        when = self._around.words.formats.moment(left.kept_ms)
        banner = Banner("draft", title, self.tr("Kept {}.").format(when), action=action)
        self._left.addWidget(banner)
        return banner

    def _drop(self) -> None:
        empty(self._left)
        self._fields.restore({})
        self.keep_draft()

    def _changed(self) -> None:
        if not self._kept:
            empty(self._left)
        self._keeping.start()

    def _say_kept(self, when_ms: int | None) -> None:
        if when_ms is not None:
            moment = self._around.words.formats.time_of_day(when_ms)
            self._badge.set_words(self.tr("Draft kept {}").format(moment))
        self._badge.setVisible(when_ms is not None)

    def _look_for_likely(self) -> None:
        name = self._name.value() or ""
        self._around.session.ask(lambda vault: likely_the_same(vault, name), self._show_likely, owner=self)

    def _show_likely(self, rows: list[CaseRow]) -> None:
        empty(self._likely)
        for each in rows[:2]:
            sentence = self.tr("Somebody of this or a like name is in {}.").format(each.code_name)
            banner = Banner(
                "unverified", self.tr("Perhaps known already"), sentence, action=self.tr("Open it")
            )
            case = each.case
            banner.acted.connect(lambda case=case: self._open(case))
            self._likely.addWidget(banner)

    def _open(self, case: RecordId) -> None:
        self.leave()
        self._around.go(Place(CASE, case))
