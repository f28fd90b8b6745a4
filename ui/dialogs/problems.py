"""Rules that a record would break, in words that say what to do; a person is never blamed."""

from PySide6.QtCore import QCoreApplication


def problem_words(code: str) -> str:
    """Return what to do about a problem of a field."""
    tr = QCoreApplication.translate
    words = {
        "required": tr("Problems", "This is needed. Fill it in, or say why it is empty."),
        "source_missing": tr("Problems", "How do we know? Choose at the right."),
        "source_of_another_office": tr("Problems", "Another office saw this. Say how we know it ourselves."),
        "contested": tr("Problems", "Two values differ here. Settle them first."),
        "unknown_term": tr("Problems", "This is not in the list. Choose one that is."),
        "before_giving": tr("Problems", "Before the day the consent was given. Check which one is right."),
        "before_opening": tr("Problems", "Before the day the case was opened. Check which one is right."),
        "before_review": tr("Problems", "Must lie after the day of the review."),
        "day_missing": tr("Problems", "Which day? Write it as 11.10.2024."),
        "person_missing": tr("Problems", "Whom is this about? Choose a person."),
        "form_missing": tr("Problems", "How was it given? Choose one."),
        "reason_missing": tr("Problems", "Why? Say it in a few words."),
        "comment_missing": tr("Problems", "Say in a few words what it is."),
        "second_person_missing": tr("Problems", "A second person has to be named."),
        "not_a_summons": tr("Problems", "Only a summons has this. Change the kind, or leave it empty."),
        "consent_missing": tr("Problems", "Which consent is it? Choose one."),
        "consent_undated": tr("Problems", "On which day was the consent given?"),
        "of_itself": tr("Problems", "It cannot point to itself. Choose another one."),
        "state_of_origin": tr("Problems", "No letter may go to an authority of the state of origin."),
    }
    return words.get(code, tr("Problems", "This does not fit the rest. Check it."))
