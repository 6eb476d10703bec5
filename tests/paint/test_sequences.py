"""Where marked-content sequences begin and end, and which gaps are no spaces."""

from __future__ import annotations

import pytest

from brochure.compose.page import TextItem
from brochure.paint.sequences import sequences
from brochure.paint.tags import Node
from brochure.story.structure import Artifact, Element, Mark, Owner, Role
from support.forme import SEMIBOLD, Forme, Look

PARAGRAPH = Node(Element(Role.P, (Mark(1), Mark(2))), None, 1)
LABEL = Node(Element(Role.LABEL, (Mark(3),)), None, 2)
OWNERS = {Mark(1): PARAGRAPH, Mark(2): PARAGRAPH, Mark(3): LABEL}

MARK = Look(SEMIBOLD, 16)


def hung(
    forme: Forme, owner: Owner, gap: float, text: str = "Die", *, y: float = 40
) -> list[float]:
    """Set an opening mark `gap` left of a text; where the gaps end that are no spaces."""
    end = forme.text((40, 40), "„", owner, MARK)
    forme.text((end + gap, y), text, Mark(1))
    found = sequences(forme.page().items, OWNERS)
    return [sequence.until for sequence in found if sequence.until is not None]


@pytest.mark.parametrize("owner", [Mark(1), Mark(2)])
def test_a_gap_within_a_paragraph_is_no_space(forme: Forme, owner: Owner) -> None:
    (until,) = hung(forme, owner, 1.7)
    assert until == pytest.approx(forme.text((40, 40), "„", owner, MARK) + 1.7)


@pytest.mark.parametrize("owner", [Mark(3), Artifact.LAYOUT])
def test_a_gap_between_things_of_different_parents_is_left_alone(
    forme: Forme, owner: Owner
) -> None:
    assert hung(forme, owner, 1.7) == []


@pytest.mark.parametrize("gap", [-2.0, 0.0, 0.5, 16.5])
def test_a_gap_that_nobody_takes_for_a_space_or_everybody_for_a_column_is_left_alone(
    forme: Forme, gap: float
) -> None:
    assert hung(forme, Mark(1), gap) == []


def test_a_gap_beside_a_space_or_to_another_baseline_is_left_alone(forme: Forme) -> None:
    assert hung(forme, Mark(1), 1.7, " Die") == []
    assert hung(forme, Mark(1), 1.7, y=41) == []


def test_consecutive_items_of_a_mark_are_one_sequence(forme: Forme) -> None:
    forme.text((40, 40), "eins zwei", Mark(1))
    forme.text((40, 52), "drei", Mark(2))
    forme.text((40, 64), "vier", Mark(1))
    found = [
        (sequence.owner, [text for item in sequence.items for text in spelled(item)])
        for sequence in sequences(forme.page().items, OWNERS)
    ]
    assert found == [
        (Mark(1), ["eins", " ", "zwei"]),
        (Mark(2), ["drei"]),
        (Mark(1), ["vier"]),
    ]


def spelled(item: object) -> list[str]:
    """The text of an item that is text."""
    return ["".join(item.shaped.texts)] if isinstance(item, TextItem) else []


def test_a_page_without_items_has_no_sequence() -> None:
    assert list(sequences((), OWNERS)) == []


def test_a_lone_space_stays_with_the_spelled_text_before_it(forme: Forme) -> None:
    end = forme.text((40, 40), "Ḱ", Mark(1))
    forme.text((end, 40), " ", Mark(1))
    forme.text((end + 3, 40), "Ḱ", Mark(1))
    said = [sequence.text for sequence in sequences(forme.page().items, OWNERS)]
    assert said == ["Ḱ ", "Ḱ"]
