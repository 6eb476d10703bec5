"""The claims of docs/conformance, held against veraPDF's public corpus.

    python tests/benchmarks/verapdf_corpus.py FOLDER [--all]

FOLDER is a checkout of github.com/veraPDF/veraPDF-corpus. Its files are named by clause, test and
whether they pass or fail. Every clause of which a ledger says that an id finds it must be found in
the files that fail, unless it says "in part", and no id of a ledger may be raised as an error in
the files that pass. Prints Markdown: the numbers, then each miss and each false alarm by its
file. With `--all` the clauses that no ledger claims are listed as well.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from brochure.check.examine import examine  # noqa: E402
from brochure.diagnostics.finished import FINISHED  # noqa: E402
from brochure.diagnostics.model import Severity  # noqa: E402
from brochure.profile import SCREEN  # noqa: E402

LEDGERS = {
    "PDF_UA-1": "pdf-ua-1",
    "PDF_A-2a": "pdf-a-2a",
    "PDF_A-2b": "pdf-a-2a",
    "PDF_A-2u": "pdf-a-2a",
}
COLUMNS = ("failing", "claimed", "caught", "part claimed", "part caught", "passing", "false")
NAME = re.compile(r"(?:^|\s)(\d+(?:[-.]\d+)*)-t(\d+)-(pass|fail)-\w+\.pdf$")
ID = re.compile(r"`((?:file|page|ua|a)/[a-z-]+)`")
# What PDF/UA asks for and PDF/A-2a doesn't: alternative texts are recommended there, a file of
# unknown language may stay so, and nothing is said of a parent tree.
_OTHERS = ("ua/alt", "ua/language", "ua/parent-tree")


class Claim(NamedTuple):
    """What a ledger says finds a clause: the ids, and whether they find it in part only."""

    ids: set[str]
    partly: bool


Claims = dict[str, Claim]
"""By clause, or by clause and test."""


class Case(NamedTuple):
    """A file of the corpus, and what its name says of it."""

    path: Path
    folder: str
    clause: str
    test: str
    fails: bool


class Judged(NamedTuple):
    """What is found in a file, errors apart."""

    found: frozenset[str]
    errors: frozenset[str]


def claims(name: str) -> Claims:
    """Read a ledger; clauses of several lines are claimed by the ids of all."""
    found: Claims = {}
    text = (ROOT / "docs" / "conformance" / f"{name}.md").read_text(encoding="utf-8")
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) > 3 and re.match(r"\d", cells[0]) and (ids := set(ID.findall(cells[3]))):
            partly = cells[3].startswith("in part")
            for clause in re.split(r",\s*", cells[0]):
                old = found.get(clause, Claim(set(), partly=True))
                found[clause] = Claim(old.ids | ids, old.partly and partly)
    return found


def cases(folder: Path) -> Iterator[Case]:
    """The files of the standards that this program writes."""
    for part in LEDGERS:
        for path in sorted((folder / part).rglob("*.pdf")):
            if found := NAME.search(path.name):
                clause = found[1].replace("-", ".")
                yield Case(path, part, clause, f"t{found[2]}", found[3] == "fail")


def claimed(case: Case, ledger: Claims) -> Claim:
    """What should find a failing file; no ids if its clause isn't claimed."""
    keys = (f"{case.clause} {case.test}", case.clause)
    found = [ledger[key] for key in keys if key in ledger]
    ids = set().union(*(one.ids for one in found))
    return Claim(ids, bool(found) and all(one.partly for one in found))


def judge(path: Path) -> Judged:
    """Examine a file for the screen."""
    found = {one.id for one in examine(path.read_bytes(), SCREEN)}
    errors = {id for id in found if FINISHED[id] is Severity.ERROR}
    return Judged(frozenset(found), frozenset(errors))


def main() -> None:
    """Examine all and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    listed = list(cases(asked.folder))
    with ProcessPoolExecutor() as pool:
        judged = list(pool.map(judge, [case.path for case in listed], chunksize=8))
    report(listed, judged, whole=asked.all)


def report(listed: list[Case], judged: list[Judged], *, whole: bool) -> None:
    """Numbers by folder, then misses and false alarms."""
    ledgers = {folder: claims(name) for folder, name in LEDGERS.items()}
    counts: dict[str, Counter[str]] = {folder: Counter() for folder in LEDGERS}
    lines: list[str] = []
    for case, result in zip(listed, judged, strict=True):
        ledger, count = ledgers[case.folder], counts[case.folder]
        if not case.fails:
            false = result.errors & false_alarms(case, ledger)
            count["passing"] += 1
            count["false"] += bool(false)
            lines += (
                [f"- false alarm: {case.path.name}: {', '.join(sorted(false))}"] if false else []
            )
            continue
        ids, partly = claimed(case, ledger)
        part = "part " if partly else ""
        count["failing"] += 1
        count[part + "claimed"] += bool(ids)
        count[part + "caught"] += bool(ids & result.found)
        if ids and not ids & result.found:
            lines.append(f"- {part}missed: {case.path.name}: {', '.join(sorted(ids))}")
        elif whole and not ids:
            lines.append(f"- not claimed: {case.path.name}: {', '.join(sorted(result.found))}")
    print("| folder | fail | claimed | caught | in part | caught | pass | false alarms |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for folder, count in counts.items():
        row = [count[key] for key in COLUMNS]
        print(f"| {folder} | {' | '.join(map(str, row))} |")
    print("\n".join(["", *lines]))


def false_alarms(case: Case, ledger: Claims) -> set[str]:
    """The ids that mustn't be raised: those of the file's own standard and level."""
    ids = set().union(*(claim.ids for claim in ledger.values()))
    if case.folder == "PDF_UA-1":
        return {id for id in ids if not id.startswith("a/")}
    others = _OTHERS if case.folder == "PDF_A-2a" else ("ua/", "a/claim")
    return {id for id in ids if not id.startswith(others)}


if __name__ == "__main__":
    main()
