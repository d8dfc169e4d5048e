"""The documents of the index: their fields, and how one is made of a product's record."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


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
