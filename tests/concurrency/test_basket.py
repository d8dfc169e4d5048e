"""One basket, many senders. The control comes first: without the claim it becomes many orders."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError
from oscar.apps.basket.models import Basket, Line
from oscar.apps.order.models import Order

from checkout import locks
from checkout.models import OrderDetail, Payment, SubOrder
from checkout.selectors import baskets as selectors
from checkout.selectors.stock_audit import differences
from checkout.services import baskets, expiry, place_order
from shops.models import StockRecord
from tests.concurrency.racing import count, race
from tests.factories import make_product, make_shop, make_user
from tests.factories.checkout import make_basket, make_purchase

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True), pytest.mark.timeout(120)]

SENDERS = 20


@pytest.fixture
def product() -> Any:
    return make_product(make_shop(), price=100, stock=500)


@pytest.fixture
def senders(product: Any) -> list[Any]:
    """The same basket, sent twenty times at once."""
    basket = make_basket((product, 2))
    purchase = make_purchase(seen_total=selectors.priced(basket).total)
    return [lambda: place_order.place(basket.pk, purchase)] * SENDERS


def test_control_without_guards_one_basket_becomes_many_orders(
    senders: list[Any], monkeypatch: pytest.MonkeyPatch
):
    """Guards off: nobody claims the basket, and details stand on a basket each."""

    def detail_on_another_basket(order: Any, basket: Any, purchase: Any) -> OrderDetail:
        return write_detail(order, Basket.objects.create(), purchase)

    write_detail = place_order._write_detail
    monkeypatch.setattr(locks, "claim_basket", lambda basket_id: True)
    monkeypatch.setattr(place_order, "_write_detail", detail_on_another_basket)
    race(senders)
    assert Order.objects.count() > 1


def test_constraint_alone_still_gives_one_order(senders: list[Any], monkeypatch: pytest.MonkeyPatch):
    """The second lock: with the claim off, the unique basket of the details rolls the others back."""
    monkeypatch.setattr(locks, "claim_basket", lambda basket_id: True)
    results = race(senders)
    assert count(results, place_order.Placed) == 1
    assert count(results, IntegrityError) == SENDERS - 1
    assert Order.objects.count() == 1
    assert differences() == []


def test_twenty_senders_one_order(product: Any, senders: list[Any]):
    results = race(senders)
    assert count(results, place_order.Placed) == SENDERS
    assert len({result.token for result in results}) == 1
    assert sum(result.is_new for result in results) == 1
    assert Order.objects.count() == SubOrder.objects.count() == Payment.objects.count() == 1
    assert StockRecord.objects.get(product=product).num_allocated == 2
    assert differences() == []


def test_control_read_then_write_loses_an_add(product: Any, monkeypatch: pytest.MonkeyPatch):
    """Guard off: Oscar's own add reads the quantity, adds in Python and writes it back."""
    basket = make_basket(product)

    def read(_basket_id: int) -> Line:
        return Line.objects.get(basket=basket)

    lines = [read(basket.pk) for _ in range(SENDERS)]

    def add(line: Line) -> None:
        line.quantity += 1
        line.save()

    race([lambda line=line: add(line) for line in lines])
    assert Line.objects.get(basket=basket).quantity < 1 + SENDERS


def test_adds_at_once_add_up(product: Any):
    basket = make_basket()
    results = race([lambda: baskets.add(Basket.objects.get(pk=basket.pk), product.pk)] * SENDERS)
    assert count(results, Line) == SENDERS
    assert Line.objects.get(basket=basket).quantity == SENDERS


def test_adds_while_the_basket_is_ordered(product: Any):
    """Each add is either in the order or refused; none is lost in between."""
    basket = make_basket((product, 1))
    purchase = make_purchase(seen_total=selectors.priced(basket).total)
    results = race(
        [lambda: place_order.place(basket.pk, purchase)]
        + [lambda: baskets.add(Basket.objects.get(pk=basket.pk), product.pk)] * 8
    )
    added = count(results, Line)
    assert Line.objects.get(basket=basket).quantity == 1 + added
    for order in Order.objects.all():
        assert order.total_incl_tax == purchase.seen_total
        assert order.lines.get().quantity == 1
    assert differences() == []


def test_one_person_opens_one_basket(rf: Any):
    """Ten first pages of a signed-in person at once."""
    from checkout.middleware import SharedBasketMiddleware

    user = make_user()

    def visit() -> Any:
        request = rf.get("/basket/")
        request.user, request._basket_cache, request.cookies_to_delete = user, None, []
        return SharedBasketMiddleware(lambda request: None).get_basket(request).pk

    results = race([visit] * 10)
    assert len(set(results)) == 1
    assert Basket.objects.count() == 1


def test_expiry_by_two_workers_gives_stock_back_once(product: Any):
    from datetime import timedelta

    from django.utils import timezone

    basket = make_basket((product, 3))
    total = selectors.priced(basket).total
    place_order.place(basket.pk, make_purchase(seen_total=total, payment_method="promptpay"))
    later = timezone.now() + timedelta(days=30)
    results = race([lambda: expiry.expire_unpaid(later)] * 8)
    assert sum(len(result) for result in results) == 1
    assert StockRecord.objects.get(product=product).num_allocated == 0
    assert differences() == []
