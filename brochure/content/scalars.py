"""The small values of content.yaml: texts, choices, numbers, lengths, colours, names of things.

Each reader takes a scalar and what is asked, gives the value, or reports and gives None.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from brochure.content.ask import Ask, unbroken
from brochure.content.values import Colour, Text
from brochure.diagnostics.model import Parameter, Span
from brochure.geometry import POINTS_PER_MM, Point
from brochure.source.node import Scalar

POINTS = {"pt": 1.0, "mm": POINTS_PER_MM, "cm": 10 * POINTS_PER_MM, "in": 72.0}
"""Points in a unit of length."""

GRAMMES = ("g", "g/m²", "g/m2", "gsm")
"""How the weight of paper is written."""

_ROUNDING = 1e-6  # 1 in is 72 pt, but 2.54 cm are a little less in binary
_QUANTITY = re.compile(r"(-?\d{1,6}(?:[.,]\d{1,9})?)\s*(\D{0,8})")
# Compiled where they are used, since few contents need them.
_BREAK_POINTS = r"[^\W\d_]+(?:[-'’][^\W\d_]+)*(?:\|[^\W\d_]+(?:[-'’][^\W\d_]+)*)*"
_FOCUS = r"(\d{1,3}(?:\.\d{1,3})?)\s*%[\s,]\s*(\d{1,3}(?:\.\d{1,3})?)\s*%"
_CMYK = r"cmyk\(\s*(?P<inks>\d{1,3}%?(?:[\s,]+\d{1,3}%?){3})\s*\)"
_ALONE = _CMYK.replace("inks", "alone")
_IN_INK = rf"spot\(\s*(?P<spot>[^\s,][^,]{{0,60}}?)\s*,\s*{_CMYK}\s*\)|{_ALONE}"
SIDES = {
    "top": Point(0.5, 0.1),
    "bottom": Point(0.5, 0.9),
    "left": Point(0.1, 0.5),
    "right": Point(0.9, 0.5),
    "middle": Point(0.5, 0.5),
}
"""Points of a picture that have a name; a tenth from the edge, so that they outlast the bleed."""

_RESERVED = {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10))}
"""Names that Windows keeps for devices."""


def text(scalar: Scalar, ask: Ask) -> Text | None:
    """A text in one line; numbers, dates, `no` and `null` are the text that was written."""
    value = unbroken(scalar)
    if not value.strip():
        if ask.required:
            ask.refuse("content/blank", scalar, key=ask.name)
        return None
    return Text(value, scalar.span)


def choice(scalar: Scalar, ask: Ask, choices: Mapping[str, object]) -> object:
    """One of several words."""
    value = unbroken(scalar)
    if value.lower() in choices:
        return choices[value.lower()]
    ask.refuse(
        "content/choice",
        scalar,
        key=ask.name,
        value=value,
        nearest=nearest(value, choices),
        choices=", ".join(f"`{word}`" for word in choices),
    )
    return None


def nearest(word: str, words: Mapping[str, object]) -> str:
    """The word that is most like another; empty if none is."""
    if len(word) > 40:  # no key or choice is that long, and difflib's cost grows with it
        return ""
    from difflib import get_close_matches  # noqa: PLC0415 - only where something is misspelt

    return next(iter(get_close_matches(word.lower(), list(words), 1)), "")


def whole_number(scalar: Scalar, ask: Ask) -> int | None:
    """A whole number within its bounds."""
    value = unbroken(scalar)
    least, most = ask.key.bounds or (0, 0)
    if value.isascii() and value.isdecimal() and len(value) < 10 and least <= int(value) <= most:
        return int(value)
    ask.refuse(
        "content/number",
        scalar,
        key=ask.name,
        value=value,
        minimum=int(least),
        maximum=int(most),
    )
    return None


def length(scalar: Scalar, ask: Ask) -> float | None:
    """A length in points."""
    value = unbroken(scalar)
    amount = _quantity(value, scalar, ask)
    if amount is None:
        return None
    number, unit = amount
    if unit not in POINTS:
        ask.refuse("content/length", scalar, value=value, example=ask.key.example or "3 mm")
        return None
    within = _within(number, scalar, ask, unit)
    return None if within is None else within * POINTS[unit]


def percent(scalar: Scalar, ask: Ask) -> float | None:
    """A percentage, as the number before the sign."""
    value = unbroken(scalar)
    amount = _quantity(value, scalar, ask)
    if amount is None:
        return None
    if amount[1] != "%":
        ask.refuse("content/percent", scalar, value=value, example="300 %")
        return None
    return _within(amount[0], scalar, ask, "%")


def grammage(scalar: Scalar, ask: Ask) -> float | None:
    """The weight of paper in grammes a square metre."""
    value = unbroken(scalar)
    amount = _quantity(value, scalar, ask)
    if amount is None:
        return None
    if amount[1] not in GRAMMES:
        ask.refuse("content/grammage", scalar, value=value, example="135 g")
        return None
    return _within(amount[0], scalar, ask, "g")


def focus(scalar: Scalar, ask: Ask) -> Point | None:
    """A point of a picture in shares of its width and height: a side's middle, or two percentages
    from the left and the top.
    """
    value = unbroken(scalar)
    if value.lower() in SIDES:
        return SIDES[value.lower()]
    found = re.fullmatch(_FOCUS, value)
    if found is None:
        word = nearest(value, SIDES)
        ask.refuse("content/focus", scalar, value=value, nearest=word)
        return None
    x, y = (float(part) for part in found.groups())
    if max(x, y) > 100:
        ask.refuse("content/focus", scalar, value=value, nearest="")
        return None
    return Point(x / 100, y / 100)


def _quantity(value: str, scalar: Scalar, ask: Ask) -> tuple[float, str] | None:
    match = _QUANTITY.fullmatch(value)
    if match is None:
        return 0.0, ""
    number, unit = match[1], match[2].rstrip().lower()
    if "," in number:
        better = f"{number.replace(',', '.')} {unit}".rstrip()
        ask.refuse("content/decimal-comma", scalar, value=value, better=better)
        return None
    return float(number), unit


def _within(value: float, scalar: Scalar, ask: Ask, unit: str) -> float | None:
    """The value, if it is within the key's bounds; these are said in the author's unit."""
    factor = POINTS.get(unit, 1.0)
    least, most = (bound / factor for bound in ask.key.bounds or (0.0, float("inf")))
    limits: dict[str, Parameter] = {"key": ask.name, "value": value, "unit": unit}
    if value < least - _ROUNDING:
        advice = "size-for-press" if ask.name.startswith(("smallest", "body")) else ""
        ask.refuse("content/too-small", scalar, **limits, minimum=least, advice=advice)
        return None
    if value > most + _ROUNDING:
        ask.refuse("content/too-large", scalar, **limits, maximum=most)
        return None
    return value


def _in_ink(value: str, span: Span) -> Colour | None:
    """A colour given in ink; None if it isn't written so."""
    from brochure.content.process_colour import on_screen  # noqa: PLC0415 - rare

    found = re.fullmatch(_IN_INK, value)
    written = (found["inks"] or found["alone"]) if found else ""
    percents = [int(one) for one in re.findall(r"\d+", written)]
    if found is None or len(percents) != 4 or max(percents) > 100:
        return None
    cyan, magenta, yellow, black = (percent / 100 for percent in percents)
    inks = (cyan, magenta, yellow, black)
    return Colour(on_screen(inks), span, inks, found["spot"])


