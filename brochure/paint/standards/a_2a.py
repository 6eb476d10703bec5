"""PDF/A-2a (ISO 19005-2): the claim, and the colour space that the numbers mean (6.2.3)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from zlib import compress

from brochure.paint.condition import Condition
from brochure.paint.standards.demands import Demands, FileFacts, Intent, description

_SRGB = Path(__file__).parent.parent / "icc" / "srgb.icc"


def _claim(facts: FileFacts) -> str:
    return description(
        'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
    )


def srgb_intent(condition: Condition | None) -> Intent:
    """The screen's colours; there is no printing condition to ask."""
    return Intent("GTS_PDFA1", "sRGB IEC61966-2.1", 3, _deflated_srgb(), deflated=True)


@cache
def _deflated_srgb() -> bytes:
    """The ICC profile that travels with the program, compressed (RFC 1950)."""
    return compress(_SRGB.read_bytes())


A_2A = Demands(_claim, srgb_intent)
