"""Thai cut into words: nothing lost, the same for every asker, added words at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.text.dictionary import Dictionary, keep_words, tiling
from search.text.segment import Segmenter

SEGMENTER = Segmenter()
THAI = st.text(alphabet="กขคงจชดตนบปผพมยรลวสหอเแโไใาำะัิีึืุู่้๊๋์็", max_size=60)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ผ้าไหมมัดหมี่ชัยภูมิ", ["ผ้าไหม", "มัดหมี่", "ชัยภูมิ"]),
        ("ไหมมัดหมี่", ["ไหม", "มัดหมี่"]),
        ("กระเป๋ากระจูดสาน", ["กระเป๋า", "กระจูด", "สาน"]),
        ("น้ำพริกเผาตาแดง", ["น้ำพริก", "เผา", "ตาแดง"]),
        ("เม็ดมะม่วงหิมพานต์อบเกลือ", ["เม็ดมะม่วงหิมพานต์", "อบ", "เกลือ"]),
        ("น้ำมันมะพร้าวสกัดเย็น", ["น้ำมัน", "มะพร้าว", "สกัด", "เย็น"]),
    ],
)
def test_goods_are_cut_into_their_words(text: str, words: list[str]) -> None:
    assert SEGMENTER.cut(text) == words


@given(THAI)
def test_the_words_cover_the_text(text: str) -> None:
    assert "".join(SEGMENTER.cut(text)) == text


def test_a_very_long_run_is_cut_without_loss() -> None:
    text = "ผ้าไหมมัดหมี่" * 500
    assert "".join(SEGMENTER.cut(text)) == text


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("ผ้าไหม", ("ผ้า", "ไหม")),
        ("น้ำพริก", ("น้ำ", "พริก")),
        ("มะม่วงหิมพานต์", ()),  # the cashew is no mango
        ("กระเป๋า", ()),  # กระ and เป๋า are words, but not of this one
        ("ขนมครก", ("ขนม",)),  # and no mortar, though ครก is one
        ("กก", ()),
    ],
)
def test_a_compound_is_found_by_its_telling_parts(compound: str, parts: tuple[str, ...]) -> None:
    assert SEGMENTER.parts(compound) == parts


def test_an_added_word_stays_whole_at_once() -> None:
    assert SEGMENTER.cut("ขนมบะบิ๋นกะทิ") != ["ขนม", "ตะปีดัง", "กะทิ"]
    assert Segmenter(["ตะปีดัง"]).cut("ขนมตะปีดังกะทิ") == ["ขนม", "ตะปีดัง", "กะทิ"]


def test_an_added_word_does_not_tear_a_longer_one() -> None:
    """Cutting there would leave letters outside any word."""
    assert Segmenter(["ระเป", "มาค"]).cut("สมาคมกระเป๋า") == ["สมาคม", "กระเป๋า"]


def test_every_place_of_an_added_word_is_cut() -> None:
    assert Segmenter(["ตะปีดัง"]).cut("ตะปีดังผ้าตะปีดัง") == ["ตะปีดัง", "ผ้า", "ตะปีดัง"]


def test_versions_differ_by_their_words_alone() -> None:
    assert Segmenter(["ตะปีดัง"]).version == Segmenter(["ตะปีดัง", "ผ้า"]).version  # ผ้า is known already
    assert Segmenter(["ตะปีดัง"]).version != SEGMENTER.version


def test_two_dictionaries_live_side_by_side() -> None:
    narrow, wide = Dictionary(["ผ้า", "ไหม"]), Dictionary(["ผ้า", "ไหม", "ผ้าไหม"])
    assert narrow.cut("ผ้าไหม") == ["ผ้า", "ไหม"]
    assert wide.cut("ผ้าไหม") == ["ผ้าไหม"]
    assert narrow.hash != wide.hash


def test_tiling_takes_the_fewest_words() -> None:
    assert tiling("กระเป๋าสตางค์", {"กระ", "เป๋า", "กระเป๋า", "สตางค์"}) == ("กระเป๋า", "สตางค์")
    assert tiling("กระเป๋า", {"กระเป๋า"}) == ()


def test_long_compounds_of_listed_words_are_left_out() -> None:
    words = ["กระเป๋า", "สตางค์", "กระเป๋าสตางค์", "ผ้า", "ไหม", "ผ้าไหม", "ABC", "มี ช่อง"]
    assert keep_words(words) == sorted(["กระเป๋า", "สตางค์", "ผ้า", "ไหม", "ผ้าไหม"])
