"""How much of a body stands on the front of a flyer of two pages."""

from __future__ import annotations

from brochure.design.stories import Stories

DIVIDED_BODY = 700  # characters; a shorter body isn't shared out
FRONT_SHARE = 0.55  # of a body that is


def front_share(stories: Stories) -> float | None:
    """The part of a body's lines that stands on the front, where the back has room for the rest;
    None where voices fill the back, or it is short: then all that the front holds.
    """
    length = sum(len(run.text) for paragraph in stories.body for run in paragraph.runs)
    return None if stories.voices or length < DIVIDED_BODY else FRONT_SHARE
