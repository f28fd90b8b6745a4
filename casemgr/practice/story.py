"""The practice data, read: plain tables in resources/practice, one file for each case.

A file holds tables by the collection of their records. Beside the fields of a record a table may have

    key = "mother"           a name by which other tables point at it: "@mother"
    role = "applicant"       of a person: the part in the case
    source = "seen_copy"     of all facts that do not name their own
    document = "@summons"    likewise, the paper they were read from
    [documents.paper]        of a document: the practice paper to be made

A fact is its bare value, or a table with "value"; `ru` in that table says the same in Russian, `lt` in
Lithuanian, and so on.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from casemgr import places
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import record_from_json
from casemgr.records.described import Description, fields_of
from casemgr.records.record import Record

Table = Mapping[str, Any]
_MARK = "@"

WORDED = ("ru", "be", "uk", "lt", "ka", "de", "pl", "fr")
"""The languages of letters in which a fact may be worded beside its own."""


@dataclass(frozen=True, slots=True)
class Told:
    """One record of the story, before its names are ids."""

    collection: str
    key: str
    table: Table

    @property
    def noun(self) -> type[Record]:
        """What kind of record it is."""
        return CATALOGUE[self.collection]

    @property
    def role(self) -> str:
        """The part of a person in the case."""
        return str(self.table.get("role", ""))

    @property
    def paper(self) -> Table:
        """The practice paper of a document."""
        said: Table = self.table["paper"]
        return said

    def record(self, record: str, names: Mapping[str, str], bound: Mapping[str, str]) -> Record:
        """Return the record under an id, with every "@name" replaced; `bound` says whose it is."""
        known = fields_of(self.noun)
        ties = {name: owner for name, owner in bound.items() if name in known}
        body = ties | {
            name: self._register(known[name], value) for name, value in self.table.items() if name in known
        }
        return record_from_json(self.noun, record, _named(body, names))

    def translations(self) -> Iterator[tuple[str, str, Mapping[str, str]]]:
        """Yield field, text, and the text in other languages, of every fact that is there in several."""
        for name, value in self.table.items():
            if isinstance(value, Mapping) and "value" in value:
                words = {language: value[language] for language in WORDED if language in value}
                if words:
                    yield name, value["value"], words

    def _register(self, description: Description, value: Any) -> Any:
        if not description.fact:
            return value
        fact = dict(value) if isinstance(value, Mapping) and "value" in value else {"value": value}
        fact = {name: part for name, part in fact.items() if name not in WORDED}
        if isinstance(fact["value"], Mapping) and "empty" in fact["value"]:
            return fact
        usual = {name: self.table[name] for name in ("source", "document") if name in self.table}
        return fact if "source" in fact else usual | fact


@dataclass(frozen=True, slots=True)
class OfficeStory:
    """One office: its passphrase, what its vault holds of itself, and its cases."""

    name: str
    passphrase: str
    counsellor: str
    directory: tuple[Told, ...]
    cases: tuple[tuple[Told, ...], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The day on which it happens, and the offices."""

    day: date
    vilnius: OfficeStory
    tbilisi: OfficeStory


def read_story() -> Story:
    """Return the practice data that comes with the program."""
    folder = places.resources() / "practice"
    told = _read(folder / "story.toml")
    return Story(told["day"], _office(folder, told, "vilnius"), _office(folder, told, "tbilisi"))


def _office(folder: Path, story: Table, name: str) -> OfficeStory:
    said = story[name]
    cases = tuple(tuple(tables(_read(path))) for path in sorted((folder / name).glob("*.toml")))
    return OfficeStory(said["name"], said["passphrase"], said["counsellor"], tuple(tables(said)), cases)


def _read(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def tables(read: Table) -> Iterator[Told]:
    """Yield the records of a file, or of a part of one."""
    for collection, rows in read.items():
        if collection in CATALOGUE:
            for number, table in enumerate(rows):
                yield Told(collection, table.get("key", f"{collection}{number}"), table)


def _named(value: Any, names: Mapping[str, str]) -> Any:
    """Return plain JSON types: names as ids, and days as text."""
    if isinstance(value, str):
        return names[value.removeprefix(_MARK)] if value.startswith(_MARK) else value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _named(part, names) for key, part in value.items()}
    if isinstance(value, Sequence):
        return [_named(part, names) for part in value]
    return value
