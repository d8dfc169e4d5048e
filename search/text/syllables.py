"""Thai read by rule: the syllables of a word and their sound in the Royal Society's letters (RTGS).

A second opinion beside the model's romanisations when the lexicon is built, and the only one
for a word that the lexicon does not have. Loanwords and Pali often sound otherwise than they
are written; `data/romanisation.csv` has those that matter here.
Source of the values: Royal Society of Thailand, "Principles of Romanization for Thai Script
by the Transcription Method", 1999.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

MAX_LETTERS = 60

_INITIALS = {
    letter: sound for sound, letters in (
        ("k", "ก"), ("kh", "ขฃคฅฆ"), ("ng", "ง"), ("ch", "จฉชฌ"), ("s", "ซศษส"), ("y", "ญย"),
        ("d", "ฎด"), ("t", "ฏต"), ("th", "ฐฑฒถทธ"), ("n", "ณน"), ("b", "บ"), ("p", "ป"),
        ("ph", "ผพภ"), ("f", "ฝฟ"), ("m", "ม"), ("r", "ร"), ("l", "ลฬ"), ("w", "ว"), ("h", "หฮ"), ("", "อ"),
    ) for letter in letters
}  # fmt: skip
_FINALS = {
    letter: sound for sound, letters in (
        ("k", "กขคฆ"), ("ng", "ง"), ("t", "จชซฌฎฏฐฑฒดตถทธศษส"), ("n", "ญณนรลฬ"), ("p", "บปพฟภ"), ("m", "ม"),
    ) for letter in letters
}  # fmt: skip

_TONES = re.compile("[่-ฺ๋๎ํๆฯ]")
# Letters below the killer are silent, and those that only lead up to them: จันทร์, ลักษณ์, สิทธิ์.
_SILENT = re.compile("(?:[ทตดสศ](?=[รม]์)|ษ(?=ณ์))?[ก-ฮ][ิุ]?์")
_LETTER = "[ก-รลว-ฮ]"
_CLUSTER = "(?P<i>ห[งญณนมยรลว]|[กขค][รลว]|[ตทบฟด]ร|[ปพ][รล]|[ผบฟ]ล|อย(?=[าู]))"
_SINGLE = "(?P<i>[ก-รลว-ฮ])"
# A final consonant does not carry a vowel of its own, save the mute ิ and ุ of ชาติ and เหตุ.
_BEFORE_VOWEL = "(?![ะาิีึืุูัำ็์])"
_END = f"(?P<f>[กขคฆงจชซฌญฎฏฐฑฒณดตถทธนบปพฟภมรลฬศษส]{_BEFORE_VOWEL}|[ตท][ิุ]$|[กชดตทบ]ร$)"

# Letters that more often begin the next syllable than end one.
_RARE_ENDS, _UNUSUAL_END = frozenset("ขฆชซญฎฏฐฑฒณถทธศษสพฟภฬ"), 2


def _shape(pattern: str, vowel: str, cost: int) -> list[tuple[str, str, int]]:
    ending = pattern.replace("F", _END)
    starts = (_CLUSTER, _SINGLE) if "I" in pattern else ("",)
    # In an open syllable two letters that can open one do so: แพร่ is phrae, not phaen.
    is_open = pattern.endswith("I")
    return [
        (ending.replace("I", start), vowel, cost - 4 * (is_open and start is _CLUSTER)) for start in starts
    ]


# Shapes of a syllable with the vowel between its consonants and what it costs to read it so:
# the reading of a word is the cheapest row of syllables.
_SHAPES = tuple(chain(
    _shape("เIียะ", "ia", 10), _shape("เIียว", "iao", 10), _shape("เIียF?", "ia", 10),
    _shape("เIือย", "ueai", 10), _shape("เIือF?", "uea", 10),
    _shape("Iัวะ", "ua", 10), _shape("Iัว", "ua", 10), _shape("Iวย", "uai", 10), _shape("IวF", "ua", 10),
    _shape("เIาะ", "o", 10), _shape("เIา", "ao", 10), _shape("เIอะ", "oe", 10), _shape("เIอF?", "oe", 10),
    _shape("เIิF", "oe", 10), _shape("เIย", "oei", 10), _shape("เI็?ว", "eo", 10),
    _shape("เI็F", "e", 9), _shape("เIะ", "e", 9), _shape("เIF", "e", 10), _shape("เI", "e", 13),
    _shape("แI็?ว", "aeo", 10), _shape("แI็F", "ae", 9), _shape("แIะ", "ae", 9), _shape("แIF", "ae", 10),
    _shape("แI", "ae", 12),
    _shape("โIะ", "o", 9), _shape("โIย", "oi", 10), _shape("โIF", "o", 10), _shape("โI", "o", 11),
    _shape("[ใไ]Iย?", "ai", 10),
    _shape("Iำ", "am", 10), _shape("Iัย", "ai", 10), _shape("IัF", "a", 10), _shape("Iะ", "a", 10),
    _shape("Iาย", "ai", 10), _shape("Iาว", "ao", 10), _shape("IาF", "a", 10), _shape("Iา", "a", 10),
    _shape("Iิว", "io", 10), _shape("I[ิี]F", "i", 10), _shape("Iี", "i", 10), _shape("Iิ", "i", 12),
    _shape("IึF", "ue", 10), _shape("Iึ", "ue", 12), _shape("Iือ", "ue", 10), _shape("IืF", "ue", 10),
    _shape("Iุย", "ui", 10), _shape("Iูย", "ui", 10), _shape("I[ุู]F", "u", 10), _shape("Iู", "u", 10), _shape("Iุ", "u", 12),
    _shape("I็?อย", "oi", 10), _shape("I็?อF", "o", 10), _shape("Iอ", "o", 11),
    _shape("Iรร$", "an", 10), _shape(f"Iรร(?={_LETTER}[าิีุูั])", "an", 10), _shape("IรรF", "a", 10),
    _shape("I็", "o", 12), _shape("IF", "o", 16), _shape("I$", "a", 24), _shape("I(?!$)", "a", 16),
    _shape("ฤๅ", "rue", 10), _shape("ฤ(?=[ทษ])F?", "ri", 10), _shape("ฤF?", "rue", 11),
))  # fmt: skip


@lru_cache(maxsize=1)
def _shapes() -> list[tuple[re.Pattern[str], str, int]]:
    """Compiled when first needed: a tenth of a second that most processes save."""
    return [(re.compile(pattern), vowel, cost) for pattern, vowel, cost in _SHAPES]


@lru_cache(maxsize=2048)
def romanise(word: str) -> str:
    """The sound of a Thai word or name by rule ("ผ้าไหม" -> "phamai"); "" when it is not to be read so."""
    text = _SILENT.sub("", _TONES.sub("", word[:MAX_LETTERS]))
    shapes = _shapes()
    best: list[tuple[int, str] | None] = [None] * len(text) + [(0, "")]
    for start in range(len(text) - 1, -1, -1):
        for pattern, vowel, cost in shapes:
            match = pattern.match(text, start)
            if match is None or (rest := best[match.end()]) is None:
                continue
            total = cost + rest[0] + _UNUSUAL_END * ((match.groupdict().get("f") or " ")[0] in _RARE_ENDS)
            if (now := best[start]) is None or total < now[0]:
                best[start] = (total, _sound(match, vowel) + rest[1])
    return best[0][1] if text and best[0] else ""


def _sound(match: re.Match[str], vowel: str) -> str:
    parts = match.groupdict()
    start, end = parts.get("i") or "", parts.get("f") or ""
    if start == "ทร":
        first = "s"
    elif len(start) == 2 and start[0] in "หอ":
        first = _INITIALS[start[1]]
    else:
        first = "".join(_INITIALS[letter] for letter in start)
    return first + vowel + (_FINALS[end[0]] if end else "")
