"""The operators of PDF 1.6 and what they are to the walk (ISO 32000-1, table 51)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_BY_ROLE: Final = {
    "save": "q",
    "restore": "Q",
    "concat": "cm",
    "line_width": "w",
    "intent": "ri",
    "graphics_state": "gs",
    "device_colour": "g G rg RG k K",
    "space": "cs CS",
    "colour": "sc SC scn SCN",
    "move": "m",
    "extend": "l c v y",
    "rectangle": "re",
    "clip": "W W*",
    "paint": "S s f F f* B B* b b* n",
    "shade": "sh",
    "begin_text": "BT",
    "font": "Tf",
    "text_number": "Tc Tw Tz TL Ts Tr",
    "next_line": "Td TD T*",
    "text_matrix": "Tm",
    "show": "Tj TJ ' \"",
    "begin_marked": "BMC BDC",
    "end_marked": "EMC",
    "do": "Do",
    "inline_image": "INLINE IMAGE",
    "nothing": "J j M d i h ET MP DP BX EX d0 d1",
}

OPERATORS: Final[Mapping[str, str]] = {
    operator: role
    for role, operators in _BY_ROLE.items()
    for operator in ([operators] if role == "inline_image" else operators.split())
}
"""Every operator and its role."""

PAINTING: Final = {
    "fills": frozenset(["f", "F", "f*", "B", "B*", "b", "b*"]),
    "strokes": frozenset(["S", "s", "B", "B*", "b", "b*"]),
}
"""Which operators fill a path and which stroke it."""
