"""Fonts: embedded, as wide as they say, without missing glyphs (ISO 19005-2, 6.2.11)."""

from __future__ import annotations

from unicodedata import category

from brochure.check.faces import Font
from brochure.check.reopen import OpenFile, entry
from brochure.check.tree import tree
from brochure.check.walk import contents

_TOLERANCE = 1.0  # thousandths of an em (ISO 19005-2, 6.2.11.5)
_NO_TEXT = frozenset(["", "\0", "\ufeff", "\ufffe"])


def fonts(file: OpenFile) -> None:
    """All fonts that are used; text that is shown invisibly needs none of it."""
    for font in used_fonts(file):
        if font.seen and not font.embedded:
            file.notes.add("file/font", subject=font.name)
        missing = [code for code in font.used if font.glyph(code) == 0]
        if font.seen and font.embedded and missing:
            file.notes.add("file/missing-glyph", subject=font.name, count=len(missing))
        _widths(file, font)
        _letters(file, font)


def used_fonts(file: OpenFile) -> list[Font]:
    """The fonts that show something."""
    contents(file)
    return [font for font in file.cache["fonts"].values() if font.used]


def _widths(file: OpenFile, font: Font) -> None:
    if font.program is None:
        return
    for code in sorted(font.used):
        glyph = font.glyph(code)
        real = font.program.advance(glyph) if glyph else None
        if real is None:
            continue
        stated = font.widths.get(code, font.default_width)
        if abs(stated - real) > _TOLERANCE:
            file.notes.add(
                "file/font-width",
                subject=font.name,
                code=code,
                stated=round(stated, 1),
                real=round(real, 1),
            )
            return


def _letters(file: OpenFile, font: Font) -> None:
    """What the glyphs stand for (ISO 14289-1, 7.21.7)."""
    silent = [
        code
        for code in font.used
        if font.texts is None or (font.texts and font.texts.get(code, "") in _NO_TEXT)
    ]
    if silent:
        file.notes.add("ua/unicode", subject=font.name, count=len(silent))


def private(file: OpenFile) -> None:
    """Glyphs that stand for characters of private use need replacement text (6.2.11.7.3).

    A file whose tags have such text is believed.
    """
    found = tree(file)
    tags = found.walk() if found else ()
    if any(entry(tag.object, "/ActualText") is not None for tag in tags):
        return
    for font in used_fonts(file):
        texts = [(font.texts or {}).get(code, "") for code in font.read]
        count = sum(any(category(letter) == "Co" for letter in text) for text in texts)
        if count:
            file.notes.add("a/private-use", subject=font.name, count=count)
