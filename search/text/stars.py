"""Star words: "5 ดาว", "ห้าดาว", "4-5 ดาว", "4 ดาวขึ้นไป", "5 star", "★★★★★"."""

from __future__ import annotations

import re

from search.text.meanings import Meaning, without

_NUMBERS = {
    "หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
}  # fmt: skip
_N = "(?:[1-5](?![0-9]|\\.[0-9])|" + "|".join(_NUMBERS) + ")"
_BEFORE = r"(?<![0-9.,])(?<![0-9]-)(?<![a-z])"
# Words that only lead up to the stars; เครื่องประดับ, jewellery, ends like one of them.
_LEAD = r"(?:(?:ที่|ได้|ได้รับ|(?<!ป)ระดับ|เกรด|คะแนน|มาตรฐาน|รางวัล|คัดสรร|rated|rating|grade|level|with)\s*){0,3}"
_LEAST = (
    r"(?P<least>(?:ตั้งแต่|อย่างน้อย|ไม่ต่ำกว่า|ขั้นต่ำ|มากกว่า(?=\s*[1-4๑-๔])|at\s+least|min(?:imum)?|from|≥|>=)\s*)?"
)
_MOST = r"(?P<most>(?:ไม่เกิน|at\s+most|up\s+to|max(?:imum)?|≤|<=)\s*)?"
_UP = r"(?P<up>\s*(?:ดาว\s*)?(?:ขึ้นไป|ขึ้น(?![ก-๎])|and\s+(?:up|above|over|higher|more)|or\s+(?:more|above|better|higher)|\+))"
_DOWN = r"(?P<down>\s*(?:ลงมา|ลงไป|and\s+(?:below|under|less)|or\s+(?:less|fewer|below)))"
# ดาว at the end of a word; ดาวเรือง, the marigold, and the like are no stars.
_NOT_STAR = (
    "(?!เรือง|เด่น|กระจาย|เทียม|หาง|ตก|ลูกไก่|อินคา|รุ่ง|น์|คะนอง|ฤกษ์|ประดับ|เหนือ(?=$|[^ก-๎])|ฝัน|เคียงเดือน|ล้อมเดือน)"
)
_STAR = f"(?:ดาว(?![ะ-ฺ็-๎]){_NOT_STAR}|-?stars?(?![a-z])|★|⭐️?|\\*(?![*0-9]))"
_BETWEEN = r"\s*(?:-|–|—|~|/|,|ถึง|to|or|and|และ|หรือ|กับ|&)\s*"

_WORDED = re.compile(
    f"{_LEAD}{_LEAST}{_MOST}{_BEFORE}(?P<a>{_N})(?:\\s*{_STAR}?{_BETWEEN}(?P<b>{_N}))?(?P<plus>\\+)?\\s*{_STAR}(?:{_UP}|{_DOWN})?"
)
_TURNED = re.compile(
    f"{_LEAD}(?:ดาว|(?<![a-z])stars?|★|⭐️?)\\s*(?:x\\s*)?(?P<a>[1-5])(?![0-9.,/%]|\\s*(?:แฉก|ดวง|ชั้น|ชิ้น|เม็ด|ลาย|กลีบ))"
)
_DRAWN = re.compile("[★⭐]️?(?:\\s?[★⭐]️?)*")
_HINT = re.compile("ดาว|star|[★⭐*]")


def find(text: str) -> list[Meaning]:
    """The star words of a text that is `meanings.plain`."""
    if not _HINT.search(text):
        return []
    found: list[Meaning] = []
    for match in _WORDED.finditer(text):
        found.append(_meaning(match, _stars(match)))
    for match in _TURNED.finditer(without(text, found)):
        found.append(_meaning(match, {int(match["a"])}))
    for match in _DRAWN.finditer(without(text, found)):
        count = len(re.findall("[★⭐]", match[0]))
        if count <= 5:
            found.append(_meaning(match, {count}))
    return sorted(found, key=lambda meaning: meaning.start)


def _stars(match: re.Match[str]) -> set[int]:
    first = _number(match["a"])
    last = _number(match["b"]) if match["b"] else first
    if match["up"] or match["plus"] or (match["least"] and not match["b"]):
        return set(range(min(first, last), 6))
    if match["down"] or match["most"]:
        return set(range(1, max(first, last) + 1))
    return set(range(min(first, last), max(first, last) + 1))


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


def _meaning(match: re.Match[str], stars: set[int]) -> Meaning:
    choices = tuple(("star", str(star)) for star in sorted(stars, reverse=True))
    return Meaning("star", match.start(), match.end(), choices)
