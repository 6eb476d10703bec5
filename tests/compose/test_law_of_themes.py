"""Both themes keep the law of the house over all cases, without a setting passed over for it; one
that breaks it can't print, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from brochure.compose import law
from brochure.design.editorial.plan import Planner
from brochure.design.plan import Cell, Flow, Gap, Plan, Row
from brochure.diagnostics.catalogue import worst
from brochure.diagnostics.model import Diagnostic, Severity
from brochure.pipeline import Options, make
from brochure.words.render import Format, render
from support.cases import CASES, FOLDER, PAGES, TEXTS, THEMES, themed
from support.flyers import SAMPLE, built, composed, content, ids
from support.readers import poppler_text

ALL = [*(FOLDER / f"{name}.yaml" for name in CASES), *PAGES, *TEXTS, SAMPLE]
SAMPLED = [(path, THEMES[number % len(THEMES)]) for number, path in enumerate(ALL)]
OTHERS = [(path, THEMES[(number + 1) % len(THEMES)]) for number, path in enumerate(ALL)]


def name(value: object) -> str:
    return value.stem if isinstance(value, Path) else str(value)


def check(path: Path, theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page that was asked was sound: the first setting that fits is the one taken."""
    asked: list[list[Diagnostic]] = []

    def breaches(*arguments: object) -> Iterator[Diagnostic]:
        asked.append(list(law.breaches(*arguments)))  # type: ignore[arg-type]
        return iter(asked[-1])

    monkeypatch.setattr("brochure.compose.fit.breaches", breaches)
    text = path.read_text(encoding="utf-8").replace("theme: editorial", f"theme: {theme}")
    brochure = content(text if "theme: " in text else themed(text, theme))
    composed(brochure, folder=path.parent)
    assert asked in ([], [[]])


@pytest.mark.parametrize(("path", "theme"), SAMPLED, ids=name)
def test_a_case_keeps_the_law_at_the_first_setting_that_fits(
    path: Path, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(path, theme, monkeypatch)


@pytest.mark.full
@pytest.mark.parametrize(("path", "theme"), OTHERS, ids=name)
def test_every_case_keeps_the_law_in_the_other_theme_too(
    path: Path, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(path, theme, monkeypatch)


FLYER = """\
organisation: {name: Chor am Kanal}
announcement: {headline: Wir singen, lead: Zwölf Lieder und ein Ufer., body: Der Eintritt ist frei.}
contact: {name: Chor am Kanal, address: [Uferweg 1]}
"""


def without_lead(self: Planner, *, threaded: bool = False) -> list[Row]:
    return [Row(Gap(20), (Cell(60, Flow(self.stories.body, 300)),))]


def with_lead_on_body(self: Planner, *, threaded: bool = False) -> list[Row]:
    assert self.stories.lead is not None
    cells = (Cell(60, Flow((self.stories.lead,), 300)), Cell(60, Flow(self.stories.body, 300)))
    return [Row(Gap(60), cells)]


def test_a_text_that_a_theme_forgets_is_an_error_at_its_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Planner, "_text_rows", without_lead)
    monkeypatch.setattr(Planner, "_three_columns", without_lead)
    result = built(FLYER)
    assert result.pdf is None
    assert ids(result.report) == ["page/lost"]
    said = render(result.report, "content.yaml", result.text, Format.HUMAN)
    assert (
        "content.yaml:2:44: error: `Zwölf Lieder und ein Ufer.` (lead) is not on the page" in said
    )
    assert "a fault of this program" in said
    assert "`--draft` shows the page" in said


def test_a_draft_shows_the_page_that_lacks_a_text(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Planner, "_text_rows", without_lead)
    monkeypatch.setattr(Planner, "_three_columns", without_lead)
    result = built(FLYER, draft=True)
    assert result.pdf is not None
    assert b"pdfuaid" not in result.pdf
    text = poppler_text(result.pdf)
    assert "Der Eintritt ist frei." in text
    assert "Zwölf Lieder" not in text


def test_blocks_over_each_other_in_every_setting_are_an_error_with_both_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Planner, "_text_rows", with_lead_on_body)
    monkeypatch.setattr(Planner, "_three_columns", with_lead_on_body)
    result = built(FLYER.replace(", body", ",\n  body"))
    assert result.pdf is None
    assert worst(result.report) is Severity.ERROR
    (found,) = result.report
    assert found.id == "page/collision"
    parameters = dict(found.parameters)
    assert found.span is not None
    assert (parameters["block"], found.span.line) == ("lead", 2)
    assert (parameters["other"], parameters["line"]) == ("body", 3)


def test_a_setting_that_breaks_the_law_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = Planner._text_rows

    def rows(self: Planner, *, threaded: bool = False) -> list[Row]:
        is_large = self.setting.headline[0] > 44
        return with_lead_on_body(self) if is_large else sound(self, threaded=threaded)

    monkeypatch.setattr(Planner, "_text_rows", rows)
    document, setting, report = composed(content(FLYER))
    assert list(report) == []
    assert setting.headline[0] == 44
    assert len(document.pages) == 1


def test_what_is_overset_is_told_as_overset_though_it_breaks_the_law_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sound = Planner._page

    def page(self: Planner) -> Plan:
        plan = sound(self)
        low = tuple(frame._replace(last_baseline=40.0) for frame in plan.frames)
        return plan._replace(frames=low)

    monkeypatch.setattr(Planner, "_page", page)
    result = make("content.yaml", FLYER.encode(), Options())
    assert set(ids(result.report)) == {"type/overset"}


@pytest.mark.parametrize("unseen", "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060")
def test_a_sign_that_is_never_seen_is_not_missed(unseen: str) -> None:
    word = f"Auf{unseen}lage"
    text = f"organisation: {{name: {word}}}\nannouncement: {{headline: {word}, body: Die {word}}}\n"
    assert built(text).pdf is not None
