"""What is said of pictures before they are placed: those that paper doesn't show."""

from __future__ import annotations

from pathlib import Path

import pytest

from brochure.pipeline import Options, Result, make
from brochure.words.render import Format, render

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100">'
WHITE = '<rect x="120" y="20" width="260" height="60" fill="white"/>'
MARK = '<circle cx="50" cy="50" r="40" fill="#8a1538"/>'
CONTENT = """\
organisation: {name: Chor am Kanal, logo: logo.svg}
announcement: {headline: Wir singen}
"""


def built(folder: Path, body: str, theme: str = "editorial") -> Result:
    (folder / "logo.svg").write_text(f"{HEAD}{body}</svg>", encoding="utf-8")
    content = f"{CONTENT}design: {{theme: {theme}}}\n"
    return make(str(folder / "content.yaml"), content.encode(), Options())


def ids(result: Result) -> set[str]:
    return {fact.id for fact in result.report} & {"picture/pale", "picture/transparent"}


@pytest.mark.parametrize("theme", ["editorial", "bold"])
@pytest.mark.parametrize(
    ("body", "said"),
    [
        (WHITE, {"picture/pale"}),
        (MARK + WHITE, {"picture/pale"}),
        (WHITE.replace("white", "none"), {"picture/transparent"}),
        (MARK, set()),
        (f'<rect width="400" height="100" fill="navy"/>{WHITE}', set()),
    ],
)
def test_a_logo_that_paper_does_not_show_is_said_where_it_is_named(
    tmp_path: Path, theme: str, body: str, said: set[str]
) -> None:
    result = built(tmp_path, body, theme)
    assert ids(result) == said
    spans = [fact.span for fact in result.report if fact.id in said]
    assert all(span is not None and span.line == 1 for span in spans)


def test_the_share_that_is_lost_is_said_and_what_helps(tmp_path: Path) -> None:
    result = built(tmp_path, WHITE)
    text = render(result.report, "content.yaml", result.text, Format.HUMAN)
    assert "100 % of what `logo.svg` shows" in text
    assert "take the version for light grounds" in text
