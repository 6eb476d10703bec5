"""Reading without drawing: what a YAML text says, and what is said of it."""

from __future__ import annotations

from brochure.content.model import Brochure
from brochure.content.read import read as read_content
from brochure.diagnostics.catalogue import in_order
from brochure.diagnostics.model import Diagnostic, Report
from brochure.source.node import Source
from brochure.source.read import read as read_source
from brochure.words.english import TERMS, WORDS
from brochure.words.phrase import phrase

MINIMAL = "organisation: {name: Chor am Kanal}\nannouncement: {headline: Wir singen}\n"


def nodes(text: str | bytes) -> tuple[Source, Report]:
    """The nodes of a YAML text."""
    report = Report()
    data = text if isinstance(text, bytes) else text.encode()
    return read_source(data, report), report


def read(text: str | bytes) -> tuple[Brochure | None, Report]:
    """The content of a YAML text."""
    source, report = nodes(text)
    return read_content(source, report), report


def brochure_of(text: str | bytes) -> Brochure:
    """The content of a YAML text about which nothing is said."""
    brochure, report = read(text)
    assert said(report) == []
    assert brochure is not None
    return brochure


def said(report: Report) -> list[str]:
    """What was reported, as `line:column id`, sorted by place; `- id` for the whole file."""
    return [f"{_place(fact)} {fact.id}" for fact in in_order(report)]


def said_of(text: str | bytes) -> list[str]:
    """What reading a YAML text reports."""
    return said(read(text)[1])


def hint_of(text: str | bytes) -> str | None:
    """The hint of the one thing that is reported."""
    (fact,) = read(text)[1]
    return phrase(fact, WORDS[fact.id], TERMS)[1]


def sentence_of(text: str | bytes) -> str:
    """The sentence of the one thing that is reported."""
    (fact,) = read(text)[1]
    return phrase(fact, WORDS[fact.id], TERMS)[0]


def _place(fact: Diagnostic) -> str:
    return f"{fact.span.line}:{fact.span.column}" if fact.span else "-"
