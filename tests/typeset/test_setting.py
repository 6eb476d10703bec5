"""Set lines: every letter there, every glyph at its place."""

from __future__ import annotations

from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.design.style import Align, Face, Family, Hung, RunStyle
from brochure.geometry import mm
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import HUNG, UNITS_PER_EM, Line, LineEnd, SetParagraph, SetRun
from brochure.typeset.setting import MOST_TRACKING, Typesetter
from support.paragraphs import (
    BODY,
    INK,
    SANS,
    SERIF,
    paragraph,
    run,
    shared_typesetter,
    text_of,
    texts_of,
)

ALIGNS = st.sampled_from(list(Align))
WORDS = st.sampled_from(
    [
        "Öffentlichkeitsarbeit", "effektiver", "offiziell", "Auflage", "KOK", "(sexueller)", "22.",
        "Kooperationsvereinbarung", "„So", "ist", "es.“", "E-Mail-Adresse", "a\u00a0b", "10\u202f%",
        "Bundes\u00adpolizei", "und/oder", "–", "über", "https://www.kok-buero.de/seite",
        "ja\nnein",
    ]
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
STYLES = st.sampled_from(
    [SANS, SERIF, SERIF._replace(size=14, tracking=-0.01), SANS._replace(features=("onum", "pnum"))]
)


def set_lines(text: str, measure: float, **settings: Any) -> SetParagraph:
    return shared_typesetter().set(paragraph(text, **settings), measure)


def end_of(run: SetRun, style: RunStyle, line: Line | None = None) -> float:
    """Where the pen stands after a run, of a line that may have a tracking of its own."""
    shaped = run.shaped
    added = line.tracking if line is not None else 0.0
    tracking = (style.tracking + added) * len(shaped.glyphs)
    return run.x + (shaped.width / UNITS_PER_EM + tracking) * style.size


def inked(line: Line) -> list[SetRun]:
    """A line's runs without the space at its end."""
    spaced = line.end in (LineEnd.SPACE, LineEnd.FORCED)
    return list(line.runs[:-1] if spaced else line.runs)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, measure=st.floats(30, 300), align=ALIGNS, style=STYLES)
def test_the_lines_together_give_back_the_paragraph(
    text: str, measure: float, align: Align, style: RunStyle
) -> None:
    lines = set_lines(text, measure, align=align, hyphenate=True, style=style).lines
    back = "".join(map(text_of, lines)).replace("\u00ad", "")
    assert back == text.replace("\u00ad", "").replace("\n", " ").replace("\u202f", "\u00a0")


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, measure=st.floats(30, 300), align=ALIGNS, cut=st.integers(0, 40))
def test_a_word_may_cross_runs(text: str, measure: float, align: Align, cut: int) -> None:
    cut = min(cut, len(text))
    styled = paragraph(run(text[:cut], SANS), run(text[cut:], SERIF), align=align, hyphenate=True)
    lines = shared_typesetter().set(styled, measure).lines
    for line in lines:
        for left, right in zip(line.runs, line.runs[1:], strict=False):
            end = end_of(left, styled.runs[left.run].style, line)
            assert right.x == pytest.approx(end, abs=0.01)
    back = "".join(map(text_of, lines)).replace("\u00ad", "")
    assert back == text.replace("\u00ad", "").replace("\n", " ").replace("\u202f", "\u00a0")


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, measure=st.floats(60, 300), align=ALIGNS, style=STYLES)
def test_a_line_is_as_wide_as_its_glyphs(
    text: str, measure: float, align: Align, style: RunStyle
) -> None:
    for line in set_lines(text, measure, align=align, style=style, hyphenate=True).lines:
        # What is added to the last letter is no part of the line.
        pen = end_of(inked(line)[-1], style, line) - line.tracking * style.size
        # Justified lines may hang at the right, by less than a wide mark's width.
        assert -0.01 <= pen - line.width <= (0.5 * style.size if align is Align.JUSTIFIED else 0.01)


@settings(max_examples=80, deadline=None)
@given(text=TEXTS, measure=st.floats(200, 380))
def test_justified_lines_fill_the_measure_but_for_last_and_spaceless_ones(
    text: str, measure: float
) -> None:
    for line in set_lines(text, measure, align=Align.JUSTIFIED, hyphenate=True).lines:
        spaces = any(char in " \u00a0" for run in inked(line) for char in text_of_run(run))
        if spaces and line.end not in (LineEnd.PARAGRAPH, LineEnd.FORCED):
            assert line.width == pytest.approx(measure, abs=1e-6)


