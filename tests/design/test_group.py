"""Several pictures stand as one group: told once, placed by one ability, whatever the look."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.compose.compositor import Compositor
from brochure.compose.page import ArtItem, Document, TextItem
from brochure.design.group import Group
from brochure.design.plan import Art, Cell, Gap, Row, Stack
from brochure.design.stories import PictureStory
from brochure.geometry import mm
from brochure.pictures.gallery import Subject
from brochure.pictures.model import Code, Ink
from brochure.pipeline import Options, make
from brochure.story.model import Figure
from brochure.story.structure import Mark
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.cases import THEMES, themed
from support.flyers import built, composed, content, ids
from support.lengths import FOLDER, LEAD, OTHERS, Length
from support.readback import tag_tree

GAUGE = Compositor(Typesetter(FontLibrary())).gauge
MOST_CUT = 0.25
FORMATS = ("a4", "a5", "letter")


def flyer(count: int, look: str, size: str = "a4", words: int = 20) -> str:
    others = OTHERS[: count - 1]
    made = Length("", words, "Offen für alle", lead=LEAD, picture="kaffee.jpg", others=others)
    return themed(made.text, look).replace("design: {", f"design: {{format: {size}, ", 1)


def arts(document: Document) -> list[ArtItem]:
    items = [item for page in document.pages for item in page.items]
    return [item for item in items if isinstance(item, ArtItem) and item.subject.alt]


def pictures(*aspects: float) -> tuple[PictureStory, ...]:
    subjects = [Subject(Code(21, "L", ()), aspect, Ink(), "", None) for aspect in aspects]
    return tuple(PictureStory(Figure(one, Mark(n)), None) for n, one in enumerate(subjects))


def placed(row: Row) -> list[tuple[float, Art]]:
    found: list[tuple[float, Art]] = []

    def within(cell: Cell) -> None:
        match cell.content:
            case Art() as art:
                found.append((cell.x, art))
            case Stack(rows):
                for inner in rows:
                    for one in inner.cells:
                        within(one)

    for cell in row.cells:
        within(cell)
    return found


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("size", FORMATS)
@pytest.mark.parametrize("count", [2, 3, 4])
def test_all_pictures_stand_on_the_page_and_none_is_larger_than_the_first(
    count: int, size: str, look: str
) -> None:
    document, _, report = composed(content(flyer(count, look, size)), folder=FOLDER)
    assert "type/overset" not in ids(report)
    areas = [item.rect.width * item.rect.height for item in arts(document)]
    assert len(areas) == count
    assert areas[0] >= max(areas) * 0.98


@pytest.mark.parametrize("look", THEMES)
def test_each_caption_stands_under_its_picture_and_as_wide(look: str) -> None:
    document, _, _ = composed(content(flyer(3, look)), folder=FOLDER)
    captions = [
        item
        for item in document.pages[0].items
        if isinstance(item, TextItem) and item.paragraph and item.paragraph.block == "caption"
    ]
    for art in arts(document):
        under = [i for i in captions if 0 < i.y - art.rect.bottom < mm(8)]
        assert any(art.rect.x - 1 <= item.x < art.rect.right for item in under)


def test_the_tree_has_a_figure_and_its_caption_in_the_author_s_order() -> None:
    text = flyer(3, "editorial").replace("caption: Beim Löten", "caption: Zwei", 1)
    path = str(FOLDER / "content.yaml")
    made = make(path, text.encode(), Options())
    assert made.pdf is not None
    tree = tag_tree(made.pdf)
    order = [tree.index(word) for word in ("Drei Leute an einem Tisch", "Noch ein Tisch")]
    assert order == sorted(order)
    assert tree.count("Figure") == 4  # three pictures and the code


def test_the_first_of_several_leads_where_there_is_no_picture() -> None:
    listed = "organisation: {name: Chor}\nannouncement:\n  headline: Wir\n  pictures:\n"
    listed += "".join(f"    - {{file: {name}, alt: Ein Bild}}\n" for name in OTHERS)
    brochure = content(listed)
    assert brochure.announcement.picture is not None
    assert brochure.announcement.picture.file.value == OTHERS[0]
    assert [one.file.value for one in brochure.announcement.pictures] == list(OTHERS[1:])


def test_more_than_four_pictures_are_refused_at_the_fifth() -> None:
    listed = "organisation: {name: Chor}\nannouncement:\n  headline: Wir\n  pictures:\n"
    listed += "    - {file: a.jpg, alt: Ein Bild}\n" * 6
    (fact,) = [one for one in built(listed).report if one.id == "content/many-pictures"]
    assert fact.span is not None
    assert fact.span.line == 9
    assert dict(fact.parameters) == {"count": 6, "most": 4}


ASPECT = st.floats(0.5, 3)


@given(st.lists(ASPECT, min_size=2, max_size=4), st.floats(60, 500))
def test_a_group_keeps_to_its_width_and_height_and_crops_no_more_than_it_may(
    aspects: list[float], most: float
) -> None:
    group = Group(GAUGE, 40.0, 480.0, most, 17.0, 8.0, MOST_CUT)
    found = placed(group.row(pictures(*aspects), Gap(0)))
    assert [art.subject.aspect for _, art in found] == aspects
    for x, art in found:
        assert x >= 40.0
        assert x + art.width <= 520.0 + 1e-6
        assert art.height <= most + 1e-6
        assert art.crop.width * art.crop.height >= 1 - MOST_CUT - 1e-6
        shown = art.subject.aspect * art.crop.width / art.crop.height
        assert art.width / art.height == pytest.approx(shown)


@given(st.lists(ASPECT, min_size=2, max_size=4))
def test_a_group_that_is_high_enough_fills_its_width(aspects: list[float]) -> None:
    group = Group(GAUGE, 0.0, 480.0, 2000.0, 17.0, 8.0, MOST_CUT)
    found = placed(group.row(pictures(*aspects), Gap(0)))
    assert max(x + art.width for x, art in found) == pytest.approx(480.0)
