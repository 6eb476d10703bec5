"""What a print shop asks for, in points, percent and dots per inch.

Defaults and their sources: docs/print-shops.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from brochure.geometry import mm


@dataclass(frozen=True, slots=True)
class Demands:
    """The numbers that the checks go by. `bleed`, distances and weights are points."""

    bleed: float = mm(3)
    ink_limit: float = 300.0  # percent, as the mean of 15 mm²
    peak_tolerance: float = 6.0  # percent above the limit for a single pixel; JPEG lifts it alone
    safe: float = mm(3)  # from the trim, for what must not be cut
    comfortable: float = mm(5)
    line: float = 0.25
    line_reversed: float = 0.5
    type_size: float = 6.0
    type_size_reversed: float = 7.0
    image: float = 300.0  # dots per inch
    image_least: float = 200.0
    line_art: float = 800.0  # dots per inch, one bit a pixel
