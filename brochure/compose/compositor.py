"""What sets pages: a typesetter, one that only counts lines, and the rows that each has set."""

from __future__ import annotations

from brochure.compose.estimate import Estimate
from brochure.compose.gauge import TypeGauge
from brochure.compose.rows import RowSetter
from brochure.typeset.setting import Typesetter


class Compositor:
    """Kept from one building to the next, it sets again only what is new."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.rows = RowSetter(typesetter)
        self.gauge = TypeGauge(typesetter, self.rows)
        self.expected_rows = RowSetter(Estimate(typesetter))
