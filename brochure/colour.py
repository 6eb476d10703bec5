"""Colour arithmetic: Oklab for tints, WCAG 2.1 for contrast. Components are sRGB from 0 to 1."""

from __future__ import annotations

Rgb = tuple[float, float, float]

TEXT_CONTRAST = 4.5
"""Least ratio of text and its ground (WCAG 2.1, 1.4.3)."""


def from_hex(code: str) -> Rgb:
    """`#rrggbb` as components."""
    return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)


def to_hex(rgb: Rgb) -> str:
    """Components as `#rrggbb`."""
    return "#" + "".join(f"{round(255 * component):02x}" for component in rgb)


def _linear(component: float) -> float:
    return (
        component / 12.92 if component <= 0.04045 else float(((component + 0.055) / 1.055) ** 2.4)
    )


def _encoded(light: float) -> float:
    light = min(1.0, max(0.0, light))
    return 12.92 * light if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)


def luminance(rgb: Rgb) -> float:
    """Relative luminance (WCAG 2.1)."""
    red, green, blue = map(_linear, rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio, from 1 to 21 (WCAG 2.1)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def to_oklab(rgb: Rgb) -> Rgb:
    """Oklab L, a, b of an sRGB colour (Ottosson 2020)."""
    red, green, blue = map(_linear, rgb)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklab(lab: Rgb) -> Rgb:
    """Oklab as sRGB, clipped to the gamut."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    """`share` of `one` and the rest of `other`, mixed in Oklab."""
    pairs = zip(to_oklab(one), to_oklab(other), strict=True)
    first, second, third = (share * a + (1 - share) * b for a, b in pairs)
    return from_oklab((first, second, third))


def darkened_until_readable(rgb: Rgb, ground: Rgb, ratio: float = TEXT_CONTRAST) -> Rgb:
    """The colour, its Oklab coordinates scaled by 0.99 until it reads on the ground."""
    lab = to_oklab(rgb)
    while contrast(rgb, ground) < ratio:
        lab = (lab[0] * 0.99, lab[1] * 0.99, lab[2] * 0.99)
        rgb = from_oklab(lab)
    return rgb


def carrying(accent: Rgb, dark: Rgb, light: Rgb) -> tuple[Rgb, Rgb]:
    """A ground in the accent and the text that reads on it: the light one, else the dark one; where
    neither does, the light one on a darker ground.
    """
    if contrast(accent, light) >= TEXT_CONTRAST:
        return accent, light
    if contrast(accent, dark) >= TEXT_CONTRAST:
        return accent, dark
    return darkened_until_readable(accent, light), light
