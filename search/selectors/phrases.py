"""The phrases of the catalogue as it is now: goods, categories, places, shops."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence

from django.db.models import Model

from catalogue.models import CategoryText, ProductCard
from search.suggest.goods import GoodsCounter, heaviest, weigh
from search.suggest.phrases import Phrase
from shops.choices import ShopStatus
from shops.models import Amphoe, Province, Shop, Tambon

MAX_GOODS = 20_000
# A place inside another is looked for less often than the place around it.
AMPHOE_SHARE, TAMBON_SHARE, SHOP_SHARE = 0.6, 0.4, 0.7
# What people write before the name of a place.
_PROVINCE, _AMPHOE, _TAMBON = ("จังหวัด", "จ."), ("อำเภอ", "อ.", "เขต"), ("ตำบล", "ต.", "แขวง")


def phrases(words: Callable[[str], Sequence[str]], known: Collection[str] = ()) -> Iterator[Phrase]:
    """Every phrase, in a stable order. Reads each card once and never holds them all.

    Never for alcohol, which may be sold nowhere online and promoted nowhere.
    """
    goods = GoodsCounter(words, known)
    shops: Counter[int] = Counter()
    categories: Counter[str] = Counter()
    places: Counter[str] = Counter()
    cards = ProductCard.objects.filter(is_alcohol=False).order_by("pk")
    columns = ("name_th", "name_en", "shop_id", "category_path", "tambon_code")
    for name_th, name_en, shop, path, tambon in cards.values_list(*columns).iterator(2000):
        goods.add(name_th, name_en)
        shops[shop] += 1
        categories.update(_with_parents(path))
        places.update((tambon[:2], tambon[:4], tambon))
    yield from _goods(goods)
    yield from _categories(categories)
    yield from _places(places)
    yield from _shops(shops)


def _goods(counter: GoodsCounter) -> Iterator[Phrase]:
    found = counter.phrases(MAX_GOODS)
    most = heaviest(found)
    for goods in found:
        weight = weigh(goods.products, most)
        yield Phrase("goods", goods.th, goods.th, goods.en, "", weight)


def _categories(counts: Counter[str]) -> Iterator[Phrase]:
    most = max(counts.values(), default=0)
    rows = CategoryText.objects.order_by("code").values_list("code", "category__name", "name_en")
    for code, thai, english in rows:
        if counts[code]:
            path = f"/products/?category={code}"
            yield Phrase("category", code, thai, english, path, weigh(counts[code], most))


def _places(counts: Counter[str]) -> Iterator[Phrase]:
    """Provinces, then amphoe, then tambon that have products."""
    most = max((count for code, count in counts.items() if len(code) == 2), default=0)
    around: dict[str, Phrase] = {}
    for model, share, titles in (
        (Province, 1.0, _PROVINCE),
        (Amphoe, AMPHOE_SHARE, _AMPHOE),
        (Tambon, TAMBON_SHARE, _TAMBON),
    ):
        for row in _rows(model):
            code, thai, english, others, slug = row[:5]
            if not counts[code]:
                continue
            above = around.get(code[:-2])
            head = above.path if above else f"/places/{row[5]}/"
            around[code] = Phrase(
                "place",
                code,
                thai,
                english,
                f"{head}{slug}/",
                weigh(counts[code], most, share),
                note_th=_note(code, above, "th"),
                note_en=_note(code, above, "en"),
                others=(*others, *(f"{title}{thai}" for title in titles)),
            )
            yield around[code]


def _rows(model: type[Model]) -> list[tuple[str, ...]]:
    columns = ["code", "name_th", "name_en", "other_spellings", "slug"]
    if model is Province:
        columns.append("region")
    return list(model._default_manager.order_by("code").values_list(*columns))


def _note(code: str, above: Phrase | None, language: str) -> str:
    """Where a small place lies: "อำเภอ · ชัยภูมิ"; of a province only that it is one."""
    kinds = {
        2: ("จังหวัด", "Province"),
        4: ("อำเภอ", "Amphoe"),
        6: ("ตำบล", "Tambon"),
    }
    if code == "10":
        return ""
    if code.startswith("10"):
        kinds = {4: ("เขต", "Khet"), 6: ("แขวง", "Khwaeng")}
    kind = kinds[len(code)][language == "en"]
    where = (above.th if language == "th" else above.en) if above else ""
    return f"{kind} · {where}" if where else kind


def _shops(counts: Counter[int]) -> Iterator[Phrase]:
    """Open shops that have products to show."""
    most = max(counts.values(), default=0)
    rows = (
        Shop.objects.filter(status=ShopStatus.LIVE)
        .order_by("pk")
        .values_list(
            "pk",
            "slug",
            "name_th",
            "name_en",
            "tambon__amphoe__province__name_th",
            "tambon__amphoe__province__name_en",
        )
    )
    for pk, slug, thai, english, province_th, province_en in rows.iterator(2000):
        if counts[pk]:
            weight = weigh(counts[pk], most, SHOP_SHARE)
            path = f"/shops/{slug}/"
            yield Phrase("shop", slug, thai, english, path, weight, province_th, province_en)


def _with_parents(path: str) -> list[str]:
    steps = path.split("/") if path else []
    return ["/".join(steps[:length]) for length in range(1, len(steps) + 1)]
