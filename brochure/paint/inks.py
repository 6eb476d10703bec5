"""From a swatch to the inks of the press.

A swatch and the printing condition go in; the operator that selects the colour comes out, and
whether it overprints. What the author or the theme says in inks counts as it is; black is black ink
alone, also where it is a neutral grey of the screen that text is set in; all else goes through the
profile (relative colorimetric, black point compensation), in whole percent.
"""

from __future__ import annotations

from brochure.design.style import Swatch
from brochure.paint.colour import Selected
from brochure.paint.condition import Cmyk, Condition, Ink
from brochure.paint.objects import array, dictionary, name, number
from brochure.pictures.icc import Converter

BLACK: Cmyk = (0.0, 0.0, 0.0, 1.0)
RICH_BLACK: Cmyk = (0.5, 0.4, 0.4, 1.0)  # 230 %, under every limit of a sheet-fed press
_NEUTRAL = 0.03  # how far the components of a grey may lie apart: inks of a theme are tinted so
_DARK = 0.35  # components of what is set as text; lighter greys are grounds
_LEAST = 0.02  # of an ink: less doesn't print
_LIGHT = 0.10  # of black: under it, it is only dirt in a tint


class Inks:
    """The inks of one file."""

    def __init__(self, condition: Condition) -> None:
        """Begin with no spot colour."""
        self._condition = condition
        self._converter: Converter | None = None
        self._known: dict[tuple[float, float, float], Ink] = {}
        self.spots: dict[str, Cmyk] = {}

    def of(self, swatch: Swatch) -> Ink:
        """What a swatch is printed with."""
        if swatch.cmyk is not None:
            return Ink(swatch.cmyk)
        if swatch.rgb not in self._known:
            self._known[swatch.rgb] = self._condition.given.get(swatch.rgb) or self._mixed(swatch)
        return self._known[swatch.rgb]

    def _mixed(self, swatch: Swatch) -> Ink:
        low, high = min(swatch.rgb), max(swatch.rgb)
        if low == 1.0:
            return Ink((0.0, 0.0, 0.0, 0.0))
        if high - low <= _NEUTRAL and high <= _DARK:
            return Ink(BLACK)
        return Ink(self.converted(swatch.rgb))

    def converted(self, rgb: tuple[float, float, float]) -> Cmyk:
        """A colour of the screen through the profile, in whole percent."""
        if self._converter is None:
            icc = self._condition.icc
            self._converter = Converter("RGB", icc, icc)
        cyan, magenta, yellow, black = (round(part, 2) for part in self._converter(rgb))
        inks = [part if part >= _LEAST else 0.0 for part in (cyan, magenta, yellow)]
        dirt = black < _LIGHT and max(inks) < 0.5
        return inks[0], inks[1], inks[2], 0.0 if dirt else black

    def text(self, swatch: Swatch) -> Selected:
        """The colour of text and rules; black overprints."""
        ink = self.of(swatch)
        return Selected(self._operator(ink), ink == Ink(BLACK))

    def area(self, swatch: Swatch) -> Selected:
        """The colour of a ground; it knocks out."""
        ink = self.of(swatch)
        if ink == Ink(BLACK) and self._condition.rich_black:
            ink = Ink(RICH_BLACK)
        return Selected(self._operator(ink), overprints=False)

    def _operator(self, ink: Ink) -> str:
        if ink.spot is None:
            return " ".join([*map(number, ink.cmyk), "k"])
        self.spots[ink.spot] = ink.cmyk
        return f"/S{list(self.spots).index(ink.spot) + 1} cs 1 scn"

    def resources(self, marks: bool) -> dict[str, str]:
        """What the operators name: graphics states and spot colours (ISO 32000-1, 8.6.6.4).

        With `marks`, the colour that prints on every plate, too.
        """
        states = {
            "Overprint": "<</OP true/op true/OPM 1>>",
            "Knockout": "<</OP false/op false/OPM 0>>",
        }
        found = {"ExtGState": dictionary(states)}
        spaces = {
            f"S{index}": _separation(spot, cmyk)
            for index, (spot, cmyk) in enumerate(self.spots.items(), 1)
        }
        if marks:
            spaces["All"] = _separation("All", (1.0, 1.0, 1.0, 1.0))
        if spaces:
            found["ColorSpace"] = dictionary(spaces)
        return found


def _separation(spot: str, cmyk: Cmyk) -> str:
    full = array(map(number, cmyk))
    function = f"<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1{full}/N 1>>"
    return f"[/Separation {name(spot)}/DeviceCMYK {function}]"
