"""What the machine says of its disks and its memory, read from a system laid out in a folder."""

import sys
from pathlib import Path

import pytest

from casemgr.guard import machine
from casemgr.guard.machine import Machine, Told, look_at_machine

CRYPT = "CRYPT-LUKS2-00000000000000000000000000000000-root"


def block(folder: Path, name: str, uuid: str = "", *below: Path) -> Path:
    """Lay out a block device as /sys does, with what it lies on."""
    device = folder / name
    (device / "slaves").mkdir(parents=True)
    for each in below:
        (device / "slaves" / each.name).symlink_to(each)
    if uuid:
        (device / "dm").mkdir()
        (device / "dm" / "uuid").write_text(uuid + "\n", encoding="ascii")
    return device


def test_a_mapped_volume_of_dm_crypt_is_encrypted(tmp_path: Path) -> None:
    assert machine._is_encrypted(block(tmp_path, "dm-0", CRYPT)) is Told.YES


def test_a_volume_on_an_encrypted_one_is_encrypted(tmp_path: Path) -> None:
    below = block(tmp_path, "dm-0", CRYPT)
    assert machine._is_encrypted(block(tmp_path, "dm-1", "LVM-abc", below)) is Told.YES


def test_a_plain_partition_and_a_plain_volume_are_not(tmp_path: Path) -> None:
    plain = block(tmp_path, "sda1")
    assert machine._is_encrypted(plain) is Told.NO
    assert machine._is_encrypted(block(tmp_path, "dm-1", "LVM-abc", plain)) is Told.NO


def test_devices_that_lie_on_each_other_in_a_ring_end_the_search(tmp_path: Path) -> None:
    first, second = block(tmp_path, "dm-0"), tmp_path / "dm-1"
    block(tmp_path, "dm-1", "", first)
    (first / "slaves" / "dm-1").symlink_to(second)
    assert machine._is_encrypted(first) is Told.NO


@pytest.mark.parametrize("name", ["zram0", "ram1"])
def test_swap_in_compressed_memory_is_not_in_clear(name: str) -> None:
    assert not machine._lies_in_clear(Path("/dev") / name)


def test_a_swap_file_lies_in_clear_unless_its_disk_is_known_to_be_encrypted(tmp_path: Path) -> None:
    swap = tmp_path / "swapfile"
    swap.touch()
    assert machine._lies_in_clear(swap) is (machine._disk_encrypted(tmp_path) is not Told.YES)


def test_the_machine_answers_for_a_folder(tmp_path: Path) -> None:
    found = look_at_machine(tmp_path)
    assert {found.disk_encrypted, found.swap_in_clear} <= set(Told)


def test_elsewhere_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert look_at_machine(tmp_path) == Machine(Told.UNKNOWN, Told.UNKNOWN)
