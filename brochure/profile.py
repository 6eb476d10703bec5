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


class Standard(Enum):
    """A standard that a file conforms to: paint has a file for each, and so has check."""

    UA_1 = "PDF/UA-1"
    A_2A = "PDF/A-2a"
    X_4 = "PDF/X-4"
    A_4 = "PDF/A-4"
    UA_2 = "PDF/UA-2"
    WT_1 = "WTPDF 1.0"


class Carrier(Enum):
    """What faces are put on: each on a page of its own, the panels of a folded sheet side by side
    to be trimmed, or sheets of an office printer.
    """

    PAGES = "pages"
    FLAT_SHEETS = "flat sheets"
    OFFICE_SHEETS = "office sheets"


class Practice(Enum):
    """What is asked of a finished file beside the standards: check has a file for each."""

    EVERY_FILE = "what every file owes"
    PRINT_SHOP = "what a print shop asks for"


class Profile(NamedTuple):
    """One kind of PDF.

    `suffix` is put behind the output's stem; `pdf_version` is (major, minor); `interactive` says
    whether there is something to click, links and an outline. `standards` are those it claims,
    `practices` are what it has to keep beside.
    """

    name: str
    suffix: str
    pdf_version: tuple[int, int]
    colour_space: ColourSpace
    interactive: bool
    standards: tuple[Standard, ...]
    practices: tuple[Practice, ...]
    carrier: Carrier

    @property
    def asked(self) -> tuple[Practice | Standard, ...]:
        """All that a finished file is examined for."""
        return (*self.practices, *self.standards)


SCREEN = Profile(
    name="screen",
    suffix="",
    pdf_version=(1, 7),
    colour_space=ColourSpace.RGB,
    interactive=True,
    standards=(Standard.A_2A, Standard.UA_1),
    practices=(Practice.EVERY_FILE,),
    carrier=Carrier.PAGES,
)

PRESS = Profile(
    name="press",
    suffix="-press",
    pdf_version=(1, 6),
    colour_space=ColourSpace.CMYK,
    interactive=False,
    standards=(Standard.X_4,),
    practices=(Practice.EVERY_FILE, Practice.PRINT_SHOP),
    carrier=Carrier.FLAT_SHEETS,
)

OFFICE = SCREEN._replace(name="office", suffix="-office", carrier=Carrier.OFFICE_SHEETS)

ARCHIVE = SCREEN._replace(
    name="archive",
    suffix="-archive",
    pdf_version=(2, 0),
    standards=(Standard.A_4, Standard.UA_2, Standard.WT_1),
)

PROFILES = {profile.name: profile for profile in (SCREEN, PRESS, OFFICE, ARCHIVE)}
