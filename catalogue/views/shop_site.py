"""A shop's own site, the same by path, on its subdomain and on its own domain.

The middleware of `shops` has found the shop (`request.shop`); `slug` is there by path only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from catalogue.selectors import shop_products
from catalogue.selectors.cards import listed
from catalogue.selectors.shop_products import SORTS, ShopCounts, ShopFilters
from catalogue.views.facets import Chip, Facet, Option, chips_of
from marketplace.common.paging import read_paging
from marketplace.common.pictures import picture_url
from marketplace.common.thai import be_date
from shops.addresses import SiteAddresses, site_addresses
from shops.choices import Section, ShopStatus
from shops.models import Shop
from shops.selectors.shops import full_address, short_place

FEATURED = 4
PAGE_SIZE = 20
STORY_LEAD_PARAGRAPHS = 2


@dataclass(frozen=True, slots=True)
class Tab:
    url: str
    label: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """Why nothing can be bought now."""

    title: str
    text: str


@require_safe
def home(request: HttpRequest, slug: str = "") -> HttpResponse:
    shop = request.shop
    facts = shop_products.facts(shop.pk)
    paragraphs = paragraphs_of(shop.story)
    return render(
        request,
        "catalogue/shop_site/home.html",
        {
            **frame(request, shop, "home", facts.products),
            **contact_words(shop),
            "sections": [f"catalogue/shop_site/sections/{key}.html" for key in section_order(shop)],
            "facts": facts,
            "cards": shop_products.featured(shop.pk, FEATURED) if facts.products else (),
            "story_lead": paragraphs[:STORY_LEAD_PARAGRAPHS],
            "story_goes_on": len(paragraphs) > STORY_LEAD_PARAGRAPHS,
            "story_picture": _picture(shop_products.place_picture(shop.pk), 480),
            "people": people_of(shop),
        },
    )


@require_safe
def products(request: HttpRequest, slug: str = "") -> HttpResponse:
    shop = request.shop
    filters = shop_products.read_filters(request.GET)
    counts = shop_products.counts(shop.pk, filters)
    paging = read_paging(request.GET, counts.found, PAGE_SIZE)
    cards = shop_products.fitting(shop.pk, filters)[paging.start : paging.end]
    return render(
        request,
        "catalogue/shop_site/products.html",
        {
            **frame(request, shop, "products", counts.all),
            "counts": counts,
            "facets": _facets(filters, counts),
            "filters": filters,
            "chips": _chips(request, filters, counts),
            "sorts": _sorts(filters),
            "paging": paging,
            "cards": listed(cards) if counts.found else (),
        },
    )


@require_safe
def story(request: HttpRequest, slug: str = "") -> HttpResponse:
    shop = request.shop
    return render(
        request,
        "catalogue/shop_site/story.html",
        {
            **frame(request, shop, "story", shop_products.facts(shop.pk).products),
            "paragraphs": paragraphs_of(shop.story),
            "story_picture": _picture(shop_products.place_picture(shop.pk), 960),
            "people": people_of(shop),
        },
    )


@require_safe
def contact(request: HttpRequest, slug: str = "") -> HttpResponse:
    shop = request.shop
    facts = shop_products.facts(shop.pk)
    return render(
        request,
        "catalogue/shop_site/contact.html",
        {
            **frame(request, shop, "contact", facts.products),
            **contact_words(shop),
            "facts": facts,
            "people": people_of(shop),
        },
    )


def frame(request: HttpRequest, shop: Shop, page: str, product_count: int) -> dict[str, Any]:
    """What the frame of every page of a shop's site shows; `page` is a key of `addresses.PAGES`."""
    site = site_addresses(request, shop)
    return {
        "shop": shop,
        "site": site,
        "shop_place": short_place(shop.tambon),
        "cover": _picture(shop.cover, 960),
        "cover_small": _picture(shop.cover, 480),
        "tabs": _tabs(site, page, product_count),
        "notice": notice_of(shop),
        "share_url": site.canonical(page),
        "canonical": site.canonical(page),
        "alternates": [("th", site.canonical(page, "th")), ("en", site.canonical(page, "en"))],
        "description": Truncator(shop.tagline or shop.story).chars(155),
        "is_indexed": shop.status != ShopStatus.SUSPENDED,
    }


