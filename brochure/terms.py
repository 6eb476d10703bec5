"""What content.yaml says of the press → the printing condition, or messages.

The keys under `press`, the accent and the folder of content.yaml go in. What can't be used, and
what the accent becomes in ink, is said here, with its place.
"""

from __future__ import annotations

from pathlib import Path

from brochure.colour import to_hex
from brochure.content.model import Brochure, Press
from brochure.content.values import Colour
from brochure.diagnostics.model import Report, Span
from brochure.paint.condition import BUILT_IN, Cmyk, Condition, Ink
from brochure.paint.difference import difference
from brochure.paint.inks import Inks
from brochure.paint.profiles import profile_faults
from brochure.pictures import icc
from brochure.pictures.files import read

_FAR = 5.0  # ΔE00: beyond it the eye sees another colour, not another paper


def condition_of(
    brochure: Brochure, folder: Path, report: Report, *, allow_outside: bool = False
) -> Condition | None:
    """The printing condition; None if the profile can't be used."""
    press, accent = brochure.press, brochure.design.accent
    profile = _profile(press, folder, report, allow_outside=allow_outside)
    if profile is None:
        return None
    given = {}
    if accent.cmyk is not None:
        given[accent.rgb] = Ink(accent.cmyk, accent.spot)
    condition = Condition(
        profile,
        press.condition.value if press.condition else BUILT_IN,
        press.bleed,
        press.marks,
        press.rich_black,
        given,
    )
    _report_accent(accent, brochure.places.get("design.accent"), condition, report)
    return condition


def _profile(press: Press, folder: Path, report: Report, *, allow_outside: bool) -> bytes | None:
    named = press.profile
    if named is None or named.value == BUILT_IN:
        return icc.press_profile()
    data = read(named, folder, report, allow_outside=allow_outside)
    if data is None:
        return None
    faults = profile_faults(data)
    if not faults and not icc.converts(data):
        faults = [("press/profile", {"what": "its tables can't be used"})]
    for id, amounts in faults:
        report.add(id, named.span, **amounts)
    return None if faults else data


def _report_accent(accent: Colour, span: Span | None, condition: Condition, report: Report) -> None:
    """What the accent becomes in ink, and how far that is from the screen."""
    if accent.cmyk is not None:
        return
    cmyk = Inks(condition).converted(accent.rgb)
    shown = icc.Converter("CMYK", None, condition.icc)(cmyk)
    apart = difference(accent.rgb, (shown[0], shown[1], shown[2]))
    amounts = {"colour": to_hex(accent.rgb), "inks": written(cmyk)}
    if apart > _FAR:
        report.add("colour/out-of-gamut", span, **amounts, difference=round(apart, 1))
    else:
        report.add("colour/press-accent", span, **amounts)


def written(cmyk: Cmyk) -> str:
    """Inks as content.yaml writes them: `cmyk(0 100 70 15)`."""
    return f"cmyk({' '.join(str(round(100 * part)) for part in cmyk)})"
