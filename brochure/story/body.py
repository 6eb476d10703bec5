"""The body, told: paragraphs, subheads, and lists within lists."""

from brochure.content.values import BodyBlock, ListBlock, ListItem, Numbering, Prose, Subhead
from brochure.story.model import Above, Stretch, TextRole, ToldText
from brochure.story.structure import Element, Role
from brochure.story.teller import Teller, passages

BULLET = "–"  # the label of an unnumbered item


def tell_body(teller: Teller, blocks: tuple[BodyBlock, ...]) -> tuple[ToldText, ...]:
    """The texts of a body, in order."""
    texts: list[ToldText] = []
    before: BodyBlock | None = None
    for block in blocks:
        match block:
            case Prose():
                texts.append(teller.prose(block, TextRole.BODY, "body", above=_after(before)))
            case Subhead(prose):
                texts.append(teller.prose(prose, TextRole.SUBHEAD, "body", Role.H2))
            case ListBlock():
                texts.extend(_list(teller, block))
        before = block
    return tuple(texts)


def _list(teller: Teller, block: ListBlock, around: tuple[int, ...] = ()) -> list[ToldText]:
    """A list within others of these levels. It stands apart from what is above where it is none
    within another, and its items below one of several paragraphs.
    """
    outer = teller.open()
    texts: list[ToldText] = []
    levels, apart = (*around, _figures(block)), not around
    for index, item in enumerate(block.items):
        label = f"{block.label(index) or BULLET} "
        above = Above.LIST if apart else Above.NOTHING
        texts += _item(teller, item, label, levels, above=above)
        apart = any(isinstance(one, Prose) for one in item.blocks[1:])
    teller.within(Role.LIST, outer, block.numbering)
    return texts


def _item(
    teller: Teller, item: ListItem, label: str, levels: tuple[int, ...], *, above: Above
) -> list[ToldText]:
    """An item's paragraphs and the lists within it; what follows its first paragraph stands in
    elements of its own.
    """
    first, rest = item.blocks[0], item.blocks[1:]
    assert isinstance(first, Prose)
    mark = teller.mark()
    hung = Stretch(label, mark, first.span, added=True)
    outer = teller.open()
    with_next = bool(rest) and isinstance(rest[0], ListBlock)
    one = _item_text(teller, first, levels, above, alone=not rest, hung=hung)
    texts = [one._replace(with_next=with_next)]
    for block in rest:
        if isinstance(block, ListBlock):
            texts += _list(teller, block, levels)
        else:
            texts.append(_item_text(teller, block, levels, Above.LIST))
    body = Element(Role.LIST_BODY, tuple(teller.children), span=first.span)
    outer.append(Element(Role.LIST_ITEM, (Element(Role.LABEL, (mark,)), body)))
    teller.children = outer
    return texts


def _item_text(
    teller: Teller,
    prose: Prose,
    levels: tuple[int, ...],
    above: Above,
    *,
    alone: bool = False,
    hung: Stretch | None = None,
) -> ToldText:
    stretches, children = teller.stretches(passages(prose))
    teller.children += children if alone else (Element(Role.P, children, span=prose.span),)
    return teller.entered(
        ToldText(
            TextRole.ITEM,
            stretches,
            teller.language,
            "body",
            prose.span,
            hung=hung,
            levels=levels,
            above=above,
        )
    )


def _after(before: BodyBlock | None) -> Above:
    """What stands above a paragraph of the body."""
    match before:
        case Prose():
            return Above.PARAGRAPH
        case ListBlock():
            return Above.LIST
        case _:
            return Above.NOTHING


def _figures(block: ListBlock) -> int:
    """How many figures or letters the longest label of a list counts; 0 for bullets."""
    if block.numbering is Numbering.BULLETS:
        return 0
    return len(block.label(len(block.items) - 1)) - 1
