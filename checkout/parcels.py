"""What a shop asks for its one parcel: a flat fee, free from a sum on (both set by the shop)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from marketplace.common.money import NO_MONEY
from shops.models import Shop

# Oscar's order wants a shipping method; the rates of carriers replace this one.
METHOD_CODE = "shop-parcels"


@dataclass(frozen=True)
class ParcelPrice:
    """`fee` in baht; `missing` is how much more goods make it free, None when that is no matter."""

    fee: Decimal
    missing: Decimal | None
    free_from: Decimal | None


def price(shop: Shop, goods_total: Decimal) -> ParcelPrice:
    """The fee of the one parcel that carries goods of `goods_total` baht from `shop`."""
    free_from = shop.free_parcel_over
    if free_from is not None and goods_total >= free_from:
        return ParcelPrice(fee=NO_MONEY, missing=None, free_from=free_from)
    if free_from is None or not shop.parcel_fee:
        return ParcelPrice(fee=shop.parcel_fee, missing=None, free_from=None)
    return ParcelPrice(fee=shop.parcel_fee, missing=free_from - goods_total, free_from=free_from)
