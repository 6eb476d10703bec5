"""Division of words: known words, Liang's rules read plainly, and the author's own points."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.languages import language
from brochure.typeset.hyphenate import (
    FOLDER,
    Hyphenator,
    load_patterns,
)
from support.liang import decode, plain_levels

HYPHENATOR = Hyphenator()
NAMES = sorted(path.stem for path in FOLDER.glob("*.liang"))
DECODED = {name: decode((FOLDER / f"{name}.liang").read_bytes()) for name in NAMES}
LETTERS = {name: "".join(sorted({*"".join(DECODED[name].patterns)} - {"."})) for name in NAMES}


def divided(word: str, language: str, minima: tuple[int, int] = (2, 2)) -> str:
    points = [point.offset for point in HYPHENATOR.points(word, language, minima)]
    edges = [0, *points, len(word)]
    return "-".join(word[a:b] for a, b in pairwise(edges))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de-DE", "Öf-fent-lich-keits-ar-beit Fach-be-ra-tungs-stel-len Men-schen-han-del"),
        ("de-DE", "Bun-des-po-li-zei-prä-si-di-um Kri-mi-na-li-täts-be-kämp-fung Zu-cker Stra-ße"),
        ("de-AT", "Schiff-fahrt Fens-ter Kü-che"),
        ("en-GB", "his-tory prop-erty"),
        ("en-US", "his-tory prop-erty ta-ble hy-phen-ation as-so-ciate"),
        ("fr-FR", "uni-ver-si-té ex-pli-ca-tion mon-tagne"),
        ("es-ES", "fe-rro-ca-rril ex-pli-ca-ción mu-je-res"),
        ("it-IT", "de-mo-cra-zia don-ne cit-tà"),
        ("pl-PL", "prze-strzeń ko-bie-ta współ-pra-ca"),
        ("tr-TR", "öğ-ret-men ka-dın-lar"),
        ("uk-UA", "жін-ка по-лі-ція"),
        ("ru-RU", "жен-щи-на по-ли-ция сест-ра"),
        ("bg-BG", "же-на по-ли-ция чо-век учи-ли-ще"),
        ("pt-PT", "as-so-ci-a-ção vi-zi-nhança tra-ba-lho ex-ce-ção in-for-ma-ções pas-sa-gem"),
        ("pt-BR", "cons-ti-tu-i-ção trans-por-tes he-róis ju-í-zes"),
        ("hr-HR", "pri-ja-telj-stvo pred-sjed-nik naj-ljep-ši sa-vje-to-va-li-šte po-sje-ti-telj"),
        ("ku-TR", "ma-mos-te kur-dis-tan xwen-de-kar pir-tûk-xa-ne ber-na-me"),
        ("sq-AL", "qy-te-tar fë-mi-jë po-pu-lli xi-xë-llo-nja shpre-sa drejt-shkri-mi"),
        ("sr-RS", "при-ја-тељ-ство пред-сед-ник раз-го-вор нај-леп-ши"),
        ("sr-Latn-RS", "pri-ja-telj-stvo pred-sed-nik raz-go-vor in-jek-ci-ja"),
        ("el-GR", "άν-θρω-πος θά-λασ-σα πε-ρι-βάλ-λον εκ-παί-δευ-ση"),
        ("nl-NL", "vrij-wil-li-gers ge-meen-te-huis sa-men-wer-king coör-di-na-tie"),
    ],
)
def test_known_words_are_divided_as_their_language_divides_them(language: str, words: str) -> None:
    for word in words.split():
        assert divided(word.replace("-", ""), language) == word


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_the_search_finds_what_liang_s_rules_say(name: str, data: st.DataObject) -> None:
    word = data.draw(st.text(LETTERS[name] + "q§", min_size=1, max_size=14))
    assert load_patterns(name).levels(word) == plain_levels(word, DECODED[name].patterns)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_words_made_of_patterns_are_searched_as_well(name: str, data: st.DataObject) -> None:
    patterns = st.sampled_from(sorted(DECODED[name].patterns)[::37])
    word = "".join(data.draw(st.lists(patterns, min_size=1, max_size=4))).replace(".", "")
    assert load_patterns(name).levels(word) == plain_levels(word, DECODED[name].patterns)


@pytest.mark.parametrize(
    ("name", "minima", "at_least"),
    [("de-1996", (2, 2), 35_000), ("en-gb", (2, 3), 8_000), ("uk", (2, 2), 4_000)],
)
def test_a_table_holds_its_source_s_patterns_and_minima(
    name: str, minima: tuple[int, int], at_least: int
) -> None:
    assert DECODED[name].minima == minima
    assert len(DECODED[name].patterns) >= at_least


def test_every_table_that_is_named_is_shipped_with_its_licence() -> None:
    shipped = {path.stem for path in FOLDER.glob("*.liang")}
    licences = (FOLDER / "LICENSES.md").read_text(encoding="utf-8")
    assert shipped == set(NAMES)
    for name in NAMES:
        _, _, notice = licences.partition(f"## {name}.liang, from hyph-{name}.tex")
        notice = notice.partition("\n## ")[0]
        assert "copyright" in notice.lower()
        assert "licence:" in notice


def test_something_else_than_a_table_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        load_patterns("tlh")


@pytest.mark.parametrize(
    ("tag", "name"),
    [("de", "de-1996"), ("de-CH", "de-1996"), ("en-US", "en-us"), ("en-AU", "en-gb"), ("ja", "")],
)
def test_a_region_falls_back_on_its_language(tag: str, name: str) -> None:
    assert language(tag).spelling.patterns == name


def test_a_language_without_patterns_divides_nothing() -> None:
    assert divided("Kooperationsvereinbarung", "fi") == "Kooperationsvereinbarung"


def test_the_least_letters_are_kept_on_either_side() -> None:
    assert divided("Polizeiarbeit", "de", (3, 4)) == "Poli-zei-ar-beit"
    for point in HYPHENATOR.points("Abendstunde", "de", (4, 4)):
        assert 3 <= point.offset <= len("Abendstunde") - 3


@pytest.mark.parametrize("word", ["STRASSE", "KOK", "BMFSFJ"])
def test_words_in_capitals_stay_whole(word: str) -> None:
    assert divided(word, "de") == word


def test_case_changes_no_point() -> None:
    assert divided("ÖFFENTLICHKeit", "de").lower() == divided("öffentlichkeit", "de")
    assert divided("İstanbul", "tr") == "İs-tan-bul"
    assert divided("Irmak", "tr") == "Ir-mak"


def test_the_typographic_apostrophe_counts_as_the_typewriter_s() -> None:
    typed, curled = (divided(f"aujourd{mark}hui", "fr") for mark in "'’")
    assert curled.replace("’", "'") == typed


def test_points_are_allowed_by_odd_levels_only() -> None:
    levels = [point.level for point in HYPHENATOR.points("Öffentlichkeitsarbeit", "de")]
    assert levels
    assert all(level % 2 for level in levels)
