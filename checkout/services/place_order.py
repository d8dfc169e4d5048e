"""From a basket to an order: stock and order in one transaction, payment afterwards.

The sequence and its guarantees are told in docs/algorithms/place-order.md.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from oscar.apps.basket.models import Basket, Line
from oscar.core.prices import Price

from catalogue.services import cards
from checkout import locks, parcels
from checkout.choices import LineProblem, PaymentMethod, PaymentStatus, SubOrderStatus
from checkout.errors import BasketClosed, NotForSale, NothingToPay, OutOfStock, TotalChanged
from checkout.forks.order.utils import OrderCreator, OrderNumberGenerator
from checkout.models import OrderDetail, Payment, SubOrder, SubOrderLine, SubOrderStatusChange
from checkout.selectors import baskets
from checkout.selectors.baskets import PricedBasket, ShopPart
from marketplace.accounts.models import User
from marketplace.common.jobs import after_commit
from shops.models import StockRecord, Tambon


@dataclass(frozen=True)
class Purchase:
    """What the buyer decided. `phone` is E.164, `seen_total` the total that stood on the button."""

    recipient: str
    phone: str
    email: str
    address: str
    tambon: Tambon
    postcode: str
    payment_method: str
    seen_total: Decimal
    language: str


@dataclass(frozen=True)
class Placed:
    """The order of a basket; `is_new` is False when it had been placed before."""

    token: str
    is_new: bool


@dataclass(frozen=True)
class _FlatFees:
    """What Oscar's order keeps of the way of shipping."""

    code: str
    name: str


def place(basket_id: int, purchase: Purchase, *, user: User | None = None) -> Placed:
    """The basket is an order with stock held, one sub-order per shop and its payment awaited.

    Safe to call twice and at once: the same basket always gives the same order. Nothing is
    written when it raises: OutOfStock and NotForSale name the product, TotalChanged the new
    total, BasketClosed means that nothing is left to order.
    """
    with transaction.atomic():
        if not locks.claim_basket(basket_id):
            return _placed_before(basket_id)
        basket = Basket.objects.get(pk=basket_id)
        priced = baskets.priced(basket)
        check_buyable(priced, seen_total=purchase.seen_total)
        order = _write_order(basket, priced, purchase, user)
        detail = _write_detail(order, basket, purchase)
        _write_suborders(order, priced, purchase)
        _write_payment(order, purchase.payment_method)
        _refresh_sold_out(priced)
        if order.guest_email:
            after_commit("checkout.send_order_mail", order.pk)
    return Placed(token=detail.token, is_new=True)


def check_buyable(priced: PricedBasket, *, seen_total: Decimal) -> None:
    """Every line can be bought, for the total that the buyer has seen.

    Raises BasketClosed (nothing in it), OutOfStock, NotForSale, TotalChanged,
    NothingToPay.
    """
    if not priced.lines:
        raise BasketClosed
    for line in priced.problems:
        if line.problem == LineProblem.UNAVAILABLE:
            raise NotForSale(product_id=line.product.pk)
        raise OutOfStock(product_id=line.product.pk, wanted=line.quantity)
    if priced.total != seen_total:
        raise TotalChanged(seen=seen_total, total=priced.total)
    if priced.total <= 0:
        raise NothingToPay


def _placed_before(basket_id: int) -> Placed:
    detail = OrderDetail.objects.filter(basket_id=basket_id).first()
    if detail is None:
        raise BasketClosed
    return Placed(token=detail.token, is_new=False)


def _write_order(basket: Basket, priced: PricedBasket, purchase: Purchase, user: User | None) -> Any:
    """Oscar's order with its lines; takes the stock. Raises OutOfStock."""
    basket.strategy = baskets.Default()
    basket._lines = _loaded([_prepared(line, basket) for line in priced.lines])
    is_cod = purchase.payment_method == PaymentMethod.COD
    return OrderCreator().place_order(
        basket=basket,
        total=_price(priced.total),
        shipping_method=_FlatFees(code=parcels.METHOD_CODE, name=_("One parcel per shop")),
        shipping_charge=_price(priced.parcels_total),
        user=user,
        order_number=OrderNumberGenerator().order_number(basket),
        status="confirmed" if is_cod else "pending_payment",
        guest_email=purchase.email,
    )


