"""What a reader asked of the list, as a typed value: `/products/?star=5&region=north&q=…`.

The address is the whole state: a `ListQuery` is parsed from it and written back to it, for
chips, sorting and pages. Values that mean nothing are dropped and told, never an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from urllib.parse import urlencode

from django.http import QueryDict

from catalogue.choices import STANDARD_BITS
from marketplace.common.thai import normalise, to_arabic_digits
from shops.choices import Region

SORTS = ("relevance", "new", "price_asc", "price_desc", "star")
STARS = (5, 4, 3, 2, 1, 0)
FLAGS = ("in_stock", "made_to_order", "cold")
MAX_TEXT = 200
MAX_WORDS = 12
MAX_PAGE = 100_000
_PRICE = re.compile(r"(\d{1,8})(?:\.(\d{1,2})0*)?")
_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")

# A chosen value: the parameter and its text in the address.
Choice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The values that exist: two-digit province codes, category slug paths, shop slugs.

    `category_names`: what people call a category, in any language, by its path.
    """

    provinces: Collection[str]
    categories: Collection[str]
    is_shop: Callable[[str], bool]
    category_names: Mapping[str, Collection[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListQuery:
    """One state of the list. Values inside a facet are alternatives, facets narrow each other."""

    text: str = ""
    stars: tuple[int, ...] = ()
    regions: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    standards: tuple[str, ...] = ()
    price_min: Decimal | None = None
    price_max: Decimal | None = None
    in_stock: bool = False
    made_to_order: bool = False
    cold: bool = False
    shop: str = ""
    sort: str = "relevance"
    page: int = 1
    # The words mean what they say: no place, star or other spelling is read into them.
    verbatim: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words that must all occur, spelled as cards are."""
        return tuple(dict.fromkeys(search_words(self.text)))

    def choices(self) -> list[Choice]:
        """Every chosen filter as parameter and value, in the order of the address."""
        return [pair for pair in self._pairs() if pair[0] not in ("verbatim", "sort", "page")]

    def filters(self) -> ListQuery:
        """The same filters in the usual order on the first page: what counts depend on."""
        return replace(self, sort="relevance", page=1)

    def without(self, *gone: str | Choice) -> ListQuery:
        """The first page of the list without some parameters (`"q"`) or values (`("star", "5")`)."""
        pairs = [pair for pair in self._pairs() if pair not in gone and pair[0] not in (*gone, "page")]
        return _build(pairs)

    def adding(self, choices: Iterable[Choice]) -> ListQuery:
        """The same page with more values chosen, each once; of prices the later ones count."""
        pairs = dict.fromkeys((*self._pairs(), *choices))
        return _build(sorted(pairs, key=lambda pair: pair[1] if pair[0] in ("province", "category") else ""))

    def only(self, choice: Choice) -> ListQuery:
        """The list with this one choice and nothing else."""
        return _build([choice])

    def to_query_string(self, *, without: Iterable[str | Choice] = (), page: int | None = None) -> str:
        """ "?star=5&region=north" for this state, "?" alone for none."""
        query = self.without(*without) if without else self
        if page is not None:
            query = replace(query, page=page)
        return "?" + urlencode(query._pairs())

    def _pairs(self) -> list[Choice]:
        """The address of this state: parameters in a fixed order, nothing that is usual."""
        pairs = [("q", self.text)] if self.text else []
        if self.text and self.verbatim:
            pairs.append(("verbatim", "1"))
        pairs += [("star", str(star)) for star in self.stars]
        for name, values in (
            ("region", self.regions),
            ("province", self.provinces),
            ("category", self.categories),
            ("standard", self.standards),
        ):
            pairs += [(name, value) for value in values]
        pairs += [
            (name, f"{price:f}")
            for name, price in (("price_min", self.price_min), ("price_max", self.price_max))
            if price is not None
        ]
        pairs += [(flag, "1") for flag in FLAGS if getattr(self, flag)]
        if self.shop:
            pairs.append(("shop", self.shop))
        if self.sort != "relevance":
            pairs.append(("sort", self.sort))
        if self.page > 1:
            pairs.append(("page", str(self.page)))
        return pairs


def search_words(text: str) -> list[str]:
    """The words of `text` in the spelling of `ProductCard.search_text`."""
    return normalise(text).casefold().split()


@dataclass(slots=True)
class _Reader:
    """Takes values out of a query string; what it cannot use goes to `ignored`."""

    data: QueryDict
    ignored: list[Choice] = field(default_factory=list)

    def one_of(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        """The known values of a parameter that may be repeated, once each, in a stable order."""
        chosen = set()
        for raw in self.data.getlist(name):
            value = clean(raw)
            if value in known:
                chosen.add(value)
            elif value:
                self.ignored.append((name, value))
        return tuple(sorted(chosen))

    def single(self, name: str, is_good: Callable[[str], bool]) -> str:
        """The last value of a parameter that means one thing; those before it are told."""
        *others, value = [clean(raw) for raw in self.data.getlist(name)] or [""]
        self.ignored += [(name, other) for other in others if other and other != value]
        if value and not is_good(value):
            self.ignored.append((name, value))
            return ""
        return value


def parse(data: QueryDict, vocabulary: Vocabulary) -> tuple[ListQuery, list[Choice]]:
    """The state that the address means, and the values in it that mean nothing."""
    reader = _Reader(data)
    pairs = [("q", _read_text(reader)), ("verbatim", reader.single("verbatim", "1".__eq__))]
    pairs += [("star", value) for value in reader.one_of("star", [str(star) for star in STARS])]
    pairs += [("region", value) for value in reader.one_of("region", Region.values)]
    pairs += [("province", value) for value in reader.one_of("province", vocabulary.provinces)]
    pairs += [("category", value) for value in reader.one_of("category", vocabulary.categories)]
    pairs += [("standard", value) for value in reader.one_of("standard", STANDARD_BITS)]
    pairs += [(name, reader.single(name, _is_price)) for name in ("price_min", "price_max")]
    pairs += [(flag, reader.single(flag, "1".__eq__)) for flag in FLAGS]
    pairs.append(("shop", reader.single("shop", lambda slug: _is_shop(slug, vocabulary))))
    pairs.append(("sort", reader.single("sort", SORTS.__contains__)))
    pairs.append(("page", reader.single("page", _is_page)))
    return _build((name, value) for name, value in pairs if value), reader.ignored


def clean(raw: str) -> str:
    """A value as people type it: Thai digits, stray and invisible characters, no length of its own."""
    return to_arabic_digits(normalise(raw[:MAX_TEXT]))


def _read_text(reader: _Reader) -> str:
    """The last words as typed, others are told. A question of more than MAX_WORDS keeps the first ones."""
    *others, typed = reader.data.getlist("q") or [""]
    reader.ignored += [("q", other) for other in map(clean, others) if other and other != clean(typed)]
    words = normalise(typed[:MAX_TEXT]).split()
    if len(typed) > MAX_TEXT or len(words) > MAX_WORDS:
        reader.ignored.append(("q", " ".join(words[MAX_WORDS:]) or "…"))
    return " ".join(words[:MAX_WORDS])


def _is_price(text: str) -> bool:
    return _PRICE.fullmatch(text.replace(",", "")) is not None


def _is_page(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 7 and 1 <= int(text) <= MAX_PAGE


def _is_shop(slug: str, vocabulary: Vocabulary) -> bool:
    return _SLUG.fullmatch(slug) is not None and vocabulary.is_shop(slug)


def _build(pairs: Iterable[Choice]) -> ListQuery:
    """The state that checked pairs stand for."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)

    def last(name: str) -> str:
        return values.get(name, [""])[-1]

    return ListQuery(
        text=last("q"),
        verbatim=bool(last("verbatim") and last("q")),
        stars=tuple(sorted((int(value) for value in values.get("star", ())), reverse=True)),
        regions=tuple(region for region in Region.values if region in values.get("region", ())),
        provinces=tuple(values.get("province", ())),
        categories=_most_specific(values.get("category", ())),
        standards=tuple(kind for kind in STANDARD_BITS if kind in values.get("standard", ())),
        price_min=_to_price(last("price_min")),
        price_max=_to_price(last("price_max")),
        in_stock=bool(last("in_stock")),
        made_to_order=bool(last("made_to_order")),
        cold=bool(last("cold")),
        shop=last("shop"),
        sort=last("sort") or "relevance",
        page=int(last("page") or 1),
    )


def _most_specific(paths: Iterable[str]) -> tuple[str, ...]:
    """Without a parent whose child is chosen too: ticking "silk" below "textile" narrows the list."""
    chosen = tuple(paths)
    return tuple(path for path in chosen if not any(other.startswith(f"{path}/") for other in chosen))


def _to_price(text: str) -> Decimal | None:
    if not text:
        return None
    price = Decimal(text.replace(",", ""))
    return (
        price.quantize(Decimal(1)) if price == price.to_integral_value() else price.quantize(Decimal("0.01"))
    )
