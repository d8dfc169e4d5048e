"""The list as a search: what was understood, corrected and marked, and what helps when nothing is found."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from search.selectors.explained import Explanation, Ruled
from search.services import indexing
from search.views.explain import Told
from shops.models import Shop
from tests.factories import make_product, make_shop
from tests.factories.accounts import make_user
from tests.factories.index import make_index

pytestmark = pytest.mark.django_db


@pytest.fixture
def indexed(settings: Any, tmp_path: Path) -> Shop:
    """Six silks of Chaiyaphum, one of Surin, a basket and a chili paste, all in the index."""
    chaiyaphum = make_shop("ban-khwao", tambon="360101", name_th="กลุ่มทอผ้าบ้านเขว้า", name_en="Ban Khwao")
    surin = make_shop("tha-sawang", tambon="320101", name_th="กลุ่มทอผ้าท่าสว่าง", name_en="Tha Sawang")
    for number in range(6):
        make_product(
            chaiyaphum,
            title=f"ผ้าไหมมัดหมี่ ลายนาค {number}",
            star=5 if number < 2 else 4,
            price=1000 + number,
            info={"name_en": f"Mudmee silk, naga {number}"},
        )
    make_product(surin, title="ผ้าไหมยกทอง", star=5, info={"name_en": "Gold brocade silk"})
    make_product(
        surin,
        title="กระเป๋ากระจูด ทรงสูง",
        category="household/basketry",
        info={"name_en": "Krajood bag, tall", "description_en": "Woven of sedge, lined with indigo cotton."},
    )
    make_product(
        surin, title="น้ำพริกเผาตาแดง", category="food/chili-paste", info={"name_en": "Roasted chili paste"}
    )
    make_index(settings, tmp_path)
    return surin


def search(client: Client, q: str, more: str = "", language: str = "") -> Any:
    response = client.get(f"{language}/products/?q={quote(q)}{more}")
    assert response.status_code == 200
    return response


def fields(url: str) -> dict[str, list[str]]:
    return parse_qs(url.partition("?")[2])


class TestUnderstood:
    def test_places_and_stars_become_filters_with_chips_of_their_own(
        self, client: Client, indexed: Shop
    ) -> None:
        page = search(client, "ผ้าไหม ชัยภูมิ 5 ดาว")
        assert page.context["total"] == 2
        assert [chip.label for chip in page.context["understood"]] == ["ชัยภูมิ", "5 ดาว"]
        assert [chip.label for chip in page.context["chips"]] == ["“ผ้าไหม”"]
        assert 'value="ผ้าไหม ชัยภูมิ 5 ดาว"' in page.content.decode()

    def test_the_cross_leads_to_the_list_without_these_words(self, client: Client, indexed: Shop) -> None:
        place, stars = search(client, "ผ้าไหม ชัยภูมิ 5 ดาว").context["understood"]
        assert fields(place.remove_url) == {"q": ["ผ้าไหม 5 ดาว"]}
        assert fields(stars.remove_url) == {"q": ["ผ้าไหม ชัยภูมิ"]}
        assert client.get(f"/products/{place.remove_url}").context["total"] == 3
        assert client.get(f"/products/{stars.remove_url}").context["total"] == 6

    def test_boxes_show_what_was_understood_and_carry_the_rest(self, client: Client, indexed: Shop) -> None:
        page = search(client, "ผ้าไหม ชัยภูมิ")
        ticked = [row.value for row in page.context["provinces"].options if row.checked]
        assert (ticked, page.context["kept_by_filters"]) == (["36"], [("q", "ผ้าไหม")])
        same = client.get("/products/", {"q": "ผ้าไหม", "province": "36"})
        assert same.context["total"] == page.context["total"] == 6
        assert [card.product_id for card in same.context["cards"]] == [
            card.product_id for card in page.context["cards"]
        ]

    def test_sorting_and_filters_of_the_address_keep_the_words_as_typed(
        self, client: Client, indexed: Shop
    ) -> None:
        page = search(client, "ผ้าไหม ชัยภูมิ", "&star=4&sort=price_desc")
        assert ("q", "ผ้าไหม ชัยภูมิ") in page.context["kept_by_sort"]
        assert page.context["total"] == 4
        (four,) = [chip for chip in page.context["chips"] if chip.label == "4 ดาว"]
        assert fields(four.remove_url) == {"q": ["ผ้าไหม ชัยภูมิ"], "sort": ["price_desc"]}

    def test_a_filter_in_words_and_in_the_address_is_one(self, client: Client, indexed: Shop) -> None:
        page = search(client, "ผ้าไหม ชัยภูมิ", "&province=36")
        assert page.context["total"] == 6
        assert [chip.label for chip in page.context["understood"]] == ["ชัยภูมิ"]
        assert "ชัยภูมิ" not in [chip.label for chip in page.context["chips"]]

    def test_letter_for_letter_on_request(self, client: Client, indexed: Shop) -> None:
        page = search(client, "ผ้าไหม ชัยภูมิ", "&verbatim=1")
        assert page.context["understood"] == []
        assert ("verbatim", "1") in page.context["kept_by_sort"]

    def test_english(self, client: Client, indexed: Shop) -> None:
        page = search(client, "silk surin 5 star", language="/en")
        assert [chip.label for chip in page.context["understood"]] == ["Surin", "5 stars"]
        assert [card.name for card in page.context["cards"]] == ["Gold brocade silk"]

    def test_the_count_beside_the_filters_is_of_what_is_shown(self, client: Client, indexed: Shop) -> None:
        address = f"/products/?q={quote('ผ้าไหม ชัยภูมิ 5 ดาว')}"
        assert client.get(address, headers={"accept": "application/json"}).json()["count"] == 2


class TestOtherSpellings:
    def test_a_slip_is_mended_and_told(self, client: Client, indexed: Shop) -> None:
        page = search(client, "กระเปากระจุด")
        assert "กระเป๋ากระจูด ทรงสูง" in [card.name_th for card in page.context["cards"]]

    def test_the_notice_leads_to_what_was_typed(self, client: Client, indexed: Shop) -> None:
        page = search(client, "roastad chili paste", language="/en")
        (notice,) = page.context["notices"]
        assert notice.text == "Showing products for “roasted chili paste”."
        assert fields(notice.url) == {"q": ["roastad chili paste"], "verbatim": ["1"]}
        verbatim = client.get(f"/en/products/{notice.url}")
        assert "Showing products for" not in verbatim.content.decode()

    def test_wrong_keyboard_layout(self, client: Client, indexed: Shop) -> None:
        page = search(client, "zhkws,")  # ผ้าไหม
        (notice,) = page.context["notices"]
        assert notice.text == "เข้าใจว่า “ผ้าไหม” (แป้นพิมพ์สลับภาษา)"
        assert fields(notice.url) == {"q": ["zhkws,"], "verbatim": ["1"]}
        assert page.context["total"] == 7

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ("mudmee silk naga 1", "Few products have all these words, so similar ones are listed too."),
            ("mudmee silk umbrella naga", "No product has all these words. Similar ones are listed."),
        ],
    )
    def test_the_notice_tells_whether_anything_has_every_word(
        self, client: Client, indexed: Shop, typed: str, told: str
    ) -> None:
        page = search(client, typed, "&verbatim=1", "/en")
        assert [notice.text for notice in page.context["notices"]] == [told]

    def test_no_notice_for_what_was_found_as_typed(self, client: Client, indexed: Shop) -> None:
        assert search(client, "ผ้าไหม").context["notices"] == []


class TestMarks:
    def test_words_in_names_in_both_languages(self, client: Client, indexed: Shop) -> None:
        assert "<mark>ผ้าไหม</mark>มัดหมี่" in search(client, "ผ้าไหม").content.decode()
        assert "<mark>ผ้าไหม</mark>มัดหมี่" in search(client, "pha mai").content.decode()
        assert "Mudmee <mark>silk</mark>" in search(client, "ผ้าไหม", language="/en").content.decode()

    def test_an_excerpt_where_the_name_lacks_a_word(self, client: Client, indexed: Shop) -> None:
        page = search(client, "krajood indigo", language="/en").content.decode()
        assert re.search(r'class="card-text">[^<]*lined with <mark>indigo</mark> cotton', page)

    def test_browsing_marks_nothing(self, client: Client, indexed: Shop) -> None:
        assert "<mark>" not in client.get("/products/?star=5").content.decode()

    def test_cards_say_their_place_in_the_whole_list(self, client: Client, indexed: Shop) -> None:
        page = search(client, "ผ้าไหม").content.decode()
        assert 'data-position="1"' in page
        assert 'data-counted="ผ้าไหม"' in page


class TestExtras:
    def test_related_categories_keep_the_search(self, client: Client, indexed: Shop) -> None:
        page = search(client, "กลุ่มทอผ้า")
        links = {link.label: fields(link.url) for link in page.context["related"]}
        assert links["ผ้าไหม (7)"] == {"q": ["กลุ่มทอผ้า"], "category": ["textile/silk"]}
        assert search(client, "กลุ่มทอผ้า", "&category=textile/silk").context["related"] == []
        assert client.get("/products/").context["related"] == []

    def test_price_bars_show_where_the_products_are(self, client: Client, indexed: Shop) -> None:
        chart = search(client, "ผ้าไหม", "&price_min=1000").context["prices"]
        tallest = max(chart.bars, key=lambda bar: bar.height)
        assert (tallest.title, tallest.is_chosen) == ("฿800–฿1,200 · 6 รายการ", True)
        assert chart.label == "ช่วงที่มีสินค้ามากที่สุด ฿800–฿1,200 · 6 รายการ"
        assert not any(bar.is_chosen for bar in search(client, "ผ้าไหม").context["prices"].bars)

    def test_an_empty_list_helps_on(self, client: Client, indexed: Shop) -> None:
        page = search(client, "ผ้าไหม", "&province=36&standard=halal")
        assert page.context["total"] == 0
        assert page.context["ways_out"][0].label == "เอา “ฮาลาล” ออก จะเห็น 6 รายการ"
        assert len(page.context["popular"]) == 4
        assert len(page.context["tips"]) == 3
        urls = [link.url for link in page.context["categories_all"]]
        assert {client.get(f"/products/{url}").status_code for url in urls} == {200}

    def test_popular_products_are_never_alcohol(self, client: Client, settings: Any, tmp_path: Path) -> None:
        make_product(make_shop(), title="ไวน์ลูกหม่อน", category="beverage/alcohol", info={"is_alcohol": True})
        make_product(make_shop(), title="ผ้าไหม")
        make_index(settings, tmp_path)
        popular = client.get("/products/?standard=gi").context["popular"]
        assert [card.name_th for card in popular] == ["ผ้าไหม"]

    def test_search_within_a_category_and_out_of_it(self, client: Client, indexed: Shop) -> None:
        page = search(client, "นาค", "&category=textile/silk")
        scope = page.context["scope"]
        assert (scope["name"], scope["kept"]) == ("ผ้าไหม", [("category", "textile/silk")])
        assert fields(scope["everywhere"]) == {"q": ["นาค"]}
        assert client.get("/products/").context["scope"] is None


class TestExplained:
    def staff(self, client: Client) -> None:
        user = make_user("editor@otop.test", is_staff=True)
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(user)

    def test_staff_see_why(self, client: Client, indexed: Shop) -> None:
        self.staff(client)
        page = search(client, "ผ้าไหม", "&explain=1")
        told = page.context["explanations"]
        assert [each.position for each in told] == list(range(1, 8))
        assert told[0].why.met[0].typed == "ผ้าไหม"
        assert page["Cache-Control"] == "private, no-store"
        assert "ทำไมเรียงแบบนี้" in page.content.decode()

    def test_its_words_are_of_the_reader(self, client: Client, indexed: Shop) -> None:
        self.staff(client)
        page = search(client, "pha mai", "&explain=1")
        told = page.context["explanations"]
        terms = [term for each in told for met in each.why.met for term in met.terms]
        assert any(term.startswith("~") for term in terms)
        labels = [row.label for each in told for row in each.words]
        assert not any("~" in label for label in labels)
        assert any(label.endswith("(เสียงตรงกัน)") for label in labels)
        html = page.content.decode()
        assert "ตรงทุกคำ" in html
        assert f"สลับลำดับ {told[0].why.static.spread}" in html

    def test_points_of_rules_have_rows(self, client: Client, indexed: Shop) -> None:
        ruled = Ruled("pinned", 500_001, 200_000, 300)
        why = Explanation(1, "fuzzy", 700_341, (), {"trigrams": 40, "described": 0}, ruled, None)
        told = Told(1, "", "", why)
        with translation.override("th"):
            assert (told.tier, told.rule) == ("ต่างหนึ่งหรือสองตัวอักษร", "ไว้บนสุด")
            assert told.words == [("สามตัวอักษรตรงกัน", 40)]
            assert told.rules == [("ไว้บนสุด", 500_001), ("เลื่อนขึ้น", 300), ("ไม่ได้ไว้ท้ายสุด", 200_000)]

    def test_an_empty_list_is_of_the_index_or_of_the_database(
        self, client: Client, indexed: Shop, settings: Any, tmp_path: Path
    ) -> None:
        self.staff(client)
        page = search(client, "ผ้าไหม", "&province=36&standard=halal&explain=1").content.decode()
        assert "ดัชนีค้นแล้วไม่พบสินค้า" in page
        settings.SEARCH_FOLDER = tmp_path / "none"
        page = search(client, "ผ้าไหม", "&explain=1").content.decode()
        assert "รายการนี้มาจากฐานข้อมูล" in page

    def test_nobody_else_does_and_no_session_is_read(self, client: Client, indexed: Shop) -> None:
        client.force_login(make_user("nid@otop.test"))
        page = search(client, "ผ้าไหม", "&explain=1")
        assert page.context["explanations"] is None
        assert "ทำไมเรียงแบบนี้" not in page.content.decode()
        plain = search(client, "ผ้าไหม")
        assert "Cookie" not in plain["Vary"]

    def test_staff_see_the_usual_page_without_asking(self, client: Client, indexed: Shop) -> None:
        self.staff(client)
        assert search(client, "ผ้าไหม").context["explanations"] is None


def test_a_search_costs_the_same_queries_for_any_page(client: Client, indexed: Shop) -> None:
    search(client, "ผ้าไหม")
    with CaptureQueriesContext(connection) as seen:
        response = search(client, "ผ้าไหม")
    assert [query["sql"].split()[0] for query in seen] == ["SELECT"]
    assert not response.cookies


def test_where_a_place_has_none_the_goods_of_elsewhere_are_shown_and_said(
    client: Client, indexed: Shop
) -> None:
    page = search(client, "ผ้าไหมมัดหมี่สุรินทร์")
    assert {card.province_th for card in page.context["cards"]} == {"ชัยภูมิ"}
    assert page.context["total"] == 6
    assert page.context["understood"] == []
    (notice,) = page.context["notices"]
    assert notice.text == "ไม่มี “ผ้าไหมมัดหมี่” ที่ตรงกับ “สุรินทร์” จึงแสดง “ผ้าไหมมัดหมี่” ทั้งหมด"
    there = client.get(f"/products/{notice.url}")
    assert {card.province_th for card in there.context["cards"]} == {"สุรินทร์"}


@pytest.mark.parametrize("q", ["qqqzzz", "kks"])
def test_letters_that_nobody_can_say_find_no_size(client: Client, indexed: Shop, q: str) -> None:
    make_product(indexed, title="กล่องไม้ 30 x 30 ซม.", category="household/basketry")
    indexing.drain()
    assert search(client, q).context["total"] == 0


@pytest.mark.parametrize("q", ["otop", "โอทอป", "สินค้าโอทอป", "OTOP products"])
def test_the_programme_s_name_alone_asks_for_everything(client: Client, indexed: Shop, q: str) -> None:
    assert search(client, q).context["total"] == 9
