"""The one page: sentences for mistakes, nothing lost, and every way to press twice."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from oscar.apps.order.models import Order

from checkout.models import OrderDetail
from shops.models import StockRecord
from tests.checkout.views.test_purchase import fill, hidden
from tests.factories import make_product, make_shop, make_tambon
from tests.factories.checkout import SILA

pytestmark = pytest.mark.django_db


@pytest.fixture
def product(client: Client) -> Any:
    product = make_product(make_shop(parcel_fee=Decimal("50")), price=100, stock=5)
    client.post("/basket/add/", {"product": product.pk, "quantity": 3})
    make_tambon(SILA)
    return product


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("recipient", "", "ผู้ส่งต้องรู้ชื่อผู้รับ เช่น สุภาพร วงศ์ใหญ่"),
        ("phone", "081-234-567", "เบอร์มือถือมี 10 หลัก ตอนนี้มี 9 หลัก เช่น 081-234-5678"),
        ("phone", "โทรบ้านป้า", "เบอร์มือถือมี 10 หลัก เช่น 081-234-5678"),
        ("email", "nid@", "อีเมลต้องหน้าตาแบบ name@example.com"),
        ("postcode", "4000", "รหัสไปรษณีย์มี 5 หลัก ตอนนี้มี 4 หลัก เช่น 40000"),
        ("postcode", "99999", "ไม่มีตำบลที่ใช้รหัส 99999"),
        ("tambon", "", "เลือกตำบลของที่อยู่"),
        ("tambon", "100101", "เลือกตำบลที่อยู่ในรหัสนี้"),
        ("address", " ", "ใส่บ้านเลขที่และหมู่ เช่น 99/12 หมู่ 14"),
        ("payment_method", "barter", "เลือกวิธีจ่ายจากรายการนี้"),
    ],
)
def test_mistakes_are_said_and_nothing_is_lost(
    client: Client, product: Any, field: str, value: str, sentence: str
):
    make_tambon("400101")
    sent = fill(client, **{field: value})
    answer = client.post("/checkout/", sent)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert sentence in page
    assert 'role="alert"' in page
    for name in ("recipient", "phone", "address"):
        if name != field:
            assert f'value="{sent[name]}"' in page
    assert Order.objects.count() == 0


def test_the_first_mistake_has_the_focus(client: Client, product: Any):
    page = client.post("/checkout/", fill(client, phone="1", address="")).content.decode()
    assert page.count("autofocus") == 1
    assert "autofocus" in page[page.index('name="phone"') - 200 : page.index('name="phone"') + 300]


def test_seven_fields_on_one_page(client: Client, product: Any):
    page = client.get("/checkout/").content.decode()
    names = {"recipient", "phone", "email", "postcode", "address", "payment_method"}
    assert all(f'name="{name}"' in page for name in names)
    assert page.count('type="hidden"') == 3


def test_without_javascript_the_find_key_lists_the_tambon(client: Client, product: Any):
    make_tambon("400101")
    sent = fill(client, find="1", recipient="", tambon="")
    page = client.post("/checkout/", sent).content.decode()
    assert "ต.ศิลา อ.เมืองขอนแก่น จ.ขอนแก่น" in page
    assert 'role="alert"' not in page
    assert f'value="{sent["address"]}"' in page


def test_the_list_for_htmx(client: Client, product: Any):
    make_tambon("400101")
    page = client.get("/checkout/tambon/?postcode=๔๐๐๐๐").content.decode()
    assert page.count('type="radio"') == 2
    for typed in ("", "4000", "abcde", "\x00", "9" * 500):
        assert client.get("/checkout/tambon/", {"postcode": typed}).status_code == 200


def test_sold_out_meanwhile(client: Client, product: Any):
    sent = fill(client)
    StockRecord.objects.update(num_in_stock=1)
    answer = client.post("/checkout/", sent)
    assert answer["Location"] == "/basket/"
    page = client.get("/basket/").content.decode()
    assert "ยังไม่ได้สั่งซื้อ" in page
    assert product.title in page
    assert "แก้จำนวนจาก 3 เป็น 1" in page
    assert Order.objects.count() == 0
    assert not StockRecord.objects.get().num_allocated
    assert client.post("/checkout/", fill(client)).status_code == 302
    assert Order.objects.get().total_incl_tax == Decimal("150")


def test_price_changed_meanwhile(client: Client, product: Any):
    sent = fill(client)
    StockRecord.objects.update(price=Decimal("110"))
    answer = client.post("/checkout/", sent)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "ราคาเปลี่ยนแล้ว" in page
    assert Order.objects.count() == 0
    assert hidden(page, "seen_total") == "380.00"
    assert client.post("/checkout/", {**sent, "seen_total": "380.00"}).status_code == 302
    assert Order.objects.get().total_incl_tax == Decimal("380")


def test_two_tabs_and_the_back_button_give_one_order(client: Client, product: Any):
    first_tab, second_tab = fill(client), fill(client, recipient="อีกคน")
    first, second = client.post("/checkout/", first_tab), client.post("/checkout/", second_tab)
    again = client.post("/checkout/", first_tab)
    assert first["Location"] == second["Location"] == again["Location"]
    assert OrderDetail.objects.get().recipient == first_tab["recipient"]
    assert client.get("/checkout/")["Location"] == "/basket/"


def test_a_false_basket_name_is_sent_to_the_basket(client: Client, product: Any):
    for name in ("1", "1:x", "x" * 400, "\x00"):
        assert client.post("/checkout/", fill(client, basket=name))["Location"] == "/basket/"
    assert Order.objects.count() == 0


def test_promptpay_of_an_expired_order_says_so(client: Client, product: Any):
    from django.utils import timezone

    from checkout.models import Payment

    path = client.post("/checkout/", fill(client, payment_method="promptpay"))["Location"]
    Payment.objects.update(expires_at=timezone.now())
    page = client.get(path).content.decode()
    assert "หมดเวลาจ่ายแล้ว" in page
    assert "data:image" not in page
    assert client.get(f"{path}qr.png").status_code == 404
    assert "ยกเลิกแล้ว เพราะเลยเวลาจ่าย" in client.get(path.removesuffix("pay/")).content.decode()


def test_queries_of_page_and_order(client: Client, product: Any, django_assert_max_num_queries: Any):
    with django_assert_max_num_queries(4):
        client.get("/checkout/")
    sent = fill(client)
    with django_assert_max_num_queries(32):
        client.post("/checkout/", sent)


text = st.text(st.characters(codec="utf-8"), max_size=60)


@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    data=st.dictionaries(
        st.sampled_from(
            [
                "recipient",
                "phone",
                "email",
                "postcode",
                "tambon",
                "address",
                "payment_method",
                "basket",
                "seen_total",
                "find",
            ]
        ),
        st.one_of(
            text,
            st.sampled_from(["40000", "0812345678", "promptpay", "cod", "NaN", "1e99", "-0", "Infinity"]),
        ),
    ),
    quantity=text,
    number=st.integers(0, 2**80),
)
def test_whatever_is_posted_nothing_breaks(
    client: Client, product: Any, data: dict[str, str], quantity: str, number: int
):
    StockRecord.objects.update(num_in_stock=100_000)
    client.post("/basket/add/", {"product": product.pk})
    start = fill(client)
    for sent in (data, {**start, **data}):
        assert client.post("/checkout/", sent).status_code in (200, 302, 409)
    assert client.post("/basket/add/", {"product": product.pk, "quantity": quantity}).status_code == 302
    for path in (f"/basket/{number}/update/", f"/basket/{number}/remove/"):
        assert client.post(path, {"quantity": quantity}).status_code == 302
    for path in ("/basket/", "/checkout/tambon/"):
        answer = client.get(path, {"removed": quantity, "quantity": str(number), "postcode": quantity})
        assert answer.status_code == 200
