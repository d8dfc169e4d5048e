"""Cards for lists, with the columns that a card shows and no others."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from django.db.models import QuerySet

from catalogue.models import ProductCard
from catalogue.models.card import CardFace


class _Columns(NamedTuple):
    product_id: int
    slug: str
    name_th: str
    name_en: str
    picture: str
    star: int
    star_year: int | None
    price: Decimal | None
    stock_state: str
    lead_days: int
    ships_cold: bool
    is_alcohol: bool
    province_th: str
    province_en: str
    shop_name_th: str
    shop_name_en: str


class ListedCard(CardFace, _Columns):
    """A card of a list: a plain tuple, a tenth of the cost of a model, and small in the cache."""

    __slots__ = ()


FIELDS = _Columns._fields


def listed(cards: QuerySet[ProductCard]) -> tuple[ListedCard, ...]:
    """The cards of an ordered, cut queryset. One query."""
    return tuple(map(ListedCard._make, cards.values_list(*FIELDS)))


def of_shop(shop_id: int, *, but: int, limit: int) -> tuple[ListedCard, ...]:
    """More from the maker: the shop's best cards without the product `but` and without alcohol."""
    cards = ProductCard.objects.filter(shop_id=shop_id, is_alcohol=False).exclude(pk=but)
    return listed(cards.order_by("-rank", "pk")[:limit])


def of_place(*, province_code: str, category_top: str, but_shop: int, limit: int) -> tuple[ListedCard, ...]:
    """More of the same kind from the same province by other makers, never alcohol."""
    cards = ProductCard.objects.filter(
        province_code=province_code, category_top=category_top, is_alcohol=False
    )
    return listed(cards.exclude(shop_id=but_shop).order_by("-rank", "pk")[:limit])
