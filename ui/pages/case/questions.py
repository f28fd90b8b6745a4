"""What a case asks of a person before anything else: what others told of him, and whether he is a child."""

from collections.abc import Sequence

from casemgr.casework import enquiries
from casemgr.casework.consents import Answer
from casemgr.casework.minors import ASSENT, BEST_INTEREST, Lacking
from casemgr.casework.retention import HeldError
from casemgr.ids import RecordId
from casemgr.records.consent import Consent
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.note import Note
from ui.dialogs.ask import AskSheet
from ui.navigation import CASES, Place
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.items import Item
from ui.widgets.layout import row
from ui.widgets.text import Label


class HearsayCard(Card):
    """What somebody else told of an absent man: its fourteen days are over (HR17)."""

    def __init__(self, tab: CaseTab, asked: enquiries.Question) -> None:
        super().__init__(self.tr("Keep what others told of him?"), tone="unverified")
        self._tab = tab
        self._asked = asked
        agreed = asked.consent is Answer.STANDING
        said = (
            self.tr("He has agreed that it is kept.")
            if agreed
            else self.tr("Its fourteen days are over. Note that he agrees, or erase it.")
        )
        self.add(Label(held(asked.contact.summary) or "", wrap=True), Label(said, tone="muted", wrap=True))
        if asked.holds:
            sentence = tab.frame.words.messages.sentence(HeldError(asked.holds))
            self.add(Label(sentence, tone="danger", wrap=True))
        keep = buttons.quiet(self.tr("Keep it") if agreed else self.tr("Note that he agrees"))
        keep.clicked.connect(self._keep if agreed else self._note_consent)
        away = buttons.danger(self.tr("Erase it…"))
        away.setEnabled(not asked.holds)
        away.clicked.connect(self._ask_to_erase)
        self.body.addLayout(row(keep, away, None))

    def _note_consent(self) -> None:
        about = held(self._asked.contact.person_id)
        self._tab.add(Consent, {"purpose": enquiries.KEEPING} | ({"person_id": about} if about else {}))

    def _keep(self) -> None:
        contact = self._asked.contact.id
        words = self.tr("Kept: he has agreed")
        self._tab.frame.do(words, lambda vault: enquiries.keep(vault.store, contact))

    def _ask_to_erase(self) -> None:
        effect = self.tr(
            "It goes for good, and the whole enquiry with it where nothing else was told. Nobody can bring "
            "it back."
        )
        sheet = AskSheet(
            self._tab.frame, self.tr("Erase what others told"), effect, "", self.tr("Erase for good")
        )
        sheet.agreed.connect(lambda _: self._erase())
        self._tab.frame.open_sheet(sheet)
        sheet.focus()

    def _erase(self) -> None:
        contact, frame = self._asked.contact, self._tab.frame
        case, said = held(contact.case_id), self.tr("Erased for good")

        def tell(erased: Sequence[RecordId]) -> None:
            frame.say(said)
            if case in erased:
                frame.go(Place(CASES))

        frame.session.ask(lambda vault: enquiries.erase(vault, contact.id), tell, owner=self._tab)


class ChildCard(Card):
    """What every letter for somebody under 18, or of disputed age, waits for (HR14)."""

    def __init__(self, tab: CaseTab, lacking: Sequence[Lacking]) -> None:
        super().__init__(self.tr("Before any letter: he may be under 18"), tone="unverified")
        view = tab.view
        ways = {
            Lacking.GUARDIAN: (
                self.tr("No guardian or lawyer has a part in this case."),
                self.tr("Add"),
                lambda: tab.add(Involvement, {"role": "guardian"}),
            ),
            Lacking.BEST_INTEREST: (
                self.tr("Nothing is noted on what is best for the child."),
                self.tr("Write"),
                lambda: tab.add(Note, {"kind": BEST_INTEREST}),
            ),
            Lacking.ASSENT: (
                self.tr("The child's own assent is not on file."),
                self.tr("Add"),
                lambda: tab.add(Consent, {"purpose": ASSENT, "person_id": view.client if view else None}),
            ),
        }
        for each in lacking:
            said, act, way = ways[each]
            item = Item(said, icon="circle-question-mark", tone="unverified", action=act)
            item.acted.connect(way)
            self.add(item)
        self.add(Label(self.tr("Parents are not told unless the child wishes it."), tone="muted", wrap=True))
