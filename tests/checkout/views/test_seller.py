"""The first page of the desk shows what is in the rows, and nothing else."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from checkout.choices import PaymentMethod
from checkout.selectors import desk
from tests.cast import make_cast
from tests.factories import make_member, make_product, make_shop
from tests.factories.checkout import make_order

pytestmark = pytest.mark.django_db


def test_figures_are_counted_from_the_shops_own_rows():
    cast = make_cast()
    mine, theirs = make_product(cast.shop_a, price=100, stock=4), make_product(cast.shop_b, price=999)
    make_order((mine, 2), theirs)
    make_order(mine, payment_method=PaymentMethod.PROMPTPAY)
    assert desk.figures(cast.shop_a, timezone.localdate()) == desk.Figures(
        to_ship=1, awaiting=1, sold_this_month=Decimal("200"), orders_this_month=1, on_sale=1
    )
    assert [(row.name, row.left) for row in desk.low_stock(cast.shop_a)] == [(mine.title, 1)]
    assert desk.low_stock(cast.shop_b) == []


def test_the_desk_opens_on_the_only_shop_or_asks(client: Client):
    cast = make_cast()
    assert client.get("/seller/")["Location"] == "/account/login/?next=/seller/"
    client.force_login(cast.malee)
    assert client.get("/seller/")["Location"] == f"/seller/{cast.shop_a.slug}/"
    make_member(make_shop(name_th="ร้านที่สอง"), cast.malee)
    assert "ร้านที่สอง" in client.get("/seller/").content.decode()
    client.force_login(cast.nid)
    assert "ยังไม่มีร้านในบัญชีนี้" in client.get("/seller/").content.decode()


def test_as_many_queries_for_many_orders(client: Client, django_assert_max_num_queries: Any):
    cast = make_cast()
    for _ in range(5):
        make_order(make_product(cast.shop_a), make_product(cast.shop_a), make_product(cast.shop_b))
    client.force_login(cast.malee)
    with django_assert_max_num_queries(18):
        page = client.get(f"/seller/{cast.shop_a.slug}/").content.decode()
    assert page.count('data-testid="suborder"') == 5
    assert "สุภาพร" not in page  # names and addresses only where a parcel is packed
