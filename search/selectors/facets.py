"""Exact counts beside every filter value: one statement, whatever is chosen.

How and why: docs/algorithms/facets.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db import connection
from django.db.models import CharField, Count, F, IntegerField, QuerySet, Value
from django.db.models.functions import Cast

from catalogue.choices import STANDARD_BITS, StockState
from catalogue.models import ProductCard
from search.filters import ListQuery
from search.selectors.conditions import Conditions, conditions, together

TOTAL = "total"
# The column that each facet is grouped by.
COLUMNS = {
    "star": "star",
    "region": "region",
    "province": "province_code",
    "category": "category_path",
    "standard": "standards",
    "stock": "stock_state",
    "cold": "ships_cold",
}
NOT_TEXT = ("star", "standard", "cold")
# No count leaves these out, and no index helps them: the cards that meet them are read once.
IN_EVERY_COUNT = ("words", "price_min", "price_max", "shop")

Row = tuple[str, str, int, int]


class PriceBar(NamedTuple):
    """Products from `low` baht to just below `high`, which is None for the last bar."""

    low: int
    high: int | None
    products: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many products, of how many shops, and how many for each value of each facet.

    A value counts the products that would be listed if its facet held this value alone and
    every other filter stayed. Values without products are absent. A category counts those of
    its sub-types too.
    """

    total: int = 0
    shops: int = 0
    star: dict[str, int] = field(default_factory=dict)
    region: dict[str, int] = field(default_factory=dict)
    province: dict[str, int] = field(default_factory=dict)
    category: dict[str, int] = field(default_factory=dict)
    standard: dict[str, int] = field(default_factory=dict)
    stock: dict[str, int] = field(default_factory=dict)
    cold: int = 0
    # The histogram of prices, counted without the price filter; empty without a search engine.
    prices: tuple[PriceBar, ...] = ()


def count(query: ListQuery) -> FacetCounts:
    """All counts of a list. One query, the same text for any number of cards."""
    rows: dict[str, list[tuple[str, int]]] = defaultdict(list)
    total = shops = 0
    for facet, value, found, of_shops in _rows(conditions(query)):
        if facet == TOTAL:
            total, shops = found, of_shops
        else:
            rows[facet].append((value, found))
    return FacetCounts(
        total=total,
        shops=shops,
        star=dict(rows["star"]),
        region=dict(rows["region"]),
        province=dict(rows["province"]),
        category=_with_parents(rows["category"]),
        standard=_by_bit(rows["standard"]),
        stock={state: found for state, found in rows["stock"] if state in StockState.values},
        cold=sum(found for value, found in rows["cold"] if value not in ("0", "false")),
    )


def totals(queries: Sequence[ListQuery]) -> list[int]:
    """How many products each of these lists has. One query or none."""
    parts = [
        ProductCard.objects.filter(together(conditions(query)))
        .order_by()
        .annotate(place=Value(place, output_field=IntegerField()))
        .values("place")
        .annotate(found=Count("*"))
        .values_list("place", "found")
        for place, query in enumerate(queries)
    ]
    if not parts:
        return []
    found = dict(parts[0].union(*parts[1:], all=True))
    return [found.get(place, 0) for place in range(len(queries))]


def _rows(demands: Conditions) -> Iterable[Row]:
    """Facet, value, products and shops of every count. One query."""
    common = {name: demand for name, demand in demands.items() if name in IN_EVERY_COUNT}
    others = {name: demand for name, demand in demands.items() if name not in IN_EVERY_COUNT}
    parts = [_total(others), *(_part(facet, others) for facet in COLUMNS)]
    counts = parts[0].union(*parts[1:], all=True)
    return _among(common, counts) if common else counts


def _among(common: Conditions, counts: QuerySet[ProductCard, Row]) -> list[Row]:
    """The counts of the cards that meet `common`, which the database collects once for all of them.

    The ORM has no WITH: both statements are its own, and the counts then read the collected
    cards under the name of the table.
    """
    columns = ["shop_id", *COLUMNS.values()]
    matching = ProductCard.objects.filter(together(common)).order_by().values_list(*columns)
    inner, inner_params = matching.query.sql_with_params()
    outer, outer_params = counts.query.sql_with_params()
    quote = connection.ops.quote_name
    collected = f"matching ({', '.join(map(quote, columns))}) AS ({inner})"
    outer = outer.replace(quote(ProductCard._meta.db_table), "matching")
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {collected} {outer}", [*inner_params, *outer_params])
        return list(cursor.fetchall())


def _total(demands: Conditions) -> QuerySet[ProductCard, Row]:
    return (
        ProductCard.objects.filter(together(demands))
        .order_by()
        .annotate(facet=Value(TOTAL, output_field=CharField()), value=Value("", output_field=CharField()))
        .values("facet", "value")
        .annotate(found=Count("*"), of_shops=Count("shop", distinct=True))
        .values_list("facet", "value", "found", "of_shops")
    )


def _part(facet: str, demands: Conditions) -> QuerySet[ProductCard, Row]:
    """The values of one facet, counted without its own filter."""
    return (
        ProductCard.objects.filter(together(demands, but=facet))
        .order_by()
        .annotate(
            facet=Value(facet, output_field=CharField()),
            # Values of one union are of one type. Text stays as it is, so that its index serves.
            value=Cast(F(COLUMNS[facet]), CharField()) if facet in NOT_TEXT else F(COLUMNS[facet]),
        )
        .values("facet", "value")
        .annotate(found=Count("*"), of_shops=Value(0))
        .values_list("facet", "value", "found", "of_shops")
    )


def _with_parents(rows: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Products of a path count for every path above it too."""
    counts: dict[str, int] = defaultdict(int)
    for path, found in rows:
        steps = path.split("/") if path else []
        for length in range(1, len(steps) + 1):
            counts["/".join(steps[:length])] += found
    return dict(counts)


def _by_bit(rows: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Counts of each standard from counts of each combination of standards."""
    counts: dict[str, int] = defaultdict(int)
    for mask, found in rows:
        for kind, bit in STANDARD_BITS.items():
            if int(mask) & bit:
                counts[kind] += found
    return dict(counts)
