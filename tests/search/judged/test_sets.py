"""The judged sets are what they claim: large, deterministic, graded by attributes, kept apart."""

from __future__ import annotations

from collections import Counter

import pytest

from . import sets
from .goods_fifth import FIFTH
from .goods_held_out import HELD_OUT
from .goods_sixth import SIXTH
from .goods_third import THIRD
from .goods_tuning import TUNING
from .goods_unseen import UNSEEN
from .judge import CLASSES, Intent, grade, grades
from .shapes import Product


@pytest.fixture(scope="module")
def made() -> dict[str, tuple[sets.Lines, sets.Lines]]:
    return {name: sets.make(name) for name in sets.SETS}


def test_there_are_enough_queries_of_every_class(made: dict) -> None:
    counts = Counter(line["class"] for _, judged in made.values() for line in judged)
    assert set(counts) == set(CLASSES)
    assert sum(counts.values()) >= 240
    assert min(counts.values()) >= 25


def test_a_third_is_kept_aside(made: dict) -> None:
    total = sum(len(judged) for _, judged in made.values())
    aside = sum(len(judged) for name, (_, judged) in made.items() if name not in sets.TUNING)
    assert 0.33 <= aside / total <= 0.55


def test_kept_queries_are_not_among_those_tuned_on(made: dict) -> None:
    texts = {name: {line["q"].casefold() for line in judged} for name, (_, judged) in made.items()}
    assert not texts["demo"] & texts["demo-held-out"]
    assert len(texts["market"] & texts["market-held-out"]) <= 2


def test_the_kept_vocabulary_has_other_goods() -> None:
    shared = set(TUNING.goods) & set(HELD_OUT.goods)
    # Plain cloth and mats are in both; what they are made of is not.
    assert shared == {"cloth", "mat"}


@pytest.mark.parametrize("place", [3, 4, 5])
def test_a_later_vocabulary_shares_no_goods_with_those_before(place: int) -> None:
    *before, last = (TUNING, HELD_OUT, THIRD, UNSEEN, FIFTH, SIXTH)[: place + 1]
    for seen in before:
        names = {name for good in seen.goods.values() for name in good.term.th}
        assert not names & {name for good in last.goods.values() for name in good.term.th}


def test_a_wide_set_is_of_its_vocabulary() -> None:
    corpus, judged = sets.make("wide-unseen-41")
    assert len(corpus) == sets.WIDE_PRODUCTS
    assert {line["category"] for line in corpus} <= {thai for thai, _ in UNSEEN.categories.values()}
    assert Counter(line["class"] for line in judged) == sets.WIDE_COUNTS


def test_every_query_has_an_answer_in_its_corpus(made: dict) -> None:
    for corpus, judged in made.values():
        ids = {str(line["id"]) for line in corpus}
        for line in judged:
            assert 2 in line["grades"].values(), line["q"]
            assert set(line["grades"]) <= ids
            assert set(line["grades"].values()) <= {1, 2}


def test_sets_are_the_same_every_time(made: dict) -> None:
    assert sets.make("market") == made["market"]


def product(number: int, **facts: object) -> Product:
    plain = {
        "good": "shawl", "parts": frozenset({"silk"}), "kinds": frozenset({"shawl"}), "province": "36",
        "region": "northeast", "star": 5, "standards": (), "price": 1, "stock": 1, "popularity": 0,
        "created": 0, "name_th": "", "name_en": "", "desc_th": "", "desc_en": "", "shop": "", "village": "",
        "category": "ผ้า เครื่องแต่งกาย>เสื้อผ้า", "category_en": "",
    }  # fmt: skip
    return Product(id=number, **{**plain, **facts})  # type: ignore[arg-type]


def test_grades_come_from_attributes() -> None:
    shawl = product(1, name_th="ผ้าพันคอฝ้าย")
    wanted = Intent(frozenset({"shawl"}), frozenset({"silk"}), stars=frozenset({4, 5}))
    assert grade(wanted, shawl) == 2
    assert grade(wanted, product(1, star=3)) == 0
    assert grade(wanted, product(1, parts=frozenset({"cotton"}))) == 0
    cloth = Intent(frozenset({"cloth"}), frozenset({"silk"}), made_of="ผ้า เครื่องแต่งกาย")
    assert grade(cloth, shawl) == 1
    assert grade(Intent(provinces=frozenset({"50"})), shawl) == 0


def test_close_goods_count_only_beside_enough_right_ones() -> None:
    wanted = Intent(frozenset({"shawl"}), frozenset({"silk"}))
    right = [product(number) for number in range(10)]
    cotton = product(99, parts=frozenset({"cotton"}))
    assert grades(wanted, [*right, cotton])[99] == 1
    assert 99 not in grades(wanted, [*right[:9], cotton])
