"""Shops as cards of a list, with the number of their products."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import ngettext

from catalogue.models import ProductCard
from marketplace.common.pictures import picture_url
from shops.addresses import language_prefix
from shops.models import Shop
from shops.selectors.shops import short_place


@dataclass(frozen=True, slots=True)
class ShopCard:
    """What components/shop_card.html shows."""

    url: str
    name: str
    place: str
    note: str
    picture_src: str


def shop_cards(shops: Iterable[Shop]) -> list[ShopCard]:
    """Cards in the given order; the shops come with their tambon, amphoe and province. Two queries."""
    shops = list(shops)
    counts = product_counts(shop.pk for shop in shops)
    return [shop_card(shop, counts.get(shop.pk, 0)) for shop in shops]


def shop_card(shop: Shop, product_count: int) -> ShopCard:
    goods = ngettext("%(count)s product", "%(count)s products", product_count) % {
        "count": f"{product_count:,}"
    }
    picture = shop.cover or shop.logo
    return ShopCard(
        url=f"{language_prefix()}/shops/{shop.slug}/",
        name=shop.name,
        place=short_place(shop.tambon),
        note=f"{shop.get_kind_display()} · {goods}",
        picture_src=picture_url(picture, 240) if picture else "",
    )


def product_counts(shop_ids: Iterable[int]) -> dict[int, int]:
    """How many products each shop shows; shops without any are left out. One query."""
    cards = ProductCard.objects.filter(shop_id__in=list(shop_ids)).order_by("shop_id")
    return dict(cards.values_list("shop_id").annotate(n=Count("pk")))
