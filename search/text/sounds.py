"""Keys of sound for Thai and Latin words: one door to romanisation."""

from __future__ import annotations

from functools import lru_cache

try:
    from search.text.folding import fold
except ImportError:

    def fold(text: str) -> str:
        return text


try:
    from search.text.romanise import keys
except ImportError:

    def keys(word: str) -> tuple[str, ...]:
        return ()


@lru_cache(maxsize=8192)
def sounds_of_thai(word: str) -> tuple[str, ...]:
    """Keys of a Thai word, the likeliest first; () when nobody knows how it is read."""
    return tuple(keys(word))


@lru_cache(maxsize=8192)
def sounds_of_latin(word: str) -> tuple[str, ...]:
    """The key of a Latin word, or () when nothing remains of it."""
    key = fold(word)
    return (key,) if key else ()
