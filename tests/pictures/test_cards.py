"""The QR code that a contact asks for: what is in it, how large it is, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from brochure.compose.page import ArtItem, PictureItem
from brochure.geometry import mm
from brochure.pictures.gallery import card_of
from brochure.pictures.vcard import vcard_text
from brochure.words.english import TERMS, WORDS
from brochure.words.phrase import phrase
from support.cases import STRANGERS, THEMES, themed
from support.flyers import built, composed, content, ids, pdf_of
from support.judges import zbar
from support.reading import said_of

CONTACT = """\
organisation: {{name: Verein für Nachbarschaft e.V.}}
announcement: {{headline: Wir}}
contact:
  name: {name}
  address: [Gasse 1, 10115 Berlin]
  phone: 030 263911760
  email: a@müller.example
  web: https://müller.example/ü
  {more}
"""


def text(more: str = "vcard: true", name: str = "Zoë Öz") -> str:
    return CONTACT.format(more=more, name=name)


def scanned(yaml: str, folder: Path) -> str:
    """What zbar reads from the flyer's page."""
    with pypdfium2.PdfDocument(pdf_of(yaml)) as document:
        path = folder / "page.png"
        document[0].render(scale=300 / 72).to_pil().save(path)
    return zbar(path).rstrip("\n")


def card(yaml: str) -> dict[str, str]:
    brochure = content(yaml)
    assert brochure.contact is not None
    made = card_of(brochure.contact, brochure.organisation.name, brochure.contact.vcard)
    pairs = (line.partition(":") for line in vcard_text(made).split("\r\n")[:-1])
    return {key: value for key, _, value in pairs}


@pytest.mark.parametrize(
    ("name", "person", "organisation"),
    [
        ("Zoë Öz", "Zoë Öz", "Verein für Nachbarschaft e.V."),
        ("Verein für Nachbarschaft", "", "Verein für Nachbarschaft"),
        ("Büro im Verein für Nachbarschaft e. V.", "", "Büro im Verein für Nachbarschaft e. V."),
        ("", "", "Verein für Nachbarschaft e.V."),
    ],
)
def test_a_card_names_the_person_and_the_organisation(
    name: str, person: str, organisation: str
) -> None:
    found = card(text(name=name))
    assert found["ORG"] == organisation
    assert found["FN"] == (person or organisation)
    assert found["N"] == f"{person};;;;"


def test_mail_and_web_go_into_a_card_in_ascii() -> None:
    found = card(text())
    assert found["EMAIL;TYPE=INTERNET"] == "a@xn--mller-kva.example"
    assert found["URL"] == "https://xn--mller-kva.example/%C3%BC"


def test_a_card_has_the_fields_that_are_listed_and_the_names() -> None:
    assert set(card(text("vcard: [phone, email]"))) == {
        "BEGIN", "VERSION", "N", "FN", "ORG", "TEL;TYPE=WORK,VOICE", "EMAIL;TYPE=INTERNET", "END",
    }  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("more", "modules"), [("code_size: 30 mm", 30), ("code_size: 18 mm", 18), ("", 0)]
)
def test_a_code_to_an_address_is_read_from_the_page_at_the_size_asked_for(
    theme: str, more: str, modules: int, tmp_path: Path
) -> None:
    yaml = themed(text(f"code: https://müller.example/ü\n  {more}"), theme)
    assert scanned(yaml, tmp_path) == "https://xn--mller-kva.example/%C3%BC"
    if not modules:
        return
    document, *_ = composed(content(yaml))
    items = [item for page in document.pages for item in page.items]
    (side,) = {
        round(item.rect.width, 3)
        for item in items
        if isinstance(item, ArtItem | PictureItem) and item.rect.width < mm(100)
    }
    assert side == pytest.approx(mm(modules), abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_special_characters_of_a_card_come_back_from_the_page(theme: str, tmp_path: Path) -> None:
    yaml = (STRANGERS / "text" / "vcard-special.yaml").read_text(encoding="utf-8")
    brochure = content(yaml)
    assert brochure.contact is not None
    read = scanned(themed(yaml, theme), tmp_path)
    lines = [line.rstrip("\r") for line in read.split("\n")]
    assert r"ORG:Müller\, Meier\; Söhne & Co. (gemeinnützig) \\ Zweig" in lines
    assert "FN:Dr. Jürgen von der Groß-Öttingen" in lines
    assert "URL:https://www.xn--mller-shne-kcb9d.example/%C3%BCber-uns?x=1;y=2" in lines


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("vcard: true\n  code: https://a.example", ["9:10 content/two-codes"]),
        ("code_size: 30 mm", ["9:14 content/no-code"]),
        ("vcard: [phone, fax]", ["9:18 content/choice"]),
        ("vcard: maybe", ["9:10 content/choice"]),
        ("vcard: []", ["9:3 content/empty-list"]),
        ("vcard: false", []),
        ("vcard: true\n  code_size: 5 mm", ["10:14 content/too-small"]),
        ("vcard: true\n  code_size: 90 mm", ["10:14 content/too-large"]),
        ("code: a.example", ["9:9 content/link-address"]),
    ],
)
def test_what_is_asked_of_the_code_is_checked(more: str, expected: list[str]) -> None:
    assert said_of(text(more)) == expected


def test_a_listed_field_that_the_contact_lacks_is_told() -> None:
    yaml = text("vcard: [email, web]").replace("  web: https://müller.example/ü\n", "")
    assert said_of(yaml) == ["8:18 content/card-field"]


def test_a_card_that_is_too_dense_is_told_with_ways_out() -> None:
    long = text().replace("[Gasse 1,", f"['{'Gasse mit langem Namen, ' * 20}',")
    report = built(long).report
    (fact,) = [fact for fact in report if fact.id == "picture/code-too-long"]
    needed = dict(fact.parameters)["needed"]
    assert isinstance(needed, int)
    larger = long.replace("vcard: true", f"vcard: true\n  code_size: {needed} mm")
    assert "picture/code-too-long" not in ids(built(larger).report)
    smaller = long.replace("vcard: true", f"vcard: true\n  code_size: {needed - 1} mm")
    assert "picture/code-too-long" in ids(built(smaller).report)
    tiny = long.replace("vcard: true", "vcard: true\n  code_size: 16 mm")
    (same,) = [fact for fact in built(tiny).report if fact.id == "picture/code-too-long"]
    assert dict(same.parameters)["needed"] == needed
    fewer = long.replace("vcard: true", "vcard: [phone, email]")
    assert "picture/code-too-long" not in ids(built(fewer).report)


def test_a_size_that_is_too_small_is_told_with_the_least_that_does() -> None:
    (fact,) = [
        fact
        for fact in built(text("vcard: true\n  code_size: 15 mm")).report
        if fact.id == "picture/code-too-long"
    ]
    needed = dict(fact.parameters)["needed"]
    assert isinstance(needed, int)
    assert 15 < needed <= 25


@pytest.mark.parametrize(("repeat", "level", "has_advice"), [(1, "M", False), (6, "L", True)])
def test_a_code_that_damage_easily_spoils_is_told_with_ways_out(
    repeat: int, level: str, *, has_advice: bool
) -> None:
    street = "Gasse mit langem Namen, " * repeat
    long = text().replace("[Gasse 1,", f"['{street}',")
    (fact,) = [fact for fact in built(long).report if fact.id == "picture/code-correction"]
    assert dict(fact.parameters)["level"] == level
    assert bool(phrase(fact, WORDS[fact.id], TERMS)[1]) is has_advice
