"""Keys of sound for Thai and Latin words, as the analyser asks for them."""

from __future__ import annotations

from functools import lru_cache

from search.text.folding import folds
from search.text.romanise import keys

# Keys of sound stand in `ctx` beside words; the mark keeps them apart.
SOUND_MARK = "~"


@lru_cache(maxsize=8192)
def sounds_of_thai(word: str) -> tuple[str, ...]:
    """Keys of a Thai word, the likeliest first; () when nobody knows how it is read."""
    return keys(word)


@lru_cache(maxsize=8192)
def sounds_of_latin(word: str) -> tuple[str, ...]:
    """The keys of a Latin word, of its usual reading first; () when nothing remains of it."""
    return folds(word)
