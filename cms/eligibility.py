"""Which products may be put forward, and which of a selection are shown now."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from catalogue.choices import StockState
from catalogue.models import ProductCard

LOWEST_STAR = 4  # OTOP PLUS lifts 4-5 star producers


def qualifying_cards() -> QuerySet[ProductCard]:
    """Cards that may be featured now: 4-5 stars, in stock, live shop (or no card), no alcohol."""
    return ProductCard.objects.filter(
        star__gte=LOWEST_STAR, stock_state=StockState.IN_STOCK, is_alcohol=False
    )


def cards_of_products(product_ids: Iterable[int]) -> dict[int, ProductCard]:
    """Qualifying cards by product id, in one query."""
    return qualifying_cards().in_bulk(list(product_ids))


def refusal(product_id: int) -> Promise | None:
    """Why this product may not be featured, as a sentence; None when it may."""
    card = ProductCard.objects.filter(pk=product_id).first()
    if card is None:
        return _("This product is not shown to the public, or its shop is not open.")
    if card.is_alcohol:
        return _("Alcohol may not be promoted.")
    if card.star < LOWEST_STAR:
        return _("Only products with 4 or 5 stars in their latest round may be featured.")
    if card.stock_state != StockState.IN_STOCK:
        return _("This product is not in stock now.")
    return None
