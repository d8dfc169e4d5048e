"""Words for standards and for how goods are sold: มผช, อย., halal, GI, พร้อมส่ง."""

from __future__ import annotations

import re

from search.text.meanings import Kind, Meaning

_START, _END = r"(?<![a-z0-9])", r"(?![a-z0-9])"
_NO_MARK = "(?![ะ-ฺ็-๎])"
# An abbreviation of Thai letters stands apart from other Thai, or behind a word that leads up to it.
_APART = r"(?:(?<![ก-๎])|(?<=มี)|(?<=ได้)|(?<=รับ)|(?<=ผ่าน)|(?<=ฐาน)|(?<=เลข)|(?<=ทะเบียน)|(?<=จาก)|(?<=ตรา)|(?<=เครื่องหมาย))"
_LEAD = r"(?:(?:(?:ที่)?ได้รับ|ผ่าน|มี|ตรา|เครื่องหมาย|เลขทะเบียน|เลขสาระบบ|ทะเบียน|มาตรฐาน|การรับรอง|รับรอง|รับรองจาก|certified\s+as|with)\s*){0,3}"
_TAIL = r"(?:\s*(?:certified|certificate|certification|standards?|mark|approved|registered)(?![a-z])){0,3}"

_STANDARDS = (
    ("tcps", f"{_APART}ม\\.?\\s?ผ\\.?\\s?ช\\.?(?![ก-๎])|มาตรฐานผลิตภัณฑ์ชุมชน|มผช|{_START}(?:tcps|community\\s+product\\s+standards?){_END}"),
    ("tis", f"{_APART}ม\\.?\\s?อ\\.?\\s?ก\\.?(?![ก-๎])|มาตรฐานผลิตภัณฑ์อุตสาหกรรม|{_START}(?:tisi?){_END}"),
    ("fda", f"{_APART}อ\\.?\\s?ย\\.?(?![ก-๎])|{_APART}อย\\.|{_START}(?:thai\\s+)?fda{_END}"),
    ("halal", f"ฮาลาล{_NO_MARK}|ฮาลาน|ฮะลาล|{_START}hall?all?{_END}"),
    ("gi", f"สิ่งบ่งชี้ทางภูมิศาสตร์|{_APART}จีไอ(?![ก-๎])|{_START}(?:gi|geographical\\s+indications?){_END}"),
    ("gmp", f"{_APART}จีเอ็มพี|{_START}gmp{_END}"),
    ("haccp", f"{_START}haccp{_END}"),
    ("gap", f"{_START}gap{_END}"),
    ("organic", f"ออร์แกนิคไทยแลนด์|ออร์แกนิกไทยแลนด์|มาตรฐานเกษตรอินทรีย์|{_START}organic\\s+thailand{_END}|{_START}certified\\s+organic{_END}"),
)  # fmt: skip
_STOCK = (
    ("in_stock", f"(?:สินค้า|ของ)?พร้อมส่ง|มีของพร้อมส่ง|มีสต็อก|มีสต๊อก|มีในสต็อก|{_START}(?:in\\s?-?stock|ready\\s+to\\s+ship|ready\\s+stock){_END}"),
    ("made_to_order", f"(?:รับ)?สั่งทำ|สั่งตัด|พรีออเดอร์|{_START}(?:made[\\s-]to[\\s-]order|pre-?\\s?orders?|custom[\\s-]?made){_END}"),
    ("cold", f"ส่งแช่เย็น|จัดส่งแบบแช่เย็น|{_START}(?:ships?|shipped|delivered)\\s+(?:chilled|cold){_END}"),
)  # fmt: skip


def _compiled(rules: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((value, re.compile(f"{_LEAD}(?:{pattern}){_TAIL}")) for value, pattern in rules)


_STANDARD_RULES, _STOCK_RULES = _compiled(_STANDARDS), _compiled(_STOCK)
# One of these stands in every label; most queries have none and are done at once.
_HINTS = re.compile(
    r"ผ\.?\s?ช|อ\.?\s?ก|อ\.?\s?ย|มาตรฐาน|ฮา|ฮะ|บ่งชี้|จี|แกนิ|พร้อม|ต็อก|ต๊อก|สั่ง|พรี|เย็น"
    r"|tcps|community|tis|fda|hal|gi|geogr|gmp|haccp|gap|organic|stock|ready|order|custom|chilled|cold"
)


def find(text: str) -> list[Meaning]:
    """The labels of a text that is `meanings.plain`."""
    if not _HINTS.search(text):
        return []
    found: list[Meaning] = []
    kind: Kind
    for kind, rules in (("standard", _STANDARD_RULES), ("stock", _STOCK_RULES)):
        for value, pattern in rules:
            for match in pattern.finditer(text):
                choice = ("standard", value) if kind == "standard" else (value, "1")
                found.append(Meaning(kind, match.start(), match.end(), (choice,)))
    return sorted(found, key=lambda meaning: meaning.start)
