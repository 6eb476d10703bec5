"""Partners: who takes part, in tiers of names or logos."""

from dataclasses import dataclass, field

from brochure.content.ask import Finish, Part
from brochure.content.key import key
from brochure.content.outline import As, Block, Layout, Outline, Place, Said
from brochure.content.parties import Party
from brochure.content.uris import to_uri
from brochure.content.values import Text


@dataclass(frozen=True, eq=False, repr=False)
class Tier:
    """Partners of one kind."""

    organisations: tuple[Party, ...] = field(metadata=key("who is named"))
    heading: Text | None = field(
        default=None, metadata=key("what they do", example="Medienpartner")
    )


@dataclass(frozen=True, eq=False, repr=False)
class Partners:
    """Who takes part, in tiers."""

    note: Text = field(
        metadata=key("the line above the names", example="Mit freundlicher Hilfe von")
    )
    tiers: tuple[Tier, ...] = field(metadata=key("the partners"))


def finish(part: Part) -> bool:
    """A note without anybody under it says nothing."""
    if part.values.get("tiers"):
        return True
    if f"{part.path}.tiers.1" not in part.places:
        part.report.add("content/nobody-named", part.at, key=part.path)
    return False


def finish_tier(part: Part) -> bool:
    """A heading without anybody under it says nothing."""
    if part.values.get("organisations"):
        return True
    if f"{part.path}.organisations.1" not in part.places:
        part.report.add("content/nobody-named", part.at, key=part.path)
    return False


def outline(partners: Partners | None, language: str) -> Outline | None:
    """A row of names or logos for each tier."""
    del language
    if partners is None:
        return None
    blocks = tuple(
        Block(
            Layout.PARTIES,
            (tuple((_said(party),) for party in tier.organisations),),
            None if tier.heading is None else Said(tier.heading, As.LABEL),
        )
        for tier in partners.tiers
    )
    return Outline("partners", Place.MEMBERSHIPS, Said(partners.note, As.LABEL), blocks)


def _said(party: Party) -> Said:
    uri = None if party.url is None else to_uri(party.url.value)
    return Said(party.name, As.PARTNER, uri, logo=party.logo)


FINISH: Finish = {Partners: finish, Tier: finish_tier}
