"""From a swatch to the operator that selects it: on the screen in sRGB, as it is.

What selects the colours of a file answers for grounds and for text apart; the screen knows no
difference (see `inks` for the press).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, Protocol

from brochure.design.style import Swatch
from brochure.paint.objects import number

SWATCHES_REMEMBERED = 64


class Selected(NamedTuple):
    """The operator, and whether what it paints leaves the other inks below it as they are."""

    operator: str
    overprints: bool


class Colours(Protocol):
    """The colours of one file."""

    def area(self, swatch: Swatch) -> Selected:
        """The colour of a ground."""
        ...

    def text(self, swatch: Swatch) -> Selected:
        """The colour of text and rules."""
        ...

    def resources(self, marks: bool) -> Mapping[str, str]:
        """What the operators name, by category; with `marks` what printer's marks name, too."""
        ...


class ScreenColours:
    """Colours of the screen."""

    def area(self, swatch: Swatch) -> Selected:
        """The colour of a ground."""
        return _selected(swatch)

    def text(self, swatch: Swatch) -> Selected:
        """The colour of text and rules."""
        return _selected(swatch)

    def resources(self, marks: bool) -> Mapping[str, str]:
        """Nothing: device colours have no names."""
        return {}


@lru_cache(SWATCHES_REMEMBERED)
def _selected(swatch: Swatch) -> Selected:
    """The operator of ISO 32000-1, table 74; three decimals tell 256 steps apart."""
    return Selected(" ".join([*map(number, swatch.rgb), "rg"]), overprints=False)
