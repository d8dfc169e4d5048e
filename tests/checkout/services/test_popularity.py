"""What sells is popular: by pieces sold lately and not cancelled, with the card and the index behind it."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from catalogue.models import Product, ProductCard, ProductInfo
from catalogue.services import cards, popularity
from checkout.choices import PaymentMethod, SubOrderStatus
from checkout.models import SubOrder
from checkout.selectors.sales import units_sold
from checkout.tasks import follow_sales
from search.models import QueuedProduct
from tests.factories import make_product, make_variant
from tests.factories.checkout import make_order

pytestmark = pytest.mark.django_db


def popularity_by_id() -> dict[int, int]:
    return dict(ProductInfo.objects.values_list("pk", "popularity"))


def rank(product: Product) -> int:
    return ProductCard.objects.get(pk=product.pk).rank


def test_the_scale_is_one_of_doublings():
    scale = {units: popularity.popularity_of(units) for units in (0, 1, 3, 7, 1022, 1023, 10**6)}
    assert scale == {0: 0, 1: 30, 3: 60, 7: 90, 1022: 300, 1023: 300, 10**6: 300}


def test_sold_pieces_count_and_cancelled_and_unpaid_ones_do_not():
    sold, cancelled, unpaid = make_product(), make_product(), make_product()
    make_order((sold, 2))
    make_order(sold)
    order = make_order((cancelled, 3)).order
    SubOrder.objects.filter(order=order).update(status=SubOrderStatus.CANCELLED)
    make_order(unpaid, payment_method=PaymentMethod.PROMPTPAY)
    before = rank(sold)
    assert units_sold() == {sold.pk: 3}
    follow_sales()
    assert popularity_by_id() == {sold.pk: 60, cancelled.pk: 0, unpaid.pk: 0}
    assert rank(sold) == before + 60 * 50
    assert list(cards.differences()) == []


def test_a_second_run_changes_nothing(django_assert_num_queries: Any):
    product = make_product()
    make_order(product)
    assert popularity.follow(units_sold()) == 1
    QueuedProduct.objects.all().delete()
    with django_assert_num_queries(2):
        assert popularity.follow(units_sold()) == 0
    assert not QueuedProduct.objects.exists()


def test_sales_of_long_ago_are_forgotten_and_the_index_hears_of_it():
    product, other = make_product(), make_product()
    make_order(product)
    follow_sales()
    QueuedProduct.objects.all().delete()
    later = timezone.now() + timedelta(days=91)
    assert units_sold(later) == {}
    assert popularity.follow(units_sold(later)) == 1
    assert popularity_by_id() == {product.pk: 0, other.pk: 0}
    assert set(QueuedProduct.objects.values_list("product_id", flat=True)) == {product.pk}


def test_variants_count_for_their_parent_in_small_batches(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(popularity, "BATCH", 1)
    parent, single = make_product(structure=Product.PARENT), make_product()
    first, second = make_variant(parent, "แดง"), make_variant(parent, "ดำ")
    make_order((first, 2), second, single)
    assert units_sold() == {parent.pk: 3, single.pk: 1}
    assert popularity.follow(units_sold()) == 2
    assert {pk: each for pk, each in popularity_by_id().items() if each} == {parent.pk: 60, single.pk: 30}
    # A product deleted or without details meanwhile is passed over.
    assert popularity.follow({parent.pk: 3, single.pk: 1, 10**8: 5}) == 0
