"""Words a slip or two away, as Lucene counts slips."""

from __future__ import annotations

from collections.abc import Iterable


def similar(text: str, words: Iterable[str], *, distance: int, most: int) -> list[str]:
    """The words at most `distance` slips from `text`; when there are more than `most`, the nearest.

    Nearness is Lucene's: slips over the length of the shorter word, then the order of the words.
    """
    found = []
    for word in words:
        if abs(len(word) - len(text)) <= distance and (away := slips(text, word, distance)) <= distance:
            found.append((away / min(len(text), len(word)), word.encode(), word))
    return [word for _, _, word in sorted(found)[:most]]


def slips(one: str, other: str, most: int) -> int:
    """Letters inserted, dropped, replaced, or swapped with their neighbour (optimal string
    alignment: nothing is changed twice). Any number above `most` stands for "too many".
    """
    earlier: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        current = [i]
        for j, against in enumerate(other, start=1):
            cost = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and against == one[i - 2]:
                cost = min(cost, earlier[j - 2] + 1)
            current.append(cost)
        if min(current) > most and (not row or min(row) > most):
            return most + 1
        earlier, row = row, current
    return row[-1]
