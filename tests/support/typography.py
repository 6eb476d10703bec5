"""Write the generated part of docs/typography.md anew: `python -m support.typography` in tests/."""

from __future__ import annotations

from pathlib import Path

from brochure.microtypography.reference import with_tables

PAGE = Path(__file__).parent.parent.parent / "docs" / "typography.md"

if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
