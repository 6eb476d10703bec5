"""The way in: a path in content.yaml becomes a picture, in two steps.

`load` reads the file, finds out what it is and how large, and refuses what can't be used, so that a
theme can place it. `prepared` makes of it, once its size on paper is known, what is painted. All
that is wrong is reported at the place in content.yaml that names the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from brochure.content.values import Text
from brochure.diagnostics.model import Report, Span
from brochure.geometry import Rect, to_mm
from brochure.pictures import files, jpeg, kinds, png
from brochure.pictures.album import Album
from brochure.pictures.kinds import Kind
from brochure.pictures.model import WHOLE, Drawing, Form, Ink, Picture, Raster, Target
from brochure.pictures.refusal import Refusal
from brochure.profile import ColourSpace

if TYPE_CHECKING:
    from brochure.pictures.raster import Wanted

DEFAULT_TARGET = Target()

LEAST_RESOLUTION = 150.0
"""Dots per inch under which pixels are seen at reading distance."""


@dataclass(frozen=True, slots=True)
class Intake:
    """From where, for what and with which memory pictures are taken in.

    `folder` is that of content.yaml. Keep the `album` to have pictures ready in the next build.
    """

    folder: Path
    target: Target = DEFAULT_TARGET
    album: Album = field(default_factory=Album)
    allow_outside: bool = False


@dataclass(frozen=True, slots=True)
class Original:
    """A picture as it came.

    `width` and `height` are in pixels for rasters (as they are shown, upright), else in the file's
    own units. `vectors` is what an SVG or PDF has become. Two originals are equal if their files
    are.
    """

    digest: str
    kind: Kind
    file: str = field(compare=False)
    span: Span = field(compare=False)
    data: bytes = field(compare=False, repr=False)
    width: float = 0.0
    height: float = 0.0
    vectors: Drawing | Form | None = field(default=None, compare=False, repr=False)

    @property
    def aspect(self) -> float:
        """Width by height."""
        return self.width / self.height


def load(file: Text, intake: Intake, report: Report) -> Original | None:
    """The picture in a file, without decoding it; None if there is a message instead."""
    data = files.read(file, intake.folder, report, allow_outside=intake.allow_outside)
    if data is None:
        return None
    kind = kinds.kind(data)
    if kind is None:
        what = kinds.named(data) or "something else"
        report.add("picture/kind", file.span, file=file.value, what=what)
        return None
    ending = Path(file.value).suffix[1:].lower()
    if ending and kinds.ENDINGS.get(ending) is not kind:
        report.add("picture/mislabelled", file.span, file=file.value, kind=kind.value)
    raw = Original(sha256(data).hexdigest(), kind, file.value, file.span, data)
    found = intake.album.remember(
        ("load", raw.digest, intake.target, file.value),
        lambda own: _examined(raw, intake.target, own),
        report=report,
        span=file.span,
        size=lambda value: len(data) if value else 0,
    )
    return replace(found, span=file.span) if isinstance(found, Original) else None


def _examined(raw: Original, target: Target, report: Report) -> Original | None:
    if raw.kind in {Kind.PNG, Kind.JPEG}:
        return _raster(raw, report)
    found = _vectors(raw, target, report)
    if not isinstance(found, list):
        return replace(raw, width=found.width, height=found.height, vectors=found)
    for refusal in found:
        report.add(refusal.id, None, file=raw.file, **refusal.parameters)
    return None


def _raster(raw: Original, report: Report) -> Original | None:
    from brochure.pictures.raster import (  # noqa: PLC0415
        MOST_PIXELS,
        Damaged,
        opened,
        upright_size,
    )

    header = png.header(raw.data) if raw.kind is Kind.PNG else jpeg.header(raw.data)
    if header is None:
        report.add("picture/damaged", None, file=raw.file, reason="it ends too early")
        return None
    width, height = header.width, header.height
    if not width or not height:
        report.add("picture/no-pixels", None, file=raw.file, width=width, height=height)
        return None
    if width * height > MOST_PIXELS:
        pixels, limit = round(width * height / 1e6), MOST_PIXELS // 1_000_000
        report.add("picture/too-many-pixels", None, file=raw.file, pixels=pixels, limit=limit)
        return None
    try:
        size = upright_size(opened(raw.data, raw.kind))
    except Damaged as damaged:
        report.add("picture/damaged", None, file=raw.file, reason=str(damaged))
        return None
    return replace(raw, width=size.width, height=size.height)


def _vectors(raw: Original, target: Target, report: Report) -> Drawing | Form | list[Refusal]:
    if raw.kind is Kind.PDF:
        from brochure.pictures.pdf.form import form  # noqa: PLC0415

        try:
            found, converted = form(raw.data, target)
        except Refusal as refusal:
            return [refusal]
        if converted:
            report.add("picture/converted", None, file=raw.file, by="the profile of the press")
        return found
    from brochure.pictures.svg.draw import drawing  # noqa: PLC0415

    drawn = drawing(raw.data, target)
    if isinstance(drawn, Drawing):
        for id, parameters in drawn.remarks:
            report.add(id, None, file=raw.file, **parameters)
    if isinstance(drawn, Drawing) and target.space is ColourSpace.CMYK:
        from brochure.pictures.press import in_press_colours  # noqa: PLC0415

        try:
            return in_press_colours(drawn, target)
        except Refusal as refusal:
            return [refusal]
    return drawn


def ink(original: Original, intake: Intake) -> Ink:
    """Where the picture shows anything on white paper, and how much: for sizing logos alike.

    A PDF with text or gradients is taken to fill its box.
    """

    def make(report: Report) -> Ink:
        from brochure.pictures import ink as measure  # noqa: PLC0415

        match original.vectors:
            case Drawing():
                return measure.of_drawing(original.vectors)
            case Form(width, height, traced=shapes):
                if shapes is None:
                    return Ink()
                view = Rect(0, 0, width, height)
                return measure.of_drawing(Drawing(width, height, shapes, view))
        return measure.of_raster(original.data, original.kind)

    key = ("ink", original.digest, intake.target)
    found = intake.album.remember(key, make, report=Report(), span=None)
    assert isinstance(found, Ink)
    return found


def prepared(
    original: Original,
    width: float,
    intake: Intake,
    report: Report,
    *,
    crop: Rect = WHOLE,
) -> Picture | None:
    """What is painted where the picture, or what `crop` leaves of it, is `width` points wide.

    `crop` is in shares of the picture. None if the file turns out to be damaged: that is reported.
    """
    _judge_resolution(original, width, report, crop)
    if original.vectors is not None:
        return _cropped(original.vectors, crop)
    from brochure.pictures.raster import Wanted  # noqa: PLC0415

    wanted = Wanted(round(width, 2), intake.target, crop)
    found = intake.album.remember(
        ("raster", original.digest, original.file, wanted),
        lambda own: _decoded(original, wanted, own),
        report=report,
        span=original.span,
        size=_size,
    )
    return found if isinstance(found, Raster) else None


def _cropped(vectors: Drawing | Form, crop: Rect) -> Drawing | Form:
    whole = vectors.view
    view = Rect(
        whole.x + crop.x * whole.width,
        whole.y + crop.y * whole.height,
        crop.width * whole.width,
        crop.height * whole.height,
    )
    return vectors._replace(view=view)


def resolution(original: Original, width: float, crop: Rect = WHOLE) -> float:
    """Dots per inch where the picture is `width` points wide; infinite for vectors alone."""
    inches = width / 72
    match original.vectors:
        case None:
            return original.width * crop.width / inches
        case Drawing() as drawing:
            from brochure.pictures.embedded import coarsest  # noqa: PLC0415

            return coarsest(drawing) * drawing.view.width * crop.width / inches
        case Form():
            return float("inf")


def _judge_resolution(original: Original, width: float, report: Report, crop: Rect) -> None:
    dots = resolution(original, width, crop)
    if dots < LEAST_RESOLUTION:
        report.add(
            "picture/resolution",
            original.span,
            file=original.file,
            dpi=int(dots),
            width=round(to_mm(width), 1),
            most=int(to_mm(width) * dots / LEAST_RESOLUTION),
        )


def _decoded(original: Original, wanted: Wanted, report: Report) -> Raster | None:
    from brochure.pictures.raster import Damaged, prepare  # noqa: PLC0415

    try:
        done = prepare(original.data, original.kind, wanted)
    except Damaged as damaged:
        report.add("picture/damaged", None, file=original.file, reason=str(damaged))
        return None
    for id, parameters in done.remarks():
        report.add(id, None, file=original.file, **parameters)
    return done.raster


def _size(picture: object) -> int:
    if not isinstance(picture, Raster):
        return 0
    return len(picture.data) + (len(picture.mask.data) if picture.mask else 0)
