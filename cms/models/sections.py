"""Everything the home page shows beside its own words, in at most eight queries, plus one
for a hero picture that the editor chose in place of the shop's cover.

The editor may put any number of blocks on the page. Their stored ids are read as they are
(a StreamField would fetch shops and pictures block by block), gathered over all blocks, and
each kind of thing is read once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import (
    BigIntegerField,
    Count,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from catalogue.choices import Programme, StockState
from catalogue.models import CategoryText, ProductCard, ProgrammeMembership
from catalogue.selectors import versions
from cms.eligibility import qualifying_cards
from cms.models.image import SiteImage
from marketplace.common.languages import in_language
from marketplace.common.pictures import picture_url
from shops.choices import REGION_NAMES, Region, ShopStatus
from shops.models import Shop
from shops.selectors.places import provinces

NewestNews = Callable[[int], list[Any]]
OPENING = ("regions", "hero", "stars")
NEWEST = 5
# 77 provinces in four regions: changed by an act, not by an edit.
PROVINCES_IN = {Region.NORTH: 17, Region.NORTHEAST: 20, Region.CENTRAL: 26, Region.SOUTH: 14}


@dataclass(frozen=True)
class RegionLink:
    key: str
    name: str
    url: str
    note: str
    note_2: str


@dataclass(frozen=True)
class ProvinceLink:
    code: str
    region: str
    name: str
    url: str


@dataclass(frozen=True)
class StarLink:
    star: int
    count: int
    url: str


@dataclass(frozen=True)
class CategoryLink:
    name: str
    url: str
    picture_src: str


@dataclass(frozen=True)
class ShopLink:
    """An open shop on the home page; `star` and `star_year` are the best of its goods."""

    name: str
    place: str
    note: str
    url: str
    picture_src: str
    picture_src_960: str
    story_title: str
    story: str
    quote: str
    star: int
    star_year: int | None


@dataclass
class Section:
    """A block of the page with what it shows; a block with nothing to show is left out."""

    kind: str
    value: dict[str, Any]
    cards: list[ProductCard] = field(default_factory=list)
    shops: list[ShopLink] = field(default_factory=list)
    news: list[Any] = field(default_factory=list)
    more_url: str = ""

    @property
    def has_content(self) -> bool:
        return self.kind == "categories" or bool(self.cards or self.shops or self.news)


@dataclass(frozen=True)
class Goods:
    """What the page shows of cards and shops; all of it follows from the catalogue's version."""

    picked: dict[int, list[ProductCard]]
    newest: dict[tuple[str, ...], list[ProductCard]]
    shops: dict[int, ShopLink]
    counts: Counts


def home_sections(rows: Iterable[Mapping[str, Any]], newest_news: NewestNews) -> dict[str, Any]:
    """Context of the home template: `opening` by kind of block, `sections`, and counts.

    `rows` are the stored blocks of a home page; `newest_news(limit)` reads its news.
    """
    blocks = [(row["type"], row["value"]) for row in rows]
    about = f"{get_language()} {blocks}"
    goods = versions.cached(versions.current(), "home", about, lambda: _goods(blocks))
    opening = {kind: value for kind, value in blocks if kind in OPENING}
    sections = [_section(kind, value, goods, newest_news) for kind, value in blocks if kind not in OPENING]
    hero = opening.get("hero")
    counts = goods.counts
    return {
        "opening": opening,
        "hero_shop": goods.shops.get(hero["shop"]) if hero else None,
        "hero_picture": _picture(hero["picture"]) if hero and hero.get("picture") else None,
        "sections": [section for section in sections if section.has_content],
        "categories": _categories,
        "provinces": _provinces,
        "rungs": [StarLink(n, counts.stars.get(n, 0), _list_url(f"star={n}")) for n in (5, 4, 3, 2, 1)],
        "regions": _regions(counts.regions),
        "shop_count": counts.shops,
        "next_count": counts.in_next,
        "province_count": counts.provinces,
    }


def _goods(blocks: list[tuple[str, Any]]) -> Goods:
    picked, newest = _cards(blocks)
    return Goods(picked=picked, newest=newest, shops=_shops(blocks), counts=_counts())


