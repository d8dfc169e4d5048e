"""The documents of the index: their fields, and how one is made of a product's record."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import Any, Protocol


class FieldKind(Enum):
    """How a field is kept. An Elasticsearch mapping and a tantivy schema are both made of these."""

    TOKENS = "tokens"  # words joined by spaces, cut by us; matched by term, scored by constants
    SCORED = "scored"  # the same with norms and frequencies, for BM25
    KEYWORD = "keyword"  # exact values, one or several; filtered and counted
    INTEGER = "integer"  # signed; filtered, counted and sorted
    STORED = "stored"  # only handed back


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: FieldKind


@dataclass(frozen=True, slots=True)
class Schema:
    """The fields of one index. `id` (integer, the key) stands in every index beside them."""

    name: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one product, from the database or from a line of a `search_eval` corpus.

    Only `id` and `name_th` are always there. `categories` are slug paths with their parents
    ("textile", "textile/silk"); `category_th` and `category_en` the names along that path.
    `price_satang` is None when no price may be shown. `created` is in Unix seconds.
    """

    id: int
    name_th: str
    name_en: str = ""
    desc_th: str = ""
    desc_en: str = ""
    shop_slug: str = ""
    shop_th: str = ""
    shop_en: str = ""
    village_th: str = ""
    village_en: str = ""
    tambon_code: str = ""
    province: str = ""
    region: str = ""
    categories: tuple[str, ...] = ()
    category_th: tuple[str, ...] = ()
    category_en: tuple[str, ...] = ()
    star: int = 0
    standards: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    price_satang: int | None = None
    stock_state: str = ""
    ships_cold: bool = False
    popularity: int = 0
    rank: int = 0
    created: int = 0
    # Words of place names above the village, in both languages.
    place_words: tuple[str, ...] = field(default=())


class Cutter(Protocol):
    """What cuts a record into tokens: `search.text.analyser.Analyser`."""

    @property
    def version(self) -> str:
        """Changes with every change of what the same record is cut into."""

    def tokens(self, record: Record) -> Mapping[str, Sequence[str]]:
        """Tokens by the name of the TOKENS or SCORED field."""


# The cut fields, from what says most of a product to what says least; `pair` holds each two
# neighbouring words of the Thai name written together, which tells "ข้าวหอมมะลิ" from
# "ข้าวกล้องหอมมะลิ" and forgives a cut elsewhere.
TOKEN_FIELDS = ("head", "word", "pair", "sub", "eng", "rom", "ctx")
SCORED_FIELDS = ("tri", "desc")
# One unique integer for each order of a list, higher first; see `_orders`.
ORDER_FIELDS = ("by_rank", "by_new", "by_cheap", "by_dear", "by_star")

PRODUCTS = Schema(
    "products",
    (
        *(Field(name, FieldKind.TOKENS) for name in TOKEN_FIELDS),
        *(Field(name, FieldKind.SCORED) for name in SCORED_FIELDS),
        *(
            Field(name, FieldKind.KEYWORD)
            for name in (
                "region",
                "province",
                "category",  # every path from the top category down
                "standard",
                "stock",
                "shop",
                "programme",
                "cold",  # "1" or "0"
                "star",  # "0" to "5"
            )
        ),
        Field("price", FieldKind.INTEGER),  # satang; absent when no price may be shown
        Field("created", FieldKind.INTEGER),  # Unix seconds
        Field("rank", FieldKind.INTEGER),
        Field("star_rank", FieldKind.INTEGER),  # star level, then rank
        *(Field(name, FieldKind.INTEGER) for name in ORDER_FIELDS),
        Field("name_th", FieldKind.STORED),
        Field("name_en", FieldKind.STORED),
        Field("digest", FieldKind.STORED),
    ),
)

# An order is one number, so that any engine sorts by it, pages after it, and never ties:
# the value in the upper bits, the id in the lower ones, turned so that the lower id comes first.
ID_BITS = 29
LAST_ID = 2**ID_BITS - 1
PRICE_MOST = 2**34 - 1  # satang; prices have at most eight digits of baht, which is less
RANK_MOST = 2**20 - 1
CREATED_MOST = 2**34 - 1


def to_document(record: Record, analyser: Cutter) -> dict[str, Any]:
    """The document of `record` in the index of PRODUCTS, its `id` and `digest` included.

    Cut fields are space-joined tokens. Raises ValueError for an id that an order cannot hold.
    """
    tokens = dict(analyser.tokens(record))
    words = tokens.get("word", ())
    tokens["pair"] = [first + second for first, second in pairwise(words)]
    document: dict[str, Any] = {
        "id": record.id,
        **{name: " ".join(tokens.get(name, ())) for name in (*TOKEN_FIELDS, *SCORED_FIELDS)},
        "region": record.region,
        "province": record.province,
        "category": list(record.categories),
        "standard": sorted(record.standards),
        "stock": record.stock_state,
        "shop": record.shop_slug,
        "programme": sorted(record.programmes),
        "cold": "1" if record.ships_cold else "0",
        "star": str(record.star),
        **_orders(record),
        "name_th": record.name_th,
        "name_en": record.name_en,
    }
    # What is empty is left out, so that no facet counts it.
    document = {name: value for name, value in document.items() if value not in ("", [])}
    document["digest"] = _digest(document, analyser.version)
    return document


def order_key(value: int, product_id: int) -> int:
    """The number of a product in an order by `value`, higher first, then the lower id."""
    return value << ID_BITS | (LAST_ID - product_id)


def cheap_value(price: int | None) -> int:
    """Orders a price in satang from low to high, products without one last."""
    return 0 if price is None else PRICE_MOST - price


def dear_value(price: int | None) -> int:
    """Orders a price in satang from high to low, products without one last."""
    return 0 if price is None else 1 + price


def _orders(record: Record) -> dict[str, int]:
    """What lists are sorted by, and the same as one unique number for each order."""
    if not 0 <= record.id <= LAST_ID:
        raise ValueError(f"product id {record.id} does not fit into {ID_BITS} bits")
    rank, created = _clipped(record.rank, RANK_MOST), _clipped(record.created, CREATED_MOST)
    price = None if record.price_satang is None else _clipped(record.price_satang, PRICE_MOST - 1)
    star_rank = record.star * (RANK_MOST + 1) + rank
    values = {
        "by_rank": rank,
        "by_new": created,
        "by_cheap": cheap_value(price),
        "by_dear": dear_value(price),
        "by_star": star_rank,
    }
    return {
        "rank": rank,
        "created": created,
        "star_rank": star_rank,
        **({} if price is None else {"price": price}),
        **{name: order_key(value, record.id) for name, value in values.items()},
    }


def _clipped(value: int, most: int) -> int:
    return min(max(value, 0), most)


def _digest(document: Mapping[str, Any], version: str) -> str:
    """Differs when anything in the document or in how it was cut differs."""
    text = json.dumps([version, document], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
