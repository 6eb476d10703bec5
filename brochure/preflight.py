"""The driver of check: a finished file → a report, with the places of content.yaml to blame.

A file that was built from content is led back to it through the tag tree: the file's and the
program's have the same shape. A file of others has no lines; its facts are about the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from brochure.diagnostics.model import Report, Span
from brochure.profile import ARCHIVE, PRESS, SCREEN, Profile

if TYPE_CHECKING:
    from brochure.check.demands import Demands
    from brochure.check.finding import Finding
    from brochure.check.reopen import OpenFile
    from brochure.check.tree import Tag
    from brochure.content.model import Brochure
    from brochure.pipeline import Result
    from brochure.story.structure import Element

_KEYS = {
    "press/ink": "press.ink_limit",
    "press/ink-peak": "press.ink_limit",
    "press/bleed": "press.bleed",
}
"""The keys that facts without an owner are about."""


_CHILD_SECONDS = 120.0  # the examination itself gives up after 60
_CHILD_BYTES = 4 << 30


def demands_of(brochure: Brochure | None) -> Demands:
    """What the content asks of the print shop."""
    from brochure.check.demands import Demands  # noqa: PLC0415

    if brochure is None:
        return Demands()
    return Demands(bleed=brochure.press.bleed, ink_limit=brochure.press.ink_limit)


def check_result(result: Result, profile: Profile) -> tuple[tuple[Finding, ...], OpenFile | None]:
    """Examine the file that was built, and add what is found to the result's report."""
    from brochure.check.examine import survey  # noqa: PLC0415

    if result.pdf is None:
        return (), None
    findings, file = survey(result.pdf, profile, demands_of(result.brochure))
    places = _places(result.tree, file) if file is not None else {}
    keys = result.brochure.places if result.brochure else {}
    for finding in findings:
        span = places.get((finding.page or 0, -1 if finding.mark is None else finding.mark))
        span = span or keys.get(_KEYS.get(finding.id, ""))
        result.report.add(finding.id, span, **finding.parameters())
    return findings, file


def check_file(
    pdf: bytes, profile: Profile | None
) -> tuple[tuple[Finding, ...], OpenFile | None, Profile]:
    """Examine any file; without a profile, by what the file claims to be."""
    from brochure.check.examine import survey  # noqa: PLC0415

    chosen = profile or claimed(pdf)
    findings, file = survey(pdf, chosen)
    return findings, file, chosen


def claimed(pdf: bytes) -> Profile:
    """The profile that a file claims to follow: the press's where it speaks of PDF/X, the archive's
    where it is PDF 2.0 and speaks of PDF/A or PDF/UA.
    """
    if b"GTS_PDFX" in pdf or b"PDF/X-" in pdf:
        return PRESS
    is_new = pdf.startswith(b"%PDF-2.") and (b"pdfaid:part" in pdf or b"pdfuaid:part" in pdf)
    return ARCHIVE if is_new else SCREEN


def in_a_child(arguments: list[str], data: bytes | None = None) -> int | None:
    """Run the command on a file of others in a process that may die; None if it did. `data` goes
    to its standard input.

    PDFs are read by C++ libraries: what a hostile file does to them, it does to the child. The
    child has `_CHILD_SECONDS` and `_CHILD_BYTES` of memory.
    """
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    bundled = getattr(sys, "frozen", False)  # the executable is the program itself (.ci/bundle)
    start = [sys.executable] if bundled else [sys.executable, "-m", "brochure"]
    command = [*start, *arguments, "--in-process"]
    try:
        done = subprocess.run(
            command,
            check=False,
            input=data,
            timeout=_CHILD_SECONDS,
            preexec_fn=_less_memory(),
        )
    except subprocess.TimeoutExpired:
        return None
    return done.returncode if done.returncode in (0, 1, 2) else None


def _less_memory() -> Callable[[], None] | None:
    """What bounds the child's memory, where the system can."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:
        return None
    bounds = (_CHILD_BYTES, _CHILD_BYTES)
    return lambda: resource.setrlimit(resource.RLIMIT_AS, bounds)


def report_of(findings: tuple[Finding, ...]) -> Report:
    """The facts about a file of others."""
    report = Report()
    for finding in findings:
        report.add(finding.id, None, **finding.parameters())
    return report


def _places(tree: Element | None, file: OpenFile) -> dict[tuple[int, int], Span]:
    """Where in content.yaml each marked-content sequence comes from."""
    from brochure.check.tree import tree as read_tree  # noqa: PLC0415

    found = read_tree(file)
    if tree is None or found is None or len(found.top.kids) != 1:
        return {}
    return dict(_paired(tree, found.top.kids[0], None))


def _paired(
    element: Element, tag: Tag, above: Span | None
) -> Iterator[tuple[tuple[int, int], Span]]:
    from brochure.story.structure import Element  # noqa: PLC0415

    span = element.span or above
    if span is not None:
        yield from ((mark, span) for mark in tag.marks)
    children = [child for child in element.children if isinstance(child, Element)]
    if len(children) == len(tag.kids):
        for child, kid in zip(children, tag.kids, strict=True):
            yield from _paired(child, kid, span)
