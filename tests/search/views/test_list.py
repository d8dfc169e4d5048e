"""The page at /products/."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import make_product, make_shop
from tests.factories.cards import make_cards
from tests.query_counts import Counter
from tests.search.test_filters import NAMES

pytestmark = pytest.mark.django_db


def text_of(response: Any) -> str:
    """The words of a page, without tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode()))


@pytest.mark.parametrize("cards", [10, 300])
def test_costs_the_same_queries_for_any_number_of_cards(
    client: Client, query_counts: Counter, cards: int
) -> None:
    make_cards(cards)
    with query_counts("search.list.cold"):
        assert client.get("/products/").status_code == 200
    with query_counts("search.list.warm"):
        client.get("/products/")
    with query_counts("search.list.filtered"):
        client.get("/products/?star=5&star=4&region=north&in_stock=1&sort=new")


def test_the_dearest_page_stays_within_eight_queries(client: Client, query_counts: Counter) -> None:
    shop = make_cards(10)[0].shop_slug
    address = f"/products/?q=nothing&star=5&shop={shop}&category=food&standard=gi&page=7"
    with query_counts("search.list.empty"):
        response = client.get(address)
    assert response.status_code == 200
    assert 'data-testid="empty"' in response.content.decode()


def test_sets_no_cookie_and_writes_nothing(client: Client) -> None:
    make_cards(3)
    with CaptureQueriesContext(connection) as seen:
        response = client.get("/products/?star=5")
    assert not response.cookies
    assert "Cookie" not in response["Vary"]
    assert all(query["sql"].lstrip("(").startswith("SELECT") for query in seen)


def test_counts_and_title(client: Client) -> None:
    north, south = make_shop(tambon="500108"), make_shop(tambon="930101")
    for star, shop in ((5, north), (4, north), (3, north), (5, south)):
        make_product(shop, star=star, title=f"ผ้า {star} {shop.slug}")
    response = client.get("/products/?star=5&star=4")
    words = text_of(response)
    assert "สินค้า OTOP 4–5 ดาว" in words
    assert "3 รายการ จาก 2 ร้านชุมชน" in words
    stars = {row.value: row.count for row in response.context["stars"].options}
    assert stars == {"5": 2, "4": 1, "3": 1, "2": 0, "1": 0, "0": 0}
    regions = {row.value: row.count for row in response.context["regions"].options}
    assert regions == {"north": 2, "northeast": 0, "central": 0, "south": 1}


def test_english(client: Client) -> None:
    make_product(make_shop(tambon="500108"), star=5)
    words = text_of(client.get("/en/products/?star=5&province=50"))
    assert "OTOP products, 5 stars from Chiang Mai" in words
    assert "1 product from 1 village shop" in words
    assert "/en/products/" in client.get("/en/products/").content.decode()


def test_chips_take_one_value_out_and_keep_the_rest(client: Client) -> None:
    make_cards(5)
    response = client.get("/products/?star=5&star=4&region=north&sort=new&page=1")
    assert [chip.remove_url for chip in response.context["chips"]] == [
        "?star=4&region=north&sort=new",
        "?star=5&region=north&sort=new",
        "?star=5&star=4&sort=new",
    ]
    assert response.context["clear_url"] == "/products/"


def test_pages_keep_the_state_and_end_at_the_last(client: Client) -> None:
    make_cards(45)
    response = client.get("/products/?sort=new&page=2")
    body = response.content.decode()
    assert len(response.context["cards"]) == 20
    assert 'href="?sort=new&amp;page=3"' in body
    last = client.get("/products/?sort=new&page=9")
    assert len(last.context["cards"]) == 5
    assert "หน้า “9”" in last.context["note"]


def test_unknown_values_are_told(client: Client) -> None:
    make_cards(3)
    response = client.get("/products/?star=9&province=99&region=north")
    assert response.status_code == 200
    assert "ดาว “9”, จังหวัด “99”" in text_of(response)


def test_an_empty_list_names_the_nearest_way_out(client: Client) -> None:
    shop = make_shop(tambon="500108")
    for _ in range(3):
        make_product(shop, star=5)
    response = client.get("/products/?star=5&standard=gi")
    link = response.context["ways_out"][0]
    assert (link.label, link.url) == ("เอา “GI สิ่งบ่งชี้ทางภูมิศาสตร์” ออก จะเห็น 3 รายการ", "?star=5")
    # Nothing helps alone: the way out is one filter by itself.
    response = client.get("/products/?star=5&standard=gi&q=nothing")
    assert [link.url for link in response.context["ways_out"]] == ["?star=5"]


def test_tells_the_count_alone_to_the_filter_sheet(client: Client) -> None:
    make_product(make_shop(), star=5)
    response = client.get("/products/?star=5", headers={"accept": "application/json"})
    assert response.json() == {"count": 1, "shops": 1, "label": "ดู 1 รายการ"}
    assert "Accept" in response["Vary"]


def test_a_change_is_seen_at_once_although_counts_are_cached(client: Client) -> None:
    shop = make_shop()
    make_product(shop, star=5)
    assert "1 รายการ" in text_of(client.get("/products/?star=5"))
    make_product(shop, star=5)
    assert "2 รายการ" in text_of(client.get("/products/?star=5"))


def test_what_people_type_is_escaped(client: Client) -> None:
    make_product(make_shop(), title='<script>alert("1")</script>')
    nasty = '"><script>alert(1)</script>'
    for response in (client.get("/products/"), client.get("/products/", {"q": nasty, "star": nasty})):
        assert "<script>alert" not in response.content.decode()
    assert escape(nasty) in response.content.decode()


def test_no_stranger_needs_a_script(client: Client) -> None:
    make_cards(3)
    body = client.get("/products/").content.decode()
    assert 'action="/products/"' in body
    assert 'href="#filters"' in body
    assert 'id="filters"' in body
    assert "csrfmiddlewaretoken" not in body
    assert "style=" not in body


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.text(max_size=40)), max_size=10))
def test_no_address_breaks_the_page(client: Client, pairs: list[tuple[str, str]]) -> None:
    cache.clear()
    data: dict[str, list[str]] = {}
    for name, value in pairs:
        data.setdefault(name, []).append(value)
    assert client.get("/products/", data).status_code == 200


@pytest.mark.parametrize(
    "raw", ["q=%FF%FE", "q=%00", "star=%", "page=%F0%9F%98%80", "&&&=", "q=" + "ก" * 3000, "q=" + "+ก" * 90]
)
def test_no_raw_address_breaks_the_page(client: Client, raw: str) -> None:
    assert client.get(f"/products/?{raw}").status_code == 200


def test_only_reading_is_allowed(client: Client) -> None:
    assert client.post("/products/").status_code == 405
