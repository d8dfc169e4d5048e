"""Words of a query that name a filter rather than goods: how a finder tells of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["place", "star", "price", "standard", "stock", "category"]

# Thai digits, full-width letters and signs; the length stays.
_NARROW = {0x0E50 + digit: str(digit) for digit in range(10)} | {
    code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """`text[start:end]` stands for these filters, each a parameter of the list and its value."""

    kind: Kind
    start: int
    end: int
    choices: tuple[tuple[str, str], ...]


def plain(text: str) -> str:
    """`text` in small letters, narrow and with Arabic digits, letter for letter, so that places in it hold."""
    small = text.translate(_NARROW)
    lower = small.lower()
    if len(lower) != len(small):  # a few letters, as İ, get longer
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in small)
    return lower


def without(text: str, meanings: Iterable[Meaning], gap: str = "\0") -> str:
    """`text` with a gap, letter for letter, where a meaning was found."""
    for meaning in meanings:
        text = text[: meaning.start] + gap * (meaning.end - meaning.start) + text[meaning.end :]
    return text
