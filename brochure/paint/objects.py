"""The syntax of PDF's objects: numbers, names, text strings, references, dictionaries.

Values go in, the characters that stand for them in a file come out (ISO 32000-1, 7.3). Nothing here
knows what an object means or where it lies in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

TEXTS_REMEMBERED = 500

# Printable ASCII stands for itself in a literal string, but for the three that delimit or escape.
_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


def number(value: float, decimals: int = 3) -> str:
    """A number with no more digits than it needs; PDF has no exponents."""
    digits = f"{value:.{decimals}f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def name(text: str) -> str:
    """A name (7.3.5); whatever is not a letter, a digit, `-` or `.` is written as `#xx`."""
    return "/" + "".join(
        chr(byte) if (chr(byte).isalnum() and byte < 128) or byte in b"-._" else f"#{byte:02x}"
        for byte in text.encode()
    )


def text_string(text: str) -> str:
    """A text string (7.9.2.2): ASCII as it is, anything else as UTF-16 in hexadecimal."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPES)})"
    return f"<FEFF{utf16(text)}>"


@lru_cache(TEXTS_REMEMBERED)
def utf16(text: str) -> str:
    """UTF-16BE in hexadecimal, as ToUnicode and text strings have it."""
    return text.encode("utf-16-be").hex().upper()


def array(values: Iterable[str]) -> str:
    """An array of objects already written."""
    return f"[{' '.join(values)}]"


def dictionary(entries: Mapping[str, str]) -> str:
    """A dictionary of objects already written, in the order given."""
    return f"<<{' '.join(f'/{key} {value}' for key, value in entries.items())}>>"


def reference(number: int) -> str:
    """An indirect reference; every object's generation is 0."""
    return f"{number} 0 R"
