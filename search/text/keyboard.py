"""Text typed on the wrong keyboard layout: Thai on an English one ("zhkws," for ผ้าไหม), and the reverse.

The Thai layout is Kedmanee, TIS 820-2538, which Windows, macOS, Android and iOS offer first;
the English one is US. A slip is only believed when the text makes no sense as typed and does
as typed on the other layout.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from marketplace.common.thai import normalise as clean
from search.text import english
from search.text.dictionary import Dictionary
from search.text.folding import fold
from search.text.glossary import glossary
from search.text.places import names
from search.text.segment import base_dictionary
from search.text.sounds import glossary_sounds

_US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"
_KEDMANEE = '_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'
_TO_THAI = str.maketrans(_US, _KEDMANEE)
# Where a sign stands on both layouts the letter wins: a Thai text has the sign of the Thai layout.
_TO_LATIN = str.maketrans(_KEDMANEE, _US)

MAX_LETTERS = 200
_THAI = re.compile("[ก-๙]")
_THAI_RUN = re.compile("[ก-ฺเ-๎]+")
_LATIN = re.compile("[a-zA-Z]")
_LATIN_WORD = re.compile("[a-z]+")
# No Thai word begins with what is written above, below or behind another letter, nor has two of these
# vowels on one.
_HANGS = re.compile("(?:^|[^ก-๎])[ะ-ฺๅ็-๎]|[ิ-ู][ะ-ู]")
# Syllables as English and romanised Thai have them; what the other layout makes of Thai has rarely.
_SYLLABLES = re.compile("(?:[^aeiouy\\W\\d_]{0,3}[aeiouy]{1,4})+[^aeiouy\\W\\d_]{0,3}|[a-z]")
_ENOUGH = 0.7
# Signs inside letters say that they are none, and half of the text as words then is enough.
_SIGN_INSIDE = re.compile(
    r"(?<=[a-z])[;:\[\]/,.](?=[a-z])|(?<=[a-z0-9])[;\[\]](?=[a-z0-9])|(?<=[a-z])'(?=[0-9])", re.IGNORECASE
)
_ENOUGH_WITH_SIGNS = 0.5
_HYPHEN = _KEDMANEE[_US.index("-")]
_LONGEST_WORD = 20
_SHORTEST_SOUND = 5  # a shorter word is English or nothing: three letters sound like some Thai word


def other_layout(text: str, is_word: Callable[[str], bool] | None = None) -> str | None:
    """What was meant by a text typed on the wrong layout, or None when it may stand as typed.

    `is_word` knows more Latin words than the glossary does.
    """
    if len(text) > MAX_LETTERS:
        return None
    has_thai, has_latin = _THAI.search(text), _LATIN.search(text)
    if has_latin and not has_thai:
        return _as_thai(text, is_word)
    if has_thai and not has_latin:
        return _as_latin(text, is_word)
    return None


def pressed(text: str) -> str:
    """The same keys on the other layout, whether that makes sense or not."""
    return text.translate(_TO_LATIN if _THAI.search(text) else _TO_THAI)


def _as_thai(text: str, is_word: Callable[[str], bool] | None) -> str | None:
    meant = " ".join(word if word.isdigit() else word.translate(_TO_THAI) for word in text.split())
    if _LATIN.search(meant) or _HANGS.search(meant):
        return None
    known, letters, longest = _coverage(meant)
    if longest < 2 or (letters < 4 and text.isalpha()):  # "cd" is no แก, nor "dvd" กอก
        return None
    pieces = [word for word in text.lower().split() if not word.isdigit()]
    if all(_SYLLABLES.fullmatch(piece) for piece in pieces):
        # It could be read out, so the other reading must be beyond doubt.
        if known < letters or longest < 4 or _is_latin_sense(pieces, is_word):
            return None
        return meant
    has_signs = bool(_SIGN_INSIDE.search(text))
    if has_signs and _is_english(_LATIN_WORD.findall(_SIGN_INSIDE.sub("", text.lower()))):
        return None  # a finger that touched one key more
    words = [word for word in _LATIN_WORD.findall(text.lower()) if len(word) > 2 + has_signs]
    if words and _is_latin_sense(words, is_word):
        return None
    # Signs inside the words say that they are none; letters alone could be a slip of the finger.
    enough = _ENOUGH_WITH_SIGNS if has_signs else _ENOUGH
    if text.replace(" ", "").isalpha():
        enough = 1.0
    return meant if known >= enough * letters and (known == letters or longest > 2) else None


def _as_latin(text: str, is_word: Callable[[str], bool] | None) -> str | None:
    known, letters, _ = _coverage(text)
    if known == letters and not _HANGS.search(text):
        return None
    meant = " ".join(word if word.isdigit() else word.translate(_TO_LATIN) for word in text.split())
    if spaced := _spaced(text):
        return spaced
    words = [word for word in meant.lower().split() if not word.isdigit()]
    if _THAI.search(meant) or not all(_SYLLABLES.fullmatch(word.strip(".,")) for word in words):
        return None
    spoken = [word.strip(".,") for word in words]
    if sum(map(len, spoken)) < _SHORTEST_SOUND and not all(word in _english_words() for word in spoken):
        return None
    # What no Thai word can look like was typed in Latin letters, though not every word is known.
    beyond_doubt = _HANGS.search(text) and 2 * known < letters
    makes_sense = any if beyond_doubt else all
    return meant.lower() if makes_sense(_is_latin_sense([word], is_word) for word in spoken) else None


def _spaced(text: str) -> str:
    """The English words of a text whose spaces and doubled letters cleaning took away; "" for others.

    Clean Thai has no space before a mark and no mark twice, and "b" and "n" are marks there. So
    the glossary's words are looked for as cleaning leaves them.
    """
    pressed = "".join(text.split())
    known = _pressed_words()
    best: list[tuple[str, ...] | None] = [None] * len(pressed) + [()]
    for start in range(len(pressed) - 2, -1, -1):
        for end in range(min(len(pressed), start + _LONGEST_WORD), start + 1, -1):
            rest, now = best[end], best[start]
            word = known.get(pressed[start:end])
            if word and rest is not None and (now is None or len(rest) + 1 < len(now)):
                best[start] = (word, *rest)
        if best[start] is None and start and pressed[start] == _HYPHEN:
            best[start] = best[start + 1]
    return " ".join(best[0] or ())


@lru_cache(maxsize=1)
def _pressed_words() -> dict[str, str]:
    """The glossary's English by what it looks like typed on the Thai layout and cleaned."""
    phrases = [phrase for entry in glossary().values() for phrase in entry.english]
    words = {word for phrase in phrases for word in _LATIN_WORD.findall(phrase.lower())} | _SHOPPING
    spelled = {form for word in words if len(word) > 1 for form in (word, f"{word}s")}
    return {clean(word.translate(_TO_THAI)).replace(" ", ""): word for word in sorted(spelled, reverse=True)}


