"""Erasing for good: the question names what goes, who else holds it, and what nobody here can reach."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from casemgr.casework.retention import HeldError
from casemgr.ids import RecordId
from casemgr.vault.vault import Vault
from ui.dialogs.ask import AskSheet
from ui.frame import Frame
from ui.models.erasing import Doom, read_doom

_HEIGHT = 420

Erasing = Callable[[Vault], object]
"""The work that erases."""


class EraseSheet(AskSheet):
    """Asks whether a record goes for good, and erases it where a person agrees."""

    def __init__(
        self, frame: Frame, title: str, doom: Doom, erase: Erasing, then: Callable[[Any], None]
    ) -> None:
        super().__init__(
            frame, title, self._effect(frame, doom), "", self.tr("Erase for good"), height=_HEIGHT
        )
        done = self.tr("Erased for good")
        self.agreed.connect(lambda _: frame.settle(done, erase, then, otherwise=frame.explain))

    def _effect(self, frame: Frame, doom: Doom) -> str:
        words = frame.words
        goes = sorted((words.kind(collection), count) for collection, count in doom.going.counts.items())
        listed = ", ".join(f"{kind} ({count})" if count > 1 else kind for kind, count in goes)
        said = [self.tr("This goes for good: {}.").format(listed), self.tr("Nobody can bring it back.")]
        if doom.holders:
            kept = self.tr("Copies that partners hold are not erased by this: {}.")
            said.append(kept.format(", ".join(doom.holders)))
        said.append(self.tr("Backups and sealed vaults keep it until they are replaced."))
        return "\n\n".join(said)


def ask_to_erase(
    frame: Frame, owner: QObject, record: RecordId, title: str, erase: Erasing, then: Callable[[Any], None]
) -> None:
    """Ask whether a record goes for good; where something holds its case, say what (HR42)."""

    def ask(doom: Doom) -> None:
        if doom.going.holds:
            frame.explain(HeldError(doom.going.holds))
            return
        sheet = EraseSheet(frame, title, doom, erase, then)
        frame.open_sheet(sheet)
        sheet.focus()

    frame.session.ask(lambda vault: read_doom(vault, record), ask, owner=owner)
