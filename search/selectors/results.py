"""The cards of one page of a list, in its order."""

from __future__ import annotations

from django.db.models import F
from django.db.models.expressions import OrderBy

from catalogue.models import ProductCard
from catalogue.selectors.cards import ListedCard, listed
from search.filters import ListQuery
from search.selectors.conditions import conditions, together

PAGE_SIZE = 20

# Every order ends with a unique key, so that no product is on two pages or on none.
ORDERS: dict[str, tuple[OrderBy, ...]] = {
    "relevance": (F("rank").desc(), F("product_id").asc()),
    "new": (F("created_at").desc(), F("product_id").asc()),
    "price_asc": (F("price").asc(nulls_last=True), F("product_id").asc()),
    "price_desc": (F("price").desc(nulls_last=True), F("product_id").asc()),
    "star": (F("star").desc(), F("rank").desc(), F("product_id").asc()),
}


def cards(query: ListQuery) -> tuple[ListedCard, ...]:
    """The cards of page `query.page`; none beyond the last page. One query."""
    start = (query.page - 1) * PAGE_SIZE
    found = ProductCard.objects.filter(together(conditions(query)))
    return listed(found.order_by(*ORDERS[query.sort])[start : start + PAGE_SIZE])
