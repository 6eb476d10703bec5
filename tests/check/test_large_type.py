"""Large type near the trim is measured by the ink of its letters."""

from __future__ import annotations

from brochure.check.examine import examine
from brochure.profile import PRESS
from support.flyers import pdf_of


def test_capitals_of_large_type_are_no_nearer_to_the_trim_than_their_ink() -> None:
    text = (
        "organisation: {name: Chor am Kanal}\nannouncement: {headline: Wir singen im Mai}\n"
        "design: {theme: bold}\n"
    )
    found = {finding.id for finding in examine(pdf_of(text, profile="press"), PRESS)}
    assert not {"press/safe-distance", "press/near-trim"} & found
