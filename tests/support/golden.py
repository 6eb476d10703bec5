"""Write the golden dumps and pictures anew: `python -m support.golden` in tests/. Look at the diff
before you commit it.
"""

from __future__ import annotations

from support import small_pictures
from support.dump import page_dump
from support.flyers import ROOT, SAMPLE, pdf_of
from support.readback import tag_tree

if __name__ == "__main__":
    pdf = pdf_of(SAMPLE.read_bytes())
    golden = ROOT / "tests" / "golden"
    (golden / "sample-page.txt").write_text(page_dump(pdf), encoding="utf-8")
    (golden / "sample-tags.txt").write_text(tag_tree(pdf), encoding="utf-8")
    small_pictures.write_all()
