"""What the page of sharing says before anything is written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.vault.practice import mark_practice
from tests.helpers.window import Seat
from tests.journeys.test_a_day import SHARED_CASE, agree, meet
from ui.navigation import SHARE
from ui.widgets.text import Label


def test_a_practice_vault_shows_what_would_leave_and_says_why_it_does_not(
    seats: Callable[..., Seat], tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    partner = tbilisi.ask(lambda store: store.office)
    case = vilnius.case(SHARED_CASE)
    vilnius.ask(lambda store: agree(store, case, partner))
    vilnius.ask(lambda store: mark_practice(store, "heron"))

    page = vilnius.go(SHARE, SHARED_CASE)

    assert page._preview.leaving
    assert "practice vault" in page._said.text()
    assert not page._write.isEnabled()


def test_hr21_a_paper_that_may_name_others_stays_until_it_is_ticked(
    seats: Callable[..., Seat], tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    partner = tbilisi.ask(lambda store: store.office)
    case = vilnius.case(SHARED_CASE)
    vilnius.ask(lambda store: agree(store, case, partner))
    paper = vilnius.ask(lambda store: name_somebody(store, case))
    page = vilnius.go(SHARE, SHARED_CASE)
    offered = page._preview.papers
    files, leave = page._preview.files, sum(each.leaves for each in offered)
    assert leave

    assert not page._boxes[paper].isChecked()
    assert paper not in {each.record for each in page._preview.leaving}
    assert f"Documents: {leave} of {len(offered)}" in words_on(page)

    page._boxes[paper].click()
    vilnius.settle()

    assert paper in {each.record for each in page._preview.leaving}
    assert f"Documents: {leave + 1} of {len(offered)}" in words_on(page)
    assert page._preview.files == files + 1
    assert f"{files + 1} sealed document" in page._said.text()

    other = next(each.document.id for each in offered if each.leaves)
    page._boxes[other].click()
    vilnius.settle()
    assert other not in {each.record for each in page._preview.leaving}
    page.write_to(tmp_path)
    vilnius.settle()
    assert list(tmp_path.glob("*.age"))


def test_a_preview_shows_nothing_that_no_person_reads(seats: Callable[..., Seat], tmp_path: Path) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    partner = tbilisi.ask(lambda store: store.office)
    case = vilnius.case(SHARED_CASE)
    vilnius.ask(lambda store: agree(store, case, partner))
    page = vilnius.go(SHARE, SHARED_CASE)

    shown = {each.description.name for each in page._preview.leaving}
    assert not shown & {"sha256", "original_sha256", "media_type", "size", "blob"}
    assert "documents" in {each.collection for each in page._preview.leaving}


def name_somebody(store: Store, case: str) -> str:
    """Say of one paper of a case that it names others, and return it."""
    paper = next(each for each in records(store, Document) if held(each.case_id) == case and each.nameless)
    store.put(replace(paper, names_third_persons=True), store.read(Document, paper.id))
    return paper.id


def words_on(page: QWidget) -> list[str]:
    """Return the words on a page."""
    return [each.text() for each in page.findChildren(Label)]
