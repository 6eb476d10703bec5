"""Headlines in eight languages with the breaks that a careful typographer would choose.

`|` marks the places at which a line may end, `_` those at which none may: within a range, a quoted
name or a date, behind a word that leans on the next, before one that leans back. Both were written
down before the program was asked. A space follows and precedes each bar; `_` stands for a space.
"""

from __future__ import annotations

from typing import NamedTuple


class Headline(NamedTuple):
    """A headline as it is set, and the offsets at which its lines may and mustn't end."""

    language: str
    text: str
    breaks: frozenset[int]
    never: frozenset[int]


MARKED = (
    ("de", "Nun komm, | der_Heiden Heiland"),
    ("de", "Selber machen: | acht Abende | für_Anfängerinnen | und_Anfänger"),
    ("de", "Komm vorbei, | mach mit!"),
    ("de", "Die_Nebenkosten sind da. | Was Sie jetzt | prüfen sollten"),
    (
        "de",
        "Soll die_Stadt Mittelstadt | die_Straßenbahnlinie_5 | bis_zum_„Klinikum_West“ "
        "| verlängern | und_2031 eröffnen?",
    ),
    (
        "de",
        "Nach achtzehn Monaten Umbau | öffnet | die_Stadtteilbibliothek | Am_Weiher | wieder "
        "| ihre_Türen | für_alle",
    ),
    (
        "de",
        "Nach achtzehn Monaten Umbau | öffnet | die_Stadtteilbibliothek | Am_Weiher "
        "| mit_Lesesaal, | Werkstatt, | Kinderstockwerk | und_langen Öffnungszeiten "
        "| wieder | ihre_Türen | für_alle",
    ),
    ("de", "9_Fahrer. | 1_kaputter Kühlwagen. | 0 Ausreden"),
    ("de", "Martinsumzug: | Bitte Laternen | mitbringen"),
    ("de", "Sommerfest | vom_3._bis_28._August | im_Stadtpark"),
    ("de", "Offenes Atelier | von_11_bis_17_Uhr | in_der_Alten Mühle"),
    ("de", "38_Euro | für_eine_Rettungsweste"),
    ("de", "Rufen Sie an, | auch_nachts"),
    ("de", "Kooperationsvereinbarung | zwischen_Bundespolizei | und_dem_KOK e.\u202fV."),
    ("de", "Das_Festival | der_Nachbarn"),
    ("de", "Achthundert Tage | über_der_Erde"),
    ("de", "Am_Weiher | wird wieder | gelesen"),
    ("de", "Wohnen ist kein Luxus – | wir sagen Nein | zur_Mieterhöhung"),
    ("de", "Ein_Garten | für_alle: | Pflanzen Sie mit | am_Samstag"),
    ("de", "Wer hat Zeit? | Die_Tafel sucht | Menschen | mit_Führerschein"),
    ("de", "Was vom Tage | blieb"),
    ("en", "The_Woman | Who Flew the_Mail"),
    ("en", "Reading | by_the_pond again"),
    ("en", "Save our_library: | sign by_30_June"),
    ("en", "Repair it yourself. | Bring your bike | to_the_fire station"),
    ("en", "Open house | from_10_to_16_o’clock | at_the_harbour school"),
    ("fr", "Quel avenir | pour_la_halle aux_grains\u202f?"),
    ("fr", "Fête des voisins | du_3_au_28_août | sur_la_place | de_la_mairie"),
    ("fr", "Apprendre à réparer\u00a0: | huit soirées | pour_débutants"),
    ("es", "Hablemos de_la_sequía: | charla abierta | en_la_plaza"),
    ("es", "¿Quién cuida | de_los_que_cuidan?"),
    ("it", "Il_quartiere | si racconta: | mostra fotografica | dal_4_al_20_maggio"),
    ("it", "Biblioteca aperta | anche la_domenica"),
    ("pl", "Masz długi? | Nie chowaj listów | do_szuflady"),
    ("pl", "Koncert kolęd | w_kościele św._Anny"),
    ("pl", "Warsztaty | od_3_do_28_sierpnia | w_domu kultury"),
    ("tr", "Mahallemiz_için | yeni bir_park"),
    ("tr", "Komşuluk günleri: | 3_ile_28_Ağustos arasında | şehir parkında"),
    ("uk", "Курси | німецької мови | для_дорослих"),
    ("uk", "Допоможіть нам: | збираємо | теплі речі | до_15_грудня"),
    ("uk", "Від_першого слова | до_іспиту B2"),
)


def _read(language: str, marked: str) -> Headline:
    breaks, at = set(), 0
    for part in marked.split(" | ")[:-1]:
        at += len(part)
        breaks.add(at)
        at += 1
    text = marked.replace(" | ", " ")
    never = frozenset(offset for offset, char in enumerate(text) if char == "_")
    return Headline(language, text.replace("_", " "), frozenset(breaks), never)


HEADLINES = tuple(_read(language, marked) for language, marked in MARKED)
