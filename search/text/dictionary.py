"""The Thai words that newmm cuts by: PyThaiNLP's word list, thinned, and our glossary.

nlpo3 keeps about 250 bytes for each letter of its tree and never frees a dictionary, so a
process loads one, and compounds of eight letters and more that are made of other words are
left out (`keep_words`): it then takes 26 MB in place of 59. What such a compound means is
found by its parts; those whose meaning is their own stand in the glossary.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import tempfile
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Protocol

import nlpo3

THAI = re.compile("[ก-ฺเ-๎]+")
# A compound at least this long is left out when other words make it up.
LONG = 8
DATA = resources.files("search.text") / "data"
_LONGEST = 24


def listed_words() -> tuple[str, ...]:
    """The thinned word list as shipped (`manage.py search_words --build` makes it)."""
    packed = (DATA / "words.txt.gz").read_bytes()
    return tuple(gzip.decompress(packed).decode().split())


def source_words() -> list[str]:
    """PyThaiNLP's `words_th.txt`, read without importing PyThaiNLP."""
    text = (resources.files("pythainlp") / "corpus" / "words_th.txt").read_text(encoding="utf-8")
    return sorted({line.strip() for line in text.splitlines()} - {""})


def keep_words(words: Iterable[str]) -> list[str]:
    """The words of Thai letters alone, without long ones that two or more others make up."""
    thai = {word for word in words if THAI.fullmatch(word)}
    return sorted(word for word in thai if len(word) < LONG or not tiling(word, thai))


class SupportsContains(Protocol):
    def __contains__(self, word: str, /) -> bool: ...


def tiling(word: str, known: SupportsContains, shortest: int = 2) -> tuple[str, ...]:
    """The fewest known words, two or more of `shortest` letters and up, that make up `word`; () for none.

    Of equally few the first part is the longest.
    """
    best: list[tuple[str, ...] | None] = [None] * len(word) + [()]
    for start in range(len(word) - shortest, -1, -1):
        for end in range(min(len(word), start + _LONGEST), start + shortest - 1, -1):
            rest, part = best[end], word[start:end]
            if rest is None or part not in known or part == word:
                continue
            if (now := best[start]) is None or len(rest) + 1 < len(now):
                best[start] = (part, *rest)
    return best[0] or ()


class Dictionary:
    """Words loaded into nlpo3, named by their hash; two with different words may live side by side."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        listed = "\n".join(sorted(self.words)) + "\n"
        self.hash = hashlib.sha256(listed.encode()).hexdigest()[:16]
        self._name = f"otop-{self.hash}"
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "words.txt"
            path.write_text(listed, encoding="utf-8")
            nlpo3.load_dict(str(path), self._name)  # says so and keeps the first when it is there already

    def cut(self, text: str) -> list[str]:
        """`text` cut by newmm; the pieces joined are `text`."""
        return list(nlpo3.segment(text, self._name))
