"""Draw docs/preview.png: the preview with the sample and one mistake in it, in Chromium.

cd tests; python -m support.screens
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from support.browser import chromium
from support.flyers import ROOT, SAMPLE

SIZE = 1280, 860  # pixels
MISTAKE = "  kicker: ", "  kiker: "


def main() -> None:
    """Take the picture."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content.yaml"
        text = SAMPLE.read_text(encoding="utf-8").replace(*MISTAKE)
        content.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "brochure", "preview", str(content), "--no-open"]
        command += ["--lang", "en"]
        browser = chromium(*SIZE)
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            browser.get(process.stdout.readline().strip())
            time.sleep(2)
            picture = Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB")
            process.terminate()
        browser.quit()
    target = ROOT / "docs" / "preview.png"
    picture.quantize(128, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    main()
