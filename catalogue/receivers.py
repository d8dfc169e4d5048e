"""What the catalogue does when a shop or a category's name changes."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from catalogue.models import Category, CategoryText, Product
from catalogue.services import cards, versions
from shops.signals import shop_changed


@receiver(shop_changed, dispatch_uid="catalogue.refresh_cards_of_shop")
def refresh_cards_of_shop(shop_id: int, **_: Any) -> None:
    """Every card of the shop says what the shop now says."""
    products = Product.objects.filter(shop=shop_id).exclude(structure=Product.CHILD)
    cards.refresh(products.values_list("pk", flat=True))


@receiver([post_save, post_delete], sender=Category, dispatch_uid="catalogue.category_named")
@receiver([post_save, post_delete], sender=CategoryText, dispatch_uid="catalogue.category_text_named")
def forget_category_names(raw: bool = False, **_: Any) -> None:
    """Lists show category names beside their counts, which they keep for the same version."""
    if not raw:
        versions.bump()
