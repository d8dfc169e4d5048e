"""What one shop sells, for its own site: counts, featured cards, the filtered list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db.models import Count, F, Max, Min, Q, QuerySet
from django.http import QueryDict

from catalogue.choices import PictureKind, StockState
from catalogue.models import CategoryText, ProductCard, ProductPicture
from catalogue.selectors.cards import ListedCard, listed
from marketplace.common.languages import in_language

# Every order ends with the primary key, so that no product is on two pages.
SORTS: dict[str, tuple[Any, ...]] = {
    "relevance": ("-rank", "pk"),
    "new": ("-created_at", "pk"),
    "price_asc": (F("price").asc(nulls_last=True), "pk"),
    "price_desc": (F("price").desc(nulls_last=True), "pk"),
    "star": ("-star", "-rank", "pk"),
}
STARS = (5, 4, 3, 2, 1, 0)
# Slug path of a category, such as "textile/silk"
_CODE = re.compile(r"[a-z0-9][a-z0-9/_-]{0,79}")
MAX_PRICE = Decimal(99_999_999)


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """What the first page says of a shop's goods; days are None without made-to-order goods."""

    products: int
    days_from: int | None
    days_to: int | None


@dataclass(frozen=True, slots=True)
class ShopFilters:
    """The state of the products page, written in the query string."""

    categories: tuple[str, ...] = ()
    stars: tuple[int, ...] = ()
    price_min: Decimal | None = None
    price_max: Decimal | None = None
    sort: str = "relevance"

    @property
    def are_set(self) -> bool:
        return bool(self.categories or self.stars or self.price_min is not None or self.price_max is not None)


@dataclass(frozen=True, slots=True)
class CategoryCount:
    code: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ShopCounts:
    """All and fitting products, and both facets, each counted without its own filter."""

    all: int
    found: int
    stars: dict[int, int]
    categories: tuple[CategoryCount, ...]


def facts(shop_id: int) -> ShopFacts:
    made = Q(stock_state=StockState.MADE_TO_ORDER)
    found = ProductCard.objects.filter(shop_id=shop_id).aggregate(
        products=Count("pk"), days_from=Min("lead_days", filter=made), days_to=Max("lead_days", filter=made)
    )
    return ShopFacts(**found)


def featured(shop_id: int, limit: int) -> tuple[ListedCard, ...]:
    """The shop's best cards."""
    return listed(ProductCard.objects.filter(shop_id=shop_id).order_by("-rank", "pk")[:limit])


def place_picture(shop_id: int) -> str:
    """Base name of a picture of the shop's place or of its makers at work; empty without one."""
    pictures = ProductPicture.objects.filter(product__shop_id=shop_id)
    wanted = pictures.filter(kind__in=(PictureKind.PLACE, PictureKind.MAKER))
    return wanted.order_by("-kind", "pk").values_list("name", flat=True).first() or ""


def read_filters(data: QueryDict) -> ShopFilters:
    """The filters that the address means; values that mean nothing are dropped."""
    stars = tuple(star for star in STARS if str(star) in data.getlist("star"))
    sort = data.get("sort", "")
    return ShopFilters(
        categories=tuple(dict.fromkeys(filter(_CODE.fullmatch, data.getlist("category"))))[:20],
        stars=stars,
        price_min=_price(data.get("price_min", "")),
        price_max=_price(data.get("price_max", "")),
        sort=sort if sort in SORTS else "relevance",
    )


def fitting(shop_id: int, filters: ShopFilters) -> QuerySet[ProductCard]:
    """The shop's cards that fit, in the chosen order."""
    cards = ProductCard.objects.filter(shop_id=shop_id)
    return cards.filter(_condition(filters)).order_by(*SORTS[filters.sort])


def counts(shop_id: int, filters: ShopFilters) -> ShopCounts:
    """Exact counts in four statements, whatever the number of products."""
    cards = ProductCard.objects.filter(shop_id=shop_id)
    totals = cards.aggregate(all=Count("pk"), found=Count("pk", filter=_condition(filters)))
    stars = dict(
        cards.filter(_condition(replace(filters, stars=())))
        .order_by("star")
        .values_list("star")
        .annotate(n=Count("pk"))
    )
    paths = dict(
        cards.filter(_condition(replace(filters, categories=())))
        .order_by("category_path")
        .values_list("category_path")
        .annotate(n=Count("pk"))
    )
    return ShopCounts(all=totals["all"], found=totals["found"], stars=stars, categories=_named(paths))


def category_names(codes: Iterable[str]) -> dict[str, str]:
    """Names of categories by their code, in the reader's language. One query."""
    texts = CategoryText.objects.filter(code__in=list(codes)).select_related("category")
    return {text.code: in_language(text.category.name, text.name_en) for text in texts}


def _named(paths: dict[str, int]) -> tuple[CategoryCount, ...]:
    names = category_names(paths)
    found = (CategoryCount(code, names.get(code, code), count) for code, count in paths.items())
    return tuple(sorted(found, key=lambda one: (-one.count, one.code)))


def _condition(filters: ShopFilters) -> Q:
    condition = Q()
    if filters.categories:
        condition &= Q(category_path__in=filters.categories)
    if filters.stars:
        condition &= Q(star__in=filters.stars)
    if filters.price_min is not None:
        condition &= Q(price__gte=filters.price_min)
    if filters.price_max is not None:
        condition &= Q(price__lte=filters.price_max)
    return condition


def _price(text: str) -> Decimal | None:
    try:
        price = Decimal(text.replace(",", "").strip()[:12])
    except InvalidOperation:
        return None
    return price if price.is_finite() and 0 <= price <= MAX_PRICE else None
