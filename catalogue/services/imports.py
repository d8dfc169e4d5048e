"""Rated products of an open file become products with their stars; each row once.

First a plan is made from what is stored, then it is carried out with a few bulk inserts, all in
one transaction: a dry run stops after the plan, and a killed import leaves nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from catalogue.choices import AssessmentStatus, DataSource
from catalogue.models import (
    Category,
    Product,
    ProductCategory,
    ProductInfo,
    ProductSource,
    SelectionRound,
    StarAssessment,
)
from catalogue.selectors.category_words import category_of_name
from catalogue.services import cards, import_shops
from catalogue.services.import_shops import ShopBook
from catalogue.services.products import product_class
from catalogue.services.rated_row import RatedRow
from marketplace.common.slugs import romanise_slug
from marketplace.common.thai import match_key
from shops.models import Shop, StockRecord

LONGEST_KEY = 300
ALCOHOL = "beverage/alcohol"


@dataclass(frozen=True)
class Change:
    """What a row does (or, in a dry run, would do). `words` are short facts in English."""

    number: int
    outcome: str  # created, changed, unchanged
    product: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """A row that the market cannot take; `code` is explained by catalogue.importers.problems."""

    number: int
    column: str
    code: str
    written: str = ""


@dataclass
class Outcome:
    changes: list[Change] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    new_shops: int = 0

    def count(self, outcome: str) -> int:
        return Counter(change.outcome for change in self.changes)[outcome]


@dataclass
class _Item:
    """One product of the file with the results that the file states for it."""

    key: str
    first: RatedRow
    shop: import_shops.ShopToBe
    product: Product | None
    stars: dict[int, int] = field(default_factory=dict)  # level by BE year, only what is new


def source_key(*, place: str, producer: str, name: str) -> str:
    """Equal for two rows, of any file and round, about the same product of the same maker.

    `place` is the finest known DOPA code.
    """
    return f"{place}|{match_key(producer)}|{match_key(name)}"[:LONGEST_KEY]


def take_in(rows: Iterable[RatedRow], *, file_name: str, dry_run: bool = False) -> Outcome:
    """The market holds every row's product, in a shop of its place, with its published stars.

    One transaction for all rows. Safe to call twice: the second time every row is unchanged. A
    result that staff withdrew stays withdrawn. Products come in without price (none is known),
    so they are shown and not sold online. Nothing is written in a dry run.
    """
    outcome = Outcome()
    with transaction.atomic():
        plan = _Plan(outcome)
        for row in rows:
            plan.add(row)
        outcome.new_shops = plan.shops.new_count
        if not dry_run:
            _carry_out(plan, file_name)
    return outcome


class _Plan:
    """What the rows ask for, against what is stored. Six queries to begin with."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.items: dict[str, _Item] = {}
        self.shops = ShopBook()
        self.rounds = dict(SelectionRound.objects.values_list("year", "pk"))
        self._sources = dict(ProductSource.objects.values_list("key", "product_id"))
        self._products = Product.objects.select_related("shop").in_bulk(self._sources.values())
        self._titles: dict[int, dict[str, Product]] = {}
        self._levels: dict[tuple[int, int], tuple[int, str]] = {}
        self._read_levels(self._products)

    def add(self, row: RatedRow) -> None:
        if row.year not in self.rounds:
            self._refuse(row, "year", "round_unknown", str(row.year or ""))
            return
        key = source_key(
            place=row.tambon_code or row.amphoe_code or row.province_code,
            producer=row.producer_th,
            name=row.product_th,
        )
        item = self.items.get(key) or self._new_item(key, row)
        if item is None:
            self._refuse(row, "tambon", "tambon_missing", row.producer_th)
            return
        was_known = item.product is not None or key in self.items
        self.items[key] = item
        words = self._compare(item, row.year, row.stars)
        outcome = "created" if not was_known else "changed" if words else "unchanged"
        self.outcome.changes.append(Change(row.number, outcome, row.product_th, words))

    def _new_item(self, key: str, row: RatedRow) -> _Item | None:
        product = self._products.get(self._sources.get(key, 0))
        if product is not None:
            return _Item(key, row, import_shops.ShopToBe(stored=product.shop), product)
        shop = self.shops.of(row)
        if shop is None:
            return None
        if shop.stored is not None and (own := self._own_product(shop.stored, row.product_th)):
            self._read_levels([own.pk])
            return _Item(key, row, shop, own)
        return _Item(key, row, shop, None)

    def _own_product(self, shop: Shop, name: str) -> Product | None:
        """The product of this name that the shop put up itself."""
        if shop.pk not in self._titles:
            goods = Product.objects.filter(shop=shop).exclude(structure=Product.CHILD).order_by("-pk")
            self._titles[shop.pk] = {match_key(product.title): product for product in goods}
        return self._titles[shop.pk].get(match_key(name))

    def _read_levels(self, product_ids: Iterable[int]) -> None:
        rows = StarAssessment.objects.filter(product__in=list(product_ids))
        facts = rows.values_list("product_id", "round__year", "level", "status")
        for product_id, year, level, status in facts:
            self._levels[product_id, year] = (level, status)

    def is_known(self, key: str) -> bool:
        return key in self._sources

    def _compare(self, item: _Item, year: int, level: int) -> tuple[str, ...]:
        """Notes the result in the item when it is news; returns what is new about it."""
        stored = self._levels.get((item.product.pk, year)) if item.product else None
        if stored is None:
            item.stars[year] = level
            return (f"{level} stars in {year}",)
        if stored[1] == AssessmentStatus.WITHDRAWN or stored == (level, AssessmentStatus.PUBLISHED):
            return ()
        item.stars[year] = level
        return (f"{level} stars in {year}, was {stored[0]} ({stored[1]})",)

    def _refuse(self, row: RatedRow, column: str, code: str, written: str) -> None:
        self.outcome.refusals.append(Refusal(row.number, column, code, written))


