"""What the pages of regions, provinces, amphoe and tambon show of products and shops."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.db.models import Count, F, QuerySet, Window

from catalogue.choices import STANDARD_BITS, CertificateKind, PictureKind, Programme
from catalogue.models import ProductCard, ProductPicture, ProgrammeMembership
from catalogue.selectors.cards import ListedCard, listed
from shops.models import Amphoe, Province, Shop, Tambon
from shops.selectors.shops import open_shops
from shops.services.places import DATA

_GI = STANDARD_BITS[CertificateKind.GI]


@dataclass(frozen=True, slots=True)
class PlaceCounts:
    """Counts of a place from its cards: by star, by smaller place, by kind of product."""

    products: int
    rated: int
    with_gi: int
    stars: dict[int, int]
    # Rated products by amphoe (four digits) and by tambon (six digits)
    rated_by_amphoe: Counter[str]
    rated_by_tambon: Counter[str]
    categories: Counter[str]


def province_counts(code: str) -> PlaceCounts:
    """All counts of a province in one statement, summed here from its few hundred groups."""
    return _counts(ProductCard.objects.filter(province_code=code))


def amphoe_counts(code: str) -> PlaceCounts:
    """The same for an amphoe, by its four digits."""
    return _counts(in_amphoe(code))


def in_amphoe(code: str) -> QuerySet[ProductCard]:
    # The province comes first, since it is the indexed column.
    return ProductCard.objects.filter(province_code=code[:2], tambon_code__startswith=code)


def in_tambon(code: str) -> QuerySet[ProductCard]:
    return ProductCard.objects.filter(province_code=code[:2], tambon_code=code)


def products_by_province() -> dict[str, int]:
    """Number of products of every province that has any."""
    cards = ProductCard.objects.order_by("province_code").values_list("province_code")
    return dict(cards.annotate(n=Count("pk")))


def shops_by_region() -> dict[str, int]:
    """Number of live shops of every region."""
    shops = open_shops().order_by("tambon__amphoe__province__region")
    return dict(shops.values_list("tambon__amphoe__province__region").annotate(n=Count("pk")))


def best(cards: QuerySet[ProductCard], limit: int, start: int = 0) -> tuple[ListedCard, ...]:
    """The best cards of a place, highest rank first."""
    return listed(cards.order_by("-rank", "pk")[start : start + limit])


def best_of_province(code: str, limit: int) -> tuple[ListedCard, ...]:
    return best(ProductCard.objects.filter(province_code=code), limit)


def best_of_region(region: str, limit: int) -> tuple[ListedCard, ...]:
    return best(ProductCard.objects.filter(region=region), limit)


def region_stars(region: str) -> dict[int, int]:
    """Number of products by star in a region."""
    cards = ProductCard.objects.filter(region=region).order_by("star").values_list("star")
    return dict(cards.annotate(n=Count("pk")))


# By keys, not by the first digits of the tambon's: that would read every shop of the country.
PLACE_COLUMNS = {2: "tambon__amphoe__province", 4: "tambon__amphoe", 6: "tambon"}


def shops_of(place_code: str, limit: int) -> tuple[list[tuple[Shop, int]], int]:
    """The shops of a place with most products, each with their number, and how many there are.

    `place_code` has two (province), four (amphoe) or six digits (tambon). One statement.
    """
    found = (
        open_shops()
        .filter(**{PLACE_COLUMNS[len(place_code)]: place_code})
        .annotate(n=Count("cards"))
        .annotate(total=Window(Count("pk")))
        .order_by("-n", "name_th", "pk")
    )
    shops = list(found[:limit])
    return [(shop, shop.n) for shop in shops], shops[0].total if shops else 0


def programme_count(province_code: str, programme: str = Programme.OTOP_NEXT) -> int:
    """How many shown products of the province take part in a programme."""
    members = ProgrammeMembership.objects.filter(
        programme=programme, product__card__province_code=province_code
    )
    return members.values("product").distinct().count()


def picture_of_province(code: str) -> str:
    """Base name of a picture of a place in the province, the best product's first; may be empty."""
    pictures = ProductPicture.objects.filter(kind=PictureKind.PLACE, product__card__province_code=code)
    return pictures.order_by("-product__card__rank", "pk").values_list("name", flat=True).first() or ""


def amphoe_of(province_code: str) -> list[Amphoe]:
    return list(Amphoe.objects.filter(province_id=province_code))


def amphoe_at(region: str, province: str, amphoe: str) -> Amphoe | None:
    """The amphoe of these slugs with its province."""
    found = Amphoe.objects.filter(slug=amphoe, province__slug=province, province__region=region)
    return found.select_related("province").first()


def tambon_of(amphoe_code: str) -> list[Tambon]:
    return list(Tambon.objects.filter(amphoe_id=amphoe_code))


def tambon_at(region: str, province: str, amphoe: str, tambon: str) -> Tambon | None:
    """The tambon of these slugs with its amphoe and province."""
    found = Tambon.objects.filter(
        slug=tambon, amphoe__slug=amphoe, amphoe__province__slug=province, amphoe__province__region=region
    )
    return found.select_related("amphoe__province").first()


def neighbours(code: str, provinces: Iterable[Province], limit: int) -> list[Province]:
    """Provinces that share a border with this one, the longest border first."""
    by_code = {province.code: province for province in provinces}
    return [by_code[other] for other in _neighbours()[code] if other in by_code][:limit]


@cache
def _neighbours() -> dict[str, list[str]]:
    with (DATA / "province_neighbours.csv").open(encoding="utf-8", newline="") as lines:
        return {row["code"]: row["neighbours"].split() for row in csv.DictReader(lines)}


def _counts(cards: QuerySet[ProductCard]) -> PlaceCounts:
    groups = (
        cards.annotate(gi=F("standards").bitand(_GI))
        .order_by()
        .values_list("tambon_code", "star", "category_path", "gi")
        .annotate(n=Count("pk"))
    )
    stars: Counter[int] = Counter()
    by_tambon: Counter[str] = Counter()
    by_amphoe: Counter[str] = Counter()
    categories: Counter[str] = Counter()
    with_gi = 0
    for tambon, star, category, gi, n in groups:
        stars[star] += n
        categories[category] += n
        with_gi += n if gi else 0
        if star:
            by_tambon[tambon] += n
            by_amphoe[tambon[:4]] += n
    products = stars.total()
    return PlaceCounts(
        products=products,
        rated=products - stars[0],
        with_gi=with_gi,
        stars=dict(stars),
        rated_by_amphoe=by_amphoe,
        rated_by_tambon=by_tambon,
        categories=categories,
    )
