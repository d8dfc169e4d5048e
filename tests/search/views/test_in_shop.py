"""Search inside one shop's site, by its path and on its own host."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from shops.models import Shop
from tests.factories import make_product, make_shop
from tests.factories.accounts import make_user
from tests.factories.index import make_index

pytestmark = pytest.mark.django_db


@pytest.fixture
def shop(settings: Any, tmp_path: Path) -> Shop:
    settings.BASE_DOMAIN = "otop.test"
    shop = make_shop(
        "ban-khwao", subdomain="ban-khwao", tambon="360101", name_th="ร้านบ้านเขว้า", name_en="Ban Khwao shop"
    )
    for number in range(3):
        make_product(shop, title=f"ผ้าไหมมัดหมี่ {number}", star=number + 3)
    make_product(shop, title="กระเป๋าผ้า", category="textile/bag", info={"name_en": "Cloth bag"})
    make_product(make_shop("other"), title="ผ้าไหมร้านอื่น", star=5)
    make_index(settings, tmp_path)
    return shop


def test_only_the_shops_products_in_the_shops_frame(client: Client, shop: Shop) -> None:
    page = client.get("/shops/ban-khwao/search/", {"q": "ผ้าไหม"})
    assert page.status_code == 200
    assert sorted(card.name_th for card in page.context["cards"]) == [f"ผ้าไหมมัดหมี่ {n}" for n in range(3)]
    words = page.content.decode()
    assert f"theme-{shop.theme}" in words
    assert 'action="/shops/ban-khwao/search/"' in words
    assert 'name="robots" content="noindex, follow"' in words
    assert 'href="/products/?q=%E0%B8%9C%E0%B9%89%E0%B8%B2%E0%B9%84%E0%B8%AB%E0%B8%A1"' in words  # everywhere


def test_another_shop_in_the_address_changes_nothing(client: Client, shop: Shop) -> None:
    page = client.get(
        "/shops/ban-khwao/search/?q=%E0%B8%9C%E0%B9%89%E0%B8%B2%E0%B9%84%E0%B8%AB%E0%B8%A1&shop=other"
    )
    assert page.context["total"] == 3


def test_filters_counts_and_chips_stay_in_the_shop(client: Client, shop: Shop) -> None:
    page = client.get("/shops/ban-khwao/search/", {"q": "ผ้าไหม", "star": "5"})
    assert page.context["total"] == 1
    counts = {row.value: row.count for row in page.context["stars"].options if row.count}
    assert counts == {"5": 1, "4": 1, "3": 1}
    assert [chip.label for chip in page.context["chips"]] == ["“ผ้าไหม”", "5 ดาว"]
    assert page.context["filter_count"] == 1
    address = "/shops/ban-khwao/search/"
    assert client.get(address + page.context["chips"][1].remove_url).context["total"] == 3
    button = client.get(address, {"q": "ผ้าไหม"}, headers={"accept": "application/json"}).json()
    assert (button["count"], button["shops"]) == (3, 1)


def test_ways_out_of_nothing_stay_in_the_shop(client: Client, shop: Shop) -> None:
    page = client.get("/shops/ban-khwao/search/", {"q": "ผ้าไหม", "standard": "gi"})
    assert page.context["total"] == 0
    (first, *_) = page.context["ways_out"]
    assert client.get(f"/shops/ban-khwao/search/{first.url}").context["total"] == 3
    assert {card.shop_name_th for card in page.context["popular"]} == {"ร้านบ้านเขว้า"}


def test_nobodys_shop_is_not_found(client: Client, shop: Shop) -> None:
    assert client.get("/shops/nobody/search/", {"q": "ผ้า"}).status_code == 404


def test_on_the_shops_own_host(client: Client, shop: Shop) -> None:
    host = {"host": "ban-khwao.otop.test"}
    page = client.get("/search/", {"q": "ผ้าไหม"}, headers=host)
    assert (page.status_code, page.context["total"]) == (200, 3)
    words = page.content.decode()
    assert 'action="/search/"' in words
    assert 'href="http://otop.test/products/?q=' in words  # everywhere: the marketplace
    english = client.get("/en/search/", {"q": "silk"}, headers=host)
    assert (english.status_code, english.context["total"]) == (200, 3)


def test_suggestions_come_from_the_same_host(client: Client, shop: Shop) -> None:
    address = "/products/suggest/"
    response = client.get(
        address,
        {"q": "ผ้า", "shop": "ban-khwao"},
        headers={"host": "ban-khwao.otop.test", "accept": "application/json"},
    )
    assert response.status_code == 200
    urls = [item["url"] for item in response.json()["items"]]
    assert len(urls) == 4
    assert (
        f'data-suggest="{address}"'
        in client.get("/", headers={"host": "ban-khwao.otop.test"}).content.decode()
    )


@pytest.mark.parametrize(
    ("address", "host"), [("/shops/ban-khwao/search/", "otop.test"), ("/search/", "ban-khwao.otop.test")]
)
def test_staff_see_why(client: Client, shop: Shop, address: str, host: str) -> None:
    asked = {"data": {"q": "ผ้าไหม", "explain": "1"}, "headers": {"host": host}}
    stranger = client.get(address, **asked)
    assert stranger.context["explanations"] is None
    assert "no-store" not in stranger.get("Cache-Control", "")
    editor = make_user("editor@otop.test", is_staff=True)
    editor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(editor)
    page = client.get(address, **asked)
    assert [each.name for each in page.context["explanations"]] == [
        card.name for card in page.context["cards"]
    ]
    assert [each.position for each in page.context["explanations"]] == [1, 2, 3]
    assert page["Cache-Control"] == "private, no-store"
    assert "ทำไมเรียงแบบนี้" in page.content.decode()


def test_costs_few_queries(client: Client, shop: Shop, django_assert_max_num_queries: Any) -> None:
    client.get("/shops/ban-khwao/search/", {"q": "ผ้าไหม"})
    with django_assert_max_num_queries(5):
        client.get("/shops/ban-khwao/search/", {"q": "ผ้าไหม"})
