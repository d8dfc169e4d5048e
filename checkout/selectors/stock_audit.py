"""Whether every held piece of stock is held by an open order line."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import F, IntegerField, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from oscar.apps.order.models import Line

from shops.models import StockRecord


@dataclass(frozen=True)
class StockDifference:
    """A stock record whose allocation is not the sum of its open lines, or is more than it has."""

    stockrecord: int
    product: int
    sku: str
    in_stock: int
    allocated: int
    held_by_orders: int


def differences() -> list[StockDifference]:
    """Every stock record that does not add up, by primary key; one query."""
    held = (
        Line.objects.filter(stockrecord=OuterRef("pk"))
        .order_by()
        .values("stockrecord")
        .annotate(pieces=Sum("num_allocated"))
        .values("pieces")
    )
    records = StockRecord.objects.annotate(
        allocated=Coalesce(F("num_allocated"), 0),
        held=Coalesce(Subquery(held, output_field=IntegerField()), 0),
    ).order_by("pk")
    wrong = records.filter(~Q(allocated=F("held")) | Q(allocated__gt=Coalesce(F("num_in_stock"), 0)))
    return [
        StockDifference(
            stockrecord=record.pk,
            product=record.product_id,
            sku=record.partner_sku,
            in_stock=record.num_in_stock or 0,
            allocated=record.allocated,
            held_by_orders=record.held,
        )
        for record in wrong
    ]
