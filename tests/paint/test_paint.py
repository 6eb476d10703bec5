"""Whole documents: what readers find in them, and that the same input gives the same bytes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.compose.page import Document
from brochure.content.values import Numbering
from brochure.geometry import Rect
from brochure.paint.paint import paint
from brochure.profile import SCREEN
from brochure.story.structure import Artifact, Element, Link, Mark, Role
from brochure.typeset.fonts import FontLibrary
from support.forme import (
    ACCENT,
    CREATED,
    ITALIC,
    SANS,
    SEMIBOLD,
    SERIF,
    Forme,
    Look,
    document,
    sheets,
)
from support.judges import page_validation
from support.readback import artifacts, check_marks, tag_tree
from support.readers import (
    flowing,
    pdfium_tags,
    pdfium_text,
    poppler_tagged_text,
    poppler_text,
)

Painted = Callable[[Document], bytes]

HEADLINE = "Öffentliche Schifffahrt"
BODY = "Größe, Maß und Füße: fließend erfasst, Auflage fünf – „so“ und Łódź, Şişli, Việt Nam."
KICKER = "AKTUELLES"
ENGLISH = "And this is English, q\u0301 and Ọlọ\u0301run."


def flyer(forme: Forme) -> Document:
    """Two pages with all that paint can do: faces, tracking, links, lists, languages, artifacts."""
    forme.fill(Rect(0, 0, 419.528, 60))
    forme.rule(40, 70, 60)
    forme.text((40, 50), KICKER + " ", Mark(0), Look(SANS, 8, tracking=0.08))
    forme.text((40, 90), HEADLINE + " ", Mark(1), Look(SEMIBOLD, 24, ACCENT))
    forme.text((40, 120), BODY + " ", Mark(2), Look(SERIF, 8.5))
    forme.text((40, 132), "Die Kooperationsver\u00ad", Mark(2))
    end = forme.text((40, 144), "einbarung: ", Mark(2))
    end = forme.text((end, 144), "info@kok-", Mark(3))
    end = forme.text((40, 156), "buero.de", Mark(3))
    forme.text((end, 156), ", ganz ", Mark(4))
    end = forme.text((40, 168), "wichtig", Mark(5), Look(ITALIC))
    forme.text((end, 168), ". ", Mark(10))
    forme.text((40, 190), "1. ", Mark(6))
    forme.text((55, 190), "Punkt ", Mark(7))
    end = forme.text((100, 220), "„", Mark(8), Look(SEMIBOLD, 16, ACCENT))
    forme.text((end + 1.7, 220), "Unsere Sache. ", Mark(8), Look(ITALIC))
    first = forme.page()
    forme.text(
        (40, 40), "And this is English, q\u0301 and Ọlọ\u0301run.", Mark(9), Look(language="en")
    )
    forme.text((300, 500), "2", Artifact.PAGE)
    link = Element(Role.LINK, (Mark(3),), link=Link("mailto:info@kok-buero.de", "E-Mail"))
    item = Element(
        Role.LIST_ITEM, (Element(Role.LABEL, (Mark(6),)), Element(Role.LIST_BODY, (Mark(7),)))
    )
    body = (Mark(2), link, Mark(4), Element(Role.SPAN, (Mark(5),)), Mark(10))
    tree = Element(
        Role.DOCUMENT,
        (
            Element(Role.P, (Mark(0),)),
            Element(Role.H1, (Mark(1),), bookmark="Titel"),
            Element(Role.P, body),
            Element(Role.LIST, (item,), numbering=Numbering.DECIMAL),
            Element(Role.BLOCK_QUOTE, (Element(Role.P, (Mark(8),)),)),
            Element(Role.SECT, (Element(Role.P, (Mark(9),)),), language="en", bookmark="English"),
        ),
    )
    return document(tree, first, forme.page())


READ = (
    f"{KICKER} {HEADLINE} {BODY} Die Kooperationsvereinbarung: info@kok-buero.de, ganz wichtig. "
    f"1. Punkt „Unsere Sache. {ENGLISH}"
)


@pytest.fixture
def pdf(forme: Forme, painted: Painted) -> bytes:
    """The flyer."""
    return painted(flyer(forme))


def without_spaces(text: str) -> str:
    """The letters alone."""
    return re.sub(r"\s", "", text)


def test_poppler_reads_it_letter_for_letter(pdf: bytes) -> None:
    read = flowing(poppler_text(pdf))
    assert read == flowing(READ).replace("kok-buero", "kok- buero") + " 2"


def test_pdfium_reads_it_letter_for_letter(pdf: bytes) -> None:
    # pdfium takes a typed hyphen at the end of a line for one of hyphenation.
    assert flowing(pdfium_text(pdf)) == READ.replace("kok-buero", "kokbuero") + " 2"


def test_poppler_reads_the_tags_letter_for_letter(pdf: bytes) -> None:
    assert without_spaces(poppler_tagged_text(pdf)) == without_spaces(READ)


def test_pdfium_reads_the_tags_in_order(pdf: bytes) -> None:
    tags = pdfium_tags(pdf)
    roles = [line.strip() for line in tags.splitlines() if "“" not in line]
    assert roles == [
        *("Document", "P", "H1", "P", "Link", "Span", "L", "LI", "Lbl", "LBody"),
        *("BlockQuote", "P", "Document", "Sect lang=en", "P"),
    ]


def test_the_tag_tree_is_the_authors_text_in_reading_order(pdf: bytes) -> None:
    texts = re.findall("“(.*)”", tag_tree(pdf))
    assert "".join(texts).replace("\u00ad", "") == READ
    assert artifacts(pdf) == ["2"]


@pytest.mark.parametrize("size", [8.5, 12.5, 17.0])
@pytest.mark.parametrize("gap", [0.0, 0.1, 0.17, 0.3])
def test_no_reader_puts_a_space_behind_a_quotation_mark_that_hangs(
    forme: Forme, painted: Painted, size: float, gap: float
) -> None:
    end = forme.text((60, 80), "„", Mark(1), Look(SEMIBOLD, 1.6 * size, ACCENT))
    forme.text((end + gap * size, 80), "Die Aussagen der", Mark(1), Look(ITALIC, size))
    forme.text((end + gap * size, 80 + size), "Betroffenen.“", Mark(1), Look(ITALIC, size))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
    pdf = painted(document(tree, forme.page()))
    said = "„Die Aussagen der Betroffenen.“"
    assert flowing(poppler_text(pdf)) == said
    assert flowing(pdfium_text(pdf)) == said
    assert without_spaces(poppler_tagged_text(pdf)) == without_spaces(said)
    assert without_spaces("".join(re.findall("“(.*)”", tag_tree(pdf)))) == without_spaces(said)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.text("abfilßäöüéłşğ̣́̂AVTKŁ.,-–/„“", min_size=1, max_size=8).filter(
            # A mark stands on a letter, two as in Vietnamese: one below, one above.
            lambda word: re.fullmatch(
                r"(?:[^\W\d_](?:\u0323?[\u0300-\u0322\u0324-\u036f]?)[^\w\u0300-\u036f]*)+", word
            )
        ),
        min_size=1,
        max_size=12,
    )
)
def test_every_reader_gives_back_whatever_words_are_set(
    fonts: FontLibrary, words: list[str]
) -> None:
    forme = Forme(fonts)
    text = " ".join(words)
    forme.text((10, 100), text, Mark(1), Look(size=4))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
    pdf = paint(sheets(document(tree, forme.page())), SCREEN, fonts, created=CREATED)
    check_marks(pdf)
    assert page_validation(pdf) == []
    assert tag_tree(pdf) == f"Document\n  P\n    “{text}”\n"
    assert flowing(poppler_text(pdf)) == text
    assert flowing(pdfium_text(pdf)) == text


SCRIPT = """
import sys
from hashlib import sha256
from brochure.paint.paint import paint
from brochure.profile import SCREEN
from paint.test_paint import flyer
from support.forme import CREATED, Forme, sheets
forme = Forme()
print(sha256(paint(sheets(flyer(forme)), SCREEN, forme.fonts, created=CREATED)).hexdigest())
"""


def test_the_same_input_gives_the_same_bytes_on_any_machine(tmp_path: Path) -> None:
    tests = Path(__file__).parent.parent
    digests = set()
    for zone, locale, seed, folder in (
        ("UTC", "C", "0", tests),
        ("Pacific/Auckland", "de_DE.UTF-8", "1", tmp_path),
    ):
        environment = os.environ | {
            "TZ": zone,
            "LC_ALL": locale,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join([str(tests), str(tests.parent)]),
        }
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_the_same_document_gives_the_same_bytes_twice(forme: Forme) -> None:
    placed = flyer(forme)
    first = paint(sheets(placed), SCREEN, forme.fonts, created=CREATED)
    assert paint(sheets(placed), SCREEN, FontLibrary(), created=CREATED) == first
    assert paint(sheets(placed), SCREEN, forme.fonts, created=CREATED + 1) != first
