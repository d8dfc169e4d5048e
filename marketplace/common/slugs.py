"""Readable ASCII addresses from Thai text: ผ้าไหมยกดอก -> phamaiyokdok.

A compact romaniser in the spirit of RTGS (the official Thai scheme): it finds syllables
by their vowel sign, so that the vowels เแโใไ written before a consonant are read after
it, finds final consonants, and puts the unwritten "o" or "a" in. Without a dictionary it
guesses where a syllable ends: good enough for an address, not for a road sign.
"""

import hashlib
import re

from anyascii import anyascii
from django.utils.text import slugify

from marketplace.common.thai import normalise

MAX_LENGTH = 200

_INITIAL = {
    **dict.fromkeys("ขฃคฅฆ", "kh"), **dict.fromkeys("จฉชฌ", "ch"), **dict.fromkeys("ซศษส", "s"),
    **dict.fromkeys("ญย", "y"), **dict.fromkeys("ฎด", "d"), **dict.fromkeys("ฏต", "t"),
    **dict.fromkeys("ฐฑฒถทธ", "th"), **dict.fromkeys("ณน", "n"), **dict.fromkeys("ผพภ", "ph"),
    **dict.fromkeys("ฝฟ", "f"), **dict.fromkeys("ลฬ", "l"), **dict.fromkeys("หฮ", "h"),
    "ก": "k", "ง": "ng", "บ": "b", "ป": "p", "ม": "m", "ร": "r", "ว": "w", "อ": "",
}  # fmt: skip
_FINAL = {
    **dict.fromkeys("กขคฆ", "k"), **dict.fromkeys("จฉชซฌฎฏฐฑฒดตถทธศษส", "t"),
    **dict.fromkeys("บปผฝพฟภ", "p"), **dict.fromkeys("ญณนรลฬ", "n"),
    "ง": "ng", "ม": "m", "ย": "i", "ว": "o",
}  # fmt: skip
_CLUSTER = {
    **{a + b: _INITIAL[a] + _INITIAL[b] for a in "กขคตปผพ" for b in "รล" if a + b != "ตล"},
    **{a + "ว": _INITIAL[a] + "w" for a in "กขค"},
    **{"ห" + b: _INITIAL[b] for b in "งญนมยรลว"},
    "อย": "y", "ทร": "s", "สร": "s", "ศร": "s", "ซร": "s", "จร": "ch",
    "บร": "br", "บล": "bl", "ดร": "dr", "ฟร": "fr", "ฟล": "fl",
}  # fmt: skip
# Onsets of two syllables under one vowel sign: เฉลิม chaloem, ตลาด needs none of this.
_SPLIT = {
    a + b: _INITIAL[a] + "a" + _INITIAL[b] for a in "ขฉถผฝสจ" for b in "งนมยรลว" if a + b not in _CLUSTER
}
# Words the rules below would cut in the wrong place, frequent in names of places and goods.
_WORDS = {
    "นคร": "nakhon", "สกล": "sakon", "กระษัตรี": "krasattri", "ราช": "ratcha", "สมุทร": "samut",
    "บุตร": "but", "มิตร": "mit", "เพชร": "phet", "จักร": "chak", "เกษตร": "kaset", "แสวง": "sawaeng",
    "ธรรม": "tham", "กรรม": "kam", "พรหม": "phrom", "สมุนไพร": "samunphrai", "ผลไม้": "phonlamai",
    "วัฒนา": "watthana", "พัฒนา": "phatthana", "ธรรมชาติ": "thammachat", "ชาติ": "chat", "ญาติ": "yat",
    "ไทย": "thai", "เจริญ": "charoen", "มหา": "maha", "เนตร": "net", "ธาตุ": "that", "ไชย": "chai", "จิตร": "chit", "สูตร": "sut", "ธานี": "thani", "บุรี": "buri",
    "ฤๅ": "rue", "ฤา": "rue", "พฤ": "phrue", "กฤ": "kri", "ฤ": "rue", "สวรรค์": "sawan",
}  # fmt: skip

_TONE = "[่-๋]?"
_SIGN = "ัาะิ-ฺำ็"
_ONSET = f"({'|'.join(_CLUSTER)}|[ก-ฮ])"
_WIDE_ONSET = f"({'|'.join(_CLUSTER)}|{'|'.join(_SPLIT)}|[ก-ฮ])"
_VOWELLED = f"[่-๋]?(?:[{_SIGN}]|อ(?![{_SIGN}่-๋์])|ว[ก-ฮ](?![{_SIGN}่-๋์]))"
_SILENCED = "(?:[ทตด]ร|ษณ|[ก-ฮ][ิุ]?)์"
# A consonant with no vowel of its own: neither it, nor a cluster it opens, has a sign, อ, ว or รร behind it.
_END = f"(?!(?:{'|'.join(_CLUSTER)}){_VOWELLED}|{_SILENCED})[ก-ฮ](?!{_VOWELLED}|[่-๋]|รร)"

