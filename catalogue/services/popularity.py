"""Popularity of the ranking: how much of a product was sold lately, on a scale of logarithms.

The sales are counted on the floor of the orders (`checkout.selectors.sales`) and handed down.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log2

from django.db import transaction

from catalogue.models import ProductInfo
from catalogue.selectors.card_sources import POPULARITY_MOST
from catalogue.services import cards

BATCH = 500
DOUBLING = 30  # what twice the sales are worth; the most is reached at about a thousand pieces


def popularity_of(units: int) -> int:
    """0 for nothing sold, 30 for one piece, 30 more for each doubling, 300 at most."""
    return min(POPULARITY_MOST, round(DOUBLING * log2(1 + max(0, units))))


def follow(units_sold: Mapping[int, int]) -> int:
    """Every product's popularity is that of its units sold, 0 when it is not named; returns how many changed.

    Only products that differ are written, their cards with them. Each batch is a transaction of
    its own, so that no buyer waits for all of them. Safe to run twice.
    """
    wanted = {product_id: popularity_of(units) for product_id, units in units_sold.items()}
    stored = dict(ProductInfo.objects.exclude(popularity=0).values_list("pk", "popularity"))
    differing = sorted(
        product_id
        for product_id in wanted.keys() | stored.keys()
        if wanted.get(product_id, 0) != stored.get(product_id, 0)
    )
    return sum(
        _write({product_id: wanted.get(product_id, 0) for product_id in differing[start : start + BATCH]})
        for start in range(0, len(differing), BATCH)
    )


def _write(popularity: Mapping[int, int]) -> int:
    with transaction.atomic():
        cards.lock_products(popularity)
        rows = list(ProductInfo.objects.filter(pk__in=popularity).only("pk", "popularity"))
        changed = [row for row in rows if row.popularity != popularity[row.pk]]
        for row in changed:
            row.popularity = popularity[row.pk]
        ProductInfo.objects.bulk_update(changed, ["popularity"])
        cards.refresh([row.pk for row in changed])
    return len(changed)
