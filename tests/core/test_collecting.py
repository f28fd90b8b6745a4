"""Python looks for reference cycles again after bulk work, whatever became of it."""

import gc
from contextlib import suppress

from casemgr.collecting import no_collecting


def test_it_is_put_off_and_taken_up_again_even_after_an_error() -> None:
    assert gc.isenabled()
    with suppress(KeyError), no_collecting():
        assert not gc.isenabled()
        raise KeyError("broken")
    assert gc.isenabled()


def test_whoever_had_put_it_off_before_keeps_it_off() -> None:
    with no_collecting():
        with no_collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
