"""Shops for the public: the directory, and the words of where a shop is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet
from django.utils.translation import get_language

from marketplace.common.thai import normalise, to_arabic_digits
from shops.choices import Region, ShopKind, ShopStatus
from shops.models import Shop, Tambon, TambonPostcode
from shops.selectors.places import BANGKOK, place_line

MAX_TEXT = 100
# The number of a village within its tambon: "84 หมู่ 3"
_MOO = re.compile(r"หมู่(?:ที่)?\s*(\d+)")
MAX_WORDS = 8
_SEARCHED = (
    "name_th",
    "name_en",
    "tambon__name_th",
    "tambon__name_en",
    "tambon__amphoe__name_th",
    "tambon__amphoe__name_en",
    "tambon__amphoe__province__name_th",
    "tambon__amphoe__province__name_en",
)


@dataclass(frozen=True, slots=True)
class DirectoryQuery:
    """What a reader asked of the directory; values of one facet are alternatives."""

    text: str = ""
    regions: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    province: str = ""

    @property
    def words(self) -> list[str]:
        return to_arabic_digits(normalise(self.text[:MAX_TEXT])).split()[:MAX_WORDS]

    @property
    def is_narrowed(self) -> bool:
        return bool(self.words or self.regions or self.kinds or self.province)


@dataclass(frozen=True, slots=True)
class DirectoryCounts:
    """How many shops fit, and by region and kind, each counted without its own filter."""

    all: int
    found: int
    regions: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)


def open_shops() -> QuerySet[Shop]:
    """Every live shop with its place, in the order of names."""
    return (
        Shop.objects.filter(status=ShopStatus.LIVE)
        .select_related("tambon__amphoe__province")
        .order_by("name_th", "pk")
    )


def directory(query: DirectoryQuery) -> QuerySet[Shop]:
    """The live shops that fit `query`."""
    return open_shops().filter(_words(query), _regions(query), _kinds(query))


def directory_counts(query: DirectoryQuery) -> DirectoryCounts:
    """All counts of the directory in one statement."""
    words, regions, kinds = _words(query), _regions(query), _kinds(query)
    counts = {
        "all": Count("pk"),
        "found": Count("pk", filter=words & regions & kinds),
    }
    for region in Region.values:
        counts[f"region_{region}"] = Count("pk", filter=words & kinds & _in_region(region))
    for kind in ShopKind.values:
        counts[f"kind_{kind}"] = Count("pk", filter=words & regions & Q(kind=kind))
    found = Shop.objects.filter(status=ShopStatus.LIVE).aggregate(**counts)
    return DirectoryCounts(
        all=found["all"],
        found=found["found"],
        regions={region: found[f"region_{region}"] for region in Region.values},
        kinds={kind: found[f"kind_{kind}"] for kind in ShopKind.values},
    )


def short_place(tambon: Tambon) -> str:
    """ "อ.คำตากล้า จ.สกลนคร", "เขตบางรัก กรุงเทพมหานคร", "Kham Ta Kla, Sakon Nakhon"."""
    amphoe, province = tambon.amphoe, tambon.amphoe.province
    if not _in_thai():
        return f"{amphoe.name_en}, {province.name_en}"
    if province.code == BANGKOK:
        return f"เขต{amphoe.name_th} {province.name_th}"
    return f"อ.{amphoe.name_th} จ.{province.name_th}"


def full_address(shop: Shop) -> str:
    """The shop's address down to the postcode, in the reader's language. One query."""
    tambon = shop.tambon
    amphoe, province = tambon.amphoe, tambon.amphoe.province
    line = place_line(
        tambon.name,
        amphoe.name,
        province.name,
        province_code=province.code,
        language="th" if _in_thai() else "en",
    )
    codes = (
        TambonPostcode.objects.filter(tambon=tambon).order_by("postcode").values_list("postcode", flat=True)
    )
    postcode = codes.first()
    house = shop.address if _in_thai() else _MOO.sub(r"Moo \1", shop.address)
    return " ".join(part for part in (house, line, postcode) if part)


def _in_thai() -> bool:
    return (get_language() or "th").startswith("th")


def _words(query: DirectoryQuery) -> Q:
    condition = Q()
    for word in query.words:
        one = Q()
        for name in _SEARCHED:
            one |= Q(**{f"{name}__icontains": word})
        condition &= one
    if query.province:
        condition &= Q(tambon__amphoe__province=query.province)
    return condition


def _regions(query: DirectoryQuery) -> Q:
    return Q(tambon__amphoe__province__region__in=query.regions) if query.regions else Q()


def _in_region(region: str) -> Q:
    return Q(tambon__amphoe__province__region=region)


def _kinds(query: DirectoryQuery) -> Q:
    return Q(kind__in=query.kinds) if query.kinds else Q()
