"""Whether an ICC profile can be the destination of a PDF/X-4 file (ISO 15076-1, 7.2).

A profile's bytes go in, what is wrong with them comes out, as ids and amounts of the catalogue.
"""

from __future__ import annotations

Fault = tuple[str, dict[str, str]]

_HEAD = 132  # bytes: the header, and how many tags follow
_NEWEST = (4, 2)


def profile_faults(data: bytes) -> list[Fault]:
    """What makes a profile unfit; nothing if it is a CMYK output profile of ICC 2 or 4."""
    if len(data) < _HEAD or data[36:40] != b"acsp":
        return [("press/profile", {"what": "it can't be read"})]
    if int.from_bytes(data[0:4], "big") > len(data):
        return [("press/profile", {"what": "it is cut off"})]
    found: list[Fault] = []
    if data[12:16] != b"prtr":
        found.append(("press/profile-class", {"kind": _word(data[12:16])}))
    if data[16:20] != b"CMYK":
        found.append(("press/profile-colour", {"space": _word(data[16:20])}))
    version = (data[8], data[9] >> 4)
    if version[0] not in (2, 4) or version > _NEWEST:
        found.append(("press/profile-version", {"version": f"{version[0]}.{version[1]}"}))
    if not found and b"B2A0" not in _tags(data):
        found.append(("press/profile", {"what": "it has no way into ink (B2A0)"}))
    return found


def _word(signature: bytes) -> str:
    return signature.decode("latin-1").strip()


def _tags(data: bytes) -> list[bytes]:
    count = min(int.from_bytes(data[128:132], "big"), 200)
    return [data[132 + 12 * at : 136 + 12 * at] for at in range(count)]
