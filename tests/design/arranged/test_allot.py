"""Which panel takes what: every arrangement has all that is told, in order, once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brochure.design.arranged.allot import Told, arrangements
from brochure.design.arranged.tables import Slot
from brochure.formats import A4_HALFFOLD, A4_TRIFOLD, FOLDED, PanelRole

VOICED = {Slot.VOICE, Slot.LAST_VOICE, Slot.VOICES, Slot.TEXT_WITH_VOICES}
LEADING = {Slot.LEAD, Slot.TEXT_WITH_LEAD, Slot.COVER_WITH_LEAD}
TEXTS = {Slot.TEXT, Slot.TEXT_WITH_LEAD, Slot.TEXT_WITH_VOICES}

TOLD = st.builds(
    Told,
    lead=st.booleans(),
    body=st.booleans(),
    voices=st.integers(0, 12),
    calls=st.booleans(),
)


@given(folded=st.sampled_from(list(FOLDED.values())), told=TOLD, flap_leads=st.booleans())
def test_every_arrangement_has_each_panel_and_each_voice_once(
    *, folded: object, told: Told, flap_leads: bool
) -> None:
    found = arrangements(folded, told, flap_leads=flap_leads)  # type: ignore[arg-type]
    assert found
    for shares in found:
        panels = [share.panel.name for share in shares if share.panel]
        assert sorted(panels) == sorted(panel.name for panel in folded.panels)  # type: ignore[attr-defined]
        voices = [share.voices for share in shares if share.slot in VOICED]
        spoken = [number for first, last in voices for number in range(first, last)]
        assert spoken == list(range(told.voices))
        assert all(first < last for first, last in voices)
        leading = [share for share in shares if share.slot in LEADING]
        assert len(leading) == told.lead
        if told.body:
            assert any(share.slot in TEXTS for share in shares)


@given(folded=st.sampled_from(list(FOLDED.values())), told=TOLD, flap_leads=st.booleans())
def test_voices_follow_the_text_and_the_lead_goes_before_it(
    *, folded: object, told: Told, flap_leads: bool
) -> None:
    for shares in arrangements(folded, told, flap_leads=flap_leads):  # type: ignore[arg-type]
        slots = [share.slot for share in shares]
        assert slots[-1] is Slot.BACK
        assert Slot.CALLS not in slots[:-2]
        texts = [n for n, slot in enumerate(slots) if slot in TEXTS]
        voices = [n for n, slot in enumerate(slots) if slot in VOICED]
        leads = [n for n, slot in enumerate(slots) if slot in LEADING]
        assert not texts or not voices or max(texts) <= min(voices)
        assert not texts or not leads or leads[0] <= texts[0]


def test_the_flap_takes_a_voice_in_one_look_and_the_lead_in_another() -> None:
    told = Told(lead=True, body=True, voices=2)
    for flap_leads, slot in ((False, Slot.VOICE), (True, Slot.LEAD)):
        first = arrangements(A4_TRIFOLD, told, flap_leads=flap_leads)[0]
        assert (
            next(one.slot for one in first if one.panel and one.panel.role is PanelRole.FLAP)
            is slot
        )


def test_without_a_flap_voices_may_stand_under_the_end_of_the_text() -> None:
    told = Told(lead=True, body=True, voices=3)
    slots = [share.slot for share in arrangements(A4_HALFFOLD, told, flap_leads=True)[-1]]
    assert slots == [Slot.COVER, Slot.TEXT_WITH_LEAD, Slot.TEXT_WITH_VOICES, Slot.BACK]
