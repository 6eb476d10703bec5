"""What the page may ask: the flyer as it was saved last, by any choice, its pictures and files.

One lock holds the room of type and the reader of PDFs, neither of which is made for two at once.
What was built for a choice is kept until the files change; of earlier pages the last good ones
stay, for a content that can't be drawn at the moment.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Condition, RLock
from typing import NamedTuple, TypeVar

from brochure.check.picture import quick_picture, sharp_picture
from brochure.content.files import files
from brochure.content.model import Brochure
from brochure.content.read import read as read_content
from brochure.diagnostics.model import Report
from brochure.pictures.files import located
from brochure.pipeline import read_file
from brochure.preview.proof import Choice, Job, Proof, build
from brochure.preview.watch import Watch
from brochure.source.read import read as read_source
from brochure.spelling.check import Speller

KEPT = 6  # files of pages, and as many choices: a few switched to and fro
PICTURES = 48  # of pages, by width
QUICK, SHARPEST = 1000, 3200  # pixels: of a first picture, of any

_K = TypeVar("_K")
_T = TypeVar("_T")


class Seen(NamedTuple):
    """What the page shows: messages about the content as it is, and pages, which are `stale` where
    they are those of an earlier one. `number` counts the changes of the files.
    """

    number: int
    proof: Proof
    shown: Proof
    stale: bool


class Studio:
    """Builds what is asked for. Any thread may ask."""

    def __init__(self, content: Path, job: Job) -> None:
        self.content = content
        self.number = 1
        self._job = job._replace(reader=self._read_over)
        self._speller = Speller(content.parent)
        self._unread: Brochure | None = None
        self._lock = RLock()
        self._changed = Condition()
        self._choice = Choice()
        self._proofs: OrderedDict[Choice, Proof] = OrderedDict()
        self._good: OrderedDict[Choice, Proof] = OrderedDict()
        self._pdfs: OrderedDict[str, bytes] = OrderedDict()
        self._pictures: OrderedDict[tuple[str, int, int, bool], bytes] = OrderedDict()
        self._data = read_file(str(content))
        self._watch = Watch(self._named())

    def seen(self, choice: Choice) -> Seen:
        """What there is to see of a choice."""
        with self._lock:
            self._choice = choice
            proof = _kept(self._proofs, choice, KEPT, lambda: self._built(choice))
            shown = self._good.get(choice, proof) if proof.pdf is None else proof
            return Seen(self.number, proof, shown, proof.pdf is None and shown is not proof)

    def picture(self, digest: str, page: int, width: int, *, sharp: bool) -> bytes | None:
        """A page as JPEG, or sharp as PNG, about as wide as asked; None for one that isn't kept."""
        width = min(max(width, 100), SHARPEST if sharp else QUICK)
        with self._lock:
            pdf = self._pdfs.get(digest)
            if pdf is None:
                return None
            draw = sharp_picture if sharp else quick_picture
            key = (digest, page, width, sharp)
            try:
                return _kept(self._pictures, key, PICTURES, lambda: draw(pdf, page, width))
            except IndexError:
                return None

    def file(self, choice: Choice) -> tuple[str, bytes] | None:
        """The finished PDF and its name; None while errors forbid it."""
        with self._lock:
            proof = self.seen(choice).proof
            return None if proof.pdf is None or proof.draft else (f"{proof.stem}.pdf", proof.pdf)

    def poll(self) -> bool:
        """Look at the files; where one was saved, build what was seen last, and tell who waits."""
        if not self._watch.changed():
            return False
        with self._lock:
            try:
                self._data = read_file(str(self.content))
            except OSError:
                return False  # between removing and writing; it will change again
            self.number += 1
            self._proofs.clear()
            self.seen(self._choice)
            self._watch = Watch(self._named())
        with self._changed:
            self._changed.notify_all()
        return True

    def proofread(self) -> bool:
        """Ask dictionaries about words that they weren't asked yet, and tell who waits; they take
        too long to be asked on the way to a picture.
        """
        content, self._unread = self._unread, None
        if content is None:
            return False
        self._speller.note(content, Report())
        with self._lock:
            self.number += 1
            self._proofs.clear()
        with self._changed:
            self._changed.notify_all()
        return True

    def _read_over(self, content: Brochure, report: Report) -> None:
        if not self._speller.note(content, report, hurried=True):
            self._unread = content

    def wait(self, number: int, seconds: float) -> int:
        """The number of the newest change, after at most `seconds` where it is still `number`."""
        with self._changed:
            self._changed.wait_for(lambda: self.number != number, seconds)
            return self.number

    def _built(self, choice: Choice) -> Proof:
        proof = build(self._data, choice, self._job)
        if proof.pdf is not None:
            pdf = proof.pdf
            _kept(self._pdfs, proof.digest, KEPT, lambda: pdf)
            self._good[choice] = proof
            while len(self._good) > KEPT:
                self._good.popitem(last=False)
        return proof

    def _named(self) -> list[Path]:
        """The content and every file that it names."""
        content = read_content(read_source(self._data, Report()), Report())
        named = () if content is None else files(content)
        folder = self.content.parent
        return [self.content, *(folder / located(name, folder) for name in named)]


def _kept(kept: OrderedDict[_K, _T], key: _K, most: int, make: Callable[[], _T]) -> _T:
    """What is kept under a key, made where it isn't; the oldest goes."""
    if key not in kept:
        kept[key] = make()
        while len(kept) > most:
            kept.popitem(last=False)
    kept.move_to_end(key)
    return kept[key]
