"""The reader: what was written arrives, what is wrong is said, all of it in one run."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.content.model import Brochure
from brochure.content.schema import schema
from brochure.content.values import ListBlock, Subhead
from brochure.words.render import render
from support.flyers import SAMPLE
from support.reading import MINIMAL, brochure_of, hint_of, nodes, read, said, said_of, sentence_of
from support.steps import grows_linearly

VALID = sorted((Path(__file__).parent.parent / "cases" / "valid").glob("*.yaml"))


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_an_awkward_file_that_is_right_is_read_without_a_word(path: Path) -> None:
    brochure_of(path.read_bytes())


def test_the_sample_says_only_that_the_members_are_lost() -> None:
    brochure, report = read(SAMPLE.read_bytes())
    assert [line.split()[1] for line in said(report)] == ["content/nobody-named"]
    assert brochure is not None
    assert brochure.memberships is None
    assert brochure.contact is not None
    assert brochure.contact.phone is not None
    assert brochure.contact.phone.uri == "tel:+493026391176"


def test_the_sample_prints_the_typo_right_and_says_so_in_a_comment() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    brochure, _ = read(text)
    assert brochure is not None
    assert brochure.announcement.lead is not None
    lead = "".join(inline.text for inline in brochure.announcement.lead.inlines)
    assert "ist Ausdruck eines Prozesses" in lead
    assert '"Ausruck"' in "".join(line for line in text.split("\n") if "#" in line)


@pytest.mark.parametrize("text", ["no", "01234", "1e3", "2026-07-22", "null", "true", "12.50"])
def test_a_text_stays_as_it_was_written(text: str) -> None:
    brochure = brochure_of(f"{MINIMAL}contact: {{name: {text}}}\n")
    assert brochure.contact is not None
    assert brochure.contact.name is not None
    assert brochure.contact.name.value == text


def test_what_is_left_out_or_left_empty_takes_its_default() -> None:
    empty, left_out = (
        asdict(replace(brochure_of(MINIMAL + rest), places={}, lines=None))
        for rest in ("quotes:\nfunder: ~\ncontact:\ndesign:\n", "")
    )
    assert empty == left_out


def test_a_place_is_known_for_every_key_that_was_written() -> None:
    brochure = brochure_of(f"{MINIMAL}design: {{format: a4}}\nquotes: [{{text: a, speaker: b}}]\n")
    places = brochure.places
    assert (places["design.format"].line, places["design.format"].column) == (3, 18)
    assert (places["quotes.1.speaker"].line, places["quotes.1.speaker"].column) == (4, 29)
    assert "design.pages" not in places


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("languag: de", "did you mean `language`?"),
        ("Contact: {}", "did you mean `contact`?"),
        ("headline: a", "`headline` belongs under `announcement`"),
        ("accent: '#123'", "`accent` belongs under `design`"),
        ("contact: {name: a, telefax: b}", None),
    ],
)
def test_an_unknown_key_is_told_its_nearest_or_its_place(content: str, hint: str | None) -> None:
    found = hint_of(f"{MINIMAL}{content}\n")
    assert found is not None
    assert found == hint if hint else found.startswith("the keys here are `heading`, `name`")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("contact: [a]", "`contact` is a block of keys, and this is a list"),
        ("contact: {name: {a: b}}", "`name` is a text, and this is a block of keys"),
        ("contact: {address: [[a], b]}", "`address.1` is a text, and this is a list"),
        ("press: {bleed: 30 mm}", "`bleed` is 30 mm, and more than 20 mm can't be had"),
        ("design: {type: {smallest: 2 mm}}",
         "`smallest` is 2 mm, and less than 2.117 mm can't be had"),
        ("output: a\noutput: b", "the key `output` was already given in line 3"),
    ],
)  # fmt: skip
def test_a_message_says_what_is_so_with_the_value_and_the_amount(
    content: str, sentence: str
) -> None:
    assert sentence_of(f"{MINIMAL}{content}\n") == sentence


@pytest.mark.parametrize(
    ("written", "points"),
    [("9 pt", 9), ("9pt", 9), ("4 mm", 11.339), ("1 cm", 28.346), ("0.2 in", 14.4)],
)
def test_lengths_are_points_from_here_on(written: str, points: float) -> None:
    design = brochure_of(f"{MINIMAL}design: {{type: {{body: {written}, smallest: 6 pt}}}}\n").design
    assert design.type.body == pytest.approx((points, points), abs=0.001)


@pytest.mark.parametrize(
    ("written", "point"),
    [
        ("top", (0.5, 0.1)),
        ("Bottom", (0.5, 0.9)),
        ("50% 20%", (0.5, 0.2)),
        ("33.3 %, 0 %", (0.333, 0)),
        ("100% 100%", (1, 1)),
    ],
)
def test_a_focus_is_a_side_or_a_point_in_shares_of_the_picture(
    written: str, point: tuple[float, float]
) -> None:
    picture = f"picture: {{file: a.jpg, alt: Der Chor singt, focus: '{written}'}}"
    found = brochure_of(MINIMAL.replace("singen}", f"singen, {picture}}}")).announcement.picture
    assert found is not None
    assert found.focus == pytest.approx(point)
    text = schema()["properties"]["announcement"]["properties"]["picture"]
    assert re.match(text["properties"]["focus"]["pattern"], written.lower())


@pytest.mark.parametrize("written", ["tpo", "50%", "120% 20%", "20 50", "-1% 2%", "1% 2% 3%"])
def test_a_focus_that_is_no_place_is_told_how_to_write_one(written: str) -> None:
    picture = f"picture: {{file: a.jpg, alt: Der Chor singt, focus: '{written}'}}"
    text = MINIMAL.replace("singen}", f"singen, {picture}}}")
    assert sentence_of(text) == f"`{written}` is not a place in a picture"
    assert hint_of(text) == (
        "did you mean `top`?"
        if written == "tpo"
        else "write `top`, `bottom`, `left`, `right`, `middle`, or a point as in `50% 20%`"
    )


def test_six_points_are_the_least_in_any_unit() -> None:
    assert said_of(f"{MINIMAL}design: {{type: {{smallest: 0.0833333 in}}}}\n") == []


def test_the_cost_of_unknown_keys_is_linear_in_their_number() -> None:
    def read_keys(size: int) -> None:
        text = MINIMAL + "".join(f"headlinf{n}: a\n" for n in range(size))
        assert len(said_of(text)) == size

    assert grows_linearly(read_keys, 200)


def test_the_body_of_the_sample_has_neither_lists_nor_subheads() -> None:
    brochure, _ = read(SAMPLE.read_bytes())
    assert brochure is not None
    assert not any(isinstance(block, ListBlock | Subhead) for block in brochure.announcement.body)


FRAGMENTS = [
    *("\t", ": ", "- ", "[", "{", "&a ", "*a", "<<: *a\n", "'", '"', "|", ">", "#", "\n", "\n\n"),
    *("!!int ", "\\", "0", "é", "\u202e", "\x00", "  ", "~", "[a](x:y)", "**", "---\n"),
]


@st.composite
def mutated_samples(draw: st.DrawFn) -> bytes:
    """The sample with a few cuts, doublings and insertions."""
    text = SAMPLE.read_text(encoding="utf-8")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        length = draw(st.integers(0, 60))
        piece = draw(st.sampled_from([*FRAGMENTS, text[at : at + length]]))
        cut = draw(st.sampled_from([0, length]))
        text = text[:at] + piece + text[at + cut :]
    return text.encode()


@given(mutated_samples())
@settings(max_examples=200, deadline=None)
def test_a_mutated_sample_ends_in_content_or_in_messages(data: bytes) -> None:
    source, _ = nodes(data)
    brochure, report = read(data)
    assert brochure is not None or len(report)
    assert isinstance(brochure, Brochure | None)
    render(report, "content.yaml", source.text)


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("kicker: Platz #1 in Berlin", ["4:17 content/comment"]),
        ("kicker: Alle #MeToo", ["4:16 content/comment"]),
        ("kicker: 'Platz #1'", []),
        ("kicker: Platz # eine Anmerkung", []),
        ("kicker: Platz#1", []),
        ("kicker: Platz", []),
    ],
)
def test_words_that_yaml_takes_for_a_comment_are_not_lost_in_silence(
    written: str, places: list[str]
) -> None:
    text = f"organisation: {{name: a}}\nannouncement:\n  headline: b\n  {written}\n"
    assert said_of(text) == places


def test_a_comma_that_ends_a_text_between_braces_is_told_as_such() -> None:
    text = MINIMAL + "quotes: [{speaker: Jo, text: Ich weiß, dass wir kommen.}]\n"
    assert said_of(text) == ["3:40 content/unknown-key"]
    assert hint_of(text) == (
        "a `,` between braces ends a text: put the whole text in quotation marks"
    )
