"""Why a purchase is refused; each with a stable code and a sentence for the buyer."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext_lazy as _


class CheckoutError(Exception):
    """Root of this floor's refusals."""

    code = "checkout"
    sentence = _("The order could not be placed. Nothing was charged.")


class OutOfStock(CheckoutError):
    """Fewer are left than were asked for."""

    code = "out_of_stock"
    sentence = _("Somebody else was faster: there are not enough left. Your basket was corrected.")

    def __init__(self, *, product_id: int, wanted: int) -> None:
        super().__init__(f"product {product_id}: {wanted} wanted")
        self.product_id = product_id
        self.wanted = wanted


class NotForSale(CheckoutError):
    """The product may not be bought: shop closed, not public, without price, or banned by law."""

    code = "not_for_sale"
    sentence = _("This product is not on sale now.")

    def __init__(self, *, product_id: int) -> None:
        super().__init__(f"product {product_id}")
        self.product_id = product_id


class AlcoholNotSold(NotForSale):
    code = "alcohol"
    sentence = _("The law forbids the online sale of alcohol. Call the maker or visit the shop.")


class ShopNotOpen(NotForSale):
    code = "shop_not_open"
    sentence = _("This shop is closed now and takes no orders.")


class SoldOut(NotForSale):
    code = "sold_out"
    sentence = _("This product is sold out.")


class ChooseVariant(NotForSale):
    code = "choose_variant"
    sentence = _("Choose a size or colour first.")


class TooMany(CheckoutError):
    """More pieces than one basket or one line may hold."""

    code = "too_many"
    sentence = _("One basket holds at most %(limit)s pieces. Call the shop for a larger order.")

    def __init__(self, *, limit: int) -> None:
        super().__init__(f"limit {limit}")
        self.limit = limit


class NotEnoughLeft(CheckoutError):
    """The shop has some, but fewer than the basket would hold."""

    code = "not_enough_left"
    sentence = _("Only %(left)s left, and all of them are in your basket.")

    def __init__(self, *, left: int) -> None:
        super().__init__(f"{left} left")
        self.left = left


class BasketClosed(CheckoutError):
    """The basket was ordered, merged or emptied meanwhile."""

    code = "basket_closed"
    sentence = _("This basket is empty or was already ordered.")


class TotalChanged(CheckoutError):
    """A price or parcel fee changed between page and order; nothing was placed."""

    code = "total_changed"
    sentence = _("A price has changed. Look at the new total and press once more.")

    def __init__(self, *, seen: Decimal, total: Decimal) -> None:
        super().__init__(f"{seen} was seen, {total} is right")
        self.seen = seen
        self.total = total


class NothingToPay(CheckoutError):
    """An order of no baht: a shop typed a price of nothing, which no payment can carry."""

    code = "nothing_to_pay"
    sentence = _("This order costs nothing, so it cannot be paid here. Call the shop.")
