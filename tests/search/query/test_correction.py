"""What a slip is mended into, from names that resemble it."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query.correction import Likeness, corrected, nearest

NAMES = [
    "เสื่อสานผักตบชวาพัทลุง",
    "ผ้าไหมมัดหมี่ ลายโคม",
    "เม็ดมะม่วงหิมพานต์ รสเกลือ",
    "ลูกประคบสมุนไพร",
    "สับปะรดอบแห้ง",
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
        ("สบปะรดอบแห้ง", "สับปะรดอบแห้ง"),  # never from the middle of a syllable
        ("สับปะรดอบแหง", "สับปะรดอบแห้ง"),
        ("ผ้าไหมมดหมี่", "ผ้าไหมมัดหมี่"),
        ("ผ้าไหมลยโคม", ""),  # two slips, with the space, in a piece of eleven letters are too many
        ("silk shhirt", "silk shirt"),
        ("mudmee sikl", "mudmee silk"),
        ("Silk Shirt", ""),
        ("ผ้าไหม ลายโคม", ""),
        ("ลาย", ""),  # too short to tell
        ("น้ำพริกเผา", ""),  # nothing is near
        ("", ""),
    ],
)
def test_is_something_for_sale_or_nothing(typed: str, meant: str) -> None:
    assert corrected(typed, NAMES) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ตะรก้าสานผักตบชวา", "ตะกร้าสานผักตบชวา"),
        ("เสื้อผ้าไมห", "เสื้อผ้าไหม"),
        ("เครื่องจักสานผักจบชวา", "เครื่องจักสานผักตบชวา"),
        ("กระเป๋าสตางค์ฝ้าญ", "กระเป๋าสตางค์ฝ้าย"),
        ("น้ำพริกเผาปลาดุกฟู", ""),  # nothing odd stands in it
    ],
)
def test_one_word_of_a_compound_that_no_name_has(typed: str, meant: str) -> None:
    assert corrected(typed, []) == meant


def test_whole_words_win_among_equals() -> None:
    assert corrected("น้ำพรก", ["น้ำพริก"]) == corrected("น้ำพรก", ["น้ำพริ", "น้ำพริก"]) == "น้ำพริก"


def test_the_plural_of_a_slip() -> None:
    assert corrected("teaopts", ["clay teapot"]) == "teapot"


def test_what_most_names_have_wins_among_equals() -> None:
    assert corrected("ผ้าไหก", ["ผ้าไหล", "ผ้าไหม", "ผ้าไหม"]) == "ผ้าไหม"


def test_counts_slips_in_the_best_part_of_the_name() -> None:
    assert nearest("scraf", "indigo scarf, striped", most=1) == Likeness("scarf", 1)
    assert nearest("abc", "", most=3) is None
    assert nearest("abc", "xyz", most=2) is None


def slips_between(one: str, other: str) -> int:
    """Optimal string alignment by its table."""
    table = [[max(row, at) for at in range(len(other) + 1)] for row in range(len(one) + 1)]
    for row, at in product(range(1, len(one) + 1), range(1, len(other) + 1)):
        ways = [table[row - 1][at] + 1, table[row][at - 1] + 1]
        ways.append(table[row - 1][at - 1] + (one[row - 1] != other[at - 1]))
        if row > 1 and at > 1 and one[row - 1] == other[at - 2] and one[row - 2] == other[at - 1]:
            ways.append(table[row - 2][at - 2] + 1)
        table[row][at] = min(ways)
    return table[-1][-1]


@given(piece=st.text("abก", min_size=1, max_size=6), name=st.text("abcก", min_size=1, max_size=9))
def test_finds_the_fewest_slips_of_any_part(piece: str, name: str) -> None:
    parts = [name[start:end] for start, end in combinations(range(len(name) + 1), 2)]
    fewest = min(slips_between(piece, part) for part in parts)
    found = nearest(piece, name, most=len(piece))
    assert found is not None
    assert found.slips == fewest == slips_between(piece, found.text)
