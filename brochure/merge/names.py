"""A pattern and a row → the name of the row's file.

A pattern has columns in braces: `{slug}`, `flyer-{contact.name}`; `{row}` is the row's number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

from brochure.content.scalars import is_file_stem, nearest
from brochure.diagnostics.model import START, Report, Span

NUMBER = "row"

_COLUMN = re.compile(r"\{([^{}]*)\}")


class Pattern(NamedTuple):
    """How files are named; `width` are the digits of a row's number at least."""

    text: str
    width: int = 4

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it names."""
        return frozenset(_COLUMN.findall(self.text))

    def report_unknown(self, columns: Iterable[str], report: Report) -> None:
        """Say which columns it names that the table doesn't have, and braces without a partner."""
        known = dict.fromkeys((*columns, NUMBER))
        for name in sorted(self.columns - set(known)):
            report.add(
                "rows/name-column",
                START,
                column=name,
                nearest=nearest(name, known),
                known=", ".join(f"`{one}`" for one in known),
            )
        if set(_COLUMN.sub("", self.text)) & set("{}"):
            report.add("rows/name-braces", START, pattern=self.text)

    def name(self, number: int, cells: Mapping[str, str]) -> str:
        """The name for a row, without its ending; it need not be one that can be used."""

        def value(match: re.Match[str]) -> str:
            column = match[1]
            if column == NUMBER and column not in cells:
                return f"{number:0{self.width}d}"
            return " ".join(cells.get(column, "").split())

        return normalize("NFC", _COLUMN.sub(value, self.text)).removesuffix(".pdf")


class Names:
    """The names that were given so far: each may be given once."""

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}

    def enter(self, name: str, number: int, span: Span, report: Report) -> None:
        """Take a row's name down; report one that can't be used or was given before.

        Some systems don't tell capitals from small letters in names: here, too, they are one.
        """
        if not name.isprintable() or not is_file_stem(name):
            report.add("rows/name", span, value=name, advice=_advice(name))
            return
        first = self._rows.setdefault(name.casefold(), number)
        if first != number:
            report.add("rows/name-twice", span, value=name, first=first)


def _advice(name: str) -> str:
    if not name:
        return "name-empty"
    return "name-folder" if set(name) & set("/\\") or name in (".", "..") else "name-signs"
