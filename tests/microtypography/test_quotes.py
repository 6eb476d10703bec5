"""Straight marks become the language's, nested ones too, and what is no quotation stays."""

from __future__ import annotations

import pytest

from brochure.languages import FILES
from brochure.microtypography.passage import Passage
from brochure.microtypography.text import correct, corrected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('Er sagte: "Gut."', "Er sagte: „Gut.“"),
        ("\"Das 'ist' gut\", sagt sie", "„Das ‚ist‘ gut“, sagt sie"),
        ('"Ich sage "nein"!"', "„Ich sage ‚nein‘!“"),
        ("'Halb' so wild", "‚Halb‘ so wild"),
        ("geht's, war's, Hans' Haus", "geht’s, war’s, Hans’ Haus"),
        ("die 68er von '68 und 's war 'ne Zeit", "die 68er von ’68 und ’s war ’ne Zeit"),
        ("Rock 'n' Roll", "Rock ’n’ Roll"),
        ('("Netz")', "(„Netz“)"),
        ('„Text" und "x“', "„Text“ und „x“"),
        ('»Wort" und "Wort«', "»Wort« und »Wort«"),
        ("5'10\" groß", "5'10\" groß"),
        ('ein " allein', 'ein " allein'),
        ('""', '""'),
        ('"a" "b"', "„a“ „b“"),
        ("'\"Gut\", sagte er'", "‚„Gut“, sagte er‘"),
        ("\"'Gut', sagte er\"", "„‚Gut‘, sagte er“"),
        ("Er schrieb: '\"Gut\", sagte er'.", "Er schrieb: ‚„Gut“, sagte er‘."),
        ('"Sie rief: \'Er sagte: "Nein!"\'"', "„Sie rief: ‚Er sagte: „Nein!“‘“"),
        ("\"'Gut'\"", "„‚Gut‘“"),
        ("aus den '68ern, der '89er, seit '45", "aus den ’68ern, der ’89er, seit ’45"),
        ('"Das war \'68", sagt sie', "„Das war ’68“, sagt sie"),
        ("'1984' und \"1984\"-Film", "‚1984‘ und „1984“-Film"),
        ('("Ja!"), ["Ja"] und {"Ja"}', "(„Ja!“), [„Ja“] und {„Ja“}"),
        ('Das "Haus"/"Hof"-Prinzip', "Das „Haus“/„Hof“-Prinzip"),
        ("'Jens' Idee' und der Jungs' Haus", "‚Jens’ Idee‘ und der Jungs’ Haus"),
        ('"}" "{"', "„}“ „{“"),
        ("Ein 5\"-Rohr, 6' hoch", "Ein 5\"-Rohr, 6' hoch"),
        ("»Außen ›innen‹« bleibt", "»Außen ›innen‹« bleibt"),
    ],
)
def test_german_marks(before: str, after: str) -> None:
    assert corrected(before, "de-DE") == after


@pytest.mark.parametrize(
    ("language", "after"),
    [
        ("en-GB", "“It’s ‘fine’,” the ’90s"),
        ("de-CH", "«It’s ‹fine›,» the ’90s"),
        ("fr", "«\u202fIt’s “fine”,\u202f» the ’90s"),
    ],
)
def test_each_language_has_its_marks(language: str, after: str) -> None:
    assert corrected("\"It's 'fine',\" the '90s", language) == after


def test_between_the_programs_own_marks_the_inner_ones_stand() -> None:
    passage = Passage(['Sie sagte "nein" dazu'])
    correct(passage, "de-DE", inside=True)
    assert passage.text == "Sie sagte ‚nein‘ dazu"


def test_a_quotation_may_reach_over_pieces() -> None:
    passage = Passage(['Er: "Das ist ', "wichtig", '." Ja'])
    correct(passage, "de-DE")
    assert [text for text, _ in passage.pieces()] == ["Er: „Das ist ", "wichtig", ".“ Ja"]


