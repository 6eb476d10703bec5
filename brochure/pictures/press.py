"""A drawing in the colours of the press.

Colours go through the profile of the press, but for pure black: that is black ink alone, as sharp
as black text. Whoever needs other values hands in a PDF in CMYK.
"""

from __future__ import annotations

from brochure.pictures import icc
from brochure.pictures.model import Blend, Colour, Drawing, Group, Part, Target
from brochure.pictures.recolour import recoloured
from brochure.pictures.refusal import Refusal

_SUBTRACTIVE = frozenset(Blend) - {
    Blend.DIFFERENCE, Blend.EXCLUSION, Blend.HUE, Blend.SATURATION, Blend.COLOR, Blend.LUMINOSITY,
}  # fmt: skip
"""Modes that look alike in light and in ink: the others take the black ink for a colour of its own
(ISO 32000-1, 11.3.5.2 and 11.3.5.3)."""


def in_press_colours(drawing: Drawing, target: Target) -> Drawing:
    """The drawing with four components in each colour. Raises Refusal."""
    press = target.press or icc.press_profile()
    convert = icc.Converter("RGB", press, press)
    _check_blends(drawing.parts)

    def colour(given: Colour) -> Colour:
        return convert(given) if any(given) else (0.0, 0.0, 0.0, 1.0)

    return drawing._replace(parts=recoloured(drawing.parts, colour))


def _check_blends(parts: tuple[Part, ...]) -> None:
    """Raise Refusal for what would print in other colours than the screen shows."""
    for part in parts:
        if isinstance(part, Group):
            if part.blend not in _SUBTRACTIVE:
                raise Refusal("picture/press-blend", mode=part.blend.name.lower().replace("_", "-"))
            _check_blends(part.parts)
