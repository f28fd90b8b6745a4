"""The full check finds every place that is not as it was written."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.errors import Cancelled
from casemgr.records.case import Case
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, State, stamp_at
from casemgr.store.connection import PAGE_SIZE, DamagedDatabaseError
from casemgr.store.listings import open_conflicts, records
from casemgr.vault.check import check
from casemgr.vault.findings import FindingCode
from casemgr.vault.vault import Vault
from tests.helpers.vault import VaultPlace, attach, flip

NOW = 1_790_000_000_000


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> VaultPlace:
    place = VaultPlace(tmp_path_factory.mktemp("full"))
    with place.opened() as vault:
        for number in range(40):
            place.add_case(vault, f"K-{number}", os.urandom(500 * number))
    return place


@pytest.fixture
def place(full: VaultPlace, tmp_path: Path) -> VaultPlace:
    return full.copied(tmp_path)


def found(vault: Vault) -> set[FindingCode]:
    return {finding.code for finding in check(vault)}


def test_a_sound_vault_has_no_findings(place: VaultPlace) -> None:
    with place.opened() as vault:
        assert check(vault) == []


def test_a_flip_in_any_page_is_found(place: VaultPlace) -> None:
    """Some pages are needed to open at all; the others only `check` looks at."""
    data = place.folder / "data"
    pages = data.stat().st_size // PAGE_SIZE
    refused = checked = 0
    for page in range(pages):
        at = page * PAGE_SIZE + (page * 997 + 16) % PAGE_SIZE
        flip(data, at)
        try:
            vault = place.open()
        except DamagedDatabaseError:
            refused += 1
        else:
            checked += FindingCode.DATABASE_DAMAGED in found(vault)
            vault.let_go()
        flip(data, at)
    assert (refused + checked, pages > 30) == (pages, True)
    assert checked > pages // 2


def test_a_flip_in_any_attachment_is_found_wherever_it_is(place: VaultPlace) -> None:
    papers = sorted((place.folder / "blobs").iterdir())
    for number, paper in enumerate(papers):
        flip(paper, number * 7919 % paper.stat().st_size, number % 8)
    with place.opened() as vault:
        findings = check(vault)
    assert {finding.place for finding in findings} == {f"blobs/{paper.name}" for paper in papers}
    assert {finding.code for finding in findings} == {FindingCode.BLOB_DAMAGED}


def test_a_flip_in_the_padding_of_an_attachment_is_found(place: VaultPlace) -> None:
    """A long file is padded by whole chunks, which reading its content never touches."""
    with place.opened() as vault:
        blob = attach(vault, place.add_case(vault, "long"), bytes(4 * 1024 * 1024 + 5))
    paper = place.folder / "blobs" / blob.blob
    padding = paper.stat().st_size - 4 * 1024 * 1024 - 5
    assert padding > 2 * 65536
    flip(paper, paper.stat().st_size - 66_000)
    with place.opened() as vault:
        assert found(vault) == {FindingCode.BLOB_DAMAGED}


@pytest.mark.parametrize("change", [-1, 1, 65552])
def test_a_cut_or_extended_attachment_is_found(place: VaultPlace, change: int) -> None:
    paper = max((place.folder / "blobs").iterdir(), key=lambda path: path.stat().st_size)
    os.truncate(paper, paper.stat().st_size + change)
    with place.opened() as vault:
        assert [(finding.code, finding.detail) for finding in check(vault)] == [
            (FindingCode.BLOB_DAMAGED, "size")
        ]


def test_missing_and_unknown_attachments_are_found(place: VaultPlace) -> None:
    paper = sorted((place.folder / "blobs").iterdir())[0]
    paper.rename(paper.with_name("0" * 32))
    with place.opened() as vault:
        assert {(finding.code, finding.place) for finding in check(vault)} == {
            (FindingCode.BLOB_MISSING, f"blobs/{paper.name}"),
            (FindingCode.BLOB_UNKNOWN, f"blobs/{'0' * 32}"),
        }


def test_a_header_damaged_meanwhile_is_found(place: VaultPlace) -> None:
    with place.opened() as vault:
        flip(place.folder / "header", 20_000)
        assert found(vault) == {FindingCode.HEADER_COPY}


def test_a_header_replaced_meanwhile_by_an_older_one_is_found(place: VaultPlace) -> None:
    header = (place.folder / "header").read_bytes()
    with place.opened() as vault:
        place.add_case(vault, "more")
        vault.note_generation()
        (place.folder / "header").write_bytes(header)
        assert found(vault) == {FindingCode.HEADER_OLDER}


def test_an_altered_history_is_found_though_its_page_is_whole(place: VaultPlace) -> None:
    """Somebody who has the key writes a row past the one road in."""
    with place.opened() as vault:
        vault.store.database.run("UPDATE changes SET value = '\"K-99\"' WHERE seq = 3")
        assert found(vault) == {FindingCode.CHAIN_BROKEN}


def test_a_stale_index_is_found(place: VaultPlace) -> None:
    with place.opened() as vault:
        vault.store.database.run("UPDATE records SET words = 'other' WHERE id = 2")
        assert found(vault) == {FindingCode.INDEX_STALE, FindingCode.RECORDS_STALE}


def test_progress_counts_up_to_the_whole_and_can_stop_it(place: VaultPlace) -> None:
    steps: list[tuple[int, int]] = []

    def until_half(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with place.opened() as vault:
        check(vault, lambda done, total: steps.append((done, total)))
        with pytest.raises(Cancelled):
            check(vault, until_half)
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1] > 0


def test_a_single_page_put_back_to_an_older_state_is_found(place: VaultPlace) -> None:
    """Each page has its own MAC, which an older version of that page passes; what it says does not fit.

    Pages that only lead search to the right leaf are left out: an old one may hide a word from search.
    """
    data = place.folder / "data"
    before = data.read_bytes()
    for number in (40, 50):
        with place.opened() as vault:
            for more in range(10):
                place.add_case(vault, f"K-{number + more}")
            leading = vault.store.database.row("SELECT rootpage FROM sqlite_master WHERE name = 'found_idx'")
    after = data.read_bytes()
    assert leading is not None
    replayed = [
        start
        for number, start in enumerate(range(0, len(before), PAGE_SIZE), start=1)
        if before[start : start + PAGE_SIZE] != after[start : start + PAGE_SIZE] and number != leading[0]
    ]
    noticed = 0
    for start in replayed:
        data.write_bytes(after[:start] + before[start : start + PAGE_SIZE] + after[start + PAGE_SIZE :])
        try:
            vault = place.open()
        except DamagedDatabaseError:
            noticed += 1
        else:
            noticed += bool(vault.findings or check(vault))
            vault.let_go()
    assert noticed == len(replayed) > 5


@pytest.mark.parametrize(
    "put_back",
    [
        "UPDATE records SET body = replace(body, 'K-7', 'K-8') WHERE body LIKE '%K-7%'",
        "UPDATE records SET words = 'other' WHERE id = 3",
        "UPDATE records SET parent = (SELECT record FROM records WHERE id = 1) WHERE id = 3",
        "UPDATE records SET deleted = 1 WHERE id = 3",
        "INSERT INTO conflicts SELECT record, 'status' FROM records WHERE id = 3",
        "INSERT INTO agenda SELECT '2026-01-01', record, 'status' FROM records WHERE id = 3",
        "INSERT INTO agenda VALUES ('2026-01-01', 'somebody', 'status')",
    ],
)
def test_rows_that_do_not_say_what_the_history_does_are_found(place: VaultPlace, put_back: str) -> None:
    with place.opened() as vault:
        assert vault.store.database.run(put_back) == 1
        stale = [finding for finding in check(vault) if finding.code is FindingCode.RECORDS_STALE]
        assert [(finding.place, finding.detail) for finding in stale] == [("data", "1")]


def test_what_was_rejected_deleted_in_conflict_or_erased_is_no_finding(place: VaultPlace) -> None:
    with place.opened() as vault:
        cases = records(vault.store, Case)
        seen = vault.store.read(Case, cases[0].id)
        vault.store.put(replace(seen.record, deleted=True), seen)
        changes = [Change("cases", cases[1].id, "status", '"open"', "cd" * 16, stamp_at(NOW))]
        theirs = [Change("cases", "ef" * 16, "reference", '"R"', "cd" * 16, stamp_at(NOW))]
        vault.store.put(replace(cases[1], status="paused"), vault.store.read(Case, cases[1].id))
        adopt(vault.store, changes)
        adopt(vault.store, theirs, state=State.REJECTED)
        vault.attachments.erase([cases[2].id])
        assert open_conflicts(vault.store)
        assert check(vault) == []


def test_an_old_way_into_the_search_index_is_found(place: VaultPlace) -> None:
    with place.opened() as vault:
        before = vault.store.database.rows("SELECT * FROM found_idx")
        words = (" ".join(f"{number * 7919 % 99991:05}x{at}" for at in range(50)) for number in range(60))
        for number, summary in enumerate(words):
            vault.store.put(Case.new(place.clock, reference=f"new-{number}", summary=summary))
        with vault.store.transaction():
            vault.store.database.run("DELETE FROM found_idx")
            vault.store.database.run_many("INSERT INTO found_idx VALUES (?,?,?)", before)
        assert found(vault) == {FindingCode.INDEX_STALE}
