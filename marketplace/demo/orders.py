"""Demo orders, placed through the same services as a buyer's."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from oscar.apps.basket.models import Basket

from catalogue.models import Product
from checkout.choices import PaymentMethod
from checkout.errors import CheckoutError
from checkout.selectors import baskets as priced_baskets
from checkout.services import baskets, place_order
from checkout.services.place_order import Purchase
from marketplace.accounts.models import User
from marketplace.demo.vocabulary.people import MEN, WOMEN
from shops.choices import ShopStatus
from shops.models import StockRecord, Tambon, TambonPostcode

_SURNAMES = ("ใจดี", "แสงทอง", "ศรีสุข", "พงษ์พานิช", "วงศ์ไทย", "บุญมาก", "ทองคำ", "สุขใจ")
_TRIES = 4  # for each order: a product may sell out meanwhile
_NUMBERS_FROM = 890_000_000


def place_orders(count: int, *, seed: int, buyer: User, on_each: Callable[[], object]) -> int:
    """Up to `count` orders of one to three shops stand; returns how many.

    Fewer only when too little is for sale. The same seed on the same data makes the same baskets.
    """
    rng = Random(f"{seed}:orders")
    goods, desks = _goods(), _goods(of_members=True)
    places = list(TambonPostcode.objects.order_by("pk").values_list("tambon_id", "postcode"))
    placed = 0
    for turn in range(count):
        # Every tenth order buys at a shop that somebody of the cast can sign in to.
        wanted = desks if desks and turn % 10 == 0 else goods
        for _ in range(_TRIES):
            if wanted and _place_one(rng, wanted, places, buyer):
                placed += 1
                break
        on_each()
    return placed


def _goods(*, of_members: bool = False) -> list[int]:
    """Products and variants that can be bought, of live shops (with members only), in pk order."""
    records = StockRecord.objects.filter(
        price__isnull=False, product__shop__status=ShopStatus.LIVE, product__is_public=True
    ).exclude(num_in_stock=0)
    with_info = records.filter(product__info__is_alcohol=False)
    if of_members:
        with_info = with_info.filter(product__shop__members__isnull=False).distinct()
    return list(with_info.order_by("product_id").values_list("product_id", flat=True))


def _place_one(rng: Random, goods: list[int], places: list[tuple[str, str]], buyer: User) -> bool:
    basket = Basket(owner=buyer)
    try:
        for product_id in rng.sample(goods, k=min(len(goods), rng.choice((1, 1, 2, 2, 3)))):
            baskets.add(basket, product_id, rng.choice((1, 1, 1, 2)))
        purchase = _purchase(rng, basket, rng.choice(places))
        place_order.place(basket.pk, purchase, user=buyer)
    except (CheckoutError, Product.DoesNotExist):
        if basket.pk is not None:
            Basket.objects.filter(pk=basket.pk, status=Basket.OPEN).delete()
        return False
    return True


def _purchase(rng: Random, basket: Basket, place: tuple[str, str]) -> Purchase:
    first = rng.choice(WOMEN + MEN)[0]
    return Purchase(
        recipient=f"{first} {rng.choice(_SURNAMES)}",
        phone=f"+66{_NUMBERS_FROM + rng.randint(0, 9_999_999)}",
        email="",
        address=f"{rng.randint(1, 299)} หมู่ {rng.randint(1, 14)}",
        tambon=Tambon.objects.get(pk=place[0]),
        postcode=place[1],
        payment_method=rng.choice((PaymentMethod.COD, PaymentMethod.PROMPTPAY)),
        seen_total=priced_baskets.priced(basket).total,
        language=rng.choice(("th", "th", "th", "en")),
    )
