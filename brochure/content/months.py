"""Dates that begin a line: a day's number before a month is no item of a list.

In every language that is known, for what a text is in may stand behind it.
"""

from __future__ import annotations

import re
from functools import cache

from brochure.languages import every


@cache
def months() -> frozenset[str]:
    """The names of months, in small letters."""
    return frozenset(month for one in every() for month in one.dates.months.split())


@cache
def rest_of_date() -> re.Pattern[str]:
    """What makes a day's number a date."""
    to = "|".join(one.dates.to for one in every() if one.dates.to)
    of = "|".join(one.dates.of for one in every() if one.dates.of)
    return re.compile(
        rf"(?:(?:{to}|[-–/])[ \t]+\d{{1,2}}\.?[ \t]+)?(?:{of})?(?P<month>[^\W\d_]+)\b"
        r"|\d{1,2}\.(?!\d)",
        re.IGNORECASE,
    )


def continues_date(text: str, at: int) -> bool:
    """Whether what stands behind a day's number makes it a date: `Oktober`, `10. 2026`,
    `bis 5. Oktober`.
    """
    found = rest_of_date().match(text, at)
    return found is not None and (found["month"] is None or found["month"].lower() in months())
