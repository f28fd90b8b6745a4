"""Key material that can be wiped and is never shown.

A `bytes` object cannot be cleared and lingers wherever it was copied. A `Secret` holds one
mutable buffer, is overwritten by `wipe`, and appears in no repr, traceback or pickle.
"""

import os
from typing import NoReturn, Self


class Secret:
    """Bytes to be kept secret; use it as a context manager to have them wiped at the end."""

    __slots__ = ("_bytes", "_wiped")
    __hash__ = None  # type: ignore[assignment]  # a hash would be a fingerprint of the content

    def __init__(self, content: bytes | bytearray) -> None:
        """Copy `bytes`; take over a `bytearray`, so that no second copy of it remains."""
        self._bytes = content if isinstance(content, bytearray) else bytearray(content)
        self._wiped = False

    @classmethod
    def random(cls, size: int) -> Self:
        """Return `size` bytes from the operating system's generator."""
        return cls(os.urandom(size))

    def view(self) -> memoryview:
        """Return the bytes, read-only and not copied. Raises ValueError once they are wiped."""
        if self._wiped:
            raise ValueError("secret was wiped")
        return memoryview(self._bytes).toreadonly()

    def wipe(self) -> None:
        """Overwrite the bytes, also under every view that was given out."""
        self._bytes[:] = bytes(len(self._bytes))
        self._wiped = True

    def __len__(self) -> int:
        return len(self._bytes)

    def __eq__(self, other: object) -> bool:
        """Compare in a time that depends on the lengths alone."""
        from hmac import compare_digest  # here, for it loads a second OpenSSL that few who encrypt need

        return isinstance(other, Secret) and compare_digest(self.view(), other.view())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.wipe()

    def __repr__(self) -> str:
        return f"<Secret of {len(self)} bytes>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be copied or pickled: a copy would outlive the wiping."""
        raise TypeError("a Secret is neither copied nor pickled")
