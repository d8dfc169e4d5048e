"""What a visitor does, one function per line of the report."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .visitor import UnexpectedAnswer, Visitor, form_with

PRODUCT = re.compile(r'href="(/products/[^"/?#]+-(\d+)/)"')
SHOP = re.compile(r'href="(/shops/[^"/?#]+/)"')
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


@dataclass
class Site:
    """Addresses found on the site itself; each list is walked round and round."""

    products: Iterator[tuple[str, str]]
    shops: Iterator[str]
    lists: Iterator[str]


def explore(visitor: Visitor) -> Site:
    bodies = [visitor.get(url).body for url in SAMPLE_PAGES]
    products = list(dict.fromkeys(match for body in bodies for match in PRODUCT.findall(body)))
    shops = [url for url in dict.fromkeys(SHOP.findall(visitor.get("/shops/").body)) if url != "/shops/"]
    if len(products) < 20 or len(shops) < 5:
        raise UnexpectedAnswer(f"found only {len(products)} products and {len(shops)} shops to visit")
    buyable = [(url, number) for url, number in products if _can_buy(visitor, url)]
    return Site(itertools.cycle(buyable), itertools.cycle(shops), itertools.cycle(LISTS))


def _can_buy(visitor: Visitor, url: str) -> bool:
    try:
        form_with(visitor.get(url), "product")
    except UnexpectedAnswer:
        return False
    return True


def look_at_list(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.lists))


def look_at_product(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.products)[0])


def look_at_home(visitor: Visitor, site: Site) -> None:
    visitor.get("/")


def look_at_shop(visitor: Visitor, site: Site) -> None:
    visitor.get(next(site.shops))


def add_to_basket(visitor: Visitor, site: Site) -> None:
    """The post alone and the page it leads to, by a visitor who has no basket yet."""
    visitor.cookies.clear()
    visitor.post("/basket/add/", {"product": next(site.products)[1], "quantity": "1"})


def whole_order(visitor: Visitor, site: Site) -> None:
    """Two products into the basket, the basket, the checkout, the postcode, the order, its page."""
    visitor.cookies.clear()
    for _piece in range(2):
        visitor.post("/basket/add/", {"product": next(site.products)[1], "quantity": "1"})
    visitor.get("/basket/")
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
    "product": look_at_product,
    "home": look_at_home,
    "shop": look_at_shop,
    "add_to_basket": add_to_basket,
    "order": whole_order,
}
# How often each is done in a round; an order costs as much as many pages.
TIMES = {"list": 35, "product": 40, "home": 40, "shop": 40, "add_to_basket": 30, "order": 8}
