"""What each standard asks of a file beside its content: a module and a record for each."""

from __future__ import annotations

from collections.abc import Iterable

from brochure.paint.standards.demands import Demands
from brochure.profile import Standard


def demands(standards: Iterable[Standard]) -> list[Demands]:
    """The records, in that order; a standard that nobody claims isn't loaded."""
    return [_demands(standard) for standard in standards]


def _demands(standard: Standard) -> Demands:
    match standard:
        case Standard.UA_1:
            from brochure.paint.standards.ua_1 import UA_1  # noqa: PLC0415

            return UA_1
        case Standard.A_2A:
            from brochure.paint.standards.a_2a import A_2A  # noqa: PLC0415

            return A_2A
        case Standard.X_4:
            from brochure.paint.standards.x_4 import X_4  # noqa: PLC0415

            return X_4
        case Standard.A_4:
            from brochure.paint.standards.a_4 import A_4  # noqa: PLC0415

            return A_4
        case Standard.UA_2:
            from brochure.paint.standards.ua_2 import UA_2  # noqa: PLC0415

            return UA_2
        case Standard.WT_1:
            from brochure.paint.standards.wt_1 import WT_1  # noqa: PLC0415

            return WT_1
