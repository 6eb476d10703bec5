"""The copyfit ladder of `bold`: the steps of a face.

Within each, in this order: quotes smaller as long as they are display type, a smaller place for the
picture, smaller quotes, a lower field, compact voices. Quotes that stand overleaf begin as large as
those of the first step.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import inf

from brochure.design.bold.grid import grid
from brochure.design.bold.scale import scale
from brochure.design.bold.tables import (
    HERO_FIELD,
    HERO_STEPS,
    HEROES,
    LEAST_LEADING,
    POSTER_HEROES,
    Setting,
)
from brochure.formats import A4, Format
from brochure.geometry import mm

LARGER_THAN_BODY = 0.75  # pt; the smallest quote of a step
VOICE_STEP, WIDE_VOICE_STEP = 0.25, 4.0
POSTER_PLACES = 2  # of the picture beside few words: the type gives way before it is a stamp
LOWER_FIELDS = (0.95, 0.9, 0.85, 0.8)


@lru_cache(maxsize=16)
def ladder(
    body: tuple[float, float] | None,
    smallest: float,
    *,
    voices: bool,
    picture: bool = False,
    overleaf: bool = False,
    face: Format = A4,
) -> tuple[Setting, ...]:
    """All settings, largest first, with the body's size kept within `body` and all type at or above
    `smallest` (points). `overleaf`: the voices have a page of their own beside what goes over.
    """
    settings: list[Setting] = []
    for number in range(scale(face).numbers.start, HERO_STEPS + 1) if picture else ():
        settings += _pictured(_first(number, body, smallest, face), voices=voices)
    for number in scale(face).numbers:
        first = _first(number, body, smallest, face)
        rungs = list(_overleaf(first)) if voices and overleaf else []
        rungs += _rungs(first, voices=voices, picture=picture)
        if voices and not grid(face).stacked:
            rungs.append(rungs[-1]._replace(compact=True))
        settings += rungs
    return tuple(_named(setting) for setting in settings)


def at_step(number: int, smallest: float) -> Setting:
    """A step as it is drawn, all type at or above `smallest` (points)."""
    return _first(number, None, smallest, A4)


def _first(number: int, body: tuple[float, float] | None, smallest: float, face: Format) -> Setting:
    step = scale(face).from_step(number)[0]
    size, leading = step.body[0], mm(step.body[1])
    low, high = body or (0.0, size)
    bound = max(smallest, min(max(size, low), high))
    least = max(smallest, min(step.voice, bound + LARGER_THAN_BODY))
    lead = max(smallest, step.lead[0])
    return Setting(
        name="",
        number=number,
        body=(bound, max(LEAST_LEADING * bound, leading * bound / size)),
        lead=(lead, max(LEAST_LEADING * lead, mm(step.lead[1]))),
        headline=step.headline,
        voice=max(least, step.voice),
        least_voice=least,
        field=mm(step.field),
        most_field=mm(step.field),
        smallest=smallest,
        face=face,
        largest_body=body[1] if body else inf,
    )


def _pictured(first: Setting, *, voices: bool) -> Iterator[Setting]:
    """Settings of a page that a picture leads: quotes smaller, then a lower picture."""
    field = HERO_FIELD * first.field
    parts = HEROES[:POSTER_HEROES] if first.is_poster else HEROES
    shown = first._replace(hero=HEROES[0], field=field, most_field=field)
    sizes = [shown.voice]
    while voices and sizes[-1] - WIDE_VOICE_STEP >= shown.least_voice:
        sizes.append(sizes[-1] - WIDE_VOICE_STEP)
    yield from (shown._replace(voice=size) for size in sizes)
    yield from (shown._replace(voice=sizes[-1], hero=part) for part in parts[1:])


def _overleaf(first: Setting) -> Iterator[Setting]:
    """The same page with larger quotes."""
    size = first.scale.steps[0].voice
    while size > first.voice:
        yield first._replace(voice=size)
        size -= WIDE_VOICE_STEP


def _rungs(first: Setting, *, voices: bool, picture: bool) -> Iterator[Setting]:
    yield first
    last = first
    least = first.least_voice
    while voices and last.voice - VOICE_STEP >= max(least, first.scale.display_voice):
        last = last._replace(voice=last.voice - VOICE_STEP)
        yield last
    places = len(first.page.places) - (first.number < first.scale.first_stamp)
    places = POSTER_PLACES if first.is_poster else places
    for place in range(1, places) if picture else ():
        last = last._replace(place=place)
        yield last
    while voices and last.voice - VOICE_STEP >= least:
        last = last._replace(voice=last.voice - VOICE_STEP)
        yield last
    for part in LOWER_FIELDS:
        yield last._replace(field=part * first.field)


def _named(setting: Setting) -> Setting:
    kind = ", compact where that is lower" if setting.compact else ""
    step = (
        f"step {setting.number} of {len(setting.scale.steps)}" if setting.number > 0 else "poster"
    )
    step = f"large picture, {step}" if setting.hero else step
    name = (
        f"{step}: lead {setting.lead[0]:g}, "
        f"body {setting.body[0]:g}/{setting.body[1]:.1f}, quotes up to {setting.voice:g} pt{kind}"
    )
    return setting._replace(name=name)
