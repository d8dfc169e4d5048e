"""All shops: found by name, place, region and kind."""

import pytest
from django.test import Client

from shops.choices import ShopKind, ShopStatus
from tests.factories import make_product, make_shop

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def shops() -> None:
    phaet = make_shop("phaet", name_th="กลุ่มทอผ้าย้อมครามบ้านแพด", name_en="Ban Phaet indigo group")
    make_product(phaet)
    make_product(phaet)
    make_shop("chiang", name_th="ร้านเครื่องเงิน", tambon="500101", kind=ShopKind.SOLE_OWNER)
    make_shop("hidden", name_th="ร้านร่าง", status=ShopStatus.DRAFT)
    make_shop("closed", name_th="ร้านปิด", status=ShopStatus.CLOSED)


@pytest.mark.parametrize(
    ("state", "found"),
    [
        ("", {"phaet", "chiang"}),
        ("?q=คราม", {"phaet"}),
        ("?q=INDIGO", {"phaet"}),
        ("?q=คำตากล้า", {"phaet"}),
        ("?q=เชียงใหม่ เงิน", {"chiang"}),
        ("?q=สกลนคร เงิน", set()),
        ("?region=north", {"chiang"}),
        ("?region=north&region=northeast", {"phaet", "chiang"}),
        ("?region=mars&kind=robot&province=zz&page=x", {"phaet", "chiang"}),
        ("?kind=sole_owner", {"chiang"}),
        ("?kind=community_group&region=north", set()),
        ("?province=47", {"phaet"}),
        ("?province=99", set()),
        ("?q=%00%25_'", set()),
    ],
)
def test_filters(client: Client, state: str, found: set[str]) -> None:
    response = client.get(f"/shops/{state}")
    assert response.status_code == 200
    assert {card.url for card in response.context["shops"]} == {f"/shops/{slug}/" for slug in found}
    assert response.context["counts"].found == len(found)


def test_each_facet_is_counted_without_its_own_filter(client: Client) -> None:
    counts = client.get("/shops/?region=north&kind=community_group").context["counts"]
    assert (counts.all, counts.found) == (2, 0)
    assert counts.regions == {"north": 0, "northeast": 1, "central": 0, "south": 0}
    assert counts.kinds == {"community_group": 0, "sole_owner": 1, "sme": 0}


def test_cards_tell_place_kind_and_number_of_products(client: Client) -> None:
    card = client.get("/en/shops/?q=phaet").context["shops"][0]
    assert (card.url, card.name) == ("/en/shops/phaet/", "Ban Phaet indigo group")
    assert (card.place, card.note) == ("Kham Ta Kla, Sakon Nakhon", "Community producer group · 2 products")


def test_pages_hold_every_shop_once(client: Client) -> None:
    for number in range(25):
        make_shop(f"shop-number-{number}", name_th="ชื่อเดียวกัน")
    pages = [client.get(f"/shops/?page={number}").context["shops"] for number in (1, 2)]
    urls = [card.url for shown in pages for card in shown]
    assert len(urls) == len(set(urls)) == 27
    assert [card.url for card in client.get("/shops/?page=999").context["shops"]] == [
        card.url for card in pages[1]
    ]


def test_nothing_found_shows_the_way_out(client: Client) -> None:
    html = client.get("/shops/?q=ไม่มีแน่").content.decode()
    assert "ไม่มีร้านที่ตรงกับที่เลือก" in html
    assert "2 ร้าน" in html
