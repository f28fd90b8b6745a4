"""Foreign files are shown as they are, and those that mean harm do none."""

import io
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from casemgr.errors import Cancelled
from casemgr.guard import foreign, rendering
from casemgr.guard.foreign import (
    LARGEST_SOURCE,
    EncryptedFileError,
    FileTooLargeError,
    FileTooSlowError,
    ForeignFileError,
    Kind,
    PageError,
    ReaderError,
    UnreadableFileError,
    kind_of,
)
from casemgr.guard.rendering import Rendering, page_count, render, text_of
from casemgr.progress import Progress
from tests.helpers import peers
from tests.helpers.hostile_files import PAGE, PLACE, hostile_files, pdf, picture, with_action

BLUE, WHITE = (0, 0, 255, 255), (255, 255, 255, 255)
HOSTILE = hostile_files()
PATIENCE = 2.0


def pixel(shown: Rendering, x: int, y: int) -> tuple[int, ...]:
    """Return red, green, blue and cover of one pixel."""
    start = (y * shown.width + x) * 4
    return tuple(shown.rgba[start : start + 4])


def image(
    size: tuple[int, int], colour: object, mode: str = "RGB", kind: Kind = Kind.PNG, **options: object
) -> bytes:
    """Return an image of one colour."""
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind.upper(), **options)  # type: ignore[arg-type]
    return out.getvalue()


def test_a_page_is_shown_as_wide_as_asked_for() -> None:
    shown = render(pdf(), Kind.PDF, 0, 600)

    assert (shown.width, shown.height, shown.pages) == (600, 400, 1)
    assert len(shown.rgba) == 600 * 400 * 4
    # The drawing lies 20 points from the left and from the bottom, 200 wide and 100 high.
    assert [pixel(shown, 44, 356), pixel(shown, 436, 164)] == [BLUE, BLUE]
    assert [pixel(shown, 36, 356), pixel(shown, 44, 364), pixel(shown, 444, 164)] == [WHITE] * 3


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the fence has not been tried")
def test_it_is_read_behind_the_fence() -> None:
    assert render(pdf(), Kind.PDF, 0, 10).fenced


def test_a_stream_does_as_well_as_bytes() -> None:
    assert render(io.BytesIO(pdf()), Kind.PDF, 0, 60) == render(pdf(), Kind.PDF, 0, 60)


def paper(*texts: bytes) -> bytes:
    """Return a PDF with one page for each text, set in a Cyrillic font that is not in the file."""
    out, made = io.BytesIO(), pikepdf.new()
    letters = pikepdf.Array([0xC0, *(pikepdf.Name(f"/afii{10017 + place}") for place in range(32))])
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.TrueType,
        BaseFont=pikepdf.Name.TimesNewRomanPSMT,
        Encoding=pikepdf.Dictionary(BaseEncoding=pikepdf.Name.WinAnsiEncoding, Differences=letters),
    )
    for text in texts:
        page = made.add_blank_page(page_size=(300, 100))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        page.Contents = made.make_stream(b"BT /F 20 Tf 20 40 Td (" + text + b") Tj ET")
    made.save(out)
    return out.getvalue()


def test_each_page_has_its_text() -> None:
    made = paper(b"Vilnius", b"\xcd\xc9\xce\xd2\xcb")

    assert [text_of(made, page) for page in range(page_count(made))] == ["Vilnius", "МИНСК"]


def test_a_page_without_text_has_none() -> None:
    assert text_of(pdf(), 0) == ""


def test_letters_whose_font_is_not_in_the_file_are_seen() -> None:
    """Nothing of the system's fonts is in reach: these are drawn in ours."""
    empty, russian = (render(paper(text), Kind.PDF, 0, 600) for text in (b"", b"\xcd\xc9\xce\xd2\xcb"))

    dark = sum(red < 128 for red in russian.rgba[::4])
    assert set(empty.rgba) == {255}
    assert 400 < dark < 4000


def test_a_form_is_shown_as_it_was_filled_in() -> None:
    look = b"<</Subtype/Form/BBox[0 0 100 50]/Length 25>>stream\n0 0 1 rg 0 0 100 50 re f \nendstream"
    field = b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(b)/Rect[150 100 250 150]/F 4/AP<</N 6 0 R>>>>"
    page = PAGE[:-2] + b"/Annots[5 0 R]>>"
    filled = pdf(page, b"", catalogue=b"/AcroForm<</Fields[5 0 R]>>", others=(field, look))

    assert pixel(render(filled, Kind.PDF, 0, 300), 200, 75) == BLUE


@pytest.mark.parametrize("page", [1, 7, -1])
@pytest.mark.parametrize(
    "reading", [lambda page: render(pdf(), Kind.PDF, page, 60), lambda page: text_of(pdf(), page)]
)
def test_a_page_that_is_not_there_is_said_by_its_number(reading: Callable[[int], object], page: int) -> None:
    with pytest.raises(PageError) as error:
        reading(page)

    assert error.value.page == page


