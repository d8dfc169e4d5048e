"""Changing a basket: safe when two tabs, two clicks or a dying connection do it at once."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Sum
from oscar.apps.basket.models import Basket, Line

from catalogue.models import Product
from checkout import locks
from checkout.choices import LineProblem
from checkout.errors import (
    AlcoholNotSold,
    BasketClosed,
    ChooseVariant,
    NotEnoughLeft,
    NotForSale,
    ShopNotOpen,
    SoldOut,
    TooMany,
)
from checkout.selectors import baskets
from marketplace.accounts.models import User
from shops.models import StockRecord
from shops.strategy import Default, is_banned


@dataclass(frozen=True)
class Correction:
    """A line that was made buyable: `after` 0 means that it was taken out."""

    name: str
    before: int
    after: int
    reason: str


def add(basket: Basket, product_id: int, quantity: int = 1) -> Line:
    """The basket holds `quantity` more of the product; what was there before stays counted.

    A basket without a row gets one. Two adds at once add up: the basket row is locked, then the
    line changes. Raises Product.DoesNotExist, NotForSale and its children, NotEnoughLeft,
    TooMany, and BasketClosed when the basket was ordered meanwhile (take a new one then).
    """
    if quantity < 1:
        raise ValueError(f"quantity {quantity}")
    product = _product(product_id)
    record = Default().select_stockrecord(product)
    left = check_for_sale(product)
    is_new = basket.pk is None
    try:
        with transaction.atomic():
            if not is_new and not locks.lock_basket(basket.pk):
                raise BasketClosed
            line = None if is_new else Line.objects.filter(basket=basket, stockrecord=record).first()
            wanted = quantity + (line.quantity if line else 0)
            _check_quantity(basket.pk, wanted, more=quantity, left=left)
            if is_new:
                basket.save()
            return _put(basket, line, product, record, wanted)
    except BaseException:
        if is_new:
            # The row is rolled back: a cookie with its id would one day open a stranger's basket.
            basket.pk = None
        raise


def _put(basket: Basket, line: Line | None, product: Product, record: StockRecord, quantity: int) -> Line:
    if line is None:
        return Line.objects.create(
            basket=basket,
            line_reference=f"{product.pk}_{record.pk}",
            product=product,
            stockrecord=record,
            quantity=quantity,
            price_currency=record.price_currency,
            price_excl_tax=record.price,
            price_incl_tax=record.price,
        )
    line.quantity = quantity
    line.save(update_fields=["quantity", "date_updated"])
    return line


def open_for(owner: User | None) -> Basket:
    """A new, empty basket, after the last one was ordered; `owner` None for a visitor."""
    return Basket.objects.create(owner=owner)


def set_quantity(basket: Basket, line_id: int, quantity: int) -> Line:
    """The line holds `quantity` pieces at today's price, which the buyer has now seen.

    Raises Line.DoesNotExist for a line of another basket, NotForSale, NotEnoughLeft, TooMany,
    BasketClosed.
    """
    if quantity < 1:
        raise ValueError(f"quantity {quantity}")
    with transaction.atomic():
        if basket.pk is None or not locks.lock_basket(basket.pk):
            raise BasketClosed
        line = baskets.lines_of(basket.pk).get(pk=line_id)
        priced = baskets.price_line(line, Default())
        if priced.problem in (LineProblem.UNAVAILABLE, LineProblem.SOLD_OUT):
            raise SoldOut(product_id=line.product_id)
        _check_quantity(basket.pk, quantity, more=quantity - line.quantity, left=priced.left)
        line.quantity = quantity
        line.price_excl_tax = line.price_incl_tax = priced.unit_price
        line.save(update_fields=["quantity", "price_excl_tax", "price_incl_tax", "date_updated"])
        return line


def remove(basket: Basket, line_id: int) -> tuple[int, int]:
    """The line is gone; its product and quantity, so that it can be put back.

    Raises Line.DoesNotExist for a line of another basket, and BasketClosed.
    """
    with transaction.atomic():
        if basket.pk is None or not locks.lock_basket(basket.pk):
            raise BasketClosed
        line = Line.objects.get(basket=basket, pk=line_id)
        product_id, quantity = line.product_id, line.quantity
        line.delete()
        return product_id, quantity


def correct(basket_id: int) -> list[Correction]:
    """Every line of the open basket can be bought as it stands; what changed, with before and after.

    Lines that cannot be bought are taken out, too large quantities reduced. Safe to call twice.
    """
    with transaction.atomic():
        if not locks.lock_basket(basket_id):
            return []
        corrections = []
        strategy = Default()
        for line in list(baskets.lines_of(basket_id)):
            priced = baskets.price_line(line, strategy)
            if priced.problem is None:
                continue
            after = (priced.left or 0) if priced.problem == LineProblem.SHORT else 0
            corrections.append(
                Correction(
                    name=baskets.name_of(priced.product),
                    before=line.quantity,
                    after=after,
                    reason=baskets.problem_sentence(priced),
                )
            )
            if after:
                Line.objects.filter(pk=line.pk).update(quantity=after)
            else:
                line.delete()
        return corrections


def accept_prices(basket_id: int) -> None:
    """Today's prices are the ones the buyer has seen. Safe to call twice."""
    with transaction.atomic():
        if not locks.lock_basket(basket_id):
            return
        strategy = Default()
        for line in list(baskets.lines_of(basket_id)):
            priced = baskets.price_line(line, strategy)
            if priced.old_price is not None:
                Line.objects.filter(pk=line.pk).update(
                    price_excl_tax=priced.unit_price, price_incl_tax=priced.unit_price
                )


def check_for_sale(product: Product) -> int | None:
    """How many are left, None when stock is not counted. Raises NotForSale or a child of it."""
    if is_banned(product):
        raise AlcoholNotSold(product_id=product.pk)
    if product.is_parent:
        raise ChooseVariant(product_id=product.pk)
    if not product.shop.is_live:
        raise ShopNotOpen(product_id=product.pk)
    strategy = Default()
    info = strategy.fetch_for_product(product, strategy.select_stockrecord(product))
    if not info.price.exists or (product.is_child and not product.parent.is_public):
        raise NotForSale(product_id=product.pk)
    left = getattr(info.availability, "num_available", None)
    if left is None and not info.availability.is_available_to_buy:
        raise NotForSale(product_id=product.pk)
    if left is not None and left <= 0:
        raise SoldOut(product_id=product.pk)
    return left


def _product(product_id: int) -> Product:
    return (
        Product.objects.select_related(
            "shop", "info", "product_class", "parent__info", "parent__product_class"
        )
        .only(
            *("title", "structure", "is_public", "shop__status", "product_class__track_stock"),
            *("info__is_alcohol", "parent__title", "parent__structure", "parent__is_public"),
            *("parent__product_class__track_stock", "parent__info__is_alcohol"),
        )
        .prefetch_related("stockrecords")
        .get(pk=product_id)
    )


def _check_quantity(basket_id: int | None, wanted: int, *, more: int, left: int | None) -> None:
    """Needs the basket's lock."""
    if left is not None and wanted > left:
        raise NotEnoughLeft(left=left)
    if wanted > baskets.MOST_OF_ONE:
        raise TooMany(limit=baskets.MOST_OF_ONE)
    pieces = 0
    if basket_id is not None:
        pieces = Line.objects.filter(basket_id=basket_id).aggregate(pieces=Sum("quantity"))["pieces"] or 0
    if pieces + more > baskets.limit_of_basket():
        raise TooMany(limit=baskets.limit_of_basket())