def _section(kind: str, value: dict[str, Any], goods: Goods, newest_news: NewestNews) -> Section:
    section = Section(kind, value)
    if kind == "picks":
        section.cards = goods.picked.get(value["selection"], [])[: value["limit"]]
        section.more_url = _list_url("star=5&star=4")
    elif kind == "newest":
        section.cards = goods.newest[tuple(value["regions"])]
        section.more_url = _list_url("sort=new" + "".join(f"&region={key}" for key in value["regions"]))
    elif kind == "shops":
        ids = [item["value"] for item in value["shops"]]
        section.shops = [goods.shops[pk] for pk in ids if pk in goods.shops]
    elif kind == "maker_story" and value["shop"] in goods.shops:
        section.shops = [goods.shops[value["shop"]]]
    elif kind == "news":
        section.news = newest_news(value["limit"])
    return section


@dataclass(frozen=True)
class Counts:
    """Cards by star and by region, provinces with goods, open shops, OTOP NEXT products."""

    stars: dict[int, int]
    regions: dict[str, int]
    provinces: int
    shops: int
    in_next: int


def _counts() -> Counts:
    """One query: groups of cards, with the two other totals as rows of the same shape."""
    open_shops = Shop.objects.filter(status=ShopStatus.LIVE).values("status").order_by()
    in_next = ProgrammeMembership.objects.filter(programme=Programme.OTOP_NEXT, product__card__isnull=False)
    in_next_rows = in_next.values("programme").order_by()
    groups = ProductCard.objects.order_by().values_list("star", "region", "province_code")
    columns = ("group", "name", "place", "number")
    rows = (
        groups.annotate(group=F("star"), name=F("region"), place=F("province_code"), number=Count("pk"))
        .values_list(*columns)
        .union(
            open_shops.annotate(
                group=Value(-1), name=Value("shops"), place=Value(""), number=Count("pk")
            ).values_list(*columns),
            in_next_rows.annotate(
                group=Value(-1), name=Value("next"), place=Value(""), number=Count("product", distinct=True)
            ).values_list(*columns),
            all=True,
        )
    )
    stars: Counter[int] = Counter()
    regions: Counter[str] = Counter()
    totals: dict[str, int] = {}
    places: set[str] = set()
    for group, name, place, number in rows:
        if group < 0:
            totals[name] = number
            continue
        stars[group] += number
        regions[name] += number
        places.add(place)
    return Counts(dict(stars), dict(regions), len(places), totals.get("shops", 0), totals.get("next", 0))


def _list_url(query: str = "") -> str:
    return in_language("/products/", "/en/products/") + (f"?{query}" if query else "")


def _regions(products: dict[str, int]) -> list[RegionLink]:
    return [
        RegionLink(
            key=region.value,
            name=str(REGION_NAMES[region]),
            url=_list_url(f"region={region.value}"),
            note=ngettext("%(n)s province", "%(n)s provinces", number) % {"n": number},
            note_2=_("%(n)s products") % {"n": f"{products.get(region.value, 0):,}"},
        )
        for region, number in PROVINCES_IN.items()
    ]


def _provinces() -> list[ProvinceLink]:
    root = in_language("/places/", "/en/places/")
    return [
        ProvinceLink(row.code, row.region, row.name, f"{root}{row.region}/{row.slug}/") for row in provinces()
    ]


def _categories() -> list[CategoryLink]:
    """The five official categories, each with the picture of its best product."""
    best = (
        ProductCard.objects.filter(category_top=OuterRef("code"), is_alcohol=False)
        .exclude(picture="")
        .order_by("-rank", "pk")
        .values("picture")[:1]
    )
    texts = CategoryText.objects.filter(category__depth=1).select_related("category")
    return [
        CategoryLink(
            in_language(text.category.name, text.name_en),
            _list_url(f"category={text.code}"),
            picture_url(text.picture, 480),
        )
        for text in texts.annotate(picture=Subquery(best)).order_by("category__path")
        if text.picture
    ]


