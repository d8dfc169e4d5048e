"""Three-letter pieces of folded text: what a typo leaves standing."""

from __future__ import annotations

import re

from search.text.scripts import runs
from search.text.sounds import SOUND_MARK

# Letters of one sound, and the short and long vowel of one pair, are the usual slips.
_PAIRS = {
    "ศ": "ส", "ษ": "ส", "ซ": "ส",
    "ณ": "น", "ญ": "ย", "ฎ": "ด", "ฏ": "ด",
    "ฃ": "ข", "ฅ": "ค", "ฆ": "ค",
    "ฑ": "ท", "ฒ": "ท", "ธ": "ท", "ฐ": "ถ",
    "ภ": "พ", "ฬ": "ล", "ร": "ล", "ฦ": "ล", "ฤ": "ล",
    "ใ": "ไ", "ี": "ิ", "ื": "ึ", "ู": "ุ", "ๅ": "า",
}  # fmt: skip
_TABLE = str.maketrans(_PAIRS | dict.fromkeys("่้๊๋็ฺ์ํ๎", ""))
_SILENCED = re.compile("[ก-ฮ][ิุ]?์")  # a letter under ์ is not spoken, so it is often left out
_AI = re.compile("ไย|ัย")
_DOUBLED = re.compile(r"(.)\1+")


def fold(text: str) -> str:
    """Thai of a normalised text without tones, length and twin letters; spelling slips meet in it."""
    text = _SILENCED.sub("", text).replace("รร", "ั").replace("ำ", "ัม").replace("เเ", "แ")
    return _DOUBLED.sub(r"\1", _AI.sub("ไ", text.translate(_TABLE)))


def trigrams(text: str) -> list[str]:
    """Trigrams of each Thai run and Latin word of a normalised text, each with its ends marked.

    Thai words stand unbroken, so that no cut takes part: a slip moves the cuts around it.
    """
    found: list[str] = []
    for run in runs(text):
        if run.script == "thai":
            found += _pieces(fold(run.text))
        elif run.script == "latin":
            found += _pieces(_DOUBLED.sub(r"\1", run.text))
    return found


def of_sound(key: str) -> list[str]:
    """Trigrams of a key of sound (`search.text.folding`), marked as such: what run-together and misspelt
    romanisations of a name have in common with it. Many say l for r, and write it so."""
    key = key.replace("r", "l")
    return [SOUND_MARK + key[at : at + 3] for at in range(len(key) - 2)]


def _pieces(folded: str) -> list[str]:
    marked = f"_{folded}_"
    return [marked[at : at + 3] for at in range(len(marked) - 2)] if folded else []
