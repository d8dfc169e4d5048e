"""The seller sees her part of an order, and nobody else does."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .site import Market
from .visitor import BUYER, Visitor

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]
MALEE, PRASERT = "malee@otop.test", "prasert@otop.test"


def test_each_seller_sees_her_own_parcel(visit: Callable[..., Visitor], market: Market) -> None:
    of_malee, of_prasert = market.shop_of(MALEE), market.shop_of(PRASERT)
    buyer = visit(width=390, language="th")
    buyer.fill_basket(of_malee, of_prasert)
    buyer.by_id("to-checkout").click()
    buyer.fill_checkout(pay="cod")
    buyer.place_order()
    bought = dict(zip(buyer.parcel_shops(), buyer.parcel_goods(), strict=True))
    number = market.newest_order()

    malee = visit(width=390, language="th")
    malee.sign_in(MALEE)
    malee.go("/seller/")
    malee.shoot("20-seller")
    malee.page.locator(f"a[href^='/seller/{of_malee}/orders/{number}']").click()
    expect(malee.page.locator("main")).to_contain_text(BUYER)
    expect(malee.page.locator("main")).to_contain_text(bought[of_malee])
    expect(malee.page.locator("main")).not_to_contain_text(bought[of_prasert])
    malee.shoot("21-seller-order")
    hers = malee.path()

    prasert = visit(width=1280, language="th")
    prasert.sign_in(PRASERT)
    with prasert.expecting(404):
        for path in (
            hers,
            hers.replace(of_malee, of_prasert),
            f"/seller/{of_malee}/",
            f"/seller/{of_malee}/orders/",
        ):
            assert prasert.go(path).status == 404
    assert prasert.go(f"/seller/{of_prasert}/").status == 200
    expect(prasert.by_id("suborder").filter(has_text=number[-4:])).to_have_count(1)
    prasert.shoot("20-seller")

    stranger = visit(width=1280, language="th")
    stranger.go(hers)
    expect(stranger.by_id("login")).to_be_visible()
