"""Good files for the screen and for the press, built by the program, and ways to break them.

Each file is built once. `edited` changes a good file through pikepdf; nothing else in it changes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from brochure.pipeline import Options, make
from support.flyers import ROOT

Edit = Callable[[Pdf], None]

SAMPLE = ROOT / "content.yaml"


VERSIONS = {"press": "1.6", "archive": "2.0"}


@lru_cache(maxsize=4)
def built(profile: str) -> bytes:
    """The sample for a profile, saved by pikepdf as every broken one is."""
    result = make(str(SAMPLE), SAMPLE.read_bytes(), Options(profile=profile))
    assert result.pdf is not None
    return edited(result.pdf, lambda pdf: None, version=VERSIONS.get(profile, "1.7"))


def edited(data: bytes, edit: Edit, version: str = "", **options: Any) -> bytes:
    """The file after the edit; streams stay packed as they are."""
    target = BytesIO()
    with Pdf.open(BytesIO(data)) as pdf:
        edit(pdf)
        if "encryption" not in options:  # these don't go together
            options |= {
                "deterministic_id": True,
                "stream_decode_level": pikepdf.StreamDecodeLevel.none,
            }
        pdf.save(
            target,
            force_version=version or pdf.pdf_version,
            compress_streams=False,
            fix_metadata_version=False,
            **options,
        )
    return target.getvalue()


def unpacked(data: bytes) -> bytes:
    """The file with every object by itself, to be read as bytes."""
    return edited(data, lambda pdf: None, object_stream_mode=pikepdf.ObjectStreamMode.disable)


def paint(pdf: Pdf, operators: str, *, below: bool = False) -> None:
    """Paint on the first page, as an artifact, above or below all else."""
    page = pdf.pages[0]
    old = b"q " + page.Contents.read_bytes() + b" Q"
    new = f"q /Artifact BMC {operators} EMC Q".encode()
    page.Contents = pdf.make_stream(new + b"\n" + old if below else old + b"\n" + new)


def resource(pdf: Pdf, category: str, name: str, value: Any) -> None:
    """Name a resource of the first page."""
    resources = pdf.pages[0].Resources
    if category not in resources:
        resources[category] = Dictionary()
    resources[category][name] = value


def extra(pdf: Pdf, value: Any) -> None:
    """Let the catalog lead to an object that no page uses."""
    pdf.Root["/Extra"] = value


def metadata(pdf: Pdf, old: str, new: str) -> None:
    """Change the XMP packet."""
    data = pdf.Root.Metadata.read_bytes()
    assert old.encode() in data
    pdf.Root.Metadata.write(data.replace(old.encode(), new.encode()))


def grey_image(pdf: Pdf, side: int, bits: int = 8) -> Any:
    """A square grey image."""
    row = (side * bits + 7) // 8
    return pdf.make_stream(
        b"\x80" * row * side,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=side,
        Height=side,
        BitsPerComponent=bits,
        ColorSpace=Name.DeviceGray,
    )


def place_image(pdf: Pdf, image: Any, inches: float) -> None:
    """Paint an image, `inches` wide and high, where no text stands, if it is small."""
    resource(pdf, "/XObject", "/Broken", pdf.make_indirect(image))
    length = inches * 72
    paint(pdf, f"q {length} 0 0 {length} 60 500 cm /Broken Do Q")


def separation(pdf: Pdf, name: str, cmyk: list[float]) -> Array:
    """A spot colour."""
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=cmyk, N=1)
    return Array([Name.Separation, Name("/" + name), Name.DeviceCMYK, function])


def elements(pdf: Pdf, role: str) -> list[Any]:
    """The elements of the tag tree with that role."""
    return [
        one
        for one in pdf.objects
        if isinstance(one, Dictionary) and one.get("/S") == "/" + role and "/P" in one
    ]
