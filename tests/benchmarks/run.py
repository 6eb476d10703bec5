"""What a flyer costs: cold, warm, and beside other engines, in one interleaved run.

    python tests/benchmarks/run.py [--rounds N] [--peers FOLDER --peers-python PYTHON]
    python tests/benchmarks/run.py --warm N | --fresh N    many flyers in this process; JSON

FOLDER holds the same flyer in other engines (`peer_typst.py`, `peer_reportlab.py`), each called as
`peer_NAME.py OUT.pdf` for one flyer and with `--warm N` or `--fresh N` for many. Read ratios
within a run, never times across runs.
"""

from __future__ import annotations

import argparse
import compileall
import itertools
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from brochure.compose import fit
from brochure.pipeline import ComposingRoom, Options, make

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from support.cases import THEMES, case_text  # noqa: E402

CODE = "  vcard: true\n"  # the other engines draw no QR code
FLOOR = "import yaml, uharfbuzz, reportlab.pdfgen.canvas"
FLYERS = 100
FITTED = 40
Command = list[str]


def sample_text() -> str:
    """The sample without its QR code."""
    return (ROOT / "content.yaml").read_text(encoding="utf-8").replace(CODE, "")


def cold(command: Command, folder: str) -> tuple[float, float]:
    """Seconds and peak memory (MB) of one process."""
    began = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(command)}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def commands(peers: Path | None, python: str) -> dict[str, Command]:
    """The processes to compare, the floor first."""
    found = {
        "import floor": [sys.executable, "-c", FLOOR],
        "brochure build": [sys.executable, "-m", "brochure", "build", "plain.yaml"],
        "the same with QR code": [sys.executable, "-m", "brochure", "build", "whole.yaml"],
        "700 words, two pages": [sys.executable, "-m", "brochure", "build", "editorial.yaml"],
        "700 words, two pages, bold": [sys.executable, "-m", "brochure", "build", "bold.yaml"],
    }
    if peers is not None:
        found["Typst, ua-1"] = [python, str(peers / "peer_typst.py"), "--variant", "ua1", "t.pdf"]
        found["Platypus"] = [python, str(peers / "peer_reportlab.py"), "r.pdf"]
    return found


def report_cold(rounds: int, peers: Path | None, python: str) -> None:
    """Cold times, interleaved, as a table."""
    runs: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "plain.yaml").write_text(sample_text(), encoding="utf-8")
        Path(folder, "whole.yaml").write_bytes((ROOT / "content.yaml").read_bytes())
        for theme in THEMES:
            text = case_text("words-700-two-pages", theme)
            Path(folder, f"{theme}.yaml").write_text(text, encoding="utf-8")
        for _ in range(rounds):
            for name, command in commands(peers, python).items():
                runs.setdefault(name, []).append(cold(command, folder))
    floor = statistics.median(seconds for seconds, _ in runs["import floor"])
    print("\n| cold, one process a flyer | ms min / median / max | x floor | peak MB |")
    print("|---|--:|--:|--:|")
    for name, measured in runs.items():
        times = sorted(seconds * 1000 for seconds, _ in measured)
        middle = statistics.median(times)
        memory = max(peak for _, peak in measured)
        print(
            f"| {name} | {times[0]:.0f} / {middle:.0f} / {times[-1]:.0f} "
            f"| {middle / floor / 1000:.2f} | {memory:.0f} |"
        )


def other_contact(text: str, number: int) -> str:
    """The sample with another contact block."""
    text = text.replace("263 911 76", f"263 {100 + number} {number % 90 + 10}")
    text = text.replace("Lützowstr. 102–104", f"Lützowstr. {number + 1}")
    text = text.replace("name: KOK – Bundesweiter", f"name: Nr. {number:03d} – Bundesweiter")
    return text.replace("info@kok-buero.de", f"stelle{number:03d}@kok-buero.de")


def other_words(text: str, number: int) -> str:
    """The sample with the words of every long line shuffled, and another contact block."""
    chance = random.Random(number)

    def shuffled(line: re.Match[str]) -> str:
        words = line[2].split()
        chance.shuffle(words)
        return line[1] + " ".join(words)

    mixed = re.sub(r"^(    +)(\w[^:#\n]{60,})$", shuffled, text, flags=re.MULTILINE)
    return other_contact(mixed, number)


