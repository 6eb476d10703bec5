"""The contents under tests/cases: those composed with a verdict written before, and those of
strangers, each of which stands for a kind of fault that was once seen.
"""

from __future__ import annotations

import re

from brochure.looks import LOOKS
from support.flyers import ROOT

FOLDER = ROOT / "tests" / "cases" / "composed"
CASES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
POSTER = "plakat"
"""The look for few words; long cases don't fit it, and say so."""
CALENDAR = "programm"
"""The look for dates."""
THEMES = tuple(name for name in LOOKS if name not in (POSTER, CALENDAR))
STRANGERS = ROOT / "tests" / "cases" / "strangers"
PAGES = sorted((STRANGERS / "pages").glob("*.yaml"))
TEXTS = sorted((STRANGERS / "text").glob("*.yaml"))
PEERS = sorted((ROOT / "tests" / "cases" / "peers").glob("*.pdf"))
FILES = sorted((STRANGERS / "pdf").glob("*.pdf"))


def themed(text: str, theme: str) -> str:
    """A content's YAML, in a theme."""
    if "design: {" in text:
        return text.replace("design: {", f"design: {{theme: {theme}, ")
    return f"{text}design: {{theme: {theme}}}\n"


def case_text(name: str, theme: str) -> str:
    """A case's YAML, in a theme."""
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    return themed(text, theme)


def verdict(name: str, theme: str) -> str:
    """What was foreseen: composed, composed on two pages, or overset with its block."""
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    found = re.search(rf"^# {theme}: (.+)$", text, re.MULTILINE)
    assert found, f"no verdict for {theme} in {name}"
    return found[1]