def test_what_the_author_escaped_stays_and_has_no_part_in_pairs() -> None:
    text = '5" und "so"'
    assert corrected(text, "de-DE", escaped=[1]) == '5" und „so“'
    assert corrected("a - b", "de-DE", escaped=[2]) == "a - b"
    assert corrected("z.B.", "de-DE", escaped=[1]) == "z.B."


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en-GB", "'\"Good,\" he said'", "‘“Good,” he said’"),
        ("en-US", "the '68ers, ('Yes!')", "the ’68ers, (‘Yes!’)"),
        ("de-CH", "'\"Gut\", sagt er'", "‹«Gut», sagt er›"),
        ("fr", "'\"Bon\", dit-il'", "“«\u202fBon\u202f», dit-il”"),
        ("fr", 'L\'"été", qu\'"il"', "L’«\u202fété\u202f», qu’«\u202fil\u202f»"),
        ("fr", "d'« abord »", "d’«\u202fabord\u202f»"),
        ("fr", '("Oui !")', "(«\u202fOui\u202f!\u202f»)"),
        ("es", '\'"Bien", dijo\', los \'60, ¿"sí"?', "“«Bien», dijo”, los ’60, ¿«sí»?"),
        ("it", "'\"Bene\"', l'\"arte\", gli anni '60", "“«Bene»”, l’«arte», gli anni ’60"),
        ("pl", '\'"Tak", mówi\', ("Nie!")', "«„Tak”, mówi», („Nie!”)"),
        ("de", '"www.a.de", "https://a.de/b"', "„www.a.de“, „https://a.de/b“"),
        ("tr", "'\"İyi\"', '60'lar, Ankara'da", "‘“İyi”’, ’60’lar, Ankara’da"),
        ("ru", "\"Он сказал 'да'\"", "«Он сказал „да“»"),
        ("bg", "\"Казвам 'не'\"", "„Казвам „не““"),
        (
            "so",
            "'\"Haa\", ayay tiri', su'aal, lo' iyo geel",
            "‘“Haa”, ayay tiri’, su’aal, lo’ iyo geel",
        ),
        ("ar", '\'"نعم"\'، قالت: ("هل؟") و"لا"!', "‹«نعم»›، قالت: («هل؟») و«لا»!"),
        ("ar", '\u200f"نعم"\u200f (\u200e"Hof"\u200e)', "\u200f«نعم»\u200f (\u200e«Hof»\u200e)"),
        ("fa", "\"گفت 'بله'\"، آسیب‌دیده", "«گفت ‹بله›»، آسیب‌دیده"),
        ("prs", "\"گفت 'بلی'\"، Jeanne d'Arc", "«گفت ‹بلی›»، Jeanne d’Arc"),
        ("pt", "'\"Sim\", diz', copo d'água, ('não')", "“«Sim», diz”, copo d’água, (“não”)"),
        ("pt-BR", '\'"Sim", diz\', \'tá bem, ("Não!")', "‘“Sim”, diz’, ’tá bem, (“Não!”)"),
        ("hr", '\'"Da", kaže\', \'ajde, ("Ne!")', "‚„Da”, kaže’, ’ajde, („Ne!”)"),
        ("vi", "'\"Vâng\", chị nói', Jeanne d'Arc", "‘“Vâng”, chị nói’, Jeanne d’Arc"),
        ("ku", "'\"Erê\"', Amed'ê, 2026'an, (\"Na!\")", "‘“Erê”’, Amed’ê, 2026’an, (“Na!”)"),
        (
            "sq",
            "'\"Po\"', t'i themi, vitet '90, (\"Jo!\")",
            "‘„Po“’, t’i themi, vitet ’90, („Jo!“)",
        ),
        ("sr", '\'"Да", каже\', \'ајде, ("Не!")', "’„Да”, каже’, ’ајде, („Не!”)"),
        ("cs", '\'"Ano", říká\', d\'Artagnan, ("Ne!")', "‚„Ano“, říká‘, d’Artagnan, („Ne!“)"),
        ("ro", "'\"Da\"', dom'le, 'neața, (\"Nu!\")", "«„Da”», dom’le, ’neața, („Nu!”)"),
        ("el", "'\"Ναι\", λέει', του '68, τ'άλλα", "“«Ναι», λέει”, του ’68, τ’άλλα"),
        ("nl", "'\"Goed\", zei hij', 'k zie, foto's", "‘“Goed”, zei hij’, ’k zie, foto’s"),
        ("uk", '\'"Так"\', п\'ять, ("Ні!")', "„«Так»“, п’ять, («Ні!»)"),
    ],
)
def test_marks_within_marks_and_elisions_are_right_in_every_language(
    language: str, before: str, after: str
) -> None:
    assert corrected(before, language) == after


def test_german_guillemets_in_french_keep_their_spaces_outside() -> None:
    assert corrected("un »mot« et »deux«", "fr") == "un »mot« et »deux«"


@pytest.mark.parametrize(
    "text",
    [
        "»Außen ›innen‹« bleibt, “english” auch",
        "Il dit « oui », puis « non ».",
        "d'« abord »",
        "5\" und 6' und 5’10”",
        "Start » Kontakt » Team",
        "›› mehr",
        "Jens' Idee, geht's, '68",
        "ein \"Wort\" und 'noch eins'",
        "قالت ”نعم“ ثم ”لا“ (”ربما“)",
        "hon sa ”ja” och ”nej”",
    ],
)
@pytest.mark.parametrize("language", FILES)
def test_pairs_apostrophes_and_signs_want_no_partner(text: str, language: str) -> None:
    assert correct(Passage([text]), language) == ()


@pytest.mark.parametrize(
    ("text", "set_"),
    [
        ('و"نعم" لـ"لا" بالـ"هل"', "و«نعم» لـ«لا» بالـ«هل»"),
        ("و“نعم” لـ«لا» بـ”هل“", "و“نعم” لـ«لا» بـ”هل“"),
        ("و\"'نعم' قالت\" و'لا'", "و«‹نعم› قالت» و‹لا›"),
        ('"حرف و" و"لا"', "«حرف و» و«لا»"),
        ('كتاب"نعم"', 'كتاب"نعم"'),
    ],
)
def test_arabic_writes_a_mark_to_the_letter_before_it(text: str, set_: str) -> None:
    passage = Passage([text])
    unpaired = correct(passage, "ar")
    assert passage.text == set_
    assert bool(unpaired) is ('"' in set_)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ('ein "offen', (4,)),
        ('zu" ist', (2,)),
        ("„halb offen", (0,)),
        ("halb zu“", (7,)),
        ("« ouvert", (0,)),
        ("'schland", (0,)),
        ('"a" und "b', (8,)),
        ('"außen \'innen"', (7,)),
    ],
)
@pytest.mark.parametrize("language", FILES)
def test_a_mark_without_a_partner_is_found_and_stays(
    text: str, at: tuple[int, ...], language: str
) -> None:
    passage = Passage([text])
    assert correct(passage, language) == at
    assert all(text[one] in passage.text for one in at)
