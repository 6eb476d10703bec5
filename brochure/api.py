"""What Python programs call: `build` and `check`, and the messages that they give.

Nothing is written and nothing is printed. What was shaped and set stays in the calling thread's
room for the next building, or in the `room` that is handed over.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import local
from typing import TYPE_CHECKING, Any, NamedTuple

from brochure.diagnostics.model import Diagnostic, Parameter, Report, Severity, Span
from brochure.pipeline import ComposingRoom, Options, Result, date_of, make, read_file
from brochure.profile import PROFILES

if TYPE_CHECKING:
    from brochure.source.node import Node

_NAME = "content.yaml"  # of a source without one
_NO_BASE = "no-base-was-given"  # the folder of a source without one: nothing is in it
_THREAD = local()

Source = str | os.PathLike[str] | bytes | Mapping[str, Any]
"""The path of a content.yaml, its bytes, or its keys and values."""


class Place(NamedTuple):
    """Where a message belongs: in the file, counted from 1, the end behind the last character; and
    the key, its path by dots, items of lists counted from 1: `quotes.2.text`.

    Of a mapping only `key` means something.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    key: str


class Message(NamedTuple):
    """A fact about a content or a finished file.

    `id` never changes (docs/messages.md lists all), `text` and `hint` are for people. `parameters`
    are the amounts that `text` names. `place` is None for the file as a whole; `page`, counted from
    1, is that of a finished file.
    """

    id: str
    severity: Severity
    text: str
    hint: str | None = None
    place: Place | None = None
    page: int | None = None
    parameters: Mapping[str, Parameter] = {}

    def __str__(self) -> str:
        """In one line: `3:1: error: unknown key `languag` [content/unknown-key]`."""
        where = "" if self.place is None else f"{self.place.line}:{self.place.column}: "
        return f"{where}{self.severity.name.lower()}: {self.text} [{self.id}]"


class ContentError(Exception):
    """The content has errors; `messages` are all facts about it by place, `diagnostics` the same
    without words.
    """

    def __init__(
        self, text: str, diagnostics: tuple[Diagnostic, ...], messages: tuple[Message, ...] = ()
    ) -> None:
        super().__init__(text)
        self.diagnostics = diagnostics
        self.messages = messages


def build(  # noqa: PLR0913 - what may be asked for, by keyword
    source: Source,
    *,
    base: str | os.PathLike[str] | None = None,
    profile: str = "screen",
    format: str | None = None,
    draft: bool = False,
    allow_outside: bool = False,
    flip: str | None = None,
    tell: Callable[[Message], object] | None = None,
    room: ComposingRoom | None = None,
    languages: Sequence[str] = (),
) -> bytes:
    """The PDF of a content, in its own language or in others of it, one behind the other.

    `tell` is called with each message, by place: `tell=print`, or a list's `append`.

    Pictures and logos are looked for in the folder `base`: left out, it is that of the path; bytes
    and mappings without one find no files. Raises `ContentError` where the content has errors,
    `OSError` where the path can't be read, `ValueError` for a profile or a flip that doesn't exist
    and for a mapping that holds itself, `TypeError` for values that no YAML has.
    """
    name, data = _read(source)
    options = Options(
        profile,
        format,
        draft,
        allow_outside,
        created=date_of(os.environ),
        flip=flip,
        languages=tuple(languages),
    )
    folder = os.path.dirname(name) if base is None else os.fspath(base)  # noqa: PTH120 - start-up
    at = os.path.join(folder, os.path.basename(name))  # noqa: PTH118, PTH119
    result = make(at, data, options, room=room or _own_room())
    messages = () if tell is None and result.pdf else _messages(result.report, data)
    if tell is not None:
        for message in messages:
            tell(message)
    if result.pdf is None:
        shown = name if isinstance(source, str | os.PathLike) else _NAME
        raise _content_error(shown, result, messages)
    return result.pdf


