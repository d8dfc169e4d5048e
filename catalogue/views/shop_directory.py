"""All shops, found by name, place, region and kind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from catalogue.selectors import shop_cards
from catalogue.views.facets import Chip, Facet, Option, chips_of
from marketplace.common.paging import read_paging
from marketplace.common.thai import normalise
from shops.addresses import language_prefix, marketplace_origin
from shops.choices import Region, ShopKind
from shops.selectors import shops
from shops.selectors.places import provinces
from shops.selectors.shops import MAX_TEXT, DirectoryCounts, DirectoryQuery

PAGE_SIZE = 24


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    query = read_query(request.GET)
    counts = shops.directory_counts(query)
    paging = read_paging(request.GET, counts.found, PAGE_SIZE)
    found = shops.directory(query)[paging.start : paging.end] if counts.found else ()
    return render(
        request,
        "catalogue/shops/directory.html",
        {
            "nav": "shops",
            "canonical": f"{marketplace_origin(request)}{language_prefix()}/shops/",
            "alternates": [
                (code, f"{marketplace_origin(request)}{language_prefix(code)}/shops/")
                for code in ("th", "en")
            ],
            "query": query,
            "counts": counts,
            "facets": _facets(query, counts),
            "chips": _chips(request.GET, query),
            "paging": paging,
            "shops": shop_cards.shop_cards(found),
        },
    )


def read_query(data: QueryDict) -> DirectoryQuery:
    """What the address means; values that mean nothing are dropped."""
    province = data.get("province", "")
    return DirectoryQuery(
        text=normalise(data.get("q", "")[:MAX_TEXT]),
        regions=tuple(region for region in Region.values if region in data.getlist("region")),
        kinds=tuple(kind for kind in ShopKind.values if kind in data.getlist("kind")),
        province=province if len(province) == 2 and province.isascii() and province.isdigit() else "",
    )


def _facets(query: DirectoryQuery, counts: DirectoryCounts) -> list[Facet]:
    regions = [
        Option(region.value, str(region.label), counts.regions[region], region in query.regions)
        for region in Region
    ]
    kinds = [
        Option(kind.value, str(kind.label), counts.kinds[kind], kind in query.kinds) for kind in ShopKind
    ]
    return [Facet("region", _("Region"), regions), Facet("kind", _("Kind of producer"), kinds)]


def _chips(data: QueryDict, query: DirectoryQuery) -> list[Chip]:
    labels = {("q", ""): f"“{query.text}”"} if query.text else {}
    labels |= {("region", region): str(Region(region).label) for region in query.regions}
    labels |= {("kind", kind): str(ShopKind(kind).label) for kind in query.kinds}
    if query.province:
        province = provinces().filter(pk=query.province).first()
        labels["province", ""] = province.name if province else query.province
    return chips_of(data, labels)