def _prepared(priced: baskets.PricedLine, basket: Basket) -> Any:
    """Oscar's line with the basket and the price that were already read."""
    line = priced.line
    line.basket = basket
    line._info = basket.strategy.fetch_for_product(priced.product, line.stockrecord)
    return line


def _loaded(lines: list[Any]) -> Any:
    """A queryset that already has its rows: Oscar counts and walks it several times."""
    queryset = Line.objects.all()
    queryset._result_cache = lines
    return queryset


def _price(amount: Decimal) -> Price:
    return Price(currency=settings.OSCAR_DEFAULT_CURRENCY, excl_tax=amount, incl_tax=amount)


def _write_detail(order: Any, basket: Basket, purchase: Purchase) -> OrderDetail:
    """The unique basket of a detail is the second lock against a second order."""
    return OrderDetail.objects.create(
        order=order,
        basket=basket,
        payment_method=purchase.payment_method,
        recipient=purchase.recipient,
        phone=purchase.phone,
        address=purchase.address,
        tambon=purchase.tambon,
        postcode=purchase.postcode,
        language=purchase.language,
    )


def _write_suborders(order: Any, priced: PricedBasket, purchase: Purchase) -> None:
    """Every line of the order belongs to the sub-order of its shop; totals add up by construction."""
    is_cod = purchase.payment_method == PaymentMethod.COD
    status = SubOrderStatus.CONFIRMED if is_cod else SubOrderStatus.PENDING_PAYMENT
    today = timezone.localdate()
    suborders = SubOrder.objects.bulk_create(
        SubOrder(
            order=order,
            shop=part.shop,
            number=f"{order.number}-{position}",
            status=status,
            goods_total=part.goods_total,
            parcel_fee=part.parcel.fee,
            total=part.total,
            leaves_by=_leaves_by(part, today),
        )
        for position, part in enumerate(priced.parts, start=1)
    )
    of_shop = {suborder.shop_id: suborder for suborder in suborders}
    shop_of_product = {line.product.pk: line.shop.pk for line in priced.lines}
    SubOrderLine.objects.bulk_create(
        SubOrderLine(suborder=of_shop[shop_of_product[product_id]], line_id=line_id)
        for line_id, product_id in order.lines.order_by("pk").values_list("pk", "product_id")
    )
    SubOrderStatusChange.objects.bulk_create(
        SubOrderStatusChange(suborder=suborder, status=status) for suborder in suborders
    )


def _leaves_by(part: ShopPart, today: dt.date) -> dt.date | None:
    return today + dt.timedelta(days=part.lead_days) if part.lead_days else None


def _write_payment(order: Any, method: str) -> Payment:
    is_cod = method == PaymentMethod.COD
    window = dt.timedelta(minutes=settings.PAYMENT_WINDOW_MINUTES)
    return Payment.objects.create(
        order=order,
        method=method,
        status=PaymentStatus.ON_DELIVERY if is_cod else PaymentStatus.AWAITING,
        amount=order.total_incl_tax,
        reference=order.number,
        expires_at=None if is_cod else timezone.now() + window,
    )


def _refresh_sold_out(priced: PricedBasket) -> None:
    """Lists stop offering what this order took the last piece of."""
    taken = {line.line.stockrecord_id: line.product.pk for line in priced.lines if line.left is not None}
    rows = StockRecord.objects.filter(pk__in=taken).only("pk", "num_in_stock", "num_allocated")
    gone = [taken[record.pk] for record in rows if record.net_stock_level <= 0]
    if gone:
        cards.refresh(gone)
