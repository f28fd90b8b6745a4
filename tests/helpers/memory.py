"""Looking into the memory of another process of ours, as somebody would who has seized the computer."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_PIECE = 16 << 20
_CHARSETS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")
_WITHOUT_CONTENT = ("[vvar]", "[vvar_vclock]", "[vsyscall]")


def forms_of(texts: Iterable[str]) -> dict[bytes, str]:
    """Return every form in which a text stands in memory, and which text it is."""
    return {text.encode(charset): text for text in texts for charset in _CHARSETS if _fits(text, charset)}


def found_in_memory(process: int, wanted: Mapping[bytes, str]) -> set[str]:
    """Return what stands anywhere in the readable memory of a process."""
    longest = max(map(len, wanted))
    seen: set[str] = set()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for start, end in _regions(process):
            for place in range(start, end, _PIECE):
                memory.seek(place)
                piece = memory.read(min(_PIECE + longest, end - place))
                seen |= {what for form, what in wanted.items() if form in piece}
    return seen


def _regions(process: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{process}/maps").read_text().splitlines():
        addresses, rights, *_, name = (*line.split(maxsplit=5), "")[:6]
        if "r" in rights and name.strip() not in _WITHOUT_CONTENT:
            start, end = addresses.split("-")
            yield int(start, 16), int(end, 16)


def _fits(text: str, charset: str) -> bool:
    return text.encode(charset, "ignore").decode(charset) == text
