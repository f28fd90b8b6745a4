"""QR codes, module by module, against the encoder of another program."""

import pytest
from reportlab.graphics.barcode import qrencoder

from casemgr.qr.code import encode
from casemgr.qr.words import TooLongError


def by_the_other_program(content: bytes, version: int, mask: int) -> list[list[bool]]:
    """Return what ReportLab makes of the same bytes, version and mask."""
    made = qrencoder.QRCode(version, qrencoder.QRErrorCorrectLevel.M)
    made.addData(qrencoder.QR8bitByte(content))
    made.makeImpl(False, mask)
    return [[bool(module) for module in line] for line in made.modules]


@pytest.mark.parametrize("length", [0, 1, 14, 15, 26, 42, 62, 84, 106, 122, 152, 180, 213, 287, 400, 666])
def test_a_code_is_the_one_another_program_makes(length: int) -> None:
    content = bytes((7 * n + 3) % 256 for n in range(length))
    for mask in (length % 8, (length + 5) % 8):
        made = encode(content, mask)
        version = (len(made) - 17) // 4

        assert [list(line) for line in made] == by_the_other_program(content, version, mask)


def test_the_best_mask_is_one_of_the_eight() -> None:
    content = b"48213 90577 16642 03918"

    assert encode(content) in {encode(content, mask) for mask in range(8)}


def test_more_than_the_largest_code_holds_is_refused() -> None:
    with pytest.raises(TooLongError) as caught:
        encode(bytes(667))
    assert caught.value.length == 667
