"""A row and all that its flyer is made of → a key: the same key, the same bytes.

In it are the content, the row's texts, the options, the bytes of every file that a text names, and
the versions of what draws.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from brochure import __version__
from brochure.merge.build_rows import Order
from brochure.merge.rows import Row
from brochure.source.node import Mapping, Node, Scalar

# Every library that has a say in a flyer's bytes, by the name under which it is installed.
LIBRARIES = (
    "PyYAML",
    "cssselect2",
    "fpdf2",
    "icalendar",
    "idna",
    "phonenumberslite",
    "python-stdnum",
    "pikepdf",
    "pillow",
    "pypdfium2",
    "reportlab",
    "svg.path",
    "tinycss2",
    "uharfbuzz",
    "zint-bindings",
)
_LONGEST = 255  # a file's name; a longer text names none


class Keys:
    """Gives rows their keys."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._folder = Path(order.content).parent
        versions = (__version__, *map(version, LIBRARIES))
        common = (versions, order.options, order.remove, order.least, order.holes)
        digest = sha256(repr(common).encode())
        digest.update(order.source.text.encode())
        for text in texts_of(order.source.root):
            digest.update(self._file(text))
        self._common = digest.digest()

    def key(self, row: Row, name: str) -> str:
        """The key of a row's file."""
        digest = sha256(self._common)
        texts = [row.cells.get(hole.column, "") for hole in self._order.holes]
        digest.update(repr((name, texts)).encode("utf-8", "surrogatepass"))
        for text in texts:
            digest.update(self._file(text))
        return digest.hexdigest()[:32]

    def _file(self, text: str) -> bytes:
        """The digest of the file that a text names; nothing for one that names none."""
        name = text.strip()
        if not name or len(name) > _LONGEST or "." not in name or not name.isprintable():
            return b""
        path = self._folder / name
        try:
            about = path.stat()
            if not path.is_file():
                return b""
            return _digest(path, about.st_size, about.st_mtime_ns)
        except OSError:
            return b""


@lru_cache(maxsize=256)
def _digest(path: Path, size: int, changed: int) -> bytes:
    """Of a file's bytes; `size` and `changed` are part of the key by which it is remembered."""
    return sha256(path.read_bytes()).digest()


def texts_of(node: Node | None) -> list[str]:
    """All texts of the content."""
    match node:
        case None:
            return []
        case Scalar():
            return [node.value]
        case Mapping():
            return [text for _, value in node for text in texts_of(value)]
        case _:
            return [text for item in node.items for text in texts_of(item)]
