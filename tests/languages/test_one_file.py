"""A language is one file: what a toy says is all that stages do in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

import pytest

from brochure import languages
from brochure.content.months import months, rest_of_date
from brochure.microtypography.reference import tables
from brochure.microtypography.text import corrected
from brochure.pictures.alt import opening
from brochure.pipeline import Options, make
from brochure.typeset.hyphenate import Hyphenator
from brochure.typeset.leaning import leaning_words
from brochure.typeset.opportunities import find_stretches
from brochure.typeset.sense import Stop, sense_of
from support import toy_language
from support.cases import THEMES
from support.flyers import pdf_of
from support.readback import reopened
from support.readers import poppler_text
from support.toy_language import TAG

DIVIDED = list(accumulate(["lon", "gis", "si", "ma", "tem", "po", "ra", "le", "ver"]))
WORDS = " ".join(f"{'tie ' * number}longissimatemporaleverbo" for number in range(1, 12))
"""Long words at many places of a line, in whatever measure."""
FLYER = """\
language: qaa
organisation: {{name: Verein}}
announcement:
  headline: "Lo domo"
  lead: "5 stadi - https://a.example"
  body: |
    {words}
quotes: [{{text: 'Ni "ne"', speaker: Ada}}]
contact: {{phone: "+49 30 26391176", email: a@b.example}}
design: {{theme: {theme}}}
"""


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The toy is known, and forgotten again with what was made of all languages."""
    monkeypatch.setitem(languages.FILES, TAG, toy_language.__name__)
    of_all = (languages.language, months, rest_of_date)
    for one in of_all:
        one.cache_clear()
    yield
    for one in of_all:
        one.cache_clear()


def test_its_rules_are_its_rows() -> None:
    assert corrected("Don Ada, 5 stadi - 3 ad 5 km", TAG) == (
        "Don\u00a0Ada, 5\u202fstadi — 3\u00a0ad\u00a05 km"
    )


def test_its_quotation_marks_and_apostrophes_are_its_own() -> None:
    assert corrected("\"Ni 'ne' 'mu\"", TAG) == "›Ni »ne« ’mu‹"


def test_a_region_of_it_is_the_same() -> None:
    assert corrected('"Ni"', f"{TAG}-AT") == "›Ni‹"


def test_its_leaning_words_are_kept_from_the_ends_of_lines() -> None:
    found = leaning_words(TAG)
    assert found.forward == {"lo", "Lo"}
    assert found.in_headlines == {"lo", "Lo", "mia", "Mia"}
    assert found.backward == {"ko", "Ko"}


def test_its_abbreviations_end_no_sentence() -> None:
    text = "Sen. Ada. Nun"
    stretches = find_stretches(text)
    assert sense_of(text, stretches, TAG).stops == (Stop.NONE, Stop.SENTENCE)
    assert sense_of(text, stretches, "fi").stops == (Stop.SENTENCE, Stop.SENTENCE)


def test_a_question_ends_with_the_sign_of_its_language() -> None:
    stretches = find_stretches("Έρχεσαι; Ναι")
    assert sense_of("Έρχεσαι; Ναι", stretches, "el").stops == (Stop.SENTENCE,)
    assert sense_of("Έρχεσαι; Ναι", stretches, "fi").stops == (Stop.CLAUSE,)


def test_its_exceptions_divide_its_words_and_nothing_else_does() -> None:
    points = Hyphenator().points
    assert [point.offset for point in points("Longaverbo", TAG)] == [3, 5, 8]
    assert [point.offset for point in points("Longaverbo", TAG, (4, 3))] == [5]
    assert points("Kooperationsvereinbarung", TAG) == ()


def test_its_months_make_a_day_of_a_number() -> None:
    assert "primo" in months()
    assert rest_of_date().match(" ad 2. primo".lstrip())


def test_its_openings_of_alternative_texts_are_known() -> None:
    assert opening("Bildo de domo", TAG) == "Bildo de"


def test_its_table_is_among_those_of_the_docs() -> None:
    assert "### Toy (`qaa`)" in tables()
    assert "| A number keeps its unit | `5 stadi` | `5‧stadi` |" in tables()


@pytest.mark.parametrize("theme", THEMES)
def test_a_flyer_in_it_speaks_quotes_and_divides_as_it_says(theme: str) -> None:
    pdf = pdf_of(FLYER.format(theme=theme, words=WORDS))
    text = poppler_text(pdf)
    assert "›Ni »ne«‹" in text
    assert "5 stadi —" in text
    ends = {line.removesuffix("\u00ad") for line in text.splitlines() if line.endswith("\u00ad")}
    assert ends
    assert all(end.rpartition(" ")[2] in DIVIDED for end in ends)
    with reopened(pdf) as file:
        said = {str(one.Contents).replace("\u00a0", " ") for one in file.pages[0].Annots}
    assert {"Veba folo a.example", "Ringo +49 30 26391176", "Skribo a@b.example"} <= said


def test_a_draft_in_it_is_stamped_with_its_word() -> None:
    content = FLYER.format(theme="bold", words="lo " * 4000)
    result = make("content.yaml", content.encode(), Options(draft=True))
    assert result.pdf is not None
    assert "SKIZO" in poppler_text(result.pdf)
