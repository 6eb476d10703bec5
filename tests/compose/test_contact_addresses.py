"""Addresses on the page: never torn, whatever the theme and place; too long ones are told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brochure.pipeline import Options, make
from support.cases import PAGES, TEXTS, THEMES, themed
from support.flyers import built, ids
from support.readers import poppler_text

BROKEN = re.compile(r"(?:@\w\S*-|(?<!ohne )www\.|@|://|\w\.\w\S*-)$")
"""How a line ends that tears an address: within a mail, at a hyphen, after `www.`; one stranger
writes of a domain `ohne www.`"""

CONTACT = """\
organisation: {{name: Verein}}
announcement: {{headline: Titel, lead: "Kommt zu {web} oder schreibt an {mail} bis Freitag."}}
contact:
  heading: Kontakt
  name: Eine Frau
  address: [Bürgermeister-Schwanewedel-Straße 104, 26131 Oldenburg]
  phone: 030 / 263 911 76
  email: {mail}
  web: {web}
{more}
"""
ONLY_CONTACT = """\
organisation: {{name: Verein}}
announcement: {{headline: Titel, lead: Kommt alle.}}
contact: {{heading: Kontakt, address: [Gasse 1, 26131 Oldenburg], email: {mail}}}
"""
MAILS = ("info@kok-buero.example", "fachtag@lag-nieder-sachsen-und-bremen.example")
WEBS = (
    "https://www.haus-der-vereine.example/",
    "https://nachbarschaftshaus-ost.example/unser-haus/kontakt-und-anfahrt",
)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mail", MAILS)
@pytest.mark.parametrize("web", WEBS)
@pytest.mark.parametrize("more", ["", "  vcard: true"])
def test_mail_and_host_stand_whole_on_a_line(theme: str, mail: str, web: str, more: str) -> None:
    pdf = built(themed(CONTACT.format(mail=mail, web=web, more=more), theme)).pdf
    assert pdf is not None
    lines = poppler_text(pdf).splitlines()
    assert sum(mail in line for line in lines) == 2
    host = web.removeprefix("https://").partition("/")[0]
    assert sum(host in line for line in lines) == 2


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", [*PAGES, *TEXTS], ids=lambda path: path.stem)
def test_no_strangers_page_has_a_torn_address(path: Path, theme: str) -> None:
    data = themed(path.read_text(encoding="utf-8"), theme).encode()
    pdf = make(str(path), data, Options(draft=True)).pdf
    assert pdf is not None
    torn = [line for line in poppler_text(pdf).splitlines() if BROKEN.search(line.strip())]
    assert torn == []


@pytest.mark.parametrize("theme", THEMES)
def test_an_address_too_long_for_its_place_is_told_as_one(theme: str) -> None:
    mail = f"{'a' * 60}@{'sehr-langer-name.' * 6}example"
    report = built(themed(CONTACT.format(mail=mail, web=WEBS[0], more=""), theme)).report
    assert "type/address-too-long" in ids(report)
    assert "type/word-too-long" not in ids(report)


@pytest.mark.parametrize("theme", THEMES)
def test_a_long_mail_takes_more_columns_before_the_page_falls_to_smaller_type(theme: str) -> None:
    wide = "interkulturelle.wochen.anmeldung.und.beratung@nachbarschaftshaus-ost-und-west.example"
    short = built(themed(ONLY_CONTACT.format(mail=MAILS[0]), theme))
    long = built(themed(ONLY_CONTACT.format(mail=wide), theme))
    assert long.pdf is not None
    assert any(wide in line for line in poppler_text(long.pdf).splitlines())
    assert long.setting == short.setting
