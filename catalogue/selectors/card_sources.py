"""What the card of a product must say, read from the tables that own each fact."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from catalogue.choices import (
    MADE_TO_ORDER_CLASS,
    STANDARD_BITS,
    AssessmentStatus,
    CertificateState,
    PictureKind,
    StockState,
)
from catalogue.models import (
    Certificate,
    Product,
    ProductCard,
    ProductCategory,
    ProductPicture,
    StarAssessment,
)
from marketplace.common.thai import normalise
from shops.choices import ShopStatus
from shops.models import StockRecord
from shops.selectors.places import place_line

Card = dict[str, Any]

_PRODUCT = (
    "pk",
    "title",
    "slug",
    "structure",
    "date_created",
    "product_class__slug",
    "info__name_en",
    "info__lead_days",
    "info__ships_cold",
    "info__is_alcohol",
    "info__popularity",
)
_SHOP = ("shop_id", "shop__slug", "shop__name_th", "shop__name_en")
_TAMBON = "shop__tambon__"
_PROVINCE = f"{_TAMBON}amphoe__province__"
_PLACE = (
    "shop__tambon_id",
    *(f"{_TAMBON}{name}" for name in ("name_th", "name_en", "amphoe__name_th", "amphoe__name_en")),
    *(f"{_PROVINCE}{name}" for name in ("code", "name_th", "name_en", "region")),
)

# Weights of the rank, all in whole steps, so that the spread within one step orders only what
# would tie. A star is worth more than everything else of a product in stock, so that levels
# hardly mix; what cannot be bought stands behind everything.
STEP = 50
STAR_POINTS = 1000 * STEP
STOCK_POINTS = {StockState.IN_STOCK: 6000 * STEP, StockState.MADE_TO_ORDER: 5900 * STEP}
FRESHNESS_DAYS = 10  # one step for each ten days, counted from the programme's first day
FRESHNESS_FROM = dt.date(2001, 1, 1)
POPULARITY_MOST = 300  # steps
_GOLDEN = 2654435769  # 2**32 / golden ratio: neighbouring ids land far apart


class Stock(NamedTuple):
    product_id: int
    price: Decimal | None
    num_in_stock: int | None
    num_allocated: int | None

    @property
    def is_there(self) -> bool:
        return (self.num_in_stock or 0) > (self.num_allocated or 0)


def every_product_id() -> list[int]:
    """Products that have a card or might: everything but variants, in pk order."""
    with_card = ProductCard.objects.values("pk")
    return list(
        Product.objects.filter(~Q(structure=Product.CHILD) | Q(pk__in=with_card))
        .order_by("pk")
        .values_list("pk", flat=True)
    )


def card_owners(product_ids: Collection[int]) -> list[int]:
    """The ids, with a variant's replaced by its parent's, that exist; sorted, each once."""
    owners: set[int] = set()
    ids = list(product_ids)
    for start in range(0, len(ids), 2000):
        rows = Product.objects.filter(pk__in=ids[start : start + 2000]).values_list("pk", "parent_id")
        for pk, parent_id in rows:
            owners.add(parent_id or pk)
            # A product turned into a variant still has to lose its own card.
            owners.add(pk)
    return sorted(owners)


def build(product_ids: Collection[int]) -> dict[int, Card]:
    """Column values of the cards of those products that qualify: six queries, any number of ids.

    Qualifies: public, no variant, with details, in a shop that is live.
    """
    ids = list(product_ids)
    products = list(
        Product.objects.filter(pk__in=ids, is_public=True, shop__status=ShopStatus.LIVE, info__isnull=False)
        .exclude(structure=Product.CHILD)
        .order_by("pk")
        .values(*_PRODUCT, *_SHOP, *_PLACE)
    )
    if not products:
        return {}
    facts = _Facts(_stock(ids), _stars(ids), _standards(ids), _categories(ids), _pictures(ids))
    return {row["pk"]: _card(row, facts) for row in products}


@dataclass(frozen=True, slots=True)
class _Facts:
    """What other tables tell of the products of a batch, by product id."""

    stock: dict[int, list[Stock]]
    stars: dict[int, tuple[int, int | None]]
    standards: dict[int, int]
    categories: dict[int, str]
    pictures: dict[int, str]


def _card(row: dict[str, Any], facts: _Facts) -> Card:
    pk = row["pk"]
    state, price = _offer(row, facts.stock[pk])
    star, star_year = facts.stars.get(pk, (0, None))
    category = facts.categories.get(pk, "")
    card = {
        "product_id": pk,
        "shop_id": row["shop_id"],
        "slug": row["slug"],
        "name_th": row["title"],
        "name_en": row["info__name_en"],
        "price": price,
        "has_variants": row["structure"] == Product.PARENT,
        "picture": facts.pictures.get(pk, ""),
        "star": star,
        "star_year": star_year,
        "region": row[f"{_PROVINCE}region"],
        "province_code": row[f"{_PROVINCE}code"],
        "province_th": row[f"{_PROVINCE}name_th"],
        "province_en": row[f"{_PROVINCE}name_en"],
        "tambon_code": row["shop__tambon_id"],
        "place_th": _place(row, "th"),
        "place_en": _place(row, "en"),
        "category_top": category.partition("/")[0],
        "category_path": category,
        "standards": facts.standards[pk],
        "stock_state": state,
        "lead_days": row["info__lead_days"],
        "ships_cold": row["info__ships_cold"],
        "is_alcohol": row["info__is_alcohol"],
        "shop_slug": row["shop__slug"],
        "shop_name_th": row["shop__name_th"],
        "shop_name_en": row["shop__name_en"],
        "created_at": row["date_created"],
    }
    card["rank"] = rank(card, popularity=row["info__popularity"])
    card["search_text"] = search_text(card)
    return card


def rank(card: Card, *, popularity: int) -> int:
    """Stars, then what can be bought, freshness and popularity; among equals a spread by id.

    The spread is the tie-break, less than one step: it keeps equal goods of one shop, which have
    neighbouring ids, from standing side by side, and needs no other product's row. Freshness
    counts from a fixed day, so that no card grows wrong overnight.
    """
    spread = (card["product_id"] * _GOLDEN % 2**32) * STEP >> 32
    points = STAR_POINTS * card["star"] + STOCK_POINTS.get(card["stock_state"], 0)
    return points + freshness(card["created_at"]) + STEP * min(popularity, POPULARITY_MOST) + spread


def freshness(created_at: dt.datetime) -> int:
    """The points of a product's age, counted from a fixed day."""
    return STEP * (max(0, (timezone.localdate(created_at) - FRESHNESS_FROM).days) // FRESHNESS_DAYS)


def search_text(card: Card) -> str:
    """Normalised words of name, shop and place in both languages."""
    names = ("name_th", "name_en", "shop_name_th", "shop_name_en", "place_th", "place_en")
    return normalise(" ".join(card[name] for name in names)).casefold()


def _offer(row: dict[str, Any], stock: list[Stock]) -> tuple[str, Decimal | None]:
    banned = row["info__is_alcohol"] and not settings.ALCOHOL_SALE_ALLOWED
    priced = [record for record in stock if record.price is not None]
    if banned or not priced:
        return StockState.NOT_FOR_SALE.value, None
    price = min(record.price for record in priced if record.price is not None)
    if row["product_class__slug"] == MADE_TO_ORDER_CLASS:
        return StockState.MADE_TO_ORDER.value, price
    state = StockState.IN_STOCK if any(record.is_there for record in priced) else StockState.SOLD_OUT
    return state.value, price


def _place(row: dict[str, Any], language: str) -> str:
    return place_line(
        row[f"{_TAMBON}name_{language}"],
        row[f"{_TAMBON}amphoe__name_{language}"],
        row[f"{_PROVINCE}name_{language}"],
        province_code=row[f"{_PROVINCE}code"],
        language=language,
    )


def _stock(ids: list[int]) -> dict[int, list[Stock]]:
    """Stock records by the product with the card: its own, or those of its public variants."""
    records: dict[int, list[Stock]] = defaultdict(list)
    rows = StockRecord.objects.filter(
        Q(product__in=ids, product__structure=Product.STANDALONE)
        | Q(product__parent__in=ids, product__is_public=True)
    ).values_list("product__parent_id", "product_id", "price", "num_in_stock", "num_allocated")
    for parent_id, *record in rows:
        stock = Stock(*record)
        records[parent_id or stock.product_id].append(stock)
    return records


def _stars(ids: list[int]) -> dict[int, tuple[int, int | None]]:
    """The newest published assessment of each product as (level, year BE)."""
    rows = StarAssessment.objects.filter(product__in=ids, status=AssessmentStatus.PUBLISHED)
    # Oldest round first: the newest is written last and stays.
    return {
        product_id: (level, year)
        for product_id, level, year in rows.order_by("round__year", "pk").values_list(
            "product_id", "level", "round__year"
        )
    }


def _standards(ids: list[int]) -> dict[int, int]:
    """The bits of verified certificates that have not run out today."""
    bits: dict[int, int] = defaultdict(int)
    rows = Certificate.objects.filter(
        Q(expires_on=None) | Q(expires_on__gte=timezone.localdate()),
        product__in=ids,
        state=CertificateState.VERIFIED,
    )
    for product_id, kind in rows.order_by().values_list("product_id", "kind"):
        bits[product_id] |= STANDARD_BITS[kind]
    return bits


def _categories(ids: list[int]) -> dict[int, str]:
    """The code path of each product's first category."""
    rows = ProductCategory.objects.filter(product__in=ids, category__text__isnull=False)
    return _first(rows.order_by("pk").values_list("product_id", "category__text__code"))


def _pictures(ids: list[int]) -> dict[int, str]:
    """Base name of the first picture of the thing itself."""
    rows = ProductPicture.objects.filter(product__in=ids, kind=PictureKind.MAIN)
    return _first(rows.order_by("position", "pk").values_list("product_id", "name"))


def _first(rows: Iterable[tuple[int, str]]) -> dict[int, str]:
    found: dict[int, str] = {}
    for product_id, value in rows:
        found.setdefault(product_id, value)
    return found
