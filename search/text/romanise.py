"""How Thai words sound in Latin letters: a lexicon made once, and rules for what it lacks.

`data/romanisation.txt.gz` holds the words of PyThaiNLP's list and of the project's glossary
with what PyThaiNLP's thai2rom model made of them and, where they read otherwise, the rules of
`search.text.syllables`; `data/romanisation.csv` holds what both get wrong. `manage.py
build_romanisation` makes the first; no model runs here.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from search.text.folding import RULES, fold
from search.text.syllables import romanise

DATA = resources.files("search.text") / "data"
LEXICON = "romanisation.txt.gz"
EXCEPTIONS = "romanisation.csv"
MOST_KEYS = 3
_LONGEST_WORD = 30
_LONGEST_PART = 20


def keys(thai_word: str) -> tuple[str, ...]:
    """The folded keys under which a Thai word is found by its sound, the likeliest first; at most three.

    For a word that the lexicon lacks the keys are put together from words it has, else made by
    rule. () for a text without Thai letters. Keys of neighbouring words are joined by
    `fold(first + second)`.
    """
    return tuple(dict.fromkeys(key for key in map(fold, romanisations(thai_word)) if key))[:MOST_KEYS]


@lru_cache(maxsize=8192)
def romanisations(thai_word: str) -> tuple[str, ...]:
    """The word in Latin letters, unfolded, the likeliest first."""
    known = _listed(thai_word)
    if known:
        return known
    if not any("ก" <= letter <= "๎" for letter in thai_word[:_LONGEST_WORD]):
        return ()
    found = []
    if len(thai_word) <= _LONGEST_WORD and (parts := _parts(thai_word)):
        found.append("".join(_listed(part)[0] for part in parts))
    if ruled := romanise(thai_word):
        found.append(ruled)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)
def version() -> str:
    """Changes with the lexicon and with the rules of folding: keys made under another do not meet."""
    return hashlib.sha256(f"{RULES}\n".encode() + _lexicon()).hexdigest()[:16]


def exceptions() -> dict[str, tuple[str, ...]]:
    """The romanisations written by hand, by Thai word."""
    text = (DATA / EXCEPTIONS).read_text(encoding="utf-8")
    lines = (line for line in io.StringIO(text) if not line.startswith("#"))
    return {row["thai"]: tuple(row["latin"].split("|")) for row in csv.DictReader(lines)}


def pack(lexicon: Mapping[str, tuple[str, ...]]) -> bytes:
    """The lexicon as it is shipped: sorted lines of a word and its romanisations."""
    lines = sorted(
        f"{word}\t{' '.join(latin.replace(' ', '') for latin in found)}\n".encode()
        for word, found in lexicon.items()
        if found
    )
    return gzip.compress(b"\n" + b"".join(lines), mtime=0)


def forget() -> None:
    """The lexicon is read anew when next needed."""
    _lexicon.cache_clear()
    version.cache_clear()
    romanisations.cache_clear()


@lru_cache(maxsize=1)
def _lexicon() -> bytes:
    """The lines, unpacked. One string of bytes takes a tenth of the memory of a dictionary."""
    return gzip.decompress((DATA / LEXICON).read_bytes())


def _listed(word: str) -> tuple[str, ...]:
    """What the lexicon says of a word: a search in its sorted lines by halves."""
    lines, wanted = _lexicon(), word.encode()
    low, high = 0, len(lines) - 1  # line breaks before the first and behind the last line
    while low < high:
        middle = lines.rfind(b"\n", 0, (low + high) // 2 + 1)
        middle = max(middle, low)
        end = lines.find(b"\n", middle + 1)
        tab = lines.find(b"\t", middle + 1)
        found = lines[middle + 1 : tab]
        if found == wanted:
            return tuple(lines[tab + 1 : end].decode().split(" "))
        if found < wanted:
            low = end
        else:
            high = middle
    return ()


def _parts(word: str) -> tuple[str, ...]:
    """The fewest listed words of two letters and more that make up `word`; () for none."""
    best: list[tuple[str, ...] | None] = [None] * len(word) + [()]
    for start in range(len(word) - 2, -1, -1):
        for end in range(min(len(word), start + _LONGEST_PART), start + 1, -1):
            rest, now = best[end], best[start]
            if rest is None or (now is not None and len(now) <= len(rest) + 1):
                continue
            if _listed(word[start:end]):
                best[start] = (word[start:end], *rest)
    return best[0] or ()
