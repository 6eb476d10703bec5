"""Whether a flyer thanks its funder as the funder asks.

In: the content, and the sheets with what lies on them. Out: facts in the report; nothing is moved,
and no wording is written for the author.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from brochure.compose.page import PictureItem
from brochure.content.funders import RULES, FunderRule
from brochure.content.kinds import outlines
from brochure.content.model import Brochure, Funder
from brochure.content.outline import logos
from brochure.diagnostics.model import Report, Span
from brochure.geometry import to_mm

if TYPE_CHECKING:
    from brochure.impose.sheets import Sheet

TOLERANCE = 0.05  # points; what is as large is large enough


class Sides(NamedTuple):
    """The sides of a logo in points."""

    width: float
    height: float


def note_funder(content: Brochure, sheets: tuple[Sheet, ...], report: Report) -> None:
    """Report what a funder's rule asks for and the flyer lacks."""
    funder = content.funder
    if funder is None or funder.rule is None:
        return
    place, rule = content.places["funder.rule"], RULES[funder.rule]
    if rule.approves:
        report.add("funder/approval", place, funder=rule.name, source=rule.source, as_of=rule.as_of)
    if rule.statements:
        _note_statement(content, funder, rule, report)
    if rule.has_emblem:
        _note_emblem(content, funder, sheets, report)


def _note_statement(content: Brochure, funder: Funder, rule: FunderRule, report: Report) -> None:
    """The statement stands in the note or among the names, or in the emblem's file, whose
    description then says it.
    """
    language = content.language.split("-")[0].lower()
    wanted = rule.statements.get(language) or next(iter(rule.statements.values()))
    shown = [funder.note.value, *(party.name.value for party in funder.organisations)]
    drawn = [
        party.logo.alt.value for party in funder.organisations if party.logo and party.logo.alt
    ]
    if any(_says(text, wanted) for text in drawn):
        return
    place = content.places["funder.rule"]
    if any(_says(text, wanted) for text in shown):
        report.add("funder/typeface", funder.note.span, typefaces=", ".join(rule.typefaces))
        return
    listed = " / ".join(wanted)
    report.add("funder/statement", place, wordings=listed, source=rule.source)


def _says(text: str, wordings: tuple[str, ...]) -> bool:
    plain = " ".join(text.replace("’", "'").replace("\u00ad", "").split()).casefold()
    return any(wording.casefold() in plain for wording in wordings)


def _note_emblem(
    content: Brochure, funder: Funder, sheets: tuple[Sheet, ...], report: Report
) -> None:
    place = content.places["funder.rule"]
    marks = [party.logo.file.span for party in funder.organisations if party.logo]
    if not marks:
        report.add("funder/emblem", place)
        return
    sizes = dict(_sizes(sheets))
    emblem = sizes.get(marks[0])
    if emblem is None:
        return  # why it isn't there has been said
    if funder.least_height is not None and emblem.height < funder.least_height - TOLERANCE:
        least = to_mm(funder.least_height)
        report.add("funder/emblem-low", marks[0], height=to_mm(emblem.height), least=least)
    others = [sizes[one] for one in _other_logos(content, marks[0]) if one in sizes]
    largest = max(others, key=lambda one: one.width * one.height, default=emblem)
    if max(emblem.width - largest.width, emblem.height - largest.height) < -TOLERANCE:
        amounts = (*emblem, *largest)
        names = ("width", "height", "other_width", "other_height")
        found = {name: to_mm(amount) for name, amount in zip(names, amounts, strict=True)}
        report.add("funder/emblem-small", marks[0], **found)


def _sizes(sheets: tuple[Sheet, ...]) -> Iterator[tuple[Span, Sides]]:
    for sheet in sheets:
        for placement in sheet.placements:
            for item in placement.face.items:
                if isinstance(item, PictureItem) and item.span is not None:
                    yield item.span, Sides(item.rect.width, item.rect.height)


def _other_logos(content: Brochure, emblem: Span) -> Iterator[Span]:
    """The places of all logos but the emblem."""
    parties = [
        party
        for block in (content.funder, content.memberships)
        if block
        for party in block.organisations
    ]
    found = [content.organisation.logo, *(party.logo for party in parties)]
    for part in outlines(content, content.language):
        found += [said.logo for said in logos(part)]
    yield from (one.file.span for one in found if one is not None and one.file.span != emblem)
