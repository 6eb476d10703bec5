"""Colour spaces, read from the file: which kind, which inks, what they fall back to.

A colour space object and the resources it is used with go in, a `Space` comes out (ISO 32000-1,
8.6). Nothing is judged here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import Any

import pikepdf

from brochure.check.budget import DEEPEST, TooComplex
from brochure.check.reopen import (
    entries,
    entry,
    is_array,
    is_name,
    is_stream,
    items,
    named,
    number,
    read,
)

_PACKING = ("/Length", "/Filter", "/DecodeParms")  # how a stream is packed says nothing of it
PROCESS_INKS = ("Cyan", "Magenta", "Yellow", "Black")


class Kind(Enum):
    """Families of colour spaces."""

    GRAY = "DeviceGray"
    RGB = "DeviceRGB"
    CMYK = "DeviceCMYK"
    ICC = "ICCBased"
    CAL_GRAY = "CalGray"
    CAL_RGB = "CalRGB"
    LAB = "Lab"
    SEPARATION = "Separation"
    DEVICE_N = "DeviceN"
    INDEXED = "Indexed"
    PATTERN = "Pattern"
    UNKNOWN = "unknown"


DEVICE_KINDS = frozenset({Kind.GRAY, Kind.RGB, Kind.CMYK})
_CHANNELS = {
    Kind.GRAY: 1,
    Kind.RGB: 3,
    Kind.CMYK: 4,
    Kind.CAL_GRAY: 1,
    Kind.CAL_RGB: 3,
    Kind.LAB: 3,
    Kind.INDEXED: 1,
    Kind.SEPARATION: 1,
}
_SHORT = {"G": Kind.GRAY, "RGB": Kind.RGB, "CMYK": Kind.CMYK, "I": Kind.INDEXED}


@dataclass(frozen=True, slots=True)
class Space:
    """A colour space.

    `names` are the inks of Separation and DeviceN, `base` is the alternate, or what Indexed and
    Pattern are made of; `profile` is the digest of an ICC profile, `model` its colour space as the
    profile's header has it, `lookup` the table of Indexed. `build` tells Separations of one name
    apart: the digest of alternate and tint function; `described` are name and build of those that
    DeviceN describes.
    """

    kind: Kind
    channels: int
    names: tuple[str, ...] = ()
    base: Space | None = None
    profile: str = ""
    model: str = ""
    lookup: bytes = b""
    build: str = ""
    described: frozenset[tuple[str, str]] = frozenset()

    @property
    def initial(self) -> tuple[float, ...]:
        """The colour after the space is selected (8.6.3): black, or full tint."""
        if self.kind in (Kind.SEPARATION, Kind.DEVICE_N):
            return (1.0,) * self.channels
        if self.kind is Kind.CMYK or (self.kind is Kind.ICC and self.channels == 4):
            return (0.0, 0.0, 0.0, 1.0)
        return (0.0,) * self.channels


GRAY = Space(Kind.GRAY, 1)
RGB = Space(Kind.RGB, 3)
CMYK = Space(Kind.CMYK, 4)
PATTERN = Space(Kind.PATTERN, 0)
UNKNOWN = Space(Kind.UNKNOWN, 0)
_DEVICE = {Kind.GRAY: GRAY, Kind.RGB: RGB, Kind.CMYK: CMYK}
_DEFAULTS = {Kind.GRAY: "/DefaultGray", Kind.RGB: "/DefaultRGB", Kind.CMYK: "/DefaultCMYK"}


def space_of(value: Any, resources: Any, depth: int = 0) -> Space:  # noqa: PLR0911 - a table
    """Read a colour space; names are looked up in the resources, where defaults may replace them.

    What can't be understood is `UNKNOWN`. Raises TooComplex for spaces nested without end.
    """
    if depth > DEEPEST:
        raise TooComplex(f"colour spaces nested deeper than {DEEPEST}")
    if is_name(value):
        return _by_name(str(value)[1:], resources, depth)
    if not is_array(value) or not len(value):
        return UNKNOWN
    kind = _kind(named(value[0]))
    if len(value) == 1 or kind in DEVICE_KINDS:
        return _by_name(named(value[0]), resources, depth)
    match kind:
        case Kind.ICC:
            return _icc(value[1])
        case Kind.SEPARATION | Kind.DEVICE_N:
            return _inks(kind, value, resources, depth)
        case Kind.INDEXED:
            base = space_of(value[1], resources, depth + 1)
            return Space(kind, 1, base=base, lookup=_lookup(value))
        case Kind.PATTERN:
            return Space(kind, 0, base=space_of(value[1], resources, depth + 1))
        case Kind.CAL_GRAY | Kind.CAL_RGB | Kind.LAB:
            return Space(kind, _CHANNELS[kind])
    return UNKNOWN


def _kind(name: str) -> Kind:
    if name in _SHORT:
        return _SHORT[name]
    try:
        return Kind(name)
    except ValueError:
        return Kind.UNKNOWN


def _by_name(name: str, resources: Any, depth: int) -> Space:
    kind = _kind(name)
    if kind in DEVICE_KINDS:
        return with_default(_DEVICE[kind], resources, depth)
    if kind is Kind.PATTERN:
        return PATTERN
    value = entry(resources, "/ColorSpace", f"/{name}")
    return UNKNOWN if value is None else space_of(value, resources, depth + 1)


def with_default(space: Space, resources: Any, depth: int = 0) -> Space:
    """What a device space means beside these resources (8.6.5.6)."""
    value = entry(resources, "/ColorSpace", _DEFAULTS[space.kind])
    if value is None or is_name(value):
        return space
    return space_of(value, None, depth + 1)


def _icc(stream: Any) -> Space:
    channels = number(entry(stream, "/N"))
    if not is_stream(stream) or channels is None:
        return UNKNOWN
    data = read(stream)
    return Space(
        Kind.ICC,
        int(channels),
        profile=sha256(data).hexdigest(),
        model=data[16:20].decode("latin-1"),
    )


def _inks(kind: Kind, value: Any, resources: Any, depth: int) -> Space:
    names = tuple(named(one) for one in items(value[1]))
    if len(value) < 4 or not names:
        return UNKNOWN
    base = space_of(value[2], resources, depth + 1)
    described = entry(value[4], "/Colorants") if len(value) > 4 else None
    return Space(
        kind,
        len(names),
        names,
        base=base,
        build=_digest(value[2]) + _digest(value[3]),
        described=frozenset(
            (key[1:], _digest(one[2]) + _digest(one[3]) if is_array(one) and len(one) > 3 else "")
            for key, one in entries(described)
        ),
    )


def _digest(value: Any) -> str:
    if is_stream(value):
        kept = [
            f"{key} {_digest(one)}"
            for key, one in entries(value)
            if key not in _PACKING and not is_stream(one)
        ]
        return sha256("\n".join(sorted(kept)).encode() + read(value)).hexdigest()[:16]
    written = value.unparse(resolved=True) if isinstance(value, pikepdf.Object) else repr(value)
    data = written if isinstance(written, bytes) else str(written).encode()
    return sha256(data).hexdigest()[:16]


def _lookup(value: Any) -> bytes:
    if len(value) < 4:
        return b""
    return read(value[3]) if is_stream(value[3]) else bytes(value[3])
