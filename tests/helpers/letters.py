"""One invented letter in several scripts, long enough for its pages to break."""

from casemgr.letters.body import read_body
from casemgr.letters.content import Letterhead, Listing, PageContent, Seal, Signature
from casemgr.letters.template import Gap, Templates, Value

TEMPLATE = """\
1. [=ask] We ask the Consular Section to accept {{ title }} {{ name }}'s application and to consider it on
humanitarian grounds together with the request for mediation (paragraph [#request]).

1. I have advised people who refuse military service for our organisation since 2020 and speak Russian. I
spoke with {{ title }} {{ name }} on {{ contacts | join(", ", " and ") }}, without an interpreter.

## What we know and how

1. *Documents seen in the original.* His passport, valid until {{ passport }}. His registration certificate
as a person liable for call-up, category {{ fitness }}. The Georgian entry stamp of 3 July 2026.

{% if summons.seen %}
1. *Documents seen as copies.* A screenshot of an entry of {{ summons.entered }} in the electronic register of
summonses, to appear for dispatch on 14 July 2026 (annex 3). We have not seen the register itself.

{% endif %}
1. *What he states about his conviction.* He states that he cannot take part in killing, that he has held
this conviction since his brother's return from service in 2022, and that he said so in a class discussion
in 2023. He states that he has never served. Asked why he had not applied for civilian service earlier, he
states that he learned of the possibility only in May 2026.

1. *What he fears.* He states that he fears being sent to the army, or prosecuted for refusing. We know of no
criminal case against him.

1. *Why he cannot apply in Russia.* Under the law in force, a citizen subject to call-up may not leave the
country from the day a summons is posted in the register [^RU-53FZ]. On that text he would risk being refused
exit after a return. We have checked:

    - the text as published on 14 April 2023;
    - the practice described by two organisations, as far as we could confirm it with persons who had
      tried to cross the border themselves, and with the lawyers who had advised them.

1. *Plans.* Ms Example Host of Kaunas offers accommodation and agrees to be named (declaration, annex 6). He
speaks English and is a trained electrician (diploma, copy, annex 7).

## What we ask

1. [=request] We ask for the application to be accepted in Tbilisi and for word at the address above if a
paper is missing. We name no urgent date; the passport ends on {{ passport }}.

1. *Context.* The UN High Commissioner for Refugees sets out when objection to service may ground protection
[^UNHCR-GIP10]. The European Court of Human Rights has held that a serious and insurmountable conflict
between service and conscience may fall under Article 9 of the Convention [^COE-BAY].

1. *Limits.* The summons is electronic; we have seen only a screenshot. We have contacted no authority of the
Russian Federation. We express no opinion on the outcome and will answer questions through the office's own
number.
"""


def view(name: str = "Shcherbakov") -> dict[str, Value]:
    """Return what the template asks for; each leaf names its fact."""
    return {
        "title": Gap("Mr"),
        "name": Gap(name, frozenset({"name"})),
        "contacts": [Gap(day, frozenset({f"contact {day}"})) for day in ("2 September", "18 November 2026")],
        "passport": Gap("30 August 2027", frozenset({"passport"})),
        "fitness": Gap("A", frozenset({"fitness"})),
        "summons": {
            "seen": Gap("copy", frozenset({"summons source"})),
            "entered": Gap("1 July 2026", frozenset({"summons"})),
        },
    }


def letter(name: str = "Shcherbakov", template: str = TEMPLATE, **changed: object) -> PageContent:
    """Return a finished letter about an invented client; `changed` replaces fields of the content."""
    body = read_body(Templates({"letter": template}).render("letter", view(name)), "en")
    fields: dict[str, object] = {
        "language": "en",
        "title": "Supporting letter 7F3K-92QD",
        "body": body,
        "letterhead": Letterhead(
            "Vilnius Objectors’ Advice Centre",
            ("Public institution, reg. no. 000000000 · Example g. 1, LT-00000 Vilnius",
             "+370 000 00000 · office@example.invalid"),
        ),
        "addressee": ("Embassy of the Republic of Lithuania in Georgia", "Consular Section, Tbilisi"),
        "delivery": "by hand",
        "place_and_date": "Vilnius, 23 November 2026",
        "number": "Letter no. 7F3K-92QD",
        "subject": f"National visa (D) on humanitarian grounds: Mr {name.upper()} Aleksei (Щербаков Алексей "
        "Игоревич), born 14 March 2004, citizen of the Russian Federation, passport 00 0000000",
        "references": ("Request for mediation to the Ministry of Foreign Affairs no. 000-0000",),
        "salutation": "Dear Sir or Madam,",
        "closing": "Yours faithfully,",
        "signatures": (
            Signature("Example Counsellor", ("Counsellor",)),
            Signature("Example Director", ("Director, Vilnius Objectors’ Advice Centre",)),
        ),
        "annexes": Listing(
            "Annexes, 6 pages",
            (("1", "Passport, data page (1 page)"), ("2", "Registration certificate, with translation (1)"),
             ("3", "Register entry (1 page)"), ("4", "Diploma, in Russian, with translation (3 pages)")),
        ),
        "notes": Listing(
            "Legal notes",
            (("[1]", "Federal Law No. 53-FZ, Article 7.1(1), as inserted by No. 127-FZ of 14 April 2023."),
             ("[2]", "Guidelines on International Protection No. 10, HCR/GIP/13/10/Corr. 1, 12 Nov. 2014."),
             ("[3]", "Bayatyan v. Armenia [GC], no. 23459/03, 7 July 2011.")),
        ),
        "seal": Seal(
            "7F3K-92QD c29f1d0b6a5e48c3",
            ("Letter no. 7F3K-92QD · c29f 1d0b 6a5e 48c3",
             "To ask whether this letter is ours, call the office at the number in your own directory."),
        ),
        "footer": "Confidential. Written with the client’s informed consent, for the addressee named above.",
        "page_label": "page {page} of {pages}",
    }  # fmt: skip
    return PageContent(**(fields | changed))  # type: ignore[arg-type]
