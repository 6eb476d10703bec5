"""What is known of a language without a file: what stands in texts of any."""

from __future__ import annotations

from brochure.languages.model import Language, Sense

LANGUAGE = Language(
    name="",
    tag="",
    sense=Sense(abbreviations="dr prof nr no st tel mr mrs ms mme jr vs"),
)