def _cards(
    blocks: list[tuple[str, Any]],
) -> tuple[dict[int, list[ProductCard]], dict[tuple[str, ...], list[ProductCard]]]:
    """Cards of every selection in the editor's order, and the newest of each set of regions; one query."""
    selections = [value["selection"] for kind, value in blocks if kind == "picks"]
    regions = sorted({tuple(value["regions"]) for kind, value in blocks if kind == "newest"})
    parts = [_picked(selections)] if selections else []
    # Beside the selections' numbers, which are positive.
    parts += [
        ProductCard.objects.filter(pk__in=_newest(wanted))
        .annotate(shelf=Value(-at, BigIntegerField()), slot=Value(0, IntegerField()))
        .order_by()
        for at, wanted in enumerate(regions, start=1)
    ]
    shelves: dict[int, list[ProductCard]] = {}
    for card in parts[0].union(*parts[1:], all=True) if parts else ():
        shelves.setdefault(card.shelf, []).append(card)
    picked = {number: sorted(found, key=_by_slot) for number, found in shelves.items() if number > 0}
    newest = {
        wanted: sorted(shelves.get(-at, []), key=_by_age, reverse=True)
        for at, wanted in enumerate(regions, start=1)
    }
    return picked, newest


def _picked(selections: list[int]) -> QuerySet[ProductCard]:
    """Qualifying cards of the published ones of these selections."""
    slots = "product__curated_slots"
    return (
        qualifying_cards()
        .filter(**{f"{slots}__selection__in": selections, f"{slots}__selection__live": True})
        .annotate(shelf=F(f"{slots}__selection"), slot=F(f"{slots}__sort_order"))
        .order_by()
    )


def _newest(regions: tuple[str, ...]) -> QuerySet[Any]:
    """Numbers of the newest cards that can be bought."""
    cards = ProductCard.objects.filter(
        is_alcohol=False, stock_state__in=(StockState.IN_STOCK, StockState.MADE_TO_ORDER)
    )
    if regions:
        cards = cards.filter(region__in=regions)
    return cards.order_by("-created_at", "-pk").values("pk")[:NEWEST]


def _by_slot(card: Any) -> tuple[int, int]:
    return (card.slot or 0, card.pk)


def _by_age(card: Any) -> tuple[Any, int]:
    return (card.created_at, card.pk)


def _shops(blocks: list[tuple[str, Any]]) -> dict[int, ShopLink]:
    """Open shops named by any block."""
    wanted: set[int] = set()
    for kind, value in blocks:
        if kind == "shops":
            wanted.update(item["value"] for item in value["shops"])
        elif kind in ("maker_story", "hero"):
            wanted.add(value["shop"])
    starred = ProductCard.objects.filter(shop=OuterRef("pk"), star__gt=0).order_by("-star", "-star_year")
    shops = (
        Shop.objects.filter(pk__in=wanted, status=ShopStatus.LIVE)
        .select_related("tambon__amphoe__province")
        .annotate(
            products_shown=Count("cards", filter=Q(cards__is_alcohol=False)),
            best_star=Subquery(starred.values("star")[:1]),
            best_year=Subquery(starred.values("star_year")[:1]),
        )
    )
    return {shop.pk: _shop_link(shop) for shop in shops}


def _shop_link(shop: Any) -> ShopLink:
    number = ngettext("%(n)s product", "%(n)s products", shop.products_shown) % {"n": shop.products_shown}
    return ShopLink(
        name=shop.name,
        place=_place(shop),
        note=f"{shop.get_kind_display()} · {number}",
        url=in_language("/shops/", "/en/shops/") + f"{shop.slug}/",
        picture_src=picture_url(shop.cover, 240) if shop.cover else "",
        picture_src_960=picture_url(shop.cover, 960) if shop.cover else "",
        story_title=shop.story_title,
        story=shop.story,
        quote=shop.quote,
        star=shop.best_star or 0,
        star_year=shop.best_year,
    )


def _place(shop: Any) -> str:
    amphoe, province = shop.tambon.amphoe, shop.tambon.amphoe.province
    thai = f"อ.{amphoe.name_th} จ.{province.name_th}"
    if province.is_bangkok:
        thai = f"เขต{amphoe.name_th} {province.name_th}"
    return in_language(thai, f"{amphoe.name_en}, {province.name_en}")


def _picture(pk: int) -> Any:
    return SiteImage.objects.filter(pk=pk).first()
