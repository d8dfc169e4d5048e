"""Suggestions at /products/suggest/."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from catalogue.models import ProductCard
from search.engines import router
from search.engines.base import EngineUnavailable
from shops.models import Shop
from tests.factories import make_product, make_shop
from tests.factories.index import make_index

pytestmark = pytest.mark.django_db
ADDRESS = "/products/suggest/"


@pytest.fixture
def market() -> Shop:
    """A silk shop in Chaiyaphum with three products, one of them wine."""
    shop = make_shop("ban-khwao", tambon="360101", name_th="กลุ่มทอผ้าไหมบ้านเขว้า", name_en="Ban Khwao silk")
    make_product(shop, title="ผ้าไหมมัดหมี่ ลายนาค", info={"name_en": "Mudmee silk, naga"})
    make_product(shop, title="ผ้าขาวม้าไหม <b>ลาย</b>", info={"name_en": "Silk pha khao ma, <b>"})
    wine = make_product(shop, title="ไวน์ผ้าลูกหม่อน", category="beverage/alcohol", info={"name_en": "Wine"})
    ProductCard.objects.filter(product=wine).update(is_alcohol=True)
    return shop


@pytest.fixture
def indexed(market: Shop, settings: Any, tmp_path: Path) -> Shop:
    make_index(settings, tmp_path)
    return market


def items(client: Client, q: str, address: str = ADDRESS, **more: str) -> list[dict[str, str]]:
    response = client.get(address, {"q": q, **more}, headers={"accept": "application/json"})
    assert response.status_code == 200
    answer = response.json()
    assert answer["q"] == q.strip()
    return answer["items"]


def test_kinds_labels_and_addresses(client: Client, indexed: Shop) -> None:
    found = items(client, "ผ้าไ")
    assert found[0] == {
        "kind": "goods",
        "label": "ผ้าไหมมัดหมี่",
        "url": "/products/?q=%E0%B8%9C%E0%B9%89%E0%B8%B2%E0%B9%84%E0%B8%AB%E0%B8%A1%E0%B8%A1%E0%B8%B1%E0%B8%94%E0%B8%AB%E0%B8%A1%E0%B8%B5%E0%B9%88",
        "note": "",
    }
    assert found[-1] == {
        "kind": "shop",
        "label": "กลุ่มทอผ้าไหมบ้านเขว้า",
        "url": "/shops/ban-khwao/",
        "note": "ชัยภูมิ",
    }
    assert {
        "kind": "place",
        "label": "ชัยภูมิ",
        "url": "/places/northeast/chaiyaphum/",
        "note": "จังหวัด",
    } in items(client, "ชัย")


def test_english(client: Client, indexed: Shop) -> None:
    found = items(client, "mud", "/en/products/suggest/")
    assert found[0]["label"] == "Mudmee silk"
    assert found[0]["url"] == "/en/products/?q=Mudmee%20silk"
    by_sound = items(client, "pha mai", "/en/products/suggest/")[0]
    assert (by_sound["label"], by_sound["note"]) == ("Mudmee silk", "ผ้าไหมมัดหมี่")
    # What is typed in Thai is compared with Thai.
    assert items(client, "ผ้าไหม", "/en/products/suggest/")[0]["label"] == "ผ้าไหมมัดหมี่"


def test_every_address_leads_somewhere(client: Client, indexed: Shop) -> None:
    found = [item for q in ("ผ้า", "ชัย", "กลุ่ม", "ผ้าไหม") for item in items(client, q)]
    assert {item["kind"] for item in found} == {"goods", "category", "place", "shop"}
    assert {client.get(item["url"]).status_code for item in found} == {200}


def test_alcohol_is_never_suggested(client: Client, indexed: Shop) -> None:
    assert [item["label"] for item in items(client, "ไวน์")] == []
    assert items(client, "wine") == []
    assert [item for item in items(client, "เครื่องดื่ม") if item["kind"] == "category"] == []


def test_the_fragment_marks_the_typed_part_and_escapes(client: Client, indexed: Shop) -> None:
    page = client.get(ADDRESS, {"q": "ผ้าไ"}).content.decode()
    assert "<mark>ผ้าไ</mark>หมมัดหมี่" in page
    assert page.count('role="option"') == len(items(client, "ผ้าไ"))
    assert 'role="group" aria-label="สินค้า"' in page
    attack = client.get(ADDRESS, {"q": "<script>", "shop": indexed.slug}).content.decode()
    assert "<script" not in attack
    inside = client.get(ADDRESS, {"q": "ผ้าขาว", "shop": indexed.slug}).content.decode()
    assert "&lt;b&gt;" in inside
    assert "<b>" not in inside


def test_wrong_keyboard_layout(client: Client, indexed: Shop) -> None:
    assert items(client, "zhkw")[0]["label"] == "ผ้าไหมมัดหมี่"


def test_asks_neither_database_nor_session(client: Client, indexed: Shop) -> None:
    client.get(ADDRESS, {"q": "ผ"})
    with CaptureQueriesContext(connection) as seen:
        response = client.get(ADDRESS, {"q": "ผ้า"})
    assert [query["sql"] for query in seen] == []
    assert not response.cookies
    assert "Cookie" not in response["Vary"]
    assert response["Cache-Control"] == "public, max-age=60"


def test_an_unchanged_answer_is_not_sent_again(client: Client, indexed: Shop) -> None:
    first = client.get(ADDRESS, {"q": "ผ้า"})
    again = client.get(ADDRESS, {"q": "ผ้า"}, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get(ADDRESS, {"q": "ชัย"}, headers={"if-none-match": first["ETag"]})
    assert (other.status_code, other["ETag"] != first["ETag"]) == (200, True)


@pytest.mark.parametrize("q", ["", "   ", "-", "๛" * 500, "\x00", "%", "_", "ก" * 5000, "🙂", "*:*", '"'])
def test_odd_texts_get_an_answer(client: Client, indexed: Shop, q: str) -> None:
    assert client.get(ADDRESS, {"q": q}).status_code == 200


def test_only_reading(client: Client, indexed: Shop) -> None:
    assert client.post(ADDRESS, {"q": "ผ้า"}).status_code == 405
    assert client.head(ADDRESS, {"q": "ผ้า"}).status_code == 200


def test_without_an_index_the_database_answers(client: Client, market: Shop) -> None:
    assert [item["label"] for item in items(client, "ผ้าไหม") if item["kind"] == "goods"] == [
        "ผ้าไหมมัดหมี่ ลายนาค"
    ]
    assert [item["url"] for item in items(client, "กลุ่ม")] == ["/shops/ban-khwao/"]
    assert [item["url"] for item in items(client, "ชัยภูมิ")] == ["/places/northeast/chaiyaphum/"]
    assert items(client, "ไวน์") == []
    assert items(client, "ไม่มีแน่") == []


def test_an_engine_that_fails_is_not_seen(
    client: Client, indexed: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def down(*_: object) -> None:
        raise EngineUnavailable("down")

    assert items(client, "ผ้าไ")[0]["label"] == "ผ้าไหมมัดหมี่"
    monkeypatch.setattr(router.engine().inner, "search_many", down)
    assert items(client, "ผ้าไ")[0]["label"] == "ผ้าไหมมัดหมี่ ลายนาค"


def test_inside_a_shop_only_its_own_products(client: Client, indexed: Shop) -> None:
    other = make_product(make_shop(), title="ผ้าไหมร้านอื่น")
    found = items(client, "ไหม", shop=indexed.slug)
    assert {item["kind"] for item in found} == {"goods"}
    assert len(found) == 2
    assert all(client.get(item["url"]).status_code == 200 for item in found)
    assert f"-{other.pk}/" not in "".join(item["url"] for item in found)
    assert items(client, "ไหม", shop="nobody") == []
