"""Keys of sound for Thai and Latin words, as the analyser asks for them."""

from __future__ import annotations

import gzip
import re
from functools import lru_cache

from search.text import english
from search.text.folding import fold, folds
from search.text.glossary import glossary
from search.text.romanise import DATA, keys

# Keys of sound stand in `ctx` and `head` beside words; the mark keeps them apart.
SOUND_MARK = "~"
SOUNDS = "sounds.txt.gz"
# Words run together: letters of all and of each, since short ones sound like anything.
_SHORTEST_RUN, _SHORTEST_KNOWN, _LONGEST_RUN = 7, 10, 24
_LEAST, _LEAST_KNOWN, _LONGEST_INSIDE, _MOST_INSIDE = 3, 4, 12, 3
_VOWEL = re.compile("[aeiou]")
Guesses = tuple[tuple[re.Pattern[str], str], ...]
# What a spelling may mean as well; the usual meaning is another one, so these are only guesses.
_GUESSES = (
    # English writes a short a with u: mud, pung, unchan.
    (re.compile("(?<![aeiou])u(?=[bdfgklmnpst](?![aeiou])|ng(?![aeiou])|ch(?![aeiou]))"), "a"),
    (re.compile("(?<=[gk])u(?=a)|(?<=[gk]h)u(?=a)"), "w"),  # guad, กวาด
)
# The same for what is no English: clam is not กรัม, nor dye ด้าย.
_GUESSES_OF_THAI = (
    (re.compile("ng(?=[aeiou])"), "nk"),  # khongai, ขนไก่: words run together
    (re.compile("(?<=[aeiou][b-df-hj-np-tv-xz])ye$"), "ai"),  # mobye, โมบาย
    (re.compile("l+(?=[aeiou])"), "r"),  # klaplong, กระโปรง: many say l for r
)


@lru_cache(maxsize=8192)
def sounds_of_thai(word: str) -> tuple[str, ...]:
    """Keys of a Thai word, the likeliest first; () when nobody knows how it is read."""
    return keys(word)


@lru_cache(maxsize=8192)
def sounds_of_latin(word: str) -> tuple[str, ...]:
    """The keys of a Latin word, of its usual reading first; () when nothing remains of it.

    A guess counts when it makes a word of the glossary and the usual reading makes none.
    """
    usual, found = usual_sounds(word), _said(word)
    if usual != found:
        return usual
    guessed = _guess(word, found, _GUESSES_OF_THAI)
    is_english = guessed and english.stem(word) in english.vocabulary()
    return usual if is_english else (*usual, *guessed)


@lru_cache(maxsize=8192)
def usual_sounds(word: str) -> tuple[str, ...]:
    """The keys of a Latin word that may be English, or of keys joined."""
    found = _said(word)
    return (*found, *_guess(word, found, _GUESSES))


def _said(word: str) -> tuple[str, ...]:
    """Its keys; none without a vowel, since nobody can say the x of "30 x 30"."""
    return tuple(key for key in folds(word) if _VOWEL.search(key))


def _guess(word: str, found: tuple[str, ...], guesses: Guesses) -> tuple[str, ...]:
    """The key of the first guess that counts."""
    if found and found[0] not in (known := glossary_sounds()):
        for spelling, other in guesses:
            if spelling.search(word):
                key = fold(spelling.sub(other, word))
                if key not in found and key in known:
                    return (key,)
    return ()


@lru_cache(maxsize=2048)
def sounds_inside(word: str) -> tuple[str, ...]:
    """The keys of the glossary's words that a long Latin word is made of ("phasinmudmee"), the
    fewest; () for anything else. A word that the glossary has as a whole must be longer, and its parts too.
    """
    is_known = not glossary_sounds().isdisjoint(sounds_of_latin(word))
    shortest, least = (_SHORTEST_KNOWN, _LEAST_KNOWN) if is_known else (_SHORTEST_RUN, _LEAST)
    if not shortest <= len(word) <= _LONGEST_RUN:
        return ()
    best: list[tuple[str, ...] | None] = [None] * len(word) + [()]
    for start in range(len(word) - least, -1, -1):
        for end in range(start + least, min(len(word), start + _LONGEST_INSIDE) + 1):
            rest, now = best[end], best[start]
            if rest is None or len(rest) == _MOST_INSIDE or (now is not None and len(now) <= len(rest) + 1):
                continue
            if (start, end) != (0, len(word)) and (key := fold(word[start:end])) in glossary_sounds():
                best[start] = (key, *rest)
    return best[0] or ()


@lru_cache(maxsize=1)
def glossary_sounds() -> frozenset[str]:
    """Keys of the glossary's words, as `manage.py build_romanisation` found them."""
    return frozenset(gzip.decompress((DATA / SOUNDS).read_bytes()).decode().split())


def pack_sounds() -> bytes:
    """The keys of the glossary's words as they are shipped; computing them takes half a second."""
    found = sorted({key for word in glossary() for key in keys(word)})
    return gzip.compress("\n".join(found).encode(), mtime=0)
