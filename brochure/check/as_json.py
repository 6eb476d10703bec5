"""Facts for machines: JSON, after docs/check.schema.json."""

from __future__ import annotations

import json
from typing import Any

from brochure.check.finding import Finding
from brochure.diagnostics.finished import FINISHED
from brochure.diagnostics.model import Diagnostic, Severity
from brochure.geometry import to_mm
from brochure.words.english import SEVERITY_NAMES, TERMS, WORDS
from brochure.words.phrase import phrase

VERSION = 1
"""Of the shape of the JSON; it grows when a key changes its meaning."""


def as_json(name: str, profile: str, findings: tuple[Finding, ...]) -> str:
    """The facts about the file called `name`, examined for a profile; lengths in millimetres."""
    worst = max((FINISHED[one.id] for one in findings), default=Severity.NOTICE)
    return json.dumps(
        {
            "version": VERSION,
            "file": name,
            "profile": profile,
            "passed": worst < Severity.ERROR,
            "findings": [_finding(one) for one in findings],
        },
        indent=2,
        ensure_ascii=False,
    )


def sentence(finding: Finding) -> str:
    """What a fact says, in English."""
    parameters = tuple(sorted(finding.parameters().items()))
    return phrase(Diagnostic(finding.id, None, parameters), WORDS[finding.id], TERMS)[0]


def _finding(finding: Finding) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": finding.id,
        "severity": SEVERITY_NAMES[FINISHED[finding.id]],
        "message": sentence(finding),
        "amounts": dict(finding.amounts),
    }
    if finding.page is not None:
        found["page"] = finding.page
    if finding.subject:
        found["subject"] = finding.subject
    if finding.rect is not None:
        rect = finding.rect
        edges = (rect.x, rect.y, rect.width, rect.height)
        found["rect"] = [round(to_mm(edge), 2) for edge in edges]
    return found
