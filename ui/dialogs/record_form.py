"""The form of any record, made from its description, so that all forms behave alike."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from casemgr.records.described import Description
from casemgr.records.record import Record
from casemgr.store.drafts import drop_draft
from casemgr.store.store import ProblemsError
from casemgr.store.versions import Version
from ui.dialogs.entries import Entries
from ui.dialogs.form_field import FormField
from ui.dialogs.problems import show_problems
from ui.dialogs.sighting import SightingSheet
from ui.frame import Frame
from ui.jobs import Job
from ui.models.form import FormRows, keep, open_fields, put_into_trash, save
from ui.session import Reading
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, empty, panel, scrolled
from ui.widgets.readers import first_unread
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

DRAFT_AFTER_MS = 2000
_FORM_HEIGHT = 640

_BEGUN_AT: Final = {"notes": "text"}
"""The field at which a form is begun where it is not the first one."""


class RecordForm(Sheet):
    """One record to be filled in. What is typed keeps itself as a draft; Save goes to the first problem."""

    def __init__(
        self,
        frame: Frame,
        rows: FormRows,
        whose: str = "",
        saved: Callable[[Version[Any]], object] | None = None,
        only: tuple[str, ...] = (),
        title: str = "",
    ) -> None:
        self._called = title or frame.words.kind(rows.record.collection)
        super().__init__(self._called, whose, width=760, height=_FORM_HEIGHT)
        self._around = frame
        self._rows = rows
        self._saved = saved
        self._only = only
        self._badge = Badge(self.tr("Draft kept"), "draft")
        self._badge.hide()
        self.add_badge(self._badge)
        self._left = Label("", tone="danger")
        self._unsourced = Label("", tone="unverified")
        self._entries = Entries(frame.words, rows.choices, frame.clock.today())
        self._fields = dict(self._make_fields())
        self._keeping = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_draft)
        self._fill_body()
        self._fill_foot()
        self.close_wanted.connect(self.leave)
        self.bind_save(self.save)
        if rows.typed is not None:
            self._restore(rows.typed, rows.kept_ms)

    @property
    def record(self) -> Record:
        """The record as it was opened."""
        return self._rows.record

    @property
    def fields(self) -> Mapping[str, FormField]:
        """The fields of the form, by their names in the record."""
        return self._fields

    def focus_part(self, name: str, part: str) -> None:
        """Give the keyboard to one part of a field, as the words in one language."""
        self._fields[name].focus_part(part)

    def focus(self, name: str = "") -> None:
        """Give the keyboard to a field; else to what a draft has typed, or to where such a form is begun."""
        begun = next(iter(self._rows.typed or ()), _BEGUN_AT.get(self._rows.record.collection, ""))
        field = self._fields.get(name or begun) or next(iter(self._fields.values()))
        field.frame.focus()
        self._scroll.ensureWidgetVisible(field.frame)

    def keep_draft(self) -> Job | None:
        """Keep what is typed so far in the vault; return the work, None where nothing is typed."""
        typed, rows = self._typed(), self._rows
        if not typed:
            return None
        return self._around.session.ask(lambda vault: keep(vault, rows, typed), self._say_kept, owner=self)

    def keep_now(self) -> bool:
        """Keep what is typed while everything waits, as before a lock; return whether that could be done."""
        typed = self._typed()
        if not typed:
            return True
        try:
            self._around.session.now(lambda vault: keep(vault, self._rows, typed))
        except (CasemgrError, OSError):
            return False
        return True

    def _typed(self) -> dict[str, Any]:
        """Return what a draft keeps: the fields that were touched. Until more is typed no more is kept."""
        self._keeping.stop()
        return {name: field.typed() for name, field in self._fields.items() if field.is_touched}

    def leave(self) -> None:
        """Close; what was typed stays as a draft."""
        self.keep_draft()
        self._around.close_sheet()

    def save(self) -> None:
        """Keep the record, or go to the first problem."""
        unread = first_unread(field.widget for field in self._fields.values())
        if unread is not None:
            unread.setFocus()
            return
        self._keeping.stop()
        words = self.tr("Saved: {}").format(self._called)
        self._around.do(words, self._saving(), self._done, otherwise=self._refused)

    def _saving(self) -> Reading:
        """Return the work that keeps what is filled in."""
        record, rows = self._built(), self._rows
        return lambda vault: save(vault, record, rows.seen, rows.draft)

    def _make_fields(self) -> Iterator[tuple[str, FormField]]:
        rows = self._rows
        contested = rows.seen.conflicts if rows.seen else {}
        for each in open_fields(rows.record):
            if self._only and each.name not in self._only:
                continue
            field = self._make_field(rows.record, each)
            if each.name in contested:
                field.show_contested(self.tr("Two values differ. Settle them under Sharing and history."))
            yield each.name, field

    def _make_field(self, record: Record, description: Description) -> FormField:
        label = self._around.words.field(record.collection, description.name)
        field = FormField(description, label, self._entries, getattr(record, description.name))
        field.changed.connect(self._changed)
        field.sighting_wanted.connect(lambda: self._ask_for_sighting(field, label))
        return field

    def _ask_for_sighting(self, field: FormField, label: str) -> None:
        sheet = SightingSheet(self._around, label, self._entries, field.sighting)
        sheet.taken.connect(field.take_sighting)
        self._around.open_sheet(sheet)
        sheet.focus()

    def _fill_body(self) -> None:
        holder = QWidget()
        inner = column(spacing="l", margins=(24, 18, 24, 18))
        for field in self._fields.values():
            inner.addWidget(field.frame)
        inner.addStretch(1)
        holder.setLayout(inner)
        self._scroll = scrolled(holder)
        self._banner_place = column(margins=(24, 12, 24, 0))
        self.body.addLayout(self._banner_place)
        if self._rows.beside:
            noted = Label(self.tr("As it was noted"), "label")
            beside = column(noted, Label(self._rows.beside, wrap=True), spacing="xs")
            beside.setContentsMargins(24, 12, 24, 12)
            self.body.addWidget(panel("soft", beside))
        self.body.addWidget(self._scroll, 1)

    def _fill_foot(self) -> None:
        close = buttons.quiet(self.tr("Close, keep draft"))
        close.clicked.connect(self.leave)
        self._save = buttons.primary(self.tr("Save"))
        self._save.clicked.connect(self.save)
        if self._rows.may_go and not self._only:
            away = buttons.danger(self.tr("To the trash"))
            away.clicked.connect(self._put_away)
            self.foot_left.addWidget(away)
        for widget in (self._left, self._unsourced):
            self.foot_left.addWidget(widget)
        for each in (close, self._save, KeyHint("Ctrl+S")):
            self.foot_right.addWidget(each)
        self._count_problems()

    def _put_away(self) -> None:
        """Put the record into the trash, from where it comes back; what was typed goes."""
        self._keeping.stop()
        words = self.tr("Put into the trash: {}").format(self._called)
        record, draft = self._rows.record.id, self._rows.draft
        self._around.do(words, lambda vault: put_into_trash(vault, record, draft))
        self._around.close_sheet()

    def _restore(self, typed: Mapping[str, Any], kept_ms: int) -> None:
        for name, kept in typed.items():
            if name in self._fields:
                self._fields[name].restore(kept)
        when = self._around.words.formats.moment(kept_ms)
        title = self.tr("Your draft is back")
        banner = Banner("draft", title, self.tr("Kept {}.").format(when), action=self.tr("Drop the draft"))
        banner.acted.connect(self._drop_draft)
        self._banner_place.addWidget(banner)
        self._count_problems()

    def _drop_draft(self) -> None:
        for name, field in self._fields.items():
            field.reset(getattr(self._rows.record, name))
        self._keeping.stop()
        draft = self._rows.draft
        self._around.session.ask(lambda vault: drop_draft(vault.store, draft), lambda _: None, owner=self)
        empty(self._banner_place)

    def _changed(self) -> None:
        self._keeping.start()
        self._count_problems()

    def _count_problems(self) -> None:
        wrong = sum(bool(field.frame.problem()) for field in self._fields.values())
        unsourced = sum(field.lacks_source for field in self._fields.values())
        self._left.setText(self.tr("%n to correct", "", wrong) if wrong else "")
        self._unsourced.setText(self.tr("%n without a source", "", unsourced) if unsourced else "")

    def _say_kept(self, when_ms: int) -> None:
        moment = self._around.words.formats.time_of_day(when_ms)
        self._badge.set_words(self.tr("Draft kept {}").format(moment))
        self._badge.show()

    def _built(self) -> Any:
        changed = {name: field.register() for name, field in self._fields.items() if field.is_touched}
        return replace(self._rows.record, **changed)

    def _done(self, version: Version[Any]) -> None:
        self._around.close_sheet()
        if self._saved is not None:
            self._saved(version)

    def _refused(self, error: CasemgrError) -> None:
        if not isinstance(error, ProblemsError):
            self._around.explain(error)
            return
        first = show_problems(error, {name: field.frame for name, field in self._fields.items()})
        self._count_problems()
        if first is None:
            self._around.explain(error)
        else:
            first.focus()
            self._scroll.ensureWidgetVisible(first)
