"""What is named when a page is full: the part where a change helps, with an amount that does."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from brochure.compose.compositor import Compositor
from brochure.compose.fit import fitted
from brochure.compose.parts import parts
from brochure.content.model import Brochure
from brochure.design.theme import theme
from brochure.diagnostics.model import Report
from brochure.formats import A4
from brochure.microtypography.apply import Memory, apply
from brochure.pictures.code import MOST_SIDE
from brochure.pictures.gallery import Gallery, hung
from brochure.pictures.load import Intake
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter
from support.cases import THEMES
from support.flyers import content

SENTENCE = (
    "Wir laden alle Nachbarn ein und freuen uns auf viele helfende Hände im Garten am Bahndamm, "
    "denn es gibt wieder sehr viel zu tun bis zum Sommer."
)
TROUBLES = {"type/overset", "type/overset-together", "picture/takes-room"}
COMPOSITOR = Compositor(Typesetter(FontLibrary()))


def words(count: int) -> str:
    return " ".join(islice(cycle(SENTENCE.split()), count))


def flyer(body: int = 60, picture: str = "", rest: str = "", name: str = "Gartenverein") -> str:
    return (
        f"organisation: {{name: {name}}}\n"
        "announcement:\n"
        "  headline: Die Gärten öffnen wieder\n"
        f"  lead: {words(8)}\n"
        f"  body: '{words(body)}'\n"
        f"{picture}"
        "contact: {name: Erika Muster, email: post@example.org}\n"
        f"{rest}"
    )


def quotes(*lengths: int) -> str:
    one = "  - {{text: '{}', speaker: Anna Muster, role: Gärtnerin}}\n"
    return "quotes:\n" + "".join(one.format(words(length)) for length in lengths)


def funders(count: int, logo: str = "") -> str:
    one = f"    - {{name: Ministerium für Umwelt, Verkehr und Wohnen{logo}}}\n"
    return "funder:\n  note: Gefördert von\n  organisations:\n" + one.replace(",", "") * count


def shown(file: str, caption: str = "") -> str:
    said = f", caption: '{caption}'" if caption else ""
    return f"  picture: {{file: {file}, alt: Ein Baum im Garten{said}}}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a slim picture, a square one and a logo."""
    found = tmp_path_factory.mktemp("blame")
    for name, size in {"tall.jpg": (400, 1200), "square.jpg": (800, 800)}.items():
        Image.linear_gradient("L").resize(size).convert("RGB").save(found / name)
    box = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z"/></svg>'
    (found / "logo.svg").write_text(box, encoding="utf-8")
    return found


class Set:
    """A content set in a theme: what was said, and the step of the setting."""

    def __init__(self, brochure: Brochure, gallery: Gallery | None, name: str) -> None:
        report, look = Report(), theme(name, A4)
        _, setting = fitted(brochure, look, COMPOSITOR, report, gallery=gallery)
        self.facts = [fact for fact in report if fact.id in TROUBLES]
        self.body = setting.body[0]

    def only(self) -> tuple[str, dict[str, object]]:
        (fact,) = self.facts
        return fact.id, dict(fact.parameters)


def taken_in(text: str, folder: Path) -> tuple[Brochure, Gallery]:
    brochure = apply(content(text), Memory())
    return brochure, hung(brochure, Intake(folder), Report(), usual_code=MOST_SIDE)


@pytest.mark.parametrize("name", THEMES)
def test_a_slim_picture_beside_sixty_words_leaves_them_their_size(name: str, folder: Path) -> None:
    text = flyer(60, shown("tall.jpg")).replace(f"  lead: {words(8)}\n", "")
    one = Set(*taken_in(text, folder), name)
    assert one.facts == []
    assert one.body >= 12


def test_a_slim_picture_over_six_quotes_gives_way_to_them(folder: Path) -> None:
    text = flyer(60, shown("tall.jpg"), quotes(*[14] * 6))
    brochure, gallery = taken_in(text, folder)
    assert Set(brochure, gallery, "editorial").facts == []


@pytest.mark.parametrize("name", THEMES)
def test_many_logos_are_named_with_their_number_and_not_the_short_body(
    name: str, folder: Path
) -> None:
    text = flyer(60, rest=funders(160, ", logo: logo.svg".replace(",", "§"))).replace("§", ",")
    brochure, gallery = taken_in(text, folder)
    id, amounts = Set(brochure, gallery, name).only()
    assert id == "picture/takes-room"
    assert (amounts["block"], amounts["logos"]) == ("funder", 160)
    assert Set(replace(brochure, funder=None), gallery._replace(funder=()), name).facts == []


@pytest.mark.parametrize("name", THEMES)
def test_many_names_are_named_and_not_the_short_body(name: str, folder: Path) -> None:
    id, amounts = Set(*taken_in(flyer(60, rest=funders(60)), folder), name).only()
    assert (id, amounts["block"]) == ("type/overset", "funder")


@pytest.mark.parametrize("name", THEMES)
def test_one_long_quote_is_named_by_its_number(name: str, folder: Path) -> None:
    text = flyer(60, rest=quotes(20, 700, 20))
    id, amounts = Set(*taken_in(text, folder), name).only()
    assert (id, amounts["block"]) == ("type/overset", "quote 2")


