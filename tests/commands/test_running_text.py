"""The text of a flyer outside of its pages."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure.commands.running_text import RunningText
from brochure.pipeline import Options, make
from support.reading import MINIMAL


def told(yaml: str) -> RunningText:
    result = make("content.yaml", yaml.encode(), Options())
    assert result.tree is not None
    return RunningText.of(result.tree, result.entries)


def body(*lines: str) -> RunningText:
    text = "\n".join(f"    {line}" for line in lines)
    return told(f"{HEAD}  body: |\n{text}\n")


HEAD = "organisation: {name: Chor}\nannouncement:\n  headline: Wir singen\n"


def test_paragraphs_stand_apart_and_subheads_are_headings() -> None:
    text = body("Eins.", "", "## Zwei", "Drei  ", "vier.")
    assert text.plain() == "Chor\n\nWir singen\n\nEins.\n\nZwei\n\nDrei\nvier.\n"
    assert "<h1>Wir singen</h1>\n<p>Eins.</p>\n<h2>Zwei</h2>\n<p>Drei<br>vier.</p>" in text.html()
    assert text.headline == "Wir singen"


def test_lists_keep_their_labels_and_depth() -> None:
    text = body("3. Eins", "4. Zwei", "   - darin", "   - und darin")
    assert "3. Eins\n4. Zwei\n  – darin\n  – und darin\n" in text.plain()
    inner = "<ul><li>darin</li><li>und darin</li></ul>"
    html = text.html().replace("\n", "")
    assert f'<ol start="3"><li>Eins</li><li><p>Zwei</p>{inner}</li></ol>' in html


def test_letters_number_as_letters() -> None:
    assert '<ol type="a" start="1">' in body("a) Eins", "b) Zwei").html()


def test_a_link_that_doesnt_say_where_it_leads_is_followed_by_its_address() -> None:
    text = body("Zur [Anmeldung](https://example.org/a), zu example.org und info@example.org.")
    assert "Zur Anmeldung <https://example.org/a>, zu" in text.plain()
    assert '<a href="https://example.org/a">Anmeldung</a>' in text.html()
    assert "info@example.org." in text.plain()
    shown = body("Rufen Sie [uns](tel:+493026391176) an, https://www.example.org hilft.").plain()
    assert "uns <+49 30 26391176> an, " in shown
    assert "<http" not in shown


def test_fixed_spaces_are_spaces_in_plain_text() -> None:
    plain = body("Am 22. Juli, z. B. um 9 Uhr").plain()
    assert "Am 22. Juli, z. B. um 9 Uhr" in plain
    assert not set(plain) & set("\u00a0\u202f\u00ad\u2060")


def test_a_quote_in_another_language_says_so() -> None:
    html = told(f"{MINIMAL}quotes: [{{speaker: A, language: en, text: Hello}}]\n").html()
    assert '<blockquote>\n<p>A</p>\n<p lang="en">“Hello”</p>\n</blockquote>' in html


@pytest.mark.parametrize("text", ["<script>x</script>", 'a "b" & c', "</p><img src=x onerror=y>"])
def test_what_was_typed_is_text_and_no_markup(text: str) -> None:
    html = body(text).html()
    assert "<script" not in html
    assert "<img" not in html


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


LINES = st.sampled_from(
    ["Ein Satz.", "", "## Kopf", "- Punkt", "- noch einer", "  - darunter", "1. eins", "2. zwei"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=9))
def test_every_body_becomes_html_that_closes_what_it_opens(lines: list[str]) -> None:
    tags = _Tags()
    tags.feed(body("Anfang.", "", *lines).html())
    assert tags.open == []