def _carry_out(plan: _Plan, file_name: str) -> None:
    changed = [item for item in plan.items.values() if item.product is None or item.stars]
    shops = import_shops.create([item.shop for item in changed], file_name=file_name)
    found = [item for item in changed if item.product is not None]
    _create_products([item for item in changed if item.product is None], shops, file_name)
    # A product that the shop had put up itself is known by its row from now on.
    ProductSource.objects.bulk_create(
        [
            ProductSource(product=item.product, key=item.key, file_name=file_name[:200])
            for item in found
            if not plan.is_known(item.key)
        ],
        ignore_conflicts=True,
    )
    _write_stars(changed, plan.rounds)
    cards.refresh(item.product.pk for item in changed if item.product is not None)


def _create_products(
    items: Sequence[_Item], shops: dict[import_shops.ShopToBe, Shop], file_name: str
) -> None:
    """Each item has a product with its details, its category, its source and an empty shelf."""
    made = _put_up(items, shops)
    _describe(made, file_name)
    ProductSource.objects.bulk_create(
        ProductSource(product=product, key=item.key, file_name=file_name[:200]) for item, product in made
    )
    StockRecord.objects.bulk_create(
        StockRecord(
            product=product,
            partner_id=shops[item.shop].partner_id,
            partner_sku=f"P{product.pk}",
            price=None,
            num_in_stock=0,
        )
        for item, product in made
    )


def _put_up(items: Sequence[_Item], shops: dict[import_shops.ShopToBe, Shop]) -> list[tuple[_Item, Product]]:
    stocked = product_class(made_to_order=False)
    products = Product.objects.bulk_create(
        Product(
            shop=shops[item.shop],
            product_class=stocked,
            title=item.first.product_th,
            slug=romanise_slug(item.first.product_th),
        )
        for item in items
    )
    made = list(zip(items, products, strict=True))
    for item, product in made:
        item.product = product
    return made


def _describe(made: Sequence[tuple[_Item, Product]], file_name: str) -> None:
    """Details and category, as far as the file or the name tells it."""
    categories = dict(Category.objects.filter(text__isnull=False).values_list("text__code", "pk"))
    codes = [
        (product, category_of_name(item.first.product_th, item.first.category)) for item, product in made
    ]
    ProductInfo.objects.bulk_create(
        ProductInfo(
            product=product,
            is_alcohol=code == ALCOHOL,
            source=DataSource.CDD_OPC,
            source_note=file_name[:200],
        )
        for product, code in codes
    )
    ProductCategory.objects.bulk_create(
        ProductCategory(product=product, category_id=categories[code])
        for product, code in codes
        if code in categories
    )


def _write_stars(items: Sequence[_Item], rounds: dict[int, int]) -> None:
    now = timezone.now()
    StarAssessment.objects.bulk_create(
        [
            StarAssessment(
                product=item.product,
                round_id=rounds[year],
                level=level,
                status=AssessmentStatus.PUBLISHED,
                published_at=now,
            )
            for item in items
            for year, level in item.stars.items()
        ],
        update_conflicts=True,
        unique_fields=["product", "round"],
        update_fields=["level", "status", "published_at"],
    )
