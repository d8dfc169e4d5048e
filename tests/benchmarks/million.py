"""A site with far more products than a demo load makes: `python -m tests.benchmarks.million SIZE`.

Cards are copied by SQL and named after made-up goods, whose documents go straight into the engine, so
that what is measured, counting and showing, is of the full size while building takes minutes. Only lists
work on such a site: the copies have no product pages. SQLite only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import cycle, islice
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from search.documents import Record

# So many different goods are cut into words; the rest are the same words with other facts.
DIFFERENT = 20_000
PRODUCTS_PER_SHOP = 10
BATCH = 2000
COLUMNS_WITH_OWN_VALUE = ("product_id",)


class Known:
    """A cutter that has the tokens already: those of `current`."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.current: Mapping[str, Sequence[str]] = {}

    def tokens(self, _record: Record) -> Mapping[str, Sequence[str]]:
        return self.current


def fill_cards(size: int) -> list[int]:
    """The card table has `size` rows, copies of those of a demo load; all ids, ascending."""
    from django.db import connection

    from catalogue.models import ProductCard
    from catalogue.services import versions

    columns = [column.column for column in ProductCard._meta.concrete_fields]
    others = [name for name in columns if name not in COLUMNS_WITH_OWN_VALUE]
    names = ", ".join(f'"{name}"' for name in others)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        there = ProductCard.objects.count()
        last = ProductCard.objects.order_by("-pk").values_list("pk", flat=True)[0]
        cursor.execute(
            # Names of columns, from the model.
            f"""INSERT INTO catalogue_product_card (product_id, {names})
            WITH RECURSIVE turn(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM turn WHERE n < %s),
            base AS (SELECT row_number() OVER (ORDER BY product_id) AS place, * FROM catalogue_product_card)
            SELECT %s + n * %s + place, {names} FROM turn, base WHERE n * %s + place <= %s""",  # noqa: S608
            [size // there, last, there, there, size - there],
        )
        cursor.execute("ANALYZE")
        cursor.execute("PRAGMA foreign_keys = ON")
    versions.bump()
    return list(ProductCard.objects.order_by("pk").values_list("pk", flat=True))


def name_cards(ids: Sequence[int]) -> None:
    """Each card bears the name of its document, so that words are marked on it as on a real one."""
    from django.db import connection, transaction

    goods = goods_for(ids)
    names = (
        (one.name_th, one.name_en, product_id) for one, product_id in zip(cycle(goods), ids, strict=False)
    )
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE catalogue_product_card SET name_th = %s, name_en = %s WHERE product_id = %s", list(names)
        )


def documents(ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """One document for each id: made-up goods with a star, place, price and day of their own."""
    from marketplace.demo.places import shop_places
    from marketplace.demo.vocabulary.categories import CATEGORIES
    from search.documents import to_document
    from search.text.analyser import analyser_for

    analyser = analyser_for(())
    known = Known(analyser.version)
    rng = Random(3)
    places = [place for found in shop_places().values() for place in found]
    paths = [path for path, _, _ in CATEGORIES]
    goods = goods_for(ids)
    tokens = [analyser.tokens(record) for record in goods]
    shops = max(1, len(ids) // PRODUCTS_PER_SHOP)
    made: list[tuple[int, Record]] = []
    for number, product_id in enumerate(ids):
        place, path = rng.choice(places), rng.choice(paths)
        record = replace(
            goods[number % len(goods)],
            id=product_id,
            shop_slug=f"shop-{rng.randrange(shops)}",
            province=place.province_code,
            region=place.region,
            categories=tuple(dict.fromkeys((path.partition("/")[0], path))),
            star=rng.choices(range(6), (20, 3, 7, 25, 25, 20))[0],
            price_satang=round(rng.paretovariate(1.2) * 4000),
            stock_state=rng.choices(("in_stock", "made_to_order", "sold_out"), (80, 12, 8))[0],
            rank=rng.randrange(6000),
            created=1_795_219_200 - rng.randrange(90_000_000),
        )
        made.append((number % len(goods), record))
    made.sort(key=lambda each: (each[1].star, each[1].region, -each[1].rank))  # as a rebuild loads them
    for number, record in made:
        known.current = tokens[number]
        yield to_document(record, known)


def goods_for(ids: Sequence[int]) -> list[Record]:
    return list(_goods(min(DIFFERENT, len(ids))))


def _goods(count: int) -> Iterator[Record]:
    """Records of the judged sets' market."""
    import json
    import tempfile
    from pathlib import Path

    from search.evaluation.files import read_corpus
    from tests.search.judged.corpus import generate
    from tests.search.judged.goods_tuning import TUNING

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus"
        with path.open("w") as file:
            for product in generate(TUNING, size=count, seed=9):
                file.write(json.dumps(product.line()) + "\n")
        yield from read_corpus(path).records


def fill_index(ids: Sequence[int]) -> int:
    """The active index holds a document for each id. How many."""
    from search.engines import router
    from search.services.definitions import expected_meta
    from search.services.product_index import PRODUCT_INDEX

    store = router.store()
    made = documents(ids)
    version = store.create(PRODUCT_INDEX.schema, expected_meta(PRODUCT_INDEX))
    written = store.load(version, iter(lambda: list(islice(made, BATCH)), []))
    store.activate(version)
    return written


def main() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    django.setup()
    from catalogue.models import ProductCard

    size = int(sys.argv[1])
    there = ProductCard.objects.count()
    ids = list(ProductCard.objects.order_by("pk").values_list("pk", flat=True))
    if there < size:
        ids = fill_cards(size)
        name_cards(ids)
    fill_index(ids)


if __name__ == "__main__":
    main()
