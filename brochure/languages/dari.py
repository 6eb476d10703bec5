"""Dari, Afghanistan's Persian: the same letters, marks and rules, with words and months of its own.

Days are named by the Gregorian months, as content.yaml has them, after CLDR (`fa-AF`); the solar
ones, from حمل on, stay as they are typed.
"""

from __future__ import annotations

from brochure.languages import persian
from brochure.languages.model import Language

LANGUAGE: Language = persian.LANGUAGE._replace(
    name="Dari",
    tag="prs",
    regions=(),
    **{key: part for key, part in persian.AFGHAN._asdict().items() if part is not None},
)
