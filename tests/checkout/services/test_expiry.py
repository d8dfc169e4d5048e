"""Unpaid orders give their stock back, exactly once; the audit stays silent."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from catalogue.models import ProductCard
from checkout.choices import PaymentMethod, PaymentStatus, SubOrderStatus
from checkout.models import Payment, SubOrder
from checkout.selectors.stock_audit import StockDifference, differences
from checkout.services.expiry import expire_unpaid
from checkout.tasks import expire_unpaid as task
from shops.models import StockRecord
from tests.factories import make_product
from tests.factories.checkout import make_order

pytestmark = pytest.mark.django_db


@pytest.fixture
def product() -> Any:
    return make_product(stock=2)


@pytest.fixture
def late() -> Any:
    return timezone.now() + timedelta(days=2)


def test_an_unpaid_order_is_cancelled_and_its_goods_are_on_sale_again(product: Any, late: Any):
    order = make_order((product, 2), payment_method=PaymentMethod.PROMPTPAY).order
    assert ProductCard.objects.get(product=product).stock_state == "sold_out"
    assert expire_unpaid(late) == [order.number]
    assert expire_unpaid(late) == []
    order.refresh_from_db()
    assert order.status == "cancelled"
    assert Payment.objects.get().status == PaymentStatus.EXPIRED
    assert SubOrder.objects.get().status == SubOrderStatus.CANCELLED
    assert StockRecord.objects.get(product=product).num_allocated == 0
    assert ProductCard.objects.get(product=product).stock_state == "in_stock"
    assert differences() == []


def test_in_time_paid_and_cash_orders_stay(product: Any, late: Any):
    paid = make_order(product, payment_method=PaymentMethod.PROMPTPAY)
    Payment.objects.filter(order_id=paid.pk).update(status=PaymentStatus.PAID)
    make_order(product, payment_method=PaymentMethod.COD)
    assert expire_unpaid() == expire_unpaid(late) == []
    assert StockRecord.objects.get(product=product).num_allocated == 2


def test_task_and_command_do_the_same(product: Any, capsys: Any):
    make_order(product, payment_method=PaymentMethod.PROMPTPAY)
    number = make_order(product, payment_method=PaymentMethod.PROMPTPAY).order.number
    Payment.objects.exclude(reference=number).update(expires_at=timezone.now())
    task()
    assert StockRecord.objects.get(product=product).num_allocated == 1
    Payment.objects.update(expires_at=timezone.now())
    call_command("expire_unpaid", "--json")
    assert json.loads(capsys.readouterr().out) == {"expired": 1, "orders": [number]}
    assert StockRecord.objects.get(product=product).num_allocated == 0


def test_audit_finds_a_piece_that_nobody_ordered(product: Any, capsys: Any):
    make_order(product)
    call_command("audit_stock", "--json")
    assert json.loads(capsys.readouterr().out) == {"checked": 1, "differences": 0, "rows": []}
    StockRecord.objects.filter(product=product).update(num_allocated=2)
    record = StockRecord.objects.get(product=product)
    assert differences() == [
        StockDifference(
            stockrecord=record.pk,
            product=product.pk,
            sku=record.partner_sku,
            in_stock=2,
            allocated=2,
            held_by_orders=1,
        )
    ]
    with pytest.raises(SystemExit) as end:
        call_command("audit_stock", "--json")
    assert end.value.code == 1
    assert json.loads(capsys.readouterr().out)["differences"] == 1


def test_audit_finds_more_sold_than_there_is(product: Any):
    make_order((product, 2))
    StockRecord.objects.filter(product=product).update(num_in_stock=1)
    assert [found.in_stock for found in differences()] == [1]
