"""The whole way on content that nobody planned for: a message or a true PDF, never a traceback."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brochure.diagnostics.catalogue import worst
from brochure.diagnostics.model import Severity
from brochure.pipeline import ComposingRoom, Options, make
from brochure.words.render import Format, render
from conftest import Judged
from support.flyers import SAMPLE
from support.judges import page_validation
from support.readback import check_marks
from support.readers import poppler_text

LINES = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
ROOM = ComposingRoom()

odd = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["~", "no", "1e3", "2024-02-30", "*x", "&a", "[", "{", "- -", "| \n", "\t", "'", "!!x y",
         "<<: *a", "😀", "\u202e", "\x00", "é" * 300, "Ω\u0301", "\u2028", "text: {", "\ud800",
         "**fett*", "[a](javascript:x)", "- eins\n- zwei", "## ", "1. a\n2. b", "www.x.de"]
    ),
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """The sample with a few lines dropped, doubled, swapped, cut or written over."""
    lines = list(LINES)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 5)):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[at])
            case 2:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                cut = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:cut] + "\n"
            case 4:
                key, colon, _ = lines[at].partition(":")
                lines[at] = key + colon + " " + draw(odd) + "\n"
            case _:
                lines[at] = draw(odd) + "\n"
    return "".join(lines).encode("utf-8", "surrogatepass")


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(mutated())
def test_mutated_content_gives_messages_or_a_conforming_pdf(data: bytes) -> None:
    result = make("content.yaml", data, Options(), room=ROOM)
    render(result.report, "content.yaml", result.text, Format.HUMAN)
    assert (result.pdf is None) == (worst(result.report) is Severity.ERROR)
    if result.pdf is not None:
        assert page_validation(result.pdf) == []
        check_marks(result.pdf)


def test_a_minimal_content_passes_all_judges(judged: Judged) -> None:
    text = b"organisation: {name: Chor}\nannouncement: {headline: Wir singen}\n"
    result = make("content.yaml", text, Options())
    assert result.pdf is not None
    check_marks(judged(result.pdf))
    assert len(result.report) == 0


SIGNS = st.sampled_from(
    [
        *("- ", "  - ", "    - ", "* ", "• ", "– ", "1. ", "2. ", "7. ", "8. ", "a) ", "  b) "),
        *("## ", "", "  ", "☎ ", "☎\ufe0f ", "① ", "| a | ", "`x` ", "**"),
        *("_x_ ", "\t"),
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.tuples(SIGNS, SIGNS, st.booleans()), min_size=1, max_size=12),
    st.sampled_from(["", "", "", "🎉", "عرب", "漢"]),
)
def test_any_markup_and_any_sign_give_messages_or_a_conforming_pdf(
    lines: list[tuple[str, str, bool]], foreign: str
) -> None:
    body = "".join(
        f"    {one}Wort {two}Ende{n}\n" + "\n" * blank for n, (one, two, blank) in enumerate(lines)
    )
    head = f"organisation: {{name: a}}\nannouncement:\n  headline: b\n  body: |\n    x{foreign}\n"
    text = head + body
    result = make("content.yaml", text.encode(), Options(), room=ROOM)

    render(result.report, "content.yaml", result.text, Format.HUMAN)
    assert (result.pdf is None) == (worst(result.report) is Severity.ERROR)
    if result.pdf is not None:
        assert page_validation(result.pdf) == []
        check_marks(result.pdf)
        read = "".join(poppler_text(result.pdf).split())
        assert [f"Ende{n}" in read for n in range(len(lines))] == [True] * len(lines)


def test_a_format_that_is_asked_for_sets_the_size_of_the_code_as_one_that_is_written() -> None:
    text = SAMPLE.read_bytes()
    written = make("content.yaml", text.replace(b"format: a4", b"format: a5"), Options())
    asked = make("content.yaml", text, Options(format="a5"))
    assert written.pdf is not None
    assert asked.pdf == written.pdf
