"""Impatient buyers: however often the button is pressed, one basket becomes one order."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .site import Market
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]
Visit = Callable[..., Visitor]
# Sends the fields of a form and tells where that ended.
SEND = """async (fields) =>
  (await fetch("/checkout/", { method: "POST", body: new URLSearchParams(fields) })).url"""
FIRST, SECOND = "tha-khum-ngoen-khaoma", "ban-hong-longan"


def ready_to_order(buyer: Visitor) -> None:
    buyer.fill_basket(FIRST, SECOND)
    buyer.by_id("to-checkout").click()
    buyer.fill_checkout(pay="cod")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_double_click(visit: Visit, market: Market, script: bool) -> None:
    buyer = visit(width=390, language="th", script=script)
    ready_to_order(buyer)
    before = market.orders()
    buyer.by_id("place-order").dblclick()
    buyer.page.wait_for_url("**/orders/*/")
    expect(buyer.by_id("parcel")).to_have_count(2)
    assert market.orders() == before + 1


def test_second_tab_is_led_to_the_order_of_the_first(visit: Visit, market: Market) -> None:
    buyer = visit(width=1280, language="en")
    ready_to_order(buyer)
    first, second = buyer.page, buyer.open_tab()
    buyer.page = second
    buyer.go("/checkout/")
    buyer.fill_checkout(pay="cod")
    before = market.orders()
    placed = [place(first), place(second)]
    assert placed[0] == placed[1]
    assert market.orders() == before + 1


def test_back_button_and_the_same_form_again(visit: Visit, market: Market) -> None:
    buyer = visit(width=390, language="th")
    ready_to_order(buyer)
    form = buyer.by_id("checkout-form").evaluate("form => [...new FormData(form)]")
    before = market.orders()
    placed = place(buyer.page)

    buyer.page.go_back()
    expect(buyer.page.locator(".empty")).to_be_visible()  # an order empties the basket

    # A browser that kept the old page sends the same form once more.
    assert buyer.page.evaluate(SEND, form) == placed
    assert market.orders() == before + 1


def place(page: Page) -> str:
    page.get_by_test_id("place-order").click()
    page.wait_for_url("**/orders/*/")
    return page.url