def test_many_quotes_are_named_together_and_so_many_characters_fewer_fit(folder: Path) -> None:
    text = flyer(60, rest=quotes(*[45] * 8))
    id, amounts = Set(*taken_in(text, folder), "editorial").only()
    assert (id, amounts["number"]) == ("type/overset-together", 8)
    cut = int(str(amounts["characters"])) / 8 / (len(SENTENCE) / len(SENTENCE.split()))
    fewer = flyer(60, rest=quotes(*[45 - int(cut) - 2] * 8))
    assert Set(*taken_in(fewer, folder), "editorial").facts == []


def test_a_long_caption_is_named_and_not_its_picture(folder: Path) -> None:
    text = flyer(60, shown("square.jpg", words(400)))
    id, amounts = Set(*taken_in(text, folder), "editorial").only()
    assert (id, amounts["block"]) == ("type/overset", "caption")


def test_a_long_name_is_named_where_it_is_set_as_a_mark(folder: Path) -> None:
    text = flyer(60, name=f"'{words(900)}'")
    id, amounts = Set(*taken_in(text, folder), "bold").only()
    assert (id, amounts["block"]) == ("type/overset", "organisation")


def test_a_picture_is_named_where_the_page_is_full_without_it(folder: Path) -> None:
    text = flyer(60, shown("tall.jpg"), quotes(*[18] * 6))
    brochure, gallery = taken_in(text, folder)
    id, amounts = Set(brochure, gallery, "editorial").only()
    assert (id, amounts["block"]) == ("picture/takes-room", "picture")
    assert amounts["shape"] == "1:3"
    assert 0 < float(str(amounts["excess"])) <= float(str(amounts["taken"]))
    bare = replace(brochure, announcement=replace(brochure.announcement, picture=None))
    assert Set(bare, gallery._replace(picture=None), "editorial").facts == []


@pytest.mark.parametrize("name", THEMES)
@settings(max_examples=10, deadline=None)
@given(st.integers(700, 1500), st.booleans())
def test_a_body_cut_by_the_characters_told_fits(
    name: str, folder_of_session: Path, count: int, pictured: bool
) -> None:
    picture = shown("square.jpg") if pictured else ""
    found = Set(*taken_in(flyer(count, picture), folder_of_session), name).facts
    if not found:
        return
    (fact,) = found
    amounts = dict(fact.parameters)
    assert amounts["block"] == "body"
    cut = int(amounts["characters"]) * len(SENTENCE.split()) // len(SENTENCE) + 25
    assert Set(*taken_in(flyer(count - cut, picture), folder_of_session), name).facts == []


@pytest.fixture(scope="session")
def folder_of_session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a square picture."""
    found = tmp_path_factory.mktemp("square")
    Image.linear_gradient("L").resize((800, 800)).convert("RGB").save(found / "square.jpg")
    return found


def test_every_block_can_be_left_out_of_a_content(folder: Path) -> None:
    rest = quotes(5, 9, 7) + funders(2, "") + funders(1).replace("funder", "memberships")
    brochure, gallery = taken_in(flyer(60, shown("tall.jpg", "Ein Baum"), rest), folder)
    found = {part.blocks for part in parts(brochure, gallery)}
    assert found == {
        ("body",),
        ("lead",),
        ("kicker",),
        ("organisation",),
        ("quote 2",),
        ("quote 1", "quote 2", "quote 3"),
        ("contact",),
        ("caption",),
        ("picture",),
        ("funder",),
        ("memberships",),
    }


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pages", [1, 2])
def test_whatever_is_left_out_can_be_set(pages: int, name: str, folder: Path) -> None:
    rest = quotes(5, 9) + funders(2, "") + funders(1).replace("funder", "memberships")
    rest += f"design: {{pages: {pages}}}\n"
    brochure, gallery = taken_in(flyer(60, shown("tall.jpg", "Ein Baum"), rest), folder)
    for part in parts(brochure, gallery):
        assert Set(part.rest, part.gallery, name).facts == []


@pytest.mark.parametrize("name", THEMES)
def test_two_full_pages_are_told_as_one_flyer(name: str, folder: Path) -> None:
    text = flyer(2500, rest=quotes(*[150] * 14) + "design: {pages: 2}\n")
    facts = Set(*taken_in(text, folder), name).facts
    told = {fact.id: dict(fact.parameters) for fact in facts}
    assert told["type/overset-together"]["number"] == 14
    assert told.get("type/overset", {"block": "body"})["block"] == "body"


@pytest.mark.parametrize("name", THEMES)
@settings(max_examples=15, deadline=None)
@given(
    st.integers(1, 900),
    st.lists(st.integers(1, 120), max_size=9),
    st.integers(0, 50),
)
def test_nobody_is_told_to_take_away_more_than_there_is(
    name: str, body: int, voices: list[int], names: int
) -> None:
    pages = 1 + body % 2
    rest = (quotes(*voices) if voices else "") + (funders(names) if names else "")
    brochure = apply(content(flyer(body, rest=f"{rest}design: {{pages: {pages}}}\n")), Memory())
    held = {
        "body": len(words(body)),
        "funder": 14 + 60 * names,
        **{f"quote {number}": len(words(count)) + 40 for number, count in enumerate(voices, 1)},
    }
    for fact in Set(brochure, None, name).facts:
        amounts = dict(fact.parameters)
        block = str(amounts.get("block", ""))
        all_quotes = sum(len(words(count)) + 40 for count in voices)
        assert 0 < int(amounts["characters"]) <= held.get(block, all_quotes if not block else 200)
