"""An order as its buyer and its sellers may see it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext
from oscar.apps.order.models import Line

from catalogue.models import ProductCard
from checkout.choices import SubOrderStatus
from checkout.models import OrderDetail, Payment, SubOrder, SubOrderLine
from checkout.selectors.baskets import name_of
from marketplace.accounts.models import User
from marketplace.common.pictures import picture_url
from marketplace.common.thai import NO_BREAK_SPACE, be_date

STEPS = (
    SubOrderStatus.ACCEPTED,
    SubOrderStatus.PREPARING,
    SubOrderStatus.SHIPPED,
    SubOrderStatus.DELIVERED,
)
TONES = {
    SubOrderStatus.PENDING_PAYMENT: "waiting",
    SubOrderStatus.CONFIRMED: "waiting",
    SubOrderStatus.PAID: "waiting",
    SubOrderStatus.ACCEPTED: "making",
    SubOrderStatus.PREPARING: "making",
    SubOrderStatus.SHIPPED: "moving",
    SubOrderStatus.DELIVERED: "done",
    SubOrderStatus.CANCELLED: "cancelled",
}
# Columns that a parcel's line shows.
_LINE = (
    *("suborder", "line__product", "line__title", "line__quantity", "line__line_price_incl_tax"),
    *(
        f"line__product__{owner}{name}"
        for owner in ("", "parent__")
        for name in ("title", "structure", "parent", "info__name_en")
    ),
)


@dataclass(frozen=True)
class Step:
    """One lozenge of the timeline (components/parcel_timeline.html)."""

    word: str
    date: str
    state: str


@dataclass(frozen=True)
class LineView:
    name: str
    url: str
    picture_src: str
    quantity: int
    total: Decimal


@dataclass(frozen=True)
class ParcelView:
    """One sub-order as a parcel with its thread of steps."""

    position: int
    suborder: SubOrder
    shop_name: str
    shop_url: str
    province: str
    tone: str
    word: str
    lines: list[LineView]
    steps: list[Step]
    leaves_by: dt.date | None

    @property
    def more(self) -> int:
        """Lines beside the first."""
        return len(self.lines) - 1

    @property
    def buyer_province(self) -> str:
        """Where the parcel goes; only for a sub-order that was read with its order's address."""
        return str(self.suborder.order.detail.tambon.amphoe.province.name)


def order_by_token(token: str) -> OrderDetail | None:
    """The order that this unguessable address opens, with payments and tambon; else None."""
    return (
        OrderDetail.objects.filter(token=token)
        .select_related("order", "tambon__amphoe__province")
        .prefetch_related("order__payments")
        .first()
    )


def orders_of(user: User) -> QuerySet[OrderDetail]:
    """Orders that a signed-in person placed, newest first."""
    return (
        OrderDetail.objects.filter(order__user=user)
        .select_related("order")
        .prefetch_related("order__payments")
        .order_by("-order__date_placed", "-order_id")
    )


def payment_of(detail: OrderDetail) -> Payment:
    """The order's latest payment; every order has one."""
    return detail.order.payments.all()[0]


def suborders_of(detail: OrderDetail) -> list[SubOrder]:
    """The order's sub-orders with shop, place, steps and lines."""
    return list(with_lines(SubOrder.objects.filter(order_id=detail.order_id)).order_by("pk"))


def with_lines(suborders: QuerySet[SubOrder]) -> QuerySet[SubOrder]:
    """Loads what a parcel shows: three queries more, however many lines."""
    lines = (
        SubOrderLine.objects.select_related("line__product__info", "line__product__parent__info")
        .only(*_LINE)
        .order_by("pk")
    )
    return suborders.select_related("shop__tambon__amphoe__province").prefetch_related(
        "status_changes", Prefetch("lines", queryset=lines)
    )


def parcels_of(suborders: Iterable[SubOrder]) -> list[ParcelView]:
    """Sub-orders in the reader's language; one query for the pictures."""
    suborders = list(suborders)
    lines = [line.line for suborder in suborders for line in suborder.lines.all()]
    cards = cards_of(lines)
    return [
        ParcelView(
            position=position,
            suborder=suborder,
            shop_name=suborder.shop.name,
            shop_url=suborder.shop.get_absolute_url(),
            province=suborder.shop.tambon.amphoe.province.name,
            tone=TONES[SubOrderStatus(suborder.status)],
            word=suborder.get_status_display(),
            lines=[line_view(line.line, cards) for line in suborder.lines.all()],
            steps=steps_of(suborder),
            leaves_by=suborder.leaves_by,
        )
        for position, suborder in enumerate(suborders, start=1)
    ]


def cards_of(lines: Iterable[Line]) -> dict[int, ProductCard]:
    """Cards of the lines' products by the id of the product that has the page."""
    return ProductCard.objects.only("slug", "picture").in_bulk(
        {line.product.parent_id or line.product_id for line in lines if line.product is not None}
    )


def line_view(line: Line, cards: dict[int, ProductCard]) -> LineView:
    """What was bought; its name and price are the order's own, the picture is today's."""
    product = line.product
    card = cards.get(product.parent_id or product.pk) if product is not None else None
    return LineView(
        name=name_of(product) if product is not None else line.title,
        url=card.url if card else "",
        picture_src=picture_url(card.picture, 240) if card and card.picture else "",
        quantity=line.quantity,
        total=line.line_price_incl_tax,
    )


def steps_of(suborder: SubOrder) -> list[Step]:
    """At most five steps: ordered or paid, accepted, being made, sent, delivered."""
    reached = {change.status: change.at for change in suborder.status_changes.all()}
    if suborder.status == SubOrderStatus.CANCELLED:
        return [
            _first_step(suborder, reached, done=True),
            Step(gettext("Cancelled"), _day(reached.get(SubOrderStatus.CANCELLED)), "failed"),
        ]
    first = _first_step(suborder, reached, done=suborder.status not in _FIRST)
    at = STEPS.index(SubOrderStatus(suborder.status)) if suborder.status in STEPS else -1
    rest = []
    for position, status in enumerate(STEPS):
        date = _day(reached.get(status))
        if status == SubOrderStatus.SHIPPED and position > at and suborder.leaves_by:
            date = gettext("by %(date)s") % {"date": _day(suborder.leaves_by)}
        is_last = status == SubOrderStatus.DELIVERED
        state = "ahead" if position > at else "done" if position < at or is_last else "now"
        rest.append(Step(str(status.label), date, state))
    return [first, *rest]


_FIRST = (SubOrderStatus.PENDING_PAYMENT, SubOrderStatus.CONFIRMED, SubOrderStatus.PAID)


def _first_step(suborder: SubOrder, reached: dict[str, dt.datetime], *, done: bool) -> Step:
    shown = next((status for status in (SubOrderStatus.PAID, *_FIRST) if status in reached), None)
    status = SubOrderStatus(suborder.status) if suborder.status in _FIRST else shown or _FIRST[0]
    return Step(str(status.label), _day(reached.get(status)), "done" if done else "now")


def _day(at: dt.date | dt.datetime | None) -> str:
    """21 พ.ย.: the year stands on top of the page."""
    return be_date(at).rsplit(" ", 1)[0].replace(" ", NO_BREAK_SPACE) if at else ""


def token_of_basket(basket_id: int) -> str | None:
    """The address of the order that this basket became, if it did."""
    return OrderDetail.objects.filter(basket_id=basket_id).values_list("token", flat=True).first()
