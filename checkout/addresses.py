"""Places of an address in the order and with the prefixes that Thai post uses."""

from __future__ import annotations

from django.utils.translation import get_language

from shops.models import Tambon


def place_words(tambon: Tambon) -> str:
    """ต.ศิลา อ.เมืองขอนแก่น จ.ขอนแก่น; in Bangkok แขวง and เขต without จ.; names only in English."""
    amphoe, province = tambon.amphoe, tambon.amphoe.province
    if (get_language() or "th").startswith("en"):
        return f"{tambon.name_en}, {amphoe.name_en}, {province.name_en}"
    if province.is_bangkok:
        return f"แขวง{tambon.name_th} {_district(amphoe.name_th, 'เขต')} {province.name_th}"
    return f"ต.{tambon.name_th} {_district(amphoe.name_th, 'อ.')} จ.{province.name_th}"


def _district(name: str, prefix: str) -> str:
    return name if name.startswith(prefix) else f"{prefix}{name}"
