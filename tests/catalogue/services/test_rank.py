"""What decides between products that are equal so far: freshness, then popularity, the id last."""

import datetime as dt
from itertools import pairwise

import pytest

from catalogue.choices import StockState
from catalogue.models import Product, ProductCard, ProductInfo
from catalogue.selectors import card_sources
from catalogue.services import cards
from search.documents import RANK_MOST
from tests.factories import make_product

NOW = dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC)


def rank(number: int, *, star: int = 0, created_at: dt.datetime = NOW, popularity: int = 0) -> int:
    card = {
        "product_id": number,
        "star": star,
        "stock_state": StockState.IN_STOCK,
        "created_at": created_at,
    }
    return card_sources.rank(card, popularity=popularity)


def first_of_all() -> int:
    return ProductCard.objects.order_by("-rank", "pk").values_list("pk", flat=True)[0]


@pytest.mark.django_db
def test_the_more_popular_of_equals_stands_first():
    products = [make_product() for _ in range(12)]
    Product.objects.update(date_created=NOW)
    for product in products:
        ProductInfo.objects.update(popularity=0)
        ProductInfo.objects.filter(pk=product.pk).update(popularity=1)
        cards.rebuild()
        assert first_of_all() == product.pk


@pytest.mark.django_db
def test_the_newer_of_equals_stands_first():
    products = [make_product() for _ in range(12)]
    for product in products:
        Product.objects.update(date_created=NOW)
        Product.objects.filter(pk=product.pk).update(date_created=NOW + dt.timedelta(days=10))
        cards.rebuild()
        assert first_of_all() == product.pk


def test_the_spread_is_less_than_one_step_of_anything_else():
    equal = [rank(number) for number in range(1, 3000)]
    spread = max(equal) - min(equal)
    assert spread == 49
    assert rank(1, popularity=1) - rank(1) > spread
    assert rank(1, created_at=NOW + dt.timedelta(days=10)) - rank(1) > spread


def test_neighbours_in_a_shop_do_not_stand_side_by_side():
    numbers = sorted(range(1, 3000), key=lambda number: (-rank(number), number))
    gaps = [abs(one - other) for one, other in pairwise(numbers)]
    assert min(gaps) >= 20


def test_popularity_never_beats_a_star_and_the_highest_rank_fits_the_index():
    assert rank(1, star=4, popularity=10**6) < rank(1, star=5)
    assert rank(1, star=5, created_at=NOW + dt.timedelta(days=36_500), popularity=300) < RANK_MOST
