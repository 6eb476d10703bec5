"""Opening marks stand at the height of their kind beside their words, in both themes."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from brochure.compose.ink import ink_box
from brochure.compose.page import Document, FillItem, TextItem
from brochure.design.marks import LOW_MARKS, MOST_CENTRED, RAISED_MARKS
from brochure.geometry import mm
from brochure.languages import FILES, quotes_around
from brochure.languages import language as known
from brochure.typeset.fonts import FontLibrary
from support.cases import THEMES
from support.flyers import composed, content, pdf_of
from support.readers import pdfium_text, poppler_text

FONTS = FontLibrary()
TOLERANCE = 0.03  # em; the italic's letters are a little lower than its table says

SHORT = "Nein."
LONG = "Wir haben lange nach einem Haus gesucht, in dem alle Platz haben, und hier ist es nun."


def flyer(language: str, theme: str, *voices: tuple[str, str]) -> str:
    quotes = "".join(f"  - {{speaker: {who}, text: '{words}'}}\n" for who, words in voices)
    return (
        f"language: {language}\norganisation: {{name: Chor}}\n"
        f"announcement: {{headline: Nun}}\nquotes:\n{quotes}design: {{theme: {theme}}}\n"
    )


def text_of(item: TextItem) -> str:
    return "".join(item.shaped.texts)


def voices(document: Document) -> list[tuple[TextItem, list[TextItem]]]:
    """Each opening mark with the lines of its words."""
    found: dict[int, list[TextItem]] = {}
    for page in document.pages:
        for item in page.items:
            paragraph = item.paragraph if isinstance(item, TextItem) else None
            if isinstance(item, TextItem) and paragraph is not None and paragraph.hung is not None:
                found.setdefault(id(paragraph), []).append(item)
    return [(items[0], items[1:]) for items in found.values()]


@pytest.mark.parametrize(
    ("language", "theme", "words"), list(product(FILES, THEMES, (SHORT, LONG)))
)
def test_a_mark_stands_at_the_height_of_its_kind(language: str, theme: str, words: str) -> None:
    document, _, report = composed(content(flyer(language, theme, ("Ada", words))))
    assert list(report) == []
    ((mark, (first, *_)),) = voices(document)
    ink, metrics = ink_box(mark, FONTS), FONTS.metrics(first.shaped.face)
    kind = text_of(mark)[0]
    if kind in LOW_MARKS:
        assert mark.y == first.y
    elif kind in RAISED_MARKS:
        caps = first.y - metrics.cap_height / 1000 * first.size
        assert ink.top == pytest.approx(caps, abs=0.1 * mark.size)
    else:
        middle = first.y - metrics.x_height / 2000 * first.size
        assert (ink.top + ink.bottom) / 2 == pytest.approx(middle, abs=TOLERANCE * first.size)
        assert mark.size <= MOST_CENTRED * first.size


@pytest.mark.parametrize(
    ("language", "theme"), list(product(("fr", "es", "uk", "de", "en"), THEMES))
)
def test_all_marks_lie_on_the_ground_of_their_voice(language: str, theme: str) -> None:
    document, _, _ = composed(content(flyer(language, theme, ("Ada", SHORT), ("Bob", LONG))))
    grounds = [item.rect for item in document.pages[0].items if isinstance(item, FillItem)]
    for mark, _ in voices(document):
        ink = ink_box(mark, FONTS)
        assert any(ground.y <= ink.top and ink.bottom <= ground.bottom for ground in grounds)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["fr", "es", "de", "en"])
@pytest.mark.parametrize(
    "name",
    [
        "Prof. Dr.-Ing. Harald Weißenborn",
        "Kriminalhauptkommissarin Adelheid",
        "Wirtschaftsinformatikerin Jo",
        "Jo",
    ],
)
def test_a_mark_stands_clear_of_every_name(name: str, language: str, theme: str) -> None:
    document, _, report = composed(content(flyer(language, theme, (name, SHORT))))
    assert list(report) == []
    ((mark, _),) = voices(document)
    left = ink_box(mark, FONTS).left
    label = [
        ink_box(item, FONTS).right
        for item in document.pages[0].items
        if isinstance(item, TextItem) and item.paragraph and item.paragraph.block == "quote 1"
        if item.paragraph.hung is None
    ]
    assert max(label) <= left - mm(1.8) + 0.01


COUNTS = {
    "two short": ((SHORT,) * 2),
    "long over short": (LONG, SHORT),
    "short over long": (SHORT, LONG),
    "four": (SHORT, LONG, SHORT, SHORT),
    "six": (SHORT, LONG) * 3,
}


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("words", COUNTS.values(), ids=COUNTS.keys())
def test_voices_of_bold_stand_apart_as_two_persons(language: str, words: tuple[str, ...]) -> None:
    named = [(f"Person {number}", text) for number, text in enumerate(words)]
    document, _, report = composed(content(flyer(language, "bold", *named)))
    assert list(report) == []
    found = sorted(voices(document), key=lambda voice: (voice[0].x > mm(100), voice[1][0].y))
    for (_, above), (mark, below) in pairwise(found):
        down = below[0].y - above[-1].y
        if down < 0:
            continue  # the head of the second column
        leading = below[0].paragraph.style.leading if below[0].paragraph else 0.0
        ink = ink_box(mark, FONTS)
        assert down >= 1.8 * leading - 0.01
        if len(words) <= 4:
            assert down >= ink.bottom - ink.top + mm(3) - 0.01


@pytest.mark.parametrize(
    ("language", "theme"),
    # What is read from the right, readers turn as they like: tests/test_right_to_left.py.
    [(tag, theme) for tag, theme in product(FILES, THEMES) if not known(tag).right_to_left],
)
def test_readers_see_no_space_but_the_languages_own_after_a_mark(language: str, theme: str) -> None:
    pdf = pdf_of(flyer(language, theme, ("Ada", SHORT)))
    opening, closing = quotes_around(language)
    wanted = f"{opening}{SHORT}{closing}".split()
    for read in (poppler_text, pdfium_text):
        assert " ".join(wanted) in " ".join(read(pdf).split())
