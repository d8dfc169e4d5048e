"""Where a demo shop may stand: the tambon of geothai with a village name for each.

Source of the names: geothai 3.2.1 (data CC-BY-4.0, credit GeoThai). A village bears the
name of its tambon; Bangkok has communities (ชุมชน) instead of villages.
"""

from dataclasses import dataclass
from functools import cache

import geothai

NORTH, NORTHEAST, CENTRAL, SOUTH = "north", "northeast", "central", "south"
REGIONS = (NORTH, NORTHEAST, CENTRAL, SOUTH)
_BY_FIRST_DIGIT = {
    "1": CENTRAL,
    "2": CENTRAL,
    "7": CENTRAL,
    "3": NORTHEAST,
    "4": NORTHEAST,
    "5": NORTH,
    "6": NORTH,
    "8": SOUTH,
    "9": SOUTH,
}
_BANGKOK = "10"
_DULL_NAMES = ("ในเมือง", "เมือง", "ในเวียง", "บ้านใหม่")
_LONGEST_NAME = 14
# The lower north is rice plain, though the directories count it to the north.
_NORTHERN_PLAIN = ("60", "61", "62", "64", "65", "66")


@dataclass(frozen=True, slots=True)
class Place:
    """A tambon as a shop speaks of it: `village` is บ้าน… or ชุมชน…"""

    tambon_code: str
    province_code: str
    region: str
    tambon_th: str
    tambon_en: str
    village_th: str
    village_en: str
    amphoe_th: str
    amphoe_en: str
    province_th: str
    province_en: str
    postcode: str

    @property
    def landscape(self) -> str:
        """The region whose scenery fits this place."""
        return CENTRAL if self.province_code in _NORTHERN_PLAIN else self.region

    @property
    def in_bangkok(self) -> bool:
        return self.province_code == _BANGKOK


def _village(tambon_th: str, tambon_en: str, province_code: str) -> tuple[str, str]:
    if province_code == _BANGKOK:
        return f"ชุมชน{tambon_th}", f"{tambon_en} community"
    if tambon_th.startswith("บ้าน"):
        return tambon_th, tambon_en if tambon_en.startswith("Ban ") else f"Ban {tambon_en}"
    return f"บ้าน{tambon_th}", f"Ban {tambon_en}"


@cache
def all_places() -> dict[str, Place]:
    """Every tambon of the country by its code."""
    places: dict[str, Place] = {}
    for province in geothai.provinces():
        for amphoe in geothai.districts(province.code):
            for tambon in geothai.subdistricts(amphoe.code):
                village_th, village_en = _village(tambon.name_th, tambon.name_en, province.code)
                places[tambon.code] = Place(
                    tambon.code,
                    province.code,
                    _BY_FIRST_DIGIT[tambon.code[0]],
                    tambon.name_th,
                    tambon.name_en,
                    village_th,
                    village_en,
                    amphoe.name_th,
                    amphoe.name_en,
                    province.name_th,
                    province.name_en,
                    tambon.postal_codes[0],
                )
    return places


@cache
def shop_places() -> dict[str, tuple[Place, ...]]:
    """Places by province code that make a good shop name, in code order."""
    by_province: dict[str, list[Place]] = {}
    for place in all_places().values():
        if place.tambon_th not in _DULL_NAMES and len(place.tambon_th) <= _LONGEST_NAME:
            by_province.setdefault(place.province_code, []).append(place)
    return {code: tuple(places) for code, places in sorted(by_province.items())}
