"""The list at /products/: search and browse are the same page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from search.filters import ListQuery
from search.views import explain, listing
from search.views.page import ListPage, context_of, count_only, read_page
from shops.choices import REGION_NAMES, Region


@require_safe
def product_list(request: HttpRequest) -> HttpResponse:
    """A page of products with filters, exact counts, chips, order and pages.

    Anonymous, without cookie or write; the query string is the whole state.
    """
    page = read_page(request)
    if "application/json" in request.headers.get("Accept", ""):
        return count_only(page)
    context = {**context_of(page), **_head(request, page), **explain.context_of(request, page)}
    response = render(request, "search/list.html", context)
    patch_vary_headers(response, ["Accept"])
    explain.keep_private(response, context)
    return response


def _head(request: HttpRequest, page: ListPage) -> dict[str, Any]:
    typed = page.heard.typed
    return {
        "title": page.words.title(page.query),
        "nav": "stars" if page.query.stars else "categories",
        "crumbs": _crumbs(request, page.query, page.words),
        "clear_url": request.path,
        "list_url": request.path,
        "everywhere_root": request.path,
        "makers": True,
        "canonical_query": typed.to_query_string(page=typed.page) if typed != ListQuery() else "",
        "scope": _scope(page),
    }


def _scope(page: ListPage) -> dict[str, Any] | None:
    """The search field of a category, a place or a shop: the same search within it.

    Only where the address names one: what was understood from the words stands in the field already.
    """
    query, words = page.heard.typed, page.words
    within = [pair for pair in query.choices() if pair[0] in ("category", "province", "region", "shop")]
    if not within:
        return None
    return {
        "name": " · ".join(
            str(REGION_NAMES[Region(value)]) if facet == "region" else words.label((facet, value))
            for facet, value in within
        ),
        "kept": within,
        "q": query.text,
        "everywhere": ListQuery(text=query.text).to_query_string() if query.text else "",
    }


def _crumbs(request: HttpRequest, query: ListQuery, words: listing.Words) -> list[listing.Link]:
    home = "/en/" if request.path.startswith("/en/") else "/"
    crumbs = [listing.Link(gettext("Home"), home)]
    if len(query.categories) != 1:
        return [*crumbs, listing.Link(gettext("All products"), "")]
    crumbs.append(listing.Link(gettext("All products"), request.path))
    path = query.categories[0]
    top, _, below = path.partition("/")
    if below:
        url = ListQuery(categories=(top,)).to_query_string()
        crumbs.append(listing.Link(words.label(("category", top)), request.path + url))
    return [*crumbs, listing.Link(words.label(("category", path)), "")]