# (sign with @ for the onset and ~ for a tone mark, vowel, may a final consonant follow)
_VOWELS = [
    (re.compile(sign.replace("@@", _WIDE_ONSET).replace("@", _ONSET).replace("~", _TONE)), vowel, closed)
    for sign, vowel, closed in (
        ("เ@@ี~ย", "ia", True), ("เ@@ื~อ", "uea", True), ("เ@~าะ", "o", False), ("เ@~า", "ao", False),
        ("เ@@ิ~", "oe", True), ("เ@็", "e", True), ("เ@~อะ?", "oe", True), ("เ@~ะ", "e", False),
        (f"เ@~ย(?![{_SIGN}])", "oei", False), ("เ@~", "e", True), ("แ@~ะ", "ae", False), ("แ@็?~", "ae", True),
        ("โ@~ะ", "o", False), ("โ@~", "o", True), ("[ใไ]@~", "ai", False),
        ("@ั~วะ?", "ua", False), ("@ั~ย", "ai", False), ("@ั~", "a", True), ("@~ำ", "am", False),
        ("@~ะ", "a", False), ("@~า", "a", True), ("@ิ~", "i", True), ("@ี~", "i", True),
        ("@ื~อ?", "ue", True), ("@ึ~", "ue", True), ("@[ุู]~", "u", True), ("@็~อ", "o", True), ("@็", "o", False),
        (f"@รร(?={_END})", "a", True), ("@รร", "an", False), (f"@~ว(?={_END})", "ua", True),
        (f"@~อ(?![{_SIGN}่-๋์])", "o", True), (f"@[่-๋](?={_END})", "o", True),
    )
]  # fmt: skip
_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
_SILENT = re.compile(_SILENCED)
_BARE_RUN = re.compile(f"(?:(?!{_WORD.pattern}){_END})+")
_BEFORE_ONSET = re.compile("[ก-ฮ][่-๋]?(?=[ก-ฮ])")
_THAI_RUN = re.compile("[\u0e01-\u0e4e]+")


def romanise(text: str) -> str:
    """`text` with every Thai run in Latin letters; other scripts through anyascii."""
    return anyascii(_THAI_RUN.sub(lambda run: _romanise_run(run[0]), normalise(text)))


def _romanise_run(run: str) -> str:
    sounds, at = [], 0
    while at < len(run):
        sound, at = _next_sound(run, at)
        sounds.append(sound)
    return "".join(sounds)


def _next_sound(run: str, at: int) -> tuple[str, int]:
    """One syllable (or silent letters) of `run` from `at`, and where the next one starts."""
    if word := _WORD.match(run, at):
        return _WORDS[word[0]], word.end()
    if silent := _SILENT.match(run, at):
        return "", silent.end()
    for sign, vowel, closed in _VOWELS:
        if match := sign.match(run, at):
            onset = _CLUSTER.get(match[1]) or _SPLIT.get(match[1]) or _INITIAL.get(match[1][0], "")
            behind = _BARE_RUN.match(run, match.end())
            # An even run at the end makes syllables of its own: สา-คร; หนอง-สนิท goes on with an onset.
            if closed and behind and (len(behind[0]) % 2 or run[behind.end() : behind.end() + 1] in _INITIAL):
                return onset + vowel + _FINAL.get(behind[0][0], ""), match.end() + 1
            return onset + vowel, match.end()
    if bare := _BARE_RUN.match(run, at):
        return _bare_sounds(bare[0]), bare.end()
    before = _BEFORE_ONSET.match(run, at)
    sound = _INITIAL.get(run[at], "")
    return (sound + "a", before.end()) if before else (sound, at + 1)


def _bare_sounds(letters: str) -> str:
    """Consonants without any vowel sign: ผม phom, ขนม khanom, ครบ khrop."""
    sounds = ""
    if len(letters) % 2:
        if len(letters) >= 3 and letters[:2] in _CLUSTER:
            sounds, letters = _CLUSTER[letters[:2]] + "o" + _FINAL.get(letters[2], ""), letters[3:]
        else:
            sounds, letters = _INITIAL.get(letters[0], "") + "a", letters[1:]
    for onset, final in zip(letters[::2], letters[1::2], strict=True):
        sounds += _INITIAL.get(onset, "") + "o" + _FINAL.get(final, "")
    return sounds


def romanise_slug(text: object, allow_unicode: bool = False, max_length: int = MAX_LENGTH) -> str:
    """An ASCII slug of `text`, never empty; `OSCAR_SLUG_FUNCTION` names it.

    Oscar passes `allow_unicode`, which is taken and ignored: a Unicode slug would lose
    Thai vowels and tone marks. Text without a letter or digit gives `item-` and a hash
    of the text, so equal text still gives an equal slug.
    """
    slug = slugify(romanise(str(text)))
    if len(slug) > max_length:
        cut = slug[:max_length]
        slug = cut.rsplit("-", 1)[0] if "-" in cut[max_length // 2 :] else cut
    return slug.strip("-_") or f"item-{hashlib.sha256(str(text).encode()).hexdigest()[:8]}"[:max_length]
