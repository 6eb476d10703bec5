"""Hanging punctuation: how much of a mark's width stands outside the measure; at the right edge in
justified text, at the left one in any but headlines, which are aligned by their first ink.

After the margin kerning of Hàn Thế Thành (Micro-typographic extensions to the TeX typesetting
system, 2000): light marks hang far, heavy ones little.
"""

from __future__ import annotations

HYPHEN = 0.5

RIGHT = {
    "-": HYPHEN, "‐": HYPHEN, ".": 0.6, ",": 0.6, ":": 0.3, ";": 0.3, "!": 0.2, "?": 0.2,
    "“": 0.5, "”": 0.5, "’": 0.5, "‘": 0.5, "»": 0.4, "«": 0.4, '"': 0.5, ")": 0.2, "–": 0.25,
}  # fmt: skip
"""At the end of a line, as part of the mark's advance width."""

LEFT = {
    "„": 0.5, "‚": 0.5, "“": 0.5, "‘": 0.5, "»": 0.4, "«": 0.4, '"': 0.5, "(": 0.2, "[": 0.1,
}  # fmt: skip
"""At its beginning."""
