"""A profile is data: what a kind of PDF requires and what it claims.

Stages ask the record; nobody asks for the profile's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ColourSpace(Enum):
    """The device colour space that a profile's output intent characterises."""

    RGB = "DeviceRGB"
    CMYK = "DeviceCMYK"


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of PDF.

    `suffix` is put behind the output's stem; `pdf_version` is (major, minor); `links` says whether
    annotations are written; `ua` and `pdfa` are the claims in the metadata: the part of PDF/UA, and
    part and level of PDF/A.
    """

    name: str
    suffix: str
    pdf_version: tuple[int, int]
    colour_space: ColourSpace
    links: bool
    ua: int | None
    pdfa: tuple[int, str] | None


SCREEN = Profile(
    name="screen",
    suffix="",
    pdf_version=(1, 7),
    colour_space=ColourSpace.RGB,
    links=True,
    ua=1,
    pdfa=(2, "A"),
)

PROFILES = {profile.name: profile for profile in (SCREEN,)}
