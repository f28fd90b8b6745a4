"""The grammar of dates, language by language: what `dates` fills in.

Month names come from the CLDR, where "stand-alone" is the nominative and "format" the genitive;
the forms after "in" are listed here.
"""

from collections.abc import Mapping
from typing import Final

Forms = Mapping[str, tuple[str, str, str]]

FORMS: Final[Mapping[str, Forms]] = {
    "en": {
        "day": ("{day} {genitive} {year}", "{day} {genitive} {year}", "on {day} {genitive} {year}"),
        "month": ("{name} {year}", "{name} {year}", "in {name} {year}"),
        "season": ("{season} {year}", "{season} {year}", "in {season} {year}"),
        "year": ("{year}", "{year}", "in {year}"),
        "decade": ("the {year}s", "the {year}s", "in the {year}s"),
        "century": ("{year} to {last}", "{year} to {last}", "in the years {year} to {last}"),
    },
    "ru": {
        "day": ("{day} {genitive} {year} г.",) * 3,
        "month": ("{name} {year} г.", "{genitive} {year} г.", "в {locative} {year} г."),
        "season": ("{season} {year} г.", "{season_genitive} {year} г.", "{season_placed} {year} г."),
        "year": ("{year} г.", "{year} г.", "в {year} г."),
        "decade": ("{year}-е гг.", "{year}-х гг.", "в {year}-х гг."),
        "century": ("{year}–{last} гг.", "{year}–{last} гг.", "в {year}–{last} гг."),
    },
    "be": {
        "day": ("{day} {genitive} {year} г.",) * 3,
        "month": ("{name} {year} г.", "{genitive} {year} г.", "у {locative} {year} г."),
        "year": ("{year} г.", "{year} г.", "у {year} г."),
    },
    "uk": {
        "day": ("{day} {genitive} {year} р.",) * 3,
        "month": ("{name} {year} р.", "{genitive} {year} р.", "у {locative} {year} р."),
        "year": ("{year} р.", "{year} р.", "у {year} р."),
    },
    "lt": {
        "day": ("{year} m. {genitive} {day} d.",) * 3,
        "month": ("{year} m. {genitive} mėn.",) * 3,
        "year": ("{year} m.",) * 3,
    },
    "ka": {
        "day": ("{year} წლის {day} {name}", "{year} წლის {day} {name}", "{year} წლის {day} {dative}"),
        "month": ("{year} წლის {name}", "{year} წლის {name}", "{year} წლის {locative}"),
        "year": ("{year} წელი", "{year} წლის", "{year} წელს"),
    },
    "de": {
        "day": ("{day}. {name} {year}", "dem {day}. {name} {year}", "am {day}. {name} {year}"),
        "month": ("{name} {year}", "{name} {year}", "im {name} {year}"),
        "year": ("{year}", "{year}", "im Jahr {year}"),
    },
    "pl": {
        "day": ("{day} {genitive} {year} r.",) * 3,
        "month": ("{name} {year} r.", "{genitive} {year} r.", "{locative} {year} r."),
        "year": ("{year} r.", "{year} r.", "w {year} r."),
    },
    "fr": {
        "day": ("{day} {name} {year}", "le {day} {name} {year}", "le {day} {name} {year}"),
        "month": ("{name} {year}", "{name} {year}", "en {name} {year}"),
        "year": ("{year}", "{year}", "en {year}"),
    },
}
"""By language and precision: the name of a period, its genitive, and its place in a sentence."""

RANGES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "about": "about {}", "before": "before {}", "after": "after {}", "between": "between {} and {}",
        "roughly": "approximately {}",
    },
    "ru": {
        "about": "около {}", "before": "до {}", "after": "после {}", "between": "в период с {} по {}",
        "roughly": "примерно {}",
    },
}  # fmt: skip
"""The words around a genitive; `between` has a nominative in second place."""

LOCATIVES: Final[Mapping[str, str]] = {
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "be": "студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
    "ka": "იანვარში თებერვალში მარტში აპრილში მაისში ივნისში ივლისში აგვისტოში სექტემბერში ოქტომბერში "
    "ნოემბერში დეკემბერში",
    "pl": "w_styczniu w_lutym w_marcu w_kwietniu w_maju w_czerwcu w_lipcu w_sierpniu we_wrześniu "
    "w_październiku w_listopadzie w_grudniu",
}
"""January to December as they follow "in"; an underscore is a space."""

SEASONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "en": ("spring summer autumn winter",) * 3,
    "ru": ("весна лето осень зима", "весны лета осени зимы", "весной летом осенью зимой"),
}
"""Spring to winter: name, genitive, and place in a sentence."""
