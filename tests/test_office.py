"""Office files from content to bytes: what readers find in them is what the screen file says."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from brochure.check.examine import examine
from brochure.geometry import mm
from brochure.profile import OFFICE, PROFILES
from support.cases import THEMES, themed
from support.flyers import SAMPLE, built, ids, pdf_of
from support.readback import artifacts, check_marks, reopened, tag_tree
from support.readers import flowing, pdfium_tags, pdfium_text, poppler_tags, poppler_text

Judged = Callable[[bytes], bytes]

SHORT = """\
organisation: {name: Chor am Kanal, short: CaK}
announcement:
  kicker: Konzert
  headline: Wir singen im Mai
  lead: Zwölf Lieder, ein Ufer, freier Eintritt.
  body: |
    Am 3. Mai singen wir am Kanal, und wer mag, singt mit.

    Noten liegen bereit, **Stühle** auch. Mehr unter [unserer Seite](https://chor.example/mai).
quotes:
  - {text: Es war ein Fest., speaker: Ayşe Şahin}
contact: {name: Chor am Kanal, email: info@chor.example, phone: 030 / 263 911 76, vcard: true}
"""
FORMATS = ("a4", "a5", "dl", "letter")

every = pytest.mark.parametrize(
    ("format", "pages", "theme"),
    [
        ("a4", 1, "bold"),
        ("a4", 2, "editorial"),
        ("a5", 1, "editorial"),
        ("a5", 2, "bold"),
        ("dl", 1, "bold"),
        ("dl", 2, "editorial"),
        ("letter", 2, "bold"),
    ],
)


def unplaced(tags: str) -> str:
    """A tag tree without the places of figures."""
    return re.sub(r"/BBox \[[^]]*\]", "", tags)


def text_of(pages: int, theme: str) -> str:
    return themed(f"{SHORT}design: {{pages: {pages}}}\n", theme)


@every
def test_an_office_sheet_conforms_and_says_what_the_screen_file_says(
    format: str, pages: int, theme: str, judged: Judged
) -> None:
    text = text_of(pages, theme)
    screen, office = (pdf_of(text, profile=one, format=format) for one in ("screen", "office"))
    judged(office)
    check_marks(office)
    assert examine(office, OFFICE) == ()
    assert tag_tree(office) == tag_tree(screen)
    assert pdfium_tags(office) == pdfium_tags(screen)
    assert unplaced(poppler_tags(office)) == unplaced(poppler_tags(screen))
    for read in (poppler_text, pdfium_text):
        assert flowing(read(office)) == flowing(read(screen))


@every
def test_links_and_bookmarks_lead_as_on_the_screen(format: str, pages: int, theme: str) -> None:
    text = text_of(pages, theme)
    found = []
    for profile in ("screen", "office"):
        with reopened(pdf_of(text, profile=profile, format=format)) as file:
            notes = [note for page in file.pages for note in page.get("/Annots", [])]
            with file.open_outline() as outline:
                titles = [str(entry.title) for entry in outline.root]
            found.append(([str(note.A.URI) for note in notes], titles))
    assert found[0] == found[1]
    assert found[0][0]


@pytest.mark.parametrize(("format", "left"), [("a4", 0.0), ("a5", mm(0.25)), ("dl", mm(43.5))])
def test_a_link_lies_on_the_text_of_the_first_copy(format: str, left: float) -> None:
    rects = []
    for profile in ("screen", "office"):
        with reopened(pdf_of(text_of(1, "bold"), profile=profile, format=format)) as file:
            (page,) = file.pages
            rects.append([[float(edge) for edge in note.Rect] for note in page.Annots])
    for on_screen, on_sheet in zip(*rects, strict=True):
        moved = [edge + left if n % 2 == 0 else edge for n, edge in enumerate(on_screen)]
        assert on_sheet == pytest.approx(moved, abs=0.01)


@pytest.mark.parametrize(
    ("format", "pages", "flip", "duplex"),
    [
        ("a4", 1, None, "/Simplex"),
        ("a4", 2, None, "/DuplexFlipLongEdge"),
        ("a4", 2, "short", "/DuplexFlipShortEdge"),
        ("a5", 2, None, "/DuplexFlipShortEdge"),
        ("a5", 2, "long", "/DuplexFlipLongEdge"),
        ("dl", 2, None, "/DuplexFlipShortEdge"),
    ],
)
def test_the_viewer_is_told_how_sheets_are_printed(
    format: str, pages: int, flip: str | None, duplex: str
) -> None:
    pdf = pdf_of(text_of(pages, "bold"), profile="office", format=format, flip=flip)
    with pikepdf.open(BytesIO(pdf)) as file:
        told = file.Root.ViewerPreferences
        assert str(told.Duplex) == duplex
        assert str(told.PrintScaling) == "/None"
        assert bool(told.PickTrayByPDFSize)
        assert bool(told.DisplayDocTitle)


@pytest.mark.parametrize("profile", ["screen", "press"])
def test_other_files_say_nothing_of_printers(profile: str) -> None:
    with reopened(pdf_of(text_of(2, "bold"), profile=profile)) as file:
        assert set(file.Root.ViewerPreferences.keys()) == {"/DisplayDocTitle"}


def test_turned_sheets_are_read_like_upright_ones(judged: Judged) -> None:
    text = text_of(2, "editorial")
    upright, turned = (
        pdf_of(text, profile="office", format="a5", flip=flip) for flip in (None, "long")
    )
    judged(turned)
    check_marks(turned)
    assert examine(turned, OFFICE) == ()
    assert tag_tree(turned) == tag_tree(upright)
    for read in (pdfium_tags, poppler_text):  # which see other gaps in text on its head
        assert "".join(read(turned).split()) == "".join(read(upright).split())


def test_two_sides_are_said_with_the_edge_and_one_side_is_not() -> None:
    facts = {
        one.id: dict(one.parameters) for one in built(text_of(2, "bold"), profile="office").report
    }
    assert facts["page/duplex"] == {"edge": "long", "other": "short"}
    assert "page/duplex" not in ids(built(text_of(1, "bold"), profile="office").report)
    assert "page/duplex" not in ids(built(text_of(2, "bold")).report)


def test_on_paper_the_address_of_a_labelled_link_is_missed() -> None:
    assert "content/address-unprinted" in ids(built(SHORT, profile="office").report)
    assert "content/address-unprinted" not in ids(built(SHORT).report)


@pytest.mark.parametrize("theme", THEMES)
def test_the_same_text_stands_at_the_same_size_in_every_profile(theme: str) -> None:
    data = SAMPLE.read_text(encoding="utf-8")
    results = [built(themed(data, theme), profile=profile) for profile in PROFILES]
    assert len({one.setting for one in results}) == 1


def test_a_draft_is_stamped_on_each_copy_once() -> None:
    text = themed(f"{SHORT}design: {{format: a5}}\nunknown: key\n", "bold")
    pdf = built(text, profile="office", draft=True).pdf
    assert pdf is not None
    assert sum("ENTWURF" in one for one in artifacts(pdf)) == 1
    assert b"pdfuaid" not in pdf


def test_nothing_is_written_twice_where_a_file_is_read() -> None:
    pdf = pdf_of(SHORT, profile="office", format="a5")
    for read in (poppler_text, pdfium_text):
        assert flowing(read(pdf)).count("Zwölf Lieder") == 1
