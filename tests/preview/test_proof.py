"""What the preview shows: pages as they are built, places of the lines, messages."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from brochure.formats import FOLDED, FORMATS
from brochure.looks import LOOKS
from brochure.pipeline import ComposingRoom, Options, make
from brochure.preview.proof import Choice, Job, Proof, build
from brochure.words.tongue import tongue
from support.flyers import MINIMAL, ROOT, SAMPLE

ROOM = ComposingRoom()


AS_SAID = Choice()


def proof(text: str, choice: Choice = AS_SAID, name: str = "content.yaml") -> Proof:
    return build(text.encode(), choice, Job(name, ROOM, spoken=tongue()))


def words_at(pdf: bytes, page: int, box: tuple[float, float, float, float]) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        one = document[page]
        width, height = one.get_size()
        x, y, wide, high = box
        return str(
            one.get_textpage().get_text_bounded(
                x * width, (1 - y - high) * height, (x + wide) * width, (1 - y) * height
            )
        )


@pytest.mark.parametrize("profile", ["screen", "press", "office"])
@pytest.mark.parametrize("format", ["a4", "a5", "a4-trifold"])
def test_where_a_line_is_said_to_stand_pdfium_reads_its_words(format: str, profile: str) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    seen = proof(text, Choice(format=format, profile=profile), str(SAMPLE))
    assert seen.pdf is not None
    line = next(n for n, one in enumerate(seen.source, 1) if "kicker:" in one)
    places = [
        (number, box[:4])
        for number, page in enumerate(seen.pages)
        for box in page.boxes
        if box.line == line
    ]
    assert places
    # an office sheet has a copy beside the original, whose text nobody reads twice
    read = [words_at(seen.pdf, number, box) for number, box in places]
    assert any("Aktuelles im KOK" in words for words in read)


def test_every_line_with_words_leads_to_the_page() -> None:
    seen = proof(SAMPLE.read_text(encoding="utf-8"), name=str(SAMPLE))
    on_page = {
        line
        for page in seen.pages
        for box in page.boxes
        for line in range(box.line, box.end_line + 1)
    }
    spoken = [
        n
        for n, line in enumerate(seen.source, 1)
        if line.startswith(("    ", "  headline:", "  kicker:")) and "Polizei" in line
    ]
    assert spoken
    assert set(spoken) <= on_page


def test_a_choice_gives_the_bytes_of_a_content_that_says_so() -> None:
    seen = proof(MINIMAL, Choice(look="bold", format="a5"))
    said = f"{MINIMAL}design: {{theme: bold, format: a5}}\n"
    assert seen.pdf == make("content.yaml", said.encode(), Options()).pdf
    assert (seen.look, seen.format) == ("bold", "a5")


@pytest.mark.parametrize("format", FOLDED)
def test_the_leaves_of_a_folded_sheet_have_each_page_once(format: str) -> None:
    seen = proof(MINIMAL, Choice(format=format))
    assert seen.fold is not None
    sides = [side for leaf in seen.fold.leaves for side in (leaf.outer, leaf.inner)]
    assert sorted(sides) == list(range(len(seen.pages)))
    assert sum(leaf.share for leaf in seen.fold.leaves) == pytest.approx(1)
    assert seen.pages[seen.fold.leaves[-1].outer].name == "cover"
    assert len(seen.fold.turns) == len(seen.fold.leaves) - 1


@pytest.mark.parametrize("profile", ["press", "office"])
def test_flat_sides_are_not_folded(profile: str) -> None:
    assert proof(MINIMAL, Choice(format="a4-trifold", profile=profile)).fold is None


def test_errors_that_can_be_drawn_are_drawn_as_a_draft_with_their_messages() -> None:
    seen = proof(MINIMAL + "qotes: []\n")
    assert seen.pdf is not None
    assert seen.draft
    (message,) = [one for one in seen.messages if one.severity == "error"]
    assert message.line == MINIMAL.count("\n") + 1
    assert "qotes" in message.text
    assert "quotes" in message.hint
    assert seen.summary == "1 error"


@pytest.mark.parametrize("text", ["", "organisation: [", "{", "announcement: {headline: Hallo}\n"])
def test_what_can_not_be_drawn_has_messages_and_no_pages(text: str) -> None:
    seen = proof(text)
    assert seen.pdf is None
    assert seen.pages == ()
    assert seen.messages


@pytest.mark.parametrize(
    "choice",
    [
        Choice(look="nouveau"),
        Choice(format="a9"),
        Choice(profile="newspaper"),
        Choice(look="../.."),
    ],
)
def test_a_choice_of_what_there_is_not_does_not_exist(choice: Choice) -> None:
    assert not choice.exists


def test_all_that_can_be_chosen_exists() -> None:
    for look in LOOKS:
        for format in (*FORMATS, *FOLDED):
            assert Choice(look, format).exists


def test_messages_are_in_the_flyers_language_where_nobody_wants_another() -> None:
    seen = build(b"language: de\n", Choice(), Job("content.yaml", ROOM))
    assert seen.tongue.tag == "en"  # there is no content yet to ask
    text = (ROOT / "content.yaml").read_bytes()
    assert build(text, Choice(), Job(str(Path("content.yaml")), ROOM)).tongue.tag == "de"
