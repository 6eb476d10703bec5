"""What goes on overleaf: how a body is divided between the front and the back of a flyer."""

from __future__ import annotations

from brochure.design.stories import Stories
from brochure.design.style import Paragraph

DIVIDED_BODY = 700  # characters; a shorter body isn't divided
FRONT_SHARE = 0.55  # of a divided body stays on the front

Body = tuple[Paragraph, ...]


def front_share(stories: Stories) -> float | None:
    """The part of a body's lines that stands on the front, where the back has room for the rest;
    None where voices fill the back, or it is short: then all that the front holds.
    """
    length = sum(_length(paragraph) for paragraph in stories.body)
    return None if stories.voices or length < DIVIDED_BODY else FRONT_SHARE


def divided_body(stories: Stories) -> tuple[Body, Body]:
    """The body's paragraphs on the front, and those on the back.

    Where voices fill the back all of it stands on the front. Else it is cut at the paragraph that
    leaves the front a little more than half, but not after a subhead, nor within a list.
    """
    body = stories.body
    lengths = [_length(paragraph) for paragraph in body]
    if stories.voices or sum(lengths) < DIVIDED_BODY:
        return body, ()
    wanted = FRONT_SHARE * sum(lengths)
    cut = next((n for n in range(1, len(body)) if sum(lengths[:n]) >= wanted), len(body))
    while cut > 1 and _is_kept(body, cut):
        cut -= 1
    return body[:cut], body[cut:]


def _is_kept(body: Body, cut: int) -> bool:
    """Whether what stands before and after a cut belongs together."""
    if body[cut - 1].style.keep_with_next:
        return True
    return cut < len(body) and body[cut].hung is not None


def _length(paragraph: Paragraph) -> int:
    return sum(len(run.text) for run in paragraph.runs)
