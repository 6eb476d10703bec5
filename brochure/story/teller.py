"""What tells a text: it numbers marks, collects the tag tree and enters each mark in the ledger.

In: what the author wrote of one part, and its role. Out: a told text, its place in the tree taken.
Whatever is told first is read first.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from brochure.content.uris import readable, says, to_uri
from brochure.content.values import Numbering, Prose, Text
from brochure.diagnostics.model import Span
from brochure.languages import spoken
from brochure.story.divisions import exceptions_in
from brochure.story.ledger import Entry
from brochure.story.model import Above, Figure, Stretch, TextRole, ToldText
from brochure.story.structure import Artifact, Element, Link, Mark, Role

if TYPE_CHECKING:
    from brochure.pictures.gallery import Subject


class Passage(NamedTuple):
    """Text in one manner before it has its place in the tree."""

    text: str
    span: Span | None
    strong: bool = False
    emphasis: bool = False
    uri: str | None = None
    added: bool = False


def passages(prose: Prose) -> list[Passage]:
    """What an author's paragraph is made of."""
    return [
        Passage(inline.text, inline.span, inline.strong, inline.emphasis, inline.link)
        for inline in prose.inlines
    ]


def _with_bookmark(text: str) -> str:
    return " ".join(text.split())


@dataclass(slots=True, eq=False, repr=False)
class Teller:
    """Tells the parts of a flyer in `language`, in reading order; `points` are its divisions."""

    language: str
    points: dict[str, tuple[int, ...]]
    marks: int = 0
    children: list[Element | Mark] = field(default_factory=list)
    entries: dict[Mark, Entry] = field(default_factory=dict)

    def mark(self) -> Mark:
        """The next mark."""
        self.marks += 1
        return Mark(self.marks - 1)

    def within(
        self, role: Role, outer: list[Element | Mark], numbering: Numbering = Numbering.BULLETS
    ) -> None:
        """Close a group: what was collected since `outer` was set aside becomes one element."""
        outer.append(Element(role, tuple(self.children), numbering=numbering))
        self.children = outer

    def open(self) -> list[Element | Mark]:
        """Begin a group, and give what was collected before it."""
        outer, self.children = self.children, []
        return outer

    def optional(self, text: Text | None, role: TextRole, block: str) -> ToldText | None:
        """A plain text, where there is one."""
        return None if text is None else self.plain(text, role, block)

    def plain(
        self,
        text: Text,
        role: TextRole,
        block: str,
        *,
        tag: Role = Role.P,
        link: Link | None = None,
    ) -> ToldText:
        """A text without markup, which may be a link as a whole."""
        mark = self.mark()
        child: Element | Mark = mark
        if link is not None:
            child = self.linked([mark], link, self.language)
        bookmark = _with_bookmark(text.value) if tag is Role.H2 else None
        self.children.append(Element(tag, (child,), bookmark=bookmark, span=text.span))
        stretch = Stretch(text.value, mark, text.span)
        return self.entered(ToldText(role, (stretch,), self.language, block, text.span))

    def entered(self, text: ToldText) -> ToldText:
        """The text with its divisions; its marks are entered in the ledger."""
        hung = () if text.hung is None else (text.hung,)
        for stretch in (*hung, *text.stretches):
            mark = stretch.owner
            if (entry := self.entries.get(mark)) is not None:
                self.entries[mark] = entry._replace(text=entry.text + stretch.text)
            else:
                span = stretch.span or text.span
                self.entries[mark] = Entry(mark, stretch.text, text.block, span)
        words = "".join([stretch.text for stretch in text.stretches])
        exceptions = exceptions_in(words, self.points)
        return text._replace(exceptions=exceptions) if exceptions else text

    def stretches(
        self, passages: Iterable[Passage], language: str | None = None
    ) -> tuple[tuple[Stretch, ...], tuple[Element | Mark, ...]]:
        """The stretches of a text and their places in the tree: text is a mark of the paragraph
        itself, a link an element of its own. Text that stays together keeps one mark.
        """
        stretches: list[Stretch] = []
        children: list[Element | Mark] = []
        for uri, group in groupby(passages, key=lambda passage: passage.uri):
            own = list(group)
            marks = [self.mark() for _ in own] if uri is not None else [self.mark()] * len(own)
            for (text, span, strong, emphasis, _, added), mark in zip(own, marks, strict=True):
                stretches.append(Stretch(text, mark, span, strong, emphasis, added))
            if uri is None:
                children.append(marks[0])
            else:
                link = self.link_to(uri, "".join(passage.text for passage in own), language)
                children.append(self.linked(marks, link, language or self.language))
        return tuple(stretches), tuple(children)

    def linked(self, marks: list[Mark], link: Link, language: str) -> Element:
        """A link in a text of a language. Where its description is in another one, the link says
        so, and its words keep theirs (ISO 14289-1, 7.2).
        """
        if link.language == language:
            return Element(Role.LINK, tuple(marks), link=link)
        words = Element(Role.SPAN, tuple(marks), language=language)
        return Element(Role.LINK, (words,), link=link, language=link.language)

    def link_to(self, uri: str, text: str, language: str | None = None) -> Link:
        """A link and what is said of it, in the text's language or else in the flyer's."""
        words, tongue = spoken(*filter(None, (language, self.language)))
        match uri.split(":", 1)[0].lower():
            case "tel":
                described = words.phone.format(text if says(text, uri) else readable(uri))
            case "mailto":
                described = words.email.format(readable(uri))
            case _:
                described = words.web.format(text)
        return Link(uri, described, tongue)

    def link(self, url: Text | None, printed: str) -> Link | None:
        """A link to what the author gave as address of something."""
        if url is None:
            return None
        return self.link_to(to_uri(url.value), printed)

    def prose(
        self,
        prose: Prose,
        role: TextRole,
        block: str,
        tag: Role = Role.P,
        *,
        above: Above = Above.NOTHING,
    ) -> ToldText:
        """A paragraph with markup."""
        stretches, children = self.stretches(passages(prose))
        bookmark = None
        if tag in {Role.H1, Role.H2}:
            bookmark = _with_bookmark("".join(inline.text for inline in prose.inlines))
        self.children.append(Element(tag, children, bookmark=bookmark, span=prose.span))
        told = ToldText(role, stretches, self.language, block, prose.span, above=above)
        return self.entered(told)

    def figure(
        self,
        subject: "Subject | None",
        block: str,
        alt: str | None = None,
        language: str | None = None,
    ) -> Figure | None:
        """A picture in the tree; decoration stays out of it."""
        if subject is None:
            return None
        said = subject.alt if alt is None else alt
        if said is None:
            return Figure(subject, Artifact.LAYOUT)
        mark = self.mark()
        self.entries[mark] = Entry(mark, said, block, subject.span, figure=True)
        self.children.append(Element(Role.FIGURE, (mark,), language, alt=said, span=subject.span))
        return Figure(subject, mark)
