"""Which ICC profiles can be printed to."""

from __future__ import annotations

import pytest

from brochure.paint.profiles import profile_faults
from brochure.pictures.icc import press_profile
from support.flyers import ROOT


def patched(at: int, new: bytes) -> bytes:
    data = press_profile()
    return data[:at] + new + data[at + len(new) :]


def test_the_profile_that_travels_with_the_program_has_no_fault() -> None:
    assert profile_faults(press_profile()) == []


@pytest.mark.parametrize(
    ("data", "id"),
    [
        (b"", "press/profile"),
        (b"\0" * 500, "press/profile"),
        (press_profile()[:-1], "press/profile"),
        (patched(12, b"link"), "press/profile-class"),
        (patched(12, b"mntr"), "press/profile-class"),
        (patched(16, b"RGB "), "press/profile-colour"),
        (patched(8, b"\x05\x00"), "press/profile-version"),
        (patched(8, b"\x04\x30"), "press/profile-version"),
        (patched(128, b"\0\0\0\0"), "press/profile"),
    ],
    ids=["empty", "zeros", "cut", "link", "monitor", "rgb", "v5", "v4.3", "without tags"],
)
def test_each_fault_has_its_id(data: bytes, id: str) -> None:
    assert [fault for fault, _ in profile_faults(data)] == [id]


def test_a_monitor_profile_is_unfit_in_class_and_colour() -> None:
    srgb = (ROOT / "brochure" / "paint" / "icc" / "srgb.icc").read_bytes()
    assert {"press/profile-class", "press/profile-colour"} <= {id for id, _ in profile_faults(srgb)}
