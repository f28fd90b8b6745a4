"""Case files made of records as they are, without a store: for what only reads a case."""

from typing import Any

from casemgr.casework.case_file import CaseFile, PersonFile
from casemgr.records.case import Case
from casemgr.records.described import fields_of
from casemgr.records.fact import Empty, Fact, Source
from casemgr.records.kinds import DATE
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store.versions import Head, Version

CASE, CLIENT = "a" * 32, "b" * 32


def known(noun: type[Record], source: Source = Source.SEEN_ORIGINAL, **fields: Any) -> Any:
    """Return a record of a kind, each fact from the same source; dates are given as text."""
    described = fields_of(noun)
    values = {
        name: PartialDate.parse(value) if described[name].kind is DATE and isinstance(value, str) else value
        for name, value in fields.items()
        if name in described
    }
    ties = {"case_id": CASE, "person_id": CLIENT}
    registers: dict[str, Any] = {name: tie for name, tie in ties.items() if name in described}
    for name, value in values.items():
        is_fact = described[name].fact and not isinstance(value, Fact)
        registers[name] = Fact(value=value, source=source) if is_fact else value
    return noun(id=fields.get("id") or _number(noun), **registers)


def _number(noun: type[Record]) -> str:
    return noun.collection.encode()[:16].ljust(16, b"0").hex()


def case_of(
    *records: Record, nation: str | None = "RU", profiles: tuple[str, ...] = (), **person: Any
) -> CaseFile:
    """Return the case file of one client to whom all records belong."""
    nations: dict[str, Any] = {"citizenships": (nation,)} if nation else {}
    client = known(Person, id=CLIENT, **nations, **person)
    case = Case(id=CASE, reference="K7Q-2M9", profiles=profiles or Empty.NOT_ASKED)
    of_case = tuple(Version(each, {}) for each in records if type(each).parent == "case_id")
    of_client = tuple(Version(each, {}) for each in records if type(each).parent != "case_id")
    return CaseFile(Version(case, {}), (PersonFile(Version(client, {}), ("applicant",), of_client),), of_case)


def contested(record: Record, field: str, *values: Any) -> Version[Any]:
    """Return a record about one field of which offices differ."""
    heads = tuple(
        Head(value, str(number), f"{number:032x}", number, number == 0) for number, value in enumerate(values)
    )
    return Version(record, {}, {field: heads})
