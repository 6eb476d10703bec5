"""The light markup inside a paragraph: emphasis, strong, links, escapes, hard breaks.

CommonMark's rules for delimiter runs and brackets, with two departures: `*` with a letter or digit
on its outer side is literal, and bare addresses become links. Everything else is literal. Offsets
into the text are kept throughout, so that every stretch knows its place; the cost is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple
from unicodedata import category

from brochure.content.addresses import address_problem
from brochure.content.uris import is_email, mail_uri, to_uri
from brochure.content.values import Inline
from brochure.diagnostics.model import Report, Span

_PLAIN = re.compile(r"[*\[\]\\\n@]|://|www\.|\t|  ", re.IGNORECASE)
"""What makes a text more than plain."""

_ACCENTS = "\\u0300-\\u036f"
_LETTER = rf"[^\W_][{_ACCENTS}]*"
_TOKEN = re.compile(
    r"(?P<break>[ \t]*\\?\n)[ \t]*"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\\(?P<kept>)(?=https?://[^\s<>\[\]])"
    r"|(?P<stars>\*+)"
    r"|(?P<picture>(?<!\S)!\[)"
    r"|(?P<open>\[)"
    r"|\](?P<close>)"
    r"|(?P<web>(?<![^\W_])(?:https?://|www\.(?=[^\s.]+\.))[^\s<>\[\]\\\"“”„«»‚‘`]{1,2000})"
    rf"|(?P<email>(?<![\w.!#$%&'+/=?^{{|}}~@-]){_LETTER}[\w.!#$%&'+/=?^{{|}}~{_ACCENTS}-]{{0,63}}"
    rf"@{_LETTER}(?:[\w.{_ACCENTS}-]*{_LETTER})?(?![\w@]))"
    r"|(?P<spaces>[ \t]{2,}|\t)",
    re.IGNORECASE,
)
_TRAILING = "?!.,:;*_~'’)"
"""Marks that end a sentence or a bracket rather than an address."""

_DESTINATION = re.compile(r"\((?P<address>(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\)){0,2000})\)")

_PICTURE = re.compile(rf"!\[[^\[\]\n]{{0,200}}\]{_DESTINATION.pattern}")


class Passage(NamedTuple):
    """A text with markup; `place` tells where offsets into it stand in the file."""

    text: str
    place: Callable[[int, int], Span]
    report: Report


@dataclass(slots=True, eq=False, repr=False)
class _Piece:
    """A stretch of output: its text, and the offsets that it came from."""

    text: str
    start: int
    end: int
    link: str | None = None
    strong: int = 0  # how many pairs open here, less those that close
    emphasis: int = 0
    is_escaped: bool = False


@dataclass(slots=True, eq=False, repr=False)
class _Run:
    """A delimiter run: the piece that shows what is left of it, and what it can do."""

    piece: int
    count: int
    opens: bool
    closes: bool
    length: int


@dataclass(slots=True, eq=False, repr=False)
class _Scan:
    """One paragraph on its way from text to stretches."""

    passage: Passage
    pieces: list[_Piece] = field(default_factory=list)
    runs: list[_Run] = field(default_factory=list)
    brackets: list[tuple[int, int]] = field(default_factory=list)  # piece, runs before it

    def literal(self, text: str, start: int, end: int) -> None:
        if text:
            self.pieces.append(_Piece(text, start, end))


def inlines(passage: Passage, start: int, end: int) -> tuple[Inline, ...]:
    """The stretches of the paragraph from `start` up to `end` of a text.

    A link that is refused is reported and stays as text.
    """
    text, place = passage.text, passage.place
    while start < end and text[start] in " \t\n":
        start += 1
    while start < end and text[end - 1] in " \t\n":
        end -= 1
    if start == end:
        return ()
    if _PLAIN.search(text, start, end) is None:
        return (Inline(text[start:end], span=place(start, end)),)
    scan = _Scan(passage)
    _tokens(scan, start, end)
    _pair(scan.runs, scan.pieces)
    return _merged(scan)


def breaks_only(passage: Passage, start: int, end: int) -> tuple[Inline, ...]:
    """A paragraph in which only hard breaks have a meaning: the headline."""
    *above, last = passage.text[start:end].split("\n")
    shown = ""
    for line in above:
        hard = line.endswith(("  ", "\\"))
        shown += _words(line[:-1] if line.endswith("\\") else line) + ("\n" if hard else " ")
    shown = (shown + _words(last)).strip(" \n")
    return (Inline(shown, span=passage.place(start, end)),) if shown else ()


def _words(line: str) -> str:
    return " ".join(word for word in line.replace("\t", " ").split(" ") if word)


def _tokens(scan: _Scan, at: int, end: int) -> None:
    text = scan.passage.text
    while match := _TOKEN.search(text, at, end):
        scan.literal(text[at : match.start()], at, match.start())
        at = _ACTIONS[match.lastgroup or ""](scan, match, end)
    scan.literal(text[at:end], at, end)


def _break(scan: _Scan, match: re.Match[str], end: int) -> int:
    """A line end: hard behind a backslash or two spaces, else a space."""
    hard = "\\" in match["break"] or match["break"].startswith("  ")
    scan.literal("\n" if hard else " ", match.start(), match.end())
    return match.end()


def _escaped(scan: _Scan, match: re.Match[str], end: int) -> int:
    piece = _Piece(match["escaped"], match.start(), match.end(), is_escaped=True)
    scan.pieces.append(piece)
    return match.end()


def _spaces(scan: _Scan, match: re.Match[str], end: int) -> int:
    scan.literal(" ", match.start(), match.end())
    return match.end()


def _stars(scan: _Scan, match: re.Match[str], end: int) -> int:
    before = scan.passage.text[match.start() - 1 : match.start()] if match.start() else ""
    after = scan.passage.text[match.end() : match.end() + 1] if match.end() < end else ""
    opens, closes = _flanks(before, after)
    if opens or closes:
        count = len(match[0])
        scan.runs.append(_Run(len(scan.pieces), count, opens, closes, count))
    scan.literal(match[0], match.start(), match.end())
    return match.end()


def _flanks(before: str, after: str) -> tuple[bool, bool]:
    """Whether a run can open and close (CommonMark 0.31.2, 6.2), nothing counting as a space.

    The departure: with a letter or digit before it can't open, with one behind it can't close.
    """
    space_before, space_after = not before.strip(), not after.strip()
    mark_before = not space_before and category(before)[0] in "PS"
    mark_after = not space_after and category(after)[0] in "PS"
    left = not space_after and (not mark_after or space_before or mark_before)
    right = not space_before and (not mark_before or space_after or mark_after)
    return left and not before.isalnum(), right and not after.isalnum()


def _open(scan: _Scan, match: re.Match[str], end: int) -> int:
    scan.brackets.append((len(scan.pieces), len(scan.runs)))
    scan.literal("[", match.start(), match.end())
    return match.end()


def _picture(scan: _Scan, match: re.Match[str], end: int) -> int:
    """A picture of Markdown is no link: it stays as it was typed."""
    label = _PICTURE.match(scan.passage.text, match.start(), end)
    stop = label.end() if label else match.start() + 1
    scan.literal(scan.passage.text[match.start() : stop], match.start(), stop)
    return stop


def _close(scan: _Scan, match: re.Match[str], end: int) -> int:
    """The end of a label: with an address behind it, the pieces since `[` become a link."""
    target = _DESTINATION.match(scan.passage.text, match.end(), end)
    if not scan.brackets or target is None or scan.brackets[-1][0] + 1 == len(scan.pieces):
        if scan.brackets:
            scan.brackets.pop()
        scan.literal("]", match.start(), match.end())
        return match.end()
    piece, runs = scan.brackets.pop()
    address = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", target["address"])
    uri = _checked(address, target.start("address"), target.end("address"), scan)
    _pair(scan.runs[runs:], scan.pieces)
    del scan.runs[runs:]
    scan.brackets.clear()  # a link holds no link: what opened before can't be one
    scan.pieces[piece].text = ""
    for inner in scan.pieces[piece:]:
        inner.link = uri
    return target.end()


def _checked(address: str, start: int, end: int, scan: _Scan) -> str | None:
    if address.lower().startswith("www."):
        address = f"https://{address}"
    elif is_email(address):
        return mail_uri(address)
    problem = address_problem(address)
    if problem is None:
        return to_uri(address)
    id, parameters = problem
    scan.passage.report.add(id, scan.passage.place(start, end), **parameters)
    return None


def _web(scan: _Scan, match: re.Match[str], end: int) -> int:
    """A bare address, without the marks that belong to the sentence around it."""
    address = _without_trailing(match[0])
    stop = match.start() + len(address)
    full = address if "://" in address else f"https://{address}"
    link = to_uri(full) if address_problem(full) is None else None
    scan.pieces.append(_Piece(address, match.start(), stop, link=link))
    return stop


def _kept(scan: _Scan, match: re.Match[str], end: int) -> int:
    """A backslash before an address: it is printed whole (`design.addresses`)."""
    found = _TOKEN.match(scan.passage.text, match.end(), end)
    if found is None or found.lastgroup != "web":
        scan.literal("\\", match.start(), match.end())
        return match.end()
    stop = _web(scan, found, end)
    scan.pieces[-1].is_escaped = True
    return stop


def _without_trailing(address: str) -> str:
    """A closing bracket stays where the address opened it (as on Wikipedia)."""
    surplus = address.count(")") - address.count("(")
    length = len(address)
    while address[length - 1] in _TRAILING:
        if address[length - 1] == ")":
            if surplus <= 0:
                break
            surplus -= 1
        length -= 1
    return address[:length]


def _email(scan: _Scan, match: re.Match[str], end: int) -> int:
    link = mail_uri(match[0]) if is_email(match[0]) else None
    scan.pieces.append(_Piece(match[0], match.start(), match.end(), link=link))
    return match.end()


def _pair(runs: list[_Run], pieces: list[_Piece]) -> None:
    """Match openers with closers (CommonMark 0.31.2, appendix, "process emphasis").

    `floors` remembers, for each kind of closer, below which opener nothing can match: this keeps
    the cost linear.
    """
    openers: list[_Run] = []
    floors: dict[tuple[bool, int], int] = {}
    for run in runs:
        while run.closes and run.count:
            kind = run.opens, run.length % 3
            at = _opener(run, openers, floors.get(kind, 0))
            if at is None:
                floors[kind] = len(openers)
                break
            del openers[at + 1 :]  # unmatched between the two: literal
            _join(openers[at], run, pieces)
            if not openers[at].count:
                openers.pop()
            floors = {kind: min(floor, len(openers)) for kind, floor in floors.items()}
        if run.opens and run.count:
            openers.append(run)


def _opener(closer: _Run, openers: list[_Run], floor: int) -> int | None:
    for at in range(len(openers) - 1, floor - 1, -1):
        opener = openers[at]
        both = opener.closes or closer.opens
        threes = opener.length % 3 == 0 and closer.length % 3 == 0
        if not both or threes or (opener.length + closer.length) % 3:
            return at
    return None


def _join(opener: _Run, closer: _Run, pieces: list[_Piece]) -> None:
    """Two stars on both sides make strong, else one makes emphasis."""
    inside, behind = pieces[opener.piece + 1], pieces[closer.piece]
    if opener.count >= 2 and closer.count >= 2:
        used, inside.strong, behind.strong = 2, inside.strong + 1, behind.strong - 1
    else:
        used, inside.emphasis, behind.emphasis = 1, inside.emphasis + 1, behind.emphasis - 1
    for run in (opener, closer):
        run.count -= used
        pieces[run.piece].text = "*" * run.count


def _merged(scan: _Scan) -> tuple[Inline, ...]:
    """Neighbours in the same manner become one stretch."""
    groups: list[tuple[tuple[bool, bool, str | None], list[_Piece]]] = []
    strong = emphasis = 0
    for piece in scan.pieces:
        strong += piece.strong
        emphasis += piece.emphasis
        if not piece.text:
            continue
        manner = strong > 0, emphasis > 0, piece.link
        if groups and groups[-1][0] == manner:
            groups[-1][1].append(piece)
        else:
            groups.append((manner, [piece]))
    return tuple(
        Inline(
            "".join(piece.text for piece in group),
            strong=manner[0],
            emphasis=manner[1],
            link=manner[2],
            span=scan.passage.place(group[0].start, group[-1].end),
            escaped=_escaped_offsets(group),
        )
        for manner, group in groups
    )


def _escaped_offsets(group: list[_Piece]) -> tuple[int, ...]:
    offsets: list[int] = []
    length = 0
    for piece in group:
        if piece.is_escaped:
            offsets.append(length)
        length += len(piece.text)
    return tuple(offsets)


_ACTIONS: dict[str, Callable[[_Scan, re.Match[str], int], int]] = {
    "break": _break,
    "escaped": _escaped,
    "kept": _kept,
    "stars": _stars,
    "picture": _picture,
    "open": _open,
    "close": _close,
    "web": _web,
    "email": _email,
    "spaces": _spaces,
}
