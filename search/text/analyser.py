"""The one way from text to tokens: documents by `tokens`, queries by `units`.

Both sides cut with the same words; what differs between them is only who carries the
alternatives. A document carries sub-words, English and romanisation of its name, a query
carries synonyms, joined neighbours and the parts of compounds (docs/algorithms/segmentation.md).
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from search.documents import Record
from search.text import english, glossary, stopwords, trigrams
from search.text.normalise import normalise
from search.text.scripts import Script, runs
from search.text.segment import Segmenter
from search.text.sounds import sounds_of_latin, sounds_of_thai
from search.text.synonyms import Synonyms, built_in_groups, gather
from search.text.units import How, Option, Unit

# Keys of sound stand in `ctx` beside words; the mark keeps them apart.
SOUND_MARK = "~"
_MOST_JOINED = 4
MAX_UNITS = 24


class Token(NamedTuple):
    script: Script
    text: str
    start: int
    end: int


class Analyser:
    """Cuts by the shipped words and `extra_words`; knows the shipped synonyms and `synonyms`.

    `version` names the cutting: an index made under another version is stale. Synonyms act
    on queries only and are no part of it.
    """

    def __init__(
        self, extra_words: Iterable[str] = (), synonyms: Iterable[Sequence[str]] | None = None
    ) -> None:
        self.segmenter = Segmenter(normalise(word) for word in extra_words)
        self.version = _version(self.segmenter)
        groups = (*built_in_groups(), *(synonyms or ()))
        self._synonyms: Synonyms = gather(
            [tuple(token.text for token in self.cut(word)) for word in group] for group in groups
        )

    # ------------------------------------------------------------------ both sides

    def cut(self, text: str) -> list[Token]:
        """The words of a text, normalised; `start` and `end` are places in the normalised text."""
        found = []
        for run in runs(normalise(text)):
            if run.script != "thai":
                found.append(Token(*run))
                continue
            at = run.start
            for word in self.segmenter.cut(run.text):
                found.append(Token("thai", word, at, at + len(word)))
                at += len(word)
        return found

    def trigrams(self, text: str) -> list[str]:
        """The trigrams of a text as field `tri` holds them, in order, repeats included."""
        return trigrams.trigrams(normalise(text))

    # ------------------------------------------------------------------ documents

    def tokens(self, record: Record) -> dict[str, list[str]]:
        """The text fields of a product: word, sub, head, rom, eng, ctx, tri, desc. Each token once, except in tri and desc."""
        name_th, name_en = self.cut(record.name_th), self.cut(record.name_en)
        thai = [token.text for token in name_th if token.script == "thai"]
        inside = {word: self.segmenter.parts(word) for word in thai}
        context = [
            self.cut(text)
            for text in (
                record.shop_th,
                record.shop_en,
                record.village_th,
                record.village_en,
                *record.place_words,
                *record.category_th,
                *record.category_en,
            )
        ]
        return {
            "word": _once(token.text for token in name_th),
            "sub": _once(part for token in name_th for part in (token.text, *inside.get(token.text, ()))),
            "head": _once(self._heads(name_th, name_en)),
            "rom": _once(self._sounds(name_th)),
            "eng": _once(
                [
                    *_stems(name_en),
                    *_stems(name_th),
                    *(stem for word in thai for part in (word, *inside[word]) for stem in _english(part)),
                ]
            ),
            "ctx": _once(token for words in context for token in self._context(words)),
            "tri": [*self.trigrams(record.name_th), *self.trigrams(record.name_en)],
            "desc": [*self._described(record.desc_th), *_stems(self.cut(record.desc_en))],
        }

    def _heads(self, name_th: list[Token], name_en: list[Token]) -> Iterator[str]:
        """What the product is: Thai names begin with it, English ones end their first phrase with it."""
        for token in name_th:
            if token.script != "thai" or token.text in stopwords.THAI:
                continue
            parts = self.segmenter.parts(token.text)
            for word in (token.text, *parts[:1]):
                yield word
                yield from _english(word)
                yield from sounds_of_thai(word)
            if token.text not in stopwords.WRAPPERS:
                break
        phrase = _first_phrase(name_en)
        if phrase:
            yield english.stem(phrase[-1])

    def _sounds(self, tokens: list[Token]) -> Iterator[str]:
        """Keys of the words, of the words inside them, and of two or three neighbours read as one."""
        keys = [self._keys(token) for token in tokens]
        for token, own in zip(tokens, keys, strict=True):
            yield from own
            if token.script == "thai":
                for part in self.segmenter.parts(token.text):
                    yield from sounds_of_thai(part)
        for at in range(len(tokens) - 1):
            for end in range(at + 2, min(at + 4, len(tokens) + 1)):
                if not all(keys[at:end]):
                    break
                yield "".join(key[0] for key in keys[at:end])

    def _keys(self, token: Token) -> tuple[str, ...]:
        if token.script == "thai":
            return sounds_of_thai(token.text)
        return sounds_of_latin(token.text) if token.script == "latin" else ()

    def _context(self, tokens: list[Token]) -> Iterator[str]:
        yield from _stems(tokens)
        for token in tokens:
            if token.script == "thai":
                yield token.text
                yield from self.segmenter.parts(token.text)
            elif token.script != "latin":
                yield token.text
        for key in self._sounds(tokens):
            yield SOUND_MARK + key

    def _described(self, text: str) -> Iterator[str]:
        for token in self.cut(text):
            yield english.stem(token.text) if token.script == "latin" else token.text

    # ------------------------------------------------------------------ queries

    def units(self, text: str) -> tuple[Unit, ...]:
        """What was typed as words that must all match, without function words unless nothing else remains."""
        tokens = self.cut(text)[: MAX_UNITS * 2]
        telling = [token for token in tokens if not _is_function_word(token)] or tokens
        telling = telling[:MAX_UNITS]
        options: list[dict[Option, None]] = [dict.fromkeys(self._alone(token)) for token in telling]
        for at in range(len(telling)):
            for end in range(at + 1, min(at + max(_MOST_JOINED, self._synonyms.longest), len(telling)) + 1):
                for option in self._together(telling[at:end]):
                    for place in range(at, end):
                        options[place].setdefault(option)
        return tuple(Unit(token.text, tuple(found)) for token, found in zip(telling, options, strict=True))

    def _alone(self, token: Token) -> Iterator[Option]:
        """The ways one token may be met, the surest first."""
        text = token.text
        if token.script == "thai":
            yield from self._thai(text)
        elif token.script == "latin":
            stem = english.stem(text)
            yield Option("word", (text,), "exact")
            yield Option("head", (stem,), "exact")
            yield Option("eng", (stem,), "exact")
            yield Option("ctx", (stem,), "exact")
            yield from _by_sound(sounds_of_latin(text))
        else:
            yield Option("word", (text,), "exact")
            yield Option("eng", (text,), "exact")
            yield Option("ctx", (text,), "exact")

    def _thai(self, word: str) -> Iterator[Option]:
        yield Option("head", (word,), "exact")
        yield Option("word", (word,), "exact")
        yield Option("sub", (word,), "parts")
        yield Option("ctx", (word,), "exact")
        parts = self._outer_parts(word)
        if parts:
            yield Option("sub", parts, "parts")
        entry = glossary.glossary().get(word)
        for phrase in entry.english if entry else ():
            yield Option("eng", tuple(map(english.stem, phrase.split())), "translation")
        yield from _by_sound(sounds_of_thai(word))

    def _outer_parts(self, word: str) -> tuple[str, ...]:
        """The parts that make up the word, without ผ้า, เครื่อง and the like before what tells."""
        parts = self.segmenter.split(word)
        telling = tuple(part for part in parts if part not in stopwords.GENERIC)
        if parts and telling and all(_is_material(part) for part in telling):
            return telling
        return parts

    def _together(self, tokens: list[Token]) -> Iterator[Option]:
        """The ways neighbours may be met as one; for a single token its synonyms."""
        texts = tuple(token.text for token in tokens)
        for other in self._synonyms.others(texts):
            yield from _spelled(other)
        if not 2 <= len(tokens) <= _MOST_JOINED:
            return
        joined = "".join(texts)
        scripts = {token.script for token in tokens}
        if scripts == {"thai"} and self.segmenter.knows(joined):
            yield Option("word", (joined,), "exact")
            yield Option("sub", (joined,), "parts")
        elif scripts == {"latin"}:
            stem = english.stem(joined)
            yield Option("eng", (stem,), "exact")
            yield from _by_sound(sounds_of_latin(joined))


def _by_sound(keys: tuple[str, ...]) -> Iterator[Option]:
    for key in keys:
        yield Option("rom", (key,), "sound")
    for key in keys:
        yield Option("ctx", (SOUND_MARK + key,), "sound")


def _spelled(tokens: tuple[str, ...]) -> Iterator[Option]:
    """Another spelling, in whichever field its script stands."""
    how: How = "synonym"
    if all(word.isascii() for word in tokens):
        yield Option("eng", tuple(map(english.stem, tokens)), how)
        yield Option("word", tokens, how)
    else:
        yield Option("sub", tokens, how)
        yield Option("ctx", tokens, how)


def _stems(tokens: Sequence[Token]) -> Iterator[str]:
    """Stems of the Latin words, and of hyphenated ones also together; numbers as they are."""
    for at, token in enumerate(tokens):
        if token.script == "number":
            yield token.text
        if token.script != "latin":
            continue
        yield english.stem(token.text)
        if (
            at + 1 < len(tokens)
            and (after := tokens[at + 1]).script == "latin"
            and after.start == token.end + 1
        ):
            yield english.stem(token.text + after.text)


@lru_cache(maxsize=4096)
def _english(word: str) -> tuple[str, ...]:
    """Stems of a Thai word's English in the glossary, and of two of them written together."""
    entry = glossary.glossary().get(word)
    found: dict[str, None] = {}
    for phrase in entry.english if entry else ():
        words = phrase.replace("-", " ").split()
        found.update(dict.fromkeys(map(english.stem, words)))
        found.update(dict.fromkeys(english.stem(a + b) for a, b in itertools.pairwise(words)))
    return tuple(found)


