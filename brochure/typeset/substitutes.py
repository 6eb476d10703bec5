"""Which face shows what: signs that a face lacks come from one that has them.

In: a text and its face. Out: stretches, each with the face that shows it, and what no face has.
Letters are never taken from elsewhere, for a word in two typefaces is a fault; signs are: first
from the symbols, which go together, then from the sans. A script that the house's text faces don't
have has a face of its own: its words are set in it whole, with the spaces between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple
from unicodedata import category

from brochure.design.style import Face, Family

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\ufe0e\ufe0f"))
"""Characters that only steer line breaking, or ask for a sign in colour or in black (variation
selectors 15 and 16): they are never drawn (`str.translate`)."""

BOLD = 600
"""Weight from which on the bold symbols are taken."""

JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))
"""Characters that are seen in the letters beside them alone: they steer shaping and then leave no
trace in the text, but for scripts whose letters join, where they are spelling (`str.translate`)."""

ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe]")
ETHIOPIC = re.compile("[\u1200-\u139f]")
BRACKETS = frozenset(("Ps", "Pe", "Pi", "Pf"))
"""General categories of what stands in pairs: both of a pair are in one face."""

OF_SCRIPTS = frozenset({Family.ARABIC, Family.ETHIOPIC})
"""Families for what the text faces have no letters for."""

SIGNS = frozenset("SNP")
"""First letters of the general categories that are no letters: symbols, numbers, punctuation."""


TOO_WIDE = frozenset("☕❤♥")
"""Signs that Source Sans draws as wide as their advance or wider (☕ by 80, ❤ by 142 units): they
would touch their neighbours, and come from the symbols in every face."""


class Stretch(NamedTuple):
    """Text from `start` on, up to the next stretch, is shown by `face`."""

    start: int
    face: Face


class Itemised(NamedTuple):
    """A text by its faces, and the characters that none has, with their offsets."""

    stretches: tuple[Stretch, ...]
    missing: tuple[tuple[int, str], ...] = ()


def substitutes(face: Face) -> tuple[Face, ...]:
    """Where a sign is looked for that a face lacks."""
    bold = (Face(Family.SYMBOLS, 700),) if face.weight >= BOLD else ()
    return (*bold, Face(Family.SYMBOLS), Face(Family.SANS, face.weight))


def is_sign(sequence: str) -> bool:
    """Whether a character, with what combines with it, is no letter."""
    return category(sequence[0])[0] in SIGNS


def itemised(
    sequences: list[tuple[int, str]], face: Face, shows: Callable[[str, Face], bool]
) -> Itemised:
    """The stretches of a text that is given as its combining sequences and their offsets."""
    stretches = [Stretch(0, face)]
    missing: list[tuple[int, str]] = []
    for start, sequence in sequences:
        if not sequence.translate(INVISIBLE) or not sequence.translate(JOINERS):
            continue  # it stays with the sign before it
        before = stretches[-1].face
        found = next((one for one in _tried(sequence, face, before) if shows(sequence, one)), None)
        if found is None:
            missing += [(start, sequence)]
        elif found != before:
            stretches.append(Stretch(start, found))
    return Itemised(tuple(stretches), tuple(missing))


def _tried(sequence: str, face: Face, before: Face) -> tuple[Face, ...]:
    """The faces that may show a sequence behind another face, the best first."""
    if ARABIC.match(sequence):
        return face, Face(Family.ARABIC, face.weight)
    if ETHIOPIC.match(sequence):
        return face, Face(Family.ETHIOPIC, 700 if face.weight >= BOLD else 400)
    if before.family in OF_SCRIPTS and _goes_on(sequence):
        return before, face, *substitutes(face)
    return (face, *substitutes(face)) if is_sign(sequence) else (face,)


def _goes_on(sequence: str) -> bool:
    """Whether a space or a sign is set in the face of the word before it."""
    kind = category(sequence[0])
    return kind[0] in "ZP" and kind not in BRACKETS