def test_a_file_with_a_password_of_its_own_says_so() -> None:
    out, made = io.BytesIO(), pikepdf.new()
    made.add_blank_page()
    made.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))

    with pytest.raises(EncryptedFileError):
        render(out.getvalue(), Kind.PDF, 0, 60)


@pytest.mark.parametrize("kind", [Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.GIF])
def test_an_image_is_shown_smaller_but_never_larger_than_it_is(kind: Kind) -> None:
    large, small = (render(picture(kind, (300, 200)), kind, 0, width) for width in (150, 1000))

    assert (large.width, large.height, large.pages) == (150, 100, 1)
    assert (small.width, small.height) == (300, 200)


@pytest.mark.parametrize(
    ("mode", "colour", "seen"),
    [
        ("1", 1, WHITE),
        ("L", 128, (128, 128, 128, 255)),
        ("LA", (128, 77), (128, 128, 128, 77)),
        ("P", 0, (0, 0, 0, 255)),
        ("RGBA", (1, 2, 3, 4), (1, 2, 3, 4)),
        ("I;16", 128 * 256, (128, 128, 128, 255)),
    ],
)
def test_colours_of_every_mode_are_kept(mode: str, colour: object, seen: tuple[int, ...]) -> None:
    assert pixel(render(image((9, 9), colour, mode), Kind.PNG, 0, 9), 4, 4) == seen


def test_a_photograph_for_print_is_shown_in_screen_colours() -> None:
    shown = render(image((9, 9), (0, 0, 0, 0), "CMYK", Kind.JPEG), Kind.JPEG, 0, 9)

    assert pixel(shown, 4, 4) == WHITE


def test_a_photograph_stands_as_its_camera_was_held() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6  # the top of what was seen is at the right of the file

    shown = render(picture(Kind.JPEG, (300, 200), exif=turned), Kind.JPEG, 0, 100)

    assert (shown.width, shown.height) == (100, 150)


def test_of_an_image_that_moves_the_first_frame_is_shown() -> None:
    out, second = io.BytesIO(), Image.new("RGB", (9, 9), "red")
    Image.new("RGB", (9, 9), "blue").save(out, "GIF", save_all=True, append_images=[second])

    assert pixel(render(out.getvalue(), Kind.GIF, 0, 9), 4, 4) == BLUE


def test_an_image_has_one_page_and_no_text() -> None:
    with pytest.raises(PageError):
        render(picture(Kind.PNG), Kind.PNG, 1, 60)


def test_a_kind_is_not_guessed_a_second_time() -> None:
    """What was taken for a PNG is not handed to another library because it is not one."""
    with pytest.raises(UnreadableFileError):
        render(picture(Kind.GIF), Kind.PNG, 0, 60)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_kind_of_a_file_shows_in_its_first_bytes(kind: Kind) -> None:
    made = pdf() if kind is Kind.PDF else picture(kind)

    assert kind_of(made[:1024]) is kind


@pytest.mark.parametrize(
    "beginning", [b"", b"\xff", b"RIFF....WAVE", b"PK\3\4", b"Dear Ivan", bytes(1025) + b"%PDF-"]
)
def test_other_files_have_no_kind_that_can_be_shown(beginning: bytes) -> None:
    assert kind_of(beginning) is None


def test_a_pdf_may_begin_with_what_a_mail_program_left() -> None:
    assert kind_of(b"Received: by\r\n\r\n" + pdf()) is Kind.PDF


@pytest.mark.parametrize(
    ("kind", "content"), [file[1:] for file in HOSTILE], ids=[file[0] for file in HOSTILE]
)
def test_a_hostile_file_is_shown_or_refused_and_holds_nobody_up(kind: Kind, content: bytes) -> None:
    begun = time.monotonic()
    try:
        shown = render(content, kind, 0, 600, patience=PATIENCE)
    except ForeignFileError:
        shown = None

    assert time.monotonic() - begun < PATIENCE + 1
    assert shown is None or len(shown.rgba) == shown.width * shown.height * 4 <= 4 * foreign.MOST_PIXELS


def test_there_are_hostile_files_of_every_sort() -> None:
    assert len(HOSTILE) >= 60
    assert {kind for _, kind, _ in HOSTILE} == set(Kind)
    assert sum(PLACE in content for _, _, content in HOSTILE) >= 8


