"""What stands beside the list: price bars, related categories, and help for an empty one."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from django.utils.translation import gettext, ngettext

from marketplace.common.money import format_baht
from search.filters import ListQuery
from search.selectors.facets import FacetCounts, PriceBar
from search.selectors.vocabulary import Names
from search.views.listing import Link

# The drawing of the bars, in units of its viewBox.
WIDTH, HEIGHT, GAP, LEAST = 240, 40, 2, 2
RELATED_MOST = 6


class Bar(NamedTuple):
    """One bar: a rectangle, whether the chosen prices meet it, and what it says."""

    x: float
    y: float
    width: float
    height: float
    is_chosen: bool
    title: str


class PriceChart(NamedTuple):
    """Bars of the prices on this list without its price filter; `label` says the highest aloud."""

    bars: list[Bar]
    label: str
    width: int = WIDTH
    height: int = HEIGHT


def price_chart(query: ListQuery, counts: FacetCounts) -> PriceChart | None:
    """None when nothing has a price, or nobody counted."""
    most = max((bar.products for bar in counts.prices), default=0)
    if not most:
        return None
    step = WIDTH / len(counts.prices)
    bars = []
    for place, bar in enumerate(counts.prices):
        height = max(LEAST, round(HEIGHT * bar.products / most, 1)) if bar.products else 0
        x, y = round(place * step, 1), round(HEIGHT - height, 1)
        bars.append(Bar(x, y, round(step - GAP, 1), height, _meets(query, bar), _told(bar)))
    top = max(counts.prices, key=lambda bar: bar.products)
    return PriceChart(bars, gettext("Most products: %(range)s") % {"range": _told(top)})


def _meets(query: ListQuery, bar: PriceBar) -> bool:
    low, high = query.price_min, query.price_max
    if low is None and high is None:
        return False
    return (high is None or bar.low <= high) and (low is None or bar.high is None or low < bar.high)


def _told(bar: PriceBar) -> str:
    if bar.high is None:
        prices = gettext("%(price)s and more") % {"price": format_baht(bar.low)}
    else:
        prices = f"{format_baht(bar.low)}–{format_baht(bar.high)}"
    found = ngettext("%(n)s product", "%(n)s products", bar.products) % {"n": f"{bar.products:,}"}
    return f"{prices} · {found}"


def related_categories(query: ListQuery, counts: FacetCounts, names: Names) -> list[Link]:
    """The sub-types that hold most of a search's products; none when a category is chosen."""
    if not query.text or query.categories:
        return []
    held = [
        (path, count) for path, count in counts.category.items() if "/" in path and path in names.categories
    ]
    held.sort(key=lambda pair: (-pair[1], pair[0]))
    if len(held) < 2:
        return []
    return [
        Link(f"{names.categories[path]} ({count:,})", _in_category(query, path).to_query_string())
        for path, count in held[:RELATED_MOST]
    ]


def all_categories(names: Names) -> list[Link]:
    """The five kinds of goods, for whoever found nothing."""
    return [
        Link(name, ListQuery(categories=(path,)).to_query_string())
        for path, name in names.categories.items()
        if "/" not in path
    ]


def _in_category(query: ListQuery, path: str) -> ListQuery:
    return replace(query, categories=(path,), page=1)


def tips(query: ListQuery) -> list[str]:
    """How to search otherwise, when words found nothing."""
    if not query.text:
        return []
    return [
        gettext("Try fewer or shorter words: “silk” finds more than “mudmee silk scarf, blue”."),
        gettext("Thai, English and Thai in Latin letters all work: ผ้าไหม, silk, pha mai."),
        gettext("Add a place or stars to narrow it down: “rice, Surin, 5 stars”."),
    ]