def notice_of(shop: Shop) -> Notice | None:
    """The sentence of a shop that is shown but sells nothing now."""
    if shop.status == ShopStatus.SUSPENDED:
        return Notice(
            _("This shop is suspended."), _("Nothing can be bought here until staff have looked into it.")
        )
    if shop.status != ShopStatus.CLOSED:
        return None
    if shop.closed_until is None:
        return Notice(_("The shop is closed for now."), _("Nothing can be bought until it opens again."))
    opens = _("It opens again after %(date)s. Until then nothing can be bought.")
    return Notice(_("The shop is closed for now."), opens % {"date": be_date(shop.closed_until)})


def section_order(shop: Shop) -> list[str]:
    """The sections of the first page as the shop wants them; the ones it did not name follow.

    Only the greeting comes first when it is not named.
    """
    chosen = [key for key in shop.section_order if key in Section.values]
    greeting = [] if Section.QUOTE in chosen else [Section.QUOTE.value]
    return list(dict.fromkeys([*greeting, *chosen, *Section.values]))


def contact_words(shop: Shop) -> dict[str, Any]:
    """Where the shop is and how to reach it."""
    province = shop.tambon.amphoe.province
    address = full_address(shop)
    return {
        "address": address,
        "province": province,
        "province_path": f"/places/{province.region}/{province.slug}/",
        "phone_uri": shop.phone.as_rfc3966 if shop.phone else "",
        "phone_words": shop.phone.as_national if shop.phone else "",
        "line_url": f"https://line.me/R/ti/p/{_line_name(shop.line_id)}" if shop.line_id else "",
    }


def people_of(shop: Shop) -> list[dict[str, str]]:
    """The people of the shop with the address of their picture. One query."""
    return [
        {"name": person.name, "role": person.role, "picture_src": _picture(person.picture, 240)}
        for person in shop.people.all()
    ]


def paragraphs_of(text: str) -> list[str]:
    return [part.strip() for part in text.replace("\r\n", "\n").split("\n") if part.strip()]


def _line_name(line_id: str) -> str:
    """LINE opens a person by ~id and an official account by @id."""
    return line_id if line_id.startswith("@") else f"~{line_id}"


def _picture(name: str, width: int) -> str:
    return picture_url(name, width) if name else ""


def _tabs(site: SiteAddresses, page: str, product_count: int) -> list[Tab]:
    counted = _("Products %(count)s") % {"count": product_count} if product_count else _("Products")
    labels = {
        "home": _("Shop front"),
        "products": counted,
        "story": _("Our story"),
        "contact": _("Contact"),
    }
    return [Tab(getattr(site, key), label, key == page) for key, label in labels.items()]


def _facets(filters: ShopFilters, counts: ShopCounts) -> list[Facet]:
    categories = [
        Option(one.code, one.name, one.count, one.code in filters.categories) for one in counts.categories
    ]
    stars = [
        Option(str(star), _star_words(star), counts.stars.get(star, 0), star in filters.stars, star)
        for star in shop_products.STARS
        if counts.stars.get(star) or star in filters.stars
    ]
    return [
        Facet("category", _("Kind of product"), categories),
        Facet("star", _("OTOP stars"), stars),
    ]


def _chips(request: HttpRequest, filters: ShopFilters, counts: ShopCounts) -> list[Chip]:
    names = {one.code: one.name for one in counts.categories}
    labels = {("category", code): names.get(code, code) for code in filters.categories}
    labels |= {("star", str(star)): _star_words(star) for star in filters.stars}
    if filters.price_min is not None:
        labels["price_min", ""] = _("From ฿%(price)s") % {"price": f"{filters.price_min:,f}"}
    if filters.price_max is not None:
        labels["price_max", ""] = _("Up to ฿%(price)s") % {"price": f"{filters.price_max:,f}"}
    return chips_of(request.GET, labels)


def _star_words(star: int) -> str:
    return _("%(star)s stars") % {"star": star} if star else _("Not in a selection round")


def _sorts(filters: ShopFilters) -> list[tuple[str, str, bool]]:
    labels = {
        "relevance": _("The shop's order"),
        "new": _("Newest"),
        "price_asc": _("Lowest price"),
        "price_desc": _("Highest price"),
        "star": _("Most stars"),
    }
    return [(key, labels[key], key == filters.sort) for key in SORTS]
