"""What `editorial` decides for content that was never drawn."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from brochure.compose.page import ArtItem, RuleItem, TextItem
from brochure.design.editorial.ladder import ladder
from brochure.geometry import to_mm
from support.cases import THEMES, case_text
from support.dump import page_dump
from support.flyers import MINIMAL, composed, content, pdf_of
from support.readers import poppler_text

WORDS = "Öffentlichkeitsarbeit und Barrierefreiheit der Versammlungsräume sind " * 6


def test_a_foot_with_an_empty_label_column_has_one_uncut_rule() -> None:
    document, _, _ = composed(content(MINIMAL + "contact: {email: chor@example.org}\n"))
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
            assert after == before._replace(name=after.name, picture=after.picture)
    assert min(rung.picture for rung in rungs if rung.dense) == 1.0
    assert min(rung.picture for rung in ladder(None, 8.5, picture=True) if rung.dense) < 0.5
    assert {rung.picture for rung in ladder(None, 8.5)} == {1.0}


@pytest.mark.parametrize("words", ["words-120", "words-450"])
@pytest.mark.parametrize("funder", ["{name: Stadt Weiherbrück}", "{name: Stadt, logo: logo.png}"])
def test_logos_of_the_foot_stand_under_their_note(words: str, funder: str, tmp_path: Path) -> None:
    Image.new("RGB", (200, 100), (20, 60, 120)).save(tmp_path / "logo.png")
    text = case_text(words, "editorial")
    text = text[: text.index("funder:")] + text[text.index("contact:") :]
    text += (
        f"funder: {{note: Gefördert von, organisations: [{funder}]}}\n"
        "memberships: {note: Mitglied bei, organisations: [{name: Verband, logo: logo.png}]}\n"
    )
    document, setting, report = composed(content(text), folder=tmp_path)
    assert list(report) == []
    assert setting.dense == (words == "words-450")
    items = document.pages[0].items
    (note,) = [
        item
        for item in items
        if isinstance(item, TextItem) and "".join(item.shaped.texts) == "Mitglied bei"
    ]
    logo = [item for item in items if isinstance(item, ArtItem)][-1]
    assert logo.rect.x == pytest.approx(note.x)
    assert logo.rect.y > note.y


@pytest.mark.parametrize("theme", THEMES)
def test_a_sender_without_a_contact_is_named_once(theme: str) -> None:
    text = poppler_text(pdf_of(MINIMAL + f"design: {{theme: {theme}}}\n"))
    assert text.count("Chor am Kanal") == 1


@pytest.mark.parametrize("name", ["a4", "a5"])
def test_a_long_headline_of_a_short_flyer_keeps_its_lines_by_sense(name: str) -> None:
    headline = "Selber machen: acht Abende für Anfängerinnen und Anfänger"
    text = MINIMAL.replace("Wir singen", f"'{headline}'") + f"design: {{format: {name}}}\n"
    document, setting, _ = composed(content(text))
    items = [item for item in document.pages[0].items if isinstance(item, TextItem)]
    lines = [item for item in items if item.paragraph and item.paragraph.block == "headline"]
    assert "".join(lines[0].shaped.texts).rstrip() == "Selber machen:"
    largest = setting.grid.sizes.headline[0]
    assert len({line.y for line in lines}) <= (3 if lines[0].size > largest else 5)


def test_a_headline_of_one_word_fills_the_measure_or_reaches_the_posters_size() -> None:
    for word in ("Bleibt", "Nachbarschaft"):
        document, setting, _ = composed(content(MINIMAL.replace("Wir singen", word)))
        (item,) = [
            item
            for item in document.pages[0].items
            if isinstance(item, TextItem) and "".join(item.shaped.texts).strip() == word
        ]
        fills = item.width >= 0.97 * setting.span(12)
        assert fills or item.size == setting.grid.sizes.poster[3]


@pytest.mark.parametrize(("sentences", "beside"), [(1, False), (9, True)])
def test_voices_of_a_dense_page_stand_beside_the_text_where_they_fill_a_column(
    sentences: int, beside: bool
) -> None:
    text = case_text("words-450", "editorial")
    words = "Hier treffe ich die Leute aus dem Haus, und wir reden über alles. " * sentences
    quotes = "".join(f"  - {{speaker: '{name}', text: '{words}'}}\n" for name in ("Jo", "Kim"))
    text = text[: text.index("quotes:")] + "quotes:\n" + quotes + text[text.index("funder:") :]
    document, setting, _ = composed(content(text))
    assert setting.dense
    items = [item for item in document.pages[0].items if isinstance(item, TextItem)]
    feet = {
        block: max(item.y for item in items if item.paragraph and item.paragraph.block == block)
        for block in ("body", "quote 1")
    }
    assert (feet["quote 1"] < feet["body"]) == beside