def _first_phrase(tokens: list[Token]) -> list[str]:
    """The words of an English name up to its first comma, bracket or number."""
    words: list[str] = []
    for at, token in enumerate(tokens):
        if token.script != "latin" or (at and token.start > tokens[at - 1].end + 1):
            break
        if token.text in {"of", "with", "for", "in", "from"}:
            break
        words.append(token.text)
    return words


def _is_material(word: str) -> bool:
    entry = glossary.glossary().get(word)
    return entry is not None and entry.kind in ("material", "technique")


def _is_function_word(token: Token) -> bool:
    return token.text in stopwords.THAI if token.script == "thai" else token.text in english.FUNCTION_WORDS


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _version(segmenter: Segmenter) -> str:
    entries = "\n".join(
        "\t".join((entry.thai, *entry.english, entry.kind, *(entry.parts or ("",))))
        for entry in glossary.glossary().values()
    )
    return hashlib.sha256(f"{RULES}\n{segmenter.version}\n{entries}".encode()).hexdigest()[:16]


# Raise it when the tokens of the same words change: indexes of another rule are then stale.
RULES = 1


@lru_cache(maxsize=4)
def analyser_for(extra_words: tuple[str, ...] = (), synonyms: tuple[tuple[str, ...], ...] = ()) -> Analyser:
    """The analyser for these words and groups, made once."""
    return Analyser(extra_words, synonyms)