def colour(scalar: Scalar, ask: Ask) -> Colour | None:
    """A colour as #rgb or #rrggbb, or in ink: cmyk(0 100 70 15), spot(HKS 17 K, cmyk(…))."""
    value = unbroken(scalar)
    if value.startswith(("cmyk(", "spot(")):
        inks = _in_ink(value, scalar.span)
        if inks is None:
            ask.refuse("content/colour", scalar, value=value)
        return inks
    digits = value.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if value[:1] != "#" or len(digits) != 6 or not _is_hexadecimal(digits):
        ask.refuse("content/colour", scalar, value=value)
        return None
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return Colour((red, green, blue), scalar.span)


def _is_hexadecimal(digits: str) -> bool:
    return all(digit in "0123456789abcdefABCDEF" for digit in digits)


def break_points(scalar: Scalar, ask: Ask) -> str | None:
    """A word with | at its break points."""
    value = unbroken(scalar)
    if re.fullmatch(_BREAK_POINTS, value):
        return value
    ask.refuse("content/break-points", scalar, value=value)
    return None


def file_stem(scalar: Scalar, ask: Ask) -> str | None:
    """A file's name without folder and ending that every system takes."""
    value = unbroken(scalar)
    if is_file_stem(value):
        return value
    ask.refuse("content/file-stem", scalar, value=value)
    return None


def is_file_stem(value: str) -> bool:
    """Whether every system takes a text as a file's name without folder and ending."""
    forbidden = set(value) & set('<>:"/\\|?*\ufffd')
    edges = value[:1] in (".", "-", "") or value.endswith((".", ".pdf"))
    long = len(value.encode()) > 200
    return not (forbidden or edges or long or value.lower() in _RESERVED)
