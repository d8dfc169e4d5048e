"""What is in a basket, what it costs today, and what of it cannot be bought any more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db.models import Sum
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from oscar.apps.basket.models import Basket, Line

from catalogue.models import Product, ProductCard
from checkout import parcels
from checkout.choices import LineProblem
from marketplace.common.money import NO_MONEY, format_baht
from marketplace.common.pictures import picture_url
from shops.models import Shop
from shops.strategy import Default, is_banned

MOST_OF_ONE = 99  # pieces in one line
FEW_LEFT = 5
# Columns that pricing, the basket's page and the order's lines read; nine tables have 150 more.
_PRODUCT = ("title", "structure", "is_public", "product_class__track_stock")
_INFO = ("info__name_en", "info__lead_days", "info__is_alcohol")
_SHOP = ("name_th", "name_en", "slug", "status", "parcel_fee", "free_parcel_over")
_PRICED = (
    *("basket", "quantity", "price_excl_tax", "price_incl_tax", "tax_code", "date_created"),
    *("stockrecord__product", "stockrecord__partner_sku", "stockrecord__partner__name"),
    *("stockrecord__price", "stockrecord__price_currency"),
    *("stockrecord__num_in_stock", "stockrecord__num_allocated"),
    *("product__upc", "product__parent", "product__shop"),
    *(f"product__{name}" for name in (*_PRODUCT, *_INFO)),
    *(f"product__parent__{name}" for name in (*_PRODUCT, *_INFO)),
    *(f"product__shop__{name}" for name in _SHOP),
    *(f"product__shop__tambon__amphoe__province__name_{language}" for language in ("th", "en")),
)


@dataclass(frozen=True)
class PricedLine:
    """A basket line at today's price; `left` is None when stock is not counted."""

    line: Line
    product: Product
    shop: Shop
    quantity: int
    unit_price: Decimal
    left: int | None
    problem: LineProblem | None

    @property
    def total(self) -> Decimal:
        return NO_MONEY if self.problem else self.unit_price * self.quantity

    @property
    def lead_days(self) -> int:
        product = self.product.parent if self.product.is_child else self.product
        return int(product.info.lead_days)

    @property
    def old_price(self) -> Decimal | None:
        """The price when it was put in, if it was another one."""
        before = self.line.price_incl_tax
        return before if before is not None and before != self.unit_price and not self.problem else None


@dataclass(frozen=True)
class ShopPart:
    """One shop's lines and its one parcel; nothing is charged for a parcel without goods."""

    shop: Shop
    lines: tuple[PricedLine, ...]

    @property
    def goods_total(self) -> Decimal:
        return sum((line.total for line in self.lines), NO_MONEY)

    @cached_property
    def parcel(self) -> parcels.ParcelPrice:
        if all(line.problem for line in self.lines):
            return parcels.ParcelPrice(fee=NO_MONEY, missing=None, free_from=None)
        return parcels.price(self.shop, self.goods_total)

    @property
    def total(self) -> Decimal:
        return self.goods_total + self.parcel.fee

    @property
    def lead_days(self) -> int:
        return max((line.lead_days for line in self.lines), default=0)


@dataclass(frozen=True)
class PricedBasket:
    """The whole basket, shops in the order in which they were first put in."""

    parts: tuple[ShopPart, ...]

    @property
    def lines(self) -> list[PricedLine]:
        return [line for part in self.parts for line in part.lines]

    @property
    def count(self) -> int:
        return sum(line.quantity for line in self.lines)

    @property
    def goods_total(self) -> Decimal:
        return sum((part.goods_total for part in self.parts), NO_MONEY)

    @property
    def parcels_total(self) -> Decimal:
        return sum((part.parcel.fee for part in self.parts), NO_MONEY)

    @property
    def total(self) -> Decimal:
        return self.goods_total + self.parcels_total

    @property
    def problems(self) -> list[PricedLine]:
        return [line for line in self.lines if line.problem]


