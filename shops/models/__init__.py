from shops.models.place import Amphoe, Province, Tambon, TambonPostcode
from shops.models.shop import Shop, ShopMember, ShopPerson, ShopStatusChange
from shops.models.stock import StockRecord

from oscar.apps.partner.models import *  # noqa: F403 -- Oscar's own models come last

__all__ = [
    "Amphoe",
    "Province",
    "Shop",
    "ShopMember",
    "ShopPerson",
    "ShopStatusChange",
    "StockRecord",
    "Tambon",
    "TambonPostcode",
]
