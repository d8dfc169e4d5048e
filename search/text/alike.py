"""Words of the glossary that are spelled much like something."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from search.text.glossary import glossary
from search.text.normalise import normalise
from search.text.trigrams import trigrams

# Dice's coefficient of the trigrams: one slip in a short word leaves about half of them.
_LEAST = 0.4


def words_like(pieces: Sequence[str], most: int) -> list[str]:
    """The words and English phrases that share most trigrams with one of `pieces`, at most `most`
    for each; the more alike first."""
    words, lengths, places = _index()
    found: dict[str, float] = {}
    for piece in pieces:
        asked = set(trigrams(normalise(piece)))
        shared = Counter(word for trigram in asked for word in places.get(trigram, ()))
        rated = ((2 * count / (len(asked) + lengths[word]), word) for word, count in shared.items())
        # Of equals the shorter one.
        best = sorted(
            (-likeness, lengths[word], words[word]) for likeness, word in rated if likeness >= _LEAST
        )
        found |= {word: -likeness for likeness, _, word in best[:most]}
    return sorted(found, key=lambda word: (-found[word], word))


@lru_cache(maxsize=1)
def _index() -> tuple[tuple[str, ...], array[int], dict[str, array[int]]]:
    """The words, how many trigrams each has, and the places of the words that have each trigram.

    Numbers, two bytes each: as texts they would take five times as much in every process.
    """
    words = tuple(
        sorted({normalise(text) for thai, entry in glossary().items() for text in (thai, *entry.english)})
    )
    lengths = array("H")
    places: dict[str, array[int]] = {}
    for place, word in enumerate(words):
        parts = set(trigrams(word))
        lengths.append(len(parts))
        for part in parts:
            places.setdefault(part, array("H")).append(place)
    return words, lengths, places
