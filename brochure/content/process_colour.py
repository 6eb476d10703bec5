"""Colours given in ink, as a screen shows them.

Cyan, magenta, yellow and black go in, sRGB comes out: by Neugebauer's equation over the sixteen
solid overprints of FOGRA39, with Yule and Nielsen's factor 2 for the spread of light in paper. It
serves the PDF for the screen; in print the inks count as they were written.
"""

from __future__ import annotations

from itertools import product

Cmyk = tuple[float, float, float, float]
Rgb = tuple[float, float, float]

# sRGB of the solids on coated paper, by the profile FOGRA39L_coated (relative colorimetric), keyed
# by which of cyan, magenta, yellow and black are printed.
_SOLIDS: dict[tuple[int, ...], Rgb] = {
    (0, 0, 0, 0): (1.000, 1.000, 1.000),
    (0, 0, 0, 1): (0.122, 0.122, 0.114),
    (0, 0, 1, 0): (1.000, 0.929, 0.000),
    (0, 0, 1, 1): (0.118, 0.122, 0.000),
    (0, 1, 0, 0): (0.902, 0.000, 0.494),
    (0, 1, 0, 1): (0.153, 0.000, 0.016),
    (0, 1, 1, 0): (0.894, 0.035, 0.086),
    (0, 1, 1, 1): (0.141, 0.008, 0.000),
    (1, 0, 0, 0): (0.000, 0.624, 0.890),
    (1, 0, 0, 1): (0.000, 0.067, 0.125),
    (1, 0, 1, 0): (0.000, 0.588, 0.255),
    (1, 0, 1, 1): (0.000, 0.086, 0.000),
    (1, 1, 0, 0): (0.188, 0.161, 0.514),
    (1, 1, 0, 1): (0.035, 0.000, 0.055),
    (1, 1, 1, 0): (0.200, 0.200, 0.196),
    (1, 1, 1, 1): (0.012, 0.004, 0.000),
}
_SPREAD = 2.0


def on_screen(cmyk: Cmyk) -> Rgb:
    """How a screen shows these inks."""
    sums = [0.0, 0.0, 0.0]
    for printed in product((0, 1), repeat=4):
        share = 1.0
        for tint, solid in zip(cmyk, printed, strict=True):
            share *= tint if solid else 1 - tint
        for channel, level in enumerate(_SOLIDS[printed]):
            sums[channel] += share * _light(level) ** (1 / _SPREAD)
    red, green, blue = (_level(part**_SPREAD) for part in sums)
    return red, green, blue


def _light(level: float) -> float:
    return level / 12.92 if level <= 0.04045 else float(((level + 0.055) / 1.055) ** 2.4)


def _level(light: float) -> float:
    light = min(1.0, max(0.0, light))
    return 12.92 * light if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)
