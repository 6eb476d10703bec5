"""Bad input ends in a message at its place: one file a case, its comments say which.

`# expect: 3:5 content/unknown-key` names line, column and id; `-` the file as a whole.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.reading import said_of

CASES = sorted((Path(__file__).parent / "cases" / "invalid").glob("*.yaml"))
EXPECT = re.compile(r"^# expect: (.+)$", re.MULTILINE)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_bad_input_is_said_at_its_place(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert said_of(text) == EXPECT.findall(text)