def priced(basket: Basket) -> PricedBasket:
    """Every line of `basket` at today's price and stock: one query."""
    if not basket.pk:
        return PricedBasket(parts=())
    strategy = Default()
    lines = [price_line(line, strategy) for line in lines_of(basket.pk)]
    order_of_shop: dict[int, int] = {}
    for line in lines:
        order_of_shop.setdefault(line.shop.pk, len(order_of_shop))
    lines.sort(key=lambda line: order_of_shop[line.shop.pk])
    return PricedBasket(
        parts=tuple(
            ShopPart(shop=of_shop[0].shop, lines=tuple(of_shop))
            for of_shop in (list(group) for _, group in groupby(lines, key=lambda line: line.shop.pk))
        )
    )


def lines_of(basket_id: int) -> Iterable[Line]:
    """Lines in the order in which they were put in, with all that pricing reads."""
    return (
        Line.objects.filter(basket_id=basket_id)
        .select_related(
            "stockrecord__partner",
            "product__info",
            "product__product_class",
            "product__parent__info",
            "product__parent__product_class",
            "product__shop__tambon__amphoe__province",
        )
        .only(*_PRICED)
        .order_by("pk")
    )


def price_line(line: Line, strategy: Default) -> PricedLine:
    """One line at the price and stock of the row that was read with it."""
    product = line.product
    info = strategy.fetch_for_product(product, line.stockrecord)
    left = getattr(info.availability, "num_available", None)
    return PricedLine(
        line=line,
        product=product,
        shop=product.shop,
        quantity=line.quantity,
        unit_price=info.price.incl_tax if info.price.exists else NO_MONEY,
        left=max(left, 0) if left is not None else None,
        problem=_problem(product, info, left, line.quantity),
    )


def _problem(product: Product, info: Any, left: int | None, quantity: int) -> LineProblem | None:
    parent_is_hidden = product.is_child and not product.parent.is_public
    if (
        not info.price.exists
        or parent_is_hidden
        or (left is None and not info.availability.is_available_to_buy)
    ):
        return LineProblem.UNAVAILABLE
    if left is not None and left <= 0:
        return LineProblem.SOLD_OUT
    if left is not None and quantity > left:
        return LineProblem.SHORT
    return None


def count_of_cookie(cookie: str | None) -> int:
    """Pieces in the open basket that a visitor's basket cookie names; 0 for none or a false one."""
    if not cookie:
        return 0
    try:
        basket_id = int(Signer().unsign(cookie))
    except (BadSignature, ValueError):
        return 0
    return _count(Line.objects.filter(basket_id=basket_id, basket__status=Basket.OPEN, basket__owner=None))


def count_of_user(user_id: int) -> int:
    """Pieces in a signed-in person's open baskets."""
    return _count(Line.objects.filter(basket__owner_id=user_id, basket__status=Basket.OPEN))


def _count(lines: Any) -> int:
    return lines.aggregate(pieces=Sum("quantity"))["pieces"] or 0


def name_of(product: Product) -> str:
    """The product's name in the reader's language, with the size or colour of a variant."""
    if not product.is_child or product.title.startswith(product.parent.title):
        return str(product.name)
    return f"{product.parent.name} · {product.name}" if product.title else str(product.parent.name)


# ---------------------------------------------------------------- for the page


@dataclass(frozen=True)
class LineView:
    """A line as the basket page shows it (components/basket_group.html)."""

    id: int
    name: str
    url: str
    picture_src: str
    note: str
    quantity: int
    max_quantity: int
    total: Decimal
    update_url: str
    problem: str
    price_note: str


@dataclass(frozen=True)
class GroupView:
    shop_name: str
    shop_url: str
    province: str
    lines: list[LineView]
    parcel_title: str
    parcel_note: str
    parcel_fee: Decimal
    free_over_percent: int | None
    free_over_words: str


