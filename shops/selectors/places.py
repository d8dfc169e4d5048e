"""Places by code, by postcode and by the names that people and files write."""

from __future__ import annotations

import re
from collections import defaultdict

from django.db.models import QuerySet

from shops.models import Amphoe, Province, Tambon

BANGKOK = "10"
_POSTCODE = re.compile(r"[1-9][0-9]{4}")


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


class KnownPlaces:
    """Every place by its code, with all its spellings, for reading files; three queries to build.

    Codes have 2, 4 or 6 digits, each inside the shorter one.
    """

    def __init__(self) -> None:
        self._spellings: dict[str, tuple[str, ...]] = {}
        self._inside: dict[str, list[str]] = defaultdict(list)
        for model in (Province, Amphoe, Tambon):
            rows = model._default_manager.order_by("pk").values_list(
                "pk", "name_th", "name_en", "other_spellings"
            )
            for code, name_th, name_en, others in rows:
                self._spellings[code] = (name_th, name_en, *others)
                self._inside[code[:-2]].append(code)

    def spellings(self, code: str) -> tuple[str, ...]:
        """Thai name, English name, others; empty when there is no such code."""
        return self._spellings.get(code, ())

    def inside(self, code: str) -> list[str]:
        """Codes one level down; of "" the provinces."""
        return self._inside.get(code, [])
