"""What a product costs and whether it may be bought, by its one stock record and its shop."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from oscar.apps.partner import availability, prices
from oscar.apps.partner import strategy as oscars


class Selector(oscars.Selector):
    """Every buyer meets the same strategy."""

    def strategy(self, request: HttpRequest | None = None, user: Any = None, **kwargs: Any) -> Default:
        return Default(request)


class Default(oscars.Structured):
    """Prices are final: no tax line, since most producers are below the VAT threshold.

    Nothing is available from a shop that is not open, and alcohol never is while the ban on
    selling it online stands (setting ALCOHOL_SALE_ALLOWED).
    """

    def __init__(self, request: HttpRequest | None = None) -> None:
        # Oscar's own would look at request.user here and so load a session on every page.
        self.request = request
        self.user = None

    def select_stockrecord(self, product: Any) -> Any:
        return next(iter(product.stockrecords.all()), None)

    def select_children_stockrecords(self, product: Any) -> list[tuple[Any, Any]]:
        return [(child, self.select_stockrecord(child)) for child in product.children.public()]

    def pricing_policy(self, product: Any, stockrecord: Any) -> Any:
        if stockrecord is None or stockrecord.price is None or is_banned(product):
            return prices.Unavailable()
        return prices.FixedPrice(
            currency=stockrecord.price_currency, excl_tax=stockrecord.price, tax=Decimal(0)
        )

    def parent_pricing_policy(self, product: Any, children_stock: list[tuple[Any, Any]]) -> Any:
        priced = [record for _, record in children_stock if record is not None]
        cheapest = min(priced, key=lambda record: record.price, default=None)
        return self.pricing_policy(product, cheapest)

    def availability_policy(self, product: Any, stockrecord: Any) -> Any:
        if stockrecord is None or stockrecord.price is None or is_banned(product):
            return availability.Unavailable()
        if not product.is_public or not product.shop.is_live:
            return availability.Unavailable()
        if not product.get_product_class().track_stock:
            return availability.Available()
        return availability.StockRequired(stockrecord.net_stock_level)

    def parent_availability_policy(self, product: Any, children_stock: list[tuple[Any, Any]]) -> Any:
        for child, record in children_stock:
            policy = self.availability_policy(child, record)
            if policy.is_available_to_buy:
                return availability.Available()
        return availability.Unavailable()


def is_banned(product: Any) -> bool:
    """Whether the law forbids to sell this product online; variants follow their parent."""
    if settings.ALCOHOL_SALE_ALLOWED:
        return False
    return bool((product.parent if product.is_child else product).info.is_alcohol)
