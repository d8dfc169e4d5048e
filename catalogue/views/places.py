"""From the map of Thailand down to a tambon: what comes from there and who makes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from catalogue.selectors import places, shop_products
from catalogue.selectors.places import PlaceCounts
from catalogue.selectors.shop_cards import ShopCard, shop_card
from marketplace.common.paging import read_paging
from marketplace.common.pictures import picture_url
from shops.addresses import language_prefix, marketplace_origin
from shops.choices import REGION_NAMES, Region
from shops.models import Province, Shop
from shops.selectors.places import BANGKOK, provinces

FEATURED = 10
SHOPS_SHOWN = 3
NEIGHBOURS_SHOWN = 5
CATEGORIES_SHOWN = 4
PAGE_SIZE = 20
STARS = (5, 4, 3, 2, 1)


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """A smaller place in a list or on the map; `count` is its number of products."""

    code: str
    name: str
    url: str
    count: int
    region: str = ""


@dataclass(frozen=True, slots=True)
class RegionLink:
    key: str
    name: str
    url: str
    note: str
    note_2: str
    places: list[PlaceLink]


@dataclass(frozen=True, slots=True)
class Rung:
    star: int
    count: int
    url: str


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str = ""
    count: int = 0


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    regions = _regions(places.products_by_province(), places.shops_by_region())
    everywhere = [place for region in regions for place in region.places]
    context = {
        "crumbs": _crumbs(),
        "regions": regions,
        "places": everywhere,
        "product_count": sum(place.count for place in everywhere),
    }
    return render(request, "catalogue/places/index.html", {**context, **_head(request, "")})


@require_safe
def region(request: HttpRequest, region: str) -> HttpResponse:
    if region not in Region.values:
        raise Http404
    products = places.products_by_province()
    links = [_link(one, products) for one in provinces() if one.region == region]
    stars = places.region_stars(region)
    context = {
        "crumbs": _crumbs(Link(_region_name(region))),
        "region": region,
        "region_name": _region_name(region),
        "places": sorted(links, key=lambda place: (-place.count, place.name)),
        "figures": [
            (_("products"), sum(stars.values())),
            (_("products with stars"), sum(stars.values()) - stars.get(0, 0)),
        ],
        "rungs": _rungs(stars, f"region={region}"),
        "cards": places.best_of_region(region, FEATURED),
        "others": [
            Link(_region_name(other), region_url(other)) for other in Region.values if other != region
        ],
        "products_url": _products(f"region={region}"),
        **_search_within("region", region, _region_name(region)),
    }
    return render(request, "catalogue/places/region.html", {**context, **_head(request, f"{region}/")})


@require_safe
def province(request: HttpRequest, region: str, province: str) -> HttpResponse:
    all_provinces = list(provinces())
    place = next((one for one in all_provinces if (one.region, one.slug) == (region, province)), None)
    if place is None:
        raise Http404
    counts = places.province_counts(place.code)
    top_shops, shop_count = places.shops_of(place.code, SHOPS_SHOWN)
    amphoe = places.amphoe_of(place.code)
    context = {
        "crumbs": _crumbs(Link(_region_name(region), region_url(region)), Link(place.name)),
        "place": place,
        "region_name": _region_name(region),
        "amphoe_words": _amphoe_words(place, len(amphoe)),
        "counts": counts,
        "figures": _province_figures(place, counts, shop_count),
        "gi_url": _products(f"province={place.code}&standard=gi"),
        "known_for": _known_for(counts, place),
        "neighbours": [
            Link(one.name, province_url(one))
            for one in places.neighbours(place.code, all_provinces, NEIGHBOURS_SHOWN)
        ],
        "photo": _picture(places.picture_of_province(place.code)),
        "rungs": _rungs(counts.stars, f"province={place.code}"),
        "cards": places.best_of_province(place.code, FEATURED) if counts.products else (),
        "products_url": _products(f"province={place.code}"),
        **_search_within("province", place.code, place.name),
        "amphoe": _smaller(amphoe, counts.rated_by_amphoe, province_url(place)),
        "shops": _shop_cards(top_shops),
        "shop_count": shop_count,
        "shops_url": f"{language_prefix()}/shops/?province={place.code}",
    }
    return render(
        request, "catalogue/places/province.html", {**context, **_head(request, f"{region}/{province}/")}
    )


@require_safe
def amphoe(request: HttpRequest, region: str, province: str, amphoe: str) -> HttpResponse:
    place = places.amphoe_at(region, province, amphoe)
    if place is None:
        raise Http404
    counts = places.amphoe_counts(place.code)
    paging = read_paging(request.GET, counts.products, PAGE_SIZE)
    above = place.province
    url = f"{province_url(above)}{place.slug}/"
    top_shops, shop_count = places.shops_of(place.code, PAGE_SIZE)
    context = {
        "crumbs": _crumbs(
            Link(_region_name(region), region_url(region)),
            Link(above.name, province_url(above)),
            Link(_amphoe_name(place.name, above)),
        ),
        "place": place,
        "province": above,
        "title": _amphoe_name(place.name, above),
        "place_words": above.name,
        "product_count": counts.products,
        "shop_count": shop_count,
        "smaller": _smaller(places.tambon_of(place.code), counts.rated_by_tambon, url),
        "smaller_title": _("Choose by khwaeng") if above.code == BANGKOK else _("Choose by tambon"),
        "paging": paging,
        "cards": places.best(places.in_amphoe(place.code), PAGE_SIZE, paging.start),
        "shops": _shop_cards(top_shops),
        "up": Link(above.name, province_url(above)),
    }
    head = _head(request, f"{region}/{province}/{amphoe}/")
    return render(request, "catalogue/places/small_place.html", {**context, **head})


@require_safe
def tambon(request: HttpRequest, region: str, province: str, amphoe: str, tambon: str) -> HttpResponse:
    place = places.tambon_at(region, province, amphoe, tambon)
    if place is None:
        raise Http404
    above, top = place.amphoe, place.amphoe.province
    above_url = f"{province_url(top)}{above.slug}/"
    cards = places.in_tambon(place.code)
    paging = read_paging(request.GET, cards.count(), PAGE_SIZE)
    top_shops, shop_count = places.shops_of(place.code, PAGE_SIZE)
    above_name = _amphoe_name(above.name, top)
    context = {
        "crumbs": _crumbs(
            Link(_region_name(region), region_url(region)),
            Link(top.name, province_url(top)),
            Link(above_name, above_url),
            Link(_tambon_name(place.name, top)),
        ),
        "place": place,
        "province": top,
        "title": _tambon_name(place.name, top),
        "place_words": f"{above_name} · {top.name}",
        "product_count": paging.count,
        "shop_count": shop_count,
        "smaller": [],
        "paging": paging,
        "cards": places.best(cards, PAGE_SIZE, paging.start),
        "shops": _shop_cards(top_shops),
        "up": Link(above_name, above_url),
    }
    head = _head(request, f"{region}/{province}/{amphoe}/{tambon}/")
    return render(request, "catalogue/places/small_place.html", {**context, **head})


def region_url(region: str) -> str:
    return f"{language_prefix()}/places/{region}/"


def province_url(place: Province) -> str:
    return f"{region_url(place.region)}{place.slug}/"


def _head(request: HttpRequest, path: str) -> dict[str, Any]:
    """Canonical address and the same page in both languages."""
    origin = marketplace_origin(request)
    return {
        "nav": "places",
        "canonical": f"{origin}{language_prefix()}/places/{path}",
        "alternates": [(code, f"{origin}{language_prefix(code)}/places/{path}") for code in ("th", "en")],
    }


def _crumbs(*below: Link) -> list[Link]:
    here = Link(_("Places"), f"{language_prefix()}/places/" if below else "")
    return [Link(_("Home"), f"{language_prefix()}/"), here, *below]


def _regions(products: Mapping[str, int], shops: Mapping[str, int]) -> list[RegionLink]:
    links = [_link(one, products) for one in provinces()]
    regions = []
    for key in Region.values:
        inside = [link for link in links if link.region == key]
        count = sum(link.count for link in inside)
        regions.append(
            RegionLink(
                key,
                _region_name(key),
                region_url(key),
                ngettext("%(count)s province", "%(count)s provinces", len(inside)) % {"count": len(inside)},
                _("%(products)s products · %(shops)s shops")
                % {"products": f"{count:,}", "shops": f"{shops.get(key, 0):,}"},
                inside,
            )
        )
    return regions


def _link(place: Province, counts: Mapping[str, int]) -> PlaceLink:
    return PlaceLink(place.code, place.name, province_url(place), counts.get(place.code, 0), place.region)


def _smaller(rows: list[Any], counts: Mapping[str, int], url: str) -> list[PlaceLink]:
    """The places below one, the ones with most rated products first."""
    links = [PlaceLink(row.code, row.name, f"{url}{row.slug}/", counts.get(row.code, 0)) for row in rows]
    return sorted(links, key=lambda link: (-link.count, link.code))


def _rungs(stars: Mapping[int, int], where: str) -> list[Rung]:
    return [Rung(star, stars.get(star, 0), _products(f"{where}&star={star}")) for star in STARS]


def _known_for(counts: PlaceCounts, place: Province) -> list[Link]:
    top = [code for code, _count in counts.categories.most_common(CATEGORIES_SHOWN) if code]
    names = shop_products.category_names(top) if top else {}
    return [
        Link(names[code], _products(f"province={place.code}&category={code}"), counts.categories[code])
        for code in top
        if code in names
    ]


def _province_figures(place: Province, counts: PlaceCounts, shop_count: int) -> list[tuple[str, int]]:
    figures = [(_("products with stars"), counts.rated), (_("open shops"), shop_count)]
    in_next = places.programme_count(place.code) if counts.products else 0
    return [*figures, (_("OTOP NEXT products"), in_next)] if in_next else figures


def _shop_cards(found: list[tuple[Shop, int]]) -> list[ShopCard]:
    return [shop_card(shop, count) for shop, count in found]


def _search_within(parameter: str, value: str, name: str) -> dict[str, Any]:
    """The search field of a place: the list of products with the place as a filter."""
    return {
        "scope": {"name": name, "kept": [(parameter, value)], "q": ""},
        "list_url": f"{language_prefix()}/products/",
    }


def _products(state: str) -> str:
    return f"{language_prefix()}/products/?{state}"


def _picture(name: str) -> str:
    return picture_url(name, 480) if name else ""


def _region_name(region: str) -> str:
    return str(REGION_NAMES[Region(region)])


def _amphoe_words(place: Province, count: int) -> str:
    if place.code == BANGKOK:
        return ngettext("%(count)s khet", "%(count)s khet", count) % {"count": count}
    return ngettext("%(count)s amphoe", "%(count)s amphoe", count) % {"count": count}


def _amphoe_name(name: str, above: Province) -> str:
    return (_("Khet %(name)s") if above.code == BANGKOK else _("Amphoe %(name)s")) % {"name": name}


def _tambon_name(name: str, above: Province) -> str:
    return (_("Khwaeng %(name)s") if above.code == BANGKOK else _("Tambon %(name)s")) % {"name": name}
