"""What all tests share: every PDF that the suite writes goes through the outside judges."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from support.judges import page_validation

os.environ["LC_ALL"] = "C"  # messages are compared in English, whoever runs the tests

_WRITTEN = pytest.StashKey[dict[str, Path]]()

Judged = Callable[[bytes], bytes]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Judge last, when all files are written."""
    items.sort(key=lambda item: item.path.name == "test_conformance.py")


@pytest.fixture(scope="session")
def written(request: pytest.FixtureRequest) -> dict[str, Path]:
    """The PDF files of this run that claim to conform, by digest."""
    return request.config.stash.setdefault(_WRITTEN, {})


@pytest.fixture
def judged(
    written: dict[str, Path],
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Judged:
    """Judges a PDF file by page-validation at once, by all others at the end of the run."""

    def judge(pdf: bytes) -> bytes:
        digest = sha256(pdf).hexdigest()
        if digest not in written:
            assert page_validation(pdf) == []
            name = "".join(char if char.isalnum() else "-" for char in request.node.name)[:60]
            path = tmp_path_factory.mktemp("judged") / f"{name}-{digest[:8]}.pdf"
            path.write_bytes(pdf)
            written[digest] = path
        return pdf

    return judge
