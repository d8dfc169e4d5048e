"""What a visitor does, one function per line of the report."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from . import searching
from .visitor import UnexpectedAnswer, Visitor, form_with

PRODUCT = re.compile(r'href="(/products/[^"/?#]+-\d+/)"')
SHOP = re.compile(r'href="(/shops/[^"/?#]+/)"')
MAKER = re.compile(r'class="product-by">[^<]*<a href="(/shops/[^"/?#]+/)"')
MOST = re.compile(r'name="quantity"[^>]*\bmax="(\d+)"')
PARCEL = re.compile(r'class="parcel-row"')
RADIO = re.compile(r'name="tambon"[^>]*value="(\d{6})"|value="(\d{6})"[^>]*name="tambon"')

# What people look at: the whole list, one star, a region, both, a category, a price, a later page.
LISTS = [
    "/products/",
    "/products/?star=5",
    "/products/?region=north",
    "/products/?star=5&region=north",
    "/products/?star=4&star=5&region=northeast&in_stock=1",
    "/products/?price_min=100&price_max=500&sort=price_asc",
    "/products/?page=7",
]
SAMPLE_PAGES = ["/products/?in_stock=1", "/products/?in_stock=1&page=2", "/products/?in_stock=1&sort=new"]
POSTCODE = "40000"
ENOUGH = 10  # pieces left, so that the orders of a whole bench do not sell it out


@dataclass(frozen=True)
class Piece:
    """Something for sale: its page, what that page's form puts into the basket, and its shop."""

    url: str
    number: str
    shop: str


@dataclass
class Site:
    """What was found on the site itself; each list is walked round and round."""

    pieces: Iterator[Piece]
    pairs: Iterator[tuple[Piece, Piece]]  # of two shops
    shops: Iterator[str]
    lists: Iterator[str]
    searches: Iterator[str]
    keystrokes: Iterator[str]


def explore(visitor: Visitor, names: Iterable[str]) -> Site:
    """What the actions of these names need; a site with lists alone is enough for LISTING."""
    site = Site(
        iter(()), iter(()), iter(()), itertools.cycle(LISTS), searching.searches(), searching.keystrokes()
    )
    if set(names) <= LISTING:
        return site
    bodies = [visitor.get(url).body for url in SAMPLE_PAGES]
    products = list(dict.fromkeys(url for body in bodies for url in PRODUCT.findall(body)))
    shops = [url for url in dict.fromkeys(SHOP.findall(visitor.get("/shops/").body)) if url != "/shops/"]
    pieces = [piece for url in products if (piece := _piece(visitor, url))]
    pairs = [(piece, other) for piece in pieces if (other := _of_another_shop(piece, pieces))]
    if len(pairs) < 20 or len(shops) < 5:
        raise UnexpectedAnswer(f"found only {len(pairs)} products to buy and {len(shops)} shops to visit")
    site.pieces, site.pairs, site.shops = map(itertools.cycle, (pieces, pairs, shops))
    return site


def _piece(visitor: Visitor, url: str) -> Piece | None:
    """What the page sells (of variants the first to be had); None when it sells nothing or has few left."""
    page = visitor.get(url)
    maker = MAKER.search(page.body)
    if not maker:
        raise UnexpectedAnswer(f"{url} names no shop")
    try:
        number = form_with(page, "product")["product"]
    except UnexpectedAnswer:
        return None
    most = MOST.search(page.body)
    return None if most and int(most[1]) < ENOUGH else Piece(url, number, maker[1])


def _of_another_shop(piece: Piece, pieces: list[Piece]) -> Piece | None:
    """The next one of another shop: not the same one for all, which would sell out."""
    at = pieces.index(piece)
    return next((other for other in pieces[at + 1 :] + pieces[:at] if other.shop != piece.shop), None)


def look_at_list(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.lists))


def search(visitor: Visitor, site: Site) -> None:
    """Words, two filters, and every facet counted."""
    visitor.get(next(site.searches))


def type_a_letter(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.keystrokes))


def look_at_product(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.pieces).url)


def look_at_home(visitor: Visitor, site: Site) -> None:
    visitor.get("/")


def look_at_shop(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.shops))


def add_to_basket(visitor: Visitor, site: Site) -> None:
    """The post alone and the page it leads to, by a visitor who has no basket yet."""
    visitor.cookies.clear()
    visitor.post("/basket/add/", {"product": next(site.pieces).number, "quantity": "1"})


def whole_order(visitor: Visitor, site: Site) -> None:
    """Products of two shops into the basket, the basket, the checkout, the postcode, the order, its page."""
    visitor.cookies.clear()
    for piece in next(site.pairs):
        visitor.post("/basket/add/", {"product": piece.number, "quantity": "1"})
    parcels = len(PARCEL.findall(visitor.get("/basket/").body))
    if parcels != 2:
        raise UnexpectedAnswer(f"the basket of two shops has {parcels} parcels")
    fields = form_with(visitor.get("/checkout/"), "seen_total", "basket")
    found = RADIO.search(visitor.get(f"/checkout/tambon/?postcode={POSTCODE}").body)
    if not found:
        raise UnexpectedAnswer(f"no tambon for {POSTCODE}")
    fields |= {
        "recipient": "สุภาพร วงใหญ่",
        "phone": "0812345678",
        "postcode": POSTCODE,
        "tambon": found[1] or found[2],
        "address": "99/12 หมู่ 14",
        "payment_method": "cod",
    }
    page = visitor.post("/checkout/", fields)
    if "/orders/" not in page.url:
        raise UnexpectedAnswer(f"the order ended at {page.url}")


ACTIONS: dict[str, Callable[[Visitor, Site], None]] = {
    "list": look_at_list,
    "search": search,
    "suggest": type_a_letter,
    "product": look_at_product,
    "home": look_at_home,
    "shop": look_at_shop,
    "add_to_basket": add_to_basket,
    "order": whole_order,
}
# What a site of a million copied cards can do.
LISTING = frozenset({"list", "search", "suggest"})
# How often each is done in a round; an order costs as much as many pages.
TIMES = {
    "list": 35,
    "search": 60,
    "suggest": 60,
    "product": 40,
    "home": 40,
    "shop": 40,
    "add_to_basket": 30,
    "order": 8,
}
