"""What gaps and conditions of a sentence are called: by the human name of the fact they ask for."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from casemgr.letters.conditions import Condition
from casemgr.letters.wordings import GAP, Ask, asked, forms_of_client
from casemgr.letters.words import Words as LetterWords
from ui.words import Words

FACTS: Final = "letter_fact"
_INNER: Final = re.compile(r"include\s+['\"]([^'\"]+)")


_CODES: Final = {
    "call.doctor": "yes_no",
    "client.citizenships": "country",
    "each.mode": "knowledge_mode",
    "each.setting": "need_setting",
    "military.country": "country",
    "passport.status": "doc_status",
    "residence.legal_basis": "status_here",
}
"""The vocabulary of what conditions compare with, by the path of the fact."""


def path_words(words: Words, path: str) -> str:
    """Return what the fact at a path of the view of a letter is called; by its owner where it has no name."""
    known, steps = words.vocabularies[FACTS], path.split(".")
    tried = [".".join(steps[:count]) for count in range(len(steps), min(len(steps), 2) - 1, -1)]
    named = next((each for each in tried if each in known), "")
    return words.label(FACTS, named) if named else path.replace(".", " ").replace("_", " ")


class FactNames:
    """The names in the language of the window, for sentences in the language of a letter."""

    def __init__(self, words: Words, letter: LetterWords) -> None:
        self._words = words
        self._letter = letter

    def path(self, path: str) -> str:
        """Return what the fact at a path is called."""
        root, _, rest = path.partition(".")
        if root == "client" and (forms := forms_of_client(self._letter, rest)):
            return " / ".join(forms)
        if root == "events" and rest:
            return self._words.label("event_kind", rest.partition(".")[0])
        if root == "law" and rest:
            basis = rest.partition(".")[0].upper().replace("_", "-")
            return QCoreApplication.translate("FactNames", "the law {} may be cited").format(basis)
        return path_words(self._words, path)

    def group(self, gap: str) -> str:
        """Return whose fact a gap prints: the record under which it is offered."""
        paths = asked(gap)
        if not paths:
            return QCoreApplication.translate("FactNames", "Notes and other parts")
        return self._words.label(FACTS, paths[0].partition(".")[0])

    def gap(self, gap: str) -> str:
        """Return in words what a gap, a condition or a note is."""
        if gap.startswith("[^"):
            return QCoreApplication.translate("FactNames", "note: {}").format(gap[2:-1])
        if gap.startswith("["):
            return QCoreApplication.translate("FactNames", "number of a paragraph: {}").format(gap[2:-1])
        if found := _INNER.search(gap):
            return QCoreApplication.translate("FactNames", "the words of {}").format(found[1])
        named = ", ".join(dict.fromkeys(map(self.path, asked(gap))))
        if gap.startswith("{{"):
            return named
        if "endif" in gap:
            return QCoreApplication.translate("FactNames", "end of the condition")
        if "else" in gap and not named:
            return QCoreApplication.translate("FactNames", "otherwise")
        return QCoreApplication.translate("FactNames", "only with: {}").format(named)

    def clause(self, clause: str, heading: str) -> str:
        """Return what a clause is called: the heading it prints, or our name for one without."""
        return self.told(heading).rstrip(".") if heading else self._words.label("letter_clause", clause)

    def told(self, text: str) -> str:
        """Return a sentence with the name of each fact in the place of its gap."""
        return GAP.sub(lambda gap: f"‹{self.gap(gap[0])}›", text)

    def ask(self, ask: Ask) -> str:
        """Return in words what is asked of the file inside a clause."""
        either = QCoreApplication.translate("FactNames", " or ").join(map(self.path, ask.paths))
        if ask.equals:
            is_, is_not = (
                QCoreApplication.translate("FactNames", "{what} is “{code}”"),
                QCoreApplication.translate("FactNames", "{what} is not “{code}”"),
            )
            return (is_ if ask.there else is_not).format(what=either, code=self._code(ask))
        if ask.there:
            return QCoreApplication.translate("FactNames", "with {}").format(either)
        return QCoreApplication.translate("FactNames", "without {}").format(either)

    def _code(self, ask: Ask) -> str:
        """Return in words what a fact is compared with."""
        path, words = ask.paths[0], self._words
        own = f"{path}.{ask.equals}"
        if own in words.vocabularies[FACTS]:
            return words.label(FACTS, own)
        return words.label(_CODES.get(path.removesuffix(".code").removesuffix(".codes")), ask.equals)

    def condition(self, condition: Condition) -> Iterator[str]:
        """Yield in words what has to hold for a clause to stand in a letter."""
        words = self._words

        def joined(codes: tuple[str, ...], vocabulary: str) -> str:
            return ", ".join(words.label(vocabulary, each) for each in codes)

        if condition.chosen:
            yield QCoreApplication.translate("FactNames", "only where the counsellor asks for it")
        for found, said in (
            (joined(condition.profiles, "profile"), QCoreApplication.translate("FactNames", "profile: {}")),
            (
                joined(condition.citizens, "country"),
                QCoreApplication.translate("FactNames", "citizen of: {}"),
            ),
            (
                joined(condition.destination, "country"),
                QCoreApplication.translate("FactNames", "goes to: {}"),
            ),
        ):
            if found:
                yield said.format(found)
        for paths, said in (
            (condition.any, QCoreApplication.translate("FactNames", "with one of: {}")),
            (condition.all, QCoreApplication.translate("FactNames", "with all of: {}")),
            (condition.none, QCoreApplication.translate("FactNames", "with none of: {}")),
        ):
            if paths:
                yield said.format(", ".join(map(self.path, paths)))
