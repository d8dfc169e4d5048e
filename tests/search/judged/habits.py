"""How people type: habits of romanising, slips of several kinds, the wrong keyboard layout."""

from __future__ import annotations

import re
from random import Random

# The Kedmanee layout under the keys of a US keyboard, unshifted and shifted.
_LATIN = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"
_THAI = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'
TO_LATIN = dict(zip(_THAI, _LATIN, strict=True))
TO_THAI = dict(zip(_LATIN, _THAI, strict=True))
_ROWS = ("ๅภถุึคตจขช", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ")
_ALIKE = {"ส": "ศษ", "ศ": "ส", "ษ": "ส", "น": "ณ", "ณ": "น", "ท": "ธ", "ธ": "ท", "พ": "ภ", "ใ": "ไ", "ไ": "ใ", "ย": "ญ", "ล": "ร", "ร": "ล", "ต": "ฏ", "ถ": "ฐ"}  # fmt: skip
_TONES = "่้๊๋์็"
_VOWELS = "ะัาิีึืุู"
_CONSONANT = re.compile("[ก-ฮ]")


def slip(text: str) -> str:
    """Thai typed while the keyboard is English, or English typed while it is Thai."""
    table = TO_LATIN if any(letter > "฀" for letter in text) else TO_THAI
    return "".join(table.get(letter, letter) for letter in text)


def misspell_thai(rng: Random, text: str) -> str:
    """One slip of the finger or of memory in a Thai text; the first letter stays."""
    ways = [_drop(_TONES), _drop(_VOWELS), _alike, _swap, _neighbour, _double]
    rng.shuffle(ways)
    for way in ways:
        wrong = way(rng, text)
        if wrong and wrong != text:
            return wrong
    return text


def misspell_english(rng: Random, text: str) -> str:
    """One slip in the longest English word."""
    word = max(text.split(), key=len)
    wrong = word
    while wrong == word:
        at = rng.randrange(1, len(word) - 1)
        wrong = rng.choice(
            (
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + rng.choice("aeiouns") + word[at + 1 :],
            )
        )
    return text.replace(word, wrong, 1)


def _drop(letters: str):
    def way(rng: Random, text: str) -> str:
        found = [at for at, letter in enumerate(text) if letter in letters]
        if not found:
            return ""
        at = rng.choice(found)
        return text[:at] + text[at + 1 :]

    return way


def _alike(rng: Random, text: str) -> str:
    found = [at for at, letter in enumerate(text) if at and letter in _ALIKE]
    if not found:
        return ""
    at = rng.choice(found)
    return text[:at] + rng.choice(_ALIKE[text[at]]) + text[at + 1 :]


def _swap(rng: Random, text: str) -> str:
    """Two neighbouring consonants change places."""
    found = [
        at
        for at in range(1, len(text) - 1)
        if _CONSONANT.match(text[at]) and _CONSONANT.match(text[at + 1]) and text[at] != text[at + 1]
    ]
    if not found:
        return ""
    at = rng.choice(found)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _neighbour(rng: Random, text: str) -> str:
    """A key beside the right one."""
    found = [
        (at, row)
        for at, letter in enumerate(text)
        if at
        for row in _ROWS
        if letter in row and _CONSONANT.match(letter)
    ]
    if not found:
        return ""
    at, row = rng.choice(found)
    beside = [row[i] for i in (row.index(text[at]) - 1, row.index(text[at]) + 1) if 0 <= i < len(row)]
    fitting = [letter for letter in beside if _CONSONANT.match(letter)]
    return text[:at] + rng.choice(fitting) + text[at + 1 :] if fitting else ""


def _double(rng: Random, text: str) -> str:
    at = rng.randrange(1, len(text))
    return text[:at] + text[at] + text[at:]


_HABITS = (
    ("ph", "p"), ("th", "t"), ("kh", "k"), ("ch", "j"), ("ae", "ae"), ("ai", "aai"), ("ao", "aow"),
    ("u", "oo"), ("i", "ee"), ("o", "or"), ("k", "g"), ("a", "aa"), ("ue", "eu"), ("r", "l"),
)  # fmt: skip


def romanise_again(rng: Random, text: str) -> str:
    """Another hand's spelling of a romanised text: one habit carried through, words joined now and then."""
    old, new = rng.choice(_HABITS)
    if rng.random() < 0.35:
        text = re.sub(rf"{old}(?!h)", new, text)
    if rng.random() < 0.2:
        text = text.replace(" ", "")
    return text


def plural(text: str) -> str:
    """The last word in the plural."""
    if text.endswith(("s", "fish", "rice", "honey", "coffee", "tea", "silk", "cotton", "oil", "sugar")):
        return text
    if text.endswith(("x", "ch", "sh")):
        return f"{text}es"
    if text.endswith("y") and text[-2] not in "aeiou":
        return f"{text[:-1]}ies"
    return f"{text}s"
