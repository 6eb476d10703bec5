"""The copyfit ladder of `editorial`: settings from the largest to the smallest.

It is climbed down one kind of size at a time, each to its limit before the next. Rungs above the
start let short copy grow; below it a picture gives first, then the leading of the body, lead and
voices, the headline, the body; then the page is made up anew, dense, with the voices in a column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from brochure.design.editorial.tables import (
    DENSE,
    FREE_HEADLINE_LINES,
    NORMAL,
    OPEN,
    Setting,
)
from brochure.formats import A4, Format
from brochure.geometry import mm

BODY_LEADING = 1.40  # at the start and above
TIGHT_BODY_LEADING = 1.32
DENSE_BODY_LEADING = 11 / 9
VOICE_LEADING = 1.33  # lead and voice at the start and below
OPEN_VOICE_LEADING = 26.5 / 20
OPEN_LEAD_LEADING = 22 / 16
HEADLINE_LEADING = 39 / 36
DENSE_VOICE_LEADING = 15 / 12
SMALLEST_VOICE_LEADING = 14 / 11
PICTURE_PARTS = (0.85, 0.7)  # of a picture's height, where it gives way to the text
DENSE_PICTURE_PARTS = (0.8, 0.6, 0.45, 0.35)


def _steps(first: float, last: float, step: float) -> Iterator[float]:
    """From `first` (excluded) to `last` in even steps of about `step`."""
    count = max(1, round(abs(last - first) / step))
    for number in range(1, count + 1):
        yield round(first + (last - first) * number / count, 4)


def _leaded(size: float, ratio: float) -> tuple[float, float]:
    return (round(size, 3), round(size * ratio, 3))


def _blend(low: float, high: float, share: float) -> float:
    return low + (high - low) * share


def with_headline(setting: Setting, size: float) -> Setting:
    """Another headline; the kicker follows between its sizes at 36 and 50 pt."""
    share = max(0.0, (size - 36) / (50 - 36))
    kicker = setting.kicker if setting.dense else _blend(NORMAL.kicker, OPEN.kicker, share)
    spaces = setting.spaces._replace(kicker_to_headline=mm(_blend(5, 6, share)))
    return setting._replace(
        headline=_leaded(size, HEADLINE_LEADING),
        kicker=round(kicker, 2),
        spaces=spaces,
    )


def _start() -> Setting:
    setting = NORMAL._replace(
        body=_leaded(10, BODY_LEADING),
        lead=_leaded(14, VOICE_LEADING),
        voice=_leaded(14, VOICE_LEADING),
    )
    return with_headline(setting, 36)


def _grown() -> list[Setting]:
    """Rungs above the start, smallest first: body, voice, lead, headline, small."""
    rungs = [_start()]
    for size in _steps(10, 12, 0.25):
        rungs.append(rungs[-1]._replace(body=_leaded(size, BODY_LEADING)))
    for size in _steps(14, 20, 0.5):
        rungs.append(rungs[-1]._replace(voice=_leaded(size, OPEN_VOICE_LEADING)))
    for size in _steps(14, 16, 0.5):
        rungs.append(rungs[-1]._replace(lead=_leaded(size, OPEN_LEAD_LEADING)))
    for size in _steps(36, 50, 1):
        rungs.append(with_headline(rungs[-1], size))
    rungs.append(rungs[-1]._replace(small=OPEN.small))
    return [rungs[0], *(rung._replace(headline_lines=FREE_HEADLINE_LINES) for rung in rungs[1:])]


def _tightened(pictures: Sequence[float]) -> Iterator[Setting]:
    """Rungs below the start, the voices still in rows; a picture gives first."""
    setting = _start()
    for part in pictures:
        setting = setting._replace(picture=part)
        yield setting
    for ratio in _steps(BODY_LEADING, TIGHT_BODY_LEADING, 0.01):
        setting = setting._replace(body=_leaded(10, ratio))
        yield setting
    for size in _steps(14, 11.5, 0.1):
        leaded = _leaded(size, VOICE_LEADING)
        setting = setting._replace(lead=leaded, voice=leaded)
        yield setting
    for size in _steps(36, 32, 1):
        setting = with_headline(setting, size)
        yield setting
    for size in _steps(10, 9.5, 0.1):
        setting = setting._replace(body=_leaded(size, TIGHT_BODY_LEADING))
        yield setting


def _dense(pictures: Sequence[float]) -> Iterator[Setting]:
    """Rungs with the voices in a column; the last is the theme's floor."""
    setting = DENSE._replace(body=_leaded(9.5, TIGHT_BODY_LEADING))
    yield setting
    for part in pictures:
        setting = setting._replace(picture=part)
        yield setting
    for size in _steps(9.5, 9, 0.1):
        setting = setting._replace(body=_leaded(size, TIGHT_BODY_LEADING))
        yield setting
    for ratio in _steps(TIGHT_BODY_LEADING, DENSE_BODY_LEADING, 0.02):
        setting = setting._replace(body=_leaded(9, ratio))
        yield setting
    for size in _steps(34, 26, 1):
        setting = with_headline(setting, size)
        yield setting
    for size in _steps(12, 11, 0.25):
        ratio = _blend(SMALLEST_VOICE_LEADING, DENSE_VOICE_LEADING, size - 11)
        setting = setting._replace(lead=_leaded(size, ratio), voice=_leaded(size, ratio))
        yield setting


@lru_cache(maxsize=8)
def ladder(
    body: tuple[float, float] | None,
    smallest: float,
    *,
    picture: bool = False,
    voices: bool = True,
    face: Format = A4,
) -> tuple[Setting, ...]:
    """All rungs, largest first, with the body's size kept within `body` and all type at or above
    `smallest` (points). A `picture` gives way to the text beside it, on a dense page to `voices`.
    """
    beside = PICTURE_PARTS if picture else ()
    over_voices = DENSE_PICTURE_PARTS if picture and voices else ()
    rungs = [*reversed(_grown()), *_tightened(beside), *_dense(over_voices)]
    bounded = [
        _bounded(rung, body or (0.0, rung.body[0]), smallest)._replace(face=face) for rung in rungs
    ]
    return tuple(dict.fromkeys(_named(rung) for rung in bounded))


def _bounded(setting: Setting, body: tuple[float, float], smallest: float) -> Setting:
    size, leading = setting.body
    bound = max(smallest, min(max(size, body[0]), body[1]))
    small = max(smallest, setting.small[0])
    return setting._replace(
        body=_leaded(bound, leading / size),
        small=(small, round(max(setting.small[1], small * DENSE_BODY_LEADING), 3)),
        smallest=smallest,
    )


def _named(setting: Setting) -> Setting:
    kind = "dense, " if setting.dense else ""
    name = (
        f"{kind}headline {setting.headline[0]:g}, lead {setting.lead[0]:g}, "
        f"body {setting.body[0]:g}/{setting.body[1]:g}, voices {setting.voice[0]:g} pt"
    )
    return setting._replace(name=name)
