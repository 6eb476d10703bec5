"""The copyfit ladder of `editorial`: settings from the largest to the smallest.

It is climbed down one kind of size at a time, each to its limit before the next. Rungs above the
start let short copy grow; below it a picture gives first, then the leading of the body, lead and
voices, the headline, the body. Then the page is made up anew, dense, with the voices in a column; a
small face goes on down to the floor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from brochure.design.editorial.grid import DENSE_MARGIN, MARGIN, NARROW_MARGIN, Grid, grid
from brochure.design.editorial.tables import FREE_HEADLINE_LINES, Setting, Spaces
from brochure.formats import A4, Format
from brochure.geometry import mm

BODY_LEADING = 1.40  # at the start and above
TIGHT_BODY_LEADING = 1.32
DENSE_BODY_LEADING = 11 / 9
DENSEST_BODY_LEADING = 1.2
SMALL_LEADING = 1.3
VOICE_LEADING = 1.33  # lead and voice at the start and below
OPEN_VOICE_LEADING = 26.5 / 20
OPEN_LEAD_LEADING = 22 / 16
HEADLINE_LEADING = 39 / 36
DENSE_VOICE_LEADING = 15 / 12
SMALLEST_VOICE_LEADING = 14 / 11
DENSE_HEADLINE_LEADING = 37 / 34
POSTER_STEP = 5.0  # pt
POSTER_LEADING = 1.0
HEADLINE_TO_MARK = 1.3  # at least: of like size they would read as one
MOST_KICKER = 3.5  # times what the kicker grows between the start and the open page
TIGHT = 0.75  # of the white between the parts, where a face is small or all else at its floor
PICTURE_PARTS = (0.85, 0.7)  # of a picture's height, where it gives way to the text
SMALL_PICTURE_PARTS = (0.55, 0.4)  # on a small face without a label column
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
    """Another headline; the kicker follows its size, the wordmark keeps under it, and the leading
    is less where it is large.
    """
    sizes = setting.grid.sizes
    largest, start, *_ = sizes.headline
    share = max(0.0, (size - start) / (largest - start))
    grown = min(share, MOST_KICKER)
    kicker = setting.kicker if setting.dense else _blend(sizes.kicker[1], sizes.kicker[0], grown)
    below = setting.grid.scale * mm(_blend(5, 6, share))
    beyond = max(0.0, (size - largest) / (sizes.poster[3] - largest))
    return setting._replace(
        headline=_leaded(size, _blend(HEADLINE_LEADING, POSTER_LEADING, beyond)),
        kicker=round(kicker, 2),
        wordmark=min(sizes.wordmark[setting.dense], round(size / HEADLINE_TO_MARK, 3)),
        spaces=setting.spaces._replace(kicker_to_headline=below),
    )


def start(page: Grid) -> Setting:
    """The setting from which type grows and shrinks."""
    sizes = page.sizes
    setting = Setting(
        name="",
        headline=_leaded(sizes.headline[1], HEADLINE_LEADING),
        kicker=sizes.kicker[1],
        lead=_leaded(sizes.lead[1], VOICE_LEADING),
        body=_leaded(sizes.body[1], BODY_LEADING),
        voice=_leaded(sizes.voice[1], VOICE_LEADING),
        small=sizes.small[1],
        wordmark=sizes.wordmark[0],
        margin=page.margin(MARGIN),
        spaces=Spaces().scaled(page.scale),
        grid=page,
    )
    return with_headline(setting, sizes.headline[1])


def _grown(page: Grid) -> list[Setting]:
    """Rungs above the start, smallest first: body, voice, lead, headline, small."""
    sizes, rungs = page.sizes, [start(page)]
    for size in _steps(sizes.body[1], sizes.body[0], 0.25):
        rungs.append(rungs[-1]._replace(body=_leaded(size, BODY_LEADING)))
    for size in _steps(sizes.voice[1], sizes.voice[0], 0.5):
        rungs.append(rungs[-1]._replace(voice=_leaded(size, OPEN_VOICE_LEADING)))
    for size in _steps(sizes.lead[1], sizes.lead[0], 0.5):
        rungs.append(rungs[-1]._replace(lead=_leaded(size, OPEN_LEAD_LEADING)))
    for size in _steps(sizes.headline[1], sizes.headline[0], 1):
        rungs.append(with_headline(rungs[-1], size))
    rungs.append(rungs[-1]._replace(small=sizes.small[0]))
    free = [rung._replace(headline_lines=FREE_HEADLINE_LINES) for rung in rungs[1:]]
    return [rungs[0], *free, *_poster(free[-1])]


def _poster(open_page: Setting) -> Iterator[Setting]:
    """Rungs for few words, smallest first: all sizes grow in proportion, and white with them."""
    body, lead, voice, headline, small = open_page.grid.sizes.poster
    for size in _steps(open_page.headline[0], headline, POSTER_STEP):
        share = (size - open_page.headline[0]) / (headline - open_page.headline[0])
        grown = with_headline(open_page, size)
        yield grown._replace(
            body=_leaded(_blend(open_page.body[0], body, share), BODY_LEADING),
            lead=_leaded(_blend(open_page.lead[0], lead, share), OPEN_LEAD_LEADING),
            voice=_leaded(_blend(open_page.voice[0], voice, share), OPEN_VOICE_LEADING),
            small=_leaded(_blend(open_page.small[0], small, share), SMALL_LEADING),
            poster=round(share, 4),
            spaces=grown.spaces.widened(share),
        )


def _pictured(grown: Sequence[Setting]) -> Iterator[Setting]:
    """Rungs for few words beside a picture that leads the page, largest first: posters down to the
    open page, then a lower picture.
    """
    open_page = next(rung for rung in reversed(grown) if not rung.poster)
    for rung in (*(rung for rung in reversed(grown) if rung.poster), open_page):
        yield rung._replace(hero=True)
    for part in PICTURE_PARTS:
        yield open_page._replace(hero=True, picture=part)


def _tightened(page: Grid, pictures: Sequence[float]) -> Iterator[Setting]:
    """Rungs below the start, the voices still in rows; a picture gives first."""
    sizes, setting = page.sizes, start(page)
    for part in pictures:
        setting = setting._replace(picture=part)
        yield setting
    for ratio in _steps(BODY_LEADING, TIGHT_BODY_LEADING, 0.01):
        setting = setting._replace(body=_leaded(sizes.body[1], ratio))
        yield setting
    for size in _steps(sizes.voice[1], sizes.voice[2], 0.1):
        leaded = _leaded(size, VOICE_LEADING)
        setting = setting._replace(lead=leaded, voice=leaded)
        yield setting
    for size in _steps(sizes.headline[1], sizes.headline[2], 1):
        setting = with_headline(setting, size)
        yield setting
    for size in _steps(sizes.body[1], sizes.body[2], 0.1):
        setting = setting._replace(body=_leaded(size, TIGHT_BODY_LEADING))
        yield setting
    if page.is_small:
        yield from _across(setting, page, SMALL_PICTURE_PARTS if pictures else ())


def _across(setting: Setting, page: Grid, pictures: Sequence[float]) -> Iterator[Setting]:
    """Rungs of a small face without a label column, with less white; the last is the floor."""
    setting = setting._replace(
        small=page.sizes.small[2],
        margin=NARROW_MARGIN,
        spaces=Spaces(masthead_to_kicker=mm(8)).scaled(TIGHT * page.scale),
        grid=page._replace(axis=0),
    )
    yield setting
    for part in pictures:
        setting = setting._replace(picture=part)
        yield setting
    yield from _to_the_floor(setting)


def _dense(page: Grid, pictures: Sequence[float]) -> Iterator[Setting]:
    """Rungs with the voices in a column and less white around; the last is the theme's floor."""
    sizes = page.sizes
    headline, voice = sizes.dense
    setting = start(page)._replace(
        headline=_leaded(headline, DENSE_HEADLINE_LEADING),
        kicker=sizes.kicker[2],
        lead=_leaded(voice, DENSE_VOICE_LEADING),
        body=_leaded(sizes.body[2], TIGHT_BODY_LEADING),
        voice=_leaded(voice, DENSE_VOICE_LEADING),
        small=sizes.small[2],
        wordmark=sizes.wordmark[1],
        margin=page.margin(DENSE_MARGIN),
        spaces=Spaces(masthead_to_kicker=mm(8)).scaled(page.scale),
        dense=True,
    )
    yield setting
    for part in pictures:
        setting = setting._replace(picture=part)
        yield setting
    yield from _to_the_floor(setting)


