"""A finished file, examined: bytes and a profile → the facts that the profile asks about.

Every rule looks at the reopened file and notes facts; the profile's table says which families of
facts count. A rule that a broken file trips up is a fact, too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from brochure.check.budget import Budget, TooComplex
from brochure.check.demands import Demands
from brochure.check.finding import Finding, Notes
from brochure.check.reopen import OpenFile, reopen
from brochure.profile import Profile

Rule = Callable[[OpenFile], None]


def _rules() -> tuple[tuple[str, Rule], ...]:
    """The rules, each under the family of most of its facts, in the order they run."""
    from brochure.check.rules import (  # noqa: PLC0415 - pdfium and Pillow only when examining
        accessible,
        claims,
        colour,
        contrast,
        coverage,
        file,
        fonts,
        inks,
        interactive,
        order,
        overlap,
        pages,
        printed,
        wording,
    )

    return (
        ("file", file.document),
        ("file", file.metadata),
        ("file", file.objects),
        ("file", fonts.fonts),
        ("file", colour.spaces),
        ("file", colour.overprint),
        ("file", pages.sizes),
        ("page", pages.formats),
        ("page", overlap.overlap),
        ("press", claims.press),
        ("press", claims.information),
        ("press", colour.intent),
        ("press", colour.blending),
        ("press", colour.white),
        ("press", pages.boxes),
        ("press", pages.viewer),
        ("press", pages.presentation),
        ("press", interactive.on_press),
        ("press", printed.printed),
        ("press", inks.spots),
        ("press", inks.rgb_black),
        ("press", coverage.ink),
        ("press", coverage.bleed),
        ("ua", accessible.claims),
        ("ua", accessible.owners),
        ("ua", accessible.parents),
        ("ua", accessible.structure),
        ("ua", accessible.links),
        ("ua", accessible.scans),
        ("ua", wording.title),
        ("ua", wording.alternatives),
        ("ua", wording.languages),
        ("ua", order.order),
        ("ua", contrast.contrast),
        ("a", claims.archive),
        ("a", interactive.in_archives),
        ("a", fonts.private),
    )


DEFAULT_DEMANDS: Final = Demands()


def examine(
    pdf: bytes, profile: Profile, demands: Demands = DEFAULT_DEMANDS
) -> tuple[Finding, ...]:
    """The facts about a file that the profile asks about; never raises for what is in the file."""
    return survey(pdf, profile, demands)[0]


def survey(
    pdf: bytes, profile: Profile, demands: Demands = DEFAULT_DEMANDS
) -> tuple[tuple[Finding, ...], OpenFile | None]:
    """The same, and the reopened file for a report; None if it can't be opened."""
    notes = Notes()
    file = reopen(pdf, demands, notes, Budget())
    if file is not None:
        for family, rule in _rules():
            if family in profile.examined and not _run(rule, file):
                break
    return tuple(one for one in notes if _family(one) in profile.examined), file


def _family(finding: Finding) -> str:
    return finding.id.partition("/")[0]


def _run(rule: Rule, file: OpenFile) -> bool:
    """Whether the examination can go on."""
    try:
        rule(file)
    except TooComplex as error:
        file.notes.add("file/too-complex", what=str(error))
        return False
    except Exception as error:  # objects of a foreign file may be anything
        reason = f"{rule.__name__} met {type(error).__name__}"
        file.notes.add("file/damaged", reason=reason)
    return True
