"""Signs come from a face that has them, letters never do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brochure.design.style import Align, Face, Family
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import UNITS_PER_EM
from brochure.typeset.shape import Shaper
from support.paragraphs import paragraph, run, shared_typesetter

SHAPER = Shaper(FontLibrary())
SYMBOLS, BOLD = Face(Family.SYMBOLS), Face(Family.SYMBOLS, 700)
FACES = [
    Face(Family.SERIF), Face(Family.SERIF, italic=True), Face(Family.SERIF, 600),
    Face(Family.SERIF, 700), Face(Family.SANS), Face(Family.SANS, 600), Face(Family.SANS, 900),
    Face(Family.SANS, 400, True),
]  # fmt: skip
OF_FLYERS = (
    "☎☏✆✉♿★☆✓✔✗✘☐☑☒→←↑↓↔⇒①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑳❶❷❿☕♥♡❤⚠⚡♻⚙☀☁☂☔❄♫♪✂✈⚓⚽☺☮☯✝☪✡☞☛✌✎"
    "½⅓¼¾№€£¥©®™§†•‣■□●○◆◇▪▶►▲▼∞≥≤≠±×÷⁄₂²³°…‰⭐🏠🚲🕐🎭🅿🚹🚺"
)


@pytest.mark.parametrize("face", FACES, ids=str)
def test_every_sign_that_flyers_use_is_there_in_every_face(face: Face) -> None:
    assert SHAPER.itemised(OF_FLYERS, face).missing == ()


@pytest.mark.parametrize("face", FACES, ids=str)
def test_a_text_without_foreign_signs_stays_in_its_face(face: Face) -> None:
    found = SHAPER.itemised("Größe „Ğş“ ½ – 5 €, łódź, Привіт, Ελλάδα, Tiếng Việt", face)
    assert [stretch.face for stretch in found.stretches] == [face]


@pytest.mark.parametrize(("weight", "symbols"), [(400, SYMBOLS), (600, BOLD), (900, BOLD)])
def test_bold_text_has_bold_figures_in_circles(weight: int, symbols: Face) -> None:
    found = SHAPER.itemised("a ① b", Face(Family.SANS, weight))
    assert [(one.start, one.face) for one in found.stretches] == [
        (0, Face(Family.SANS, weight)),
        (2, symbols),
        (3, Face(Family.SANS, weight)),
    ]


@pytest.mark.parametrize("letter", "ɪʘ漢עअ")
def test_no_letter_is_taken_from_another_face(letter: str) -> None:
    assert SHAPER.itemised(f"a{letter}", Face(Family.SERIF)).missing == ((1, letter),)


@pytest.mark.parametrize("weight", [400, 600, 700, 900])
def test_arabic_words_are_whole_in_their_own_face_and_brackets_in_the_text_s(weight: int) -> None:
    face, arabic = Face(Family.SANS, weight, weight == 400), Face(Family.ARABIC, weight)
    found = SHAPER.itemised("مركز جديد (KOK)، می\u200cخواهم.", face)
    assert [(one.start, one.face) for one in found.stretches] == [
        (0, face),
        (0, arabic),
        (10, face),
        (15, arabic),
    ]
    assert found.missing == ()


@pytest.mark.parametrize(("weight", "cut"), [(400, 400), (600, 700), (900, 700)])
def test_tigrinya_and_amharic_are_set_in_a_face_of_their_script(weight: int, cut: int) -> None:
    face, ethiopic = Face(Family.SANS, weight), Face(Family.ETHIOPIC, cut)
    found = SHAPER.itemised("ምኽሪ ብናጻ፡ ምስጢራዊ KOK።", face)
    assert [one.face for one in found.stretches] == [face, ethiopic, face, ethiopic]
    assert found.missing == ()


@pytest.mark.parametrize("selector", ["\ufe0e", "\ufe0f"])
def test_a_variation_selector_stays_with_its_sign_and_is_not_drawn(selector: str) -> None:
    found = SHAPER.itemised(f"☎{selector} 1", Face(Family.SERIF))
    assert found == SHAPER.itemised("☎ 1", Face(Family.SERIF))._replace(
        stretches=tuple(
            one._replace(start=one.start and one.start + 1)
            for one in SHAPER.itemised("☎ 1", Face(Family.SERIF)).stretches
        )
    )
    lines = shared_typesetter().set(paragraph(f"☎{selector} 1"), 200).lines
    assert "".join(text for one in lines[0].runs for text in one.shaped.texts) == "☎ 1"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*"ab ☎①→é", "wort ", "☕ ", "lange Zeile ", "\u00ad"]), max_size=30),
    st.sampled_from(list(Align)),
)
@example(["aaaaaaaaaa①", "\u00ad", "a"], Align.RAGGED)
def test_what_is_typed_comes_back_whatever_faces_show_it(texts: list[str], align: Align) -> None:
    text = "".join(texts).strip()
    styled = paragraph(run(text), align=align)
    lines = shared_typesetter().set(styled, 60).lines
    back = "".join("".join(one.shaped.texts) for line in lines for one in line.runs)
    unseen = str.maketrans("", "", " \u00ad")
    assert back.translate(unseen) == text.translate(unseen)
    for line in lines:
        assert {one.run for one in line.runs} <= {0}
        for before, after in pairwise(line.runs):
            width = before.shaped.width / UNITS_PER_EM * 10
            assert after.x >= before.x + width - 0.02
        assert all(0 not in one.shaped.glyphs for one in line.runs)
