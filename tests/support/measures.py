"""What a designer measures on a composed flyer, taken from its display list: empty bands, how full
the second page is, the foot's share, the distance to the edge, and the ratios of sizes.

Bands are horizontal: no text, picture or rule lies in them. Lengths are in millimetres.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from brochure.compose.ink import Box, ink_box
from brochure.compose.page import ArtItem, Document, FillItem, Page, RuleItem, TextItem
from brochure.geometry import to_mm
from brochure.typeset.fonts import FontLibrary

FOOT = ("funder", "memberships", "contact")
A4_HEIGHT = 297.0
FONTS = FontLibrary()


class Measures(NamedTuple):
    """Bands and the distance in millimetres (bands as on A4: in proportion to the face's height),
    the rest in shares. None where there is nothing to measure.

    `white` is the longest band on white that isn't above the headline, `ground` the longest such on
    a ground, `second` how much of the last of two pages isn't in white bands of over 25 mm.
    """

    white: float
    ground: float
    second: float | None
    foot: float
    edge: float
    headline_to_body: float | None
    headline_to_mark: float | None
    headline_to_lead: float | None
    voice_to_body: float | None
    lead_to_body: float | None
    picture: float | None


LONG_BAND = 25.0


def measured(document: Document) -> Measures:
    """The measures of a flyer, the worst of its pages."""
    sizes = _sizes(document)
    headline, body = sizes.get("headline"), sizes.get("body")
    voices = [size for block, size in sizes.items() if block.startswith("quote")]
    last = document.pages[-1]
    areas = [
        item.rect.width * item.rect.height / (page.width * page.height)
        for page in document.pages
        for item in page.items
        if isinstance(item, ArtItem) and item.rect.width > 0.2 * page.width
    ]
    return Measures(
        white=max(_longest(page, grounded=False) for page in document.pages),
        ground=max(_longest(page, grounded=True) for page in document.pages),
        second=_fullness(last) if len(document.pages) > 1 else None,
        foot=_foot(last),
        edge=min(_edge(page) for page in document.pages),
        headline_to_body=_ratio(headline, body),
        headline_to_mark=_ratio(headline, sizes.get("organisation")),
        headline_to_lead=_ratio(headline, sizes.get("lead")),
        voice_to_body=_ratio(min(voices, default=None), body),
        lead_to_body=_ratio(sizes.get("lead"), body),
        picture=max(areas, default=None),
    )


def _ratio(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one / other


def _sizes(document: Document) -> dict[str, float]:
    """The size of each block on the pages: that of most of its letters, the sender's largest."""
    found: dict[str, Counter[float]] = {}
    for page in document.pages:
        for item in _texts(page):
            assert item.paragraph is not None
            if item.paragraph.block.startswith("quote") and not item.shaped.face.italic:
                continue  # the speaker
            sizes = found.setdefault(item.paragraph.block, Counter())
            sizes[round(item.size, 2)] += len(item.shaped.glyphs)
    return {
        block: max(sizes) if block == "organisation" else sizes.most_common(1)[0][0]
        for block, sizes in found.items()
    }


def _texts(page: Page) -> Iterator[TextItem]:
    for item in page.items:
        if isinstance(item, TextItem) and item.paragraph is not None:
            yield item


def _inked(page: Page) -> Iterator[Box]:
    for item in page.items:
        match item:
            case TextItem():
                yield ink_box(item, FONTS)
            case ArtItem():
                yield Box.of(item.rect)
            case RuleItem():
                half = item.weight / 2
                yield Box(item.x, item.y - half, item.x + item.length, item.y + half)
            case _:
                pass


def _grounds(page: Page) -> list[Box]:
    """Grounds over at least half of the page's width."""
    boxes = [Box.of(item.rect) for item in page.items if isinstance(item, FillItem)]
    return [box for box in boxes if box.right - box.left > page.width / 2]


def _bands(inked: Iterable[Box], top: float, bottom: float) -> Iterator[tuple[float, float]]:
    """The stretches of y between two heights in which there is no ink."""
    reached = top
    for box in sorted(inked, key=lambda box: box.top):
        if box.top > reached:
            yield reached, min(box.top, bottom)
        reached = max(reached, box.bottom)
    if reached < bottom:
        yield reached, bottom


def _head(page: Page) -> float:
    """Where the headline begins, or the kicker over it; the head of a page that has none."""
    headline = [
        ink_box(item, FONTS).top
        for item in _texts(page)
        if item.paragraph is not None and item.paragraph.block in {"kicker", "headline"}
    ]
    return min(headline) if headline and max(_size_of(page)) > 12 else 0.0


def _white_bands(page: Page) -> Iterator[tuple[float, float]]:
    """Bands on white; grounds and the white above the headline are no part of any."""
    top = _head(page)
    inked = [box for box in _inked(page) if box.bottom > top]
    yield from _bands([*inked, *_grounds(page)], top, page.height)


def _size_of(page: Page) -> list[float]:
    """The sizes of what is set as the headline; small where it is a running head."""
    return [
        item.size for item in _texts(page) if item.paragraph and item.paragraph.block == "headline"
    ] or [0.0]


def _longest(page: Page, *, grounded: bool) -> float:
    bands = list(_white_bands(page)) if not grounded else []
    for ground in _grounds(page) if grounded else ():
        top = max(ground.top, min(_head(page), ground.bottom))
        inside = [box for box in _inked(page) if box.meets(ground) and box.bottom > top]
        bands += _bands(inside, top, ground.bottom)
    longest = max((bottom - top for top, bottom in bands), default=0.0)
    return longest / page.height * A4_HEIGHT


def _fullness(page: Page) -> float:
    empty = [bottom - top for top, bottom in _bands(_inked(page), 0.0, page.height)]
    long = [band for band in empty if band / page.height * A4_HEIGHT > LONG_BAND]
    return 1 - sum(long) / page.height


def _foot(page: Page) -> float:
    """From the highest ink of who signs to the trim edge, in shares of the height."""
    tops = [
        ink_box(item, FONTS).top
        for item in _texts(page)
        if item.paragraph is not None and item.paragraph.block in FOOT
    ]
    return 0.0 if not tops else (page.height - min(tops)) / page.height


def _edge(page: Page) -> float:
    sides = Box(0.0, 0.0, page.width, page.height)
    return to_mm(min(-ink_box(item, FONTS).outside(sides) for item in _texts(page)))
