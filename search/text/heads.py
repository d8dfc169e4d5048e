"""What a product is, among the words of its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.text import english
from search.text.cutting import Token
from search.text.segment import Segmenter
from search.text.sounds import sounds_of_thai
from search.text.stopwords import words_of_kind
from search.text.translations import english_of_word

# Behind these an English name says more about the thing, before them what it is.
_TURNS = frozenset(["of", "with", "for", "in", "from", "by", "and"])


def heads(name_th: Sequence[Token], name_en: Sequence[Token], segmenter: Segmenter) -> Iterator[str]:
    """The head noun in its forms: Thai, its first part, their English and sound; the English head.

    Thai is head-initial: the first Thai word, behind a brand in Latin letters and behind
    words that only say how goods are put together. English is head-final: the last word of
    the first phrase.
    """
    skipped = words_of_kind("function")
    wrappers = words_of_kind("wrapper")
    for token in name_th:
        if token.script != "thai" or token.text in skipped:
            continue
        for word in (token.text, *segmenter.parts(token.text)[:1]):
            yield word
            yield from english_of_word(word)
            yield from sounds_of_thai(word)
        if token.text not in wrappers:
            break
    phrase = _first_phrase(name_en)
    if phrase:
        yield english.stem(phrase[-1])


def _first_phrase(tokens: Sequence[Token]) -> list[str]:
    """The words of an English name up to its first comma, bracket, number or preposition."""
    words: list[str] = []
    for at, token in enumerate(tokens):
        parted = at and token.start > tokens[at - 1].end + 1
        if token.script != "latin" or parted or token.text in _TURNS:
            break
        words.append(token.text)
    return words
