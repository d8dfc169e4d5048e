"""Phrases of goods out of product names."""

from __future__ import annotations

import pytest

from search.suggest.goods import Goods, GoodsCounter, weigh
from search.text.analyser import analyser_for


def counted(*names: tuple[str, str], known: tuple[str, ...] = ()) -> list[Goods]:
    analyser = analyser_for(())
    counter = GoodsCounter(lambda text: [token.text for token in analyser.cut(text)], known)
    for name_th, name_en in names:
        counter.add(name_th, name_en)
    return counter.phrases(50)


def test_heads_of_names_without_villages_patterns_and_sizes() -> None:
    found = counted(
        ("ผ้าขาวม้าฝ้าย ลายตาคู่ 80 x 180 ซม.", "Cotton pha khao ma, pairs, 80 x 180 cm"),
        ("ผ้าขาวม้าฝ้ายบ้านเป้า สีคราม", "Ban Pao cotton pha khao ma, indigo"),
        ("ผ้าขาวม้าไหม 1 ผืน", "Silk pha khao ma"),
    )
    assert Goods("ผ้าขาวม้า", "", 3) in found
    assert Goods("ผ้าขาวม้าฝ้าย", "Cotton pha khao ma", 2) in found
    assert Goods("ผ้าขาวม้าไหม", "Silk pha khao ma", 1) in found
    assert not [goods for goods in found if "บ้าน" in goods.th or "ลาย" in goods.th]


def test_a_phrase_that_always_goes_on_is_left_to_the_longer_one() -> None:
    found = counted(*[("น้ำตาลโตนด", "")] * 5, *[("น้ำผึ้งป่า", "")] * 2)
    assert [goods.th for goods in found] == ["น้ำตาลโตนด", "น้ำผึ้งป่า"]


def test_known_words_are_offered_wherever_they_stand() -> None:
    names = (("ผ้าไหมมัดหมี่ ลายนาค", ""), ("ผ้าซิ่นฝ้ายมัดหมี่ สีแดง", ""))
    assert Goods("มัดหมี่", "", 2) in counted(*names, known=("มัดหมี่",))
    assert "มัดหมี่" not in [goods.th for goods in counted(*names)]


@pytest.mark.parametrize("name", ["", "123", " ", "(ชุด)", "/"])
def test_names_without_a_beginning_say_nothing(name: str) -> None:
    assert counted((name, "Something")) == []


def test_weights_grow_with_products_and_end_at_a_thousand() -> None:
    weights = [weigh(products, 700) for products in (0, 1, 2, 10, 100, 699, 700)]
    assert weights == sorted(weights)
    assert (weights[0], weights[-1]) == (0, 1000)
    assert weigh(700, 700, 0.5) == 500
