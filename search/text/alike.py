"""Words of the glossary that are spelled much like something."""

from __future__ import annotations

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
    lengths, places = _index()
    found: dict[str, float] = {}
    for piece in pieces:
        asked = set(trigrams(normalise(piece)))
        shared = Counter(word for trigram in asked for word in places.get(trigram, ()))
        rated = ((2 * count / (len(asked) + lengths[word]), word) for word, count in shared.items())
        # Of equals the shorter one.
        best = sorted(
            (pair for pair in rated if pair[0] >= _LEAST),
            key=lambda pair: (-pair[0], lengths[pair[1]], pair[1]),
        )
        found |= {word: likeness for likeness, word in best[:most]}
    return sorted(found, key=lambda word: (-found[word], word))


@lru_cache(maxsize=1)
def _index() -> tuple[dict[str, int], dict[str, tuple[str, ...]]]:
    """How many trigrams each word has, and the words that have each trigram. Some hundred kB."""
    words = {normalise(text) for thai, entry in glossary().items() for text in (thai, *entry.english)}
    pieces = {word: frozenset(trigrams(word)) for word in words}
    places: dict[str, list[str]] = {}
    for word, parts in sorted(pieces.items()):
        for part in parts:
            places.setdefault(part, []).append(word)
    return {word: len(parts) for word, parts in pieces.items()}, {
        part: tuple(found) for part, found in places.items()
    }
