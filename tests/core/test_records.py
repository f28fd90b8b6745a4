"""What is known: every noun describes itself, comes back from JSON as it went, and names its terms."""

import dataclasses
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemgr.records.addressee import Addressee
from casemgr.records.by_language import BY_LANGUAGE, ByLanguage
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import (
    alterations,
    canonical,
    encode,
    record_from_json,
    record_to_json,
    register_from_json,
)
from casemgr.records.described import Description, Safety, Sharing, fields_of
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, DAY, LONG_TEXT, MAX_SIZE, TEXT, TEXTS, Kind, ValueShapeError
from casemgr.records.record import Record
from casemgr.vocabulary import Vocabularies, load_vocabularies
from tests.helpers.records import records_of, registers_of, values_of

NOUNS = sorted(CATALOGUE.values(), key=lambda noun: noun.collection)
FIELDS = [field for noun in NOUNS for field in fields_of(noun).values()]
VOCABULARIES = Path(__file__).parents[2] / "resources" / "vocabularies"
ABOUT_CLIENTS = [noun for noun in NOUNS if noun is not Addressee]

any_record = st.sampled_from(NOUNS).flatmap(records_of)
every_noun = pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.collection)


@pytest.fixture(scope="module")
def vocabularies() -> Vocabularies:
    return load_vocabularies(VOCABULARIES)


def kinds_in(kind: Kind) -> Iterator[tuple[str, Kind]]:
    """A kind's parts and their parts, with their names."""
    for name, part in kind.parts:
        yield name, part
        yield from kinds_in(part)


def words_in(noun: type[Record]) -> set[str]:
    """Every word in the names of a noun's fields and of their parts."""
    names = {name for field in fields_of(noun).values() for name, _ in kinds_in(field.kind)}
    return {word for name in names | set(fields_of(noun)) for word in name.split("_")}


@settings(max_examples=400)
@given(any_record)
def test_a_record_comes_back_from_json_as_it_went(record: Record) -> None:
    body = record_to_json(record)
    assert record_from_json(type(record), body.pop("id"), body) == record


@settings(max_examples=150)
@given(any_record)
def test_a_record_has_one_text_whatever_way_it_took(record: Record) -> None:
    body = record_to_json(record)
    again = record_from_json(type(record), body.pop("id"), body)
    assert alterations(again, None) == alterations(record, None)
    assert all(canonical(body[name]) == text for name, text in alterations(record, None).items())


@settings(max_examples=150)
@given(any_record)
def test_any_record_opens_and_can_be_listed_whatever_rules_it_breaks(record: Record) -> None:
    assert all(problem.field in fields_of(type(record)) for problem in record.problems())
    assert all(description.name in record.titled_by for description, _ in record.title())
    assert all(isinstance(day, date) for _, day in record.due())
    assert all(record.sharing(name) in Sharing for name in fields_of(type(record)))


@every_noun
def test_every_field_is_described_where_it_is_declared(noun: type[Record]) -> None:
    declared = {field.name for field in dataclasses.fields(noun)} - {"id"}
    assert set(fields_of(noun)) == declared
    assert all(name == described.name for name, described in fields_of(noun).items())


@every_noun
def test_every_noun_says_what_it_is_and_what_tells_it_apart(noun: type[Record]) -> None:
    assert noun.__doc__
    assert noun.titled_by
    assert {*noun.titled_by, *noun.required} <= set(fields_of(noun))


@every_noun
def test_a_noun_that_belongs_to_another_points_at_it(noun: type[Record]) -> None:
    if noun.parent is not None:
        target = fields_of(noun)[noun.parent].kind.target
        assert target in CATALOGUE
        assert fields_of(noun)[noun.parent].sharing is Sharing.FRAME


@every_noun
def test_a_field_points_only_at_what_there_is(noun: type[Record], vocabularies: Vocabularies) -> None:
    for field in fields_of(noun).values():
        for name, kind in ((field.name, field.kind), *kinds_in(field.kind)):
            assert kind.vocabulary is None or kind.vocabulary in vocabularies, (field.name, name)
            assert kind.target is None or kind.target in {*CATALOGUE, "blobs"}, (field.name, name)


@every_noun
def test_a_safety_field_can_be_compared(noun: type[Record], vocabularies: Vocabularies) -> None:
    for field in fields_of(noun).values():
        assert not (field.safety and field.fact), "provenance has no order of strictness"
        match field.safety:
            case Safety.HIGHEST:
                codes = vocabularies[field.kind.vocabulary] if field.kind.vocabulary else ("false", "true")
                assert len(field.ranks) > 1
                assert all(code in codes for code in field.ranks), field.name
            case Safety.EARLIEST:
                assert field.kind is DAY, field.name
            case Safety.ALL:
                assert field.kind.name in ("terms", "texts"), field.name
            case _:
                assert not field.ranks, field.name


