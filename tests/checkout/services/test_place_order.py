"""Order and stock first: exact sums, one order, and nothing moved after a refusal."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from oscar.apps.basket.models import Basket
from oscar.apps.order.models import Order

from catalogue.models import ProductCard
from checkout.choices import PaymentMethod, PaymentStatus, SubOrderStatus
from checkout.errors import BasketClosed, NotForSale, NothingToPay, OutOfStock, TotalChanged
from checkout.models import OrderDetail, Payment, SubOrder, SubOrderLine
from checkout.selectors import baskets as selectors
from checkout.selectors.stock_audit import differences
from checkout.services import baskets, place_order
from shops.choices import ShopStatus
from shops.models import StockRecord
from tests.factories import make_product, make_shop, make_variant
from tests.factories.checkout import make_basket, make_order, make_purchase, total_of

pytestmark = pytest.mark.django_db


def assert_nothing_moved(basket: Basket) -> None:
    basket.refresh_from_db()
    assert basket.status == Basket.OPEN
    assert Order.objects.count() == OrderDetail.objects.count() == Payment.objects.count() == 0
    assert not StockRecord.objects.filter(num_allocated__gt=0).exists()


@pytest.fixture
def cloth() -> Any:
    return make_product(make_shop(parcel_fee=Decimal("52")), price=Decimal("1290.25"), stock=3)


class TestPlaced:
    def test_the_order_awaits_payment_with_its_stock_held(self, cloth: Any):
        detail = make_order((cloth, 2), payment_method=PaymentMethod.PROMPTPAY)
        order, suborder, payment = detail.order, SubOrder.objects.get(), Payment.objects.get()
        assert order.status == suborder.status == SubOrderStatus.PENDING_PAYMENT
        assert (order.total_incl_tax, order.shipping_incl_tax) == (Decimal("2632.50"), Decimal("52"))
        assert (payment.status, payment.amount) == (PaymentStatus.AWAITING, Decimal("2632.50"))
        assert payment.reference == order.number
        assert payment.is_open
        assert StockRecord.objects.get(product=cloth).num_allocated == 2
        assert order.lines.get().num_allocated == 2
        assert differences() == []

    def test_numbers_and_addresses_cannot_be_guessed(self, cloth: Any):
        first, second = make_order(cloth), make_order(cloth)
        assert len(first.order.number) == len(second.order.number) == 12
        assert first.order.number != second.order.number
        assert len(first.token) == 43
        assert SubOrder.objects.filter(number=f"{first.order.number}-1").exists()

    def test_the_same_basket_gives_the_same_order(self, cloth: Any):
        basket = make_basket(cloth)
        purchase = make_purchase(seen_total=total_of(basket))
        first, second = place_order.place(basket.pk, purchase), place_order.place(basket.pk, purchase)
        assert (first.is_new, second.is_new) == (True, False)
        assert first.token == second.token
        assert Order.objects.count() == 1

    def test_the_last_piece_leaves_the_lists(self, cloth: Any):
        make_order((cloth, 3))
        assert ProductCard.objects.get(product=cloth).stock_state == "sold_out"

    def test_made_to_order_holds_no_stock_and_says_when_it_leaves(self):
        product = make_product(make_shop(), made_to_order=True, info={"lead_days": 12})
        detail = make_order((product, 5))
        suborder = SubOrder.objects.get()
        assert suborder.leaves_by == timezone.localdate(suborder.created_at) + timedelta(days=12)
        assert detail.order.lines.get().num_allocated == 0
        assert not StockRecord.objects.get(product=product).num_allocated
        assert differences() == []

    def test_a_variant_is_sold_from_its_own_stock(self):
        parent = make_product(make_shop(parcel_fee=0))
        small = make_variant(parent, "เล็ก", price=100, stock=2)
        make_order((small, 2))
        assert StockRecord.objects.get(product=small).num_allocated == 2
        assert ProductCard.objects.get(product=parent).stock_state == "sold_out"

    def test_a_parcel_is_free_from_the_shops_sum(self):
        shop = make_shop(parcel_fee=Decimal("60"), free_parcel_over=Decimal("200"))
        product = make_product(shop, price=100, stock=9)
        assert make_order(product).order.total_incl_tax == Decimal("160")
        assert make_order((product, 2)).order.total_incl_tax == Decimal("200")


class TestRefused:
    def test_too_few_left(self, cloth: Any):
        basket = make_basket((cloth, 3))
        StockRecord.objects.filter(product=cloth).update(num_in_stock=2)
        with pytest.raises(OutOfStock) as refusal:
            place_order.place(basket.pk, make_purchase(seen_total=Decimal("3922.75")))
        assert (refusal.value.product_id, refusal.value.wanted) == (cloth.pk, 3)
        assert_nothing_moved(basket)

    def test_a_later_line_rolls_the_first_back(self, cloth: Any, monkeypatch: pytest.MonkeyPatch):
        """The look passes, the statement refuses: somebody was faster by a moment."""
        other = make_product(make_shop(parcel_fee=0), price=10, stock=1)
        basket = make_basket(cloth, other)
        total = total_of(basket)
        StockRecord.objects.filter(product=other).update(num_in_stock=0)
        monkeypatch.setattr(selectors, "_problem", lambda *args: None)
        with pytest.raises(OutOfStock):
            place_order.place(basket.pk, make_purchase(seen_total=total))
        assert_nothing_moved(basket)

    def test_a_changed_price_asks_again(self, cloth: Any):
        basket = make_basket(cloth)
        seen = total_of(basket)
        StockRecord.objects.filter(product=cloth).update(price=Decimal("1300"))
        with pytest.raises(TotalChanged) as refusal:
            place_order.place(basket.pk, make_purchase(seen_total=seen))
        assert (refusal.value.seen, refusal.value.total) == (Decimal("1342.25"), Decimal("1352"))
        assert_nothing_moved(basket)

    @pytest.mark.parametrize("status", [ShopStatus.CLOSED, ShopStatus.SUSPENDED, ShopStatus.ENDED])
    def test_a_shop_that_is_not_open(self, cloth: Any, status: str):
        basket = make_basket(cloth)
        seen = total_of(basket)
        type(cloth.shop).objects.filter(pk=cloth.shop_id).update(status=status)
        with pytest.raises(NotForSale):
            place_order.place(basket.pk, make_purchase(seen_total=seen))
        assert_nothing_moved(basket)

    def test_alcohol(self, cloth: Any):
        basket = make_basket(cloth)
        seen = total_of(basket)
        type(cloth.info).objects.filter(pk=cloth.pk).update(is_alcohol=True)
        with pytest.raises(NotForSale):
            place_order.place(basket.pk, make_purchase(seen_total=seen))
        assert_nothing_moved(basket)

    def test_an_empty_basket(self):
        basket = make_basket()
        with pytest.raises(BasketClosed):
            place_order.place(basket.pk, make_purchase(seen_total=Decimal(0)))
        assert_nothing_moved(basket)

    def test_an_order_of_no_baht(self):
        basket = make_basket(make_product(make_shop(parcel_fee=0), price=0))
        with pytest.raises(NothingToPay):
            place_order.place(basket.pk, make_purchase(seen_total=Decimal(0)))
        assert_nothing_moved(basket)

    def test_a_basket_that_never_was(self):
        with pytest.raises(BasketClosed):
            place_order.place(10**9, make_purchase(seen_total=Decimal(1)))


satang = st.integers(min_value=1, max_value=999_999).map(lambda amount: Decimal(amount) / 100)
shops = st.tuples(satang, st.one_of(st.none(), satang))
lines = st.tuples(st.integers(0, 3), satang, st.integers(1, 9))


# Without the shrinking phase: each example writes a whole order, and a failing one is small enough.
@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    fees=st.lists(shops, min_size=4, max_size=4),
    contents=st.lists(lines, min_size=1, max_size=8),
    method=st.sampled_from(PaymentMethod.values),
)
def test_sub_orders_add_up_to_the_order_to_the_satang(fees: Any, contents: Any, method: str, db: Any):
    """Random baskets over up to four shops, with and without free parcels."""
    sellers = [make_shop(parcel_fee=fee, free_parcel_over=free) for fee, free in fees]
    products = [
        (make_product(sellers[at], price=price, stock=99, card=False), quantity)
        for at, price, quantity in contents
    ]
    order = make_order(*products, payment_method=method).order
    parts = list(SubOrder.objects.filter(order=order))
    goods = sum(price * quantity for _at, price, quantity in contents)
    assert len(parts) == len({at for at, _price, _quantity in contents})
    assert sum(part.goods_total for part in parts) == goods
    assert sum(part.total for part in parts) == order.total_incl_tax
    assert sum(part.parcel_fee for part in parts) == order.shipping_incl_tax
    assert sum(line.line_price_incl_tax for line in order.lines.all()) + order.shipping_incl_tax == (
        order.total_incl_tax
    )
    assert Payment.objects.get(order=order).amount == order.total_incl_tax
    for part in parts:
        own = [line.line.line_price_incl_tax for line in part.lines.select_related("line")]
        assert sum(own) == part.goods_total
        fee, free_from = part.shop.parcel_fee, part.shop.free_parcel_over
        assert part.parcel_fee == (0 if free_from is not None and part.goods_total >= free_from else fee)
    assert SubOrderLine.objects.filter(suborder__order=order).count() == order.lines.count()


def test_corrected_baskets_can_be_ordered(cloth: Any):
    """Short lines shrink, gone lines leave, each with its before and after; then the order passes."""
    gone = make_product(cloth.shop, price=10, stock=5)
    basket = make_basket((cloth, 3), (gone, 2))
    StockRecord.objects.filter(product=cloth).update(num_in_stock=1)
    StockRecord.objects.filter(product=gone).update(num_in_stock=0)
    corrections = baskets.correct(basket.pk)
    assert [(one.name, one.before, one.after) for one in corrections] == [
        (cloth.title, 3, 1),
        (gone.title, 2, 0),
    ]
    assert baskets.correct(basket.pk) == []
    assert place_order.place(basket.pk, make_purchase(seen_total=total_of(basket))).is_new
