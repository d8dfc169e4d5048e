"""What a typed text may match: the hand-over from text to query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Why a token may stand for what was typed; the query builder weighs them.
How = Literal["exact", "parts", "synonym", "translation", "sound"]


@dataclass(frozen=True, slots=True)
class Option:
    """One way to match a unit: all `terms` occur in `field` of the document."""

    field: str
    terms: tuple[str, ...]
    how: How


@dataclass(frozen=True, slots=True)
class Unit:
    """A typed word with all its ways to match; a document matches when any option does.

    `typed` is the word as typed, for marking it and for "did you mean".
    """

    typed: str
    options: tuple[Option, ...]
