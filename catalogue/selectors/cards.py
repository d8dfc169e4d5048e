"""Cards for lists, with the columns that a card shows and no others."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from django.db.models import Case, F, IntegerField, Q, QuerySet, When, Window
from django.db.models.functions import RowNumber

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


class Neighbours(NamedTuple):
    of_maker: tuple[ListedCard, ...]
    of_place: tuple[ListedCard, ...]


def neighbours(card: ProductCard, *, limit: int) -> Neighbours:
    """The best others of the same maker, and of the same kind from the same province by other makers.

    At most `limit` each; never alcohol, which may not be promoted. One query.
    """
    same_place = Q(province_code=card.province_code, category_top=card.category_top)
    ranked = (
        ProductCard.objects.filter(Q(shop_id=card.shop_id) | same_place, is_alcohol=False)
        .exclude(pk=card.pk)
        .annotate(of_maker=Case(When(shop_id=card.shop_id, then=1), default=0, output_field=IntegerField()))
        .annotate(
            place=Window(
                RowNumber(), partition_by="of_maker", order_by=[F("rank").desc(), F("product_id").asc()]
            )
        )
        .filter(place__lte=limit)
        .order_by("place")
        .values_list("of_maker", *FIELDS)
    )
    found = [(of_maker, ListedCard._make(columns)) for of_maker, *columns in ranked]
    return Neighbours(
        of_maker=tuple(card for of_maker, card in found if of_maker),
        of_place=tuple(card for of_maker, card in found if not of_maker),
    )
