"""Write the generated references in docs/ anew: `python -m support.references` in tests/."""

from __future__ import annotations

from pathlib import Path

from brochure.content.reference import markdown as content_reference
from brochure.content.schema import schema_text
from brochure.words.reference import markdown as messages_reference

DOCS = Path(__file__).parent.parent.parent / "docs"

REFERENCES = {
    DOCS / "content.md": content_reference,
    DOCS / "content.schema.json": schema_text,
    DOCS / "messages.md": messages_reference,
}
"""Each generated file and what makes it."""

if __name__ == "__main__":
    for path, made in REFERENCES.items():
        path.write_text(made(), encoding="utf-8", newline="\n")
