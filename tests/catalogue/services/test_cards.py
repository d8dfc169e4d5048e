"""The card says what its sources say; whatever goes round the services is found."""

import pytest

from catalogue.choices import StockState
from catalogue.models import ProductCard
from catalogue.services import cards
from tests.factories import make_product, make_variant

pytestmark = pytest.mark.django_db


def test_card_of_a_product_says_what_the_public_may_see():
    product = make_product(
        title="ผ้าไหมมัดหมี่", slug="pha-mai", price=1290, star=5, info={"name_en": "Mudmee silk"}
    )
    card = ProductCard.objects.get(pk=product.pk)
    assert (card.name_th, card.name_en, card.price, card.star, card.star_year) == (
        "ผ้าไหมมัดหมี่",
        "Mudmee silk",
        1290,
        5,
        2567,
    )
    assert card.place_th == "ต.แพด อ.คำตากล้า จ.สกลนคร"
    assert (card.region, card.province_code, card.tambon_code) == ("northeast", "47", "470904")
    assert (card.category_top, card.category_path) == ("textile", "textile/silk")
    assert (card.stock_state, card.picture) == (StockState.IN_STOCK, "demo/mudmee-rod-1")
    assert list(cards.differences()) == []


def test_variants_give_the_parent_one_card_with_the_lowest_price():
    product = make_product()
    make_variant(product, price=900, stock=0)
    child = make_variant(product, price=700, stock=3)
    card = ProductCard.objects.get()
    assert (card.pk, card.price, card.has_variants, card.stock_state) == (
        product.pk,
        700,
        True,
        StockState.IN_STOCK,
    )
    cards.refresh([child.pk])
    assert list(ProductCard.objects.values_list("pk", flat=True)) == [product.pk]
