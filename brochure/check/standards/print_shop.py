"""What a print shop asks for beside the standard: inks, bleed, sizes, pictures.

Numbers and sources: docs/print-shops.md.
"""

from __future__ import annotations

from brochure.check.rules import colour, coverage, inks, pages, printed
from brochure.check.standards.record import Record

PRINT_SHOP = Record(
    ids=frozenset(
        [
            "press/spot-ink",
            "press/not-cmyk",
            "press/type-reversed",
            "press/line-reversed",
            "press/image",
            "press/line-art",
            "press/black-text",
            "press/rgb-black",
            "press/knocks-out",
            "press/near-trim",
            "press/ink-peak",
            "press/white-overprints",
            "press/registration",
            "press/bleed",
            "press/bleed-bare",
            "press/edge-ink",
            "press/type",
            "press/line",
            "press/image-coarse",
            "press/safe-distance",
            "press/ink",
        ]
    ),
    rules=(
        colour.spaces,
        colour.white,
        pages.boxes,
        printed.printed,
        inks.spots,
        inks.rgb_black,
        coverage.ink,
        coverage.bleed,
    ),
)
