"""Copyfitting: the largest setting that fits, and overset as a fact with an amount."""

from __future__ import annotations

from itertools import cycle, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.compose.page import FillItem, TextItem
from brochure.design.editorial.ladder import ladder
from support.flyers import MINIMAL, SAMPLE, built, composed, content, ids

SENTENCE = (
    "Die Beratungsstellen helfen Betroffenen und informieren die Behörden über Menschenhandel "
    "und Ausbeutung in vielen Sprachen"
)


def flyer(words: int, quotes: int = 0) -> str:
    body = " ".join(islice(cycle(SENTENCE.split()), words))
    lines = [MINIMAL.rstrip().rstrip("}"), f", body: {body}}}"]
    text = (
        "".join(lines)
        + "\nquotes:\n"
        + "".join(
            f"  - {{text: Zitat {n} mit einigen Worten., speaker: Person {n}}}\n"
            for n in range(quotes)
        )
    )
    return text if quotes else text.replace("quotes:\n", "")


def rung(words: int) -> int:
    brochure = content(flyer(words))
    _, setting, _ = composed(brochure)
    return ladder(None, 8.5).index(setting)


def test_the_sample_takes_the_setting_that_the_design_names() -> None:
    _, setting, _ = composed(content(SAMPLE.read_bytes()))
    assert setting.headline[0] == 36
    assert setting.body == (10, 13.2)
    assert 12.4 <= setting.lead[0] == setting.voice[0] <= 12.5


def test_few_words_are_set_as_a_poster() -> None:
    _, setting, _ = composed(content(flyer(6)))
    assert setting == ladder(None, 8.5)[0]
    assert setting.headline[0] == 120


def test_thirty_words_grow_beyond_the_open_page() -> None:
    _, setting, _ = composed(content(flyer(30)))
    assert setting.headline[0] > 50
    assert setting.lead[0] > 16


@settings(max_examples=12, deadline=None)
@given(st.integers(61, 420), st.integers(1, 200))
def test_less_text_never_gets_a_smaller_setting(words: int, more: int) -> None:
    assert rung(words) <= rung(words + more)


def test_what_fits_nowhere_is_overset_with_block_lines_and_characters() -> None:
    result = built(flyer(1500))
    (found,) = [one for one in result.report if one.id == "type/overset"]
    amounts = dict(found.parameters)
    assert result.pdf is None
    assert amounts["block"] == "body"
    assert found.span is not None
    assert found.span.line == 2

    cut = 1500 - int(amounts["characters"]) // 8 - 40  # the words hold 8 characters and a space
    assert built(flyer(cut)).pdf is not None


def test_a_headline_over_its_lines_at_its_floor_is_overset() -> None:
    headline = " ".join(["Zusammenarbeit"] * 25)
    text = MINIMAL.replace("Wir singen", headline)
    result = built(text)
    (found,) = [one for one in result.report if one.id == "type/overset"]
    assert dict(found.parameters)["block"] == "headline"


def test_a_word_wider_than_a_page_is_said_with_its_excess() -> None:
    text = MINIMAL.replace("Chor am Kanal", "https//" + "x" * 300)
    result = built(text)
    assert "type/word-too-long" in ids(result.report)


def test_a_headline_shrinks_rather_than_divide_a_word() -> None:
    word = "Kooperationsvereinbarungen"
    document, _, report = composed(content(MINIMAL.replace("Wir singen", word)))
    sizes = [item.size for item in document.pages[0].items if isinstance(item, TextItem)]
    assert ids(report) == []
    assert 26 < max(sizes) < 50
    shown = "".join(
        "".join(item.shaped.texts) for item in document.pages[0].items if isinstance(item, TextItem)
    )
    assert word in shown


def test_a_headline_s_word_that_no_size_holds_is_divided() -> None:
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    _, _, report = composed(content(MINIMAL.replace("Wir singen", word)))
    assert ids(report) == []


def test_a_draft_shows_what_is_overset_and_says_that_it_is_one() -> None:
    result = built(flyer(1500), draft=True)
    assert result.pdf is not None
    assert b"pdfuaid" not in result.pdf
    assert "type/overset" in ids(result.report)


@pytest.mark.parametrize("quotes", [0, 1, 2, 3, 4, 5, 6])
def test_the_tint_lies_behind_voices_only(quotes: int) -> None:
    document, _, report = composed(content(flyer(40, quotes)))
    fills = [item for item in document.pages[0].items if isinstance(item, FillItem)]
    assert ids(report) == []
    assert len(fills) == (1 if quotes else 0)


def test_the_author_s_range_bounds_the_body() -> None:
    text = flyer(120) + "design: {type: {body: [9.5 pt, 10.5 pt]}}\n"
    _, setting, _ = composed(content(text))
    assert setting.body[0] == 10.5
