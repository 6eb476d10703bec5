"""How long it takes from a save to the new picture in the browser, page by page in Chromium.

    python tests/benchmarks/preview_speed.py [CONTENT] [--rounds N]

Milliseconds from the return of the editor's write until the picture of the new content is decoded
and in the page: the watcher's pause, the build, the picture and the way between them.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from selenium.webdriver import Chrome

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from support.browser import chromium  # noqa: E402

WATCH = """
const image = document.querySelector('#pages img');
window.replaced = new Promise((done) => {
  const watch = new MutationObserver(() => {
    if (!image.src.includes('sharp=0')) return;
    watch.disconnect();
    done(Date.now());
  });
  watch.observe(image, {attributes: true, attributeFilter: ['src']});
});
"""
QUIET = 0.6  # seconds, until the sharp picture is there


def main() -> None:
    """Save the content again and again, with another kicker each time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=ROOT / "content.yaml")
    parser.add_argument("--rounds", type=int, default=40)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, chromium(1400, 900) as browser:
        copy = Path(folder) / "folder" / asked.content.name
        shutil.copytree(asked.content.parent, copy.parent, ignore=lambda *_: [".git", "tests"])
        command = [sys.executable, "-m", "brochure", "preview", str(copy), "--no-open"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            browser.get(process.stdout.readline().strip())
            time.sleep(2)
            print(measured(browser, copy, asked.rounds))
            process.terminate()


def measured(browser: Chrome, content: Path, rounds: int) -> str:
    """The median and the slowest of ten."""
    text = content.read_text(encoding="utf-8")
    taken = []
    for number in range(rounds):
        browser.execute_script(WATCH)
        changed = text.replace("Aktuelles", f"Aktuelles {number}")
        began = time.time()
        content.write_text(changed, encoding="utf-8")
        ended = browser.execute_async_script("window.replaced.then(arguments[0])")
        taken.append(ended - began * 1000)
        time.sleep(QUIET)
    taken.sort()
    median, ninth = statistics.median(taken), taken[len(taken) * 9 // 10]
    return f"{median:.0f} ms (median), {ninth:.0f} ms (nine of ten)"


if __name__ == "__main__":
    main()
