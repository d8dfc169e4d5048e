"""Adding, changing and looking at the basket, with and without JavaScript."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from oscar.apps.basket.models import Basket, Line

from shops.choices import ShopStatus
from shops.models import StockRecord
from tests.factories import make_product, make_shop, make_user, make_variant

pytestmark = pytest.mark.django_db


@pytest.fixture
def product() -> Any:
    return make_product(price=100, stock=5)


def words(client: Client, path: str = "/basket/") -> str:
    return client.get(path).content.decode()


class TestAdd:
    def test_twice_adds_up_in_one_line(self, client: Client, product: Any):
        client.post("/basket/add/", {"product": product.pk})
        answer = client.post("/basket/add/", {"product": product.pk, "quantity": "๒"})
        assert (answer.status_code, answer["Location"]) == (302, "/basket/")
        assert Line.objects.get().quantity == 3
        assert Basket.objects.count() == 1

    def test_htmx_gets_a_fragment_and_the_count(self, client: Client, product: Any):
        answer = client.post(
            "/basket/add/", {"product": product.pk, "quantity": 2}, headers={"HX-Request": "true"}
        )
        assert answer.status_code == 200
        assert answer["HX-Trigger"] == '{"basket:changed": {"count": 2}}'
        assert "ใส่ตะกร้าแล้ว" in answer.content.decode()
        assert "<html" not in answer.content.decode()

    def test_the_cookie_is_shared_by_the_shops_hosts(self, client: Client, product: Any, settings: Any):
        settings.SHARED_COOKIE_DOMAIN = ".otop.test"
        cookie = client.post("/basket/add/", {"product": product.pk}).cookies["oscar_open_basket"]
        assert (cookie["domain"], cookie["samesite"], cookie["httponly"]) == (".otop.test", "Lax", True)

    @pytest.mark.parametrize(
        ("prepare", "sentence"),
        [
            ("alcohol", "กฎหมายห้ามขายเครื่องดื่มแอลกอฮอล์ออนไลน์"),
            ("closed", "ร้านนี้ปิดอยู่"),
            ("sold_out", "สินค้านี้หมดแล้ว"),
            ("hidden", "สินค้านี้ยังไม่เปิดขาย"),
            ("priceless", "สินค้านี้ยังไม่เปิดขาย"),
            ("too_many", "ของเหลือ 5 ชิ้น"),
        ],
    )
    def test_refusals_say_why_and_open_no_basket(
        self, client: Client, product: Any, prepare: str, sentence: str
    ):
        quantity = 6 if prepare == "too_many" else 1
        if prepare == "alcohol":
            product.info.is_alcohol = True
            product.info.save()
        elif prepare == "closed":
            type(product.shop).objects.update(status=ShopStatus.CLOSED)
        elif prepare == "sold_out":
            StockRecord.objects.update(num_in_stock=0)
        elif prepare == "hidden":
            type(product).objects.update(is_public=False)
        elif prepare == "priceless":
            StockRecord.objects.update(price=None)
        answer = client.post("/basket/add/", {"product": product.pk, "quantity": quantity})
        assert answer.status_code == 302
        assert "oscar_open_basket" not in answer.cookies
        assert Basket.objects.count() == 0
        assert sentence in words(client)

    def test_english_readers_are_refused_in_english(self, client: Client, product: Any):
        StockRecord.objects.update(num_in_stock=0)
        client.post("/en/basket/add/", {"product": product.pk})
        assert "This product is sold out." in words(client, "/en/basket/")

    def test_a_parent_asks_for_the_size(self, client: Client, product: Any):
        make_variant(product, "เล็ก")
        client.post("/basket/add/", {"product": product.pk})
        assert "เลือกขนาดหรือสีก่อน" in words(client)

    def test_one_basket_has_an_end(self, client: Client):
        many = [make_product(stock=500) for _ in range(3)]
        for product in many:
            client.post("/basket/add/", {"product": product.pk, "quantity": 99})
        assert sum(Line.objects.values_list("quantity", flat=True)) == 198
        assert "200" in words(client)

    def test_after_the_order_a_new_basket_takes_it(self, client: Client, product: Any):
        client.post("/basket/add/", {"product": product.pk})
        Basket.objects.update(status=Basket.SUBMITTED)
        client.post("/basket/add/", {"product": product.pk})
        assert Basket.objects.filter(status=Basket.OPEN).count() == 1

    def test_unknown_products_are_404(self, client: Client):
        for value in ("0", "999999", "", "x", "-1", "9" * 18, "9" * 40, "\x00"):
            assert client.post("/basket/add/", {"product": value}).status_code == 404

    def test_only_by_post(self, client: Client):
        assert client.get("/basket/add/").status_code == 405


class TestOrigin:
    """ADR 5: the browser says where the form stood."""

    @pytest.mark.parametrize(
        ("headers", "status"),
        [
            ({}, 302),
            ({"Sec-Fetch-Site": "same-origin"}, 302),
            ({"Sec-Fetch-Site": "none"}, 302),
            ({"Origin": "http://testserver"}, 302),
            ({"Sec-Fetch-Site": "same-site", "Origin": "http://ban-phaet.otop.test:8000"}, 302),
            ({"Sec-Fetch-Site": "same-site"}, 403),
            ({"Sec-Fetch-Site": "cross-site"}, 403),
            ({"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.test"}, 403),
            ({"Origin": "https://evil.test"}, 403),
            ({"Origin": "https://evil-otop.test"}, 403),
            ({"Origin": "https://otop.test.evil.test"}, 403),
            ({"Origin": "null"}, 403),
            ({"Origin": "javascript://testserver"}, 403),
            ({"Origin": "http://[::1"}, 403),
            ({"Sec-Fetch-Site": "rubbish"}, 403),
        ],
    )
    def test_table(self, product: Any, settings: Any, headers: dict[str, str], status: int):
        settings.BASE_DOMAIN = "otop.test"
        client = Client(enforce_csrf_checks=True)
        answer = client.post("/basket/add/", {"product": product.pk}, headers=headers)
        assert answer.status_code == status
        assert Line.objects.count() == (1 if status == 302 else 0)

    def test_every_other_form_wants_the_token(self, product: Any):
        client = Client(enforce_csrf_checks=True)
        client.post("/basket/add/", {"product": product.pk})
        line = Line.objects.get()
        for path in (
            f"/basket/{line.pk}/update/",
            f"/basket/{line.pk}/remove/",
            "/basket/correct/",
            "/checkout/",
            "/account/login/",
        ):
            assert client.post(path, {"quantity": 3}).status_code == 403, path
        line.refresh_from_db()
        assert line.quantity == 1


class TestChange:
    @pytest.fixture
    def line(self, client: Client, product: Any) -> Line:
        client.post("/basket/add/", {"product": product.pk, "quantity": 2})
        return Line.objects.get()

    def test_quantity(self, client: Client, line: Line):
        client.post(f"/basket/{line.pk}/update/", {"quantity": "4"})
        line.refresh_from_db()
        assert line.quantity == 4
        client.post(f"/basket/{line.pk}/update/", {"quantity": "6"})
        line.refresh_from_db()
        assert line.quantity == 4
        assert "ของเหลือ 5 ชิ้น" in words(client)

    @pytest.mark.parametrize("data", [{"remove": "1", "quantity": "1"}, {"quantity": "0"}])
    def test_removed_and_put_back(self, client: Client, line: Line, product: Any, data: dict[str, str]):
        answer = client.post(f"/basket/{line.pk}/update/", data)
        assert answer["Location"] == f"/basket/?removed={product.pk}&quantity=2"
        assert Line.objects.count() == 0
        page = words(client, answer["Location"])
        assert "เลิกทำ" in page
        assert product.title in page
        client.post("/basket/add/", {"product": product.pk, "quantity": 2})
        assert Line.objects.get().quantity == 2
        assert "เลิกทำ" not in words(client, answer["Location"])

    def test_a_strangers_line_stays(self, line: Line):
        stranger = Client()
        stranger.post("/basket/add/", {"product": make_product().pk})
        for path in ("update", "remove"):
            assert stranger.post(f"/basket/{line.pk}/{path}/", {"quantity": 5}).status_code == 302
        line.refresh_from_db()
        assert line.quantity == 2

    def test_lines_that_cannot_be_bought_say_so_and_are_corrected(
        self, client: Client, line: Line, product: Any
    ):
        closed = make_product(make_shop(), stock=5)
        client.post("/basket/add/", {"product": closed.pk})
        type(closed.shop).objects.filter(pk=closed.shop_id).update(status=ShopStatus.CLOSED)
        StockRecord.objects.filter(product=product).update(num_in_stock=1)
        page = words(client)
        assert "เหลือ 1 ชิ้น แต่ในตะกร้ามี 2 ชิ้น" in page
        assert "ร้านนี้ปิดอยู่" in page
        assert client.get("/checkout/")["Location"] == "/basket/"
        client.post("/basket/correct/")
        page = words(client)
        assert "แก้จำนวนจาก 2 เป็น 1" in page
        assert "เอาออกจากตะกร้าแล้ว" in page
        assert client.get("/checkout/").status_code == 200

    def test_a_changed_price_is_shown(self, client: Client, line: Line):
        StockRecord.objects.update(price=Decimal("120"))
        page = words(client)
        assert "ราคาเปลี่ยนจาก ฿100 เป็น ฿120" in page
        assert "฿290.00" in page  # 2 x 120 and a parcel of 50


class TestLooking:
    def test_an_empty_basket_costs_nothing(self, client: Client, django_assert_num_queries: Any):
        with django_assert_num_queries(0):
            answer = client.get("/basket/")
        assert answer.status_code == 200
        assert not answer.cookies
        with django_assert_num_queries(0):
            assert client.get("/basket/badge/", headers={"Accept": "application/json"}).json() == {"count": 0}

    @pytest.mark.parametrize("shops", [1, 6])
    def test_as_many_queries_for_six_shops_as_for_one(
        self, client: Client, django_assert_num_queries: Any, shops: int
    ):
        for _ in range(shops):
            client.post("/basket/add/", {"product": make_product(make_shop()).pk})
        client.get("/basket/")  # messages of the posts are gone
        with django_assert_num_queries(3):
            client.get("/basket/")

    def test_the_badge_counts_without_a_cookie_of_its_own(
        self, client: Client, product: Any, django_assert_num_queries: Any
    ):
        client.post("/basket/add/", {"product": product.pk, "quantity": 3})
        with django_assert_num_queries(1):
            answer = client.get("/basket/badge/")
        assert not answer.cookies
        assert "no-store" in answer["Cache-Control"]
        assert ">3</span>" in answer.content.decode()

    @pytest.mark.parametrize("cookie", ["", "1", "1:x", "x" * 5000, "é:1"])
    def test_a_false_cookie_opens_nothing(self, client: Client, product: Any, cookie: str):
        Basket.objects.create()
        client.cookies["oscar_open_basket"] = cookie
        assert client.get("/basket/badge/", headers={"Accept": "application/json"}).json() == {"count": 0}
        assert client.get("/basket/").status_code == 200

    def test_signing_in_keeps_what_was_chosen(self, client: Client, product: Any):
        client.post("/basket/add/", {"product": product.pk, "quantity": 2})
        user = make_user()
        client.force_login(user)
        assert product.title in words(client)
        basket = Basket.objects.get(owner=user)
        assert basket.lines.get().quantity == 2
        assert client.get("/basket/badge/", headers={"Accept": "application/json"}).json() == {"count": 2}
