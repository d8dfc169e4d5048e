"""Units of weight, volume and length behind a number, in one spelling: 500 ก., 500g, 500 กรัม."""

from __future__ import annotations

_SPELLINGS = {
    "กิโลกรัม": "กก กิโล โล kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "กรัม": "ก g gm gms gr gram grams gramme grammes",
    "มิลลิลิตร": "มล ซีซี ml mls cc millilitre millilitres milliliter milliliters",
    "ลิตร": "ล l litre litres liter liters",
    "มิลลิเมตร": "มม mm millimetre millimetres millimeter millimeters",
    "เซนติเมตร": "ซม เซ็นติเมตร เซน cm cms centimetre centimetres centimeter centimeters",
    "เมตร": "ม m metre metres meter meters",
    "นิ้ว": "in inch inches",
    "หลา": "yd yard yards",
    "ชิ้น": "pc pcs piece pieces",
}
_CANONICAL = {spelling: unit for unit, spellings in _SPELLINGS.items() for spelling in spellings.split()}


def unit_after_number(word: str) -> str | None:
    """The Thai word for a unit that stands behind a number; None when `word` is none."""
    return _CANONICAL.get(word)
