"""From a page's items to its marked-content sequences (ISO 32000-1, 14.6).

Items in painting order go in; stretches of one owner come out. Readers guess from positions where
words end; where they would guess wrong, a text is a sequence by itself that says as ActualText
(14.9.4) what it is. Operators are not known here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from brochure.compose.page import Item, TextItem
from brochure.paint.tags import Node
from brochure.story.structure import Artifact, Mark, Owner
from brochure.typeset.line import Shaped

# In em of the smaller size. pdfium takes a gap of 0.12 em for a space, poppler one of 0.15 em.
_NARROWEST_SPACE = 0.08
# In em of the larger size. What stands further apart are two things, though nothing is between.
_WIDEST_GAP = 1.0


class Sequence(NamedTuple):
    """Consecutive items of one owner.

    `text` is the ActualText of a sequence that needs one: of a single item, with the space behind
    it where that stands alone. `until` is where the text after it begins, if no reader is to see a
    space in the gap between.
    """

    owner: Owner
    items: list[Item]
    text: str | None = None
    until: float | None = None


def sequences(items: tuple[Item, ...], owners: Mapping[Mark, Node]) -> Iterator[Sequence]:
    """The sequences of a page, in painting order; `owners` says which marks belong together."""
    before: Sequence | None = None
    for sequence in _divided(items, owners):
        if before is not None and _is_space_after(before, sequence):
            # pdfium loses a space that stands alone between two texts with an ActualText.
            yield before._replace(items=before.items + sequence.items, text=f"{before.text} ")
            before = None
            continue
        if before is not None:
            yield before
        before = sequence
    if before is not None:
        yield before


def _divided(items: tuple[Item, ...], owners: Mapping[Mark, Node]) -> Iterator[Sequence]:
    """The sequences, one for each item that needs an ActualText."""
    open_sequence: Sequence | None = None
    for item, following in zip_longest(items, items[1:]):
        if isinstance(item, TextItem):
            until = _joined(item, following, owners)
            if until is not None or _is_spelled(item):
                if open_sequence is not None:
                    yield open_sequence
                    open_sequence = None
                yield Sequence(item.owner, [item], "".join(item.shaped.texts), until)
                continue
        if open_sequence is None or open_sequence.owner != item.owner:
            if open_sequence is not None:
                yield open_sequence
            open_sequence = Sequence(item.owner, [])
        open_sequence.items.append(item)
    if open_sequence is not None:
        yield open_sequence


def _is_space_after(spelled: Sequence, sequence: Sequence) -> bool:
    """Whether a sequence is but a space behind a text with an ActualText, on its line and of its
    owner.
    """
    text, *others = sequence.items
    before = spelled.items[-1]
    return (
        spelled.text is not None
        and not others
        and isinstance(text, TextItem)
        and isinstance(before, TextItem)
        and (text.y, text.owner, text.shaped.texts) == (before.y, before.owner, (" ",))
    )


def _is_spelled(item: TextItem) -> bool:
    """Whether glyphs are put beside the pen, or several stand for one letter.

    A mark that is drawn far left of the pen looks to poppler like the start of a word. What is read
    from right to left is painted sign by sign, and an ActualText would be turned by poppler.
    """
    return not item.shaped.backward and _has_aside(item.shaped)


def _has_aside(shaped: Shaped) -> bool:
    return shaped.offsets is not None or "" in shaped.texts


def _joined(item: TextItem, following: Item | None, owners: Mapping[Mark, Node]) -> float | None:
    """Where `following` begins, if it goes on with the text of `item` behind a mere gap.

    So it is with a quotation mark that hangs left of its text.
    """
    if not isinstance(following, TextItem) or not _is_level(item, following):
        return None
    gap = following.x - item.x - item.width
    sizes = (item.size, following.size)
    if not _NARROWEST_SPACE * min(sizes) < gap < _WIDEST_GAP * max(sizes):
        return None
    if isinstance(item.owner, Artifact) or isinstance(following.owner, Artifact):
        return None
    if owners.get(item.owner) is not owners.get(following.owner):
        return None
    if item.shaped.texts[-1:] == (" ",) or following.shaped.texts[:1] == (" ",):
        return None
    return following.x


def _is_level(item: TextItem, following: TextItem) -> bool:
    """Whether both stand on one baseline, or the first is a mark that hangs beside the text on a
    baseline of its own. What is read from right to left goes on at its other end.
    """
    if item.shaped.backward or following.shaped.backward:
        return False
    if following.y == item.y:
        return True
    paragraph = item.paragraph
    if paragraph is None or paragraph is not following.paragraph or paragraph.hung is None:
        return False
    text = "".join(item.shaped.texts)
    return text == paragraph.hung.run.text and not text[-1].isspace()