def _coverage(text: str) -> tuple[int, int, int]:
    """Letters inside known words of two letters and more, all Thai letters, and the longest such word."""
    dictionary = base_dictionary()
    words = [word for run in _THAI_RUN.findall(text) for word in dictionary.cut(run)]
    known = [len(word) for word in words if len(word) > 1 and _is_thai_word(word, dictionary)]
    return sum(known), sum(map(len, words)), max(known, default=0)


def _is_thai_word(word: str, dictionary: Dictionary) -> bool:
    return word in dictionary.words or word in names().thai


def _is_english(words: Sequence[str]) -> bool:
    """Whether every word is English of the glossary, and none too short to tell."""
    known = _english_words()
    return bool(words) and all(
        len(word) > 2 and (word in known or english.stem(word) in known) for word in words
    )


def _is_latin_sense(words: Iterable[str], is_word: Callable[[str], bool] | None) -> bool:
    """Whether every word is English of the glossary, a place, or sounds as a Thai word of the glossary."""
    known = _english_words()
    return all(
        word in known
        or english.stem(word) in known
        or word in names().latin
        or (is_word is not None and is_word(word))
        or (len(word) > 2 and fold(word) in glossary_sounds())
        for word in words
    )


@lru_cache(maxsize=1)
def _english_words() -> frozenset[str]:
    """The glossary's English, and words that people put around it."""
    phrases = [phrase for entry in glossary().values() for phrase in entry.english]
    words = {word for phrase in phrases for word in _LATIN_WORD.findall(phrase.lower())}
    return frozenset(words | {english.stem(word) for word in words} | _SHOPPING)


_SHOPPING = frozenset(
    [
        *("otop", "thai", "thailand", "star", "stars", "three", "four", "five", "baht", "price", "cheap"),
        *("gift", "gifts", "shop", "new", "best", "handmade", "local", "product", "products", "set", "pack"),
        *("box", "and", "for", "with", "of", "the", "in", "a", "an", "from", "to", "by", "or", "on", "under"),
    ]
)
