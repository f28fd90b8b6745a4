"""A draft read by another office: asked, answered in its own vault, and taken back here.

What travels is the text as it stood, for the other office may hold none of the facts; it leaves in a
bundle like any record, to that office alone and within the client's consent to it. The answer is
about that text: once a fact has changed, it is about another letter.
"""

from collections.abc import Iterator
from dataclasses import replace

from casemgr.casework.consents import PARTNER, Asked, standing, visible_classes
from casemgr.ids import RecordId
from casemgr.letters.desk import ConsentError, Desk, LifeError, TextChangedError
from casemgr.letters.findings import located
from casemgr.letters.issuing import review
from casemgr.letters.writing import Draft, draft
from casemgr.records.described import Sharing, fields_of
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.letter_review import AGREED, RETURNED, LetterReview
from casemgr.records.partner import Partner
from casemgr.records.task import Task
from casemgr.store.listings import records
from casemgr.store.versions import Version


def ask_review(desk: Desk, letter: RecordId, partner: RecordId) -> Version[LetterReview]:
    """Keep the draft as another office is to read it; the next bundle to that office carries it.

    Raises ConsentError where the client does not let that office see every class of facts the text rests
    on, NotFoundError for a partner there is not.
    """
    made = draft(desk, letter)
    desk.store.read(Partner, partner)
    classes = classes_of(made)
    client, today = made.material.client, desk.store.clock.today()
    answer = standing(made.material.file, Asked(PARTNER, client.id, partner), today)
    seen = visible_classes(made.material.case, answer.consent) if answer.allowed and answer.consent else set()
    if not classes <= seen:
        raise ConsentError(answer.answer)
    asked = LetterReview.new(
        desk.store.clock,
        case_id=made.material.case.id,
        person_id=client.id,
        letter_id=letter,
        partner_id=partner,
        asking_office=desk.store.office,
        classes=tuple(sorted(classes)),
        asked_on=today,
        language=made.content.language,
        text_sha256=made.text_sha256,
        text=text_to_read(made),
    )
    return desk.store.put(asked)


def classes_of(made: Draft) -> frozenset[Sharing]:
    """Return the classes of everything that a letter's sentences rest on, without what leaves anyway."""
    found = {Sharing.NARRATIVE, Sharing.PROCEDURE}
    for passage in made.composed.passages:
        for fact in passage.facts:
            record, field = located(fact)
            kept = made.composed.records.get(record)
            if kept is not None and field in fields_of(type(kept)):
                found.add(kept.sharing(field))
    return frozenset(found - {Sharing.FRAME, Sharing.OFFICE})


def text_to_read(made: Draft) -> str:
    """Return the words of a letter as plain paragraphs, each with the clause it stands in."""
    blocks = [made.content.subject, *made.content.references]
    clause = None
    for passage in made.composed.passages:
        if passage.clause != clause:
            clause = passage.clause
            blocks.append(f"[{clause}]")
        blocks.append(passage.text)
    return "\n".join(blocks)


def answer_review(
    desk: Desk, asked: RecordId, verdict: str, by: str, comments: str = ""
) -> Version[LetterReview]:
    """Say what this office thinks of a draft it was asked to read; it goes back with the next bundle.

    Raises LifeError for a draft that this office asked others to read, ProblemsError for a return without
    a word of what to change.
    """
    seen = desk.store.read(LetterReview, asked)
    if seen.record.asking_office == desk.store.office:
        raise LifeError("asked", "answer")
    today = desk.store.clock.today()
    answered = replace(
        seen.record,
        verdict=verdict,
        answered_by=by,
        answered_on=today,
        comments=comments or seen.record.comments,
    )
    return desk.store.put(answered, seen)


def reviews_of(desk: Desk, letter: RecordId) -> list[LetterReview]:
    """Return every reading of a letter by another office, the latest altered first."""
    return [each for each in records(desk.store, LetterReview) if each.letter_id == letter]


def take_review(desk: Desk, answered: RecordId) -> Version[Letter]:
    """Act on an answer: an agreement is a review of the letter, a return makes it a draft again.

    Raises LifeError while there is no answer, TextChangedError where the letter is not the one that was
    read, FindingsError where the linter objects to it.
    """
    answer = desk.store.read(LetterReview, answered).record
    letter = held(answer.letter_id) or ""
    if answer.verdict == AGREED:
        made = draft(desk, letter)
        if made.text_sha256 != answer.text_sha256:
            raise TextChangedError(held(answer.text_sha256) or "", made.text_sha256)
        return review(desk, letter, held(answer.answered_by) or "")
    if answer.verdict != RETURNED:
        raise LifeError("asked", "take_review")
    return _returned(desk, letter, answer)


def is_open(desk: Desk, answered: LetterReview) -> bool:
    """Whether an answer waits to be acted on: an agreement while it is a draft, a return without its task."""
    letter = held(answered.letter_id) or ""
    if answered.verdict == AGREED:
        return desk.store.read(Letter, letter).record.status == "draft"
    return answered.verdict == RETURNED and not any(
        task.letter_id == letter and task.what == _what_to_change(answered)
        for task in records(desk.store, Task)
    )


def _what_to_change(answer: LetterReview) -> str:
    return (held(answer.comments) or "").splitlines()[0][:_TASK_LENGTH]


def _returned(desk: Desk, letter: RecordId, answer: LetterReview) -> Version[Letter]:
    """Make a letter a draft again, with a task that says who wants what changed."""
    draft(desk, letter)
    with desk.store.transaction():
        desk.store.put(
            Task.new(
                desk.store.clock,
                case_id=answer.case_id,
                letter_id=letter,
                kind="letter",
                what=_what_to_change(answer),
                due_on=desk.store.clock.today(),
            )
        )
        seen = desk.store.read(Letter, letter)
        return desk.store.put(replace(seen.record, status="draft"), seen)


def waiting(desk: Desk) -> Iterator[LetterReview]:
    """Yield the drafts of other offices that this office was asked to read and has not answered."""
    for each in records(desk.store, LetterReview):
        if each.asking_office != desk.store.office and held(each.verdict) is None:
            yield each


_TASK_LENGTH = 200
"""Characters of a comment that stand in the task; the comment itself is kept whole."""
