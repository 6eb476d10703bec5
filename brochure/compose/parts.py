"""What of a flyer could give way: the content without each of its blocks, quotes and pictures.

In: a content and its pictures. Out: for each part, what is left; a name that can't be left out is
cut down to a letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from brochure.content.kinds import KINDS
from brochure.content.model import Brochure, Quote
from brochure.diagnostics.model import Span

if TYPE_CHECKING:
    from brochure.pictures.gallery import Gallery, Subject

INITIAL = "A"


class Part(NamedTuple):
    """Something that could give way: the names of its blocks, and the content without it.

    `figures` is the number of its pictures, `span` their place and `aspect` the proportions of one.
    `apart` is the content that the rest is compared to where that isn't the whole: a picture is
    left out with its caption, whose room isn't the picture's.
    """

    blocks: tuple[str, ...]
    rest: Brochure
    gallery: Gallery | None
    figures: int = 0
    span: Span | None = None
    aspect: float | None = None
    apart: Brochure | None = None


def parts(brochure: Brochure, gallery: Gallery | None) -> Iterator[Part]:
    """Every block that could be left out or cut down, the quotes together, and the pictures."""
    yield from _texts(brochure, gallery)
    yield from _kinds(brochure, gallery)
    yield from _quotes(brochure, gallery)
    if gallery is None:
        yield Part(("contact",), replace(brochure, contact=None), None)
    else:
        yield Part(("contact",), replace(brochure, contact=None), gallery._replace(code=None))
        yield from _pictures(brochure, gallery)
    yield from _acknowledgements(brochure, gallery)


def _texts(brochure: Brochure, gallery: Gallery | None) -> Iterator[Part]:
    announcement, organisation = brochure.announcement, brochure.organisation
    for block, rest in (
        ("body", replace(announcement, body=())),
        ("lead", replace(announcement, lead=None)),
        ("kicker", replace(announcement, kicker=None)),
    ):
        yield Part((block,), replace(brochure, announcement=rest), gallery)
    name, short = organisation.name._replace(value=INITIAL), organisation.short
    cut = replace(organisation, name=name, short=short and short._replace(value=INITIAL))
    yield Part(("organisation",), replace(brochure, organisation=cut), gallery)


def _kinds(brochure: Brochure, gallery: Gallery | None) -> Iterator[Part]:
    """Every kind of content, its code and logos with it."""
    for kind in KINDS:
        value = getattr(brochure, kind.field)
        if value:
            nothing: Any = () if isinstance(value, tuple) else None
            rest = replace(brochure, **{kind.field: nothing})
            yield Part((kind.field,), rest, gallery)


def _quotes(brochure: Brochure, gallery: Gallery | None) -> Iterator[Part]:
    """The longest quote; all of them, where it isn't longer than the others together."""
    quotes = brochure.quotes
    if not quotes:
        return
    lengths = [_length(quote) for quote in quotes]
    longest = lengths.index(max(lengths))
    rest = (*quotes[:longest], *quotes[longest + 1 :])
    left = gallery
    if gallery is not None and gallery.heads:
        heads = (*gallery.heads[:longest], *gallery.heads[longest + 1 :])
        left = gallery._replace(heads=heads)
    yield Part((f"quote {longest + 1}",), replace(brochure, quotes=rest), left)
    if lengths[longest] <= sum(lengths) / 2 and rest:
        blocks = tuple(f"quote {number}" for number in range(1, len(quotes) + 1))
        none = gallery and gallery._replace(heads=())
        yield Part(blocks, replace(brochure, quotes=()), none)


def _length(quote: Quote) -> int:
    words = sum(len(inline.text) for inline in quote.text.inlines)
    return words + len(quote.speaker.value) + len(quote.role.value if quote.role else "")


def _pictures(brochure: Brochure, gallery: Gallery) -> Iterator[Part]:
    """The sender's logo; the picture, and its caption."""
    announcement = brochure.announcement
    if any(shown := [one for one in gallery.others if one is not None]):
        rest = replace(brochure, announcement=replace(announcement, pictures=()))
        left = gallery._replace(others=())
        yield Part(("pictures",), rest, left, len(shown), shown[0].span)
    if (logo := gallery.logo) is not None:
        rest = replace(brochure, organisation=replace(brochure.organisation, logo=None))
        yield Part(("logo",), rest, gallery._replace(logo=None), 1, logo.span)
    if announcement.picture is None or (picture := gallery.picture) is None:
        return
    bare = replace(announcement.picture, caption=None, credit=None)
    apart = replace(brochure, announcement=replace(announcement, picture=bare))
    yield Part(("caption",), apart, gallery)
    rest = replace(brochure, announcement=replace(announcement, picture=None))
    bared = gallery._replace(picture=None)
    yield Part(("picture",), rest, bared, 1, picture.span, picture.aspect, apart)


def _acknowledgements(brochure: Brochure, gallery: Gallery | None) -> Iterator[Part]:
    """Funders and memberships; with pictures where they have logos."""
    if (found := brochure.funder) is not None:
        left = gallery and gallery._replace(funder=())
        figures = _count(gallery.funder) if gallery else 0
        rest = replace(brochure, funder=None)
        yield Part(("funder",), rest, left, figures, found.note.span)
    if (joined := brochure.memberships) is not None:
        left = gallery and gallery._replace(memberships=())
        figures = _count(gallery.memberships) if gallery else 0
        rest = replace(brochure, memberships=None)
        yield Part(("memberships",), rest, left, figures, joined.note.span)


def _count(logos: tuple[Subject | None, ...]) -> int:
    return sum(logo is not None for logo in logos)
