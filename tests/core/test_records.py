"""What is known: every noun describes itself, comes back from JSON as it went, and names its terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import record_from_json, record_to_json
from casemgr.records.record import Record
from tests.helpers.records import records_of

NOUNS = sorted(CATALOGUE.values(), key=lambda noun: noun.collection)
every_noun = pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.collection)


@every_noun
@given(data=st.data())
def test_a_record_comes_back_from_json_as_it_went(noun: type[Record], data: st.DataObject) -> None:
    record = data.draw(records_of(noun))
    body = record_to_json(record)
    assert record_from_json(noun, body.pop("id"), body) == record
