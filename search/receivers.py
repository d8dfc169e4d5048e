"""What the search does when products change: it notes them in the transaction of the change."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.dispatch import receiver

from catalogue.signals import products_changing
from search.services import queue


@receiver(products_changing, dispatch_uid="search.queue_products")
def queue_products(product_ids: Collection[int], **_: Any) -> None:
    """The products wait to be indexed once the change is committed, and only then."""
    queue.add(product_ids)