@settings(max_examples=80, deadline=None)
@given(text=TEXTS, measure=st.floats(200, 380))
def test_letters_are_spaced_only_where_spaces_are_stretched_in_full(
    text: str, measure: float
) -> None:
    for line in set_lines(text, measure, align=Align.JUSTIFIED, hyphenate=True).lines:
        assert 0 <= line.tracking <= MOST_TRACKING
        if line.tracking:
            assert line.ratio >= 1 - 1e-9
        if line.ratio > 1 + 1e-9 and " " in text_of(line).rstrip():
            assert line.tracking == pytest.approx(MOST_TRACKING)


def test_a_loose_line_is_spaced_and_ends_at_the_measure_all_the_same() -> None:
    text = (
        "Inhalt des nun geschlossenen Abkommens ist zum Beispiel, dass die Bundespolizei die "
        "Betroffenen frühzeitig auf spezialisierte Fachberatungsstellen hinweisen soll"
    )
    lines = set_lines(text, 212, align=Align.JUSTIFIED).lines
    loose = [line for line in lines[:-1] if line.tracking]
    assert loose
    for line in loose:
        pen = end_of(inked(line)[-1], SANS, line) - line.tracking * SANS.size
        assert pen == pytest.approx(212, abs=0.6 * SANS.size)


def text_of_run(run: SetRun) -> str:
    return "".join(run.shaped.texts)


def test_a_divided_word_ends_in_a_glyph_that_stands_for_the_soft_hyphen() -> None:
    lines = set_lines("Kooperationsvereinbarung", 90).lines
    assert lines[0].end is LineEnd.HYPHEN
    assert lines[0].runs[-1].shaped.texts[-1] == "\u00ad"
    hyphen = shared_typesetter().fonts.hb_font(SANS.face).get_nominal_glyph(0x2010)
    assert lines[0].runs[-1].shaped.glyphs[-1] == hyphen


def test_a_soft_hyphen_of_the_author_is_the_only_place_to_divide_its_word() -> None:
    lines = set_lines("Kooperationsver\u00adeinbarung", 100).lines
    assert [text_of(line) for line in lines] == ["Kooperationsver\u00ad", "einbarung"]


def test_a_soft_hyphen_that_divides_nothing_leaves_no_trace() -> None:
    assert texts_of(set_lines("Bundes\u00adpolizei", 400)) == ["Bundespolizei"]


def test_a_line_that_ends_in_a_space_carries_it_as_its_last_run() -> None:
    first, second = set_lines("Betroffenen helfen", 60).lines
    assert (first.end, text_of_run(first.runs[-1])) == (LineEnd.SPACE, " ")
    assert text_of(second) == "helfen"


def test_a_forced_break_leaves_a_space_for_the_reader() -> None:
    first = set_lines("Hof 1\nBerlin", 400).lines[0]
    assert (first.end, text_of(first)) == (LineEnd.FORCED, "Hof 1 ")


def test_a_break_after_a_typed_hyphen_adds_nothing() -> None:
    first = set_lines("Nordrhein-Westfalen", 60).lines[0]
    assert (first.end, text_of(first)) == (LineEnd.VISIBLE, "Nordrhein-")


def test_a_no_break_space_stretches_and_never_breaks() -> None:
    text = "22.\u00a0Juli war der Tag der Einigung zwischen allen"
    lines = set_lines(text + " " + text, 200, align=Align.JUSTIFIED).lines
    advances = [
        advance
        for run in inked(lines[0])
        for advance, char in zip(run.shaped.advances, run.shaped.texts, strict=True)
        if char in " \u00a0"
    ]
    assert len(advances) > 1
    assert max(advances) - min(advances) <= 1
    assert not any(text_of(line).startswith("Juli") for line in lines)


def test_the_author_s_division_points_alone_hold_for_their_words() -> None:
    typesetter, word = Typesetter(FontLibrary()), "Kooperationsvereinbarung"
    joined = paragraph(word)._replace(exceptions=((word.lower(), (12,)),))
    assert text_of(typesetter.set(joined, 90).lines[0]) == "Kooperations\u00ad"
    whole = paragraph(word)._replace(exceptions=((word.lower(), ()),))
    (line,) = typesetter.set(whole, 90).lines
    assert line.width > 90


def test_the_indent_moves_the_first_line_only() -> None:
    lines = set_lines(BODY, 200, indent=12.0, left=5.0).lines
    assert [line.runs[0].x for line in lines[:2]] == [17.0, 5.0]


def test_the_left_edge_counts_in_the_measure() -> None:
    wide = set_lines(BODY, 200.0).lines
    narrow = set_lines(BODY, 230.0, left=30.0).lines
    assert [line.width + 30 for line in wide] == pytest.approx([line.width for line in narrow])


