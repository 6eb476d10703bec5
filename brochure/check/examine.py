"""A finished file, examined: bytes and a profile → the facts that the profile asks about.

Every rule looks at the reopened file and notes facts; the records of what the profile has to keep
say which rules run and which facts count. A rule that a broken file trips up is a fact, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from brochure.check.budget import Budget, TooComplex
from brochure.check.demands import Demands
from brochure.check.finding import Finding, Notes
from brochure.check.reopen import OpenFile, reopen
from brochure.profile import Profile

if TYPE_CHECKING:
    from brochure.check.standards.record import Rule

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
    from brochure.check.standards import records  # noqa: PLC0415 - pdfium, Pillow: only to examine

    asked, notes = records(profile.asked), Notes()
    file = reopen(pdf, demands, notes, Budget())
    if file is not None:
        for rule in dict.fromkeys(rule for record in asked for rule in record.rules):
            if not _run(rule, file):
                break
    ids = {id for record in asked for id in record.ids}
    return tuple(one for one in notes if one.id in ids), file


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
