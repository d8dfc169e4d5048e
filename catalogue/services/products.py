"""Writes to products, their price and their stock; each leaves the product card right."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models.functions import Coalesce

from catalogue.choices import MADE_TO_ORDER_CLASS, STOCKED_CLASS
from catalogue.errors import NoStockHere
from catalogue.models import Category, Product, ProductCategory, ProductClass, ProductInfo
from catalogue.services import cards
from marketplace.common.slugs import romanise_slug
from shops.models import Shop, StockRecord

_CLASS_NAMES = {STOCKED_CLASS: "Stocked", MADE_TO_ORDER_CLASS: "Made to order"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProduct:
    """A product as it is put up. `info` holds columns of ProductInfo; no price: not sold online."""

    title: str
    category: str = ""
    description: str = ""
    slug: str = ""
    price: Decimal | None = None
    stock: int = 0
    made_to_order: bool = False
    is_public: bool = True
    info: dict[str, Any] = field(default_factory=dict)


def product_class(*, made_to_order: bool) -> ProductClass:
    """Oscar's product class: stock is counted for "stocked" only."""
    slug = MADE_TO_ORDER_CLASS if made_to_order else STOCKED_CLASS
    defaults = {"name": _CLASS_NAMES[slug], "track_stock": not made_to_order}
    return ProductClass.objects.get_or_create(slug=slug, defaults=defaults)[0]


def create(shop: Shop, new: NewProduct) -> Product:
    """The product stands in the shop with details, category, stock record and card.

    Raises Category.DoesNotExist for an unknown category code.
    """
    with transaction.atomic():
        product = Product.objects.create(
            shop=shop,
            product_class=product_class(made_to_order=new.made_to_order),
            title=new.title,
            slug=new.slug or romanise_slug(new.title),
            description=new.description,
            is_public=new.is_public,
        )
        ProductInfo.objects.create(product=product, **new.info)
        if new.category:
            category = Category.objects.get(text__code=new.category)
            ProductCategory.objects.create(product=product, category=category)
        _create_stock(product, price=new.price, stock=None if new.made_to_order else new.stock)
        cards.refresh([product.pk])
    return product


def add_variant(
    parent: Product, *, choice_th: str, choice_en: str, price: Decimal, stock: int = 0
) -> Product:
    """`parent` has this size, colour or length to choose; from the first one on it has no stock of its own.

    The variant's title is the full name ("ผ้าขาวม้า ยาว 2 เมตร"); what the buyer picks
    ("ยาว 2 เมตร") is its `info.size_note`.
    """
    with transaction.atomic():
        if parent.structure == Product.STANDALONE:
            parent.stockrecords.all().delete()
            parent.structure = Product.PARENT
            parent.save(update_fields=["structure"])
        child = Product.objects.create(
            shop=parent.shop,
            parent=parent,
            structure=Product.CHILD,
            title=f"{parent.title} {choice_th}",
            slug=romanise_slug(f"{parent.slug} {choice_th}"),
        )
        ProductInfo.objects.create(
            product=child,
            name_en=f"{parent.info.name_en} {choice_en}".strip(),
            size_note_th=choice_th,
            size_note_en=choice_en,
        )
        counted = parent.get_product_class().track_stock
        _create_stock(child, price=price, stock=stock if counted else None)
        cards.refresh([parent.pk])
    return child


def change(product: Product, *, info: dict[str, Any] | None = None, **columns: Any) -> None:
    """These columns of the product, and with `info` of its details, are written."""
    with transaction.atomic():
        for row, changes in ((product, columns), (product.info, info or {})):
            for name, value in changes.items():
                setattr(row, name, value)
            if changes:
                row.save(update_fields=list(changes))
        cards.refresh([product.pk])


def set_category(product: Product, code: str) -> None:
    """The product stands in this category alone."""
    with transaction.atomic():
        category = Category.objects.get(text__code=code)
        ProductCategory.objects.filter(product=product).exclude(category=category).delete()
        ProductCategory.objects.get_or_create(product=product, category=category)
        cards.refresh([product.pk])


def set_price(product: Product, price: Decimal | None) -> None:
    """The product or variant costs this much; None: it is not sold online. Raises NoStockHere."""
    _write_stock(product, price=price)


def set_stock(product: Product, count: int) -> None:
    """So many can be sold from now on; what open orders hold comes on top. Raises NoStockHere.

    The shop counts what is free to sell; Oscar's column also holds what is allocated, so the
    database adds it, at the moment of writing.
    """
    _write_stock(product, num_in_stock=count + Coalesce("num_allocated", 0))


def remove(product: Product) -> None:
    """The product is no longer shown or sold; orders keep their lines."""
    change(product, is_public=False)


def _write_stock(product: Product, **columns: Any) -> None:
    with transaction.atomic():
        if not StockRecord.objects.filter(product=product).update(**columns):
            raise NoStockHere(product.pk)
        cards.refresh([product.pk])


def _create_stock(product: Product, *, price: Decimal | None, stock: int | None) -> None:
    StockRecord.objects.create(
        product=product,
        partner_id=product.shop.partner_id,
        partner_sku=f"P{product.pk}",
        price=price,
        num_in_stock=stock,
    )
