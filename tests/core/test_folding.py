"""Search meets a name in any script and spelling, as far as the folding module promises."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.language.folding import fold, query_words

CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя'"
GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
LATIN = "abcdefghijklmnopqrstuvwxyzščžūėł'’"
words = st.text(CYRILLIC, max_size=12) | st.text(GEORGIAN, max_size=12) | st.text(LATIN, max_size=12)

MEETING = [
    "Щербаков Shcherbakov SHCHERBAKOV Ščerbakov Scerbakov Szczerbakow Shcherbakow",
    "Сергей Сяргей Сергій Sergei Siarhei Serhii Sergey Sergej Sjarhej",
    "Алексей Аляксей Олексій Aleksei Aliaksei Oleksii Alexey",
    "Александр Аляксандр Олександр Aleksandr Aliaksandr Oleksandr Alexandr",
    "Дмитрий Дзмітрый Dmitrii Dzmitry Dmitry",
    "Юлия Юлія IULIIA YULIYA Julia Yulia",
    "Наталья Наталля Natalia Natallia Nataliya",
    "Подъячев PODIEIACHEV Podyachev",
    "Объедков OBIEEDKOV Obyedkov",
    "Ксения KSENIIA Xenia",
    "Цой TSOI TCOI Tsoy",
    "Хрущёв Хрущев KHRUSHCHEV Khrushchyov",
    "Соловьёв SOLOVEV Solovyov Solov'ev",
    "Артемьев ARTEMEV Artemyev",
    "Яковлев IAKOVLEV Yakovlev Jakovlev",
    "Игорь Ігар IGOR Ihar Ihor",
    "Олег Алег Oleg Aleh Oleh",
    "Ганна Hanna Ganna",
    "Яўген Yauhen",
    "Уладзімір Uladzimir",
    "Ціханоўская Tsikhanouskaya",
    "Навіцкі Navitski",
    "Шчарбакоў Shcharbakou",
    "Андрій Andrii Андрей Andrei Andrey",
    "Згурський Zghurskyi",
    "Знам'янка Знамʼянка Знам’янка Znamianka",
    "Їжакевич Yizhakevych",
    "Гаєвич Haievych",
    "Феодосія Feodosiia",
    "Ґалаґан Galagan",
    "Дем'янюк Demianiuk",
    "თბილისი Tbilisi Тбилиси",
    "ბაყაყი Baq'aq'i Baqaqi",
    "ჭიანჭველა Ch'ianch'vela Chianchvela",
    "წერეთელი Ts'ereteli Tsereteli Церетели",
    "ყაზბეგი Q'azbegi Qazbegi Казбеги",
    "ჩხეიძე Chkheidze Чхеидзе",
    "გიორგი Giorgi Георгий",
    "ღვინიაშვილი Ghviniashvili",
    "Šarūnas Sarunas Шарунас",
    "Władysław Wladyslaw",
    "Müller Muller",
]
APART = [
    ("Щербаков", "Шчарбакоў"), ("Ходорковский", "Hodorkovsky"), ("Alexander", "Aleksandr"),
    ("Ольга", "Вольга"), ("Татьяна", "Таццяна"), ("Щербаков", "Schtscherbakow"), ("Цой", "Coj"),
    ("Джавахишвили", "Javakhishvili"), ("Иванов", "Петров"), ("Мария", "Марина"), ("Ян", "Юн"),
]  # fmt: skip


@pytest.mark.parametrize("spellings", MEETING, ids=lambda spellings: spellings.split()[0])
def test_spellings_of_one_name_meet(spellings: str) -> None:
    assert len({fold(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_these_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(words, st.integers(0, 12))
def test_the_first_letters_of_a_word_find_it(word: str, length: int) -> None:
    assert fold(word).startswith(fold(word[:length]))


@given(st.text(CYRILLIC + GEORGIAN, max_size=20))
def test_letters_of_our_scripts_all_become_latin(text: str) -> None:
    assert fold(text).isascii()


@given(st.text(max_size=40))
def test_composed_and_decomposed_text_meet_in_our_scripts(text: str) -> None:
    ours = "".join(letter for letter in text if letter.lower() in CYRILLIC + GEORGIAN + LATIN)
    assert fold(unicodedata.normalize("NFD", ours)) == fold(unicodedata.normalize("NFC", ours))


@given(words, st.sampled_from("\u0301\u00ad'’ʼьъ"))
def test_marks_and_apostrophes_do_not_matter_between_other_letters(word: str, mark: str) -> None:
    assert fold("x" + mark + word) == fold("x" + word)


def test_other_scripts_and_digits_pass_through() -> None:
    assert fold("7F3K-92QD № 12/3 Երևան") == "7f3k-92kd № 12/3 երևան"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Oth,frjd", "Щербаков"), ("Cthutq", "Сергей"), ("cthu", "серг"), ("[jljhrjdcrbq", "Ходорковский"),
        ("k.,f", "люба"), ("Czhutq", "Сяргей"), ("Cthusq", "Сергій"), ("Erhf]yf", "Україна"),
        ("Ыруксфе", "Shercat"), ("wereTeli", "წერეთელი"), ("yazbegi", "ყაზბეგი"),
    ],
)  # fmt: skip
def test_the_wrong_keyboard_layout_is_understood(typed: str, meant: str) -> None:
    [forms] = query_words(typed)
    assert fold(meant) in forms


def test_a_right_word_is_searched_as_typed_first() -> None:
    assert [forms[0] for forms in query_words("  Сергей\tIvanov ")] == [fold("Сергей"), fold("Ivanov")]


def test_one_and_two_letters_are_taken_as_typed() -> None:
    assert query_words("d lf") == [["d"], ["lf"]]


def test_what_cannot_be_a_word_is_not_guessed() -> None:
    assert query_words("msgstr") == [["msgstr"]]
    assert query_words("2024") == [["2024"]]


def test_parts_of_one_word_stay_together() -> None:
    assert query_words("Иванов-Петров")[0][0] == "ivanav pitrav"


@given(st.text(max_size=60))
def test_any_query_gives_plain_tokens(text: str) -> None:
    for forms in query_words(text):
        assert forms
        assert len(forms) == len(set(forms))
        for form in forms:
            assert all(token and "'" not in token and '"' not in token for token in form.split(" "))
