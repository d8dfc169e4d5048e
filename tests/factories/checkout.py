"""Baskets and orders for tests, by the services."""

from decimal import Decimal
from typing import Any

from oscar.apps.basket.models import Basket

from catalogue.models import Product
from checkout.choices import PaymentMethod
from checkout.models import OrderDetail
from checkout.selectors import baskets as selectors
from checkout.services import baskets, place_order
from shops.models import Tambon
from tests.factories.places import make_tambon

# Sila, Mueang Khon Kaen, Khon Kaen
SILA = "400114"


def make_basket(*contents: Product | tuple[Product, int], owner: Any = None) -> Basket:
    """An open basket with these products, each once or as often as its number says."""
    basket = Basket.objects.create(owner=owner)
    for content in contents:
        product, quantity = content if isinstance(content, tuple) else (content, 1)
        baskets.add(basket, product.pk, quantity)
    return basket


def make_purchase(
    *,
    seen_total: Decimal,
    tambon: Tambon | str = SILA,
    payment_method: str = PaymentMethod.COD,
    **fields: Any,
) -> place_order.Purchase:
    """A buyer in Khon Kaen who pays at the door."""
    place = tambon if isinstance(tambon, Tambon) else make_tambon(tambon)
    decided = {
        "recipient": "สุภาพร วงศ์ใหญ่",
        "phone": "+66812345678",
        "email": "",
        "address": "99/12 หมู่ 14 ซอยศรีฐาน 3",
        "postcode": place.postcodes.first().postcode,
        "language": "th",
        **fields,
    }
    return place_order.Purchase(seen_total=seen_total, tambon=place, payment_method=payment_method, **decided)


def total_of(basket: Basket) -> Decimal:
    """What the buyer sees on the button."""
    return selectors.priced(basket).total


def make_order(*contents: Product | tuple[Product, int], user: Any = None, **fields: Any) -> OrderDetail:
    """A placed order of these products."""
    basket = make_basket(*contents, owner=user)
    purchase = make_purchase(seen_total=total_of(basket), **fields)
    placed = place_order.place(basket.pk, purchase, user=user)
    return OrderDetail.objects.select_related("order").get(token=placed.token)
