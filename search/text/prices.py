"""Price words: "ไม่เกิน 500 บาท", "ราคา 100-300", "under 500 baht"."""

from __future__ import annotations

import re
from decimal import Decimal

from search.text.meanings import Meaning, without

_ONES = {
    "หนึ่ง": 1, "เอ็ด": 1, "สอง": 2, "ยี่": 2, "สาม": 3, "สี่": 4, "ห้า": 5,
    "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip
_SCALES = {"สิบ": 10, "ร้อย": 100, "พัน": 1_000, "หมื่น": 10_000, "แสน": 100_000}
_WORD_NUMBER = "(?:(?:" + "|".join(_ONES) + ")?(?:" + "|".join(_SCALES) + ")){1,4}"
_FIGURE = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]{1,7}(?:\.[0-9]{1,2})?"
_NUMBER = f"(?:(?:{_FIGURE})(?:\\s?k(?![a-z])|\\s?(?:{'|'.join(_SCALES)})(?![ก-๎]|$)|\\s?(?:{'|'.join(_SCALES)})(?=บาท|\\s|$))?|{_WORD_NUMBER})(?![0-9])"
_BAHT = r"(?:\s*(?:บาท|บ\.|บ(?![ก-๎])|฿|thb(?![a-z])|bahts?(?![a-z])|bath?(?![a-z])|\.-|-\.))"
_SIGN = r"(?:(?:฿|thb|baht)\s*)?"
# Behind a number without "baht" these say that it is no price.
_UNIT = (
    r"(?!\s*(?:กรัม|กก|ก\.|กิโล|ขีด|มล|มิลลิ|ซีซี|ลิตร|ซม|เซน|ซ\.|เมตร|ม\.|หลา|นิ้ว|ฟุต|ชิ้น|อัน|ใบ|ผืน|ขวด|ถุง|กล่อง|ชุด|คู่|แผ่น|ก้อน|ซอง|กระปุก"
    r"|ปี|วัน|เดือน|ชั่วโมง|คน|ดาว|เปอร์|%|°|cm|mm|ml|m(?![a-z])|g(?![a-z])|gr|kg|l(?![a-z])|lit|oz|inch|in(?![a-z])|pc|piece|pack|x\s*[0-9]|year|day|hour|star|person|[0-9.,/-]))"
)
_MOST = (
    r"(?:ไม่เกิน|ไม่ถึง|ต่ำกว่า|น้อยกว่า|ถูกกว่า|ภายใน|ภายในงบ|งบไม่เกิน|งบประมาณ|งบ|under|below|less\s+than|cheaper\s+than|up\s+to|at\s+most|no\s+more\s+than"
    r"|not\s+more\s+than|not\s+over|within|max(?:imum)?|budget|<=?|≤)"
)
_LEAST = (
    r"(?:เกินกว่า|เกิน|มากกว่า|สูงกว่า|แพงกว่า|ไม่ต่ำกว่า|ไม่น้อยกว่า|ขั้นต่ำ|ตั้งแต่|เริ่มต้น(?:ที่)?|over|above|more\s+than|at\s+least|from"
    r"|starting\s+(?:at|from)|min(?:imum)?|>=?|≥)"
)
_LEAD = r"(?:(?:(?:ใน)?ราคา|มูลค่า|งบ|price[ds]?|cost(?:s|ing)?)\s*:?\s*)"
_TO = r"\s*(?:-|–|—|~|ถึง|จนถึง|to|and|และ)\s*"
_EDGE = r"(?<![0-9.])(?<![a-z])"

_RANGE = re.compile(
    f"(?P<lead>{_LEAD})?(?P<between>(?:ระหว่าง|between|from|ตั้งแต่)\\s*)?{_EDGE}(?P<sign>{_SIGN})(?P<low>{_NUMBER})(?P<baht1>{_BAHT})?"
    f"{_TO}{_SIGN}(?P<high>{_NUMBER})(?:(?P<baht>{_BAHT})|{_UNIT})"
)
_ONE_SIDED = re.compile(
    f"{_LEAD}?{_EDGE}(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\\s*(?:ราคา\\s*)?{_SIGN}(?P<n>{_NUMBER})"
    f"(?:(?P<baht>{_BAHT})|{_UNIT})(?:\\s*(?P<up>ขึ้นไป|and\\s+(?:up|above|over)|or\\s+more))?"
)
_UPWARDS = re.compile(
    f"{_LEAD}?{_EDGE}{_SIGN}(?P<n>{_NUMBER})(?P<baht>{_BAHT})\\s*(?:(?P<up>ขึ้นไป|and\\s+(?:up|above|over)|or\\s+more|\\+)|(?P<down>ลงมา|ลงไป|or\\s+less|and\\s+(?:below|under)))"
)
_PLAIN = re.compile(
    f"(?:{_LEAD}{_EDGE}{_SIGN}(?P<a>{_NUMBER})(?:{_BAHT}|{_UNIT})|{_EDGE}{_SIGN}(?P<b>{_NUMBER}){_BAHT}|{_EDGE}[฿]\\s*(?P<c>{_NUMBER}))"
)
_HINT = re.compile("[0-9]|ร้อย|พัน|หมื่น|สิบ|แสน")
MOST_BAHT = Decimal(99_999_999)


def find(text: str) -> list[Meaning]:
    """The price words of a text that is `meanings.plain`. A price alone is taken as the most to pay."""
    if not _HINT.search(text):
        return []
    found: list[Meaning] = []
    for match in _RANGE.finditer(text):
        if not any(match[name] for name in ("lead", "between", "sign", "baht1", "baht")):
            continue
        low, high = sorted((_amount(match["low"]), _amount(match["high"])))
        found.append(_meaning(match, low, high))
    for match in _ONE_SIDED.finditer(without(text, found)):
        amount = _amount(match["n"])
        is_least = bool(match["least"])
        found.append(_meaning(match, amount, None) if is_least else _meaning(match, None, amount))
    for match in _UPWARDS.finditer(without(text, found)):
        amount = _amount(match["n"])
        found.append(_meaning(match, amount, None) if match["up"] else _meaning(match, None, amount))
    for match in _PLAIN.finditer(without(text, found)):
        found.append(_meaning(match, None, _amount(match["a"] or match["b"] or match["c"])))
    return sorted((each for each in found if each.choices), key=lambda meaning: meaning.start)


def _amount(text: str) -> Decimal:
    figure = re.match(r"[0-9][0-9,]*(?:\.[0-9]+)?", text)
    if figure is None:
        return Decimal(_worded(text))
    amount = Decimal(figure[0].replace(",", ""))
    after = text[figure.end() :].strip()
    return amount * (1_000 if after == "k" else _SCALES.get(after, 1))


def _worded(text: str) -> int:
    """The number that Thai words say: สองพันห้าร้อย is 2500."""
    total = 0
    for ones, scale in re.findall(f"({'|'.join(_ONES)})?({'|'.join(_SCALES)})", text):
        total += _ONES.get(ones, 1) * _SCALES[scale]
    return total


def _meaning(match: re.Match[str], low: Decimal | None, high: Decimal | None) -> Meaning:
    pairs = (("price_min", low), ("price_max", high))
    choices = tuple(
        (name, _written(value)) for name, value in pairs if value is not None and value <= MOST_BAHT
    )
    return Meaning("price", match.start(), match.end(), choices)


def _written(value: Decimal) -> str:
    return f"{value:f}" if value != value.to_integral_value() else f"{int(value)}"
