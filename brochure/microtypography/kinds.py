"""The rows of a language's table → rules: what the shared kinds look for, in its words."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from brochure.languages import LANGUAGES_REMEMBERED, language
from brochure.languages.model import Common, Kind, Language, Own, Row
from brochure.microtypography import common, numbers
from brochure.microtypography.rule import Rule

Makes = Callable[[Common, Language], tuple[Rule, ...]]
MAKE: dict[Kind, Makes] = {
    Kind.FIGURES: lambda _, of: numbers.figures(of.setting),
    Kind.CODES: lambda *_: numbers.CODES,
    Kind.NUMBERED: lambda row, _: (numbers.numbered(row.words, row.example),),
    Kind.COUNTED: lambda row, of: (numbers.counted(row, of),),
    Kind.SPACED: lambda row, _: (common.spaced(row.words, row.example),),
    Kind.DATED: lambda row, _: (numbers.dated(row),),
    Kind.POST_CODE: lambda row, _: (numbers.post_code(row),),
    Kind.BETWEEN: lambda row, _: (common.between(row.words, row.example),),
    Kind.TELEPHONE: lambda *_: (common.TELEPHONE,),
    Kind.THOUSANDS: lambda *_: (common.THOUSANDS,),
    Kind.SIZES: lambda row, _: common.sizes(row.words),
    Kind.UNIT: lambda row, _: (common.unit(row.words or common.UNITS),),
    Kind.PERCENT: lambda *_: (common.PERCENT,),
    Kind.SIGN: lambda *_: (common.SIGN,),
    Kind.TIMES: lambda *_: (common.TIMES,),
    Kind.LETTERED_RANGE: lambda *_: (common.LETTERED_RANGE,),
    Kind.RANGE: lambda _, of: (common.RANGE._replace(holds=common.is_range(of.setting)),),
    Kind.IN_WORDS: lambda row, of: (common.kept_range(row, of.setting),),
    Kind.TWO_ENDS: lambda row, of: (common.kept_between(row, of.setting),),
    Kind.DASH: lambda row, _: (common.DASH._replace(becomes=row.words or common.DASH.becomes),),
    Kind.ELLIPSIS: lambda *_: (common.ELLIPSIS,),
    Kind.ELLIPSIS_STAYS: lambda *_: (common.ELLIPSIS_STAYS,),
}
"""What a row of each kind stands for; the first rule of several is the one with its example."""


@lru_cache(LANGUAGES_REMEMBERED)
def rules_of(tag: str) -> tuple[Rule, ...]:
    """The rules of a BCP 47 language, in their order; none where none are known."""
    known = language(tag)
    return tuple(rule for row in known.setting.rows for rule in _made(row, known))


def _made(row: Row, known: Language) -> tuple[Rule, ...]:
    if isinstance(row, Own):
        return (Rule(*row),)
    first, *rest = MAKE[row.kind](row, known)
    return (first._replace(example=row.example), *rest) if row.example[0] else (first, *rest)
