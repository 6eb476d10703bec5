"""`recipe`, a kind of content for tests: what it holds and how it is outlined, in one file.

In the house it would be this file, a line in `content/kinds/__init__.py` and a field of `Brochure`.
"""

from dataclasses import dataclass, field

from brochure.content.ask import Finish, Part
from brochure.content.key import key
from brochure.content.kinds import Kind
from brochure.content.model import Brochure
from brochure.content.outline import As, Block, Layout, Outline, Place, Said
from brochure.content.values import Text


@dataclass(frozen=True, eq=False, repr=False)
class Ingredient:
    """What goes in, and how much of it."""

    name: Text = field(metadata=key("what goes in"))
    amount: Text = field(metadata=key("how much"))


@dataclass(frozen=True, eq=False, repr=False)
class Recipe:
    """What is cooked."""

    title: Text = field(metadata=key("what is cooked"))
    ingredients: tuple[Ingredient, ...] = field(default=(), metadata=key("what goes in"))


@dataclass(frozen=True, eq=False, repr=False)
class WithRecipe(Brochure):
    """A content with one kind more."""

    recipe: Recipe | None = field(default=None, kw_only=True, metadata=key("what is cooked"))


def finish(part: Part) -> bool:
    """Nothing is cooked of nothing."""
    if part.values.get("ingredients"):
        return True
    part.report.add("content/empty-list", part.at, key="ingredients")
    return False


def outline(recipe: Recipe | None, language: str) -> Outline | None:
    """Amounts beside what they are of."""
    del language
    if recipe is None:
        return None
    rows = tuple(
        ((Said(one.amount, As.LABEL),), (Said(one.name, As.DETAIL),)) for one in recipe.ingredients
    )
    title = Said(recipe.title, As.TITLE)
    return Outline("recipe", Place.BODY, title, (Block(Layout.PAIRS, rows),))


FINISH: Finish = {Recipe: finish}
KIND = Kind("recipe", outline)
