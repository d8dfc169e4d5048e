"""Filters and counts: values of a facet are alternatives, each facet is counted without its own.

Why it is built like this: docs/algorithms/facets.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from elasticsearch.dsl import A, Q
from elasticsearch.dsl.aggs import Agg
from elasticsearch.dsl.query import Query

from catalogue.choices import StockState
from search.filters import ListQuery

# Facet and the most values it can have: all of them come, so counts are exact on one shard.
SIZES = {
    "star": 6,
    "region": 10,
    "province": 100,
    "category": 1000,
    "standard": 50,
    "stock": 10,
    "cold": 2,
}
SHOPS = "shops"
# Elasticsearch's most: up to about so many shops their count is as good as exact there.
SHOPS_MOST = 40_000
PRICE = "price"
ALL = "all"
# Edges of the price histogram in baht: what village goods cost, dense where most of them stand.
PRICE_EDGES = (0, 50, 100, 200, 300, 500, 800, 1200, 2000, 3500, 6000, 12_000)


def conditions(query: ListQuery) -> dict[str, Query]:
    """What each active facet demands; the words and the shop are no facets."""
    stocks = [
        state.value
        for state, wanted in (
            (StockState.IN_STOCK, query.in_stock),
            (StockState.MADE_TO_ORDER, query.made_to_order),
        )
        if wanted
    ]
    demands = {
        "star": _terms("star", [str(star) for star in query.stars]),
        "region": _terms("region", query.regions),
        "province": _terms("province", query.provinces),
        "category": _terms("category", query.categories),
        "standard": _terms("standard", query.standards),
        "stock": _terms("stock", stocks),
        "cold": _terms("cold", ["1"] if query.cold else []),
        PRICE: _price(query.price_min, query.price_max),
    }
    return {name: demand for name, demand in demands.items() if demand is not None}


def together(demands: Mapping[str, Query], *, but: str = "") -> Query | None:
    """All demands at once, without that of one facet; None when nothing is demanded."""
    others = [demand for name, demand in demands.items() if name != but]
    if not others:
        return None
    return others[0] if len(others) == 1 else Q("bool", filter=others)


def aggregations(demands: Mapping[str, Query]) -> dict[str, Agg]:
    """Counts of every facet, over a query that has the words and the shop but no demand.

    Facets without a filter are counted together below `all`; a facet with one is counted apart
    below its own name. Where nothing is demanded a count stands bare.
    """
    counted: dict[str, Agg] = {}
    rest = {name: count for name, count in _counts().items() if name not in demands}
    for name in demands:
        others = together(demands, but=name)
        counted[name] = _below(others, {name: _counts()[name]}) if others else _counts()[name]
    everything = together(demands)
    return {**counted, **({ALL: _below(everything, rest)} if everything else rest)}


def _counts() -> dict[str, Agg]:
    counts: dict[str, Agg] = {name: A("terms", field=name, size=size) for name, size in SIZES.items()}
    counts[PRICE] = A("range", field=PRICE, ranges=price_ranges())
    counts[SHOPS] = A("cardinality", field="shop", precision_threshold=SHOPS_MOST)
    return counts


def price_ranges() -> list[dict[str, int | str]]:
    """The bars of the histogram, in satang, open at both ends. Keys are the lower edges in baht."""
    ranges: list[dict[str, int | str]] = []
    for low, high in zip(PRICE_EDGES, (*PRICE_EDGES[1:], 0), strict=True):
        edges = {name: baht * 100 for name, baht in (("from", low), ("to", high)) if baht}
        ranges.append({"key": str(low), **edges})
    return ranges


def _below(condition: Query, counts: Mapping[str, Agg]) -> Agg:
    return A("filter", condition, aggs=dict(counts))


def _terms(name: str, values: list[str] | tuple[str, ...]) -> Query | None:
    return Q("terms", **{name: list(values)}) if values else None


def _price(lowest: Decimal | None, highest: Decimal | None) -> Query | None:
    edges = {
        name: int(price * 100) for name, price in (("gte", lowest), ("lte", highest)) if price is not None
    }
    return Q("range", price=edges) if edges else None
