"""The colours of a form: which may stay, which are converted, which are refused.

The host's output intent says what device colours mean, so those of the other kind can't stay
(ISO 19005-2, 6.2.4.3): single ones are converted by the profile of the press. Colours with a
profile of their own mean the same everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.pictures import icc
from brochure.pictures.model import Target
from brochure.pictures.refusal import Refusal
from brochure.profile import ColourSpace

if TYPE_CHECKING:
    from pikepdf import Object

_OTHER = {ColourSpace.RGB: "/DeviceCMYK", ColourSpace.CMYK: "/DeviceRGB"}


class Inks:
    """What the target's colours are; remembers if anything was converted."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._converter: icc.Converter | None = None
        self.converted = False
        self.other = _OTHER[target.space]

    def convert(self, components: tuple[float, ...]) -> tuple[float, ...]:
        """A colour of the other device space in the target's."""
        if self._converter is None:
            press = self._target.press or icc.press_profile()
            to_press = self._target.space is ColourSpace.CMYK
            mode = "RGB" if to_press else "CMYK"
            self._converter = icc.Converter(mode, press if to_press else None, press)
        self.converted = True
        return self._converter(components)

    def check(self, space: Object, what: str, depth: int = 0) -> None:
        """Raise Refusal for a colour space that an object of the file may not have."""
        from pikepdf import Array, Name  # noqa: PLC0415

        if isinstance(space, Name):
            name = str(space)
            if name == self.other:
                raise Refusal("picture/pdf-colour", what=f"{what} in {name[1:]}")
            if name in {"/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern"}:
                return
            raise Refusal("picture/pdf-colour", what=f"{what} in {name[1:]}")
        if not isinstance(space, Array) or depth > 2:
            raise Refusal("picture/pdf-colour", what=f"{what} in a colour space that isn't known")
        self._check_array(space, what, depth)

    def _check_array(self, space: Object, what: str, depth: int) -> None:
        kind = str(space[0])
        if kind in {"/CalGray", "/CalRGB", "/Lab"}:
            return
        if kind == "/ICCBased":
            mode = {1: "L", 3: "RGB", 4: "CMYK"}.get(int(space[1].get("/N", 0)))
            if mode is None or not icc.fits(space[1].read_bytes(), mode):
                raise Refusal("picture/pdf-colour", what=f"{what} with a damaged profile")
        elif kind == "/Indexed":
            self.check(space[1], what, depth + 1)
        elif kind == "/Pattern":
            if len(space) > 1:
                self.check(space[1], what, depth + 1)
        elif kind == "/Separation":
            raise Refusal("picture/pdf-colour", what=f"the spot colour {str(space[1])[1:]}")
        else:
            raise Refusal("picture/pdf-colour", what=f"{what} in {kind[1:]}")
