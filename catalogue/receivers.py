"""What the catalogue does when a shop or a category's name changes."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from catalogue.models import Category, CategoryText, Product, ProductCategory, ProgrammeMembership
from catalogue.services import cards, versions
from shops.signals import shop_changing


@receiver(shop_changing, dispatch_uid="catalogue.refresh_cards_of_shop")
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


@receiver(post_save, sender=Category, dispatch_uid="catalogue.category_changed")
@receiver(post_save, sender=CategoryText, dispatch_uid="catalogue.category_text_changed")
def announce_goods_of_category(
    instance: Category | CategoryText, raw: bool = False, created: bool = False, **_: Any
) -> None:
    """The names of a category are told with each product in it and below it."""
    if raw or created:
        return
    category = instance.category if isinstance(instance, CategoryText) else instance
    goods = ProductCategory.objects.filter(category__path__startswith=category.path)
    cards.announce(list(goods.values_list("product_id", flat=True)))


@receiver([post_save, post_delete], sender=ProgrammeMembership, dispatch_uid="catalogue.programme_changed")
def announce_programme(instance: ProgrammeMembership, raw: bool = False, **_: Any) -> None:
    """Products are found by the programmes they take part in."""
    if not raw:
        cards.announce([instance.product_id])


@receiver(post_delete, sender=Product, dispatch_uid="catalogue.product_deleted")
def announce_removal(instance: Product, **_: Any) -> None:
    """A deleted product takes its card along; copies above have to go too."""
    cards.announce([instance.pk])