def _to_the_floor(setting: Setting) -> Iterator[Setting]:
    """Body, its leading, headline, lead and voices down to the smallest that the theme has; a large
    face goes on.
    """
    sizes = setting.grid.sizes
    for size in _steps(setting.body[0], sizes.body[3], 0.1):
        setting = setting._replace(body=_leaded(size, TIGHT_BODY_LEADING))
        yield setting
    for ratio in _steps(TIGHT_BODY_LEADING, DENSE_BODY_LEADING, 0.02):
        setting = setting._replace(body=_leaded(sizes.body[3], ratio))
        yield setting
    for size in _steps(setting.headline[0], sizes.headline[3], 1):
        setting = with_headline(setting, size)
        yield setting
    first, last = setting.voice[0], sizes.voice[3]
    for size in _steps(first, last, 0.25):
        share = (size - last) / (first - last)
        ratio = _blend(SMALLEST_VOICE_LEADING, DENSE_VOICE_LEADING, share)
        setting = setting._replace(lead=_leaded(size, ratio), voice=_leaded(size, ratio))
        yield setting
    if sizes.densest < sizes.body[3]:
        yield from _densest(setting)


def _densest(setting: Setting) -> Iterator[Setting]:
    """Less white between the parts, then body and small type once more, more tightly leaded."""
    sizes = setting.grid.sizes
    setting = setting._replace(spaces=setting.spaces.scaled(TIGHT))
    yield setting
    for size in _steps(sizes.body[3], sizes.densest, 0.1):
        leaded = _leaded(size, DENSEST_BODY_LEADING)
        setting = setting._replace(body=leaded, small=min(setting.small, leaded))
        yield setting


@lru_cache(maxsize=16)
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
    page = grid(face)
    beside = PICTURE_PARTS if picture else ()
    over_voices = DENSE_PICTURE_PARTS if picture and voices else ()
    grown = _grown(page)
    shown = _pictured(grown) if picture else ()
    rungs = [*shown, *reversed(grown), *_tightened(page, beside)]
    if not page.is_small:
        rungs += _dense(page, over_voices)
    bounded = [_bounded(rung, body or (0.0, rung.body[0]), smallest) for rung in rungs]
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
    kind = "large picture, " if setting.hero else "dense, " if setting.dense else ""
    name = (
        f"{kind}headline {setting.headline[0]:g}, lead {setting.lead[0]:g}, "
        f"body {setting.body[0]:g}/{setting.body[1]:g}, voices {setting.voice[0]:g} pt"
    )
    return setting._replace(name=name)
