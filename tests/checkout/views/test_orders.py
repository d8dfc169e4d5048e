"""The buyer's order page: the token is the key."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from checkout.choices import PaymentMethod, SubOrderStatus
from checkout.models import SubOrder, SubOrderStatusChange
from checkout.selectors import orders
from tests.factories import make_product, make_shop, make_user
from tests.factories.checkout import make_order

pytestmark = pytest.mark.django_db


def test_a_wrong_token_is_404(client: Client):
    detail = make_order(make_product(), payment_method=PaymentMethod.PROMPTPAY)
    right = detail.token
    for wrong in (right[:-1], right.swapcase(), right + "A", detail.order.number, "x" * 43):
        for end in ("", "pay/", "pay/qr.png"):
            assert client.get(f"/orders/{wrong}/{end}").status_code == 404


def test_nothing_keeps_or_shows_it_around(client: Client):
    detail = make_order(make_product(), payment_method=PaymentMethod.PROMPTPAY)
    for end in ("", "pay/", "pay/qr.png"):
        answer = client.get(f"/orders/{detail.token}/{end}")
        assert answer.status_code == 200
        assert answer["X-Robots-Tag"] == "noindex, nofollow"
        assert "no-store" in answer["Cache-Control"]
        assert answer["Referrer-Policy"] == "same-origin"
        assert not answer.cookies


def test_one_timeline_a_parcel(client: Client, django_assert_max_num_queries: Any):
    sellers = [make_shop() for _ in range(4)]
    detail = make_order(*(make_product(shop) for shop in sellers), language="en")
    with django_assert_max_num_queries(8):
        page = client.get(f"/en/orders/{detail.token}/").content.decode()
    assert page.count('data-testid="parcel"') == 4
    assert page.count('class="timeline"') == 4
    for shop in sellers:
        assert shop.name_en in page
    assert "081-234-5678" in page
    assert "Sila, Mueang Khon Kaen, Khon Kaen" in page
    assert "cancel within 7 days" in page


def reach(suborder: SubOrder, *statuses: str) -> SubOrder:
    for days, status in enumerate(statuses, start=1):
        at = timezone.now() + timedelta(days=days)
        SubOrderStatusChange.objects.create(suborder=suborder, status=status, at=at)
        SubOrder.objects.filter(pk=suborder.pk).update(status=status)
    return orders.with_lines(SubOrder.objects.filter(pk=suborder.pk)).get()


@pytest.mark.parametrize(
    ("statuses", "states"),
    [
        ([], ["now", "ahead", "ahead", "ahead", "ahead"]),
        (["paid"], ["now", "ahead", "ahead", "ahead", "ahead"]),
        (["paid", "accepted"], ["done", "now", "ahead", "ahead", "ahead"]),
        (["paid", "accepted", "shipped"], ["done", "done", "done", "now", "ahead"]),
        (["paid", "accepted", "shipped", "delivered"], ["done"] * 5),
        (["cancelled"], ["done", "failed"]),
    ],
)
def test_steps(statuses: list[str], states: list[str]):
    make_order(make_product(), payment_method=PaymentMethod.PROMPTPAY)
    suborder = reach(SubOrder.objects.get(), *statuses)
    assert [step.state for step in orders.steps_of(suborder)] == states


def test_arrived_parcels_stand_in_the_headline(client: Client):
    detail = make_order(make_product(make_shop()), make_product(make_shop()))
    page = client.get(f"/orders/{detail.token}/").content.decode()
    assert "ขอบคุณ 2 ร้านได้รับคำสั่งซื้อแล้ว" in page
    reach(SubOrder.objects.order_by("pk")[0], SubOrderStatus.DELIVERED)
    assert "ถึงแล้ว 1 จาก 2 พัสดุ" in client.get(f"/orders/{detail.token}/").content.decode()


def test_my_orders_are_mine(client: Client):
    nid, other = make_user(), make_user()
    mine = make_order(make_product(), user=nid)
    make_order(make_product(), user=other)
    assert client.get("/account/orders/")["Location"] == "/account/login/?next=/account/orders/"
    client.force_login(nid)
    page = client.get("/account/orders/").content.decode()
    assert page.count("/orders/") - page.count("/account/orders/") == 1
    assert mine.token in page