def views_of(basket: PricedBasket) -> list[GroupView]:
    """The basket in words of the reader's language; one query for the pictures."""
    owners = {line.product.parent_id or line.product.pk for line in basket.lines}
    cards = ProductCard.objects.only("slug", "picture").in_bulk(owners)
    return [_group_view(part, cards) for part in basket.parts]


def _group_view(part: ShopPart, cards: dict[int, ProductCard]) -> GroupView:
    parcel = part.parcel
    percent, words = None, ""
    if parcel.missing is not None and parcel.free_from:
        percent = int(part.goods_total * 100 / parcel.free_from)
        words = gettext("%(amount)s more and this shop sends for free") % {
            "amount": format_baht(parcel.missing)
        }
    elif parcel.free_from is not None:
        words = gettext("This shop sends for free from %(amount)s") % {
            "amount": format_baht(parcel.free_from)
        }
        percent = 100
    return GroupView(
        shop_name=part.shop.name,
        shop_url=part.shop.get_absolute_url(),
        province=part.shop.tambon.amphoe.province.name,
        lines=[_line_view(line, cards) for line in part.lines],
        parcel_title=gettext("1 parcel from this shop"),
        parcel_note=_leaves(part.lead_days, len(part.lines)),
        parcel_fee=parcel.fee,
        free_over_percent=percent,
        free_over_words=words,
    )


def _leaves(lead_days: int, lines: int) -> str:
    if not lead_days:
        return gettext("Ready to ship")
    if lines == 1:
        return ngettext("Leaves within %(days)s day", "Leaves within %(days)s days", lead_days) % {
            "days": lead_days
        }
    return ngettext(
        "Leaves when all is made: within %(days)s day",
        "Leaves when all is made: within %(days)s days",
        lead_days,
    ) % {"days": lead_days}


def _line_view(line: PricedLine, cards: dict[int, ProductCard]) -> LineView:
    owner_id = line.product.parent_id or line.product.pk
    card = cards.get(owner_id)
    return LineView(
        id=line.line.pk,
        name=name_of(line.product),
        url=card.url if card else "",
        picture_src=picture_url(card.picture, 240) if card and card.picture else "",
        note=_line_note(line),
        quantity=line.quantity,
        max_quantity=min(MOST_OF_ONE, line.left if line.left is not None else MOST_OF_ONE) or 1,
        total=line.total,
        update_url=reverse("basket:update", kwargs={"line_id": line.line.pk}),
        problem=problem_sentence(line),
        price_note=_price_note(line),
    )


def _line_note(line: PricedLine) -> str:
    if line.left is not None and 0 < line.left <= FEW_LEFT:
        return gettext("%(left)s left") % {"left": line.left}
    if line.left is None and line.lead_days:
        return ngettext("Made in %(days)s day", "Made in %(days)s days", line.lead_days) % {
            "days": line.lead_days
        }
    return gettext("Ready to ship")


def _price_note(line: PricedLine) -> str:
    if line.old_price is None:
        return ""
    return gettext("The price has changed from %(before)s to %(now)s") % {
        "before": format_baht(line.old_price),
        "now": format_baht(line.unit_price),
    }


def problem_sentence(line: PricedLine) -> str:
    """Why the line cannot be bought as it stands; empty when it can."""
    if line.problem is None:
        return ""
    if line.problem == LineProblem.SHORT:
        return gettext("Only %(left)s left, you have %(quantity)s here") % {
            "left": line.left,
            "quantity": line.quantity,
        }
    if line.problem == LineProblem.SOLD_OUT:
        return gettext("Sold out while it lay in your basket")
    if is_banned(line.product):
        return gettext("The law forbids the online sale of alcohol")
    if not line.shop.is_live:
        return gettext("This shop is closed now and takes no orders")
    return gettext("This product is not on sale now")


def limit_of_basket() -> int:
    """How many pieces one basket holds."""
    return int(settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD)


def product_for_undo(product_id: int) -> Product | None:
    """A public product by its id, for the offer to put it back."""
    return (
        Product.objects.filter(pk=product_id, is_public=True).select_related("info", "parent__info").first()
    )
