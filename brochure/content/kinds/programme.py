"""A programme: what happens when, by whom and in which room; by days or themes, or in one go."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from brochure.content.ask import Finish, Part
from brochure.content.key import key
from brochure.content.outline import As, Block, Cell, Layout, Outline, Place, Said
from brochure.content.values import Moment, Prose, Text
from brochure.languages import labels


@dataclass(frozen=True, eq=False, repr=False)
class Entry:
    """Something that happens."""

    title: Text = field(metadata=key("what happens", example="Drei Motetten zum Advent"))
    time: Text | None = field(default=None, metadata=key("when", example="19.20 Uhr"))
    text: Prose | None = field(default=None, metadata=key("what is to be said of it"))
    who: Text | None = field(default=None, metadata=key("by whom", is_name=True))
    room: Text | None = field(default=None, metadata=key("in which room", is_name=True))


@dataclass(frozen=True, eq=False, repr=False)
class Item:
    """An entry of the programme, or a group of them under a day or a title."""

    title: Text | None = field(
        default=None, metadata=key("what happens, or what the group is called")
    )
    time: Text | None = field(default=None, metadata=key("when", example="19.20 Uhr"))
    text: Prose | None = field(default=None, metadata=key("what is to be said of it"))
    who: Text | None = field(default=None, metadata=key("by whom", is_name=True))
    room: Text | None = field(default=None, metadata=key("in which room", is_name=True))
    day: Moment | None = field(
        default=None, metadata=key("the day of a group", example='"2026-12-05"')
    )
    entries: tuple[Entry, ...] = field(default=(), metadata=key("the entries of a group"))


def finish_item(part: Part) -> bool:
    """An entry has a title; a group has a day or a title, and entries."""
    values, places = part.values, part.places
    if f"{part.path}.entries" not in places and f"{part.path}.day" not in places:
        if values.get("title") is None and f"{part.path}.title" not in places:
            part.report.add("content/entry-untitled", part.at)
            return False
        return values.get("title") is not None
    if values.get("entries"):
        return True
    if not any(place.startswith(f"{part.path}.entries.") for place in places):
        part.report.add("content/group-empty", part.at)
    return False  # what is wrong with the entries has been said


def outline(items: tuple[Item, ...], language: str) -> Outline | None:
    """A table for each group, and one for each stretch of entries outside of them."""
    if not items:
        return None
    groups: list[tuple[Said | None, list[Entry]]] = []
    for item in items:
        if item.entries:
            groups.append((_heading(item, language), list(item.entries)))
        elif item.title is not None:
            if not groups or groups[-1][0] is not None:
                groups.append((None, []))
            entry = Entry(item.title, item.time, item.text, item.who, item.room)
            groups[-1][1].append(entry)
    words, tongue = labels(language)
    first = next(entry for _, entries in groups for entry in entries)
    title = Said(Text(words.programme, first.title.span), As.TITLE, language=tongue)
    blocks = tuple(_table(heading, entries, language) for heading, entries in groups)
    return Outline("programme", Place.BODY, title, blocks)


def _heading(item: Item, language: str) -> Said | None:
    from brochure.languages.calendar import full_date  # noqa: PLC0415

    if item.day is None:
        return None if item.title is None else Said(item.title, As.HEADING)
    said = full_date(item.day.day, language)
    if item.title is not None:
        said = f"{said}: {item.title.value}"
    return Said(Text(said, item.day.span), As.HEADING)


def _table(heading: Said | None, entries: list[Entry], language: str) -> Block:
    """Time, what, who, room: columns that no entry needs are left out."""
    words, tongue = labels(language)
    timed = _any(entry.time for entry in entries)
    who = _any(entry.who for entry in entries)
    room = _any(entry.room for entry in entries)
    wanted = ((timed, words.time), (True, words.what), (who, words.who), (room, words.room))
    span = entries[0].title.span
    head = tuple(
        (Said(Text(name, span), As.COLUMN, language=tongue),) for has, name in wanted if has
    )
    rows = tuple(
        tuple(
            cell for has, cell in zip((timed, True, who, room), _cells(entry), strict=True) if has
        )
        for entry in entries
    )
    return Block(Layout.TABLE, (head, *rows), heading)


def _any(texts: Iterable[Text | None]) -> bool:
    return any(text is not None for text in texts)


def _cells(entry: Entry) -> tuple[Cell, Cell, Cell, Cell]:
    title: list[Said] = [Said(entry.title, As.ENTRY)]
    if entry.text is not None:
        title.append(Said(entry.text, As.CELL))
    return (
        () if entry.time is None else (Said(entry.time, As.TIME),),
        tuple(title),
        () if entry.who is None else (Said(entry.who, As.CELL),),
        () if entry.room is None else (Said(entry.room, As.CELL),),
    )


FINISH: Finish = {Item: finish_item}
