"""A table of the body: prices, opening hours. It is written in the body's text, under a subhead or
without one, and stands below the running text.
"""

from dataclasses import dataclass

from brochure.content.outline import As, Block, Cell, Layout, Outline, Place, Said
from brochure.content.values import Prose


@dataclass(frozen=True, eq=False, repr=False)
class Table:
    """A header row, rows of as many cells, which columns are set to the end, and the heading."""

    head: tuple[Prose | None, ...]
    rows: tuple[tuple[Prose | None, ...], ...]
    ends: tuple[bool, ...]
    heading: Prose | None = None


def outline(tables: tuple[Table, ...], language: str) -> Outline | None:
    """Each table under its heading."""
    del language  # a table has no words of the program's
    if not tables:
        return None
    return Outline("table", Place.BODY, None, tuple(_block(table) for table in tables))


def _block(table: Table) -> Block:
    heading = None if table.heading is None else Said(table.heading, As.HEADING)
    head = tuple(_cell(one, As.COLUMN) for one in table.head)
    rows = tuple(
        (_cell(row[0], As.ENTRY), *(_cell(one, As.CELL) for one in row[1:])) for row in table.rows
    )
    return Block(Layout.GRID, (head, *rows), heading, table.ends)


def _cell(prose: Prose | None, role: As) -> Cell:
    return () if prose is None else (Said(prose, role),)
