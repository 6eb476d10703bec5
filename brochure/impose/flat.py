"""The panels of a folded sheet side by side: its outer side, then its inner one.

On a side the faces keep their reading order; where they stand is their panel's matter.
"""

from __future__ import annotations

from collections.abc import Iterable

from brochure.compose.page import Page
from brochure.formats import Folded, Side
from brochure.impose.sheets import Forme, Spot


def flat_formes(faces: Iterable[Page], folded: Folded) -> tuple[Forme, ...]:
    """The two sides of the flat sheet; raises ValueError for a face that is no panel of it."""
    spots: dict[Side, list[Spot]] = {side: [] for side in Side}
    for number, face in enumerate(faces):
        if face.panel is None:
            raise ValueError("a face of a folded sheet has no panel")
        place = face.panel.place
        spots[face.panel.side].append(Spot(face, place.x, place.y, number=number))
    return tuple(
        [
            Forme(folded.width, folded.height, tuple(found), folded.folds(side))
            for side, found in spots.items()
        ]
    )
