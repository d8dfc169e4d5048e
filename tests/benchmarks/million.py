"""A site with far more products than a demo load makes: `python -m tests.benchmarks.million SIZE`.

Cards are copied by SQL, and documents like those of the originals go straight into the engine, so
that what is measured, counting and showing, is of the full size while building takes minutes.
Only lists work on such a site: the copies have no product pages. SQLite only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from search.documents import Record

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


def documents(ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """One document for each id, in the order of `fill_cards`: the originals, then their copies in turn."""
    from catalogue.models import Product
    from search.documents import to_document
    from search.selectors.records import records
    from search.text.analyser import analyser_for

    analyser = analyser_for(())
    known = Known(analyser.version)
    with_page = set(Product.objects.values_list("pk", flat=True))
    first = [product_id for product_id in ids if product_id in with_page]
    originals = [record for part in batched(first, BATCH) for record in records(part)]
    tokens = [analyser.tokens(record) for record in originals]
    for number, product_id in enumerate(ids):
        at = number % len(originals)
        known.current = tokens[at]
        yield to_document(replace(originals[at], id=product_id), known)


def batched(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


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
    fill_index(ids)


if __name__ == "__main__":
    main()
