"""The queue of products to index: written with the change, claimed by drainers, removed when indexed.

The document is always made anew from the database, so neither the order of changes nor how
many there were matters; only that after the last one the product is looked at once more.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from search.models import QueuedProduct

# More ids than this in one change are a mass change: an import, a shop's new name.
SINGLE_CHANGE = 50
# Longer than any write takes, so that a drainer that is still alive keeps its rows.
CLAIM_FOR = dt.timedelta(seconds=30)
FIRST_REST = dt.timedelta(seconds=5)
LONGEST_REST = dt.timedelta(hours=1)
STUCK_ATTEMPTS = 5
_ROWS_A_STATEMENT = 1000

_TABLE = QueuedProduct._meta.db_table
# Both databases know this form. A claim stays with its drainer, so that two never make the
# same document at once; a mass change does not push a single one back.
_UPSERT = f"""
INSERT INTO {_TABLE}
    (product_id, token, is_bulk, is_parked, queued_at, claim, claimed_until, attempts, last_error)
VALUES %s
ON CONFLICT (product_id) DO UPDATE SET
    token = excluded.token,
    is_bulk = excluded.is_bulk AND ({_TABLE}.is_bulk OR {_TABLE}.is_parked),
    queued_at = CASE WHEN {_TABLE}.is_parked THEN excluded.queued_at ELSE {_TABLE}.queued_at END,
    is_parked = excluded.is_parked,
    attempts = 0
"""  # noqa: S608 -- our own table's name


@dataclass(frozen=True)
class Claim:
    """Rows that one drainer holds: the token of each product when it was taken."""

    number: int
    tokens: dict[int, int]
    is_bulk: bool = False

    @property
    def product_ids(self) -> list[int]:
        return sorted(self.tokens)

    def part(self, product_ids: Iterable[int]) -> Claim:
        """The same claim, of these products alone."""
        return Claim(self.number, {pk: self.tokens[pk] for pk in product_ids}, self.is_bulk)


@dataclass(frozen=True)
class Lag:
    """What waits: rows, seconds since the oldest, and those that failed again and again."""

    waiting: int
    single: int
    oldest_seconds: float
    parked: int
    stuck: int


def add(product_ids: Iterable[int], *, is_bulk: bool | None = None) -> None:
    """Once the current transaction commits, the documents of these products are made anew.

    One statement for each thousand. A mass change (more than `SINGLE_CHANGE`, or `is_bulk`)
    stands behind single ones. Safe to call twice.
    """
    ids = sorted(set(product_ids))
    bulk = len(ids) > SINGLE_CHANGE if is_bulk is None else is_bulk
    token, now = secrets.randbits(62), timezone.now()
    adapted = connection.ops.adapt_datetimefield_value(now)
    for start in range(0, len(ids), _ROWS_A_STATEMENT):
        part = ids[start : start + _ROWS_A_STATEMENT]
        rows = ", ".join(["(%s, %s, %s, %s, %s, NULL, NULL, 0, '')"] * len(part))
        values = [value for pk in part for value in (pk, token, bulk, False, adapted)]
        with connection.cursor() as cursor:
            cursor.execute(_UPSERT.replace("%s", rows, 1), values)


def has_due(*, ignore_rest: bool = False) -> bool:
    """Whether `claim` would find something. Takes no lock, so it may be asked every second."""
    return _due(ignore_rest).exists()


def claim(limit: int, *, bulk_first: bool = False, ignore_rest: bool = False) -> Claim | None:
    """Up to `limit` waiting products belong to the caller for `CLAIM_FOR`; None when none waits.

    Single changes first (or mass changes, with `bulk_first`), the oldest first, and never both
    kinds in one claim: a mass change may make a long batch, a single one may not wait for it.
    With `ignore_rest` also those that rest after an error.
    """
    number = secrets.randbits(62)
    with transaction.atomic():
        for is_bulk in (bulk_first, not bulk_first):
            # One kind at a time comes in the order of an index; both together would be sorted.
            rows = _due(ignore_rest).filter(is_bulk=is_bulk).order_by("queued_at", "product_id")
            tokens = dict(_skip_locked(rows).values_list("pk", "token")[:limit])
            if tokens:
                break
        else:
            return None
        QueuedProduct.objects.filter(pk__in=tokens).update(
            claim=number, claimed_until=timezone.now() + CLAIM_FOR
        )
    return Claim(number, tokens, is_bulk)


def still_holds(claimed: Claim) -> bool:
    """Whether the claim has not run out; asked right before writing to the engine."""
    rows = QueuedProduct.objects.filter(
        pk__in=claimed.tokens, claim=claimed.number, claimed_until__gt=timezone.now()
    )
    return rows.count() == len(claimed.tokens)


def settle(claimed: Claim, *, park: bool = False) -> list[int]:
    """Products of the claim that did not change meanwhile wait no longer; those that did wait on.

    With `park` they stay for the version that is being filled. A product whose claim was lost
    waits once more: another drainer may have written an older document over a newer one, or
    the reverse. Rows that a writer holds at this moment are left alone, since waiting for them
    could end in a deadlock with a sale; their ids are returned. Needs a transaction.
    """
    rows = QueuedProduct.objects.filter(pk__in=claimed.tokens)
    seen = {pk: (claim, token) for pk, claim, token in _skip_locked(rows).values_list("pk", "claim", "token")}
    own = [pk for pk, (number, _) in seen.items() if number == claimed.number]
    same = [pk for pk in own if seen[pk][1] == claimed.tokens[pk]]
    changed = [pk for pk in own if seen[pk][1] != claimed.tokens[pk]]
    if park:
        QueuedProduct.objects.filter(pk__in=same).update(is_parked=True, claim=None, claimed_until=None)
    else:
        QueuedProduct.objects.filter(pk__in=same).delete()
    QueuedProduct.objects.filter(pk__in=changed).update(
        claim=None, claimed_until=None, queued_at=timezone.now()
    )
    missing = claimed.tokens.keys() - seen.keys()
    held = set(QueuedProduct.objects.filter(pk__in=missing).values_list("pk", flat=True))
    if lost := (missing - held) | (seen.keys() - set(own)):
        add(lost)
    return sorted(held)


def release(claimed: Claim, product_ids: Collection[int] | None = None) -> None:
    """The rows of the claim (or these of it) wait again, for anybody."""
    with transaction.atomic():
        rows = QueuedProduct.objects.filter(pk__in=claimed.tokens if product_ids is None else product_ids)
        held = list(_skip_locked(rows.filter(claim=claimed.number)).values_list("pk", flat=True))
        QueuedProduct.objects.filter(pk__in=held).update(claim=None, claimed_until=None)


def rest(claimed: Claim, product_id: int, error: str) -> None:
    """The product's documents could not be made: it waits longer after each time."""
    row = QueuedProduct.objects.filter(pk=product_id, claim=claimed.number)
    attempts = (row.values_list("attempts", flat=True).first() or 0) + 1
    pause = min(FIRST_REST * 2 ** min(attempts - 1, 20), LONGEST_REST)
    row.update(
        attempts=F("attempts") + 1, last_error=error[:2000], claim=None, claimed_until=timezone.now() + pause
    )


