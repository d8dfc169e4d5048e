"""What the index says of products, read from the database in few queries for many of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.utils.html import strip_tags

from catalogue.choices import STANDARD_BITS
from catalogue.models import CategoryText, ProductCard, ProgrammeMembership
from search.documents import Record
from shops.models import Tambon

_INFO = "product__info__"
# What a description is made of, besides the product's own: texts of one language each.
_TEXTS = {
    "th": ("product__description", *(f"{_INFO}{name}_th" for name in ("materials", "technique", "how_made"))),
    "en": tuple(f"{_INFO}{name}_en" for name in ("description", "materials", "technique", "how_made")),
}
_CARD = (
    "product_id",
    "name_th",
    "name_en",
    "shop_slug",
    "shop_name_th",
    "shop_name_en",
    "tambon_code",
    "province_code",
    "region",
    "category_path",
    "star",
    "standards",
    "price",
    "stock_state",
    "ships_cold",
    "rank",
    "created_at",
    "shop__address",
)
_VILLAGE = re.compile(r"บ้าน[ก-๙]\S*")


def every_id() -> list[int]:
    """The products that belong in the index, in the order in which it is filled. One query.

    What the commonest filters choose stands together then, and engines pass over the rest at once.
    """
    return list(ProductCard.objects.order_by("star", "region", "-rank", "pk").values_list("pk", flat=True))


def records(product_ids: Collection[int]) -> list[Record]:
    """What is known of those products that are listed, in the order given; the others are absent.

    Four queries for any number of ids; give at most some thousand at once.
    """
    rows = list(
        ProductCard.objects.filter(pk__in=list(product_ids)).values(
            *_CARD, *_TEXTS["th"], *_TEXTS["en"], f"{_INFO}popularity"
        )
    )
    if not rows:
        return []
    order = {number: place for place, number in enumerate(product_ids)}
    rows.sort(key=lambda row: order[row["product_id"]])
    places = _places({row["tambon_code"] for row in rows})
    categories = _categories()
    programmes = _programmes([row["product_id"] for row in rows])
    return [
        _record(
            row,
            place=places.get(row["tambon_code"], ()),
            categories=categories,
            programmes=tuple(programmes[row["product_id"]]),
        )
        for row in rows
    ]


def texts(product_ids: Collection[int], language: str) -> dict[int, str]:
    """What the index knows of these products as description in one language ("th", "en"). One query."""
    rows = ProductCard.objects.filter(pk__in=list(product_ids)).values("product_id", *_TEXTS[language])
    return {row["product_id"]: _text(row, language, " · ") for row in rows}


def _record(
    row: dict[str, Any],
    *,
    place: tuple[str, ...],
    categories: dict[str, tuple[str, str]],
    programmes: tuple[str, ...],
) -> Record:
    paths = _with_parents(row["category_path"])
    named = [categories[path] for path in paths if path in categories]
    village = _VILLAGE.search(row["shop__address"])
    return Record(
        id=row["product_id"],
        name_th=row["name_th"],
        name_en=row["name_en"],
        desc_th=_text(row, "th"),
        desc_en=_text(row, "en"),
        shop_slug=row["shop_slug"],
        shop_th=row["shop_name_th"],
        shop_en=row["shop_name_en"],
        village_th=village[0] if village else "",
        tambon_code=row["tambon_code"],
        province=row["province_code"],
        region=row["region"],
        categories=paths,
        category_th=tuple(thai for thai, _ in named),
        category_en=tuple(english for _, english in named if english),
        star=row["star"],
        standards=tuple(kind for kind, bit in STANDARD_BITS.items() if row["standards"] & bit),
        programmes=programmes,
        price_satang=None if row["price"] is None else int(row["price"] * 100),
        stock_state=row["stock_state"],
        ships_cold=row["ships_cold"],
        popularity=row[f"{_INFO}popularity"] or 0,
        rank=row["rank"],
        created=int(row["created_at"].timestamp()),
        place_words=place,
    )


def _text(row: dict[str, Any], language: str, between: str = " ") -> str:
    parts = [row[name] for name in _TEXTS[language] if row[name]]
    text = between.join(parts)
    return strip_tags(text) if "<" in text else text


def _with_parents(path: str) -> tuple[str, ...]:
    steps = path.split("/") if path else []
    return tuple("/".join(steps[:length]) for length in range(1, len(steps) + 1))


def _places(codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Names of tambon, amphoe and province in both languages, by tambon code."""
    names = [f"{place}name_{language}" for place in _ABOVE for language in ("th", "en")]
    rows = Tambon.objects.filter(pk__in=list(codes)).values_list("pk", *names)
    return {code: tuple(dict.fromkeys(filter(None, found))) for code, *found in rows}


_ABOVE = ("", "amphoe__", "amphoe__province__")


def _categories() -> dict[str, tuple[str, str]]:
    """Thai and English name of every category by its path; there are some dozens."""
    rows = CategoryText.objects.values_list("code", "category__name", "name_en")
    return {code: (thai, english) for code, thai, english in rows}


def _programmes(ids: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = ProgrammeMembership.objects.filter(product__in=ids).order_by("programme")
    for product_id, programme in rows.values_list("product_id", "programme").distinct():
        found[product_id].append(programme)
    return found