@every_noun
def test_what_comes_due_has_a_day(noun: type[Record]) -> None:
    dated = [field for field in fields_of(noun).values() if field.due]
    assert all(
        field.kind in (DATE, DAY) or any(part in (DATE, DAY) for _, part in field.kind.parts)
        for field in dated
    )


FORBIDDEN = {
    "unit", "specialty", "vus", "officer", "commander", "position", "branch", "combat", "weapon", "exclusion",
    "infiltration", "route", "transport", "means", "smuggler", "vehicle", "crossing", "doubt", "lying",
    "contradicted", "credible", "credibility", "imei", "password", "diagnosis", "photo", "address",
    "recording", "ethnicity", "orientation",
}  # fmt: skip


@pytest.mark.parametrize("noun", ABOUT_CLIENTS, ids=lambda noun: noun.collection)
def test_what_must_not_be_found_on_the_disk_has_no_field(noun: type[Record]) -> None:
    """HR10, HR16 and DO_NO_HARM.md G4; an organisation's own postal address is on its letterhead."""
    allowed = {"address"} if noun.collection == "organisations" else set()
    assert words_in(noun) & FORBIDDEN <= allowed


@pytest.mark.parametrize("noun", ABOUT_CLIENTS, ids=lambda noun: noun.collection)
def test_what_one_office_alone_may_know_is_not_offered_to_letters(noun: type[Record]) -> None:
    inward = {Sharing.PRIVATE, Sharing.RISK, Sharing.FRAME}
    assert not [name for name, field in fields_of(noun).items() if field.fact and field.sharing in inward]


def test_collections_are_found_by_their_name() -> None:
    assert all(CATALOGUE[noun.collection] is noun for noun in NOUNS)
    assert len(CATALOGUE) == len(NOUNS)


@pytest.mark.parametrize("kind", [DAY, TEXT, LONG_TEXT, DATE, BY_LANGUAGE], ids=lambda kind: kind.name)
@pytest.mark.parametrize("given", [7, True, ["x"], "\ud800", "a\0b", "20240101", "2024-W01-1", "2024-13-01"])
def test_a_value_of_the_wrong_shape_is_refused_or_is_a_text(kind: Kind, given: object) -> None:
    plain = isinstance(given, str) and given.isprintable()
    if kind in (TEXT, LONG_TEXT) and plain:
        assert kind.from_json(given) == given
    else:
        with pytest.raises(ValueShapeError):
            kind.from_json(given)


@pytest.mark.parametrize("character", ["a", "я", '"', "\x01", "😀"])
def test_a_long_text_ends_where_it_would_not_fit_a_line_of_a_bundle(character: str) -> None:
    most = (MAX_SIZE - 2) // (len(json.dumps(character, ensure_ascii=False).encode()) - 2)
    assert LONG_TEXT.from_json(character * most)
    for kind, value in (
        (LONG_TEXT, character * (most + 1)),
        (TEXTS, [character * 1000] * (most // 1000 + 2)),
        (BY_LANGUAGE, {f"x{number}": character * 1000 for number in range(most // 1000 + 2)}),
    ):
        with pytest.raises(ValueShapeError):
            kind.from_json(value)


def test_no_register_can_outgrow_a_line_of_a_bundle() -> None:
    large = {"long_text", "texts", "references", "terms", "by_language"}
    for field in FIELDS:
        kinds = [kind for _, kind in kinds_in(field.kind)] or [field.kind]
        assert len([kind for kind in kinds if kind.name in large]) <= 2, field.name


@settings(max_examples=150)
@given(st.sampled_from(FIELDS).flatmap(lambda field: st.tuples(st.just(field), registers_of(field))))
def test_equal_registers_have_equal_texts(pair: tuple[Description, object]) -> None:
    description, register = pair
    text = encode(description, register)
    assert encode(description, register_from_json(description, json.loads(text))) == text


@given(values_of(BY_LANGUAGE))
def test_words_by_language_are_read_from_what_a_person_typed(words: ByLanguage) -> None:
    typed = "; ".join(f"{code}={text}" for code, text in words)
    readable = all(text.strip() == text and ";" not in text for _, text in words)
    assert not readable or BY_LANGUAGE.from_text(typed) == words


def test_words_in_a_language_nobody_wrote_are_missing() -> None:
    roles = ByLanguage.of({"ru": "консультант", "en": "counsellor"})
    assert roles.get("en") == "counsellor"
    assert roles.get("lt") is None


def test_an_untouched_fact_has_no_text() -> None:
    assert alterations(CATALOGUE["persons"](id="0" * 32), None) == {}
    assert Fact().value is Empty.NOT_ASKED
