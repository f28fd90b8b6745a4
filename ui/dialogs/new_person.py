"""Somebody who has a part in a case: a guardian, a lawyer, an interpreter, another client."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from ui.dialogs.form_field import FormField
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.form import FormRows
from ui.models.persons import save_part
from ui.session import Reading

_ASKED: Final = ("pseudonym", "native_name", "latin_name", "preferred_language", "safe_contact")
"""What is asked of somebody new; the form of a person has the rest."""


class NewPersonForm(RecordForm):
    """One part in a case, of somebody who is known already or of somebody new: both in one step."""

    def __init__(self, frame: Frame, rows: FormRows, whose: str = "") -> None:
        self._person = Person.new(frame.clock)
        super().__init__(frame, rows, whose, title=self.tr("Add a person"))
        self._fields["person_id"].changed.connect(self._show_asked)
        self._show_asked()

    def _make_fields(self) -> Iterator[tuple[str, FormField]]:
        fields = dict(super()._make_fields())
        yield "role", fields.pop("role")
        known = fields.pop("person_id")
        known.frame.set_label(self.tr("Somebody known already"))
        yield "person_id", known
        described = fields_of(Person)
        for name in _ASKED:
            yield name, self._make_field(self._person, described[name])
        yield from fields.items()

    def _show_asked(self) -> None:
        """Ask of somebody new only while nobody who is known is chosen."""
        chosen = held(self._fields["person_id"].register()) is not None
        for name in _ASKED:
            self._fields[name].frame.setVisible(not chosen)

    def _built(self) -> Involvement:
        part: Involvement = self._changed_of(self._rows.record)
        return part

    def _changed_of(self, record: Any) -> Any:
        own = fields_of(type(record))
        touched = {name: each.register() for name, each in self._fields.items() if each.is_touched}
        return replace(record, **{name: value for name, value in touched.items() if name in own})

    def _saving(self) -> Reading:
        part, draft = self._built(), self._rows.draft
        told = self._changed_of(self._person)
        new = told if held(part.person_id) is None and told != self._person else None
        return lambda vault: save_part(vault, part, new, draft)


def form_of(frame: Frame, rows: FormRows, whose: str = "") -> RecordForm:
    """Return the form for what was opened: a new part in a case also takes in the person who has it."""
    if rows.seen is None and isinstance(rows.record, Involvement):
        return NewPersonForm(frame, rows, whose)
    return RecordForm(frame, rows, whose)
