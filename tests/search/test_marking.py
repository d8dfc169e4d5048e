"""Words marked in names and texts."""

from __future__ import annotations

import pytest

from search.marking import EXCERPT, excerpt, mark
from search.text.analyser import analyser_for

TEXT = "ทอด้วยกี่พื้นบ้านจากไหมน้อยแท้ ย้อมสีธรรมชาติจากครั่งและคราม ใช้เวลาทอราวสองสัปดาห์ " * 3


def marked(text: str, typed: str) -> str:
    analyser = analyser_for(())
    return mark(text, analyser.units(typed), analyser).html


@pytest.mark.parametrize(
    ("typed", "name", "html"),
    [
        ("ผ้าไหม", "ผ้าไหมมัดหมี่ ลายนาค", "<mark>ผ้าไหม</mark>มัดหมี่ ลายนาค"),
        ("ไหม", "ผ้าตัดชุดไหมมัดหมี่", "ผ้าตัดชุด<mark>ไหม</mark>มัดหมี่"),
        ("pha mai", "ผ้าไหมมัดหมี่", "<mark>ผ้าไหม</mark>มัดหมี่"),
        ("silk", "ผ้าไหม", "<mark>ผ้าไหม</mark>"),
        ("ไหม", "Mudmee Silk dress", "Mudmee <mark>Silk</mark> dress"),
        ("phaa khaao maa", "ผ้าขาวม้าฝ้าย", "<mark>ผ้าขาวม้า</mark>ฝ้าย"),
        ("baskets", "Woven basket", "Woven <mark>basket</mark>"),
        ("ดิน", "ผ้าไหม", "ผ้าไหม"),
    ],
)
def test_the_words_that_were_met(typed: str, name: str, html: str) -> None:
    assert marked(name, typed) == html


def test_letters_left_out_by_the_index_keep_their_places() -> None:
    assert marked("Mother's Recipe", "recipe") == "Mother&#x27;s <mark>Recipe</mark>"


def test_everything_is_escaped() -> None:
    assert marked('<img src=x> "silk" & <b>', "silk img") == (
        "&lt;<mark>img</mark> src=x&gt; &quot;<mark>silk</mark>&quot; &amp; &lt;b&gt;"
    )


def test_an_excerpt_begins_near_its_word() -> None:
    analyser = analyser_for(())
    found = excerpt(TEXT, analyser.units("คราม"), analyser, but=frozenset())
    assert found is not None
    assert "<mark>คราม</mark>" in found.html
    assert found.html.startswith("…")
    assert len(found.text) <= EXCERPT + 26


def test_no_excerpt_for_words_that_the_name_has_or_nobody_has() -> None:
    analyser = analyser_for(())
    units = analyser.units("คราม")
    assert excerpt(TEXT, units, analyser, but=frozenset({0})) is None
    assert excerpt(TEXT, analyser.units("เซรามิก"), analyser, but=frozenset()) is None
    assert excerpt("", units, analyser, but=frozenset()) is None
