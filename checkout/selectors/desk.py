"""What a seller sees of her own shop. Every function takes the shop that the access door gave."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, F, Q, QuerySet, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from catalogue.models import Product, ProductCard
from checkout.choices import SOLD, TO_SHIP, SubOrderStatus
from checkout.models import SubOrder
from checkout.selectors import orders
from checkout.selectors.baskets import name_of
from marketplace.common.money import NO_MONEY
from marketplace.common.pictures import picture_url
from shops.models import Shop, StockRecord

FEW_LEFT = 3
ROWS = 8


@dataclass(frozen=True)
class Figures:
    """The four tiles; money in baht, goods without parcels."""

    to_ship: int
    awaiting: int
    sold_this_month: Decimal
    orders_this_month: int
    on_sale: int


@dataclass(frozen=True)
class LowStock:
    name: str
    url: str
    picture_src: str
    left: int


def figures(shop: Shop, today: dt.date) -> Figures:
    """Counted from the shop's own rows; a month begins on its first day, Bangkok time."""
    month = timezone.make_aware(dt.datetime.combine(today.replace(day=1), dt.time.min))
    this_month = Q(status__in=SOLD, created_at__gte=month)
    counted = SubOrder.objects.filter(shop=shop).aggregate(
        to_ship=Count("pk", filter=Q(status__in=TO_SHIP)),
        awaiting=Count("pk", filter=Q(status=SubOrderStatus.PENDING_PAYMENT)),
        sold=Sum("goods_total", filter=this_month),
        orders=Count("pk", filter=this_month),
    )
    return Figures(
        to_ship=counted["to_ship"],
        awaiting=counted["awaiting"],
        sold_this_month=counted["sold"] or NO_MONEY,
        orders_this_month=counted["orders"],
        on_sale=ProductCard.objects.filter(shop=shop).count(),
    )


def suborders(shop: Shop) -> QuerySet[SubOrder]:
    """The shop's sub-orders, newest first, with lines and the buyer's place."""
    return orders.with_lines(SubOrder.objects.filter(shop=shop)).select_related(
        "shop__tambon__amphoe__province", "order__detail__tambon__amphoe__province"
    )


def to_ship(shop: Shop) -> list[SubOrder]:
    """What the shop has to send, the earliest promise first."""
    waiting = suborders(shop).filter(status__in=TO_SHIP)
    return list(waiting.order_by(F("leaves_by").asc(nulls_first=True), "created_at", "pk")[:ROWS])


def awaiting(shop: Shop) -> list[SubOrder]:
    """Ordered, not yet paid: nothing to do for the shop."""
    return list(suborders(shop).filter(status=SubOrderStatus.PENDING_PAYMENT)[:ROWS])


def suborder(shop: Shop, number: str) -> SubOrder | None:
    """The shop's sub-order of this number; None for another shop's."""
    return suborders(shop).filter(number=number).first()


def low_stock(shop: Shop) -> list[LowStock]:
    """Counted products on sale with few or none left, the emptiest first."""
    left = Coalesce(F("num_in_stock"), 0) - Coalesce(F("num_allocated"), 0)
    records = (
        StockRecord.objects.filter(product__shop=shop, product__is_public=True)
        .filter(
            Q(product__product_class__track_stock=True) | Q(product__parent__product_class__track_stock=True)
        )
        .exclude(price=None)
        .exclude(Q(product__info__is_alcohol=True) | Q(product__parent__info__is_alcohol=True))
        .annotate(left=left)
        .filter(left__lte=FEW_LEFT)
        .select_related("product__info", "product__parent__info")
        .order_by("left", "pk")[:ROWS]
    )
    found = list(records)
    cards = ProductCard.objects.in_bulk({_page_id(record.product) for record in found})
    return [_low(record, cards.get(_page_id(record.product))) for record in found]


def _page_id(product: Product) -> int:
    return product.parent_id or product.pk


def _low(record: StockRecord, card: ProductCard | None) -> LowStock:
    return LowStock(
        name=name_of(record.product),
        url=card.url if card else "",
        picture_src=picture_url(card.picture, 240) if card and card.picture else "",
        left=max(record.left, 0),
    )
