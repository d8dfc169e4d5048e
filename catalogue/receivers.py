"""What the catalogue does when a shop changes: its cards carry the shop's name, place and status."""

from __future__ import annotations

from typing import Any

from django.dispatch import receiver

from catalogue.models import Product
from catalogue.services import cards
from shops.signals import shop_changed


@receiver(shop_changed, dispatch_uid="catalogue.refresh_cards_of_shop")
def refresh_cards_of_shop(shop_id: int, **_: Any) -> None:
    """Every card of the shop says what the shop now says."""
    products = Product.objects.filter(shop=shop_id).exclude(structure=Product.CHILD)
    cards.refresh(products.values_list("pk", flat=True))
