"""What is too wide or too long in one place is solved there: the page keeps its setting."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.galley import set_galley
from brochure.compose.page import Document, TextItem
from brochure.design.bold.scale import A4_SCALE
from brochure.design.editorial.grid import LARGE_TYPE
from brochure.design.editorial.tables import INK, SANS
from brochure.design.style import Paragraph, ParagraphStyle, Run, RunStyle
from brochure.microtypography.apply import Memory, apply
from brochure.story.structure import Artifact
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.cases import THEMES
from support.flyers import composed, content, ids

SMALLEST = 8.5  # pt; what no text is under
TYPESETTER = Typesetter(FontLibrary())

PLAIN = """\
organisation: {name: Verein der Gärten e. V., short: GAB}
announcement:
  kicker: Im Juni
  headline: Die Gärten öffnen
  lead: Wir laden alle Nachbarn ein und freuen uns auf viele helfende Hände
  body: Im Garten am Bahndamm gibt es wieder sehr viel zu tun bis zum Sommer.
quotes:
  - {text: Hier blüht es wieder wie im letzten Jahr, speaker: Anna Muster, role: Gärtnerin}
contact: {name: Erika Muster, email: post@example.org}
"""
COMPOUND = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"
WIDE = {
    "short of 10": ("short: GAB", "short: Kammerchor"),
    "short of 11": ("short: GAB", "short: Rosengarten"),
    "short of 19": ("short: GAB", "short: Naturfreundeverband"),
    "short of words": ("short: GAB", "short: Haus der Kulturen der Welt"),
    "name": (
        "name: Verein der Gärten e. V.",
        "name: Landesarbeitsgemeinschaft der kommunalen Gleichstellungsbeauftragten im Land",
    ),
    "headline": ("Die Gärten öffnen", COMPOUND),
    "kicker": ("Im Juni", COMPOUND),
    "role": ("role: Gärtnerin", "role: Landesgleichstellungsbeauftragtenvertreterin"),
    "speaker": ("Anna Muster", "Anna Muster-Weißenborn-Hohenlohe-Landesgartenschau"),
    "contact": ("Erika Muster", "Nachbarschaftsgartengeschäftsstelle"),
    "funder": (
        "contact:",
        f"funder: {{note: Dank, organisations: [{{name: {COMPOUND}}}]}}\ncontact:",
    ),
}


def setting_of(text: str, name: str) -> tuple[Document, Any]:
    document, setting, report = composed(apply(content(text), Memory()), name)
    assert not {"type/overset", "type/word-too-long"} & set(ids(report))
    return document, setting


def items(document: Document) -> list[TextItem]:
    return [item for item in document.pages[0].items if isinstance(item, TextItem)]


def said(item: TextItem) -> str:
    return "".join(item.shaped.texts)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("short", "wide"), WIDE.values(), ids=WIDE.keys())
def test_a_wide_word_in_one_place_leaves_the_page_its_body(
    short: str, wide: str, name: str
) -> None:
    assert short in PLAIN
    _, plain = setting_of(PLAIN, name)
    document, setting = setting_of(PLAIN.replace(short, wide), name)
    assert setting.body[0] >= min(plain.body[0], 12)
    assert getattr(setting, "dense", False) is False
    assert min(item.size for item in items(document)) >= SMALLEST


@pytest.mark.parametrize("short", ["Kammerchor", "Naturfreundeverband", "Landesgartenbauverband"])
def test_a_short_name_in_editorial_stands_in_one_line_clear_of_the_name(short: str) -> None:
    document, _ = setting_of(PLAIN.replace("short: GAB", f"short: {short}"), "editorial")
    found = items(document)
    (mark,) = [item for item in found if said(item) == short]
    name = next(item for item in found if said(item).startswith("Verein"))
    assert mark.size >= LARGE_TYPE.wordmark_floor
    assert mark.x + mark.width < name.x or name.y > mark.y


def test_a_short_name_of_several_words_in_bold_rather_has_lines_than_small_type() -> None:
    text = PLAIN.replace("short: GAB", "short: Haus der Kulturen der Welt")
    document, _ = setting_of(text, "bold")
    mark = next(item for item in items(document) if said(item).startswith("Haus"))
    assert mark.size == A4_SCALE.name_as_mark


@pytest.mark.parametrize("name", THEMES)
def test_a_long_name_without_a_short_one_is_set_whole(name: str) -> None:
    long = (
        "Landesarbeitsgemeinschaft der Träger der freien Jugendhilfe sowie der Beratungsstellen "
        "für Familien in Mecklenburg-Vorpommern und Schleswig-Holstein e. V."
    )
    text = PLAIN.replace("{name: Verein der Gärten e. V., short: GAB}", f"{{name: '{long}'}}")
    document, _ = setting_of(text, name)
    shown = "".join(said(item) for item in items(document)).replace("\u00a0", " ")
    assert "Beratungsstellen" in shown
    assert "Schleswig-Holstein" in shown


def test_a_long_lead_in_bold_is_smaller_and_the_body_is_not() -> None:
    lead = "Wir laden alle Nachbarn ein und freuen uns auf viele helfende Hände"
    _, plain = setting_of(PLAIN, "bold")
    document, setting = setting_of(PLAIN.replace(lead, " und ".join([lead] * 7)), "bold")
    assert setting.body[0] >= min(plain.body[0], 12)
    first = next(item for item in items(document) if said(item).startswith("Wir"))
    body = next(one for one in items(document) if one.paragraph and one.paragraph.block == "body")
    assert 12 <= body.size <= first.size < plain.lead[0]


def paragraph(text: str, least: float | None) -> Paragraph:
    run = Run(text, RunStyle(SANS, 12, INK), Artifact.LAYOUT)
    return Paragraph((run,), ParagraphStyle(15, least_size=least), "de-DE", "name")


@given(st.floats(0.6, 1.3))
def test_a_paragraph_shrinks_to_its_measure_but_never_under_its_least_size(share: float) -> None:
    word = "8-4-1-2"  # can't be divided
    (line,) = TYPESETTER.set(paragraph(word, None), 1000).lines
    measure = share * line.width
    galley = set_galley((paragraph(word, 9),), measure, TYPESETTER)
    size = galley.lines[0].paragraph.runs[0].style.size
    assert 9 <= size <= 12
    assert size == 12 or share < 1.001
    assert galley.lines[0].paragraph.style.leading == 15
    assert galley.lines[0].line.width <= measure + 0.01 or size == 9
