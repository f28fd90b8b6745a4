"""When Python may look for reference cycles: not while a hundred thousand values are read that hold none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Put the search off until this is left; what is dropped meanwhile is freed all the same.

    With every few hundred new values Python looks whether some keep each other alive. A bundle makes many
    and no such circle, and the looking took an eighth of its plan.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
