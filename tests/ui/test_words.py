"""Everything a record can hold has a name in the window, in English and Russian."""

from collections.abc import Iterator

import pytest

from casemgr import places
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import fields_of
from casemgr.records.kinds import Kind
from casemgr.vocabulary import Vocabularies, load_vocabularies, shipped
from ui.models.form import OF_THE_PLACE
from ui.words import KINDS, labels_in, load_words

OF_CLDR = ("country", "language")
LABELLED = sorted(path.stem for path in (places.resources() / "labels").glob("*.toml"))
LONGEST_IN_ENGLISH = 24


@pytest.fixture(scope="module")
def labels() -> Vocabularies:
    return load_vocabularies(places.resources() / "fields")


def wanted() -> Iterator[tuple[str, str]]:
    """Yield every kind of record, every field of each and every part of a value, as (file, name)."""
    for collection, noun in CATALOGUE.items():
        yield KINDS, collection
        for name, description in fields_of(noun).items():
            if name != "deleted" and (name != noun.parent or name not in OF_THE_PLACE):
                yield collection, name
            yield from parts_of(description.kind)


def parts_of(kind: Kind) -> Iterator[tuple[str, str]]:
    for name, part in kind.parts:
        yield kind.name, name
        yield from parts_of(part)


def test_every_kind_field_and_part_is_called_something_in_both_languages(labels: Vocabularies) -> None:
    missing = [
        each
        for each in wanted()
        if each[0] not in labels or "ru" not in labels[each[0]].terms[each[1]].labels
    ]
    assert missing == []


def test_nothing_is_called_that_is_not_there(labels: Vocabularies) -> None:
    known = set(wanted())
    named = {(name, code) for name in labels if name not in OF_CLDR for code in labels[name].terms}
    assert named - known == set()


@pytest.mark.parametrize("language", LABELLED)
def test_a_language_calls_everything_something_and_nothing_else(language: str, labels: Vocabularies) -> None:
    said = labels_in(language)
    for folder, known in (("vocabularies", shipped()), ("fields", labels)):
        wanted = {name: set(each.terms) for name, each in known.items() if name not in OF_CLDR}
        assert {name: set(said[folder][name]) for name in said[folder]} == wanted
        for name, terms in said[folder].items():
            assert all(label.strip() for label in terms.values()), name


@pytest.mark.parametrize("language", LABELLED)
def test_the_labels_of_a_list_differ_in_every_language(language: str) -> None:
    for name, terms in labels_in(language)["vocabularies"].items():
        assert len(set(terms.values())) == len(terms), name


def test_words_speak_a_language_of_their_own_file() -> None:
    words = load_words("lt")
    assert words.label("accommodation_kind", "shelter") == "prieglauda"
    assert words.field("contacts", "person_id") == labels_in("lt")["fields"]["contacts"]["person_id"]
    assert words.label("country", "BY") == "Baltarusija"


def test_names_are_short_enough_for_a_form(labels: Vocabularies) -> None:
    long = [
        label for name, code in wanted() if len(label := labels[name].label(code, "en")) > LONGEST_IN_ENGLISH
    ]
    assert long == []
