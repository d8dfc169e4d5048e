"""The filters of a list as conditions on product cards, one for each facet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import and_, or_

from django.db.models import F, Q
from django.db.models.lookups import GreaterThan

from catalogue.choices import STANDARD_BITS, StockState
from search.filters import ListQuery

Conditions = Mapping[str, Q]


def conditions(query: ListQuery) -> dict[str, Q]:
    """What each active facet demands of a card. The list is all of them together.

    Prices, words and the shop are no facets, but stand here like one: a count without the
    facet `star` keeps everything but `star`.
    """
    stocks = [
        state
        for state, wanted in (
            (StockState.IN_STOCK, query.in_stock),
            (StockState.MADE_TO_ORDER, query.made_to_order),
        )
        if wanted
    ]
    bits = sum(STANDARD_BITS[kind] for kind in query.standards)
    demands = {
        "words": _all(Q(search_text__contains=word) for word in query.words),
        "star": Q(star__in=query.stars) if query.stars else Q(),
        "region": Q(region__in=query.regions) if query.regions else Q(),
        "province": Q(province_code__in=query.provinces) if query.provinces else Q(),
        "category": _any(
            Q(category_path=path) | Q(category_path__startswith=f"{path}/") for path in query.categories
        ),
        # Any one of the chosen standards is enough.
        "standard": Q(GreaterThan(F("standards").bitand(bits), 0)) if bits else Q(),
        "price_min": Q(price__gte=query.price_min) if query.price_min is not None else Q(),
        "price_max": Q(price__lte=query.price_max) if query.price_max is not None else Q(),
        "stock": Q(stock_state__in=stocks) if stocks else Q(),
        "cold": Q(ships_cold=True) if query.cold else Q(),
        "shop": Q(shop__slug=query.shop) if query.shop else Q(),
    }
    return {name: demand for name, demand in demands.items() if demand}


def together(demands: Conditions, *, but: str = "") -> Q:
    """All demands at once, without that of the facet `but`."""
    return _all(demand for name, demand in demands.items() if name != but)


def _all(parts: Iterable[Q]) -> Q:
    return reduce(and_, parts, Q())


def _any(parts: Iterable[Q]) -> Q:
    return reduce(or_, parts, Q())
