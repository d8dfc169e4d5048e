"""What the marketplace's sitemap lists."""

from __future__ import annotations

from django.db.models import Count

from catalogue.models import ProductCard
from shops.selectors.places import provinces

# Two languages an item; the limit of the protocol is 50,000 addresses a file.
PRODUCTS_PER_FILE = 10_000


def product_files() -> int:
    """How many files the products need."""
    return -(-ProductCard.objects.aggregate(n=Count("pk"))["n"] // PRODUCTS_PER_FILE)


def product_paths(number: int) -> list[str]:
    """Paths (without language) of the products of file `number`, from 1."""
    start = (number - 1) * PRODUCTS_PER_FILE
    rows = ProductCard.objects.order_by("pk").values_list("slug", "pk")
    return [f"/products/{slug}-{pk}/" for slug, pk in rows[start : start + PRODUCTS_PER_FILE]]


def place_paths() -> list[str]:
    """Paths of the map, the regions and the provinces."""
    rows = list(provinces().values_list("region", "slug"))
    regions = [f"/places/{region}/" for region in dict.fromkeys(region for region, _slug in rows)]
    return ["/places/", *regions, *(f"/places/{region}/{slug}/" for region, slug in rows)]
