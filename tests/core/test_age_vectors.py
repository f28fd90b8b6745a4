"""Every test vector that C2SP publishes for age is opened or refused as it says."""

import io
from hashlib import sha256

import pytest

from casemgr.crypto import age
from tests.helpers.age_vectors import Vector, age_vectors

VECTORS = list(age_vectors())
REFUSED_AT_ONCE = [one for one in VECTORS if one.expect in {"header failure", "HMAC failure", "no match"}]
BINARY = [one for one in VECTORS if one.expect == "success" and one.file.startswith(b"age-encryption.org")]


def openers(vector: Vector) -> list[age.Opener]:
    """Return the identities and passphrases to try."""
    passphrases = map(age.PassphraseIdentity, vector.passphrases)
    return [*map(age.Identity.parse, vector.identities), *passphrases]


def outcome(vector: Vector, sink: io.BytesIO) -> str:
    """Decrypt into the sink and return, in the words of the vectors, what came of it."""
    try:
        age.decrypt(io.BytesIO(vector.file), sink, openers(vector))
    except age.HeaderError as error:
        return "HMAC failure" if error.reason == "mac" else "header failure"
    except age.ArmorError:
        return "armor failure"
    except age.PayloadError:
        return "payload failure"
    except age.NoMatchError:
        return "no match"
    return "success"


def test_all_vectors_are_here() -> None:
    assert len(VECTORS) == 143
    assert {vector.expect for vector in VECTORS} == {
        "success",
        "header failure",
        "HMAC failure",
        "armor failure",
        "payload failure",
        "no match",
    }


@pytest.mark.parametrize("vector", VECTORS, ids=[vector.name for vector in VECTORS])
def test_vector(vector: Vector) -> None:
    sink = io.BytesIO()

    assert outcome(vector, sink) == vector.expect
    assert vector.payload in (None, sha256(sink.getvalue()).hexdigest())


@pytest.mark.parametrize("vector", REFUSED_AT_ONCE, ids=[vector.name for vector in REFUSED_AT_ONCE])
def test_nothing_comes_out_of_a_file_whose_header_is_refused(vector: Vector) -> None:
    sink = io.BytesIO()
    outcome(vector, sink)
    assert sink.getvalue() == b""


@pytest.mark.parametrize("vector", BINARY, ids=[vector.name for vector in BINARY])
def test_reading_from_anywhere_opens_the_same_files(vector: Vector) -> None:
    reader = age.open_reader(io.BytesIO(vector.file), openers(vector))
    assert sha256(reader.read()).hexdigest() == vector.payload