def unpark() -> int:
    """What was parked waits again, behind single changes; how many. Needs a transaction.

    Rows in a writer's hands are left out: they wait again when it commits, and stay parked when
    it does not, so call this until `parked` is 0.
    """
    found = list(_skip_locked(QueuedProduct.objects.filter(is_parked=True)).values_list("pk", flat=True))
    for part in _parts(found):
        QueuedProduct.objects.filter(pk__in=part, is_parked=True).update(
            is_parked=False, is_bulk=True, queued_at=timezone.now()
        )
    return len(found)


def parked() -> int:
    """How many products are kept for the version that is being filled."""
    return QueuedProduct.objects.filter(is_parked=True).count()


def forget_parked() -> None:
    """Nothing is parked any more: no version is being filled. Needs a transaction."""
    found = list(_skip_locked(QueuedProduct.objects.filter(is_parked=True)).values_list("pk", flat=True))
    for part in _parts(found):
        QueuedProduct.objects.filter(pk__in=part, is_parked=True).delete()


def forget_before_load() -> int:
    """What waits now is dropped, since a load that begins after this reads it anyway; how many.

    Only for an index that has no active version. Rows in a writer's hands stay.
    """
    with transaction.atomic():
        rows = _skip_locked(QueuedProduct.objects.filter(claim=None))
        found = list(rows.values_list("pk", flat=True))
        for part in _parts(found):
            QueuedProduct.objects.filter(pk__in=part).delete()
    return len(found)


def lag() -> Lag:
    """How far the index is behind the database."""
    waiting = QueuedProduct.objects.filter(is_parked=False)
    oldest = waiting.order_by("queued_at").values_list("queued_at", flat=True).first()
    return Lag(
        waiting=waiting.count(),
        single=waiting.filter(is_bulk=False).count(),
        oldest_seconds=round((timezone.now() - oldest).total_seconds(), 1) if oldest else 0.0,
        parked=parked(),
        stuck=waiting.filter(attempts__gte=STUCK_ATTEMPTS).count(),
    )


def _due(ignore_rest: bool) -> QuerySet[QueuedProduct]:
    free = Q(claimed_until=None) | Q(claimed_until__lte=timezone.now())
    if ignore_rest:
        free |= Q(claim=None)
    return QueuedProduct.objects.filter(free, is_parked=False)


def _skip_locked(rows: QuerySet[QueuedProduct]) -> QuerySet[QueuedProduct]:
    """The rows, locked, without those that another transaction holds. SQLite has one writer at a time."""
    if connection.features.has_select_for_update_skip_locked:
        return rows.select_for_update(skip_locked=True)
    return rows


def _parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(ids), _ROWS_A_STATEMENT):
        yield ids[start : start + _ROWS_A_STATEMENT]
