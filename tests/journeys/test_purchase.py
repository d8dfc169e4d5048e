"""From the home page to an order of two parcels: two languages, two screens, with and without JavaScript."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .visitor import Visitor, baht

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]
Visit = Callable[..., Visitor]

PHONE_IN_THAI = {"width": 390, "language": "th"}
DESK_IN_ENGLISH = {"width": 1280, "language": "en"}
ROUND = {"th": re.compile(r"\b25\d\d\b"), "en": re.compile(r"\b20\d\d\b")}


def fill_basket_of_two_shops(guest: Visitor) -> None:
    """Home, five stars, north, a product, its maker's site, a product of another maker: both in the basket."""
    guest.go("/")
    guest.shoot("01-home")
    guest.choose_five_stars()
    guest.choose_north()
    assert guest.cards().count() >= 2
    guest.shoot("02-list")
    listed = guest.page.url

    first = guest.open_product_of_other_shop()
    expect(guest.page.locator(".product-buy .tape")).to_contain_text("5")
    expect(guest.page.locator(".passport .now .year")).to_have_text(ROUND[guest.language])
    guest.shoot("03-product")
    maker = guest.page.locator(".product-by a").inner_text()
    guest.page.locator(".product-by a").click()
    assert guest.path() == first
    expect(guest.page.locator("h1")).to_contain_text(maker)
    guest.shoot("04-shop")
    guest.page.go_back()
    guest.add_to_basket()

    guest.page.goto(listed)
    second = guest.open_product_of_other_shop(first)
    assert second != first
    guest.add_to_basket()
    expect(guest.page.locator(".basket-group")).to_have_count(2)
    guest.shoot("05-basket")


def go_to_checkout(guest: Visitor) -> None:
    total = baht(guest.by_id("basket-total").inner_text())
    guest.by_id("to-checkout").click()
    assert baht(guest.by_id("checkout-total").inner_text()) == total
    guest.shoot("06-checkout")


@pytest.mark.parametrize(
    "window",
    [PHONE_IN_THAI, DESK_IN_ENGLISH, PHONE_IN_THAI | {"script": False}, DESK_IN_ENGLISH | {"script": False}],
    ids=["phone-thai", "desk-english", "phone-thai-no-script", "desk-english-no-script"],
)
def test_cash_on_delivery_from_two_shops(visit: Visit, window: dict[str, object]) -> None:
    guest = visit(**window)
    fill_basket_of_two_shops(guest)
    go_to_checkout(guest)
    total = baht(guest.by_id("checkout-total").inner_text())
    guest.fill_checkout(pay="cod")
    guest.shoot("07-checkout-filled")
    guest.place_order()
    guest.shoot("08-order")

    parcels = guest.parcels()
    assert len(parcels) == 2
    assert sum(parcels) == total == baht(guest.by_id("order-total").inner_text())
    guest.go("/basket/")
    expect(guest.page.locator(".empty")).to_be_visible()


@pytest.mark.parametrize("window", [PHONE_IN_THAI, DESK_IN_ENGLISH], ids=["phone-thai", "desk-english"])
def test_promptpay_waits_for_the_money(visit: Visit, window: dict[str, object]) -> None:
    guest = visit(**window)
    guest.go("/products/?star=5&region=north")
    first = guest.open_product_of_other_shop()
    guest.add_to_basket()
    guest.go("/products/?star=5&region=north")
    guest.open_product_of_other_shop(first)
    guest.add_to_basket()
    guest.by_id("to-checkout").click()
    total = baht(guest.by_id("checkout-total").inner_text())
    guest.fill_checkout(pay="promptpay")
    guest.place_order()

    assert guest.page.url.endswith("/pay/")
    assert baht(guest.by_id("pay-amount").inner_text()) == total
    code = guest.page.locator(".pay-qr img")
    assert code.evaluate("image => image.complete && image.naturalWidth > 0")
    reference = guest.page.locator(".pay-card p.small").inner_text().split(maxsplit=1)[1]
    guest.shoot("09-promptpay")

    guest.by_id("paid").click()
    expect(guest.page.locator(".checkout-notice .message-warning")).to_be_visible()
    guest.page.goto(guest.page.url.split("/pay/")[0] + "/")
    expect(guest.page.locator(".page-head")).to_contain_text(reference)
    expect(guest.by_id("pay")).to_be_visible()
    assert sum(guest.parcels()) == total
    guest.shoot("10-order-awaiting")
