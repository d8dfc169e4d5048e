"""Thai cut into words by newmm, and the words inside words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache

from search.text.dictionary import THAI, Dictionary, listed_words, tiling
from search.text.glossary import glossary
from search.text.stopwords import words_of_kind
from search.text.synonyms import usual_spellings

# Raise it when the same words would be cut otherwise: indexes of another rule are then stale.
RULES = 1
# newmm takes time and memory with the length of a run; nobody names a thing in more letters.
_RUN = 400
_MARK = re.compile("[ะ-ฺๅ็-๎]")  # never begins a word


@lru_cache(maxsize=1)
def base_dictionary() -> Dictionary:
    """Word list, glossary, known misspellings and function words: what every process cuts by, loaded once."""
    words = [entry.thai for entry in glossary().values() if not entry.is_phrase]
    stop_words = (word for word in words_of_kind("function") if THAI.fullmatch(word))
    return Dictionary((*listed_words(), *words, *usual_spellings(), *stop_words))


class Segmenter:
    """Cuts Thai by the base dictionary and by words that staff added since.

    nlpo3 never frees a dictionary and each takes tens of MB, so added words are not loaded:
    wherever one stands in a text, the cut with it is compared with the cut without, by
    newmm's own measure (letters outside any word, then number of words).
    """

    def __init__(self, extra_words: Iterable[str] = ()) -> None:
        self._base = base_dictionary()
        self.extra = frozenset(word for word in extra_words if THAI.fullmatch(word)) - self._base.words
        self._extra_in = _alternatives(self.extra) if self.extra else None
        self.version = hashlib.sha256(
            "\n".join((str(RULES), self._base.hash, *sorted(self.extra))).encode()
        ).hexdigest()[:16]
        self.parts = lru_cache(maxsize=4096)(self._parts)
        self.split = lru_cache(maxsize=4096)(self._split)

    def knows(self, word: str) -> bool:
        return word in self._base.words or word in self.extra

    __contains__ = knows

    def cut(self, text: str) -> list[str]:
        """The words of a run of Thai; joined they are the run."""
        words: list[str] = []
        while len(text) > _RUN:
            end = _RUN
            while end < len(text) and _MARK.match(text[end]):
                end += 1
            words += self._cut(text[:end])
            text = text[end:]
        return words + self._cut(text) if text else words

    def _cut(self, text: str) -> list[str]:
        words = self._base.cut(text)
        if self._extra_in is None:
            return words
        for match in self._extra_in.finditer(text):
            left, right = text[: match.start()], text[match.end() :]
            around = [*(self._base.cut(left) if left else ()), *(self._base.cut(right) if right else ())]
            if self._cost([*around, match[0]]) <= self._cost(words):
                return [*(self._cut(left) if left else ()), match[0], *(self._cut(right) if right else ())]
        return words

    def _cost(self, words: list[str]) -> tuple[int, int]:
        return sum(len(word) for word in words if not self.knows(word)), len(words)

    def _split(self, word: str) -> tuple[str, ...]:
        """The words that make up a compound, one level deep; () for a simple word."""
        entry = glossary().get(word)
        if entry is not None and entry.parts is not None:
            return entry.parts
        parts = tiling(word, self) if self.knows(word) else ()
        return parts if all(_is_telling(part) for part in parts) else ()

    def _parts(self, word: str) -> tuple[str, ...]:
        """All words inside a compound by which it may be found, outermost first; () for a simple word."""
        outer = self.split(word)
        found = dict.fromkeys(outer)
        for part in outer:
            found.update(dict.fromkeys(self._parts(part)))
        return tuple(found)


# Syllables that are words of their own but say nothing inside another.
_BOUND = frozenset(
    [
        "กระ",
        "ประ",
        "กะ",
        "มะ",
        "ตะ",
        "สะ",
        "ระ",
        "พระ",
        "บรร",
        "สรร",
        "นิ",
        "อุ",
        "อา",
        "ปฏิ",
        "อภิ",
        "สุ",
        "พะ",
        "ยะ",
        "ละ",
        "จะ",
        "ภาย",
    ]
)


def _is_telling(part: str) -> bool:
    """Two letters are a word inside a compound only when the glossary has them (ชา, งา, ยา)."""
    return part not in _BOUND and (len(part) > 2 or part in glossary())


def _alternatives(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))))
