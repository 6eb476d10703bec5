"""A kind is a file: one that the house has never seen is read, told, set and judged like others."""

from __future__ import annotations

import pytest

from brochure.compose import parts
from brochure.content import finish, kinds, read
from brochure.content.model import Brochure
from brochure.looks import LOOKS
from brochure.microtypography import apply
from brochure.pipeline import Options, Result, make
from conftest import Judged
from support import toy_kind
from support.flyers import MINIMAL

RECIPE = """\
recipe:
  title: Lebkuchen
  ingredients:
    - {name: Mehl vom Müller, amount: 500 g}
    - {name: Honig, amount: 200 g}
"""


@pytest.fixture(autouse=True)
def one_kind_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its line and its field."""
    every = (*kinds.KINDS, toy_kind.KIND)
    for module in (kinds, apply, parts):
        monkeypatch.setattr(module, "KINDS", every)
    monkeypatch.setattr(read, "Brochure", toy_kind.WithRecipe)
    finishing = {**finish.FINISH, **toy_kind.FINISH}
    finishing[toy_kind.WithRecipe] = finishing[Brochure]
    monkeypatch.setattr(read, "FINISH", finishing)


def built(text: str, look: str = "editorial", format: str = "a4") -> Result:
    return make("content.yaml", text.encode(), Options(look=look, format=format))


@pytest.mark.parametrize("format", ["a4", "dl", "a4-trifold"])
@pytest.mark.parametrize("look", LOOKS)
def test_every_look_sets_it_in_every_format_and_the_judges_pass_it(
    look: str, format: str, judged: Judged
) -> None:
    result = built(MINIMAL + RECIPE, look, format)
    assert result.pdf is not None, list(result.report)
    judged(result.pdf)
    told = [" ".join(entry.text.split()) for entry in result.entries]
    assert [one for one in told if one in ("Lebkuchen", "500 g", "Mehl vom Müller", "Honig")] == [
        "Lebkuchen",
        "500 g",
        "Mehl vom Müller",
        "Honig",
    ]


def test_its_keys_have_hints_and_what_it_finishes_has_messages() -> None:
    mistyped = built(MINIMAL + RECIPE.replace("title", "titel")).report
    unknown = next(one for one in mistyped if one.id == "content/unknown-key")
    assert dict(unknown.parameters)["nearest"] == "title"
    nothing = built(MINIMAL + "recipe: {title: Lebkuchen, ingredients: []}\n")
    assert "content/empty-list" in [one.id for one in nothing.report]
    assert nothing.pdf is not None


def test_what_is_too_long_is_said_of_it() -> None:
    long = RECIPE + "".join(f"    - {{name: Gewürz {n}, amount: 1 g}}\n" for n in range(120))
    facts = built(MINIMAL + long).report
    overset = [dict(one.parameters)["block"] for one in facts if one.id == "type/overset"]
    assert overset == ["recipe"]
