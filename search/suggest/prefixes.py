"""Beginnings of phrases as index tokens, and the same beginnings of what is typed.

Thai is typed character by character, so a beginning may end inside a syllable: "ผ้าไ" is one of
"ผ้าไหม". Spaces and punctuation never count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from marketplace.common.thai import match_key

# The longest beginning kept of a whole phrase, and of its later words. Longer ones are cut alike
# when asked, so a long text finds what shares this much with it.
WHOLE = 24
PART = 14
KEY = 14

# Marks that people leave out or mistake: tones, the short-vowel mark, the killer.
_MARKS = re.compile("[\u0e47-\u0e4c\u0e4e]")
_THAI = re.compile("[\u0e00-\u0e7f]")
_LATIN = re.compile("[a-z]")


def compact(text: str) -> str:
    """`text` as prefixes are compared: one spelling, no spaces, no punctuation, lower case."""
    return match_key(text)


def bare(text: str) -> str:
    """Thai without its tone marks: "ผาไหม" and "ผ้าไหม" begin alike."""
    return _MARKS.sub("", text)


def is_thai(text: str) -> bool:
    return _THAI.search(text) is not None


def is_latin(text: str) -> bool:
    return _LATIN.search(text) is not None


def beginnings(text: str, longest: int) -> list[str]:
    """Every beginning of `text` from one character to `longest`."""
    return [text[:length] for length in range(1, min(len(text), longest) + 1)]


def rests(words: Sequence[str]) -> list[str]:
    """What stands from each later word on: "c", "bc" for a, b, c (the phrase itself is left out)."""
    found, rest = [], ""
    for word in reversed(words):
        rest = word + rest
        found.append(rest)
    return found[:-1]


def all_beginnings(texts: Iterable[str], longest: int) -> list[str]:
    """The beginnings of several texts, each once, in a stable order."""
    return list(dict.fromkeys(part for text in texts for part in beginnings(text, longest)))
