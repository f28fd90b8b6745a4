"""Secrets: wiped, compared, never shown."""

import copy
import pickle

import pytest

from casemgr.crypto.secret import Secret


def test_a_secret_gives_back_its_bytes_until_it_is_wiped() -> None:
    secret = Secret(b"key")
    assert bytes(secret.view()) == b"key"
    assert len(secret) == 3

    secret.wipe()

    with pytest.raises(ValueError, match="wiped"):
        secret.view()


def test_wiping_overwrites_the_buffer_that_was_taken_over_and_every_view() -> None:
    buffer = bytearray(b"key")
    secret = Secret(buffer)
    view = secret.view()

    secret.wipe()

    assert buffer == bytes(3)
    assert bytes(view) == bytes(3)


def test_bytes_are_copied() -> None:
    original = b"key"
    with Secret(original) as secret:
        assert bytes(secret.view()) == original
    assert original == b"key"


def test_leaving_the_context_wipes_also_after_an_error() -> None:
    buffer = bytearray(b"key")
    with pytest.raises(KeyError), Secret(buffer):
        raise KeyError
    assert buffer == bytes(3)


def test_a_view_cannot_be_written_to() -> None:
    with pytest.raises(TypeError):
        Secret(b"key").view()[0] = 1


def test_secrets_are_equal_when_their_bytes_are() -> None:
    assert Secret(b"key") == Secret(bytearray(b"key"))
    assert Secret(b"key") != Secret(b"kez")
    assert Secret(b"key") != Secret(b"key ")
    assert Secret(b"key") != b"key"


def test_random_secrets_have_the_wanted_size_and_differ() -> None:
    secrets = [Secret.random(32) for _ in range(100)]
    assert {len(secret) for secret in secrets} == {32}
    assert len({bytes(secret.view()) for secret in secrets}) == 100


@pytest.mark.parametrize("show", [repr, str, "{}".format, ascii])
def test_no_way_of_printing_shows_the_bytes(show: object) -> None:
    assert callable(show)
    text = show(Secret(b"hunter2"))
    assert text == "<Secret of 7 bytes>"


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_secret_cannot_be_copied_where_wiping_does_not_reach(duplicate: object) -> None:
    assert callable(duplicate)
    with pytest.raises(TypeError, match="neither copied nor pickled"):
        duplicate(Secret(b"key"))


def test_a_secret_has_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Secret(b"key"))
