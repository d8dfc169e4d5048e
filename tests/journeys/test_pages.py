"""Every page template: no serious fault that axe-core finds, nothing too wide, no complaint of the browser."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from axe_playwright_python.sync_playwright import Axe

from .site import Market
from .visitor import HEIGHTS, OVERFLOW, Visitor

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]
Visit = Callable[..., Visitor]

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
GRAVE = ("serious", "critical")
WINDOWS = [(390, "th"), (1280, "en")]
WIDTHS = {"th": (320, 390), "en": (1280,)}
FIRST, SECOND = "ban-hong-longan", "mae-raeng-cotton"

# Pages that anybody opens by their address.
OPEN_PAGES = {
    "home": "/",
    "list": "/products/?star=5&region=north",
    "list-empty": "/products/?star=1&region=south&standard=gi",
    "list-odd": "/products/?star=9&q=%E0%B8%9C%E0%B9%89%E0%B8%B2&price_min=abc",
    "search": "/products/?q=%E0%B8%9C%E0%B9%89%E0%B8%B2+%E0%B8%A5%E0%B8%B3%E0%B8%9E%E0%B8%B9%E0%B8%99",
    "search-slip": "/products/?q=roastad+chili+paste",
    "search-nothing": "/products/?q=%E0%B8%9C%E0%B9%89%E0%B8%B2&standard=halal&cold=1&price_max=1",
    "search-in-category": "/products/?category=textile&q=%E0%B9%84%E0%B8%AB%E0%B8%A1",
    "directory": "/shops/",
    "directory-empty": "/shops/?q=zzz",
    "shop": f"/shops/{FIRST}/",
    "shop-products": f"/shops/{FIRST}/products/",
    "shop-search": f"/shops/{FIRST}/search/?q=%E0%B8%A5%E0%B8%B3%E0%B9%84%E0%B8%A2",
    "shop-story": f"/shops/{FIRST}/story/",
    "shop-contact": f"/shops/{FIRST}/contact/",
    "places": "/places/",
    "region": "/places/north/",
    "province": "/places/north/lamphun/",
    "basket-empty": "/basket/",
    "login": "/account/login/",
    "stars": "/stars/",
    "news": "/news/",
    "programme": "/programme/",
}
# The first product card that meets a condition.
PRODUCTS = {
    "product": "star = 5 AND stock_state = 'in_stock'",
    "product-made-to-order": "stock_state = 'made_to_order'",
    "product-sold-out": "stock_state = 'sold_out'",
    "product-alcohol": "is_alcohol",
    "product-unrated": "star = 0",
}


@dataclass(frozen=True)
class Inspector:
    """Looks at the page that a visitor has open."""

    axe: Axe

    def check(self, visitor: Visitor, name: str) -> None:
        """The open page passes axe-core and fits every width of its language; a picture of it is kept."""
        page = visitor.page
        for width in WIDTHS[visitor.language]:
            page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
            assert page.evaluate(OVERFLOW) <= 0, f"{name} is wider than {width} px"
        visitor.shoot(f"page-{name}")
        assert self.faults(visitor) == []

    def faults(self, visitor: Visitor) -> list[str]:
        found = self.axe.run(visitor.page, options=RULES).response["violations"]
        return [
            f"{fault['id']} ({fault['impact']}): {node['html'][:160]} {node['failureSummary']}"
            for fault in found
            if fault["impact"] in GRAVE
            for node in fault["nodes"][:4]
        ]


@pytest.fixture(scope="session")
def inspector() -> Inspector:
    return Inspector(Axe())


@pytest.fixture(params=WINDOWS, ids=["phone-thai", "desk-english"])
def visitor(request: pytest.FixtureRequest, visit: Visit) -> Visitor:
    width, language = request.param
    return visit(width=width, language=language)


@pytest.mark.parametrize("name", OPEN_PAGES)
def test_open_page(visitor: Visitor, inspector: Inspector, name: str) -> None:
    assert visitor.go(OPEN_PAGES[name]).status == 200
    inspector.check(visitor, name)


@pytest.mark.parametrize("name", PRODUCTS)
def test_product_page(visitor: Visitor, inspector: Inspector, market: Market, name: str) -> None:
    assert visitor.go(market.product_path(PRODUCTS[name])).status == 200
    inspector.check(visitor, name)


def test_page_not_found(visitor: Visitor, inspector: Inspector) -> None:
    with visitor.expecting(404):
        assert visitor.go("/products/no-such-thing-999999/").status == 404
        inspector.check(visitor, "404")


def test_pages_of_a_purchase(visitor: Visitor, inspector: Inspector) -> None:
    visitor.fill_basket(FIRST, SECOND)
    inspector.check(visitor, "basket")
    visitor.by_id("to-checkout").click()
    inspector.check(visitor, "checkout")
    visitor.by_id("place-order").click()
    visitor.page.wait_for_selector(".errors")
    inspector.check(visitor, "checkout-errors")
    visitor.fill_checkout(pay="promptpay")
    visitor.place_order()
    inspector.check(visitor, "promptpay")
    visitor.page.goto(visitor.page.url.removesuffix("pay/"))
    inspector.check(visitor, "order")


def test_pages_of_somebody_signed_in(visitor: Visitor, inspector: Inspector, market: Market) -> None:
    visitor.go("/account/login/")
    visitor.by_id("login").locator("button").click()
    visitor.page.wait_for_selector(".field-error, .errors")
    inspector.check(visitor, "login-errors")
    visitor.sign_in("malee@otop.test")
    shop = market.shop_of("malee@otop.test")
    for name, path in {
        "account": "/account/",
        "my-orders": "/account/orders/",
        "seller": f"/seller/{shop}/",
        "seller-orders": f"/seller/{shop}/orders/",
    }.items():
        visitor.go(path)
        inspector.check(visitor, name)


def test_axe_finds_a_planted_fault(visit: Visit, inspector: Inspector) -> None:
    """The control: a picture without words and pale text are found."""
    visitor = visit(width=390, language="th")
    visitor.go("/shops/")
    assert inspector.faults(visitor) == []
    visitor.page.evaluate(
        """() => {
          const main = document.querySelector("main");
          main.append(new Image(), Object.assign(document.createElement("p"), { textContent: "pale" }));
          main.lastChild.style.color = "#ddd";
        }"""
    )
    assert {fault.split(" ")[0] for fault in inspector.faults(visitor)} == {"image-alt", "color-contrast"}