def test_optical_alignment_moves_a_line_by_its_first_glyph_s_bearing() -> None:
    style = RunStyle(Face(Family.SERIF, 600), 36, INK)
    (line,) = set_lines("Kooperation", 400, style=style, shift_left=True).lines
    bearing = shared_typesetter().fonts.side_bearing(style.face, line.runs[0].shaped.glyphs[0])
    assert bearing > 0
    assert line.runs[0].x == pytest.approx(-bearing * 36 / 1000)


def test_punctuation_hangs_in_justified_text() -> None:
    text = (
        "Worte, „die man sagt“, und Taten, die man tut, und Dinge, die man lässt, und was „alle "
        "sagen“, die man fragt, obwohl man selbst „ganz anders“ darüber denkt."
    )
    lines = set_lines(text, 205, align=Align.JUSTIFIED).lines
    hanging = [line for line in lines[:-1] if text_of(line).rstrip().endswith((",", "“"))]
    assert hanging
    for line in hanging:
        assert end_of(inked(line)[-1], SANS, line) > line.width + 0.5
    opened = [line.runs[0].x for line in lines if text_of(line).startswith("„")]
    assert all(x < 0 for x in opened)


@pytest.mark.parametrize("align", [Align.RAGGED, Align.BALANCED, Align.JUSTIFIED])
def test_a_mark_at_the_left_edge_hangs_in_any_text(align: Align) -> None:
    lines = set_lines("Ja.\n„Nein“\n(auch nicht)\nDoch", 200, align=align).lines
    plain, quoted, bracketed, last = (line.runs[0].x for line in lines)
    assert plain == last == 0
    assert quoted < bracketed < 0


def test_a_hung_quotation_mark_ends_left_of_the_text() -> None:
    mark = Hung(run("„", SERIF._replace(size=16)), gap=2.0)
    lines = shared_typesetter().set(paragraph(BODY, hung=mark, left=10.0), 200).lines
    hung = lines[0].runs[0]
    assert hung.run == HUNG
    assert end_of(hung, mark.run.style) == pytest.approx(10.0 - 2.0)
    assert all(run.run != HUNG for line in lines[1:] for run in line.runs)


def test_a_label_stands_at_its_own_place() -> None:
    label = Hung(run("–"), at=0.0)
    first = shared_typesetter().set(paragraph("Punkt", hung=label, left=8.5), 200).lines[0]
    assert [(run.run, run.x) for run in first.runs] == [(HUNG, 0.0), (0, 8.5)]


def test_tracking_is_part_of_every_glyph_s_width() -> None:
    tracked = SANS._replace(tracking=0.1)
    plain, wide = (set_lines("KOK", 400, style=style).lines[0].width for style in (SANS, tracked))
    assert wide - plain == pytest.approx(3 * 0.1 * 10)


def test_a_style_s_features_reach_the_glyphs() -> None:
    old_style = SERIF._replace(features=("onum", "pnum"))
    lining, hanging = (set_lines("2018", 400, style=style).lines[0] for style in (SERIF, old_style))
    assert lining.runs[0].shaped.glyphs != hanging.runs[0].shaped.glyphs


def test_the_same_paragraph_is_set_once() -> None:
    typesetter = shared_typesetter()
    styled = paragraph(BODY)
    assert typesetter.set(styled, 180) is typesetter.set(styled._replace(), 180)


def test_natural_width_is_that_of_the_widest_unbroken_line() -> None:
    styled = paragraph("ein Wort\nund noch eines")
    typesetter = shared_typesetter()
    width = typesetter.natural_width(styled)
    assert width == pytest.approx(max(line.width for line in typesetter.set(styled, 500).lines))
    assert len(typesetter.set(styled, width).lines) == 2
    assert len(typesetter.set(styled, width - 0.01).lines) == 3


def test_the_longest_word_just_fits_a_measure_of_its_width() -> None:
    styled = paragraph("der Bundespolizei", hyphenate=True)
    typesetter = shared_typesetter()
    width = typesetter.longest_word(styled)
    assert texts_of(typesetter.set(styled, width)) == ["der", "Bundespolizei"]
    assert typesetter.set(styled, width - 0.01).lines[-2].end is LineEnd.HYPHEN


def test_a_missing_character_is_named_with_its_place() -> None:
    styled = paragraph(run("gut "), run("日本"), hung=Hung(run("☃")))
    assert shared_typesetter().missing_characters(styled) == [
        (HUNG, 0, "☃"),
        (1, 0, "日"),
        (1, 1, "本"),
    ]


