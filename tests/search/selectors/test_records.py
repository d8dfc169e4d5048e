"""What the index says of products, as the database has it."""

from __future__ import annotations

from typing import Any

import pytest

from catalogue.models import CategoryText, ProductCard, ProductInfo, ProgrammeMembership
from search.selectors.records import every_id, records
from shops.models import Shop
from tests.factories.cards import make_cards

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("count", [3, 40])
def test_takes_four_queries_for_any_number(django_assert_num_queries: Any, count: int) -> None:
    ids = [card.product_id for card in make_cards(count)]
    with django_assert_num_queries(4):
        found = records(ids)
    assert [record.id for record in found] == ids
    assert sorted(ids) == sorted(every_id())


def test_an_index_is_filled_star_by_star_and_region_by_region() -> None:
    ids = [card.product_id for card in make_cards(6)]
    facts = [
        (5, "south", 1),
        (4, "north", 2),
        (5, "north", 3),
        (4, "south", 4),
        (5, "north", 5),
        (4, "north", 2),
    ]
    for number, (star, region, rank) in zip(ids, facts, strict=True):
        ProductCard.objects.filter(pk=number).update(star=star, region=region, rank=rank)
    assert every_id() == [ids[place] for place in (1, 5, 3, 4, 2, 0)]


def test_says_what_the_card_says_and_more() -> None:
    card = make_cards(1)[0]
    ProductCard.objects.filter(pk=card.pk).update(
        category_path="textile/silk", category_top="textile", standards=1 | 32, price="12.50", star=4
    )
    info = ProductInfo.objects.get(product=card.product_id)
    info.materials_th, info.description_en, info.popularity = "ไหมแท้", "Hand woven", 17
    info.save()
    card.product.description = "<p>ทอมือ</p>"
    card.product.save()
    Shop.objects.filter(pk=card.shop_id).update(address="12 หมู่ 3 บ้านหนองแซง")
    ProgrammeMembership.objects.create(product_id=card.pk, programme="kbo", year=2567)
    ProgrammeMembership.objects.create(product_id=card.pk, programme="kbo", year=2566)
    [record] = records([card.pk])
    assert (record.name_th, record.province, record.region, record.shop_slug) == (
        card.name_th, card.province_code, card.region, card.shop_slug,
    )  # fmt: skip
    assert (record.price_satang, record.star, record.rank, record.popularity) == (1250, 4, card.rank, 17)
    assert record.categories == ("textile", "textile/silk")
    assert record.category_en == tuple(
        CategoryText.objects.filter(code__in=record.categories)
        .order_by("code")
        .values_list("name_en", flat=True)
    )
    assert record.standards == ("tcps", "gi")
    assert record.programmes == ("kbo",)
    assert (record.desc_th, record.desc_en) == ("ทอมือ ไหมแท้", "Hand woven")
    assert record.village_th == "บ้านหนองแซง"
    tambon = card.shop.tambon
    assert {tambon.name_th, tambon.amphoe.name_en, card.province_th, card.province_en} <= set(
        record.place_words
    )
    assert record.created == int(card.created_at.timestamp())


def test_leaves_out_what_is_not_listed() -> None:
    kept, gone = make_cards(2)
    ProductCard.objects.filter(pk=gone.pk).delete()
    assert [record.id for record in records([kept.pk, gone.pk, 10**6])] == [kept.pk]
    assert records([]) == []