def check(
    pdf: bytes | str | os.PathLike[str], *, profile: str | None = None
) -> tuple[Message, ...]:
    """What is to be said about a finished PDF, whoever made it.

    It is examined for a profile (`screen`, `press`, `office`, `archive`); left out, for what it
    claims to be.
    Raises `OSError` where a path can't be read, `ValueError` for a profile that doesn't exist.

    The file is read in this process, by libraries in C++ that a hostile one may crash; the command
    `brochure check` gives it a process of its own.
    """
    from brochure.preflight import check_file  # noqa: PLC0415

    if profile is not None and profile not in PROFILES:
        raise ValueError(f"no such profile: {profile}")
    if not isinstance(pdf, bytes):
        from pathlib import Path  # noqa: PLC0415

        pdf = Path(pdf).read_bytes()
    findings, _, _ = check_file(pdf, None if profile is None else PROFILES[profile])
    said = [
        _message(Diagnostic(one.id, None, tuple(sorted(one.parameters().items()))), None)
        for one in findings
    ]
    paged = [one._replace(page=int(one.parameters["page"]) or None) for one in said]
    return tuple(sorted(paged, key=lambda one: (one.page or 0, -one.severity, one.id)))


def _read(source: Source) -> tuple[str, bytes]:
    """The path, or what stands for it, and the bytes."""
    match source:
        case bytes():
            return f"{_NO_BASE}/{_NAME}", source
        case str() | os.PathLike():
            name = os.fspath(source)
            return name, read_file(name)
        case Mapping():
            import json  # noqa: PLC0415

            # JSON is YAML, and its texts keep their line breaks (YAML 1.2, 1.3).
            text = json.dumps(_said(source), ensure_ascii=False, indent=1)
            return f"{_NO_BASE}/{_NAME}", text.encode("utf-8", "surrogatepass")
        case _:
            raise TypeError(f"neither path, bytes nor mapping: {type(source).__name__}")


def _said(value: Any, depth: int = 0) -> Any:
    """A value as JSON has it; what is None was not said."""
    if depth > 50:
        raise ValueError("the mapping is nested too deeply, or holds itself")
    match value:
        case Mapping():
            pairs = ((str(key), one) for key, one in value.items())
            return {key: _said(one, depth + 1) for key, one in pairs if one is not None}
        case list() | tuple():
            return [_said(one, depth + 1) for one in value if one is not None]
        case os.PathLike():
            return os.fspath(value)
        case _:
            return value


def _own_room() -> ComposingRoom:
    """The calling thread's room."""
    room: ComposingRoom | None = getattr(_THREAD, "room", None)
    if room is None:
        room = _THREAD.room = ComposingRoom()
    return room


def _content_error(name: str, result: Result, messages: tuple[Message, ...]) -> ContentError:
    from brochure.diagnostics.catalogue import in_order  # noqa: PLC0415
    from brochure.words.render import Format, render  # noqa: PLC0415

    text = render(result.report, name, "", Format.SHORT).rstrip()
    return ContentError(text, tuple(in_order(result.report)), messages)


def _messages(report: Report, data: bytes) -> tuple[Message, ...]:
    """All facts in words, by place."""
    if not len(report):
        return ()
    from brochure.diagnostics.catalogue import in_order  # noqa: PLC0415
    from brochure.source.read import read  # noqa: PLC0415

    root = read(data, Report()).root
    return tuple(_message(fact, root) for fact in in_order(report))


def _message(fact: Diagnostic, root: Node | None) -> Message:
    from brochure.diagnostics.catalogue import severity  # noqa: PLC0415
    from brochure.words.english import TERMS, WORDS  # noqa: PLC0415
    from brochure.words.phrase import phrase  # noqa: PLC0415

    text, hint = phrase(fact, WORDS[fact.id], TERMS)
    place = None
    if fact.span is not None:
        place = Place(*fact.span, ".".join(_keys(root, fact.span)))
    return Message(fact.id, severity(fact), text, hint, place, None, dict(fact.parameters))


def _keys(node: Node | None, span: Span) -> Iterator[str]:
    """The keys that lead to where a place begins."""
    from brochure.source.node import Mapping as Block  # noqa: PLC0415
    from brochure.source.node import Sequence as Items  # noqa: PLC0415

    start = (span.line, span.column)
    match node:
        case Block():
            pairs = [(key.value, _begin(key.span), value) for key, value in node]
        case Items():
            pairs = [(str(n), _begin(one.span), one) for n, one in enumerate(node.items, 1)]
        case _:
            return
    before = [pair for pair in pairs if pair[1] <= start]
    if before:
        name, _, below = before[-1]
        yield name
        yield from _keys(below, span)


def _begin(span: Span) -> tuple[int, int]:
    return span.line, span.column
