"""A typed text as units: the words that must all match, each with its ways to match."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from search.text import english
from search.text.cutting import Cutter, Token
from search.text.folding import fold
from search.text.glossary import glossary
from search.text.sounds import (
    SOUND_MARK,
    glossary_sounds,
    sounds_inside,
    sounds_of_latin,
    sounds_of_thai,
)
from search.text.stopwords import words_of_kind
from search.text.synonyms import Synonyms
from search.text.translations import phrases_of_word
from search.text.units import How, Option, Unit

# Each word may be met in a dozen ways, and the question grows with them.
MAX_UNITS = 12
# Words that together stand for one; of a long text two, for each run of words is a question more.
_MOST_JOINED, _MOST_JOINED_OF_MANY, _MANY = 4, 2, 6
# Letters of such words together; no name of goods is longer, and each is looked for with slips, too.
_LONGEST_JOINED = 24
_TELLING_SOUND = 5
# Words that ask: มี … ไหม "is there", ได้ไหม "may I", ขาย … ไหม "do you sell".
_ASKING = frozenset(["มี", "ได้", "ขาย", "เอา", "ส่ง", "ดี"])

# The ways to match of each token so far; a dict keeps their order and drops repeats.
_Ways = list[dict[Option, None]]


def units(text: str, cutter: Cutter, synonyms: Synonyms) -> tuple[Unit, ...]:
    """The telling words of a text in their order; all its words when none tells."""
    tokens = cutter.cut(text)[: 2 * MAX_UNITS]
    telling = list(_once(_telling(tokens) or tokens))[:MAX_UNITS]
    ways: _Ways = [dict.fromkeys(_alone(token, cutter)) for token in telling]
    _add_neighbours(ways, telling, cutter)
    _add_synonyms(ways, telling, synonyms)
    return tuple(Unit(token.text, tuple(options)) for token, options in zip(telling, ways, strict=True))


def _once(tokens: Sequence[Token]) -> Iterator[Token]:
    """Without words typed before, which ask for nothing more; "go go" may be one word, โกโก้."""
    seen: set[str] = set()
    for at, token in enumerate(tokens):
        is_doubled = at > 0 and token.script == "latin" and tokens[at - 1].text == token.text
        if token.text not in seen or (is_doubled and _is_thai_sound(tokens[at - 1 : at + 1])):
            yield token
        seen.add(token.text)


def _is_thai_sound(tokens: Sequence[Token]) -> bool:
    """Whether these Latin words together sound like a word of the glossary."""
    return fold(_read_together(tokens)) in glossary_sounds()


def _telling(tokens: Sequence[Token]) -> list[Token]:
    """Without function words, and without words that announce the feature behind them."""
    skipped, features = words_of_kind("function"), words_of_kind("feature")
    vocabulary, doubtful = english.vocabulary(), words_of_kind("english")
    asked = _without_question(tokens)
    spoken = _spoken_together(asked, skipped | doubtful)
    rest = [token for at, token in enumerate(asked) if token.text not in skipped or at in spoken]
    english_words = [token for token in rest if token.script == "latin" and token.text not in doubtful]
    if any(english.stem(token.text) in vocabulary for token in english_words):
        kept = {asked[at].start for at in spoken}
        rest = [token for token in rest if token.text not in doubtful or token.start in kept]
    followed = [after.script == "thai" for after in rest[1:]] + [False]
    return [
        token
        for token, is_followed in zip(rest, followed, strict=False)
        if not (is_followed and token.text in features)
    ]


def _spoken_together(tokens: Sequence[Token], doubtful: Collection[str]) -> set[int]:
    """The places of words that make up a Thai word with one to be dropped: "to" in "pha pu to"."""
    found: set[int] = set()
    for start in range(len(tokens)):
        for end in range(start + 2, min(start + _MOST_JOINED, len(tokens)) + 1):
            window = tokens[start:end]
            is_latin = all(token.script == "latin" for token in window)
            if is_latin and any(token.text in doubtful for token in window) and _is_thai_sound(window):
                found.update(range(start, end))
    return found


def _without_question(tokens: Sequence[Token]) -> Sequence[Token]:
    """Without the ไหม that ends a question (มีผ้าขาวม้าไหมคะ); elsewhere ไหม is silk."""
    last = len(tokens)
    while last and tokens[last - 1].text in words_of_kind("function"):
        last -= 1
    if (
        last > 1
        and tokens[last - 1].text == "ไหม"
        and _ASKING.intersection(t.text for t in tokens[: last - 1])
    ):
        return (*tokens[: last - 1], *tokens[last:])
    return tokens


def _alone(token: Token, cutter: Cutter) -> Iterator[Option]:
    """The ways one word may be met, the surest first. The builder adds the head noun by itself."""
    if token.script == "thai":
        yield from _thai(token.text, cutter)
    elif token.script == "latin":
        stem = english.stem(token.text)
        yield Option("word", (token.text,), "exact")
        yield Option("eng", (stem,), "exact")
        yield Option("ctx", (stem,), "exact")
        yield from _by_sound(sounds_of_latin(token.text))
        if stem not in english.vocabulary() and (inside := sounds_inside(token.text)):
            yield Option("rom", inside, "sound")
    else:
        for field in ("word", "eng", "ctx"):
            yield Option(field, (token.text,), "exact")


def _thai(word: str, cutter: Cutter) -> Iterator[Option]:
    yield Option("word", (word,), "exact")
    yield Option("sub", (word,), "parts")
    yield Option("ctx", (word,), "exact")
    if parts := _telling_parts(word, cutter):
        yield Option("sub", parts, "parts")
    for stems in _translations(word):
        yield Option("eng", stems, "translation")
    # A short sound is that of many words: ไหม, ไม้ and ใหม่ are all "mai".
    for key in sounds_of_thai(word):
        if len(key) >= _TELLING_SOUND:
            yield Option("rom", (key,), "sound")


@lru_cache(maxsize=4096)
def _translations(word: str) -> tuple[tuple[str, ...], ...]:
    """The English of a word as stems, without alternatives that only add words to another."""
    found = [tuple(map(english.stem, phrase)) for phrase in phrases_of_word(word)]
    return tuple(
        dict.fromkeys(stems for stems in found if not any(set(other) < set(stems) for other in found))
    )


def _telling_parts(word: str, cutter: Cutter) -> tuple[str, ...]:
    """The words that make up a compound. Of ผ้าไหม, where ผ้า says no more than what
    every silk is, ไหม alone: ไหมมัดหมี่ is found as well."""
    parts = cutter.segmenter.split(word)
    if len(parts) > 1 and parts[0] in words_of_kind("feature"):
        return parts[1:]
    generic = words_of_kind("generic")
    telling = tuple(part for part in parts if part not in generic)
    if telling and len(telling) < len(parts) and all(map(_is_material, telling)):
        return telling
    return parts if "".join(parts) == word else ()


def _is_material(word: str) -> bool:
    entry = glossary().get(word)
    return entry is not None and entry.kind in ("material", "technique")


def _add_neighbours(ways: _Ways, tokens: Sequence[Token], cutter: Cutter) -> None:
    """Two to four words of one script that stand for one: "pha mai", "tie dye", ผ้า ขาวม้า."""
    most = _MOST_JOINED if len(tokens) <= _MANY else _MOST_JOINED_OF_MANY
    for start in range(len(tokens)):
        for end in range(start + 2, min(start + most, len(tokens)) + 1):
            scripts = {token.script for token in tokens[start:end]}
            joined = "".join(token.text for token in tokens[start:end])
            if scripts == {"latin"} and len(joined) <= _LONGEST_JOINED:
                _add(ways, start, end, Option("eng", (english.stem(joined),), "exact"))
                for option in _by_sound(sounds_of_latin(_read_together(tokens[start:end]))):
                    _add(ways, start, end, option)
            if scripts == {"thai"} and cutter.segmenter.knows(joined):
                _add(ways, start, end, Option("word", (joined,), "exact"))
                _add(ways, start, end, Option("sub", (joined,), "parts"))


def _read_together(tokens: Sequence[Token]) -> str:
    """Latin words as one to be read aloud: the n and g of "khon gai" are two sounds."""
    return re.sub("(?<=n) g", "k", " ".join(token.text for token in tokens)).replace(" ", "")


def _add_synonyms(ways: _Ways, tokens: Sequence[Token], synonyms: Synonyms) -> None:
    texts = tuple(token.text for token in tokens)
    for start in range(len(texts)):
        for end in range(start + 1, min(start + synonyms.longest, len(texts)) + 1):
            for other in synonyms.others(texts[start:end]):
                for option in _spelled(other):
                    _add(ways, start, end, option)


def _add(ways: _Ways, start: int, end: int, option: Option) -> None:
    for options in ways[start:end]:
        options.setdefault(option)


def _by_sound(keys: tuple[str, ...]) -> Iterator[Option]:
    for key in keys:
        yield Option("rom", (key,), "sound")
    for key in keys:
        yield Option("ctx", (SOUND_MARK + key,), "sound")


def _spelled(words: tuple[str, ...]) -> Iterator[Option]:
    """Another spelling, in the fields where its script stands."""
    how: How = "synonym"
    if all(word.isascii() for word in words):
        stems = tuple(map(english.stem, words))
        yield Option("eng", stems, how)
        yield Option("ctx", stems, how)
    else:
        yield Option("sub", words, how)
        yield Option("ctx", words, how)
