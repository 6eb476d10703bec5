"""The operators of text (ISO 32000-1, 9.3 and 9.4)."""

from __future__ import annotations

from typing import Any

import pikepdf

from brochure.check.faces import Font, font_of, key_of
from brochure.check.pen import LONGEST_STRING, Pen, matrix_of
from brochure.check.reopen import Box, is_dictionary
from brochure.check.state import IDENTITY, Matrix, What, height_scale, times, transformed

_X_HEIGHT = 0.45  # em: of most faces; no small letter is lower
_SLANT = 0.3  # shear of an oblique and a little turn; beyond it a box says nothing


class TextPen(Pen):
    """Shows text."""

    def _begin_text(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._text = self._line = IDENTITY

    def _font(self, operator: str, operands: list[Any], resources: Any) -> None:
        found = self._resource(resources, "/Font", operands[0])
        self._state.font = self._font_of(found) if is_dictionary(found) else None
        self._state.size = float(operands[1])

    def _font_of(self, value: Any) -> Font:
        fonts: dict[tuple[int, int] | int, Font] = self._file.cache["fonts"]
        key = key_of(value)
        if key is None:
            fonts[len(fonts)] = font = font_of(value)
            return font
        if key not in fonts:
            fonts[key] = font_of(value)
        return fonts[key]

    def _text_number(self, operator: str, operands: list[Any], resources: Any) -> None:
        value, state = float(operands[0]), self._state
        match operator:
            case "Tc":
                state.tracking = value
            case "Tw":
                state.word_space = value
            case "Tz":
                state.stretch = value / 100
            case "TL":
                state.leading = value
            case "Ts":
                state.rise = value
            case "Tr":
                state.mode = int(value)

    def _next_line(self, operator: str, operands: list[Any], resources: Any) -> None:
        if operator == "T*":
            x, y = 0.0, -self._state.leading
        else:
            x, y = float(operands[0]), float(operands[1])
        if operator == "TD":
            self._state.leading = -y
        self._line = times((1, 0, 0, 1, x, y), self._line)
        self._text = self._line

    def _text_matrix(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._text = self._line = matrix_of(operands)

    def _show(self, operator: str, operands: list[Any], resources: Any) -> None:
        if operator in "'\"":
            if operator == '"':
                self._state.word_space, self._state.tracking = (
                    float(operands[0]),
                    float(operands[1]),
                )
            self._next_line("T*", [], resources)
        shown = operands[-1]
        self._show_parts(list(shown) if operator == "TJ" else [shown])

    def _show_parts(self, parts: list[Any]) -> None:
        state, font = self._state, self._state.font
        replaced = any(mark.replaced for mark in self._marks)
        if font is None:
            self._file.notes.add("file/resource", self._place(), name="a font")
            return
        start, along, text, known = self._text, 0.0, "", font.texts
        for part in parts:
            if not isinstance(part, pikepdf.String):
                along -= float(part) / 1000 * state.size * state.stretch
                continue
            shown = bytes(part)
            if len(shown) > LONGEST_STRING:
                self._limit("bytes in a string", len(shown), LONGEST_STRING)
            for code in font.codes(shown):
                font.used.add(code)
                if not replaced:
                    font.read.add(code)
                text += known.get(code, "") if known else font.text(code)
                step = font.width(code) * state.size + state.tracking
                if code == 32 and not font.double:
                    step += state.word_space
                along += step * state.stretch
        self._text = times((1, 0, 0, 1, along, 0), self._text)
        font.seen = font.seen or state.mode != 3
        low, high = (one / 1000 * state.size + state.rise for one in (font.descent, font.ascent))
        matrix = times(start, state.matrix)
        self._add(
            What.TEXT,
            transformed((min(0.0, along), low, max(0.0, along), high), matrix),
            state.stroke if state.mode in (1, 5) else state.fill,
            size=abs(state.size) * height_scale(matrix),
            text=text,
            core=_core(matrix, along, state.rise, state.size),
            invisible=state.mode in (3, 7),
            font=font,
        )


def _core(matrix: Matrix, along: float, rise: float, size: float) -> Box | None:
    """The band that every letter fills: from the baseline to about the height of an x."""
    a, b, c, d, _, _ = matrix
    upright = abs(b) + abs(c) < _SLANT * (abs(a) + abs(d))
    if not upright and abs(a) + abs(d) >= _SLANT * (abs(b) + abs(c)):
        return None
    return transformed((min(0.0, along), rise, max(0.0, along), rise + _X_HEIGHT * size), matrix)
