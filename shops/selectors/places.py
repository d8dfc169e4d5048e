"""Places by code, by postcode and by the names that people and files write."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import QuerySet

from marketplace.common.thai import match_key, normalise
from shops.models import Amphoe, Province, Tambon

BANGKOK = "10"
_POSTCODE = re.compile(r"[1-9][0-9]{4}")
_PREFIX = {
    "province": re.compile(r"^(?:จังหวัด|จ\.)\s*|\s+province$", re.IGNORECASE),
    "amphoe": re.compile(r"^(?:อำเภอ|กิ่งอำเภอ|อ\.|เขต)\s*|\s+(?:district|amphoe)$", re.IGNORECASE),
    "tambon": re.compile(r"^(?:ตำบล|ต\.|แขวง)\s*|\s+(?:sub-?district|tambon)$", re.IGNORECASE),
}


def provinces() -> QuerySet[Province]:
    """All 77, in code order."""
    return Province.objects.order_by("code")


def tambon_of_postcode(postcode: str) -> list[Tambon]:
    """Every tambon with this postcode, with amphoe and province loaded; empty for anything else.

    A postcode names up to dozens of tambon, and eight of them cross a province: the buyer picks.
    """
    if not _POSTCODE.fullmatch(postcode):
        return []
    return list(
        Tambon.objects.filter(postcodes__postcode=postcode)
        .select_related("amphoe__province")
        .order_by("amphoe_id", "name_th", "code")
    )


def place_line(tambon: str, amphoe: str, province: str, *, province_code: str, language: str) -> str:
    """The place in one line: "ต.แพด อ.คำตากล้า จ.สกลนคร", "Phaet, Kham Ta Kla, Sakon Nakhon"."""
    if language != "th":
        return f"{tambon}, {amphoe}, {province}"
    if province_code == BANGKOK:
        return f"แขวง{tambon} เขต{amphoe} {province}"
    return f"ต.{tambon} อ.{amphoe} จ.{province}"


@dataclass
class PlaceIndex:
    """Places by their names in any known spelling, for reading files; four queries to build.

    `None` means unknown or, for a spelling that two places share, not decidable.
    """

    _provinces: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _amphoe: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    _tambon: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def load(cls) -> PlaceIndex:
        index = cls()
        for province in Province.objects.all():
            index._provinces[province.code].add(province.code)
            for key in _keys(province):
                index._provinces[key].add(province.code)
        for amphoe in Amphoe.objects.all():
            for key in _keys(amphoe):
                index._amphoe[amphoe.province_id, key].add(amphoe.code)
        for tambon in Tambon.objects.all():
            for key in _keys(tambon):
                index._tambon[tambon.amphoe_id, key].add(tambon.code)
        return index

    def province(self, text: str) -> str | None:
        """Code of the province of this name or two-digit code."""
        return _only(self._provinces.get(name_key(text, "province")))

    def amphoe(self, province_code: str, text: str) -> str | None:
        return _only(self._amphoe.get((province_code, name_key(text, "amphoe"))))

    def tambon(self, amphoe_code: str, text: str) -> str | None:
        return _only(self._tambon.get((amphoe_code, name_key(text, "tambon"))))


def name_key(text: str, kind: str) -> str:
    """`text` without its word for the kind of place, spaces and case: ต. แพด -> แพด."""
    return match_key(_PREFIX[kind].sub("", normalise(text)))


def _keys(place: Province | Amphoe | Tambon) -> set[str]:
    return {match_key(name) for name in (place.name_th, place.name_en, *place.other_spellings)}


def _only(codes: set[str] | None) -> str | None:
    return next(iter(codes)) if codes and len(codes) == 1 else None
