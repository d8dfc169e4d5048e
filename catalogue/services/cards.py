"""The product card: one row per product that the public may see, kept right from here alone.

Whoever writes something that a card shows calls `refresh` with the ids of the products, in
the transaction of that write. A missed call is drift, which `differences` finds and
`rebuild` mends (`manage.py rebuild_cards --check`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import transaction

from catalogue.models import Product, ProductCard
from catalogue.selectors import card_sources
from catalogue.services import versions
from catalogue.signals import products_changed, products_changing

# Few queries per batch, and no more ids in one query than any database takes.
BATCH = 2000
FIELDS = [field.attname for field in ProductCard._meta.concrete_fields if not field.primary_key]
_WRITTEN = [field.name for field in ProductCard._meta.concrete_fields if not field.primary_key]


@dataclass(frozen=True)
class Difference:
    """A card that is not what its sources say. `fields` is empty when the whole card is one too many or missing."""

    product_id: int
    problem: str  # missing, surplus, wrong
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rebuilt:
    """What a rebuild met: cards now there, and how many it had to write or remove."""

    cards: int
    mended: int
    removed: int


def refresh(product_ids: Iterable[int]) -> None:
    """The cards of these products are what their sources say; those of others are untouched.

    Ids of variants count for their parent; unknown ids are ignored. A product that no longer
    qualifies loses its card. Call it in the transaction of the write, after the write. The
    product rows are locked (pk order), so that of two writers the later sees the earlier.
    `products_changing` is sent at once, also for products whose card did not differ: a copy may
    tell more than the card. `products_changed` follows after commit. Safe to call twice.
    """
    ids = sorted(set(product_ids))
    if not ids:
        return
    with transaction.atomic():
        found = card_sources.card_owners(ids)
        for batch in _batches(found):
            lock_products(batch)
            _mend(batch)
        gone = set(ids) - set(found)
        affected = sorted({*found, *gone})
        announce(affected)
        transaction.on_commit(partial(_send_changed, affected), robust=True)


def announce(product_ids: Collection[int]) -> None:
    """Copies of these products kept on floors above follow, if the current transaction commits.

    For what cards do not show, such as the name of a category; `refresh` calls it itself.
    Needs a transaction.
    """
    if product_ids:
        products_changing.send(sender=ProductCard, product_ids=list(product_ids))


def lock_products(product_ids: Collection[int]) -> None:
    """The rows of these products are held, in pk order, until the transaction ends.

    Not against foreign keys: an order line may still be written for them meanwhile.
    """
    rows = Product.objects.filter(pk__in=product_ids).order_by("pk").select_for_update(no_key=True)
    list(rows.values("pk"))


def rebuild() -> Rebuilt:
    """Every card is what its sources say; only cards that differ are written.

    Each batch is a transaction of its own, so that a big catalogue does not stop the shop.
    """
    mended = removed = 0
    for batch in _batches(card_sources.every_product_id()):
        with transaction.atomic():
            lock_products(batch)
            found = _mend(batch)
            removed += sum(difference.problem == "surplus" for difference in found)
            mended += sum(difference.problem != "surplus" for difference in found)
            if found:
                wrong = [difference.product_id for difference in found]
                announce(wrong)
                transaction.on_commit(partial(_send_changed, wrong), robust=True)
    return Rebuilt(cards=ProductCard.objects.count(), mended=mended, removed=removed)


def differences() -> Iterator[Difference]:
    """Each card that differs from its sources, in product order; nothing is written."""
    for batch in _batches(card_sources.every_product_id()):
        yield from _compare(card_sources.build(batch), batch)


def _mend(batch: Collection[int]) -> list[Difference]:
    """Cards of the batch that differed are written or removed; the others are left alone.

    So a sale that changes no card neither writes one nor empties what is cached about cards.
    """
    wanted = card_sources.build(batch)
    found = list(_compare(wanted, batch))
    if not found:
        return found
    surplus = [difference.product_id for difference in found if difference.problem == "surplus"]
    ProductCard.objects.filter(pk__in=surplus).delete()
    ProductCard.objects.bulk_create(
        [ProductCard(**wanted[each.product_id]) for each in found if each.problem != "surplus"],
        batch_size=500,
        update_conflicts=True,
        unique_fields=["product"],
        update_fields=_WRITTEN,
    )
    versions.bump()
    return found


def _compare(wanted: dict[int, card_sources.Card], batch: Collection[int]) -> Iterator[Difference]:
    rows: Iterable[dict[str, Any]] = ProductCard.objects.filter(pk__in=batch).values("product_id", *FIELDS)
    stored = {row["product_id"]: row for row in rows}
    for product_id in sorted(wanted.keys() | stored.keys()):
        if product_id not in stored:
            yield Difference(product_id, "missing")
        elif product_id not in wanted:
            yield Difference(product_id, "surplus")
        else:
            want, have = wanted[product_id], stored[product_id]
            if wrong := tuple(name for name in FIELDS if want[name] != have[name]):
                yield Difference(product_id, "wrong", wrong)


def _send_changed(product_ids: list[int]) -> None:
    products_changed.send_robust(sender=ProductCard, product_ids=product_ids)


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = list(ids)
    for start in range(0, len(rest), BATCH):
        yield rest[start : start + BATCH]
