"""What a slip is mended into, from names that resemble it."""

from __future__ import annotations

import pytest

from search.query.correction import Likeness, corrected, nearest

NAMES = [
    "เสื่อสานผักตบชวาพัทลุง",
    "ผ้าไหมมัดหมี่ ลายโคม",
    "เม็ดมะม่วงหิมพานต์ รสเกลือ",
    "ลูกประคบสมุนไพร",
    "Mudmee silk shirt",
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ผัตกบชวา", "ผักตบชวา"),  # neighbours changed places
        ("ผ้าใหม", "ผ้าไหม"),
        ("ลูกปะคบ", "ลูกประคบ"),
        ("ผ้าไหมมัดหมี", "ผ้าไหมมัดหมี่"),  # a mark is missing at the end
        ("เม็ดมะม่วงหิมพาน", "เม็ดมะม่วงหิมพานต์"),  # a silent letter too
        ("silk shhirt", "silk shirt"),
        ("Silk Shirt", ""),
        ("ผ้าไหม ลายโคม", ""),
        ("ลาย", ""),  # too short to tell
        ("น้ำพริกเผา", ""),  # nothing is near
        ("", ""),
    ],
)
def test_is_something_for_sale_or_nothing(typed: str, meant: str) -> None:
    assert corrected(typed, NAMES) == meant


def test_what_most_names_have_wins_among_equals() -> None:
    assert corrected("ผ้าไหก", ["ผ้าไหล", "ผ้าไหม", "ผ้าไหม"]) == "ผ้าไหม"


def test_counts_slips_in_the_best_part_of_the_name() -> None:
    assert nearest("scraf", "indigo scarf, striped") == Likeness("scarf", 1)
    assert nearest("abc", "") is None
