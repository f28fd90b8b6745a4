"""The words of dates in the languages people write them in.

Russian, Ukrainian, Belarusian, Georgian, Lithuanian, Polish, German and English: nominative,
genitive and the form after "in", and the usual abbreviations. All in lower case.
"""

import re
from typing import Final

_MONTHS: Final = (
    r"jan(uary|uar)?|jänner|янв(ар[ьяе])?|січ(ень|ня|ні)?|студз(ень|еня|ені)|sausi[os]|sausį|stycz(eń|nia|niu)"
    r"|იანვ(არ|რ)(ი|ს|ის|ში)",
    r"feb(ruary|ruar)?|фев(рал[ьяе]|р)?|лют(ий|ого|ому|ы|ага|ым)?|vasari(o|s|į)|lut(y|ego|ym)"
    r"|თებერვ(ალ|ლ)(ი|ს|ის|ში)",
    r"mar(ch)?|märz|мар(та?|те)?|берез(ень|ня|ні)|сакавік[ау]?|kov(o|as|ą)|marz?(ec|ca|cu)|მარტ(ი|ს|ის|ში)",
    r"apr(il)?|апр(ел[ьяе])?|квіт(ень|ня|ні)|красавік[ау]?|baland(žio|is|į)|kwie(cień|tnia|tniu)"
    r"|აპრილ(ი|ს|ის|ში)",
    r"may|mai|ма[йяеі]|трав(ень|ня|ні)|gegužės?|gegužę|maj[au]?|მაის(ი|ს|ის|ში)",
    r"june?|juni|июн[ьяе]?|черв(ень|ня|ні)|чэрв(ень|еня|ені)|birželi(o|s|į)|czerw(iec|ca|cu)|ივნის(ი|ს|ის|ში)",
    r"july?|juli|июл[ьяе]?|лип(ень|ня|ні)|ліп(ень|еня|ені)|liep(os|a|ą)|lip(iec|ca|cu)|ივლის(ი|ს|ის|ში)",
    r"aug(ust)?|авг(уста?|усте)?|серп(ень|ня|ні)|жні(вень|ўня|ўні)|rugpjū(čio|tis|tį)|sierp(ień|nia|niu)"
    r"|აგვისტო(ს|ში)?",
    r"sept?(ember)?|сент?(ябр[ьяе])?|верес(ень|ня|ні)|верас(ень|ня|ні)|rugsėj(o|is|į)|wrze(sień|śnia|śniu)"
    r"|wrześ(nia|niu)|სექტემბ(ერ|რ)(ი|ს|ის|ში)",
    r"oct(ober)?|okt(ober)?|окт(ябр[ьяе])?|жовт(ень|ня|ні)|кастрычнік[ау]?|spali(o|s|į)|październik[au]?"
    r"|ოქტომბ(ერ|რ)(ი|ს|ის|ში)",
    r"nov(ember)?|ноя(бр[ьяе]|б)?|листопада?|листопаді|лістапада?|лістападзе|lapkri(čio|tis|tį)|listopad(a|zie)?"
    r"|ნოემბ(ერ|რ)(ი|ს|ის|ში)",
    r"dec(ember)?|dez(ember)?|дек(абр[ьяе])?|груд(ень|ня|ні)|снеж(ань|ня|ні)|gruod(žio|is|į)"
    r"|grud(zień|nia|niu)|დეკემბ(ერ|რ)(ი|ს|ის|ში)",
)
_SEASONS: Final = (
    r"spring|весн(а|ы|ой|і)|навесні|вясн(а|ы|ой)|pavasar(is|io|į)|wiosn(a|y|ą)|frühling|frühjahr|გაზაფხულ(ი|ს|ზე)",
    r"summer|лет(о|а|ом|ам)|літ(о|а)|влітку|vasar(a|os|ą)|lat(o|a|em)|sommer|ზაფხულ(ი|ს|ში)",
    r"autumn|fall|осен(ь|и|ью)|осін(ь|і)|восени|восен(ь|і|ню)|ruduo|ruden(s|į)|jesie(ń|ni|nią)|herbst"
    r"|შემოდგომა(ს|ზე)?",
    r"winter|зим(а|ы|ой|и)|взимку|зім(а|ы|ой)|žiem(a|os|ą)|zim(a|y|ą)|ზამთ(არ|რ)(ი|ს|ის|ში)",
)
MONTHS: Final = tuple(re.compile(forms) for forms in _MONTHS)
SEASONS: Final = tuple(re.compile(forms) for forms in _SEASONS)

ABOUT: Final = [
    "circa", "ca", "about", "around", "approximately", "approx", "roughly", "около", "примерно",
    "приблизительно", "ок", "близько", "приблизно", "каля", "прыблізна", "apie", "maždaug", "około", "ok",
    "etwa", "ungefähr", "um", "დაახლოებით",
]  # fmt: skip
BEFORE: Final = [
    "before", "до", "раньше", "ранее", "перед", "да", "prieš", "iki", "vor", "przed", "do",
]  # fmt: skip
AFTER: Final = [
    "after", "после", "позже", "позднее", "після", "пасля", "po", "nach", "შემდეგ",
]  # fmt: skip
BETWEEN: Final = (
    ("between", "and"), ("между", "и"), ("між", "і"), ("між", "та"), ("паміж", "і"), ("tarp", "ir"),
    ("między", "a"), ("zwischen", "und"), ("from", "to"), ("from", "until"), ("с", "по"), ("с", "до"),
    ("з", "по"), ("з", "до"), ("від", "до"), ("з", "да"), ("з", "па"), ("nuo", "iki"), ("od", "do"),
    ("von", "bis"), ("vom", "bis"),
)  # fmt: skip
"""The two words around the ends of a range."""
SILENT: Final = frozenset({
    "г", "гг", "год", "года", "году", "годы", "р", "рр", "рік", "року", "році", "m", "metai", "metų",
    "metais", "d", "diena", "dieną", "mėn", "mėnuo", "mėnesį", "r", "rok", "roku", "dnia", "წ", "წლის",
    "წელი", "წელს", "the", "of", "in", "on", "a", "st", "nd", "rd", "th", "в", "во", "у", "ў", "w", "we",
    "am", "im", "den", "dem", "jahr", "число", "числа", "дня", "місяць", "месяц",
})  # fmt: skip
"""Words that stand in dates and add nothing."""
