"""A shop's site on its own subdomain; the basket is the marketplace's."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .site import Market
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]
FIRST, SECOND = "ban-hong-longan", "mae-raeng-cotton"


@pytest.mark.parametrize(
    ("width", "script"), [(390, True), (1280, True), (390, False)], ids=["phone", "desk", "no-script"]
)
def test_one_basket_over_two_shop_hosts(
    visit: Callable[..., Visitor], market: Market, width: int, script: bool
):
    guest = visit(width=width, language="th", script=script)
    for position, slug in enumerate((FIRST, SECOND), start=1):
        host = guest.site.shop_origin(market.subdomain_of(slug))
        guest.page.goto(f"{host}/")
        guest.shoot(f"3{position}-shop-host")
        guest.page.goto(f"{host}/products/")
        guest.open_product_of_other_shop()
        assert guest.page.url.startswith(f"{host}/products/")
        guest.shoot(f"3{position}-shop-host-product")
        guest.add_to_basket()
        assert guest.page.url.startswith(f"{guest.site.origin}/basket/")
        expect(guest.page.locator(".basket-group")).to_have_count(position)
        if script:
            guest.page.goto(f"{host}/")
            expect(guest.page.locator("[data-basket-count]").first).to_have_text(str(position))


def test_unknown_host_and_other_pages(visit: Callable[..., Visitor], market: Market) -> None:
    guest = visit(width=1280, language="th")
    with guest.expecting(404):
        answer = guest.page.goto(f"{guest.site.shop_origin('nobody-here')}/")
    assert answer is not None
    assert answer.status == 404
    host = guest.site.shop_origin(market.subdomain_of(FIRST))
    guest.page.goto(f"{host}/products/?star=5")
    assert guest.page.url.startswith(host)
    guest.page.goto(f"{host}/places/")
    assert guest.page.url == f"{guest.site.origin}/places/"


@pytest.mark.parametrize("width", [390, 1280], ids=["phone", "desk"])
def test_own_domain_sends_buyers_to_the_marketplace(visit: Callable[..., Visitor], width: int) -> None:
    """Browsers keep cookies of another domain apart, so the basket stays where it is shared."""
    guest = visit(width=width, language="th")
    host = guest.site.own_domain_origin
    guest.page.goto(f"{host}/")
    guest.shoot("33-own-domain")
    guest.page.goto(f"{host}/products/")
    guest.page.locator(".grid li > a").first.click()
    assert guest.page.url.startswith(f"{host}/products/")
    guest.shoot("33-own-domain-product")
    product = guest.page.url.removeprefix(host)
    guest.page.locator(".product-buy .button").click()
    assert guest.page.url == f"{guest.site.origin}{product}"
    guest.add_to_basket()
    expect(guest.page.locator(".basket-group")).to_have_count(1)
