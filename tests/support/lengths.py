"""Contents of known length and kind: so many words, with or without people, pictures, a signature.

They stand beside the cases of strangers wherever a law must hold at any length.
"""

from __future__ import annotations

from typing import NamedTuple

from support.cases import STRANGERS

FOLDER = STRANGERS / "pages"
"""Where the pictures that the contents name are."""

SENTENCES = (
    "Seit zwölf Jahren treffen sich hier Menschen, die etwas reparieren wollen.",
    "Wer kommt, bringt ein Gerät mit und geht mit einer Geschichte.",
    "Die Werkstatt ist offen, solange Licht brennt.",
    "Werkzeug liegt bereit, Kaffee auch.",
    "Im letzten Jahr haben wir 318 Geräte gerettet und 41 begraben.",
    "Wir suchen Helferinnen und Helfer, die gern erklären.",
    "Ein Kurs dauert vier Abende und kostet nichts.",
    "Spenden nehmen wir gern und weisen sie einzeln nach.",
    "Die Stadt stellt den Raum, der Verein die Versicherung.",
    "Kinder sind willkommen, wenn jemand auf sie achtet.",
)
QUOTES = """\
quotes:
  - {speaker: Ayşe Demir, role: Schneiderin, text: Meine Maschine läuft wieder.}
  - {speaker: Karl-Heinz Vogt, role: "Rentner, früher Elektriker", text: "Ich habe mehr gelernt, \
als ich erklärt habe. Und meine Frau schickt mich jetzt hin."}
"""
FOOT = """\
funder: {note: Gefördert von, organisations: [{name: Stadt Weiherbach}, {name: Stiftung Handwerk}]}
contact: {heading: Kontakt, name: Werkstatt am Weiher, address: [Uferweg 3, 54321 Weiherbach], \
phone: 0651 / 555 01 20, email: hallo@werkstatt.example, code: "https://werkstatt.example"}
"""
PICTURE = (
    "  picture: {{file: {}, alt: Drei Leute an einem Tisch, caption: Hier, credit: Rita Pol}}\n"
)
MORE = "    - {{file: {}, alt: Noch ein Tisch voller Geräte, caption: Beim Löten}}\n"


class Length(NamedTuple):
    """A content: words of the body, its headline, and what stands beside it."""

    name: str
    words: int
    headline: str
    lead: str | None = None
    quotes: bool = False
    picture: str | None = None
    others: tuple[str, ...] = ()
    foot: bool = True
    pages: int = 1

    @property
    def text(self) -> str:
        """As content.yaml, without a theme."""
        lead = f"  lead: {self.lead}\n" if self.lead else ""
        picture = PICTURE.format(self.picture) if self.picture else ""
        more = "".join(MORE.format(other) for other in self.others)
        picture += f"  pictures:\n{more}" if more else ""
        body = f"  body: |\n{_body(self.words)}" if self.words else ""
        return (
            "organisation: {name: Werkstatt am Weiher e. V., short: WaW}\n"
            f'announcement:\n  kicker: Offene Werkstatt\n  headline: "{self.headline}"\n'
            f"{lead}{picture}{body}"
            f"{QUOTES if self.quotes else ''}{FOOT if self.foot else ''}"
            f"design: {{pages: {self.pages}}}\n"
        )


def _body(words: int) -> str:
    """Paragraphs of four sentences, until the words are enough."""
    paragraphs: list[list[str]] = []
    number = count = 0
    while count < words:
        if number % 4 == 0:
            paragraphs.append([])
        sentence = SENTENCES[number % len(SENTENCES)]
        paragraphs[-1].append(sentence)
        number, count = number + 1, count + len(sentence.split())
    return "".join(f"    {' '.join(one)}\n\n" for one in paragraphs)


LEAD = "Reparieren statt wegwerfen, jeden zweiten Samstag am Ufer."
LONGER = "Die Werkstatt am Weiher bleibt, und sie wird größer"
OTHERS = ("portrait.jpg", "tempel.jpg", "quadrat.jpg")
LENGTHS = (
    Length("short-bare", 0, "Komm, wir flicken das", lead=LEAD, foot=False),
    Length("short-signed", 9, "Reparieren!"),
    Length("short-voices", 25, "Kaputt? Na und!", lead=LEAD, quotes=True),
    Length("short-landscape", 20, "Offen für alle", lead=LEAD, picture="kaffee.jpg"),
    Length("short-portrait", 20, "Offen für alle", lead=LEAD, picture="hoch.jpg"),
    Length("short-square", 20, "Offen für alle", lead=LEAD, picture="quadrat.jpg"),
    Length("short-panorama", 20, "Offen für alle", lead=LEAD, picture="panorama.jpg"),
    Length("short-pair", 20, "Offen für alle", lead=LEAD, picture="kaffee.jpg", others=OTHERS[:1]),
    Length("short-three", 20, "Offen für alle", lead=LEAD, picture="kaffee.jpg", others=OTHERS[:2]),
    Length("medium-four", 120, LONGER, lead=LEAD, picture="kaffee.jpg", others=OTHERS, quotes=True),
    Length("long-four", 240, LONGER, lead=LEAD, picture="hoch.jpg", others=OTHERS),
    Length("medium", 120, LONGER, lead=LEAD, quotes=True),
    Length("medium-landscape", 120, LONGER, lead=LEAD, picture="kaffee.jpg"),
    Length("medium-portrait", 120, LONGER, lead=LEAD, picture="hoch.jpg", quotes=True),
    Length("medium-panorama", 120, LONGER, lead=LEAD, picture="panorama.jpg"),
    Length("long", 320, LONGER, lead=LEAD, quotes=True, pages=2),
    Length("long-picture", 280, LONGER, lead=LEAD, picture="kaffee.jpg", pages=2),
)