def test_a_decomposed_letter_is_not_missing() -> None:
    assert shared_typesetter().missing_characters(paragraph(normalize("NFD", "Übergrößen"))) == []


@pytest.mark.parametrize("text", ["", " ", "\n", "\u00ad", "\u2060", "\u200b \u200b"])
def test_text_without_anything_visible_sets_no_ink(text: str) -> None:
    for align in Align:
        lines = set_lines(text, 100, align=align).lines
        assert all(text_of(line).strip() == "" for line in lines)


@pytest.mark.parametrize(
    ("measure", "size", "justified"),
    [(mm(59), 6, False), (mm(60), 6, True), (mm(61.5), 10, False), (mm(87), 10, True)],
)
def test_text_is_justified_from_60_mm_and_45_letters_a_line_on(
    measure: float, size: float, justified: bool
) -> None:
    asked = paragraph(BODY, align=Align.JUSTIFIED, style=SANS._replace(size=size))
    lines = shared_typesetter().set(asked, measure).lines
    full = [abs(line.width - measure) < 1e-6 for line in lines[:-1]]
    assert all(full) if justified else not all(full)
    assert shared_typesetter().justifies(asked, measure) is justified


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Bei uns muss niemand gut sein. Man muss nur wiederkommen.“"),
        ("de", "„Die Linie rechnet sich ab 9.000 Fahrgästen am Tag. Wir erwarten 13.500.“"),
        ("de", "„Im Labor lernt man warten.“"),
        ("en", "“I came for the soup. I stayed because someone remembered my name again.”"),
        ("fr", "« On nous dit qu’il est trop tard. Rien n’est signé, tout reste possible. »"),
        ("es", "«Vine a escuchar y me quedé hablando. Hacía años que no tenía una conversación.»"),
        ("it", "«Pensavo di dare due ore alla settimana. Adesso sono io che ricevo qualcosa.»"),
        ("pl", "„Bałam się zadzwonić. Potem żałowałam tylko, że nie zrobiłam tego wcześniej.”"),
        ("tr", "“Kapıyı açtım. Şu an burada yirmi kişiyiz ve kimse yalnız yemek yemiyor.”"),
        ("ru", "«На первом уроке все молчат. На десятом уже спорят об артиклях.»"),
        ("bg", "„На първия урок всички мълчат. На десетия вече спорят за членовете.“"),
        ("pt", "«Vim pela sopa. Fiquei porque alguém se lembrou do meu nome.»"),
        ("pt-BR", "“Cheguei para um curso. Hoje tenho gente que espera por mim toda semana.”"),
        ("hr", "„Došla sam zbog juhe. Ostala sam jer je netko zapamtio moje ime.”"),
        ("so", "“Waxaan u imid maraqa. Waan sii joogay, waayo qof baa magacayga xusuustay.”"),
        ("vi", "“Tôi đến vì bát phở. Tôi ở lại vì có người nhớ tên mình.”"),
        ("ku", "“Min şerm dikir ku ez biaxivim. Niha her hefte têm û hevalên min li vir in.”"),
        ("sq", "„Erdha për një kurs gjuhe. Tani kam njerëz që më presin çdo të martë.“"),
        ("sr", "„Дошла сам због супе. Остала сам јер је неко запамтио моје име.”"),
        ("sr-Latn", "„Došla sam zbog supe. Ostala sam jer je neko zapamtio moje ime.”"),
        ("cs", "„Bála jsem se zavolat. Pak jsem litovala jen toho, že jsem to neudělala dřív.“"),
        ("ro", "„Mi-a fost teamă să sun. Apoi mi-a părut rău că nu am făcut-o mai devreme.”"),
        ("el", "«Ήρθα για τη σούπα. Έμεινα, γιατί κάποιος θυμόταν ακόμη το όνομά μου.»"),
        ("nl", "“Ik kwam voor de soep. Ik bleef omdat iemand mijn naam had onthouden.”"),
        ("uk", "«На першому уроці всі мовчать. На десятому вже сперечаються про артиклі.»"),
    ],
)
def test_no_voice_of_few_lines_ends_in_one_short_word(language: str, text: str) -> None:
    voice = paragraph(text, language=language, style=SERIF, balanced_up_to=5)
    for measure in range(110, 300, 5):
        lines = shared_typesetter().set(voice, measure).lines
        if 1 < len(lines) <= 5:
            widest = max(line.width for line in lines)
            words = len(text_of(lines[-1]).split())
            assert words > 1 or lines[-1].width >= 0.55 * widest, (measure, words)
            assert not any(text_of(line).split()[-1] == "Şu" for line in lines)
