"""From red, green and blue to the inks of a printing condition, through LittleCMS.

Only needed for files that have colours which aren't inks; a file for the press has none.
"""

from __future__ import annotations

from io import BytesIO

_INVERT = bytes(255 - value for value in range(256))


class Conversion:
    """Relative colorimetric with black point compensation, into one profile."""

    def __init__(self, profile: bytes | None) -> None:
        """Convert into that profile; without one, or with one that isn't CMYK, by black alone."""
        self._transform = _transform(profile) if profile and profile[16:20] == b"CMYK" else None
        self._known: dict[tuple[float, ...], tuple[float, ...]] = {}

    def colour(self, components: tuple[float, ...]) -> tuple[float, ...]:
        """Cyan, magenta, yellow and black from 0 to 1."""
        found = self._known.get(components)
        if found is None:
            levels = bytes(round(255 * min(1.0, max(0.0, one))) for one in components)
            bands = self.picture((1, 1), [levels[n : n + 1] for n in range(3)])
            found = tuple(band[0] / 255 for band in bands)
            if len(self._known) < 4096:
                self._known[components] = found
        return found

    def picture(self, size: tuple[int, int], bands: list[bytes]) -> list[bytes]:
        """Four plates, 255 for full ink."""
        from PIL import Image, ImageCms  # noqa: PLC0415

        picture = Image.merge("RGB", [Image.frombytes("L", size, band) for band in bands])
        if self._transform is None:
            black = picture.convert("L").tobytes().translate(_INVERT)
            return [bytes(len(black))] * 3 + [black]
        inks = ImageCms.applyTransform(picture, self._transform)  # type: ignore[arg-type]
        assert inks is not None
        return [band.tobytes() for band in inks.split()]


def _transform(profile: bytes) -> object:
    from PIL import ImageCms  # noqa: PLC0415

    try:
        return ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            ImageCms.ImageCmsProfile(BytesIO(profile)),
            "RGB",
            "CMYK",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError):
        return None
