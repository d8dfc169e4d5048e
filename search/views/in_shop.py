"""Search inside one shop's own site: the list with the shop as a fixed condition, in the shop's frame."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from catalogue.selectors import shop_products
from catalogue.views.shop_site import frame
from search.filters import ListQuery
from search.views import explain, listing
from search.views.page import ListPage, context_of, count_only, read_page
from shops.addresses import language_prefix


@require_safe
def search(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Products of `request.shop` by words and filters. Anonymous, without cookie or write."""
    page = read_page(request, within=request.shop)
    if "application/json" in request.headers.get("Accept", ""):
        return count_only(page)
    all_products = shop_products.facts(request.shop.pk).products
    site = frame(request, request.shop, "products", all_products)
    list_url = f"{site['site'].root}search/"
    context = {
        **site,
        **context_of(page),
        **explain.context_of(request, page),
        "title": page.words.title(replace(page.query, shop="")),
        "count_line": listing.product_count(page.heard.counts),
        # One shop lies in one place.
        "regions": None,
        "provinces": None,
        "list_url": list_url,
        "clear_url": site["site"].products,
        "makers": False,
        "scope": _everywhere(page),
        "everywhere_root": f"{request.site_origin}{language_prefix()}/products/",
    }
    response = render(request, "search/in_shop.html", context)
    patch_vary_headers(response, ["Accept"])
    explain.keep_private(response, context)
    return response


def _everywhere(page: ListPage) -> dict[str, Any] | None:
    """The way out of the shop with the same words; its field stands in the bar above."""
    text = page.heard.typed.text
    return {"q": text, "everywhere": ListQuery(text=text).to_query_string()} if text else None
