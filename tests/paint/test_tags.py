"""The structure tree as it stands in the file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brochure.compose.page import Document
from brochure.content.values import Numbering
from brochure.story.structure import Element, Link, Mark, Role
from support.forme import Forme, document
from support.readback import reopened, tag_tree

Painted = Callable[[Document], bytes]


def test_the_tree_is_in_reading_order_whatever_was_painted_first(
    forme: Forme, painted: Painted
) -> None:
    forme.text((40, 100), "Text", Mark(2))
    forme.text((40, 40), "Überschrift", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.H1, (Mark(1),)), Element(Role.P, (Mark(2),))))
    assert tag_tree(painted(document(tree, forme.page()))) == (
        "Document\n  H1\n    “Überschrift”\n  P\n    “Text”\n"
    )


def test_content_stands_among_an_elements_children_where_the_tree_has_it(
    forme: Forme, painted: Painted
) -> None:
    for mark, text in enumerate(["Vor ", "mit", " und nach."]):
        forme.text((40 + 40 * mark, 40), text, Mark(mark))
    strong = Element(Role.SPAN, (Mark(1),), language="en")
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(0), strong, Mark(2))),))
    assert tag_tree(painted(document(tree, forme.page()))) == (
        "Document\n  P\n    “Vor ”\n    Span lang=en\n      “mit”\n    “ und nach.”\n"
    )


def test_a_mark_on_two_pages_is_read_through(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Auf der ersten Seite ", Mark(1))
    first = forme.page()
    forme.text((40, 40), "und der zweiten.", Mark(1))
    forme.text((40, 60), "Neu", Mark(2))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)), Element(Role.P, (Mark(2),))))
    pdf = painted(document(tree, first, forme.page()))
    assert "“Auf der ersten Seite und der zweiten.”" in tag_tree(pdf)
    with reopened(pdf) as file:
        first_paragraph = file.Root.StructTreeRoot.K.K[0]
        assert first_paragraph.K[0] == 0
        assert str(first_paragraph.K[1].Type) == "/MCR"


def test_a_mark_that_is_interrupted_has_several_sequences(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Eins ", Mark(1))
    forme.text((70, 40), "Drei", Mark(2))
    forme.text((40, 52), "zwei", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)), Element(Role.P, (Mark(2),))))
    assert "“Eins zwei”" in tag_tree(painted(document(tree, forme.page())))


@pytest.mark.parametrize(
    ("numbering", "said"),
    [
        (Numbering.BULLETS, "None"),
        (Numbering.DECIMAL, "Decimal"),
        (Numbering.DECIMAL_IN_BRACKET, "Decimal"),
        (Numbering.LETTERS_IN_BRACKET, "LowerAlpha"),
    ],
)
def test_a_list_says_how_it_is_numbered(
    forme: Forme, painted: Painted, numbering: Numbering, said: str
) -> None:
    forme.text((40, 40), "1.", Mark(1))
    forme.text((60, 40), "Punkt", Mark(2))
    item = Element(
        Role.LIST_ITEM, (Element(Role.LABEL, (Mark(1),)), Element(Role.LIST_BODY, (Mark(2),)))
    )
    tree = Element(Role.DOCUMENT, (Element(Role.LIST, (item,), numbering=numbering),))
    assert tag_tree(painted(document(tree, forme.page()))) == (
        f"Document\n  L {said}\n    LI\n      Lbl\n        “1.”\n      LBody\n        “Punkt”\n"
    )


def test_a_quotation_in_another_language_says_so(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Words", Mark(1))
    quote = Element(Role.BLOCK_QUOTE, (Element(Role.P, (Mark(1),)),), language="en-GB")
    tree = Element(Role.DOCUMENT, (quote,))
    assert tag_tree(painted(document(tree, forme.page()))) == (
        "Document\n  BlockQuote lang=en-GB\n    P\n      “Words”\n"
    )


def test_a_mark_that_owns_nothing_is_a_bug(forme: Forme, painted: Painted) -> None:
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(3),)),))
    with pytest.raises(ValueError, match=r"marks \[3\] .* own no item"):
        painted(document(tree, forme.page()))


def test_a_mark_with_two_places_is_a_bug(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Text", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)), Element(Role.P, (Mark(1),))))
    with pytest.raises(ValueError, match="mark 1 has two places"):
        painted(document(tree, forme.page()))


def test_a_link_is_named_beside_its_text(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "kok-buero.de", Mark(1))
    link = Link("https://kok-buero.de", "Website des KOK")
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Element(Role.LINK, (Mark(1),), link=link),)),))
    assert tag_tree(painted(document(tree, forme.page()))) == (
        "Document\n  P\n    Link\n      “kok-buero.de”\n"
        "      → https://kok-buero.de (Website des KOK)\n"
    )
