"""The whole way through plain forms: add, basket, checkout, order, pay."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from checkout.choices import PaymentMethod, PaymentStatus, SubOrderStatus
from checkout.models import OrderDetail, Payment, SubOrder
from shops.models import StockRecord
from tests.factories import make_product, make_shop, make_tambon
from tests.factories.checkout import SILA

pytestmark = pytest.mark.django_db


def hidden(html: str, name: str) -> str:
    """The value of a hidden input as the page carries it."""
    start = html.index(f'name="{name}" value="') + len(f'name="{name}" value="')
    return html[start : html.index('"', start)]


def fill(client: Client, **changes: Any) -> dict[str, Any]:
    """What a buyer sends from the checkout page."""
    page = client.get("/checkout/").content.decode()
    return {
        "basket": hidden(page, "basket"),
        "seen_total": hidden(page, "seen_total"),
        "recipient": "สุภาพร วงศ์ใหญ่",
        "phone": "๐๘๑-๒๓๔ ๕๖๗๘",
        "email": "",
        "postcode": "40000",
        "tambon": make_tambon(SILA).pk,
        "address": "99/12 หมู่ 14",
        "payment_method": PaymentMethod.COD,
        **changes,
    }


@pytest.fixture
def two_shops() -> tuple[Any, Any]:
    weaver = make_shop(parcel_fee=Decimal("52"))
    farmer = make_shop(parcel_fee=Decimal("40"), free_parcel_over=Decimal("300"))
    return make_product(weaver, price=Decimal("1290.50"), stock=3), make_product(farmer, price=95, stock=9)


def test_two_shops_one_order(client: Client, two_shops: tuple[Any, Any]):
    cloth, rice = two_shops
    assert client.post("/basket/add/", {"product": cloth.pk}).status_code == 302
    client.post("/basket/add/", {"product": rice.pk, "quantity": "2"})
    page = client.get("/basket/")
    assert page.status_code == 200
    assert "฿1,572.50" in page.content.decode()  # 1290.50 + 190 + 52 + 40

    sent = client.post("/checkout/", fill(client))
    detail = OrderDetail.objects.get()
    assert sent.status_code == 302
    assert sent["Location"] == f"/orders/{detail.token}/"
    assert client.get(sent["Location"]).status_code == 200
    assert detail.order.total_incl_tax == Decimal("1572.50")
    assert detail.phone == "+66812345678"
    totals = list(SubOrder.objects.order_by("pk").values_list("goods_total", "parcel_fee", "total", "status"))
    assert totals == [
        (Decimal("1290.50"), Decimal("52"), Decimal("1342.50"), SubOrderStatus.CONFIRMED),
        (Decimal("190"), Decimal("40"), Decimal("230"), SubOrderStatus.CONFIRMED),
    ]
    assert Payment.objects.get().status == PaymentStatus.ON_DELIVERY
    assert dict(StockRecord.objects.values_list("product_id", "num_allocated")) == {cloth.pk: 1, rice.pk: 2}
    assert client.get("/basket/badge/", headers={"Accept": "application/json"}).json() == {"count": 0}


def test_promptpay_shows_its_code(client: Client, two_shops: tuple[Any, Any]):
    client.post("/basket/add/", {"product": two_shops[0].pk})
    sent = client.post("/checkout/", fill(client, payment_method=PaymentMethod.PROMPTPAY))
    token = OrderDetail.objects.get().token
    assert sent["Location"] == f"/orders/{token}/pay/"
    page = client.get(sent["Location"])
    assert page.status_code == 200
    assert 'src="data:image/svg+xml' in page.content.decode()
    picture = client.get(f"/orders/{token}/pay/qr.png")
    assert picture["Content-Type"] == "image/png"
    assert client.get(f"/orders/{token}/").status_code == 200
    assert Payment.objects.get().status == PaymentStatus.AWAITING


def test_pressed_twice_gives_one_order(client: Client, two_shops: tuple[Any, Any]):
    client.post("/basket/add/", {"product": two_shops[0].pk})
    form = fill(client)
    first = client.post("/checkout/", form)
    second = client.post("/checkout/", form)
    assert OrderDetail.objects.count() == 1
    assert second.status_code == 302
    assert second["Location"] == first["Location"]
