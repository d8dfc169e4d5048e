"""Words of the buy block: price, choice, delivery, and what stands in the way."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from django.utils import timezone
from django.utils.translation import gettext

from catalogue.choices import StockState
from catalogue.models import Product
from marketplace.common.money import format_baht
from marketplace.common.thai import be_date, no_break
from shops.choices import ShopStatus

if TYPE_CHECKING:
    from catalogue.views.product_page import ProductPage

SEGMENTS_MOST = 4
SEGMENT_LENGTH = 12


class Variant(NamedTuple):
    """One radio of the choice. `price` is empty when all cost the same."""

    id: int
    label: str
    price: Any
    can_buy: bool
    checked: bool


@dataclass(frozen=True)
class BuyBlock:
    """The part of the context of `catalogue/product.html` from price to basket."""

    page: ProductPage

    def context(self) -> dict[str, Any]:
        first = self.page.offer.first
        prices = self.page.offer.prices
        return {
            "offer": self.page.offer,
            "is_banned": self.page.is_banned,
            "price": prices[0] if prices else None,
            "price_is_from": len(prices) > 1,
            "unit": self.page.info.unit,
            "first": first,
            "variants": self._variants(),
            "as_segments": self._fit_segments(),
            "most": first.most if first and not self.page.product.is_parent else None,
            "delivery_title": self._delivery_title(),
            "delivery_line": self._delivery_line(),
            "parcel_title": gettext("Parcel from this shop %(fee)s")
            % {"fee": format_baht(self.page.product.shop.parcel_fee)},
            "parcel_line": self._parcel_line(),
            "ships_cold": self.page.info.ships_cold,
            "shop_notice": self._shop_notice(),
            "bar_note": self._bar_note(),
        }

    def _variants(self) -> list[Variant]:
        if not self.page.product.is_parent:
            return []
        same_price = len(self.page.offer.prices) == 1
        return [
            Variant(
                id=choice.product.pk,
                label=variant_label(choice.product, self.page.product),
                price=None if same_price else choice.price,
                can_buy=choice.can_buy,
                checked=choice is self.page.offer.first,
            )
            for choice in self.page.offer.choices
        ]

    def _fit_segments(self) -> bool:
        labels = [variant.label for variant in self._variants()]
        return (
            len(self.page.offer.prices) == 1
            and len(labels) <= SEGMENTS_MOST
            and all(len(label) <= SEGMENT_LENGTH for label in labels)
        )

    def _leaves_on(self) -> dt.date:
        return timezone.localdate() + dt.timedelta(days=self.page.info.lead_days)

    def _delivery_title(self) -> str:
        if self.page.offer.state == StockState.MADE_TO_ORDER:
            return gettext("Made to order in %(days)s days") % {"days": self.page.info.lead_days}
        if self.page.offer.state == StockState.IN_STOCK:
            return (
                gettext("Ready to ship, chilled") if self.page.info.ships_cold else gettext("Ready to ship")
            )
        return ""

    def _delivery_line(self) -> str:
        """The leaving date, counted from today in Bangkok."""
        if not self._delivery_title():
            return ""
        return no_break(
            gettext("Order today, leaves %(place)s by %(date)s")
            % {
                "place": _short_place(self.page.tambon, self.page.province, english=self.page.is_english),
                "date": be_date(self._leaves_on()),
            }
        )

    def _parcel_line(self) -> str:
        free_over = self.page.product.shop.free_parcel_over
        if free_over is None:
            return gettext("One fee for everything from this shop")
        return gettext("One fee for everything from this shop, free from %(amount)s") % {
            "amount": format_baht(free_over)
        }

    def _shop_notice(self) -> str:
        shop = self.page.product.shop
        if shop.status == ShopStatus.SUSPENDED:
            return gettext("This shop is suspended. Its products cannot be bought now.")
        if shop.status == ShopStatus.CLOSED and shop.closed_until:
            return gettext("This shop rests until %(date)s. Its products cannot be bought now.") % {
                "date": be_date(shop.closed_until)
            }
        if shop.status == ShopStatus.CLOSED:
            return gettext("This shop rests. Its products cannot be bought now.")
        return ""

    def _bar_note(self) -> str:
        if self.page.offer.state == StockState.MADE_TO_ORDER:
            return gettext("Made in %(days)s days") % {"days": self.page.info.lead_days}
        return gettext("Ready to ship")


def variant_label(variant: Product, parent: Product) -> str:
    """What tells a variant from its siblings: its size or colour."""
    rest = variant.title.removeprefix(parent.title).strip(" -–()")
    return variant.info.size_note or rest or variant.title


def _short_place(tambon: Any, province: Any, *, english: bool) -> str:
    if english:
        return str(tambon.name_en)
    return f"{'แขวง' if province.is_bangkok else 'ต.'}{tambon.name_th}"
