"""Names for records, offices, devices and bundles: 128 bits as 32 lower hexadecimal characters.

Records carry UUID version 7 (RFC 9562), so that ids made later sort later and neighbours share
database pages. The other ids tell nothing, not even when they were made.
"""

import re
import secrets

from casemgr.clock import Clock

_FORM = re.compile(r"\A[0-9a-f]{32}\Z")

RecordId = str


def new_id(clock: Clock) -> RecordId:
    """Return a UUID version 7 for a record made now."""
    stamp = clock.now_ms() & ((1 << 48) - 1)
    random = secrets.randbits(74)
    value = stamp << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & ((1 << 62) - 1)
    return f"{value:032x}"


def random_id() -> str:
    """Return 128 random bits."""
    return secrets.token_hex(16)


def is_id(text: str) -> bool:
    """Tell whether `text` has the form of an id."""
    return _FORM.match(text) is not None
