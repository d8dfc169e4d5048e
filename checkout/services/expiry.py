"""Orders that nobody paid in time give their stock back, exactly once."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from oscar.apps.order.models import Line

from catalogue.services import cards
from checkout.choices import PaymentStatus, SubOrderStatus
from checkout.models import Payment, SubOrder, SubOrderStatusChange
from shops.models import StockRecord

logger = logging.getLogger(__name__)
BATCH = 500


def expire_unpaid(now: datetime | None = None) -> list[str]:
    """Every order whose time to pay is over is cancelled; returns their numbers.

    Each order is a transaction of its own. Safe to run twice and by several workers at once.
    """
    now = now or timezone.now()
    due = Payment.objects.filter(status=PaymentStatus.AWAITING, expires_at__lte=now).order_by("pk")
    return [
        reference
        for payment_id, reference in list(due.values_list("pk", "reference")[:BATCH])
        if expire(payment_id, now=now)
    ]


def expire(payment_id: int, *, now: datetime) -> bool:
    """The payment is expired and its order's stock free; False when it was paid or expired already."""
    with transaction.atomic():
        rows = Payment.objects.filter(pk=payment_id, status=PaymentStatus.AWAITING, expires_at__lte=now)
        if not rows.update(status=PaymentStatus.EXPIRED):
            return False
        order = Payment.objects.select_related("order").get(pk=payment_id).order
        order.status = "cancelled"
        order.save(update_fields=["status"])
        suborders = list(SubOrder.objects.filter(order=order).order_by("pk"))
        SubOrder.objects.filter(order=order).update(status=SubOrderStatus.CANCELLED)
        SubOrderStatusChange.objects.bulk_create(
            SubOrderStatusChange(suborder=suborder, status=SubOrderStatus.CANCELLED) for suborder in suborders
        )
        release_stock(order)
    return True


def release_stock(order: Any) -> None:
    """What the order's lines hold is on sale again; the lines hold nothing. Needs a transaction.

    Stock records in pk order, as when they were taken. Safe to call twice.
    """
    held = list(Line.objects.filter(order=order, num_allocated__gt=0).order_by("stockrecord_id", "pk"))
    for line in held:
        rows = StockRecord.objects.filter(pk=line.stockrecord_id, num_allocated__gte=line.num_allocated)
        if not rows.update(num_allocated=F("num_allocated") - line.num_allocated):
            logger.error("order %s: stock of product %s was not held", order.number, line.product_id)
    Line.objects.filter(pk__in=[line.pk for line in held]).update(num_allocated=0)
    products = {line.product_id for line in held if line.product_id is not None}
    if products:
        cards.refresh(products)
