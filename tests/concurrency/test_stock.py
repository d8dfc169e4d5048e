"""Sixty buyers, ten pieces. The control comes first: without the bound more than ten are sold."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any

import pytest
from oscar.apps.basket.models import Basket
from oscar.apps.order.models import Order
from oscar.apps.order.utils import OrderCreator as OscarsOrderCreator

from catalogue.models import ProductCard
from checkout.errors import OutOfStock
from checkout.forks.order.utils import OrderCreator
from checkout.models import SubOrder
from checkout.selectors import baskets as selectors
from checkout.selectors.stock_audit import differences
from checkout.services import place_order
from shops.models import StockRecord
from tests.concurrency.racing import count, race
from tests.factories import make_product, make_shop
from tests.factories.checkout import make_basket, make_purchase

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True), pytest.mark.timeout(120)]

BUYERS = 60
PIECES = 10


@pytest.fixture
def product() -> Any:
    return make_product(make_shop(), price=100, stock=PIECES)


@pytest.fixture
def buyers(product: Any) -> list[Any]:
    """Sixty people with one piece each in their own basket."""
    baskets = [make_basket(product) for _ in range(BUYERS)]
    purchase = make_purchase(seen_total=selectors.priced(baskets[0]).total)
    return [lambda basket=basket: place_order.place(basket.pk, purchase) for basket in baskets]


def sold(product: Any) -> int:
    return StockRecord.objects.get(product=product).num_allocated or 0


def test_control_read_think_write_oversells(product: Any, buyers: list[Any], monkeypatch: pytest.MonkeyPatch):
    """Guard off: stock is looked at when the page is shown and written later, as Oscar ships it."""
    seen = threading.local()
    everybody_has_looked = threading.Barrier(BUYERS)

    def look_then_buy(buy: Any) -> Any:
        seen.left = StockRecord.objects.get(product=product).net_stock_level
        everybody_has_looked.wait(60)
        return buy()

    def allocate_what_was_seen(self: Any, line: Any) -> None:
        if seen.left < line.quantity:
            raise OutOfStock(product_id=line.product_id, wanted=line.quantity)
        OscarsOrderCreator.update_stock_records(self, line)

    monkeypatch.setattr(OrderCreator, "update_stock_records", allocate_what_was_seen)
    monkeypatch.setattr(selectors, "_problem", lambda *args: None)
    race([lambda buy=buy: look_then_buy(buy) for buy in buyers])
    assert sold(product) > PIECES


def test_sixty_buyers_for_ten(product: Any, buyers: list[Any]):
    results = race(buyers)
    assert Counter(type(result).__name__ for result in results) == {
        "Placed": PIECES,
        "OutOfStock": BUYERS - PIECES,
    }
    assert sold(product) == PIECES
    assert Order.objects.count() == SubOrder.objects.count() == PIECES
    assert Basket.objects.filter(status=Basket.SUBMITTED).count() == PIECES
    assert Basket.objects.filter(status=Basket.OPEN).count() == BUYERS - PIECES
    assert differences() == []
    assert ProductCard.objects.get(product=product).stock_state == "sold_out"


def test_two_products_in_crossed_order_do_not_deadlock():
    """Half put A before B, half B before A; stock is taken in pk order by all."""
    shop = make_shop()
    first, second = make_product(shop, price=10, stock=PIECES), make_product(shop, price=20, stock=PIECES)
    baskets = [make_basket(*((first, second) if at % 2 else (second, first))) for at in range(24)]
    purchase = make_purchase(seen_total=selectors.priced(baskets[0]).total)
    results = race([lambda basket=basket: place_order.place(basket.pk, purchase) for basket in baskets])
    assert count(results, place_order.Placed) == PIECES
    assert count(results, OutOfStock) == len(baskets) - PIECES
    assert (sold(first), sold(second)) == (PIECES, PIECES)
    assert differences() == []
