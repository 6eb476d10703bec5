"""Colour spaces: what the output intent characterises, inks, blending."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from brochure.check.finding import Place
from brochure.check.pen import Use
from brochure.check.reopen import (
    OpenFile,
    entry,
    everything,
    is_dictionary,
    is_stream,
    items,
    label,
    named,
    number,
    read,
)
from brochure.check.rules.file import MOST_INKS
from brochure.check.spaces import PROCESS_INKS, Kind, Space, space_of
from brochure.check.state import Painted, What
from brochure.check.walk import all_painted, contents

_CHANNELS = {"CMYK": 4, "RGB ": 3, "GRAY": 1, "Lab ": 3}
_CHARACTERISED = {
    "CMYK": frozenset({Kind.CMYK, Kind.GRAY}),
    "RGB ": frozenset({Kind.RGB, Kind.GRAY}),
    "GRAY": frozenset({Kind.GRAY}),
}
_COLOURED_BY_OTHERS = frozenset({Kind.CAL_RGB, Kind.LAB})


def intent_profiles(file: OpenFile) -> list[bytes]:
    """The destination profiles of all output intents, as far as they can be read."""
    if "intents" not in file.cache:
        streams = [
            entry(one, "/DestOutputProfile") for one in items(entry(file.root, "/OutputIntents"))
        ]
        file.cache["intents"] = [read(stream) for stream in streams if is_stream(stream)]
    found: list[bytes] = file.cache["intents"]
    return found


def uses(file: OpenFile) -> Iterator[Use]:
    """The colour spaces in use, each once in the file."""
    seen: set[Space] = set()
    for content in contents(file):
        for space, use in content.uses.items():
            if space not in seen:
                seen.add(space)
                yield use


def spaces(file: OpenFile) -> None:
    """Every colour space in use, and what it falls back to."""
    profiles = intent_profiles(file)
    models = [profile[16:20].decode("latin-1") for profile in profiles]
    fine = frozenset().union(*(_CHARACTERISED.get(model, frozenset()) for model in models))
    digests = {sha256(profile).hexdigest() for profile in profiles}
    builds: dict[str, str] = {}
    for use in uses(file):
        space, notes = use.space, file.notes
        if space.kind in (Kind.GRAY, Kind.RGB, Kind.CMYK) and space.kind not in fine:
            notes.add("file/device-colour", use.place, use.subject, space=space.kind.value)
        if space.kind is Kind.ICC:
            _icc(file, use, digests)
        if space.kind in _COLOURED_BY_OTHERS:
            notes.add("press/not-cmyk", use.place, use.subject, space=space.kind.value)
        if space.kind is Kind.DEVICE_N:
            _device_n(file, use)
        if space.kind is Kind.SEPARATION and space.names[0] not in ("All", "None"):
            _build(file, use, builds, (space.names[0], space.build))
        for described in space.described:
            _build(file, use, builds, described)
    _all_inks(file)


def _build(file: OpenFile, use: Use, builds: dict[str, str], described: tuple[str, str]) -> None:
    """One name, one alternate and one tint function."""
    name, build = described
    if builds.setdefault(name, build) != build:
        file.notes.add("file/spot", use.place, ink=name[:60])


def _icc(file: OpenFile, use: Use, digests: set[str]) -> None:
    space = use.space
    if _CHANNELS.get(space.model) != space.channels:
        file.notes.add(
            "file/icc", use.place, use.subject, channels=space.channels, model=space.model
        )
    elif space.model == "CMYK" and space.profile in digests:
        file.notes.add("press/icc-is-intent", use.place, use.subject)
    elif space.model in ("RGB ", "Lab "):
        file.notes.add(
            "press/not-cmyk", use.place, use.subject, space=f"ICCBased {space.model.strip()}"
        )


def _device_n(file: OpenFile, use: Use) -> None:
    space = use.space
    if len(space.names) > MOST_INKS:
        file.notes.add(
            "file/limit",
            use.place,
            what="inks in one colour",
            found=len(space.names),
            allowed=str(MOST_INKS),
        )
    missing = (
        set(space.names) - set(PROCESS_INKS) - {"None"} - {name for name, _ in space.described}
    )
    if missing:
        file.notes.add("file/colorants", use.place, ink=min(missing)[:60])


def _all_inks(file: OpenFile) -> None:
    """The registration colour belongs outside the trim box."""
    for painted in all_painted(file):
        if "All" in painted.colour.space.names and painted.colour.space.kind is Kind.SEPARATION:
            sheet = file.sheets[painted.page - 1]
            x0, y0, x1, y1 = painted.box
            if (
                x0 < sheet.trim[2]
                and x1 > sheet.trim[0]
                and y0 < sheet.trim[3]
                and y1 > sheet.trim[1]
            ):
                file.notes.add("press/registration", Place(painted.page, sheet.placed(painted.box)))


def blending(file: OpenFile) -> None:
    """The blend space of every transparency group (ISO 32000-1, 11.6.6)."""
    profiles = intent_profiles(file)
    for one, space in blend_spaces(file):
        if not may_blend(space, profiles):
            file.notes.add("press/blend-space", subject=label(one), space=space.kind.value)


def blend_spaces(file: OpenFile) -> Iterator[tuple[Any, Space]]:
    """The pages and forms that are transparency groups and say what they blend in."""
    for one in everything(file):
        group = entry(one, "/Group")
        if named(entry(group, "/S")) == "Transparency" and "/CS" in group:
            yield one, space_of(group["/CS"], entry(one, "/Resources"))


def may_blend(space: Space, profiles: list[bytes]) -> bool:
    """Whether a press with these output intents can blend in a space."""
    if space.kind is Kind.ICC:
        return space.profile not in {sha256(profile).hexdigest() for profile in profiles}
    models = {profile[16:20].decode("latin-1") for profile in profiles}
    return any(space.kind in _CHARACTERISED.get(model, frozenset()) for model in models)


def overprint(file: OpenFile) -> None:
    """Overprint mode 1 with a CMYK profile does nothing of use."""
    for painted, place in _overprinting(file):
        space = painted.colour.space
        if space.kind is Kind.ICC and space.channels == 4 and painted.overprint_mode == 1:
            file.notes.add("file/icc-overprint", place)


def white(file: OpenFile) -> None:
    """White that overprints vanishes."""
    for painted, place in _overprinting(file):
        inks = painted.colour.inks()
        if inks is not None and not any(inks.values()) and painted.what is not What.IMAGE:
            file.notes.add("press/white-overprints", place)


def _overprinting(file: OpenFile) -> Iterator[tuple[Painted, Place]]:
    for painted in all_painted(file):
        if painted.overprint and not painted.invisible:
            sheet = file.sheets[painted.page - 1]
            yield painted, Place(painted.page, sheet.placed(painted.box), painted.mark)


def intent(file: OpenFile) -> None:
    """The output intent of PDF/X and its profile."""
    notes = file.notes
    intents = [
        one
        for one in items(entry(file.root, "/OutputIntents"))
        if named(entry(one, "/S")) == "GTS_PDFX"
    ]
    if len(intents) != 1:
        notes.add("press/intent", count=len(intents))
        return
    if not named(entry(intents[0], "/OutputConditionIdentifier")):
        notes.add("press/condition")
    stream = entry(intents[0], "/DestOutputProfile")
    if not is_stream(stream):
        notes.add("press/profile", what="it isn't embedded")
        return
    for id, amounts in profile_faults(read(stream)):
        notes.add(id, **amounts)
    channels = number(entry(stream, "/N"))
    model = read(stream)[16:20].decode("latin-1")
    if model in _CHANNELS and channels != _CHANNELS[model]:
        notes.add("press/profile-channels", stated=int(channels or 0), real=_CHANNELS[model])
    others = [
        entry(one, "/DestOutputProfile")
        for one in items(entry(file.root, "/OutputIntents"))
        if is_dictionary(one)
    ]
    if any(other is not None and other.objgen != stream.objgen for other in others):
        notes.add("press/profile", what="other output intents have another one")


def profile_faults(data: bytes) -> list[tuple[str, dict[str, Any]]]:
    """What makes an ICC profile unfit as the destination of a PDF/X-4 file (ISO 15076-1, 7.2)."""
    if len(data) < 132 or data[36:40] != b"acsp":
        return [("press/profile", {"what": "it can't be read"})]
    if int.from_bytes(data[0:4], "big") > len(data):
        return [("press/profile", {"what": "it is cut off"})]
    found: list[tuple[str, dict[str, Any]]] = []
    if data[12:16] != b"prtr":
        found.append(("press/profile-class", {"kind": data[12:16].decode("latin-1").strip()}))
    if data[16:20] != b"CMYK":
        found.append(("press/profile-colour", {"space": data[16:20].decode("latin-1").strip()}))
    version = (data[8], data[9] >> 4)
    if version[0] not in (2, 4) or version > (4, 2):
        found.append(("press/profile-version", {"version": f"{version[0]}.{version[1]}"}))
    return found
