"""What was sold, by product."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from checkout.choices import SOLD
from checkout.models import SubOrderLine

POPULAR_DAYS = 90


def units_sold(now: datetime | None = None) -> dict[int, int]:
    """Pieces sold in the last 90 days by product; a variant's count for its parent. One query.

    What is cancelled or waits for its payment is not sold.
    """
    since = (now or timezone.now()) - timedelta(days=POPULAR_DAYS)
    lines = SubOrderLine.objects.filter(
        suborder__status__in=SOLD, line__order__date_placed__gt=since, line__product__isnull=False
    )
    owners = lines.order_by().values_list(Coalesce("line__product__parent_id", "line__product_id"))
    return dict(owners.annotate(units=Sum("line__quantity")))
