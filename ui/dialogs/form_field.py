"""One field of a form: an input made from the field's description, and the register it stands for."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from casemgr.records.codec import register_from_json, register_to_json
from casemgr.records.described import Description
from casemgr.records.fact import Empty, Fact, Source
from ui.dialogs.entries import Entries
from ui.dialogs.sighting import Sighting
from ui.widgets.field import FieldFrame
from ui.widgets.provenance import ProvenanceControl
from ui.widgets.readers import is_understood


class FormField(QObject):
    """A field while it is filled in; what nobody touches is saved as it was read."""

    changed = Signal()
    sighting_wanted = Signal()
    """A person wants to say where and when the fact was seen."""

    def __init__(self, description: Description, label: str, entries: Entries, register: Any) -> None:
        super().__init__()
        self._description = description
        self._entry = entries.make(description.kind)
        self._provenance = ProvenanceControl(letter_words, more=True) if description.fact else None
        self.frame = FieldFrame(label, self._entry.widget, provenance=self._provenance)
        self._register = register
        self._sighting = Sighting()
        if self._provenance is not None:
            self._provenance.more_wanted.connect(self.sighting_wanted)
            self._provenance.changed.connect(self._seen_otherwise)
        self.is_touched = False
        self.reset(register)
        self.frame.changed.connect(self._touch)

    @property
    def is_understood(self) -> bool:
        """Whether what is typed means something."""
        return is_understood(self._entry.widget)

    def focus_part(self, part: str) -> None:
        """Give the keyboard to a part of several that are one value, by what it is called."""
        self._entry.widget.focus_part(part)

    @property
    def widget(self) -> Any:
        """The input."""
        return self._entry.widget

    @property
    def lacks_source(self) -> bool:
        """Whether it holds a fact nobody said the source of."""
        return self._provenance is not None and self._provenance.is_missing()

    def register(self) -> Any:
        """Return what the field holds now, as the record keeps it."""
        value = self._entry.value()
        held = value if value is not None else self.frame.empty_kind() or Empty.NOT_ASKED
        if self._provenance is None:
            return held
        before: Fact[Any] = self._register
        seen = self._sighting
        if value is None:
            return Fact(value=held, letter_use=seen.letter_use, note=before.note)
        return replace(
            before,
            value=held,
            source=self._provenance.source(),
            document=seen.document,
            seen_on=seen.seen_on,
            letter_use=seen.letter_use,
            office=None,
        )

    @property
    def sighting(self) -> Sighting:
        """Where and when the fact was seen, as far as that is said."""
        return self._sighting

    def take_sighting(self, given: Sighting) -> None:
        """Take what a person says of where and when the fact was seen."""
        self._sighting = given
        self._touch()

    def _seen_otherwise(self, source: Source | None) -> None:
        """Forget paper and day where a fact is known in another way: they were those of the way before."""
        before: Fact[Any] = self._register
        seen = Sighting.of(before) if source == before.source else Sighting()
        self._sighting = replace(seen, letter_use=self._sighting.letter_use)

    def typed(self) -> Any:
        """Return what a draft keeps: the register as JSON, and beside it what is not understood."""
        kept = {"register": register_to_json(self._description, self.register())}
        return kept if self.is_understood else kept | {"unread": self._entry.widget.unread()}

    def restore(self, kept: Any) -> None:
        """Bring back what a draft kept."""
        self._show(register_from_json(self._description, kept["register"]))
        if "unread" in kept:
            self._entry.widget.show_unread(kept["unread"])
            self.frame.refresh()
        self.is_touched = True

    def reset(self, register: Any) -> None:
        """Show the register as it was read."""
        self._show(register)
        self.is_touched = False

    def show_contested(self, words: str) -> None:
        """Say that two values differ; between them a person decides elsewhere."""
        self._entry.widget.setEnabled(False)
        self.frame.show_problem(words)

    def _show(self, register: Any) -> None:
        value = register.value if isinstance(register, Fact) else register
        empty = isinstance(value, Empty)
        self._entry.show(None if empty else value)
        if empty:
            self.frame.set_empty_kind(value)
        if self._provenance is not None and isinstance(register, Fact):
            self._provenance.set_source(register.source)
            self._sighting = Sighting.of(register)
        self.frame.refresh()

    def _touch(self) -> None:
        self.is_touched = True
        if self.frame.problem() and self.is_understood:
            self.frame.show_problem("")
        self.changed.emit()


def letter_words(source: Source) -> str:
    """Return what a letter will make of a source."""
    words = {
        Source.SEEN_ORIGINAL: QCoreApplication.translate(
            "Letters", "A letter will say “we have seen the original”"
        ),
        Source.SEEN_COPY: QCoreApplication.translate("Letters", "A letter will say “we have seen a copy”"),
        Source.COUNSELLOR_OBSERVATION: QCoreApplication.translate(
            "Letters", "A letter will say “our counsellor observed”"
        ),
        Source.PUBLIC_RECORD: QCoreApplication.translate(
            "Letters", "A letter will name the register and the day"
        ),
        Source.CLIENT_STATEMENT: QCoreApplication.translate("Letters", "A letter will say “he states …”"),
        Source.THIRD_PARTY_STATEMENT: QCoreApplication.translate(
            "Letters", "A letter will say “we were told by …”"
        ),
        Source.INFERRED: QCoreApplication.translate("Letters", "No letter will say this"),
    }
    return words[source]
