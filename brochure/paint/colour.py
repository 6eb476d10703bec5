"""From a swatch to the operator that selects it, in the profile's colour space.

A colour space is a row of a table: the operator's name and how a swatch becomes its operands.
"""

from __future__ import annotations

from functools import lru_cache

from brochure.design.style import Swatch
from brochure.paint.objects import number
from brochure.profile import ColourSpace

SWATCHES_REMEMBERED = 64


def _rgb(swatch: Swatch) -> tuple[float, ...]:
    return swatch.rgb


# ISO 32000-1, table 74: the operators that set the colour for fills and text.
_SPACES = {ColourSpace.RGB: ("rg", _rgb)}


@lru_cache(SWATCHES_REMEMBERED)
def fill_operator(swatch: Swatch, space: ColourSpace) -> str:
    """The operator that makes `swatch` the colour of fills and text.

    Three decimals tell all 256 steps of eight bits apart.
    """
    operator, components = _SPACES[space]
    return " ".join([*map(number, components(swatch)), operator])