@pytest.mark.skipif(sys.platform != "linux", reason="strace looks at Linux")
@pytest.mark.parametrize("action", [b"/Launch", b"/URI", b"/GoToR", b"/JavaScript"])
def test_no_file_makes_the_reader_ask_the_system_for_anything(tmp_path: Path, action: bytes) -> None:
    name = {b"/JavaScript": b"JS", b"/URI": b"URI"}.get(action, b"F")
    source, log = tmp_path / "source", tmp_path / "log"
    source.write_bytes(with_action(b"<</S" + action + b"/" + name + b"(file://" + PLACE + b")>>"))

    calls = traced(source, log)

    fenced = next(number for number, call in enumerate(calls) if call.startswith("seccomp("))
    after = {call.partition("(")[0] for call in calls[fenced + 1 :]}
    assert after <= {
        "read",
        "write",
        "mmap",
        "munmap",
        "mremap",
        "madvise",
        "brk",
        "futex",
        "exit_group",
        "lseek",
    }
    assert not any(PLACE.decode() in call for call in calls[:fenced])


def traced(source: Path, log: Path) -> list[str]:
    """Read a page of a PDF under strace and return the calls that were made."""
    strace = [peers.program("strace"), "-qq", "-s", "4096", "-e", "signal=none", "-o", str(log)]
    reader = [sys.executable, *rendering._PYTHON, "render", "pdf", "0", "60"]
    with source.open("rb") as file:
        read = subprocess.run(
            [*strace, *reader],
            stdin=file,
            capture_output=True,
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            check=True,
        )
    assert len(read.stdout) > 60 * 40 * 4
    return [call for call in log.read_text().splitlines() if re.match(r"\w+\(", call)]


def test_a_file_that_takes_too_long_is_ended() -> None:
    _, kind, content = next(file for file in HOSTILE if "pattern of patterns" in file[0])

    with pytest.raises(FileTooSlowError) as error:
        render(content, kind, 0, 600, patience=0.5)

    assert error.value.seconds == 0.5


def test_reading_can_be_cancelled() -> None:
    _, kind, content = next(file for file in HOSTILE if "pattern of patterns" in file[0])
    asked: list[int] = []

    def cancel(done: int, total: int) -> None:
        asked.append(done * 100 // total)
        if len(asked) == 3:
            raise Cancelled

    begun = time.monotonic()
    cancelling: Progress = cancel
    with pytest.raises(Cancelled):
        render(content, kind, 0, 600, progress=cancelling)

    assert time.monotonic() - begun < 2
    assert asked == sorted(asked)


class Endless(io.RawIOBase):
    """A file that never ends."""

    def read(self, size: int = -1) -> bytes:
        """Return as many zeros as are asked for."""
        return bytes(size)


def test_a_file_beyond_all_measure_is_not_read() -> None:
    with pytest.raises(FileTooLargeError):
        render(Endless(), Kind.PDF, 0, 60)  # type: ignore[arg-type]

    assert LARGEST_SOURCE == 256 << 20


def led_astray(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let a program of our own stand in for a reading process that a file has taken over."""
    program = folder / "python"
    program.write_text("#!/bin/sh\n" + script)
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize(
    "script",
    [
        "exec yes",
        "exit 0",
        "exit 99",
        r"printf '\001\000\000'",
        r"printf '\001\000\000\000\002\000\000\000\002\000\000\000\001only part of it'",
        r"printf '\001\000\000\000\000\000\000\000\000\000\000\000\001'",
        r"printf '\001\377\377\377\377\377\377\377\377\000\000\000\001'",
        "kill -SEGV $$",
    ],
)
def test_whatever_a_reader_that_was_led_astray_says_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    led_astray(tmp_path, monkeypatch, script + "\n")

    with pytest.raises(UnreadableFileError):
        render(pdf(), Kind.PDF, 0, 60)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_text_from_a_reader_that_was_led_astray_is_still_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    led_astray(
        tmp_path, monkeypatch, r"printf '\001\000\000\000\000\000\000\000\000\000\000\000\001\377ok'" + "\n"
    )

    assert text_of(pdf(), 0) == "\ufffdok"


def test_a_reader_that_cannot_be_started_is_nobodys_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")

    with pytest.raises(ReaderError):
        render(pdf(), Kind.PDF, 0, 60)


def test_the_reader_is_given_nothing_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEMGR_CANARY", "in the environment")
    secret = tmp_path / "secret"
    secret.touch()
    seen = tmp_path / "seen"
    led_astray(
        tmp_path, monkeypatch, f"env > {seen}; pwd >> {seen}; readlink /proc/$$/fd/* >> {seen}; exit 1\n"
    )

    with secret.open(), pytest.raises(UnreadableFileError):
        render(pdf(), Kind.PDF, 0, 60)

    lines = seen.read_text().splitlines()
    names = {line.partition("=")[0] for line in lines if "=" in line}
    assert names <= {"PYTHONPATH", "PWD", "OLDPWD", "SHLVL", "_"}  # the shell adds its own
    assert "/" in lines
    assert str(secret) not in lines
