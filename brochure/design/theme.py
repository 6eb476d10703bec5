"""What a theme is, and how one is made by its name.

A theme is a room of its own: settings from the largest to the smallest, and for each a style sheet
and a plan of the page. Compose takes the first setting in which everything fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple, Protocol, TypeVar

from brochure.content.model import Brochure
from brochure.design.gauge import Gauge
from brochure.design.plan import Adjusted, Styled
from brochure.formats import Folded, Format
from brochure.looks import LOOKS
from brochure.story.model import Story


class Clear(NamedTuple):
    """The least white, in points, between the ink of a quotation mark, a name and a voice, or of
    two voices: where they stand side by side, and where one stands over the other.
    """

    beside: float
    over: float


class Setting(Protocol):
    """One step of a theme's sizes; what it holds is the theme's own."""

    @property
    def name(self) -> str:
        """How it is called in messages."""
        ...

    @property
    def step(self) -> int:
        """Settings of one step follow each other; text that fits at one fits at every later one of
        the step, and text that fits at the last of a step fits at the last of every later step.
        """
        ...


S = TypeVar("S", bound=Setting)


class Theme(Protocol[S]):
    """The look of a flyer."""

    @property
    def clear(self) -> Clear:
        """The white that keeps voices apart."""
        ...

    def settings(self, brochure: Brochure) -> Sequence[S]:
        """The settings to try, largest first."""
        ...

    def style(self, brochure: Brochure, story: Story, setting: S, gauge: Gauge) -> Styled:
        """The story dressed and planned at one setting, as the content wishes; `gauge` tells how
        wide text would be.
        """
        ...

    def adjusted(self, brochure: Brochure) -> tuple[Adjusted, ...]:
        """Colours that the theme had to change."""
        ...


def theme(name: str, face: Format | Folded) -> Theme[Any]:
    """The look of that name on faces of a format; KeyError where there is none (content checks the
    name before).
    """
    look = LOOKS[name]
    found = _named(look.panels if isinstance(face, Folded) else look.place)
    if isinstance(found, type):
        made: Theme[Any] = found(face)
        return made
    from brochure.design.arranged.look import Arranged  # noqa: PLC0415 - for drawings only

    return Arranged(found, face)


def _named(place: str) -> Any:
    """What a place of the registry holds; only the one in use is loaded."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