def print_times(vary: Callable[[str, int], str], flyers: int) -> None:
    """Seconds of each flyer from YAML text to bytes, in this process, as the other engines print
    them; the first one isn't counted.
    """
    room, sample = ComposingRoom(), sample_text()
    make("content.yaml", vary(sample, flyers + 1).encode(), Options(), room=room)
    times = []
    for number in range(1, flyers + 1):
        data = vary(sample, number).encode()
        began = time.perf_counter()
        result = make("content.yaml", data, Options(), room=room)
        times.append(time.perf_counter() - began)
        assert result.pdf is not None, list(result.report)
    print(json.dumps({"times": times}))


def rate(command: Command, kind: str) -> float:
    """Flyers a second of an engine, by its own clock, in a process of its own."""
    said = subprocess.check_output([*command, kind, str(FLYERS)], text=True)
    times: list[float] = json.loads(said)["times"]
    return len(times) / sum(times)


def report_warm(rounds: int, peers: Path | None, python: str) -> None:
    """Warm rates, interleaved, as a table."""
    print("\n| warm, flyers a second (median) | contact only | every text new |")
    print("|---|--:|--:|")
    engines = {"brochure, from YAML": [sys.executable, __file__]}
    if peers is not None:
        for name, script, variant in (
            ("Platypus", "peer_reportlab.py", "plain"),
            ("Typst, ua-1", "peer_typst.py", "ua1"),
        ):
            engines[name] = [python, str(peers / script), "--variant", variant]
    rates: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in engines}
    for _ in range(rounds):
        for name, command in engines.items():
            rates[name][0].append(rate(command, "--warm"))
            rates[name][1].append(rate(command, "--fresh"))
    for name, (contact, fresh) in rates.items():
        print(f"| {name} | {statistics.median(contact):.1f} | {statistics.median(fresh):.1f} |")


def report_copyfitting(rounds: int) -> None:
    """What the search for the setting costs: the same flyers with and without it."""
    print("\n| warm, ms a flyer (least of several runs) | with copyfitting | without | ratio |")
    print("|---|--:|--:|--:|")
    for name, vary in (("contact only", other_contact), ("every text new", other_words)):
        texts = [vary(sample_text(), number).encode() for number in range(FITTED)]
        found: list[int] = []
        with_it = least(texts, partial(noting, fit._largest_that_fits, found), rounds)
        numbers = itertools.cycle(found[: len(texts)])
        without = least(texts, partial(known, numbers), rounds)
        ratio = with_it / without
        print(f"| {name} | {with_it * 1000:.1f} | {without * 1000:.1f} | {ratio:.2f} |")


def noting(search: Any, found: list[int], *arguments: Any) -> Any:
    """A search that notes what it found."""
    number, best = search(*arguments)
    found.append(number)
    return number, best


def known(numbers: Iterator[int], attempt: Any, *_: Any) -> Any:
    """No search: what was found before."""
    number = next(numbers)
    return number, attempt(number)


def least(texts: list[bytes], search: Any, rounds: int) -> float:
    """The least seconds a flyer, of several runs, with that function for the search."""
    searching, fit._largest_that_fits = fit._largest_that_fits, search
    try:
        return min(_seconds(texts) for _ in range(rounds))
    finally:
        fit._largest_that_fits = searching


def _seconds(texts: list[bytes]) -> float:
    room = ComposingRoom()
    began = time.process_time()
    for data in texts:
        make("content.yaml", data, Options(), room=room)
    return (time.process_time() - began) / len(texts)


def report_stages() -> None:
    """Where a cold flyer's time goes, stage by stage, imports included."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "plain.yaml").write_text(sample_text(), encoding="utf-8")
        command = [sys.executable, "-m", "brochure", "build", "plain.yaml", "--timings"]
        told = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=True
        ).stderr
    print("\n```")
    print("\n".join(line for line in told.splitlines() if line.endswith(" ms")))
    print("```")


def main() -> None:
    """Run all and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--peers-python", default=sys.executable)
    parser.add_argument("--warm", type=int)
    parser.add_argument("--fresh", type=int)
    asked = parser.parse_args()
    if asked.warm or asked.fresh:
        print_times(other_contact if asked.warm else other_words, asked.warm or asked.fresh)
        return
    # As pip leaves an installed program; a checkout may have been imported without writing any.
    compileall.compile_dir(ROOT / "brochure", quiet=1)
    report_cold(asked.rounds, asked.peers, asked.peers_python)
    report_warm(max(1, asked.rounds // 4), asked.peers, asked.peers_python)
    report_copyfitting(max(1, asked.rounds // 3))
    report_stages()


if __name__ == "__main__":
    main()
