"""From pixels to an image XObject (ISO 32000-1, 8.9.5), with its soft mask."""

from __future__ import annotations

from brochure.paint.canvas import PdfFile
from brochure.paint.objects import array, reference
from brochure.pictures.model import Colours, Encoding, Raster

_SPACES = {Colours.GREY: "/DeviceGray", Colours.RGB: "/DeviceRGB", Colours.CMYK: "/DeviceCMYK"}


def write_raster(file: PdfFile, raster: Raster) -> int:
    """An image XObject (ISO 32000-1, 8.9.5), with its soft mask."""
    entries = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": str(raster.width),
        "Height": str(raster.height),
        "ColorSpace": _space(raster),
        "BitsPerComponent": str(raster.bits),
        "Filter": f"/{raster.encoding.value}",
    }
    if raster.encoding is Encoding.PNG:
        colours = 1 if raster.palette else raster.colours.value
        entries["DecodeParms"] = (
            f"<</Predictor 15/Colors {colours}/BitsPerComponent {raster.bits}"
            f"/Columns {raster.width}>>"
        )
    if raster.inverted:
        entries["Decode"] = array(["1 0"] * raster.colours.value)
    if raster.mask is not None:
        entries["SMask"] = reference(write_raster(file, raster.mask))
    return file.add_stream(raster.data, entries, deflate=False)


def _space(raster: Raster) -> str:
    if raster.palette is None:
        return _SPACES[raster.colours]
    last = len(raster.palette) // 3 - 1
    return f"[/Indexed/DeviceRGB {last} <{raster.palette.hex()}>]"
