"""English of Thai words, and English words as stems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from search.text import english
from search.text.cutting import Cutter, Token
from search.text.glossary import glossary
from search.text.sounds import sounds_of_thai, usual_sounds

_SHORTEST_ENGLISH = 3


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
    yield from _compounds(words)


def _compounds(words: Sequence[str]) -> Iterator[str]:
    """Goods with what stands one or two words behind them as English writes it, joined: ตะกร้าสานไม้ไผ่
    is a "bamboobasket", so that a query meets it before a basket with bamboo somewhere else."""
    for at, word in enumerate(words):
        if not (_is_goods(word) and (goods := _single_words(word)[:3])):
            continue
        for behind in words[at + 1 : at + 3]:
            for modifier in _single_words(behind)[:1]:
                yield from (english.stem(modifier + each) for each in goods)


@lru_cache(maxsize=4096)
def _single_words(thai: str) -> tuple[str, ...]:
    return tuple(phrase[0] for phrase in phrases_of_word(thai) if len(phrase) == 1)


def _is_goods(thai: str) -> bool:
    entry = glossary().get(thai)
    return entry is not None and (entry.kind == "good" or thai.startswith("ผ้า"))


@lru_cache(maxsize=8192)
def english_heads_of_word(thai: str) -> tuple[str, ...]:
    """The head nouns of a glossary entry's English, its last words, and each alternative written as one."""
    found: dict[str, None] = {}
    for words in phrases_of_word(thai):
        found.update(dict.fromkeys((english.stem(words[-1]), english.stem("".join(words)))))
    return tuple(found)


@lru_cache(maxsize=8192)
def english_of_word(thai: str) -> tuple[str, ...]:
    """Stems of the English of a glossary entry, and of each alternative written as one.

    The latter tells น้ำปลา ("fishsauce") from what is also made of fish and is a sauce.
    """
    found: dict[str, None] = {}
    for words in phrases_of_word(thai):
        found.update(dict.fromkeys(map(english.stem, words)))
        if len(words) > 1:
            found.setdefault(english.stem("".join(words)))
    return tuple(found)


def plainly_english() -> list[str]:
    """Stems of the glossary's English words that sound like no Thai word of another meaning: what
    `english_words.txt` holds. "mat" and "lai" do not prove that somebody types English, "basket" does,
    and so does "cotton", which is what คอตตอน means.
    """
    meanings: dict[str, list[frozenset[str]]] = {}
    for thai in glossary():
        meaning = frozenset(word for phrase in phrases_of_word(thai) for word in phrase)
        for key in sounds_of_thai(thai):
            meanings.setdefault(key, []).append(meaning)
    words = {word for found in meanings.values() for meaning in found for word in meaning}
    return sorted(
        {
            english.stem(word)
            for word in words
            if len(word) >= _SHORTEST_ENGLISH
            and all(word in meaning for key in usual_sounds(word) for meaning in meanings.get(key, ()))
        }
    )


@lru_cache(maxsize=8192)
def phrases_of_word(thai: str) -> tuple[tuple[str, ...], ...]:
    """The English of a glossary entry, each alternative as lower-case words."""
    entry = glossary().get(thai)
    texts = (text.lower().replace("-", " ").replace("'s", "s") for text in (entry.english if entry else ()))
    return tuple(tuple(text.split()) for text in texts)
