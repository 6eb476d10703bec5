"""Every look on every folded sheet: each panel takes one stretch, and all promises hold on it."""

from __future__ import annotations

import io
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from brochure.check.examine import examine
from brochure.compose.page import ArtItem, Document, FillItem, PictureItem, TextItem
from brochure.diagnostics.model import Report
from brochure.formats import FOLDED, PanelRole
from brochure.geometry import mm
from brochure.profile import PRESS
from support.cases import FOLDER, PAGES, POSTER, THEMES, themed
from support.flyers import SAMPLE, composed, content, ids, pdf_of
from support.readback import check_marks
from support.readers import poppler_tagged_text

CONTENTS = [
    SAMPLE,
    *(FOLDER / f"{name}.yaml" for name in ("words-030", "words-300", "quotes-5", "funders-6")),
    *(FOLDER / f"{name}.yaml" for name in ("headline-15-words", "lists-and-subheads")),
    *(path for path in PAGES if path.stem[:2] in {"01", "03", "05", "08", "22", "27", "31", "36"}),
]
TOLD = {"type/overset-panel", "type/word-too-long", "picture/takes-room"}
"""What may be said of content that is too long for its panels."""
EDGE = mm(5)  # what stays free beside a fold and beside a printer's edge
SMALLEST = 8.5  # pt


def every() -> list[object]:
    """Each content on each folded format in each look: a sixth of them, all in the full run."""
    return [
        pytest.param(
            path,
            name,
            theme,
            id=f"{path.stem}-{name}-{theme}",
            marks=() if (number + which + 3 * turn) % 6 == 0 else (pytest.mark.full,),
        )
        for number, path in enumerate(CONTENTS)
        for which, name in enumerate(FOLDED)
        for turn, theme in enumerate((*THEMES, POSTER))
    ]


def formatted(path: Path, name: str, theme: str) -> str:
    text = path.read_text(encoding="utf-8").replace("theme: editorial", f"theme: {theme}")
    text = text if "theme: " in text else themed(text, theme)
    text = text.replace("pages: 2", "pages: 1")
    if "format: a4" in text:
        return text.replace("format: a4", f"format: {name}")
    return text.replace(f"theme: {theme}", f"theme: {theme}, format: {name}")


def sample(name: str, theme: str) -> str:
    return formatted(SAMPLE, name, theme).replace(
        f"theme: {theme}, format: {name}", f"theme: {theme}\n  format: {name}"
    )


def made(path: Path, name: str, theme: str) -> tuple[Document, Report]:
    text = sample(name, theme) if path == SAMPLE else formatted(path, name, theme)
    document, _, report = composed(content(text), folder=path.parent)
    return document, report


@pytest.mark.parametrize(("path", "name", "theme"), every())
def test_a_content_is_set_whole_on_its_panels_clear_of_every_edge(
    path: Path, name: str, theme: str
) -> None:
    document, report = made(path, name, theme)
    errors = {id for id in ids(report) if id.startswith(("type/", "page/", "picture/takes"))}
    assert errors - {"type/loose-line", "type/narrow-column", "type/empty-panel"} <= TOLD
    if errors & TOLD:
        return
    for page in document.pages:
        for item in page.items:
            if isinstance(item, TextItem):
                assert item.size >= SMALLEST
                assert item.x >= EDGE - 0.01
                assert item.x + item.width <= page.width - EDGE + 0.01
                assert EDGE <= item.y <= page.height - EDGE
            elif isinstance(item, ArtItem | PictureItem):
                assert item.rect.x >= EDGE
                assert item.rect.right <= page.width - EDGE + 0.01


@pytest.mark.parametrize(("path", "name", "theme"), every())
def test_each_panel_has_one_stretch_of_the_story(path: Path, name: str, theme: str) -> None:
    document, _ = made(path, name, theme)
    panels = FOLDED[name].panels
    assert sorted(page.panel.name for page in document.pages if page.panel) == sorted(
        panel.name for panel in panels
    )
    stretches = []
    for page in document.pages:
        marks = [item.owner for item in page.items if not isinstance(item, FillItem)]
        owners = [mark for mark in marks if isinstance(mark, int)]
        if owners:
            stretches.append((min(owners), max(owners)))
    for (_, last), (first, _) in pairwise(stretches):
        assert last <= first  # the last of a panel may go on in the next
    assert document.pages[0].panel is not None
    assert document.pages[0].panel.role is PanelRole.COVER
    assert document.pages[-1].panel is not None
    assert document.pages[-1].panel.role is PanelRole.BACK


@pytest.mark.parametrize("profile", ["screen", "office"])
@pytest.mark.parametrize("theme", [*THEMES, POSTER])
@pytest.mark.parametrize("name", FOLDED)
def test_the_sample_is_conformant_on_panels_and_on_sheets(
    name: str, theme: str, profile: str, judged: object
) -> None:
    pdf = pdf_of(sample(name, theme), profile=profile)
    check_marks(judged(pdf))  # type: ignore[operator]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == (len(FOLDED[name].panels) if profile == "screen" else 2)


