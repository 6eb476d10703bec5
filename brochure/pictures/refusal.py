"""What can't be drawn, as an exception inside of this stage; the loader makes a message of it."""

from __future__ import annotations

from brochure.diagnostics.model import Parameter


class Refusal(Exception):  # noqa: N818 # what it is
    """One fact, by its id in the catalogue."""

    def __init__(self, id: str, **parameters: Parameter) -> None:
        super().__init__(id, parameters)
        self.id = id
        self.parameters = parameters


def value(line: int, name: str, found: str) -> Refusal:
    """An attribute or property whose value makes no sense, or isn't drawn."""
    return Refusal("picture/svg-value", line=line, key=name, value=" ".join(found.split()))
