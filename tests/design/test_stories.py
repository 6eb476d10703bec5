"""A story in its clothes: each text in the style of its role, its words as they were told."""

from __future__ import annotations

import pytest

from brochure.design.bold.ladder import ladder as bold_ladder
from brochure.design.bold.tables import palette as bold_palette
from brochure.design.bold.tables import sheet as bold_sheet
from brochure.design.editorial.ladder import ladder
from brochure.design.editorial.tables import palette, sheet
from brochure.design.sheet import StyleSheet
from brochure.design.stories import Stories, dressed
from brochure.design.style import Align, Paragraph, RunStyle
from brochure.story.tell import tell
from support.cases import PAGES, TEXTS
from support.flyers import SAMPLE, content
from support.stories import texts, within

LISTS = """\
organisation: {name: Chor}
announcement:
  headline: Nun
  body: |
    Erster Absatz.

    Zweiter *Absatz*.

    - Einlass
      - Saal
    - Beginn

      Um acht.

    Danach.

    9. Neun
    10. Zehn
quotes: [{text: "We *love* it.", speaker: Ann, role: Alto, language: en}]
"""
SETTING = ladder(None, 8.5)[0]
STYLES = sheet(SETTING, palette((0.5, 0.0, 0.0)), Align.JUSTIFIED)


def clothed(text: str, styles: StyleSheet = STYLES) -> Stories:
    return dressed(tell(content(text), None), styles)


@pytest.mark.parametrize("path", [*PAGES, *TEXTS, SAMPLE], ids=lambda path: path.stem)
def test_clothes_change_no_word_and_no_place_in_the_tree(path: object) -> None:
    story = tell(content(path.read_bytes()), None)  # type: ignore[attr-defined]
    worn = [value for value in within(dressed(story, STYLES)) if isinstance(value, Paragraph)]
    assert {(run.text, run.owner) for one in worn for run in one.runs} == {
        (stretch.text, stretch.owner) for one in texts(story) for stretch in one.stretches
    }
    assert {one.hung.run.text for one in worn if one.hung} == {
        one.hung.text for one in texts(story) if one.hung
    }


def test_clothes_are_where_the_sizes_come_from() -> None:
    story = tell(content(LISTS), None)
    assert not any(isinstance(value, float | RunStyle) for value in within(story))
    assert any(isinstance(value, RunStyle) for value in within(dressed(story, STYLES)))


def test_emphasis_in_an_italic_voice_is_upright() -> None:
    (voice,) = clothed(LISTS).voices
    faces = {run.text: run.style.face.italic for run in voice.text.runs}
    assert faces["love"] is False
    assert faces["We "] is True


def test_paragraphs_are_told_by_an_indent_and_lists_by_white() -> None:
    lists, indent = STYLES.lists, STYLES.first_line_indent
    found = [(one.style.indent, one.style.space_before) for one in clothed(LISTS).body]
    plain, apart = (0.0, 0.0), (0.0, lists.space)
    assert found == [plain, (indent, 0.0), apart, plain, plain, apart, apart, apart, plain]


def test_items_stand_under_each_other_in_the_steps_of_their_lists() -> None:
    items = [one for one in clothed(LISTS).body if one.style.left]
    step, numbers = STYLES.lists.indent, 1.55 * STYLES.lists.label.size
    assert [one.style.left for one in items] == [step, 2 * step, step, step, numbers, numbers]
    labels = [one.hung and (one.hung.run.text, one.hung.at) for one in items]
    assert labels == [("– ", 0), ("– ", step), ("– ", 0), None, ("9. ", 0), ("10. ", 0)]
    assert [one.style.keep_with_next for one in items] == [True, *[False] * 5]
    assert {one.style.align for one in items} == {Align.RAGGED}


def test_a_look_that_sets_paragraphs_apart_by_white_gets_white() -> None:
    styles = bold_sheet(
        bold_ladder(None, 8.5, voices=True)[0], bold_palette((0.5, 0.0, 0.0)), Align.RAGGED
    )
    one, other, *_ = clothed(LISTS, styles).body
    assert (one.style.space_before, other.style.space_before) == (0.0, styles.paragraph_space)
    assert styles.paragraph_space > 0
