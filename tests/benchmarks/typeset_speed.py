"""How fast the stage sets text: run by hand, prints milliseconds (medians), judges nothing.

python tests/benchmarks/typeset_speed.py
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter

from brochure.design.style import Align
from brochure.languages import FILES, language
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.hyphenate import FOLDER, Hyphenator
from brochure.typeset.setting import Typesetter
from support.paragraphs import BODY, SANS, paragraph

ROUNDS = 9
WORDS = 400
MM = 72 / 25.4


def milliseconds(act: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1e3


def first_words() -> None:
    """Each language: its table's size, reading it and dividing the first word."""
    for tag in FILES:
        taken = [_first_word(tag) for _ in range(ROUNDS)]
        size = (FOLDER / f"{language(tag).spelling.patterns}.liang").stat().st_size
        print(f"{tag:6} {size / 1024:6.1f} KB  {median(taken):5.2f} ms")


def _first_word(tag: str) -> float:
    return milliseconds(lambda: Hyphenator().points("operation", tag))


def paragraphs() -> None:
    """One paragraph of 400 words: with empty memories, at another size, and once more."""
    text = " ".join((BODY.split() * 20)[:WORDS])
    for align in (Align.RAGGED, Align.JUSTIFIED):
        for measure in (61.5, 129.0):
            rounds = [_set(text, align, measure * MM) for _ in range(ROUNDS)]
            cold, resized, again = (median(one) for one in zip(*rounds, strict=True))
            print(
                f"{align.value:10} {measure:5} mm: new {cold:5.1f} ms, "
                f"other size {resized:5.1f} ms, again {again:.3f} ms"
            )


def _set(text: str, align: Align, measure: float) -> tuple[float, float, float]:
    typesetter = Typesetter(FontLibrary())
    typesetter.set(paragraph("Aber", hyphenate=True), measure)
    styled = paragraph(text, align=align, hyphenate=True)
    smaller = paragraph(text, align=align, hyphenate=True, style=SANS._replace(size=9.5))
    return (
        milliseconds(lambda: typesetter.set(styled, measure)),
        milliseconds(lambda: typesetter.set(smaller, measure)),
        milliseconds(lambda: typesetter.set(smaller, measure)),
    )


if __name__ == "__main__":
    first_words()
    paragraphs()
