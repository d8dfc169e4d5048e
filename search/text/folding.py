"""One key for the many ways to write a Thai word in Latin letters.

Equal keys mean "could be the same word": `krajud`, `krachut`, `grajood` and `krajood` are all
`kajut`. docs/algorithms/romanisation.md lists the habits behind each rule, and what they cost.
A key is a string of a-z and its own key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Raise it when the key of some word changes: indexes made under another rule are then stale.
RULES = 1
MAX_LETTERS = 120  # longer than any name; what follows is cut off
_MOST_ROUNDS = 6
_MOST_READINGS = 4

# Letters of phonetic spellings that do not come apart into a base letter and a mark.
_SPECIAL = str.maketrans({"ɔ": "o", "ə": "oe", "ɛ": "ae", "ŋ": "ng", "ɯ": "u", "ɨ": "u", "ʉ": "u", "ʰ": "h"})
_OTHER = re.compile(r"[^a-z]")
_REPEATED = re.compile(r"([a-zN])\1+")
_TRIPLED = re.compile(r"([a-z])\1\1+")

# Consonants. `N` stands for ng between the rounds.
_CONSONANTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("ng"), "N"),
    (re.compile("[td]*(?:c+h+|j+h*)+"), "j"),  # ch, tch, dj
    (re.compile("c+(?=[eiy])"), "s"),
    (re.compile("x+"), "ks"),
    (re.compile("(?:(?:c|k|g|q)+h*)+"), "k"),  # k, kh, g, gk, c, ck, q
    (re.compile("d+(?![tdh])"), "D"),
    (re.compile("(?:[tdD]+h*)*[tdh]*t[tdh]*"), "t"),
    (re.compile("[tdD]+h+"), "t"),
    (re.compile("D"), "d"),
    (re.compile("b+(?![pbh])"), "B"),
    (re.compile("(?:[pbB]+h*)*[pbh]*p[pbh]*"), "p"),
    (re.compile("[pbB]+h+"), "p"),
    (re.compile("B"), "b"),
    (re.compile("(?:s|z)+h*"), "s"),
    (re.compile("(?<![aeiou])wh+|v+h*"), "w"),
    (re.compile("sr(?=[aeiou])"), "s"),  # ศรี is said si
    (re.compile("jr(?=[aeiou])"), "j"),  # จริง is said jing
)
_GLIDES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("h+(?![aeiou])"), ""),  # oh, eh, ah
    (re.compile("(?<=[aeiou])([rl])\\1+"), r"\1"),
    # r behind a vowel only says that it is long, or makes it another one.
    (re.compile("(?:a+i+|a+e+|ea+)r(?![aeiou])"), "e"),
    (re.compile("e{2,}r(?![aeiou])"), "i"),
    (re.compile("o{2,}r(?![aeiou])"), "o"),
    (re.compile("(?:o?e|u|i)r(?![aeiou])"), "oe"),
    (re.compile("(?<=[aeiou])r(?![aeiou])"), ""),
    (re.compile("(?<=[aeiou])y+(?![aeiou])"), "i"),
    (re.compile("(?<=[bcdfhjklmnpqrstwN])y+(?![aeiou])"), "ai"),  # my
    (re.compile("a{2,}w+(?=[Nkptmn](?![aeiouy]))"), "o"),  # thaawng, but khaaw laam
    (re.compile("(?:a{2,}|ao+|o)w+(?![aeiou])"), "ao"),  # khaaw, kapow
    (re.compile("(?<![ieu])aw+(?![aeiou])"), "o"),  # law, thawng
    (re.compile("(?<=[ei])w+(?![aeiou])|(?<=[ie]a)w+(?![aeiou])"), "o"),  # kaew, khiew, khiaw
    (re.compile("(?<=[ou])w+(?![aeiou])"), ""),
)
_VOWELS = {
    **dict.fromkeys(("ieo", "iao", "iau", "iiao", "eeao", "iaao", "ieao"), "iao"),
    **dict.fromkeys(("io", "iu", "iou", "iiu"), "io"),
    **dict.fromkeys(("aeo", "eao", "eo", "aaeo", "aeeo", "eeo", "eeu", "aeu"), "eo"),
    **dict.fromkeys(("ueai", "euai", "uai", "ouai", "uuai", "ooai", "uaai"), "uai"),
    **dict.fromkeys(("uea", "eua", "oua", "uua", "ooa", "ueua", "eaua", "ua", "uaa", "uae", "uuea"), "ua"),
    **dict.fromkeys(("oei", "oeei", "uei", "eui", "oeui"), "oei"),
    **dict.fromkeys(("oe", "oee", "oeu"), "oe"),
    **dict.fromkeys(("eu", "ue", "uu", "oo", "ou", "u", "eeu", "uee", "euu"), "u"),
    **dict.fromkeys(("aao", "ao", "au", "aau", "aoo"), "ao"),
    **dict.fromkeys(("aai", "ai", "aii"), "ai"),
    **dict.fromkeys(("oi", "ooi", "oai", "oii"), "oi"),
    **dict.fromkeys(("ui", "uui"), "ui"),
    **dict.fromkeys(("ia", "ie", "iia", "eea", "iea", "iaa"), "ia"),
    **dict.fromkeys(("ee", "ii", "i"), "i"),
    **dict.fromkeys(("ae", "ea", "e", "ei", "aae", "aee"), "e"),
    **dict.fromkeys(("oa", "o"), "o"),
    **dict.fromkeys(("aa", "a"), "a"),
}
_VOWEL = re.compile("|".join(sorted(_VOWELS, key=len, reverse=True)))
_ENDS: tuple[tuple[re.Pattern[str], str], ...] = (
    # Behind a vowel and before no other, Thai has only one t, one p and one n.
    (re.compile("(?<=[aeiou])[dj](?![aeiou])"), "t"),
    (re.compile("(?<=[aeiou])b(?![aeiourl])"), "p"),
    (re.compile("(?<=[aeiou])l(?![aeiou])"), "n"),
    # กระ before another syllable: many neither say nor write its r.
    (re.compile("kra(?=(?:[bdfhjklmnpstwy]|[kpt][rl])[aeiou])"), "ka"),
    (re.compile("N"), "ng"),
)
# What no rule changes: most names' joined keys, for which one look takes the place of all rules.
_SETTLED = re.compile(
    "(?!.*kra)(?:(?:[kpt][lrw]?|[bdfhjlmnrswy])(?:oei|oe|ua|ia|ai|ao|eo|oi|ui|io|[aeiou])(?![aeiou])"
    "(?:k(?![kh])|p(?![bph])|t(?![dhjt])|n(?!n)|ng(?!n)|m(?!m))?)+"
)

_LONG_GLIDE = re.compile("(?<=[ao])ee(?![aeiou])")
_MUTE = re.compile("(?<=[aeiou][bdgklmnprt])e$")


def fold(latin: str) -> str:
    """The key of a romanised word or phrase; "" when it has no Latin letter.

    Spaces and hyphens do not count, so the key of joined words is `fold(first + second)`, of
    typed words and of keys alike. Safe to call twice: a key is its own key.
    """
    return _fold(_letters(latin))


def folds(latin: str) -> tuple[str, ...]:
    """The key and those of other readings of spellings that are used in two ways, the usual first.

    aw is ออ or อาว, eow is แอว or เอียว, ew แอว or อิว, y at an end is ไ or ี, e at an end is mute
    behind a consonant ("jone") and i e there is ี ("cookie"), s behind a vowel is said t ("ros"), oo
    and ee are ู and ี or, for writers who double long vowels, โ and เ, and ee behind a or o the i of ไ and อย.
    For queries; at most four.
    """
    letters = _letters(latin)
    readings = [letters]
    if "aw" in letters:
        readings.append(re.sub("a+w(?![aeiou])", "ao", letters))
    if "eow" in letters:
        readings.append(re.sub("(?<!a)eow(?![aeiou])", "iao", letters))
    if letters.endswith("e"):
        readings.append(
            _MUTE.sub("", letters.removesuffix("ie") + "i" if letters.endswith("ie") else letters)
        )
    if "ew" in letters:
        readings.append(re.sub("(?<![ai])ew(?![aeiou])", "iu", letters))
    if "s" in letters:
        readings.append(re.sub("(?<=[aeiou])s+(?![aeiouh])", "t", letters))
    if "y" in letters:
        readings.append(re.sub("(?<=[b-df-hj-np-tvwxz])y(?![aeiou])", "i", letters))
    if "oo" in letters or "ee" in letters:
        readings.append(re.sub("(?<![ou])oo(?![aeiou])", "o", re.sub("ee(?![aeiou])", "e", letters)))
    if _LONG_GLIDE.search(letters):
        readings.append(_LONG_GLIDE.sub("i", letters))
    return tuple(dict.fromkeys(key for key in map(_fold, readings) if key))[:_MOST_READINGS]


def _letters(text: str) -> str:
    """The letters a-z of `text`, without marks and case."""
    text = text[: 4 * MAX_LETTERS].casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).translate(_SPECIAL)
    return _OTHER.sub("", text)[:MAX_LETTERS]


@lru_cache(maxsize=4096)
def _fold(letters: str) -> str:
    for _ in range(_MOST_ROUNDS):  # a rule can make room for another; nearly always one round is enough
        if _SETTLED.fullmatch(letters):
            break
        folded = _round(letters)
        if folded == letters:
            break
        letters = folded
    return letters


def _round(text: str) -> str:
    text = _TRIPLED.sub(r"\1\1", text)
    for pattern, replacement in _CONSONANTS:
        text = pattern.sub(replacement, text)
    for pattern, replacement in _GLIDES:
        text = pattern.sub(replacement, text)
    text = _VOWEL.sub(lambda match: _VOWELS[match[0]], text)
    for pattern, replacement in _ENDS:
        text = pattern.sub(replacement, text)
    return _REPEATED.sub(r"\1", text)