@pytest.mark.parametrize("theme", [*THEMES, POSTER])
@pytest.mark.parametrize("name", FOLDED)
def test_the_press_file_is_two_flat_sides_that_a_shop_takes(name: str, theme: str) -> None:
    pdf = pdf_of(sample(name, theme), profile="press")
    assert {finding.id for finding in examine(pdf, PRESS)} <= {"press/spot-ink"}
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 2
        for page in opened.pages:
            trim = [float(side) for side in page.trimbox]
            assert trim[2] - trim[0] == pytest.approx(FOLDED[name].width, abs=0.01)
            assert trim[3] - trim[1] == pytest.approx(FOLDED[name].height, abs=0.01)


@pytest.mark.parametrize("theme", [*THEMES, POSTER])
def test_what_is_too_long_names_its_panel_and_the_amount(theme: str) -> None:
    words = "Im Garten am Bahndamm gibt es wieder sehr viel zu tun. " * 220
    text = (
        "organisation: {name: Gartenverein}\n"
        f"announcement: {{headline: Die Gärten öffnen, body: {words.strip()}}}\n"
        f"design: {{theme: {theme}, format: a4-halffold}}\n"
    )
    document, _, report = composed(content(text))
    (found,) = [one for one in report if one.id == "type/overset-panel"]
    parameters = dict(found.parameters)
    assert parameters["panel"] == "inside-right"
    assert parameters["block"] == "body"
    assert int(str(parameters["characters"])) > 500
    assert len(document.pages) == 4


@pytest.mark.parametrize("theme", [*THEMES, POSTER])
def test_panels_that_stay_empty_are_counted_at_the_format(theme: str) -> None:
    text = (
        "organisation: {name: Chor}\nannouncement: {headline: Wir singen, body: Zwölf Lieder.}\n"
        f"design: {{theme: {theme}, format: a4-trifold}}\n"
    )
    _, _, report = composed(content(text))
    (found,) = [one for one in report if one.id == "type/empty-panel"]
    assert dict(found.parameters)["number"] == 3
    assert found.span is not None
    assert found.span.line == 3


GROUP = """\
organisation: {name: Kunstverein, short: KV}
announcement:
  headline: Was vom Tage blieb
  lead: Fotografien aus China
  body: Sechs Jahre lang fotografierte die Ärztin in Peking.
  pictures:
    - {file: tempel.jpg, alt: Ein Tempel, caption: Der Sommerpalast}
    - {file: portrait.jpg, alt: Ein Gesicht, caption: Eine Nachbarin}
    - {file: katze.jpg, alt: Eine Katze}
    - {file: kaffee.jpg, alt: Eine Tasse, caption: Im Hof}
"""


@pytest.mark.parametrize("theme", [*THEMES, POSTER])
@pytest.mark.parametrize("name", [*FOLDED, "a4", "dl"])
def test_several_pictures_stand_together_and_the_first_leads(name: str, theme: str) -> None:
    text = GROUP + f"design: {{theme: {theme}, format: {name}}}\n"
    document, _, report = composed(content(text), folder=PAGES[0].parent)
    assert not {id for id in ids(report) if id.startswith("page/")} | (TOLD & set(ids(report)))
    (arts,) = [
        found
        for page in document.pages
        if (found := [item for item in page.items if isinstance(item, ArtItem)])
    ]
    assert len(arts) == 4
    areas = [art.rect.width * art.rect.height for art in arts]
    if name in {"a4-trifold", "a4-zfold", "letter-trifold"}:
        assert areas[0] == max(areas)


@pytest.mark.parametrize("theme", [*THEMES, POSTER])
@pytest.mark.parametrize("name", FOLDED)
def test_who_hears_the_sheets_hears_what_the_panels_say(name: str, theme: str) -> None:
    panels, sheets = (
        " ".join(poppler_tagged_text(pdf_of(sample(name, theme), profile=profile)).split())
        for profile in ("screen", "office")
    )
    assert panels == sheets
    said = ("Aktuelles im KOK", "hat der KOK", "Inhalt des nun", "Mathias Schaef", "Kontakt")
    places = [panels.index(words) for words in said]
    assert places == sorted(places)


@pytest.mark.parametrize("theme", [*THEMES, POSTER])
def test_a_word_wider_than_its_panel_is_told(theme: str) -> None:
    text = (
        "organisation: {name: Chor}\nannouncement:\n  headline: Wir singen\n"
        f"  body: Es gilt {'8' * 90}.\ndesign: {{theme: {theme}, format: a4-trifold}}\n"
    )
    _, _, report = composed(content(text))
    (found,) = [one for one in report if one.id.startswith("type/word")]
    assert dict(found.parameters)["block"] == "body"
