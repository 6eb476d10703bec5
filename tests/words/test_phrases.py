"""No module outside the words room hands a phrase of English straight to a report."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator

from support.flyers import ROOT

PACKAGE = ROOT / "brochure"
PHRASE = re.compile(r"[A-Za-z] +[A-Za-z]")
STILL_WORDED = {
    "check/reopen.py": 1,
    "check/rules/accessible.py": 6,
    "check/rules/claims.py": 4,
    "check/rules/colour.py": 3,
    "check/rules/file.py": 5,
    "check/rules/interactive.py": 1,
    "check/rules/pages.py": 2,
    "check/rules/wording.py": 1,
    "check/walk.py": 2,
    "check/walk_text.py": 1,
    "content/read.py": 1,
    "pictures/load.py": 2,
}
"""How many phrases a module still passes; none may be added, and what is mended leaves the list."""


def phrases(tree: ast.Module) -> Iterator[str]:
    """Literals of several words in the parameters of a call to `add`."""
    for call in ast.walk(tree):
        match call:
            case ast.Call(ast.Attribute(_, "add"), _, keywords):
                values = (node for keyword in keywords for node in ast.walk(keyword.value))
                texts = (node.value for node in values if isinstance(node, ast.Constant))
                yield from (text for text in texts if isinstance(text, str) and PHRASE.search(text))


def test_a_phrase_in_a_call_is_found() -> None:
    code = 'notes.add("a/b", place, what="two words" if odd else "one", key="format")'
    assert list(phrases(ast.parse(code))) == ["two words"]


def test_no_module_passes_more_phrases_than_are_known() -> None:
    found: Counter[str] = Counter()
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found[path.relative_to(PACKAGE).as_posix()] += sum(1 for _ in phrases(tree))
    assert +found == STILL_WORDED
