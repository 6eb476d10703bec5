"""Kinds of content told: the blocks of an outline as texts by role, tables with their headers."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.outline import As, Block, Cell, Outline, Said
from brochure.content.values import Prose
from brochure.story.model import Figure, TextRole, ToldBlock, ToldPart, ToldText
from brochure.story.structure import Element, Role, Scope, TableCell
from brochure.story.teller import Passage, Teller, passages

if TYPE_CHECKING:
    from brochure.pictures.gallery import PartPictures, Subject

ROLES = {
    As.TITLE: TextRole.TITLE,
    As.HEADING: TextRole.GROUP,
    As.LABEL: TextRole.LABEL,
    As.VALUE: TextRole.VALUE,
    As.FIGURE: TextRole.FIGURE,
    As.DETAIL: TextRole.DETAIL,
    As.CALL: TextRole.CALL,
    As.COLUMN: TextRole.COLUMN,
    As.TIME: TextRole.TIME,
    As.ENTRY: TextRole.ENTRY,
    As.CELL: TextRole.CELL,
    As.ACCOUNT: TextRole.ACCOUNT,
    As.PARTNER: TextRole.PARTNER,
}
TAGS = {As.TITLE: Role.H2, As.HEADING: Role.H3}
"""Of texts that are headings; all else are paragraphs."""

Told = tuple[ToldText | Figure, ...]


def tell_part(teller: Teller, outline: Outline, pictures: "PartPictures | None") -> ToldPart:
    """A kind of content as a section of the tree."""
    outer = teller.open()
    telling = _Telling(teller, outline.name, iter(() if pictures is None else pictures.logos))
    title = None if outline.title is None else telling.text(outline.title, headed=False)
    headed = outline.title is not None and outline.title.role is As.TITLE
    blocks = tuple([telling.block(block, headed=headed) for block in outline.blocks])
    asked = outline.code
    code = None
    if asked is not None and pictures is not None:
        code = teller.figure(pictures.code, outline.name, asked.alt, asked.language)
    teller.within(Role.SECT, outer)
    return ToldPart(outline.name, outline.place, title, blocks, code)


class _Telling(NamedTuple):
    """Tells the blocks of one outline; `logos` come in the order of the texts that they replace."""

    teller: Teller
    name: str
    logos: "Iterator[Subject | None]"

    def block(self, block: Block, *, headed: bool) -> ToldBlock:
        """The texts of a block, a table in its own element."""
        heading = None if block.heading is None else self.text(block.heading, headed=headed)
        if block.layout.is_table:
            return ToldBlock(block.layout, self._table(block), heading, block.ends)
        rows = tuple([tuple([self._cell(cell) for cell in row]) for row in block.rows])
        return ToldBlock(block.layout, rows, heading)

    def _table(self, block: Block) -> tuple[tuple[Told, ...], ...]:
        teller = self.teller
        head, *rows = block.rows
        number = teller.marks  # of the first mark; no other table begins with it
        columns = [f"t{number}c{column}" for column in range(len(head))]
        outer = teller.open()
        rows_outer = teller.open()
        told = [self._row(head, [TableCell(name, Scope.COLUMN) for name in columns])]
        teller.within(Role.TABLE_HEAD, rows_outer)
        rows_outer = teller.open()
        for at, row in enumerate(rows):
            name = f"t{number}r{at}"
            cells = [TableCell(name, Scope.ROW)]
            cells += [TableCell(headers=(column, name)) for column in columns[1:]]
            told.append(self._row(row, cells))
        teller.within(Role.TABLE_BODY, rows_outer)
        teller.within(Role.TABLE, outer)
        return tuple(told)

    def _row(self, row: tuple[Cell, ...], cells: list[TableCell]) -> tuple[Told, ...]:
        teller = self.teller
        outer, told = teller.open(), []
        for cell, said in zip(cells, row, strict=True):
            inner = teller.open()
            told.append(self._cell(said))
            role = Role.TABLE_CELL if cell.scope is None else Role.TABLE_HEADER
            inner.append(Element(role, tuple(teller.children), cell=cell))
            teller.children = inner
        teller.within(Role.TABLE_ROW, outer)
        return tuple(told)

    def _cell(self, cell: Cell) -> Told:
        return tuple([self._said(said) for said in cell])

    def _said(self, said: Said) -> ToldText | Figure:
        if said.logo is not None:
            figure = self.teller.figure(next(self.logos, None), self.name)
            if figure is not None:
                return figure
        return self.text(said, headed=True)

    def text(self, said: Said, *, headed: bool) -> ToldText:
        """A text in its role; the heading of a block is one of the second level where its part has
        no title.
        """
        teller, role = self.teller, ROLES[said.role]
        tag = TAGS.get(said.role, Role.P)
        if tag is Role.H3 and not headed:
            tag = Role.H2
        if isinstance(said.text, Prose):
            pieces = passages(said.text)
        else:
            pieces = [Passage(said.text.value, said.text.span, uri=said.uri)]
        language = said.language or teller.language
        stretches, children = teller.stretches(pieces, language)
        words = " ".join("".join(piece.text for piece in pieces).split())
        bookmark = words if tag is Role.H2 else None
        span = said.text.span
        teller.children.append(Element(tag, children, said.language, bookmark, span=span))
        return teller.entered(ToldText(role, stretches, language, self.name, span))
