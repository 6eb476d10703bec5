"""Who is named beside the sender: organisations and their marks."""

from dataclasses import dataclass, field

from brochure.content.key import key
from brochure.content.values import FilePath, Text, WebAddress


@dataclass(frozen=True, eq=False, repr=False)
class Logo:
    """An organisation's mark, as a file."""

    file: FilePath = field(
        metadata=key("PNG, JPEG, SVG or PDF, relative to content.yaml", example="logo.svg")
    )
    alt: Text | None = field(
        default=None, metadata=key("what is read out; left out: `Logo: NAME`", example="KOK-Logo")
    )


@dataclass(frozen=True, eq=False, repr=False)
class Party:
    """An organisation that is named."""

    name: Text = field(metadata=key("the name", is_name=True))
    url: WebAddress | None = field(default=None, metadata=key("where the name leads"))
    logo: Logo | None = field(
        default=None,
        metadata=key("the logo: a file, or `file` and `alt`", shorthand="file"),
    )
