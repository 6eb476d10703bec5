"""A body that goes on overleaf is parted on its set lines, as two pages that are one flyer."""

from __future__ import annotations

import io
from itertools import groupby

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.compose.columns import KEPT_LINES
from brochure.compose.compositor import Compositor
from brochure.compose.galley import GalleyLine, ends_in_hyphen
from brochure.compose.make_up import SetPage
from brochure.compose.rows import galleys_of
from brochure.compose.thread import set_pages
from brochure.design.theme import theme
from brochure.formats import A4, A5, DL, Format
from brochure.story.tell import tell
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.cases import THEMES
from support.flyers import built, content, ids, pdf_of
from support.readback import check_marks

COMPOSITOR = Compositor(Typesetter(FontLibrary()))
WORDS = "Im Garten am Bahndamm gibt es wieder sehr viel zu tun und Nachbarschaftshilfe ist gefragt "
FACES = (A4, A5, DL)


def flyer(paragraphs: list[int], voices: int = 0, theme: str = "editorial") -> str:
    texts = [(WORDS * (count // 15 + 1))[: count * 6].strip() for count in paragraphs]
    body = "\n\n".join(f"    {text}." for text in texts)
    quotes = "quotes:\n" + "  - {text: Hier blüht es, speaker: Anna Muster}\n" * voices
    return (
        "organisation: {name: Gartenverein, short: GV}\n"
        f"announcement:\n  headline: Die Gärten öffnen\n  lead: Wir laden ein\n  body: |\n{body}\n"
        + (quotes if voices else "")
        + "contact: {name: Gartenverein, phone: 030 263911760}\n"
        + f"design: {{pages: 2, theme: {theme}}}\n"
    )


def body_lines(page: SetPage) -> list[GalleyLine]:
    galleys = [galley for row in page.rows for galley in galleys_of(row)]
    return [line for galley in galleys for line in galley.lines if line.paragraph.block == "body"]


def pages_of(text: str, face: Format, number: int) -> tuple[SetPage, ...]:
    """The pages at the setting of a number, counted from the smallest."""
    brochure = content(text)
    look = theme(brochure.design.theme, face)
    rungs = look.settings(brochure)
    setting = rungs[max(0, len(rungs) - 1 - number)]
    return set_pages(
        look.style(brochure, tell(brochure, None), setting, COMPOSITOR.gauge), COMPOSITOR.rows
    )


@settings(max_examples=40, deadline=None)
@given(
    paragraphs=st.lists(st.integers(1, 150), min_size=1, max_size=9),
    voices=st.integers(0, 3),
    face=st.sampled_from(FACES),
    number=st.integers(0, 60),
    theme=st.sampled_from(THEMES),
)
def test_every_line_stands_once_in_order_and_no_paragraph_is_torn_badly(
    *, paragraphs: list[int], voices: int, face: Format, number: int, theme: str
) -> None:
    front, back = map(body_lines, pages_of(flyer(paragraphs, voices, theme), face, number))
    numbers = [(line.paragraph.span, line.number, line.of) for line in (*front, *back)]
    for _, own in groupby(numbers, key=lambda one: one[0]):
        lines = list(own)
        assert [line[1] for line in lines] == list(range(lines[0][2]))
    if front and back and back[0].number > 0:
        assert back[0].number >= KEPT_LINES
        assert back[0].of - back[0].number >= KEPT_LINES
    if front and back:
        assert not ends_in_hyphen(front[-1])


def test_with_voices_overleaf_the_front_has_all_that_it_holds() -> None:
    pages = pages_of(flyer([120] * 6, voices=2), A5, 20)
    front, back = map(body_lines, pages)
    assert back
    leading = front[0].paragraph.style.leading
    assert 0 <= pages[0].surplus < (KEPT_LINES + 1) * leading


@pytest.mark.parametrize("face", FACES)
def test_a_paragraph_goes_over_rather_than_leave_the_back_far_whiter(face: Format) -> None:
    for number in range(0, 90, 3):
        text = flyer([30, 40, 40, 40, 40, 40], voices=2)
        first, second = pages_of(text, face, number)
        front, back = body_lines(first), body_lines(second)
        uneven = second.surplus - first.surplus > 0.3 * face.height
        if first.surplus < 0 or not (uneven and front and back):
            continue
        last = front[-1]
        height = last.of * last.paragraph.style.leading  # of the paragraph that would go over
        assert first.surplus + height > 0.15 * face.height


def test_a_body_that_fits_stands_on_the_front() -> None:
    front, back = map(body_lines, pages_of(flyer([20], voices=2), A4, 30))
    assert front
    assert not back


def test_without_voices_a_long_body_is_shared_out() -> None:
    front, back = map(body_lines, pages_of(flyer([60] * 5), A4, 60))
    assert 0.4 < len(front) / (len(front) + len(back)) < 0.7


@pytest.mark.parametrize("name", ["a4", "a5"])
def test_a_paragraph_on_two_pages_is_one_to_readers(name: str, judged: object) -> None:
    text = flyer([400], voices=2).replace("pages: 2", f"pages: 2, format: {name}")
    pdf = pdf_of(text)
    check_marks(judged(pdf))  # type: ignore[operator]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = [
            tag
            for tag in opened.objects
            if isinstance(tag, pikepdf.Dictionary)
            and tag.get("/S") == "/P"
            and isinstance(tag.get("/K"), pikepdf.Array)
            and any(isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid for kid in tag.K)
        ]
    assert len(found) == 1


@pytest.mark.parametrize("theme", THEMES)
def test_a_second_page_that_is_mostly_white_is_noticed_where_two_are_asked_for(theme: str) -> None:
    thin = built(flyer([20], theme=theme))
    (found,) = [one for one in thin.report if one.id == "type/thin-page"]
    assert found.span is not None
    assert found.span.line == flyer([20], theme=theme).count("\n")
    assert 0 < dict(found.parameters)["percent"] < 60  # type: ignore[operator]
    full = built(flyer([150] * 6, voices=3, theme=theme))
    assert "type/thin-page" not in ids(full.report)
