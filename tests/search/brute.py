"""What a list must hold and count, in plain Python over all cards: no query, no index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from decimal import Decimal

from catalogue.choices import STANDARD_BITS, StockState
from catalogue.models import ProductCard
from search.filters import ListQuery
from search.query.facets import PRICE_EDGES
from search.selectors.facets import FacetCounts, PriceBar

Demand = Callable[[ProductCard], bool]
_LAST = Decimal(10**9)


def demands(query: ListQuery) -> dict[str, Demand]:
    """Each facet's demand; the shop is none."""
    states = {
        state
        for state, wanted in (
            (StockState.IN_STOCK, query.in_stock),
            (StockState.MADE_TO_ORDER, query.made_to_order),
        )
        if wanted
    }
    return {
        "star": lambda card: not query.stars or card.star in query.stars,
        "region": lambda card: not query.regions or card.region in query.regions,
        "province": lambda card: not query.provinces or card.province_code in query.provinces,
        "category": lambda card: (
            not query.categories
            or any(f"{card.category_path}/".startswith(f"{path}/") for path in query.categories)
        ),
        "standard": lambda card: (
            not query.standards or any(card.standards & STANDARD_BITS[kind] for kind in query.standards)
        ),
        "price": lambda card: (
            (query.price_min is None or (card.price is not None and card.price >= query.price_min))
            and (query.price_max is None or (card.price is not None and card.price <= query.price_max))
        ),
        "stock": lambda card: not states or card.stock_state in states,
        "cold": lambda card: not query.cold or card.ships_cold,
    }


def passing(cards: Iterable[ProductCard], query: ListQuery, *, but: str = "") -> list[ProductCard]:
    """The cards that meet the shop and every facet, without one of them."""
    tests = [test for name, test in demands(query).items() if name != but]
    return [
        card
        for card in cards
        if (not query.shop or card.shop_slug == query.shop) and all(test(card) for test in tests)
    ]


def counts(cards: Collection[ProductCard], query: ListQuery) -> FacetCounts:
    """All counts of the list of those `cards`, which are the ones that have its words."""

    def tally(facet: str, values: Callable[[ProductCard], Iterable[str]]) -> dict[str, int]:
        found: dict[str, int] = {}
        for card in passing(cards, query, but=facet):
            for value in values(card):
                found[value] = found.get(value, 0) + 1
        return found

    listed = passing(cards, query)
    return FacetCounts(
        total=len(listed),
        shops=len({card.shop_id for card in listed}),
        star=tally("star", lambda card: [str(card.star)]),
        region=tally("region", lambda card: [card.region]),
        province=tally("province", lambda card: [card.province_code]),
        category=tally("category", lambda card: {card.category_top, card.category_path}),
        standard=tally(
            "standard", lambda card: [kind for kind, bit in STANDARD_BITS.items() if card.standards & bit]
        ),
        stock=tally("stock", lambda card: [card.stock_state]),
        cold=sum(card.ships_cold for card in passing(cards, query, but="cold")),
        prices=_bars(passing(cards, query, but="price")),
    )


def _bars(cards: Iterable[ProductCard]) -> tuple[PriceBar, ...]:
    prices = [card.price for card in cards if card.price is not None]
    bars = []
    for low, high in zip(PRICE_EDGES, (*PRICE_EDGES[1:], None), strict=True):
        bars.append(
            PriceBar(low, high, sum(low <= price and (high is None or price < high) for price in prices))
        )
    return tuple(bars)


ORDERS: dict[str, Callable[[ProductCard], tuple]] = {
    "relevance": lambda card: (-card.rank, card.product_id),
    "new": lambda card: (-card.created_at.timestamp(), card.product_id),
    "price_asc": lambda card: (_LAST if card.price is None else card.price, card.product_id),
    "price_desc": lambda card: (_LAST if card.price is None else -card.price, card.product_id),
    "star": lambda card: (-card.star, -card.rank, card.product_id),
}
"""Each order of a list without words as a sort key; every key is unique."""
