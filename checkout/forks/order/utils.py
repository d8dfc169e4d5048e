"""Order numbers that cannot be guessed, and stock that cannot be sold twice."""

from __future__ import annotations

import secrets
from typing import Any

from django.db.models import F
from django.db.models.functions import Coalesce
from oscar.apps.order import utils as oscars

from checkout.errors import OutOfStock

# Without 0, 1, I, L, O and U: read over the telephone, written on a slip.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12  # 30**12 numbers; the database refuses a repeat


class OrderNumberGenerator(oscars.OrderNumberGenerator):
    """Oscar counts from the basket id, which tells how much is sold and lets people guess."""

    def order_number(self, basket: Any = None) -> str:
        return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


class OrderCreator(oscars.OrderCreator):
    """Places an order only when every line's stock could be taken in the same transaction."""

    def create_line_models(self, order: Any, basket_line: Any, extra_line_fields: Any = None) -> Any:
        """Oscar's line, whose `num_allocated` says what it really holds: nothing of uncounted stock."""
        fields = dict(extra_line_fields or {})
        if not is_counted(basket_line):
            fields["num_allocated"] = 0
        return super().create_line_models(order, basket_line, fields)

    def create_line_attributes(self, order: Any, order_line: Any, basket_line: Any) -> None:
        """Nothing: size and colour are variants with stock of their own, not options of a line."""

    def update_stock_records(self, line: Any) -> None:
        """The line's stock is allocated, by one statement that cannot pass the bound.

        Needs a transaction; Oscar calls it in the order of stock records. Raises OutOfStock,
        which must roll the order back.
        """
        if not is_counted(line):
            return
        record = line.stockrecord
        allocated = Coalesce(F("num_allocated"), 0)  # Oscar leaves the column NULL
        taken = (
            type(record)
            .objects.filter(pk=record.pk, num_in_stock__gte=allocated + line.quantity)
            .update(num_allocated=allocated + line.quantity)
        )
        if not taken:
            raise OutOfStock(product_id=line.product_id, wanted=line.quantity)


def is_counted(line: Any) -> bool:
    """Whether the line's product has a counted stock; made-to-order goods have none."""
    return bool(line.product.get_product_class().track_stock)
