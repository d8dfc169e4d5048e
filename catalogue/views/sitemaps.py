"""sitemap.xml and robots.txt: one set for the marketplace, one for each shop's host.

A shop's host lists its own pages. Product pages belong to the marketplace, whose addresses
they name as canonical.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from catalogue.selectors import sitemap
from shops.addresses import PAGES, language_prefix, marketplace_origin, shop_origin
from shops.choices import ShopStatus

LANGUAGES = ("th", "en")
XML = "application/xml"
PRIVATE = ("basket", "checkout", "orders", "account", "seller", "staff", "pay")


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The marketplace's index: its pages, and its products in files of 10,000."""
    origin = marketplace_origin(request)
    names = ["pages", *(f"products-{number}" for number in range(1, sitemap.product_files() + 1))]
    addresses = [f"{origin}/sitemap-{name}.xml" for name in names]
    return render(request, "catalogue/sitemap_index.xml", {"addresses": addresses}, content_type=XML)


@require_safe
def pages(request: HttpRequest) -> HttpResponse:
    paths = ["/", "/products/", "/shops/", *sitemap.place_paths()]
    return _urls(request, marketplace_origin(request), paths)


@require_safe
def products(request: HttpRequest, number: int) -> HttpResponse:
    if not 1 <= number <= sitemap.product_files():
        raise Http404
    return _urls(request, marketplace_origin(request), sitemap.product_paths(number))


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return _robots(request, marketplace_origin(request))


@require_safe
def shop_sitemap(request: HttpRequest) -> HttpResponse:
    """The pages of the shop, at its canonical home. A suspended shop lists none."""
    shop = request.shop
    paths = [] if shop.status == ShopStatus.SUSPENDED else [f"/{path}" for path in PAGES.values()]
    return _urls(request, shop_origin(request, shop), paths)


@require_safe
def shop_robots(request: HttpRequest) -> HttpResponse:
    return _robots(request, shop_origin(request, request.shop))


def _urls(request: HttpRequest, origin: str, paths: Iterable[str]) -> HttpResponse:
    groups = [
        [(language, f"{origin}{language_prefix(language)}{path}") for language in LANGUAGES] for path in paths
    ]
    return render(request, "catalogue/sitemap.xml", {"groups": groups}, content_type=XML)


def _robots(request: HttpRequest, origin: str) -> HttpResponse:
    closed = [f"Disallow: {prefix}/{name}/" for name in PRIVATE for prefix in ("", "/en")]
    lines = ["User-agent: *", *closed, f"Sitemap: {origin}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
