"""The list at /products/: search and browse are the same page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from marketplace.common.paging import Paging
from search.filters import Choice, ListQuery, Vocabulary, parse
from search.selectors import vocabulary
from search.selectors.engine import DatabaseEngine
from search.selectors.facets import FacetCounts
from search.selectors.results import PAGE_SIZE
from search.selectors.vocabulary import Names
from search.views import listing

FIRST_ROWS = 4


@require_safe
def product_list(request: HttpRequest) -> HttpResponse:
    """A page of products with filters, exact counts, chips, order and pages.

    Anonymous, without cookie or write; the query string is the whole state.
    """
    engine = DatabaseEngine()
    names = engine.cached("names", get_language() or "", vocabulary.names)
    shop: dict[str, str] = {}

    def is_shop(slug: str) -> bool:
        shop[slug] = vocabulary.shop_name(slug)
        return bool(shop[slug])

    known = Vocabulary(provinces=names.provinces, categories=names.categories, is_shop=is_shop)
    query, ignored = parse(request.GET, known)
    counts = engine.counts(query)
    paging = Paging(query.page, counts.total, PAGE_SIZE, query.to_query_string(page=1)[1:])
    if query.page > paging.last:
        ignored.append(("page", str(query.page)))
        query, paging = replace(query, page=paging.last), replace(paging, number=paging.last)
    if "application/json" in request.headers.get("Accept", ""):
        return _count_only(counts)
    words = listing.Words(names, shop.get(query.shop, ""))
    context = {
        **_head(request, query, words),
        **_filters(query, counts, names),
        "paging": paging,
        "note": listing.ignored_note(ignored),
        "show_words": listing.show_words(counts),
        "count_line": listing.count_line(counts),
        "total": counts.total,
        "cards": engine.cards(query) if counts.total else (),
        "eager": FIRST_ROWS,
        "ways_out": [] if counts.total else listing.ways_out(query, engine.totals, words),
    }
    response = render(request, "search/list.html", context)
    patch_vary_headers(response, ["Accept"])
    return response


def _count_only(counts: FacetCounts) -> HttpResponse:
    """How many products the ticked filters would show, for the button of the filter sheet."""
    answer = {"count": counts.total, "shops": counts.shops, "label": listing.show_words(counts)}
    response = JsonResponse(answer)
    patch_vary_headers(response, ["Accept"])
    return response


def _head(request: HttpRequest, query: ListQuery, words: listing.Words) -> dict[str, Any]:
    return {
        "title": words.title(query),
        "q": query.text,
        "nav": "stars" if query.stars else "categories",
        "crumbs": _crumbs(request, query, words),
        "chips": listing.chips(query, words),
        "clear_url": request.path,
        "canonical_query": query.to_query_string(page=query.page) if query != ListQuery() else "",
        "query": query,
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


def _filters(query: ListQuery, counts: FacetCounts, names: Names) -> dict[str, Any]:
    chosen: list[Choice] = query.choices()
    return {
        "stars": listing.star_group(query, counts),
        "regions": listing.region_group(query, counts),
        "provinces": listing.province_group(query, counts, names),
        "categories": listing.category_group(query, counts, names),
        "standards": listing.standard_group(query, counts),
        "delivery": listing.delivery_group(query, counts),
        "sorts": listing.sort_options(query),
        "filter_count": sum(name != "q" for name, _ in chosen),
        # What the filter form and the order form must carry on, each without its own fields.
        "kept_by_filters": [pair for pair in chosen if pair[0] in ("q", "shop")],
        "kept_by_sort": chosen,
    }
