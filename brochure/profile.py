"""A profile is data: what a kind of PDF requires and what it claims.

Stages ask the record; nobody asks for the profile's name.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class ColourSpace(Enum):
    """The device colour space that a profile's output intent characterises."""

    RGB = "DeviceRGB"
    CMYK = "DeviceCMYK"


class Profile(NamedTuple):
    """One kind of PDF.

    `suffix` is put behind the output's stem; `pdf_version` is (major, minor); `links` says whether
    annotations are written; `ua` and `pdfa` are the claims in the metadata: the part of PDF/UA, and
    part and level of PDF/A; `pdfx` is the claim to PDF/X. `examined` are the families of facts
    about a finished file that count.
    """

    name: str
    suffix: str
    pdf_version: tuple[int, int]
    colour_space: ColourSpace
    links: bool
    ua: int | None
    pdfa: tuple[int, str] | None
    examined: tuple[str, ...]
    pdfx: str | None = None


SCREEN = Profile(
    name="screen",
    suffix="",
    pdf_version=(1, 7),
    colour_space=ColourSpace.RGB,
    links=True,
    ua=1,
    pdfa=(2, "A"),
    examined=("file", "ua", "a"),
)

PRESS = Profile(
    name="press",
    suffix="-press",
    pdf_version=(1, 6),
    colour_space=ColourSpace.CMYK,
    links=False,
    ua=None,
    pdfa=None,
    examined=("file", "press"),
    pdfx="PDF/X-4",
)

PROFILES = {profile.name: profile for profile in (SCREEN, PRESS)}
