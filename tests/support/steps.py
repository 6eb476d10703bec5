"""How much work something is, counted: the same on any machine, however busy it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

Tracer = Callable[[FrameType, str, Any], Any]


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python run while `work` does.

    What C code does in one call (a regular expression, a decoder) counts as nothing: see
    `support.patterns`.
    """
    count = 0

    def line(frame: FrameType, event: str, argument: object) -> Tracer:
        nonlocal count
        if event == "line":
            count += 1
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


GROWTH = 2.5  # twice as much takes twice the steps, and a little for the beginning


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether twice the size takes about twice the steps; both were tried once before, so that
    what is imported and remembered at first doesn't count.
    """
    work(size)
    work(2 * size)
    once, twice = steps(lambda: work(size)), steps(lambda: work(2 * size))
    return twice <= GROWTH * once
