"""What a row's key is made of."""

from __future__ import annotations

import re
from importlib.metadata import requires, version

from brochure.merge.keys import LIBRARIES

APART = {"tqdm", "shtab"}  # have no say in the bytes of a flyer


def normal(name: str) -> str:
    """The one spelling of a distribution's name (PEP 503)."""
    return re.sub("[-_.]+", "-", name).lower()


def test_a_key_knows_the_version_of_every_library_that_the_program_depends_on() -> None:
    wanted = [line for line in requires("brochure") or () if "extra ==" not in line]
    declared = {normal(re.split("[<>=]", line)[0]) for line in wanted}
    assert {normal(library) for library in LIBRARIES} == declared - APART
    assert all(version(library) for library in LIBRARIES)
