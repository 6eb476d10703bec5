"""What all tests share: every PDF that the suite writes goes through the outside judges.

The suite runs on all cores (pytest-xdist). Files that are to be judged lie in one folder of the
run; those judges that take time see them once, when all are written: as the tests of
test_conformance.py where there is one process, and by the controller where there are several.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from support.judges import complaints, page_validation

os.environ["LC_ALL"] = "C"  # messages are compared in English, whoever runs the tests

FOLDER = "BROCHURE_JUDGED"  # the variable that tells workers where the files go

Judged = Callable[[bytes], bytes]


def is_parallel(config: pytest.Config) -> bool:
    """Whether this process, or the one that it works for, has workers."""
    return hasattr(config, "workerinput") or bool(config.getoption("numprocesses", None))


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder of the run, in the process that has no other above it."""
    if not hasattr(config, "workerinput"):
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="brochure-judged-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove it."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ[FOLDER], ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Judge last, when all files are written."""
    items.sort(key=lambda item: item.path.name == "test_conformance.py")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Judge what all workers wrote."""
    config = session.config
    files = written()
    if hasattr(config, "workerinput") or not is_parallel(config) or not files:
        return
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    for about, broken in complaints(files, Path(os.environ[FOLDER]) / "drawn"):
        if reporter is not None:
            reporter.write_line(f"{about}: {len(files)} files, {broken or 'nothing broken'}")
        if broken and not broken.startswith("skipped"):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def written() -> list[Path]:
    """The PDF files of this run that claim to conform."""
    return sorted(Path(os.environ[FOLDER]).glob("*.pdf"))


@pytest.fixture
def judged(request: pytest.FixtureRequest) -> Judged:
    """Judges a PDF file by page-validation at once, by all others at the end of the run."""

    def judge(pdf: bytes) -> bytes:
        digest = sha256(pdf).hexdigest()[:16]
        folder = Path(os.environ[FOLDER])
        if not any(folder.glob(f"*-{digest}.pdf")):
            assert page_validation(pdf) == []
            name = "".join(char if char.isalnum() else "-" for char in request.node.name)[:60]
            (folder / f"{name}-{digest}.pdf").write_bytes(pdf)
        return pdf

    return judge
