"""Write the generated references in docs/ anew: `python -m support.references` in tests/."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from brochure.commands.formats import drawing
from brochure.content.reference import markdown as content_reference
from brochure.content.schema import schema_text
from brochure.formats import FOLDED
from brochure.words.reference import markdown as messages_reference

DOCS = Path(__file__).parent.parent.parent / "docs"

REFERENCES: dict[Path, Callable[[], str]] = {
    DOCS / "content.md": content_reference,
    DOCS / "content.schema.json": schema_text,
    DOCS / "messages.md": partial(messages_reference, "en"),
    DOCS / "messages.de.md": partial(messages_reference, "de"),
    **{DOCS / "formats" / f"{name}.svg": partial(drawing, sheet) for name, sheet in FOLDED.items()},
}
"""Each generated file and what makes it."""

if __name__ == "__main__":
    for path, made in REFERENCES.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(made(), encoding="utf-8", newline="\n")
