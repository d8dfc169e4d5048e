"""English of Thai words, and English words as stems."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache

from search.text import english
from search.text.cutting import Cutter, Token
from search.text.glossary import glossary


def stems(tokens: Sequence[Token]) -> Iterator[str]:
    """Stems of the Latin words and of two neighbours written as one (tie-dye); numbers as they are."""
    for at, token in enumerate(tokens):
        if token.script == "number":
            yield token.text
        if token.script != "latin":
            continue
        yield english.stem(token.text)
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after is not None and after.script == "latin" and after.start == token.end + 1:
            yield english.stem(token.text + after.text)


def english_of(tokens: Sequence[Token], cutter: Cutter) -> Iterator[str]:
    """Stems of the English of Thai words, of the words inside them and of the phrases they make."""
    words = [token.text if token.script == "thai" else "" for token in tokens]
    for word in words:
        for part in (word, *cutter.segmenter.parts(word)) if word else ():
            yield from english_of_word(part)
    for _start, _end, entry in cutter.phrases(words):
        yield from english_of_word(entry.thai)


@lru_cache(maxsize=8192)
def english_of_word(thai: str) -> tuple[str, ...]:
    """Stems of the English of a glossary entry, and of two of them written as one."""
    found: dict[str, None] = {}
    for words in phrases_of_word(thai):
        found.update(dict.fromkeys(map(english.stem, words)))
        found.update(dict.fromkeys(english.stem(a + b) for a, b in itertools.pairwise(words)))
    return tuple(found)


@lru_cache(maxsize=8192)
def phrases_of_word(thai: str) -> tuple[tuple[str, ...], ...]:
    """The English of a glossary entry, each alternative as lower-case words."""
    entry = glossary().get(thai)
    texts = (text.lower().replace("-", " ").replace("'s", "s") for text in (entry.english if entry else ()))
    return tuple(tuple(text.split()) for text in texts)
