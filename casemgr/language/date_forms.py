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
        "season": ("{year} m. {season}", "{year} m. {season_genitive}", "{year} m. {season_placed}"),
        "year": ("{year} m.",) * 3,
        "decade": ("{year}-ieji metai", "{year}-ųjų metų", "{year}-aisiais metais"),
        "century": ("{year}–{last} m.",) * 3,
    },
    "ka": {
        "day": ("{year} წლის {day} {name}", "{year} წლის {day} {ablative}", "{year} წლის {day} {dative}"),
        "month": ("{year} წლის {name}", "{year} წლის {ablative}", "{year} წლის {locative}"),
        "year": ("{year} წელი", "{year} წლიდან", "{year} წელს"),
    },
    "de": {
        "day": ("{day}. {name} {year}", "dem {day}. {name} {year}", "am {day}. {name} {year}"),
        "month": ("{name} {year}", "{name} {year}", "im {name} {year}"),
        "season": ("{season} {year}", "{season} {year}", "im {season} {year}"),
        "year": ("{year}", "{year}", "im Jahr {year}"),
        "decade": ("die {year}er Jahre", "den {year}er Jahren", "in den {year}er Jahren"),
        "century": ("{year} bis {last}", "{year} bis {last}", "in den Jahren {year} bis {last}"),
    },
    "pl": {
        "day": ("{day} {genitive} {year} r.",) * 3,
        "month": ("{name} {year} r.", "{genitive} {year} r.", "{locative} {year} r."),
        "season": ("{season} {year} r.", "{season_genitive} {year} r.", "{season_placed} {year} r."),
        "year": ("{year} r.", "{year} r.", "w {year} r."),
        "decade": ("lata {year}.", "lat {year}.", "w latach {year}."),
        "century": ("{year}–{last} r.", "{year}–{last} r.", "w latach {year}–{last}"),
    },
    "fr": {
        "day": ("{day} {name} {year}", "le {day} {name} {year}", "le {day} {name} {year}"),
        "month": ("{name} {year}", "{name} {year}", "en {name} {year}"),
        "season": ("{season} {year}", "{season} {year}", "{season_placed} {year}"),
        "year": ("{year}", "{year}", "en {year}"),
        "decade": ("les années {year}", "les années {year}", "dans les années {year}"),
        "century": ("{year} à {last}", "{year} à {last}", "de {year} à {last}"),
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
    "be": {
        "about": "каля {}", "before": "да {}", "after": "пасля {}", "between": "ад {0} да {2}",
        "roughly": "прыкладна {}",
    },
    "uk": {
        "about": "близько {}", "before": "до {}", "after": "після {}", "between": "від {0} до {2}",
        "roughly": "приблизно {}",
    },
    "lt": {
        "about": "apie {}", "before": "iki {}", "after": "po {}", "between": "nuo {0} iki {2}",
        "roughly": "maždaug {}",
    },
    "de": {
        "about": "etwa {}", "before": "vor {}", "after": "nach {}", "between": "zwischen {} und {}",
        "roughly": "ungefähr {}",
    },
    "pl": {
        "about": "około {}", "before": "przed początkiem {}", "after": "po upływie {}",
        "between": "w okresie od {0} do {2}", "roughly": "w przybliżeniu {}",
    },
    "fr": {
        "about": "vers {}", "before": "avant {}", "after": "après {}", "between": "entre {} et {}",
        "roughly": "approximativement {}",
    },
}  # fmt: skip
"""The words around a genitive; `between` is given the first bound, then the second as name and genitive."""

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

ABLATIVES: Final[Mapping[str, str]] = {
    "ka": "იანვრიდან თებერვლიდან მარტიდან აპრილიდან მაისიდან ივნისიდან ივლისიდან აგვისტოდან სექტემბრიდან "
    "ოქტომბრიდან ნოემბრიდან დეკემბრიდან",
}
"""January to December in the case that says "since" without another word."""

SEASONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "en": ("spring summer autumn winter",) * 3,
    "ru": ("весна лето осень зима", "весны лета осени зимы", "весной летом осенью зимой"),
    "lt": (
        "pavasaris vasara ruduo žiema", "pavasario vasaros rudens žiemos", "pavasarį vasarą rudenį žiemą",
    ),
    "de": ("Frühling Sommer Herbst Winter",) * 3,
    "pl": ("wiosna lato jesień zima", "wiosny lata jesieni zimy", "wiosną latem jesienią zimą"),
    "fr": (
        "le_printemps l’été l’automne l’hiver", "le_printemps l’été l’automne l’hiver",
        "au_printemps à_l’été à_l’automne à_l’hiver",
    ),
}  # fmt: skip
"""Spring to winter: name, genitive, and place in a sentence."""
