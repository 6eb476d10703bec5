"""Headlines in eight languages with the breaks that a careful typographer would choose.

`|` marks the places at which a line may end, written down before the program was asked; at any
other place a break tears what belongs together. A space follows and precedes each bar.
"""

from __future__ import annotations

from typing import NamedTuple


class Headline(NamedTuple):
    """A headline as it is set, and the offsets at which its lines may end."""

    language: str
    text: str
    breaks: frozenset[int]


MARKED = (
    ("de", "Nun komm, | der Heiden Heiland"),
    ("de", "Selber machen: | acht Abende | für Anfängerinnen | und Anfänger"),
    ("de", "Komm vorbei, | mach mit!"),
    ("de", "Die Nebenkosten sind da. | Was Sie jetzt | prüfen sollten"),
    (
        "de",
        "Soll die Stadt Mittelstadt | die Straßenbahnlinie 5 | bis zum „Klinikum West“ "
        "| verlängern | und 2031 eröffnen?",
    ),
    (
        "de",
        "Nach achtzehn Monaten Umbau | öffnet | die Stadtteilbibliothek | Am Weiher | wieder "
        "| ihre Türen | für alle",
    ),
    (
        "de",
        "Nach achtzehn Monaten Umbau | öffnet | die Stadtteilbibliothek | Am Weiher "
        "| mit Lesesaal, | Werkstatt, | Kinderstockwerk | und langen Öffnungszeiten "
        "| wieder | ihre Türen | für alle",
    ),
    ("de", "9 Fahrer. | 1 kaputter Kühlwagen. | 0 Ausreden"),
    ("de", "Martinsumzug: | Bitte Laternen | mitbringen"),
    ("de", "Sommerfest | vom 3. bis 28. August | im Stadtpark"),
    ("de", "Offenes Atelier | von 11 bis 17 Uhr | in der Alten Mühle"),
    ("de", "38 Euro | für eine Rettungsweste"),
    ("de", "Rufen Sie an, | auch nachts"),
    ("de", "Kooperationsvereinbarung | zwischen Bundespolizei | und dem KOK e.\u202fV."),
    ("de", "Das Festival | der Nachbarn"),
    ("de", "Achthundert Tage | über der Erde"),
    ("de", "Am Weiher | wird wieder | gelesen"),
    ("de", "Wohnen ist kein Luxus – | wir sagen Nein | zur Mieterhöhung"),
    ("de", "Ein Garten | für alle: | Pflanzen Sie mit | am Samstag"),
    ("de", "Wer hat Zeit? | Die Tafel sucht | Menschen | mit Führerschein"),
    ("de", "Was vom Tage | blieb"),
    ("en", "The Woman | Who Flew the Mail"),
    ("en", "Reading | by the pond again"),
    ("en", "Save our library: | sign by 30 June"),
    ("en", "Repair it yourself. | Bring your bike | to the fire station"),
    ("en", "Open house | from 10 to 16 o’clock | at the harbour school"),
    ("fr", "Quel avenir | pour la halle aux grains\u202f?"),
    ("fr", "Fête des voisins | du 3 au 28 août | sur la place | de la mairie"),
    ("fr", "Apprendre à réparer\u00a0: | huit soirées | pour débutants"),
    ("es", "Hablemos de la sequía: | charla abierta | en la plaza"),
    ("es", "¿Quién cuida | de los que cuidan?"),
    ("it", "Il quartiere | si racconta: | mostra fotografica | dal 4 al 20 maggio"),
    ("it", "Biblioteca aperta | anche la domenica"),
    ("pl", "Masz długi? | Nie chowaj listów | do szuflady"),
    ("pl", "Koncert kolęd | w kościele św. Anny"),
    ("pl", "Warsztaty | od 3 do 28 sierpnia | w domu kultury"),
    ("tr", "Mahallemiz için | yeni bir park"),
    ("tr", "Komşuluk günleri: | 3 ile 28 Ağustos arasında | şehir parkında"),
    ("uk", "Курси | німецької мови | для дорослих"),
    ("uk", "Допоможіть нам: | збираємо | теплі речі | до 15 грудня"),
    ("uk", "Від першого слова | до іспиту B2"),
)


def _read(language: str, marked: str) -> Headline:
    parts = marked.split(" | ")
    breaks, at = set(), 0
    for part in parts[:-1]:
        at += len(part)
        breaks.add(at)
        at += 1
    return Headline(language, " ".join(parts), frozenset(breaks))


HEADLINES = tuple(_read(language, marked) for language, marked in MARKED)
