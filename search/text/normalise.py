"""The one spelling in which text is cut, for documents and queries alike.

`marketplace.common.thai.normalise` keeps stored text clean and keeps what people wrote.
This goes further, because nobody searches by case, digit shape or accent.
"""

from __future__ import annotations

import re
import unicodedata

from marketplace.common import thai

# Full-width ASCII and the ideographic space, as some phone keyboards write them.
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ"))
# ๆ repeats the word before it, ฯ shortens it, ๏ ๚ ๛ are ornaments: no word of its own.
_SIGNS = dict.fromkeys(map(ord, "ๆฯ๏๚๛฿"), " ")
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F), " ")
_TABLE = _WIDE | _APOSTROPHES | _SIGNS | _CONTROLS
_MOST_ROUNDS = 8

_LATIN_ACCENT = re.compile(r"([a-z])[̀-ͯ]+")
# จ.เลย อ.เมือง ต.แพด หมู่ ม.: the abbreviation says what kind of place follows, nothing else.
_PLACE_DOT = re.compile(r"(?<![ก-๎\d])(?<!\d )(?:จ|อ|ต|ถ|ม|ซ|บ)\s?\.\s?(?=[ก-๎])")
# อ.ย. ม.ผ.ช. พ.ศ.: letters with dots are one word.
_DOTTED = re.compile(r"(?<![ก-๎])((?:[ก-ฮ]\.){2,})")
_DOTTED_LATIN = re.compile(r"\b((?:[a-z]\.){2,})")
# มากกกก, อร่อยยย, silkkkk: three of a kind are emphasis; two may be spelling (กรรไกร, coffee).
_EMPHASIS_THAI = re.compile(r"([ก-๎])\1{2,}")
_EMPHASIS_LATIN = re.compile(r"([a-z])\1{2,}")
_EMPHASIS = re.compile(r"([a-zก-๎])\1\1")
_ACCENTED = re.compile("[À-ɏ̀-ͯḀ-ỿ]")
# Text without any of this is in its normal spelling after one round: plain Thai and ASCII, and
# nothing that a later step takes away between letters that an earlier one looks at.
_MAY_CHANGE = re.compile(r"[^ -~ก-ฺเ-๎๐-๙\n]|[ก-ฮa-zๆฯ]\s*\.|(.)\1\1|['`^]|\d,\d", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def normalise(text: str) -> str:
    """`text` in one spelling: see `thai.normalise`, and beyond it Arabic digits, narrow
    lower-case letters without accents, no ๆ ฯ, no dots inside abbreviations, letters
    repeated for emphasis once (Thai) or twice (Latin). Safe to call twice.
    """
    for _round in range(_MOST_ROUNDS):  # one step can make room for another
        done = _once(text)
        if done == text or not _MAY_CHANGE.search(text):
            return done
        text = done
    return text


def _once(text: str) -> str:
    text = text.translate(_TABLE)
    if not text.isascii():
        text = thai.to_arabic_digits(thai.normalise(text))
        if _ACCENTED.search(text):
            text = _without_accents(text)
    text = text.casefold()
    if "." in text:
        text = _DOTTED.sub(_join_letters, text)
        text = _DOTTED_LATIN.sub(_join_letters, text)
        text = _PLACE_DOT.sub(" ", text)
    if "," in text:
        text = _THOUSANDS.sub("", text)
    if _EMPHASIS.search(text):
        text = _EMPHASIS_THAI.sub(r"\1", text)
        text = _EMPHASIS_LATIN.sub(r"\1\1", text)
    return " ".join(text.split())


def _join_letters(match: re.Match[str]) -> str:
    return match[1].replace(".", "") + " "


def _without_accents(text: str) -> str:
    """Latin letters without their marks (café, Kraçhut); Thai marks stay."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", _LATIN_ACCENT.sub(r"\1", decomposed))
