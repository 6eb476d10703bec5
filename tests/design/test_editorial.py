"""What `editorial` decides for content that was never drawn."""

from __future__ import annotations

from itertools import pairwise

from brochure.compose.page import RuleItem
from brochure.design.editorial.ladder import ladder
from brochure.geometry import to_mm
from support.cases import case_text
from support.dump import page_dump
from support.flyers import MINIMAL, composed, content, pdf_of

WORDS = "Öffentlichkeitsarbeit und Barrierefreiheit der Versammlungsräume sind " * 6


def test_a_foot_with_an_empty_label_column_has_one_uncut_rule() -> None:
    document, _, _ = composed(content(MINIMAL + "contact: {phone: 030 / 263 911 76}\n"))
    rules = [item for item in document.pages[0].items if isinstance(item, RuleItem)]
    assert [(round(to_mm(rule.x)), round(to_mm(rule.length))) for rule in rules] == [(18, 174)]


def test_a_voice_across_the_axis_is_not_hyphenated_on_a_dense_flyer_either() -> None:
    text = case_text("words-700-two-pages", "editorial")
    quote = f"quotes: [{{speaker: Jo, text: '{WORDS}'}}]\n"
    text = text[: text.index("quotes:")] + quote + text[text.index("funder:") :]
    voice = [line for line in page_dump(pdf_of(text)).splitlines() if "Serif4-Italic" in line]
    assert len(voice) > 2
    assert not [line for line in voice if line.endswith(r"\xad'")]


def test_a_picture_gives_way_before_type_does_and_on_a_dense_page_to_voices_only() -> None:
    rungs = ladder(None, 8.5, picture=True, voices=False)
    for before, after in pairwise(rungs):
        if after.picture < before.picture:
            assert after[:-1] == before._replace(name=after.name)[:-1]
    assert min(rung.picture for rung in rungs if rung.dense) == 1.0
    assert min(rung.picture for rung in ladder(None, 8.5, picture=True) if rung.dense) < 0.5
    assert {rung.picture for rung in ladder(None, 8.5)} == {1.0}
