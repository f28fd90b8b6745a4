"""Codes, fields and values in the words of the window's language.

The labels are data: resources/vocabularies for what fields hold, resources/fields for what fields and
kinds of record are called; both in English and Russian, and in other languages resources/labels.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from casemgr import places
from casemgr.errors import CasemgrError
from casemgr.ids import RecordId
from casemgr.records.described import Description, Sharing, fields_of
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import Kind
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Name
from casemgr.records.record import Record
from casemgr.vocabulary import Vocabularies, labelled, load_vocabularies, shipped
from ui.formats import Formats
from ui.messages import Messages

KINDS = "kinds"
WHO_IS_WHO = frozenset({Sharing.IDENTITY, Sharing.FAMILY})
"""The classes of fields that are covered while names are hidden."""
NOBODY: Mapping[RecordId, Record] = MappingProxyType({})


class Words:
    """Words for everything a record can hold."""

    def __init__(
        self,
        vocabularies: Vocabularies,
        labels: Vocabularies,
        formats: Formats,
        named: Mapping[RecordId, Record] = NOBODY,
        covered: frozenset[Sharing] = frozenset(),
    ) -> None:
        self.vocabularies = vocabularies
        self.messages = Messages(formats.language)
        self.formats = formats
        self.language = formats.language
        self._labels = labels
        self._named = named
        self.covered = covered

    def naming(self, named: Mapping[RecordId, Record], hidden: bool) -> "Words":
        """Return the same words, which call these records by their titles where a value points to them.

        `hidden` covers the fields that tell who somebody is; a title is then without them.
        """
        covered = WHO_IS_WHO if hidden else frozenset()
        return Words(self.vocabularies, self._labels, self.formats, named, covered)

    def kind(self, collection: str) -> str:
        """Return what one record of a collection is called."""
        known = self._labels.get(KINDS)
        if known and collection in known:
            return known.label(collection, self.language)
        return collection.replace("_", " ").capitalize()

    def field(self, collection: str, field: str) -> str:
        """Return what a field is called."""
        known = self._labels.get(collection)
        if known and field in known:
            return known.label(field, self.language)
        return field.replace("_", " ").capitalize()

    def sentence(self, error: CasemgrError | OSError) -> str:
        """Return what did not work and what to do; fields by their names where rules would be broken."""
        collection, problems = getattr(error, "collection", None), getattr(error, "problems", None)
        if isinstance(error, OSError) or collection is None or problems is None:
            return self.messages.sentence(error)
        broken = (
            f"{self.field(collection, each.field)}: {self.messages.problem(each.code, each.field)}."
            for each in problems
        )
        return self.messages.filled(error, problems=" ".join(broken))

    def part(self, kind: Kind, name: str) -> str:
        """Return what a part of a composite value is called."""
        return self.field(kind.name, name)

    def label(self, vocabulary: str | None, code: str) -> str:
        """Return the label of a code, the code itself where no vocabulary has it."""
        known = self.vocabularies.get(vocabulary or "")
        return known.label(code, self.language) if known else code

    def value(self, kind: Kind, value: Any) -> str:
        """Return a value that is there."""
        if isinstance(value, Name):
            return str(value)
        if isinstance(value, PartialDate):
            return self.formats.partial(value)
        if isinstance(value, date):
            return self.formats.day(value)
        if kind.parts:
            said = ((part, getattr(value, name)) for name, part in kind.parts)
            return ", ".join(self.value(part, held) for part, held in said if held is not None)
        if kind.target is not None:
            return ", ".join(self._pointed(kind.target, each) for each in _several(value))
        return self._written(kind, kind.to_json(value))

    def _pointed(self, collection: str, record: RecordId) -> str:
        """Return what a record is called, by its kind alone where it is not known or not to be named."""
        return self.title(self._named[record]) if record in self._named else self.kind(collection)

    def _written(self, kind: Kind, written: Any) -> str:
        if isinstance(written, bool):
            return self.label("yes_no", "yes" if written else "no")
        if isinstance(written, dict):
            return written.get(self.language) or next(iter(written.values()), "")
        if isinstance(written, list):
            return ", ".join(self.label(kind.vocabulary, str(item)) for item in written)
        return self.label(kind.vocabulary, str(written))

    def register(self, description: Description, register: Any) -> str:
        """Return what a field holds, or which kind of empty it is."""
        value = register.value if isinstance(register, Fact) else register
        if isinstance(value, Empty):
            return self.label("empty", value)
        return self.value(description.kind, value)

    def title(self, record: Record) -> str:
        """Return what tells a record from its neighbours, or what kind it is of."""
        said = ", ".join(
            self.value(description.kind, value)
            for description, value in record.title()
            if description.sharing not in self.covered
        )
        return said or self.kind(record.collection)

    def touched(self, record: Record) -> Iterator[tuple[str, str, Any]]:
        """Yield name, words and register of each field that somebody has touched."""
        for name, description in fields_of(type(record)).items():
            register = getattr(record, name)
            if register != description.blank:
                yield name, self.register(description, register), register


def _several(value: str | Sequence[str]) -> Sequence[str]:
    """Return the ids in a value that points to one record or to several."""
    return [value] if isinstance(value, str) else value


def load_words(language: str) -> Words:
    """Return the words that come with the program, in one language."""
    folder = places.resources()
    said = labels_in(language)
    vocabularies = labelled(shipped(), said.get("vocabularies", {}), language)
    fields = labelled(load_vocabularies(folder / "fields"), said.get("fields", {}), language)
    return Words(vocabularies, fields, Formats(language))


def labels_in(language: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Return the labels of resources/labels in a language, by folder, vocabulary and code.

    English and Russian stand beside the codes themselves.
    """
    path = places.resources() / "labels" / f"{language}.toml"
    if not path.exists():
        return {}
    labels = tomllib.loads(path.read_text(encoding="utf-8"))
    return {folder: labels[folder] for folder in ("vocabularies", "fields")}
