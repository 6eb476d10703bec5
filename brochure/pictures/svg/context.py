"""What holds at a place of the walk over an SVG, and the kinds that its modules share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from brochure.pictures.model import Matrix, Part
from brochure.pictures.refusal import Refusal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.cascade import Style
    from brochure.pictures.svg.paths import Box, Viewport

DEEPEST = 40
"""Levels of groups, clips, masks and uses within each other in the result."""

Parts = list[Part]
BoxOf = Callable[[], "Box | None"]


@dataclass(frozen=True, slots=True)
class Here:
    """The way to the drawing, percentages' wholes, the style above, what is being referred to.

    `in_light` says that what is drawn is a mask's, of which only the light counts.
    """

    matrix: Matrix
    viewport: Viewport
    style: Style
    depth: int = 0
    using: tuple[Element, ...] = field(default=())
    in_light: bool = False


def too_deep() -> Refusal:
    """For what is nested beyond all use."""
    return Refusal("picture/svg-too-large", what=f"more than {DEEPEST} levels of groups")
