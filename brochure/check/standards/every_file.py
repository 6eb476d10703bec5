"""What every finished file owes: what PDF/X-4 and PDF/A-2 share, pages of one size, texts that
nothing hides.
"""

from __future__ import annotations

from brochure.check.rules import colour, file, fonts, overlap, pages
from brochure.check.standards.record import Record

EVERY_FILE = Record(
    ids=frozenset(
        [
            "file/embedded",
            "file/unreadable",
            "file/damaged",
            "file/too-complex",
            "file/encrypted",
            "file/id",
            "file/form",
            "file/layers",
            "file/limit",
            "file/operator",
            "file/resource",
            "file/external",
            "file/filter",
            "file/jpx",
            "file/proxy",
            "file/alternate-image",
            "file/transfer-curve",
            "file/halftone",
            "file/blend-mode",
            "file/rendering-intent",
            "file/xmp",
            "file/font",
            "file/missing-glyph",
            "file/font-width",
            "file/device-colour",
            "file/icc",
            "file/icc-overprint",
            "file/spot",
            "file/colorants",
            "page/size",
            "page/turned",
            "page/overlap",
        ]
    ),
    rules=(
        file.document,
        file.metadata,
        file.objects,
        fonts.fonts,
        colour.spaces,
        colour.overprint,
        pages.sizes,
        pages.formats,
        overlap.overlap,
    ),
)
