"""What was probably meant: the typed text with its slips mended from names that resemble it.

Nothing is guessed from word lists: a correction is something that a product for sale is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# Shorter pieces are too easily something else.
LEAST_LETTERS = 4
# One slip for each so many letters.
LETTERS_A_SLIP = 4
# Marks of the last consonant, and a silent letter behind it.
_SAME_SYLLABLE = re.compile("[ะัาำิีึืฺุู็่้๊๋์ํๅ]*(?:[ก-ฮ][ิุ]?์)?")


@dataclass(frozen=True, slots=True)
class Likeness:
    """The part of a name that comes nearest, and how many slips lie between."""

    text: str
    slips: int


def corrected(text: str, names: Iterable[str]) -> str:
    """`text` with every piece between spaces that no name has replaced by the nearest in the names.

    Empty when nothing is wrong or nothing is near. `names` come in the order of their likeness.
    """
    folded = [name.casefold() for name in names]
    pieces = text.casefold().split()
    mended = [_mended(piece, folded) for piece in pieces]
    return " ".join(mended) if mended != pieces else ""


def _mended(piece: str, names: Sequence[str]) -> str:
    if len(piece) < LEAST_LETTERS:
        return piece
    allowed = max(1, len(piece) // LETTERS_A_SLIP)
    found = Counter(like for name in names if (like := nearest(piece, name)) and like.slips <= allowed)
    if not found or Likeness(piece, 0) in found:
        return piece
    # The fewest slips, then what most names have; a Counter keeps the order of the names.
    return min(found, key=lambda like: (like.slips, -found[like])).text


def nearest(piece: str, name: str) -> Likeness | None:
    """The part of `name` that fewest slips make of `piece`, whole letters with their marks.

    A slip is a letter too many, too few, another one, or two neighbours that changed places
    (optimal string alignment with free ends in the name; Sellers 1980).
    """
    # Each column holds slips and where in the name the part began.
    before: list[tuple[int, int]] = []
    above = [(0, at) for at in range(len(name) + 1)]
    for row, letter in enumerate(piece, 1):
        line = [(row, 0)]
        for at, other in enumerate(name, 1):
            best = min(
                (above[at - 1][0] + (letter != other), above[at - 1][1]),
                (above[at][0] + 1, above[at][1]),
                (line[at - 1][0] + 1, line[at - 1][1]),
            )
            if row > 1 and at > 1 and letter == name[at - 2] and piece[row - 2] == other:
                best = min(best, (before[at - 2][0] + 1, before[at - 2][1]))
            line.append(best)
        before, above = above, line
    # Of parts with equally few slips the one of about the same length: a letter changed, not lost.
    slips, _, start, end = min(
        (slips, abs(at - begun - len(piece)), begun, at) for at, (slips, begun) in enumerate(above)
    )
    rest = _SAME_SYLLABLE.match(name, end)
    text = name[start : rest.end() if rest else end].strip()
    return Likeness(text, slips) if text else None
