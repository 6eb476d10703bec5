"""A donation: the account in print and as a GiroCode (EPC069-12 v2.1).

The code holds a transfer order that banking programs read: version 002, UTF-8, SEPA.
"""

from dataclasses import dataclass, field

from brochure.content.ask import Finish, Part
from brochure.content.key import key
from brochure.content.outline import As, Block, Cell, Code, Layout, Outline, Place, Said, alone
from brochure.content.values import Bic, Iban, Money, Prose, Text, Verbatim
from brochure.languages import labels
from brochure.languages.model import Labels

MOST_HOLDER, MOST_PURPOSE, MOST_REFERENCE = 70, 140, 35  # characters (EPC069-12, table 1)
MOST_BYTES = 331  # EPC069-12, 3.3: the whole code


@dataclass(frozen=True, eq=False, repr=False)
class Donation:
    """Where to send money."""

    holder: Verbatim = field(metadata=key("whose account it is", example="Tafel Lindenau e. V."))
    iban: Iban = field(
        metadata=key("the account; printed in fours", example="DE89 3704 0044 0532 0130 00")
    )
    heading: Text | None = field(
        default=None, metadata=key("the heading", example="Ihre Spende hilft")
    )
    bic: Bic | None = field(default=None, metadata=key("the bank, outside of the EEA"))
    purpose: Verbatim | None = field(
        default=None, metadata=key("what the transfer is for, at most 140 characters")
    )
    reference: Verbatim | None = field(
        default=None,
        metadata=key("a creditor reference (ISO 11649), instead of `purpose`"),
    )
    amount: Money | None = field(
        default=None, metadata=key("euros; left out: the giver decides", example="25")
    )
    note: Prose | None = field(
        default=None, metadata=key("what else is to be said, of tax for instance; light markup")
    )


def finish(part: Part) -> bool:
    """What a transfer order has room for."""
    values, report = part.values, part.report
    for name, most in (
        ("holder", MOST_HOLDER),
        ("purpose", MOST_PURPOSE),
        ("reference", MOST_REFERENCE),
    ):
        said = values.get(name)
        if isinstance(said, Text) and (over := len(said.value) - most) > 0:
            report.add("content/transfer-long", said.span, key=name, over=over, most=most)
            return False
    purpose, reference = values.get("purpose"), values.get("reference")
    if isinstance(purpose, Text) and isinstance(reference, Text):
        report.add("content/purpose-and-reference", reference.span)
        return False
    if isinstance(reference, Text) and not _is_reference(reference.value):
        report.add("content/reference", reference.span, value=reference.value)
        return False
    return True


def _is_reference(value: str) -> bool:
    from stdnum import iso11649  # noqa: PLC0415 - few flyers have one

    return bool(iso11649.is_valid(value))


def outline(donation: Donation | None, language: str) -> Outline | None:
    """The account line by line, the note, and the code beside them."""
    if donation is None:
        return None
    title = None if donation.heading is None else Said(donation.heading, As.TITLE)
    blocks = [Block(Layout.PAIRS, tuple(_pairs(donation, language)))]
    if donation.note is not None:
        blocks.append(alone(Layout.TEXT, (Said(donation.note, As.CELL),)))
    words, tongue = labels(language)
    holder = donation.holder
    said = words.transfer.format(holder.value)
    code = Code(transfer_text(donation), said, donation.iban.span, tongue, holds="transfer")
    return Outline("donation", Place.QUOTES, title, tuple(blocks), code)


def _pairs(donation: Donation, language: str) -> list[tuple[Cell, Cell]]:
    words, tongue = labels(language)
    iban = Text(donation.iban.value, donation.iban.span)
    money = donation.amount and Text(_in_print(donation.amount, words), donation.amount.span)
    lines: list[tuple[str, Text | None, As]] = [
        (words.holder, donation.holder, As.CELL),
        ("IBAN", iban, As.ACCOUNT),
        ("BIC", donation.bic, As.CELL),
        (words.purpose, donation.purpose, As.CELL),
        (words.reference, donation.reference, As.CELL),
        (words.amount, money, As.CELL),
    ]
    return [
        ((Said(Text(name, text.span), As.LABEL, language=tongue),), (Said(text, role),))
        for name, text, role in lines
        if text is not None
    ]


def _in_print(money: Money, words: Labels) -> str:
    whole, cents = divmod(money.cents, 100)
    return words.euro.format(f"{whole}{words.decimal}{cents:02}" if cents else whole)


def transfer_text(donation: Donation) -> str:
    """The lines of the transfer order; nothing stands behind the last that is filled."""
    money = donation.amount
    amount = "" if money is None else f"EUR{money.cents // 100}.{money.cents % 100:02}"
    lines = [
        "BCD",
        "002",
        "1",
        "SCT",
        "" if donation.bic is None else donation.bic.value,
        donation.holder.value,
        donation.iban.electronic,
        amount,
        "",
        "" if donation.reference is None else "".join(donation.reference.value.split()),
        "" if donation.purpose is None else donation.purpose.value,
    ]
    return "\n".join(lines).rstrip("\n")


FINISH: Finish = {Donation: finish}
