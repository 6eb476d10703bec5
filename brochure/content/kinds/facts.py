"""Facts: two to four figures, each with what it counts."""

from dataclasses import dataclass, field

from brochure.content.key import key
from brochure.content.outline import As, Block, Layout, Outline, Place, Said
from brochure.content.values import Text

MOST = 4  # side by side; more are a list


@dataclass(frozen=True, eq=False, repr=False)
class Fact:
    """A figure and what it counts."""

    value: Text = field(metadata=key("the figure, or a word or two", example="3.400"))
    text: Text = field(metadata=key("what it counts", example="Unterschriften"))


def outline(facts: tuple[Fact, ...], language: str) -> Outline | None:
    """The figures side by side, in one row or in two even ones."""
    del language
    if not facts:
        return None
    cells = tuple((Said(one.value, As.FIGURE), Said(one.text, As.DETAIL)) for one in facts)
    return Outline("facts", Place.LEAD, None, (Block(Layout.FIGURES, (cells,)),))
