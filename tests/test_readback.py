"""That the check of marks sees whatever can be broken, in files broken in exactly one way."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf

from brochure.paint.paint import paint
from brochure.profile import SCREEN
from brochure.story.structure import Artifact, Element, Link, Mark, Role
from support.forme import CREATED, Forme, Look, document, sheets
from support.readback import artifacts, check_marks, tag_tree, to_unicode


@pytest.fixture(scope="module")
def sound() -> bytes:
    """Two pages: a heading, a paragraph with a link, a paragraph that runs on to page two."""
    forme = Forme()
    forme.text((40, 20), "Seite", Artifact.PAGE, Look(size=8))
    forme.text((40, 40), "Titel", Mark(1))
    forme.text((40, 60), "Text mit ", Mark(2))
    forme.text((90, 60), "Verweis", Mark(3))
    forme.text((40, 80), "Weiter ", Mark(4))
    first = forme.page()
    forme.text((40, 40), "und Ende", Mark(4))
    link = Link("https://kok-buero.de", "Website")
    tree = Element(
        Role.DOCUMENT,
        (
            Element(Role.H1, (Mark(1),)),
            Element(Role.P, (Mark(2), Element(Role.LINK, (Mark(3),), link=link))),
            Element(Role.P, (Mark(4),)),
        ),
    )
    placed = document(tree, first, forme.page())
    return paint(sheets(placed), SCREEN, forme.fonts, created=CREATED)


def broken(pdf: bytes, spoil: Callable[[Pdf], None]) -> bytes:
    """The file after one change."""
    with pikepdf.open(BytesIO(pdf)) as file:
        spoil(file)
        out = BytesIO()
        file.save(out)
        return out.getvalue()


def root(file: Pdf) -> Object:
    """The Document element."""
    return file.Root.StructTreeRoot.K


def numbers(file: Pdf) -> Object:
    """The parent tree's keys and values."""
    return file.Root.StructTreeRoot.ParentTree.Nums


def reverse_the_parents(file: Pdf) -> None:
    numbers(file)[1] = Array(reversed(list(numbers(file)[1])))


def swap_two_parents(file: Pdf) -> None:
    parents = numbers(file)[1]
    parents[0], parents[1] = parents[1], parents[0]


def drop_a_parent(file: Pdf) -> None:
    del numbers(file)[1][3]


def add_a_key(file: Pdf) -> None:
    file.Root.StructTreeRoot.ParentTree.Nums = Array([*numbers(file), 9, root(file)])


def drop_content_from_the_tree(file: Pdf) -> None:
    del root(file).K[0].K


def tag_content_twice(file: Pdf) -> None:
    root(file).K[0].K = Array([0, 0])


def tag_content_that_is_not_there(file: Pdf) -> None:
    root(file).K[0].K = Array([0, 4])


def tag_content_of_the_other_page(file: Pdf) -> None:
    root(file).K[0].Pg = file.pages[1].obj


def name_another_parent(file: Pdf) -> None:
    root(file).K[0].P = root(file).K[1]


def rewrite(page: int, old: bytes, new: bytes) -> Callable[[Pdf], None]:
    """Changes a page's content stream."""

    def spoil(file: Pdf) -> None:
        content = file.pages[page].Contents
        assert old in content.read_bytes()
        content.write(content.read_bytes().replace(old, new, 1))

    return spoil


def drop_the_annotation_from_the_tree(file: Pdf) -> None:
    del root(file).K[1].K[1].K[1]


def drop_the_annotations_key(file: Pdf) -> None:
    del file.pages[0].Annots[0].StructParent


def lead_the_annotation_to_another_element(file: Pdf) -> None:
    numbers(file)[5] = root(file).K[0]


def drop_the_annotation_from_the_page(file: Pdf) -> None:
    del file.pages[0].Annots


def add_an_annotation(file: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 1, 1]), StructParent=2)
    file.pages[1].Annots = Array([file.make_indirect(note)])


BREAKAGES = [
    (reverse_the_parents, "parent of 0 is another"),
    (swap_two_parents, "parent of 0 is another"),
    (drop_a_parent, "too long or short"),
    (add_a_key, "keys that nothing uses"),
    (drop_content_from_the_tree, "tagged are"),
    (tag_content_twice, "tagged are"),
    (tag_content_that_is_not_there, "tagged are"),
    (tag_content_of_the_other_page, "tagged are"),
    (name_another_parent, "names another parent"),
    (rewrite(0, b"/MCID 1", b"/MCID 0"), "marks two sequences"),
    (rewrite(0, b"/H1<</MCID 0>>BDC", b"/Artifact<</Type/Page>>BDC"), "tagged are"),
    (rewrite(0, b"/H1<</MCID 0>>BDC", b"/H1 BMC"), "neither content nor artifact"),
    (rewrite(1, b"EMC", b"EMC 0 0 9 9 re f"), "paints outside"),
    (rewrite(1, b"BT", b"EMC BT"), "paints outside"),
    (rewrite(1, b"EMC", b""), "not ended"),
    (rewrite(1, b"BT", b"/P<</MCID 1>>BDC BT"), "inside of marked content"),
    (drop_the_annotation_from_the_tree, "tagged 0 times"),
    (drop_the_annotations_key, "StructParent"),
    (lead_the_annotation_to_another_element, "parent of an annotation is another"),
    (drop_the_annotation_from_the_page, "not on its page"),
    (add_an_annotation, "keys|tagged 0 times"),
]


def test_a_sound_file_passes(sound: bytes) -> None:
    check_marks(sound)
    assert tag_tree(sound) == (
        "Document\n"
        "  H1\n    “Titel”\n"
        "  P\n    “Text mit ”\n    Link\n      “Verweis”\n"
        "      → https://kok-buero.de (Website)\n"
        "  P\n    “Weiter und Ende”\n"
    )
    assert artifacts(sound) == ["Seite"]


@pytest.mark.parametrize(("spoil", "complaint"), BREAKAGES)
def test_a_file_broken_in_one_way_is_refused_for_it(
    sound: bytes, spoil: Callable[[Pdf], None], complaint: str
) -> None:
    with pytest.raises((AssertionError, AttributeError, IndexError), match=complaint):
        check_marks(broken(sound, spoil))


def test_a_cmap_gives_a_code_all_its_letters() -> None:
    cmap = "2 beginbfchar\n<0001> <00660069>\n<000A> <D835DC00>\nendbfchar"
    assert to_unicode(cmap) == {1: "fi", 10: "\U0001d400"}
